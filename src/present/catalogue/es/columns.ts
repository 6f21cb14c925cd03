// Los textos en español de las columnas.
import type { enColumns } from '../en/columns.ts';
import type { Part } from '../text.ts';

export const esColumns: Part<typeof enColumns> = {
  'group.columns': 'Columnas',
  'history.kind-columns': 'Columnas',
  'columns.add': 'Nueva columna',
  'columns.edit': 'Cambiar esta columna',
  'columns.next': 'Columna siguiente',
  'columns.previous': 'Columna anterior',
  'columns.move-left': 'Mover la columna a la izquierda',
  'columns.move-right': 'Mover la columna a la derecha',
  'columns.wider': 'Ensanchar la columna',
  'columns.narrower': 'Estrechar la columna',
  'columns.turn-mode': 'Avisar o callar',
  'columns.show-new': 'Mostrar lo nuevo',
  'columns.remove': 'Quitar la columna',
  'columns.from-search': 'Seguir como columna',
  'columns.open': 'Abrir en Explorar',
  'columns.tell': 'Avisarme de lo nuevo',
  'columns.be-quiet': 'No avisarme',
  'columns.tells': 'Te avisa de lo nuevo',

  'columns.list': 'Columnas, una junto a otra',
  'columns.mentions-of': 'Menciones de «{name}»',
  'columns.open-count': 'Abrir {count} de «{name}» en Explorar',
  'columns.everything': 'Todo',
  'columns.new': { one: '# nueva', other: '# nuevas' },
  'columns.new-many': '{count}+ nuevas',
  'columns.new-in': 'Mostrar lo nuevo en «{name}»: {new}',
  'columns.width-of': 'Ancho de «{name}»',
  'columns.drag': 'Arrastra para mover la columna',
  'columns.moved': '«{name}» es la columna {place} de {count}',
  'columns.nothing': 'Todavía no hay nada',
  'columns.nothing.words': 'Lo que encaje con esta búsqueda aparece aquí según llega.',
  'columns.broken': 'Esta búsqueda ya no se entiende',

  'columns.dialog-new': 'Nueva columna',
  'columns.dialog-change': 'Cambiar «{name}»',
  'columns.from-topic': 'A partir de un tema',
  'columns.query': 'Qué muestra',
  'columns.query.placeholder': 'Palabras, topic:…, lang:es, intent:question …',
  'columns.query.blank': 'Todo lo que llega.',
  'columns.mode': 'Cuando llega algo nuevo',
  'columns.mode-quiet': 'En silencio',
  'columns.mode-quiet.help': 'Se cuenta sobre la columna hasta que la miras.',
  'columns.mode-notify': 'Avísame',
  'columns.mode-notify.help':
    'Te llega un aviso al escritorio, nunca en las horas de silencio ni más de una vez por minuto.',
  'columns.submit-new': 'Añadir la columna',

  'columns.empty': 'Vigila varias cosas a la vez',
  'columns.empty.words':
    'Una columna es una búsqueda que se queda. Pon varias juntas, por ejemplo tu marca, sus quejas y un competidor, y cada una se llena según llegan menciones.',
  'columns.add-topic': 'Añadir {name}',

  'columns.news': 'Novedades en tus columnas',
  'columns.news-of': '{name}: {new}',
};

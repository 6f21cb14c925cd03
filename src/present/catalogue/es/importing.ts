// Lo que se importa de muchos archivos a la vez, y lo que aún se está leyendo de ellos.
import type { enImporting } from '../en/importing.ts';
import type { Part } from '../text.ts';

export const esImporting: Part<typeof enImporting> = {
  'many.all': { one: 'Importar # tal como se reconoce', other: 'Importar los # tal como se reconocen' },
  'many.others': { one: 'Importar el otro tal como se reconoce', other: 'Importar los otros # tal como se reconocen' },
  'many.title': { one: 'Importar # archivo', other: 'Importar # archivos' },
  'many.progress': { one: '{done} de # archivo', other: '{done} de # archivos' },
  'many.imported': { one: 'Importado # de {of} archivos.', other: 'Importados # de {of} archivos.' },
  'many.running': 'se está leyendo',
  'many.waiting': 'espera',
  'many.go-on': { one: 'Seguir con el que queda', other: 'Seguir con los # que quedan' },
  'many.asks': 'Tiene una pregunta para ti: es lo siguiente.',
  'imports.no-rows': 'Tiene cabecera, pero ninguna fila: no hay nada que importar.',
  'imports.no-mentions': 'Tal como se lee ahora, no contiene ninguna mención.',
  'imports.not-read': 'Así no se ha podido leer nada: los motivos están arriba.',
  'many.stopped': 'No se ha importado del todo: paraste antes.',
  'many.undo': 'Cada archivo se puede deshacer por separado: en Fuentes, en Importaciones.',
  'says.still-reading': 'Todavía nada: los textos aún se están leyendo',
  'language.not-yet': 'Idioma aún sin leer',
  'explore.none.reading':
    'Los textos aún se están leyendo. Lo que buscas por idioma, sentimiento o intención irá apareciendo a medida que se lean.',
  'reading.texts': { one: 'Leyendo {done} de # texto', other: 'Leyendo {done} de # textos' },
  'reading.words':
    'En estas cifras faltan el tono, la intención y los nombres de los textos que aún no se han leído. Se completan solas.',
};

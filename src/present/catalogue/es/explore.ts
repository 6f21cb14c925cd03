// The Spanish texts of Explore's list and filters: the order, the date one goes to, the groups of values.
import type { enExplore } from '../en/explore.ts';
import type { Part } from '../text.ts';

export const esExplore: Part<typeof enExplore> = {
  'order.label': 'Orden',
  'order.command': 'Orden: {order}',
  'order.newest': 'Primero lo más reciente',
  'order.oldest': 'Primero lo más antiguo',
  'order.relevance': 'Primero lo más relevante',
  'order.engagement': 'Primero lo que más reacciones tiene',
  'order.unanswered': 'Sin respuesta, primero lo más antiguo',
  'order.ranked':
    'Lo más relevante entre los {ranked} más recientes de {total}. Acota la búsqueda o sus fechas para ordenarlo todo.',
  'order.only-unanswered': 'Abajo está solo lo que ninguna de tus cuentas ha dicho ni respondido.',
  'order.all-answered': 'Aquí nada espera respuesta',
  'order.all-answered.words':
    'Todas las menciones de esta búsqueda las han respondido o escrito tus cuentas. Qué cuentas son tuyas lo indicas en Ajustes.',
  'jump.title': 'Ir a una fecha',
  'jump.day': 'Fecha',
  'jump.go': 'Ir',
  'jump.newest': 'Desde el {day} hacia atrás',
  'jump.oldest': 'Desde el {day} en adelante',
  'jump.clear': '{where}. Quitar y volver a empezar por el principio',
  'jump.none': 'La lista termina antes de esa fecha',
  'jump.none.words': 'Lo que encuentra esta búsqueda está todo al otro lado.',
  'jump.begin': 'Empezar por el principio',
  'facet.sentiment': 'Sentimiento',
  'facet.language': 'Idioma',
  'facet.intent': 'Intención',
  'facet.flag': 'Señales',
  'facet.source': 'Fuente',
  'facet.kind': 'Tipo de fuente',
  'facet.site': 'Sitio',
  'facet.topic': 'Temas',
  'facet.tag': 'Etiquetas',
  'facet.author': 'Autor',
  'facet.weekday': 'Día de la semana',
  'facet.hour': 'Hora del día',
  'facet.hashtag': 'Hashtags',
  'facets.value': '{what}: {count}, el {share} de lo encontrado ({clause})',
  'facets.in-force': { one: '# activo', other: '# activos' },
};

// The Spanish texts of the search field: what it suggests, what was meant, what each part of a search does.
import type { enSearch } from '../en/search.ts';
import type { Part } from '../text.ts';

export const esSearch: Part<typeof enSearch> = {
  'search.suggestions': 'Sugerencias',
  'search.spelling': 'está en tus menciones',
  'search.meant': '¿Querías decir {what}?',
  'search.explain': 'Explicar',
  'search.explain.title': 'Qué hace cada parte de la búsqueda',
  'search.counting': 'Contando…',
  'search.part': 'Parte',
  'search.hits': 'Encuentra',
  'search.removed': 'Quita',
  'search.only': 'Solo esto encuentra',
  'search.open-hits': 'Abrir lo que «{part}» encuentra por sí sola: {count}',
  'search.open-removed': 'Abrir lo que «{part}» quita: {count}',
  'search.open-only': 'Abrir lo que solo «{part}» encuentra: {count}',
};

// The Italian texts of the search field: what it suggests, what was meant, what each part of a search does.
import type { enSearch } from '../en/search.ts';
import type { Part } from '../text.ts';

export const itSearch: Part<typeof enSearch> = {
  'search.suggestions': 'Suggerimenti',
  'search.spelling': 'è nelle tue menzioni',
  'search.meant': 'Intendevi {what}?',
  'search.explain': 'Spiega',
  'search.explain.title': 'Che cosa fa ogni parte della ricerca',
  'search.counting': 'Sto contando…',
  'search.part': 'Parte',
  'search.hits': 'Trova',
  'search.removed': 'Toglie',
  'search.only': 'Solo questa trova',
  'search.open-hits': 'Apri quello che «{part}» trova da sola: {count}',
  'search.open-removed': 'Apri quello che «{part}» toglie: {count}',
  'search.open-only': 'Apri quello che solo «{part}» trova: {count}',
};

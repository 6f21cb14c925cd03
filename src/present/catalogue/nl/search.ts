// The Dutch texts of the search field: what it suggests, what was meant, what each part of a search does.
import type { enSearch } from '../en/search.ts';
import type { Part } from '../text.ts';

export const nlSearch: Part<typeof enSearch> = {
  'search.suggestions': 'Suggesties',
  'search.spelling': 'staat in je vermeldingen',
  'search.meant': 'Bedoelde je {what}?',
  'search.explain': 'Uitleg',
  'search.explain.title': 'Wat elk deel van de zoekopdracht doet',
  'search.counting': 'Bezig met tellen …',
  'search.part': 'Deel',
  'search.hits': 'Vindt',
  'search.removed': 'Haalt weg',
  'search.only': 'Vindt alleen dit',
  'search.open-hits': 'Open wat “{part}” op zichzelf vindt: {count}',
  'search.open-removed': 'Open wat “{part}” weghaalt: {count}',
  'search.open-only': 'Open wat alleen “{part}” vindt: {count}',
};

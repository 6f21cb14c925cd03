// The English texts of the search field: what it suggests, what was meant, what each part of a search does.
import type { Text } from '../text.ts';

export const enSearch = {
  'search.suggestions': 'Suggestions',
  'search.spelling': 'is in your mentions',
  'search.meant': 'Did you mean {what}?',
  'search.explain': 'Explain',
  'search.explain.title': 'What each part of the search does',
  'search.counting': 'Counting …',
  'search.part': 'Part',
  'search.hits': 'Finds',
  'search.removed': 'Takes out',
  'search.only': 'Only this finds',
  'search.open-hits': 'Open what “{part}” finds by itself: {count}',
  'search.open-removed': 'Open what “{part}” takes out: {count}',
  'search.open-only': 'Open what only “{part}” finds: {count}',
} as const satisfies Record<string, Text>;

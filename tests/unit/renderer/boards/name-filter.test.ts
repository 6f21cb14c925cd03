// The filter of a board in words: a period by its name, days as dates, anything else as it was written.
import { expect, test } from 'vitest';
import { createTranslator } from '../../../../src/present/catalogue/translate.ts';
import { nameFilter } from '../../../../src/renderer/pages/boards/name-filter.ts';

const t = createTranslator('en-GB', 'America/Lima');

test.each([
  ['date:last-week', 'Last week'],
  ['date:last-week lang:es', 'Last week · Filtered by lang:es'],
  ['since:2026-10-23 until:2026-10-29', '23\u2009–\u200929 October 2026'],
  ['since:2026-10-23 until:2026-10-29 lang:es', 'Filtered by since:2026-10-23 until:2026-10-29 lang:es'],
  ['since:yesterday until:2026-10-29', 'Filtered by since:yesterday until:2026-10-29'],
  ['lang:es', 'Filtered by lang:es'],
])('%s', (query, words) => {
  expect(nameFilter(query, t)).toBe(words);
});

// What of a query says when: kept where all must hold, left out where it is one choice of several.
import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/core/query/parse.ts';
import { keepTime } from '../../../src/core/query/time-part.ts';

test.each([
  ['', ''],
  ['lamp', ''],
  ['lamp since:2026-05-01', '(since:2026-05-01)'],
  ['lamp (weekday:monday OR weekday:7) -hour:9..17 lang:es', 'weekday:monday OR weekday:7|hour:9..17'],
  ['date:2026-05 -date:2026-05-03', '(date:2026-05) (-date:2026-05-03)'],
  // One of these may hold without the other: any day can be found.
  ['lamp OR since:2026-05-01', ''],
  ['lamp -(shade since:2026-05-01)', ''],
  ['(lamp until:2026-05-09) OR (shade since:2026-05-01)', ''],
])('%s', (query, kept) => {
  const said = keepTime(query, parseQuery(query).tree);
  for (const part of kept.split('|')) expect(said).toContain(part);
  if (kept === '') expect(said).toBe('');
  // What is kept is a query itself, and keeps all of itself.
  const again = keepTime(said, parseQuery(said).tree);
  expect(again.replace(/[()\s]/g, '')).toBe(said.replace(/[()\s]/g, ''));
});

// The dates a query keeps to: those that all of it must hold, as text and as times.
import { expect, test } from 'vitest';
import { readPeriod } from '../../../src/core/query/period.ts';

const now = Date.UTC(2026, 8, 20, 12);
const context = {
  zone: 'Europe/Madrid',
  now,
  attributes: new Set<string>(),
  riskThreshold: 50,
  topics: new Map(),
  tags: new Map(),
  sources: [],
  spillSeconds: 0,
  idFloor: (at: number) => BigInt(at),
  wordsLike: () => [],
};
const madrid = (iso: string) => Date.parse(`${iso}T00:00:00+02:00`);

test.each([
  ['kettle', { query: '', from: null, before: null }],
  ['kettle date:2026-08', { query: 'date:2026-08', from: madrid('2026-08-01'), before: madrid('2026-09-01') }],
  [
    '(lid OR jug) since:2026-08-10 lang:es until:2026-08-12',
    { query: 'since:2026-08-10 until:2026-08-12', from: madrid('2026-08-10'), before: madrid('2026-08-13') },
  ],
  // What has no end lasts until now, and so does what is not over.
  ['since:2026-09-01', { query: 'since:2026-09-01', from: madrid('2026-09-01'), before: now }],
  ['date:2026-09', { query: 'date:2026-09', from: madrid('2026-09-01'), before: now }],
  ['until:2026-08-12', { query: 'until:2026-08-12', from: null, before: madrid('2026-08-13') }],
  // Dates that only a part of it must hold.
  ['kettle OR date:2026-08', { query: '', from: null, before: null }],
  ['kettle -date:2026-08', { query: '', from: null, before: null }],
  ['date:', { query: '', from: null, before: null }],
])('%s', (query, period) => {
  expect(readPeriod(query, context)).toEqual(period);
});

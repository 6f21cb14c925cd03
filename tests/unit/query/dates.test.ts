// Dates in words, placed in time: whole days, weeks, months … of the project's zone.
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { dateWords, readDateWords } from '../../../src/core/query/date-words.ts';
import { endOf, startOf } from '../../../src/core/query/dates.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';

const madrid = 'Europe/Madrid';

test.each([
  // now, words, first instant, first instant after
  ['2026-09-20T12:00', 'today', '2026-09-20T00:00', '2026-09-21T00:00'],
  ['2026-09-20T00:00', 'yesterday', '2026-09-19T00:00', '2026-09-20T00:00'],
  ['2026-09-20T23:59:59.999', 'this-week', '2026-09-14T00:00', '2026-09-21T00:00'],
  ['2026-09-21T00:00', 'this week', '2026-09-21T00:00', '2026-09-28T00:00'],
  ['2026-09-21T00:00', 'Last_Week', '2026-09-14T00:00', '2026-09-21T00:00'],
  ['2026-03-31T12:00', 'last-month', '2026-02-01T00:00', '2026-03-01T00:00'],
  ['2026-05-31T12:00', 'this-quarter', '2026-04-01T00:00', '2026-07-01T00:00'],
  ['2026-02-10T12:00', 'last-quarter', '2025-10-01T00:00', '2026-01-01T00:00'],
  ['2028-02-29T12:00', 'last-year', '2027-01-01T00:00', '2028-01-01T00:00'],
  // The clock is put back in this night, and forward in that month.
  ['2026-10-26T00:30', 'yesterday', '2026-10-25T00:00', '2026-10-26T00:00'],
  ['2026-03-15T12:00', 'this-month', '2026-03-01T00:00', '2026-04-01T00:00'],
])('at %s, %j', (now, words, from, before) => {
  const at = (local: string) => DateTime.fromISO(local, { zone: madrid }).toMillis();
  const moment = readDateWords(words);
  if (!moment) throw new Error(`${words} is not understood.`);
  expect([startOf(moment, madrid, at(now)), endOf(moment, madrid, at(now))]).toEqual([at(from), at(before)]);
});

test('a day whose midnight was skipped begins an hour later, the days beside it do not', () => {
  const beirut = 'Asia/Beirut';
  const at = (local: string) => DateTime.fromISO(local, { zone: beirut }).toMillis();
  const [today, yesterday] = ['today', 'yesterday'].map((words) => readDateWords(words));
  if (!today || !yesterday) throw new Error('Words are not understood.');
  const now = at('2026-03-29T12:00');
  expect(startOf(today, beirut, now)).toBe(at('2026-03-29T01:00'));
  expect(startOf(yesterday, beirut, now)).toBe(at('2026-03-28T00:00'));
  expect(endOf(yesterday, beirut, now)).toBe(at('2026-03-29T01:00'));
});

test('every listed word is understood as it stands, in each field', () => {
  for (const { words } of dateWords) {
    for (const field of ['since', 'until', 'date']) {
      expect(parseQuery(`${field}:${words}`).problem).toBeNull();
      expect(parseQuery(`${field}:"${words.replace('-', ' ').toUpperCase()}"`).problem).toBeNull();
    }
  }
});

// An import whose engine died: does it go on by itself, or must it be begun again?
import { expect, test } from 'vitest';
import type { ImportRecord } from '../../../../src/contract/model.ts';
import { wentOn } from '../../../../src/renderer/pages/sources/went-on.ts';

const begun = Date.UTC(2026, 8, 9, 10);
const record = (given: Partial<ImportRecord>): ImportRecord => ({
  id: 1,
  source: 1,
  file: '/chat.txt',
  format: 'whatsapp',
  started: begun,
  finished: null,
  state: 'resuming',
  read: 0,
  added: 0,
  known: 0,
  duplicates: 0,
  rejected: 0,
  ...given,
});

test('what is interrupted or gone on with goes on, and so does what ended meanwhile', () => {
  for (const state of ['interrupted', 'resuming'] as const)
    expect(wentOn([record({ state })], '/chat.txt', begun), state).toBe(true);
  expect(wentOn([record({ state: 'done', finished: begun + 5000 })], '/chat.txt', begun)).toBe(true);
});

test('an import that was never begun is not taken for the one of last week', () => {
  const lastWeek = record({ state: 'done', started: begun - 604_800_000, finished: begun - 604_700_000 });
  expect(wentOn([lastWeek], '/chat.txt', begun)).toBe(false);
  expect(wentOn([record({ state: 'stopped', finished: begun + 1 })], '/chat.txt', begun)).toBe(false);
  expect(wentOn([record({ state: 'interrupted', file: '/other.txt' })], '/chat.txt', begun)).toBe(false);
  expect(wentOn([], '/chat.txt', begun)).toBe(false);
});

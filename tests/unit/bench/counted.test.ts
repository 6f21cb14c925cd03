// What work costs in bytes and instructions must not grow by more than 30 % unseen. No clock is asked.
// Where a figure grew for a good reason: `npm run bench -- counted --renew`, and say why in the commit.
import { expect, test } from 'vitest';
import { canCountBytes } from '../../../scripts/bench/count-io.ts';
import { countWork, listRegressions, readKept } from '../../../scripts/bench/counted.ts';
import { makeFolder } from '../../support/folder.ts';

test.skipIf(!canCountBytes)(
  'no counted figure is worse than the kept one by more than 30 %',
  async () => {
    expect(listRegressions(await countWork(makeFolder()), readKept())).toEqual([]);
  },
  120_000,
);

test('a figure that grew by a third is a regression; one that grew by a quarter, shrank or is new is none', () => {
  const kept = { grown: 300, larger: 400, smaller: 500 };
  const now = { grown: 400, larger: 500, smaller: 100, unheard: 9 };
  expect(listRegressions(now, kept)).toEqual([{ name: 'grown', kept: 300, now: 400 }]);
});

test('every kept figure is a number above zero', () => {
  const kept = Object.values(readKept());
  expect(kept.length).toBeGreaterThanOrEqual(6);
  for (const figure of kept) expect(figure).toBeGreaterThan(0);
});

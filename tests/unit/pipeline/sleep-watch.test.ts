// A machine that slept is told from one that was busy, and from a clock that was set back.
import { expect, test } from 'vitest';
import { createSleepWatch } from '../../../src/core/pipeline/sleep-watch.ts';

test('says at the first tick that it slept, and at the next that it woke', () => {
  const watch = createSleepWatch(15_000, 0);
  expect([15_000, 31_000, 80_000].map(watch)).toEqual(['awake', 'awake', 'awake']);
  expect([8 * 3_600_000, 8 * 3_600_000 + 15_000, 8 * 3_600_000 + 30_000].map(watch)).toEqual([
    'slept',
    'woke',
    'awake',
  ]);
});

test('a clock that is set back is no sleep', () => {
  const watch = createSleepWatch(15_000, 1_000_000);
  expect([500_000, 515_000].map(watch)).toEqual(['awake', 'awake']);
});

test('asleep again before it woke: once more it waits a tick', () => {
  const watch = createSleepWatch(15_000, 0);
  expect([600_000, 1_200_000, 1_215_000, 1_230_000].map(watch)).toEqual(['slept', 'slept', 'woke', 'awake']);
});

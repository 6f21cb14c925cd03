// Long computations in steps: a cancelled one ends before it is finished, others are heard in between, each in its turn.
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import { takeSteps } from '../../../src/core/handlers/take-steps.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { questions } from '../../../src/core/measures/questions.ts';
import { repeated } from '../../../src/core/measures/repeated.ts';
import type { Steps } from '../../../src/core/measures/steps.ts';
import { themes } from '../../../src/core/measures/themes.ts';
import { createTurns } from '../../../src/core/turns.ts';
import { makeFound } from '../measures/found.ts';

const none = { word: null, against: null };
const words = [
  'kettle',
  'lid',
  'parcel',
  'drum',
  'filter',
  'hose',
  'invoice',
  'shop',
  'plug',
  'pump',
  'basket',
  'seal',
];
const many = Array.from({ length: 900 }, (_, index) => {
  const [one, two, three] = [3, 5, 7].map((step) => words[(index * step + Math.floor(index / 12)) % words.length]);
  return {
    text: `Where is the ${one} of the ${two} and the ${three} number ${index}?`,
    language: 'en',
    intent: 'question' as const,
    author: index,
  };
});

function stepsOf({ steps }: Measure, found: ReturnType<typeof makeFound>) {
  if (!steps) throw new Error('It is not computed in steps.');
  return steps(found, 20, none);
}

test.each([
  ['questions', questions],
  ['themes', themes],
  ['repeated texts', repeated],
])('%s hear a cancel long before they are counted', async (_, measure) => {
  const found = makeFound(many);
  const all = [...stepsOf(measure, found)].length;
  const controller = new AbortController();
  let taken = 0;
  function* counted() {
    for (const step of stepsOf(measure, found)) {
      taken += 1;
      // As a message comes: not before the thread rests.
      if (taken === 2) void setImmediate().then(() => controller.abort(new EarshotError('cancelled', 'Cancelled.')));
      // Longer than a slice.
      for (const end = performance.now() + 20; performance.now() < end; );
      yield step;
    }
  }
  await expect(takeSteps(counted(), controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
  expect(taken).toBeLessThanOrEqual(3);
  expect(all).toBeGreaterThan(8);
});

test('in steps comes what comes at once', async () => {
  const said = many.slice(0, 200);
  for (const measure of [questions, themes, repeated]) {
    const stepped = await takeSteps(stepsOf(measure, makeFound(said)), new AbortController().signal);
    expect(stepped).toEqual(measure.compute(makeFound(said), 20, none));
  }
});

test('others are heard between slices', async () => {
  let heard = false;
  void setImmediate().then(() => setImmediate().then(() => (heard = true)));
  const slow = function* (): Steps<boolean> {
    for (let end = performance.now() + 60; performance.now() < end; ) yield;
    return heard;
  };
  expect(await takeSteps(slow(), new AbortController().signal)).toBe(true);
});

test('one waits for the other, also for one that failed', async () => {
  const inTurn = createTurns();
  const order: string[] = [];
  const first = inTurn(async () => {
    await setImmediate();
    order.push('first');
    throw new EarshotError('cancelled', 'Cancelled.');
  });
  const second = inTurn(async () => order.push('second'));
  await expect(first).rejects.toMatchObject({ code: 'cancelled' });
  await second;
  expect(order).toEqual(['first', 'second']);
});

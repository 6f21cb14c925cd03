// More negative than before, questions nobody asked before, and the hours in which nothing is told.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuestions } from '../../../src/core/measures/alert-questions.ts';
import { findSouring, isSourer } from '../../../src/core/measures/alert-sentiment.ts';
import { byHour, type HourCounts } from '../../../src/core/measures/hour-counts.ts';
import { isQuiet } from '../../../src/core/measures/quiet-hours.ts';
import { createRandom } from '../../../src/core/measures/random.ts';
import { createComparer } from '../../../src/core/nlp/compare.ts';

test.each([
  [{ negative: 24, judged: 40 }, { negative: 60, judged: 300 }, 15, true],
  [{ negative: 24, judged: 40 }, { negative: 60, judged: 300 }, 45, false],
  // Nine of fourteen are many, and could be chance.
  [{ negative: 9, judged: 14 }, { negative: 60, judged: 300 }, 15, false],
  [{ negative: 7, judged: 20 }, { negative: 60, judged: 300 }, 15, false],
  [{ negative: 30, judged: 40 }, { negative: 4, judged: 29 }, 15, false],
])('%j after %j, by %i points: %s', (now, before, points, sourer) => {
  expect(isSourer(now, before, points)).toBe(sourer);
});

test('the same mood is hardly ever called a worse one', () => {
  // A fixed sequence of draws: the rate is asserted, not the luck of a run.
  const random = createRandom(11);
  const draw = (of: number, share: number) => Array.from({ length: of }, random).filter((at) => at < share).length;
  for (const [judged, share] of [
    [15, 0.2],
    [20, 0.3],
    [60, 0.4],
    [200, 0.3],
  ] as const) {
    let wrong = 0;
    for (let round = 0; round < 3000; round++) {
      const now = { negative: draw(judged, share), judged };
      if (isSourer(now, { negative: draw(400, share), judged: 400 }, 5)) wrong += 1;
    }
    // Fewer than one in a hundred at the lowest threshold there is.
    expect(wrong, `${judged} of ${share}`).toBeLessThanOrEqual(30);
  }
});

test('a new source has a mood of its own', () => {
  const hours = byHour([
    { hour: -3, source: 2, count: 40, negative: 30, judged: 40 },
    { hour: -3, source: 1, count: 10, negative: 2, judged: 10 },
    { hour: -100, source: 1, count: 300, negative: 60, judged: 300 },
  ]);
  const counts: HourCounts = { hours, heard: new Set(), firstHour: () => -5000 };
  expect(findSouring(counts, 0, 15)).toMatchObject({ count: 50, share: 0.64, before: 0.2 });
  expect(findSouring({ ...counts, firstHour: (source) => (source === 2 ? -20 : -5000) }, 0, 15)).toBeNull();
});

const former = ['When does the shop in Delft open?', 'Is the kettle in stock again?'];
const fresh = [
  'Does the new app work without an account?',
  'Can I use the app without making an account?',
  'At what time does the Delft shop open?',
  '¿Cuándo abre la tienda?',
];

function findNew(least: number) {
  // Newest first, as the tables give them.
  const texts = [...fresh, ...former];
  const questions = texts.map((text, at) => ({ id: 100 - at, language: text.startsWith('¿') ? 'es' : 'en', text }));
  const places = [...texts.keys()];
  return readQuestions(questions, createComparer).findNew(
    places.slice(0, fresh.length),
    places.slice(fresh.length),
    least,
  );
}

test('a question is new that is unlike the former ones, and counts by how many ask it', () => {
  expect(findNew(2)).toEqual([{ members: [100, 99], mention: 99, quote: fresh[1] }]);
  expect(findNew(1).map(({ members }) => members)).toEqual([[100, 99], [97]]);
  expect(findNew(3)).toEqual([]);
});

const madrid = 'Europe/Madrid';
// 15 September 2026 is a Tuesday; Madrid is two hours ahead of UTC.
test.each([
  ['2026-09-15T20:30Z', true],
  ['2026-09-15T19:30Z', false],
  ['2026-09-16T04:59Z', true],
  ['2026-09-16T05:00Z', false],
  ['2026-09-19T10:00Z', true],
  ['2026-09-18T21:00Z', true],
])('from 22 to 7 and at weekends, %s is quiet: %s', (at, quiet) => {
  expect(isQuiet({ on: true, from: 22, to: 7, weekends: true }, Date.parse(at), madrid)).toBe(quiet);
});

test('switched off nothing is quiet; the same hour twice is the whole day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: -1e12, max: 4e12 }), (hour, at) => {
      expect(isQuiet({ on: false, from: hour, to: 7, weekends: true }, at, madrid)).toBe(false);
      expect(isQuiet({ on: true, from: hour, to: hour, weekends: false }, at, madrid)).toBe(true);
    }),
  );
});

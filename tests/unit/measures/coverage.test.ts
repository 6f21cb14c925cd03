// Days on which collecting was broken: which they are, and what is told of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBrokenDays } from '../../../src/core/index/gather-coverage.ts';
import { readCoverage } from '../../../src/core/measures/coverage.ts';
import { trend } from '../../../src/core/measures/trend.ts';
import { day, makeFound, start } from './found.ts';

const first = Date.UTC(2026, 7, 1) / day;
const iso = (count: number) => new Date(count * day).toISOString().slice(0, 10);
const span = { first, last: first + 9 };

test('failed without success is broken, not checked while active is, and partly worked is not', () => {
  const known = [
    { day: iso(first), succeeded: 3, failed: 0 },
    { day: iso(first + 1), succeeded: 1, failed: 9 },
    { day: iso(first + 2), succeeded: 0, failed: 4 },
    { day: iso(first + 4), succeeded: 2, failed: 0 },
  ];
  const active = { after: first - 1, before: first + 6 };
  expect(findBrokenDays(known, span, active)).toEqual([iso(first + 2), iso(first + 3), iso(first + 5)]);
});

test('before it was added, on that day, and from when it ended, a day without a check is none', () => {
  expect(findBrokenDays([], span, { after: first + 3, before: first + 6 })).toEqual([iso(first + 4), iso(first + 5)]);
  expect(findBrokenDays([], span, { after: first + 30, before: first + 60 })).toEqual([]);
  expect(
    findBrokenDays([{ day: iso(first + 3), succeeded: 0, failed: 1 }], span, { after: first + 3, before: first + 4 }),
  ).toEqual([iso(first + 3)]);
});

test('every broken day lies in the span, once, in order, and never on a day that worked', () => {
  const tally = fc.record({ at: fc.integer({ min: -5, max: 15 }), succeeded: fc.nat(3), failed: fc.nat(3) });
  fc.assert(
    fc.property(
      fc.uniqueArray(tally, { selector: ({ at }) => at }),
      fc.integer(),
      fc.integer(),
      (tallies, after, before) => {
        const known = tallies.map(({ at, ...rest }) => ({ day: iso(first + at), ...rest }));
        const broken = findBrokenDays(known, span, { after, before });
        expect(broken).toEqual([...new Set(broken)].sort());
        for (const each of broken) {
          expect(each >= iso(span.first) && each <= iso(span.last)).toBe(true);
          expect(known.find((one) => one.day === each)?.succeeded ?? 0).toBe(0);
        }
      },
    ),
  );
});

const said = Array.from({ length: 40 }, (_, index) => ({ text: `said ${index}`, at: start + index * day }));

test('sources are summed by the day; a source that brought nothing of it does not count', () => {
  const found = makeFound(said, {
    broken: [
      { id: 1, label: 'feed', days: ['2026-08-03', '2026-08-04'] },
      { id: 2, label: 'elsewhere', days: ['2026-08-20'] },
    ],
  });
  expect(readCoverage(found)).toEqual({
    days: 40,
    broken: 2,
    gaps: [
      { day: '2026-08-03', sources: 1 },
      { day: '2026-08-04', sources: 1 },
    ],
    sources: [{ label: 'feed', broken: 2, query: 'source:#1' }],
  });
});

test('a trend marks the days', () => {
  const found = makeFound(said, { broken: [{ id: 1, label: 'feed', days: ['2026-08-03', '2026-08-04'] }] });
  const { data } = trend.compute(found, 1, { word: null, against: null });
  const points = data.shape === 'trend' ? data.points : [];
  expect(points.flatMap(({ start: at, broken }) => (broken ? [at] : []))).toEqual(['2026-08-03', '2026-08-04']);
});

test('where nothing was found or nothing is collected, there is nothing to tell', () => {
  expect(readCoverage(makeFound([], { broken: [{ id: 1, label: 'feed', days: [] }] }))).toBeNull();
  expect(readCoverage(makeFound(said))).toBeNull();
});

test('the silent ends of the dates that were asked for belong to it', () => {
  const made = makeFound(said, { broken: [{ id: 1, label: 'feed', days: ['2026-07-30', '2026-08-03'] }] });
  expect(readCoverage(made)).toMatchObject({ days: 40, broken: 1 });
  const asked = { ...made, period: { query: '', from: start - 5 * day, before: start + 60 * day } };
  expect(readCoverage(asked)).toMatchObject({
    days: 65,
    broken: 2,
    gaps: [{ day: '2026-07-30' }, { day: '2026-08-03' }],
  });
});

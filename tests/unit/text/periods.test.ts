// Periods of days: joined where they touch, refused where they are no days or end before they begin.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../../src/core/text/days.ts';
import { joinPeriods } from '../../../src/core/text/periods.ts';

test('what overlaps or touches is one; a day between keeps two apart', () => {
  expect(
    joinPeriods([
      { from: '2026-05-08', to: '2026-05-09' },
      { from: '2026-05-03', to: '2026-05-05' },
      { from: '2026-05-06', to: '2026-05-06' },
    ]),
  ).toEqual([
    { from: '2026-05-03', to: '2026-05-06' },
    { from: '2026-05-08', to: '2026-05-09' },
  ]);
});

test.each([
  [{ from: '2026-05-09', to: '2026-05-03' }, 'to', 'before it begins'],
  [{ from: '2026-02-30', to: '2026-03-01' }, 'from', 'is no day'],
  [{ from: '3 May', to: '2026-05-03' }, 'from', 'is no day'],
  [{ from: '2026-05-03', to: '' }, 'to', 'is no day'],
  [{ from: '1970-01-01', to: '2199-12-31' }, 'to', 'at most 20 years'],
])('%j is refused by its %s', (period, field, says) => {
  expect(() => joinPeriods([period])).toThrow(
    expect.objectContaining({ code: 'bad-argument', place: { field }, message: expect.stringContaining(says) }),
  );
});

test('joined periods hold exactly the days of those given, and none touches another', () => {
  const base = dayNumber('2026-01-01');
  const period = fc.tuple(fc.nat(200), fc.nat(15)).map(([from, length]) => ({
    from: isoDay(base + from),
    to: isoDay(base + from + length),
  }));
  const daysOf = (periods: readonly { from: string; to: string }[]) =>
    new Set(
      periods.flatMap(({ from, to }) =>
        Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => isoDay(dayNumber(from) + at)),
      ),
    );
  fc.assert(
    fc.property(fc.array(period, { maxLength: 20 }), (given) => {
      const joined = joinPeriods(given);
      expect(daysOf(joined)).toEqual(daysOf(given));
      for (const [at, { from }] of joined.entries())
        if (at > 0) expect(dayNumber(from)).toBeGreaterThan(dayNumber(joined[at - 1]?.to ?? '') + 1);
    }),
  );
});

// The business measure over plain days: who is compared with whom, what is missing, which lag is which, and no word of why.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { BusinessData } from '../../../src/contract/business.ts';
import type { Series, SeriesValue } from '../../../src/contract/series.ts';
import { business } from '../../../src/core/measures/business.ts';
import type { Found, GivenSeries } from '../../../src/core/measures/measure.ts';
import { createRandom } from '../../../src/core/measures/random.ts';
import { dayNumber, isoDay } from '../../../src/core/text/days.ts';
import { en } from '../../../src/present/catalogue/en.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { saySentence } from '../../../src/present/sentences.ts';
import { makeFound } from './found.ts';

const monday = dayNumber('2026-05-04');
const t = createTranslator('en-GB', 'UTC');

/** Mentions and negative ones on each day from a Monday on; null is a day of which nothing was collected. */
function found(counts: readonly (readonly [all: number, negative: number] | null)[]): Found {
  const days = counts.flatMap((count, at) => {
    if (count === null || count[0] === 0) return [];
    const [all, negative] = count;
    return [
      { day: isoDay(monday + at), sentiment: -1, count: negative },
      { day: isoDay(monday + at), sentiment: 1, count: all - negative },
    ].filter((row) => row.count > 0);
  });
  return { ...makeFound([], { query: 'lamp' }), days: () => days };
}

function given(
  counts: readonly unknown[],
  values: readonly SeriesValue[],
  kind: Series['kind'] = 'numbers',
): GivenSeries {
  const days = values.map(({ day }) => day);
  const period = { from: days[0] ?? '', to: days.at(-1) ?? '' };
  const series: Series = {
    id: 7,
    kind,
    name: 'Visits',
    unit: '',
    days: days.length,
    span: period,
    periods: kind === 'activity' ? [period] : [],
  };
  return {
    series,
    values,
    activities: kind === 'activity' ? [series] : [],
    collected: counts.flatMap((count, at) => (count === null ? [] : [isoDay(monday + at)])),
  };
}

function compute(from: Found, series: GivenSeries) {
  const measured = business.compute(from, 20, { word: null, against: null, series });
  return { ...measured, data: measured.data as BusinessData };
}

const dayAfter = (at: number, value: number) => ({ day: isoDay(monday + at), value });

test('days with the activity are compared with days of the same weekday, mentions and negative ones apart', () => {
  // Two weeks; the activity runs Monday and Tuesday of the second.
  const counts = Array.from({ length: 14 }, (_, at) => [at >= 7 && at < 9 ? 12 : at % 7, at === 8 ? 5 : 0] as const);
  const { data, n, excluded } = compute(found(counts), given(counts, [dayAfter(7, 1), dayAfter(8, 1)], 'activity'));
  expect([n, excluded]).toEqual([14, []]);
  // Monday 12 - 0, Tuesday 12 - 1: each weekday has one day of either sort.
  expect(data.comparisons[0]).toMatchObject({ talk: 'mentions', marked: { n: 2, mean: 12 }, difference: 11.5 });
  expect(data.comparisons[1]).toMatchObject({ talk: 'negative', marked: { n: 2, mean: 2.5 }, difference: 2.5 });
  expect(data.activities).toEqual([{ name: 'Visits', from: isoDay(monday + 7), to: isoDay(monday + 8) }]);
});

test('high is above the median of its own weekday, so that busy weekdays are not all the high ones', () => {
  // Sundays sell a hundred times as much; talk follows neither.
  const counts = Array.from({ length: 28 }, () => [3, 0] as const);
  const values = counts.map((_, at) => dayAfter(at, (at % 7 === 6 ? 100 : 1) * (1 + Math.floor(at / 7))));
  const { data } = compute(found(counts), given(counts, values));
  // Of four weeks the last two are above the median of each weekday.
  expect(data.comparisons[0]).toMatchObject({ marked: { n: 14 }, others: { n: 14 }, difference: 0 });
});

test('a day without a number and a day without anything collected are missing; a day without mentions is zero', () => {
  const counts = [[4, 0], null, [0, 0], [2, 0], [5, 0]] as const;
  const { data, n, excluded } = compute(found(counts), given(counts, [dayAfter(0, 9), dayAfter(1, 9), dayAfter(2, 8)]));
  expect(n).toBe(2);
  expect(data.days.map((day) => [day.mentions, day.value])).toEqual([
    [4, 9],
    [null, 9],
    [0, 8],
    [2, null],
    [5, null],
  ]);
  expect(excluded).toEqual(['1 day of which nothing was collected', '2 days without a number']);
  expect(data.days[0]?.query).toBe('lamp date:2026-05-04');
});

test('a number that follows three days after is found at lag 3; one that comes first at -3', () => {
  const random = createRandom(5);
  const drawn = Array.from({ length: 80 }, () => Math.floor(31 * random()));
  const noise = (at: number) => drawn[at + 5] ?? 0;
  const counts = Array.from({ length: 70 }, (_, at) => [noise(at), 0] as const);
  for (const lag of [3, -3]) {
    const values = counts.map((_, at) => dayAfter(at, 500 + 2 * noise(at - lag) - 50 * (at % 7 === 0 ? 1 : 0)));
    const { data } = compute(found(counts), given(counts, values));
    const lags = data.lags.filter((each) => each.talk === 'mentions');
    const [strongest] = [...lags].sort((a, b) => b.rho - a.rho);
    expect(strongest).toMatchObject({ lag, n: 67 });
    expect(strongest?.rho).toBeGreaterThan(0.9);
  }
});

test('an archive from long before the numbers is no part of it, and numbers after the last mention serve the lags', () => {
  const counts = [
    [1, 0],
    ...Array.from({ length: 3000 }, () => null),
    ...Array.from({ length: 30 }, (_, at) => [at % 4, 0]),
  ];
  const values = Array.from({ length: 34 }, (_, at) => dayAfter(3011 + at, at % 5));
  const { data, n } = compute(found(counts as [number, number][]), given(counts, values));
  expect(data.days.map((day) => day.day).at(0)).toBe(isoDay(monday + 3011 - 14));
  expect(data.days.at(-1)?.day).toBe(isoDay(monday + 3030));
  expect(n).toBe(20);
  expect(data.lags.find((lag) => lag.lag === 14)?.n).toBe(30);
});

test('few days are said to be few, nothing is said to be nothing', () => {
  const counts = Array.from({ length: 28 }, (_, at) => [at % 5, 0] as const);
  const say = (series: GivenSeries, from = found(counts)) => {
    const { n, data } = compute(from, series);
    return saySentence({ n, data, undated: null } as Parameters<typeof saySentence>[0], t);
  };
  expect(say(given(counts, [dayAfter(0, 1), dayAfter(1, 1)], 'activity'))).toMatch(/^Only 2 days to compare/);
  expect(say(given(counts, []))).toBe('No day has both mentions and a number of “Visits”');
  expect(say(given([], []), found([]))).toBe('No day has both mentions and a number of “Visits”');
});

test('what is clear is said with its size, what may be chance is level', () => {
  const say = (more: number) => {
    const counts = Array.from(
      { length: 70 },
      (_, at) => [20 + ((at * 31) % 5) + (at >= 20 && at < 35 ? more : 0), 0] as const,
    );
    const values = Array.from({ length: 15 }, (_, at) => dayAfter(20 + at, 1));
    const { n, data } = compute(found(counts), given(counts, values, 'activity'));
    return saySentence({ n, data, undated: null } as Parameters<typeof saySentence>[0], t);
  };
  expect(say(12)).toMatch(/^On days of “Visits” 1[12](\.\d)? more mentions than on other days of the same weekday$/);
  expect(say(-12)).toMatch(/^On days of “Visits” 1[12](\.\d)? fewer mentions/);
  expect(say(0)).toBe('Days of “Visits” are level with other days of the same weekday in mentions');
});

test('ten years of days are computed in a moment, and more are cut to the latest', () => {
  const counts = Array.from({ length: 6000 }, (_, at) => [at % 11, at % 3 === 0 ? 1 : 0] as const).map(
    ([all, negative]) => [all, Math.min(all, negative)] as const,
  );
  const values = counts.map((_, at) => dayAfter(at, (at * 37) % 101));
  const started = performance.now();
  const { data, n } = compute(found(counts), given(counts, values));
  expect(performance.now() - started).toBeLessThan(8000);
  expect(n).toBe(5000);
  expect(data.days.at(-1)?.day).toBe(isoDay(monday + 5999));
});

test('without a series it asks for one', () => {
  expect(() => business.compute(found([]), 20, { word: null, against: null })).toThrow(
    expect.objectContaining({ code: 'bad-argument', place: { field: 'series' } }),
  );
});

test('no text claims that one thing made the other', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const texts = [
    business.definition,
    ...Object.entries(en)
      .filter(([key]) => /^(business|series|says\.(business|lag)|chart\.(business|lags)|insights\.business)/.test(key))
      .map(([, text]) => (typeof text === 'string' ? text : Object.values(text).join(' '))),
    ...['docs/series.md', 'src/cli/commands/series.ts', 'src/present/business.ts'].map((file) =>
      readFileSync(resolve(root, file), 'utf8'),
    ),
  ];
  expect(texts.length).toBeGreaterThan(60);
  for (const text of texts) expect(text).not.toMatch(/\bcaus(?:e|ed|es|ing)\b|because of|\bled to\b|due to|thanks to/i);
});

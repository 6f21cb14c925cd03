// The finding in words is right, and silent where there is too little to go by.
import { expect, test } from 'vitest';
import type { MeasureData, MeasureResult, ShareRow, TrendPoint } from '../../../src/contract/measures.ts';
import { en } from '../../../src/present/catalogue/en.ts';
import { createTranslator, openTranslator } from '../../../src/present/catalogue/translate.ts';
import { makeTranslator } from '../../../src/present/catalogue/translator.ts';
import { noteUndated } from '../../../src/present/say-undated.ts';
import { saySentence } from '../../../src/present/sentences.ts';

const t = createTranslator('en-GB', 'UTC');

test('a peak is named with how far it stands out', () => {
  expect(say(trend([14, 15, 16, 61, 15, 14]))).toBe(
    'Mentions peaked on 4 September 2025 with 61, four times a usual day',
  );
  expect(say(trend([1, 1, 1, 40, 1, 1]))).toBe('Mentions peaked on 4 September 2025 with 40; a usual day has 1');
  expect(say(trend([0, 0, 0, 40, 0, 1]))).toBe('Mentions peaked on 4 September 2025 with 40');
});

test('a day of the current year is named without it, and only then', () => {
  const peak = trend([14, 15, 16, 61, 15, 14]);
  const inYear = (year: number) => makeTranslator('en-GB', 'UTC', { catalogue: en, engine: {} }, Date.UTC(year, 5, 1));
  expect(say(peak, undefined, undefined, inYear(2025))).toMatch(/^Mentions peaked on 4 September with/);
  expect(say(peak, undefined, undefined, inYear(2026))).toMatch(/^Mentions peaked on 4 September 2025 with/);
});

test('a few mentions on one day are no peak', () => {
  expect(say(trend([1, 2, 1, 5, 1, 1]))).toBe('Between 1 and 5 mentions a day, without a clear peak');
  expect(say(trend([0, 2, 0, 5, 0, 4]))).toBe('Up to 5 mentions a day, without a clear peak');
  expect(say(trend([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]))).toBe('Never more than one mention a day');
});

test('a level trend is called level', () => {
  expect(say(trend([14, 15, 16, 18, 15, 14]))).toBe('Between 14 and 18 mentions a day, without a clear peak');
});

test('days that are all the same have no range', () => {
  expect(say(trend([40, 40, 40]))).toBe('40 mentions a day, always the same');
});

test('everything on one day is said so', () => {
  expect(say(trend([0, 0, 23]))).toBe('23 mentions, all of them on 3 September 2025');
});

test('few mentions carry no finding', () => {
  expect(say(trend([0, 7, 0]))).toBe('Only 7 mentions: too few to say more');
  expect(say(trend([1]))).toBe('Only 1 mention: too few to say more');
  expect(say(trend([]), 0)).toBe('Nothing was found here');
});

test('that nothing was found is no fact while texts wait to be read', () => {
  const cloud = { shape: 'terms', terms: [] } as const;
  const waiting = { ...makeResult(cloud, 50_000, 'terms'), outdated: 49_800 };
  expect(saySentence(waiting, t)).toBe('Nothing yet: the texts are still being read');
  expect(saySentence({ ...waiting, outdated: 0 }, t)).toBe('Nothing was found here');
});

test('share of voice names its leader with interval and n', () => {
  const rows = [row('Brisa', 157, 0.38, 0.34, 0.42), row('Mar Azul', 255, 0.62, 0.58, 0.66)];
  expect(say({ shape: 'shares', rows }, 412, 'share-of-voice')).toBe(
    'Mar Azul is named in 62% of 412 mentions (58–66%)',
  );
});

test('overlapping intervals are level', () => {
  const rows = [row('Mar Azul', 21, 0.525, 0.37, 0.67), row('Brisa', 19, 0.475, 0.33, 0.63)];
  expect(say({ shape: 'shares', rows }, 40, 'share-of-voice')).toBe(
    'Mar Azul and Brisa are level: named in 53% and 48% of 40 mentions',
  );
});

test('sentiment says both sides, and where it is clearly worse', () => {
  const rows = [
    { label: 'es', n: 100, negative: 60, neutral: 20, positive: 20, query: '' },
    { label: 'nl', n: 100, negative: 20, neutral: 50, positive: 30, query: '' },
  ];
  const all = { n: 200, negative: 80, neutral: 70, positive: 50 };
  expect(say({ shape: 'sentiment', rows, all }, 200)).toBe(
    '40% are negative, 25% positive (n = 200); most negative: Spanish, 60%',
  );
  expect(say({ shape: 'sentiment', rows: rows.slice(1), all: rows[1] ?? all }, 100)).toBe(
    '20% are negative, 30% positive (n = 100)',
  );
});

test('sentiment is said of every language, those without a row too', () => {
  const rows = [{ label: 'es', n: 100, negative: 60, neutral: 20, positive: 20, query: '' }];
  const all = { n: 200, negative: 70, neutral: 80, positive: 50 };
  expect(say({ shape: 'sentiment', rows, all }, 200)).toBe('35% are negative, 25% positive (n = 200)');
});

test('small numbers are told as counts, and a sentiment that was searched for as what it is', () => {
  const row = { label: 'es', n: 12, negative: 9, neutral: 2, positive: 1, query: '' };
  const clear = { ...row, negative: 12, neutral: 0, positive: 0 };
  expect(say({ shape: 'sentiment', rows: [row], all: row }, 12)).toBe('Of 12 mentions 9 are negative, 1 positive');
  expect(say({ shape: 'sentiment', rows: [clear], all: clear }, 12)).toBe('All 12 mentions are negative');
});

test('words that few use are not what people talk about', () => {
  const term = (text: string, count: number) => ({ term: text, kind: 'word' as const, count, query: '' });
  expect(say({ shape: 'terms', terms: [term('mar', 2), term('azul', 2), term('cm', 2)] }, 11)).toBe(
    'No word stands out: none is in more than 2 mentions',
  );
  expect(say({ shape: 'terms', terms: [term('mar', 7), term('azul', 4), term('cm', 4)] }, 40)).toBe(
    '“mar” is said most, in 7 of 40 mentions',
  );
  expect(say({ shape: 'terms', terms: [term('mar', 7), term('azul', 6), term('cm', 4)] }, 40)).toBe(
    'They talk about “mar” and “azul”',
  );
});

test('numbers, terms, authors and quotes', () => {
  expect(say({ shape: 'number', value: 412, share: { value: 0.25, low: 0.2, high: 0.3 } }, 412)).toBe(
    '412 mentions, 25% of all 1,648',
  );
  const term = (text: string, count: number) => ({ term: text, kind: 'word' as const, count, query: '' });
  expect(say({ shape: 'terms', terms: [term('envío', 88), term('olor', 12), term('app', 9)] }, 412)).toBe(
    '“envío” is said most, in 88 of 412 mentions',
  );
  expect(say({ shape: 'terms', terms: [term('envío', 88), term('olor', 80), term('app', 70)] }, 412)).toBe(
    'They talk about “envío”, “olor” and “app”',
  );
  expect(say({ shape: 'shares', rows: [row('Ana', 12, 0.03, 0.02, 0.05)] }, 412, 'authors')).toBe(
    'Ana comes first with 12 of 412 mentions (3%)',
  );
  expect(say({ shape: 'shares', rows: [row('app', 12, 0.03, 0.02, 0.05)] }, 412, 'products')).toBe(
    'App comes first with 12 of 412 mentions (3%)',
  );
});

test('answers are not counted as missing while nobody is ours, however many ask', async () => {
  const unknown: MeasureData = { shape: 'response', ours: false, target: 24, rows: [], times: [], oldest: null };
  for (const n of [0, 3, 412])
    expect(say(unknown, n, 'response')).toBe('Answers cannot be known until an account is named as ours');
  const said = await Promise.all(['es-ES', 'it-IT', 'nl-NL'].map((locale) => openTranslator(locale, 'UTC')));
  for (const translator of said) expect(say(unknown, 412, 'response', translator)).toMatch(/nuestras|nostro|van ons/);
});

test('what has no date of its own is noted beside a figure', () => {
  const dated = (count: number) => ({
    ...makeResult(trend([14, 15, 16, 61, 15, 14])),
    undated: { count, of: 135, query: 'is:undated' },
  });
  const finding = 'Mentions peaked on 4 September 2025 with 61, four times a usual day';
  expect(saySentence(dated(12), t)).toBe(finding);
  expect(noteUndated(dated(12), t)).toBe(
    '12 of 135 mentions have no date of their own and stand at the moment of collection',
  );
  expect(noteUndated(dated(1), t)).toMatch(/^1 of 135 mentions has no date of its own and stands at the moment of/);
  expect(noteUndated({ undated: null }, t)).toBe('');
});

test('where much has no date a peak may be the day of a collection: the finding itself says so', () => {
  const dated = (count: number) => ({
    ...makeResult(trend([14, 15, 16, 61, 15, 14])),
    undated: { count, of: 135, query: 'is:undated' },
  });
  expect(saySentence(dated(61), t)).toMatch(/four times a usual day; 61 of 135 mentions have no date of their own and/);
  expect(saySentence(dated(135), t)).toMatch(/; no mention here has a date of its own: this shows when they were coll/);
  for (const count of [61, 135]) expect(noteUndated(dated(count), t)).toBe('');
});

function say(data: MeasureData, n?: number, measure = 'test', translator = t): string {
  return saySentence(makeResult(data, n, measure), translator);
}

function makeResult(data: MeasureData, n?: number, measure = 'test'): MeasureResult {
  const total = n ?? (data.shape === 'trend' ? data.points.reduce((sum, point) => sum + point.total, 0) : 0);
  return {
    measure,
    definition: '',
    query: '',
    n: total,
    excluded: [],
    analysisVersion: 1,
    outdated: 0,
    coverage: null,
    undated: null,
    data,
  };
}

function trend(totals: readonly number[]): MeasureData {
  const points = totals.map((total, index): TrendPoint => {
    const start = `2025-09-${String(index + 1).padStart(2, '0')}`;
    return { start, total, negative: 0, neutral: total, positive: 0, broken: 0, query: '' };
  });
  return { shape: 'trend', bucket: 'day', points };
}

function row(label: string, count: number, value: number, low: number, high: number): ShareRow {
  return { label, count, share: { value, low, high }, query: '' };
}

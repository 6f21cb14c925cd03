// Figures by themselves, over the list of measures: each says whether it has a picture, and one that has is drawn by the
// same code for the clipboard and for files.
import { init } from 'echarts';
import { expect, test } from 'vitest';
import type { MeasureData } from '../../../src/contract/measures.ts';
import { measures } from '../../../src/core/measures/index.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { heightByItself, isDrawn } from '../../../src/present/charts/by-itself.ts';
import { drawSvg } from '../../../src/present/charts/svg.ts';
import { lightTheme } from '../../../src/present/theme.ts';

const share = { value: 0.4, low: 0.3, high: 0.5 };
const row = { count: 4, share, query: 'q' };
const term = { term: 'kettle', kind: 'word', query: 'q' } as const;
const point = { total: 4, negative: 1, neutral: 1, positive: 2, broken: 0, query: 'q' };
const side = { query: 'q', n: 4, days: 2, perDay: 2, coverage: null };
const compared = { ...row, of: 10 };

/** Of each shape one, with a word that must be read in its picture; none where it is words or a table alone. */
const examples: { readonly [Shape in MeasureData['shape']]: [MeasureData & { shape: Shape }, RegExp | null] } = {
  number: [{ shape: 'number', value: 4, share }, null],
  trend: [
    { shape: 'trend', bucket: 'month', points: [1, 2].map((n) => ({ ...point, start: `2026-0${n}-01` })) },
    /negative/,
  ],
  terms: [{ shape: 'terms', terms: [{ ...term, count: 4 }] }, />kettle</],
  shares: [{ shape: 'shares', rows: [{ ...row, label: 'Mar Azul' }] }, />Mar Azul</],
  sentiment: [
    {
      shape: 'sentiment',
      rows: [{ ...point, n: 4, label: 'es' }],
      all: { n: 4, negative: 1, neutral: 1, positive: 2 },
    },
    />Spanish</,
  ],
  quotes: [{ shape: 'quotes', mentions: [] }, null],
  keyness: [
    {
      shape: 'keyness',
      against: 'tea',
      nAgainst: 9,
      rows: [{ ...term, here: 4, there: 1, shareHere: 0.4, shareThere: 0.1, logLikelihood: 9, logRatio: 2 }],
    },
    />kettle</,
  ],
  collocates: [
    {
      shape: 'collocates',
      word: 'tea',
      rows: [{ ...term, together: 3, mentions: 3, before: 1, after: 2, logDice: 9, logLikelihood: 5 }],
    },
    null,
  ],
  concordance: [
    {
      shape: 'concordance',
      word: 'tea',
      lines: [{ mention: 1, at: 0, author: null, source: 'S', before: 'a', match: 'tea', after: 'b' }],
    },
    null,
  ],
  network: [
    {
      shape: 'network',
      nodes: [{ ...term, count: 4 }],
      edges: [{ from: 0, to: 0, count: 2, npmi: 0.4, query: 'q' }],
    },
    null,
  ],
  clusters: [
    {
      shape: 'clusters',
      rows: [{ text: 'Where?', mention: 1, count: 4, people: 4, first: 0, last: 0, trend: [1], query: 'q' }],
    },
    null,
  ],
  emerging: [
    {
      shape: 'emerging',
      since: 0,
      rows: [{ ...term, recent: 12, expected: 3, logLikelihood: 9, first: 0, trend: [1, 2] }],
    },
    />12, where 3 were to be expected</,
  ],
  themes: [
    {
      shape: 'themes',
      all: 1,
      rows: [{ ...row, words: ['kettle'], negative: 1, neutral: 1, positive: 1, examples: [], trend: [1] }],
    },
    null,
  ],
  influencers: [
    {
      shape: 'influencers',
      rows: [{ author: 'Ana', mentions: 4, started: 2, answered: share, replies: 3, reach: null, query: 'q' }],
    },
    null,
  ],
  outliers: [
    {
      shape: 'outliers',
      all: 1,
      rows: [{ mention: 1, text: 'Odd', author: null, at: 0, causes: [], query: 'q' }],
    },
    null,
  ],
  aspects: [
    {
      shape: 'aspects',
      rows: [{ aspect: 'lid', praised: 1, criticised: 3, praisedQuery: 'p', criticisedQuery: 'c' }],
    },
    />lid</,
  ],
  business: [
    {
      shape: 'business',
      series: { id: 1, name: 'Orders', unit: 'a day', kind: 'numbers' },
      days: [1, 2].map((n) => ({ day: `2026-09-0${n}`, mentions: n, negative: 0, value: n, query: 'q' })),
      activities: [],
      comparisons: [],
      lags: [],
    },
    /Orders/,
  ],
  bursts: [
    {
      shape: 'bursts',
      bucket: 'day',
      usual: 1,
      all: 0,
      points: [1, 2].map((n) => ({ start: `2026-09-0${n}`, total: n, burst: null, broken: 0, query: 'q' })),
      rows: [],
    },
    /Sep/,
  ],
  compare: [
    {
      shape: 'compare',
      here: side,
      there: side,
      rate: share,
      overlap: { count: 0, query: 'q' },
      rows: [
        { part: 'source', label: 'Forum', here: compared, there: compared, difference: share, verdict: 'unclear' },
      ],
      terms: [],
    },
    /Forum/,
  ],
  response: [
    {
      shape: 'response',
      ours: true,
      target: 24,
      rows: [
        { ...row, what: 'on-time', of: 10 },
        { what: 'open', count: 0, of: 0, share: { value: 0, low: 0, high: 1 }, query: 'q' },
      ],
      times: [],
      oldest: null,
    },
    />Answered within 24 hours</,
  ],
  figures: [
    {
      shape: 'figures',
      given: null,
      rows: [{ name: 'likes', mentions: 4, share, sum: 9, median: 2, most: 4, query: 'q' }],
      top: [],
    },
    null,
  ],
  cohorts: [
    {
      shape: 'cohorts',
      bucket: 'day',
      rows: [{ start: '2026-09-01', people: 4, fresh: 3, returning: 1, share, mentions: 5, query: 'q' }],
    },
    /1 Sep/,
  ],
  replies: [
    {
      shape: 'replies',
      nodes: ['Ana <b>', 'Bea'].map((author, at) => ({
        author,
        ours: at === 1,
        count: 3,
        given: 2,
        got: 1,
        query: 'q',
      })),
      edges: [{ from: 0, to: 1, count: 2, query: 'q' }],
    },
    />Ana &lt;b&gt;<.*ours · 2/,
  ],
  seasonality: [
    {
      shape: 'seasonality',
      days: [1, 1, 1, 1, 1, 1, 1],
      rows: Array.from({ length: 168 }, (_, at) => ({
        weekday: 1 + Math.floor(at / 24),
        hour: at % 24,
        count: at % 5,
        rate: at % 5,
        query: 'q',
      })),
    },
    /Monday|Mon</,
  ],
  balance: [
    {
      shape: 'balance',
      difference: share,
      rows: (['negative', 'neutral', 'positive'] as const).map((label) => ({ ...row, label })),
    },
    />positive<.*40% · 4/s,
  ],
};

const t = createTranslator('en-GB');

function draw(measure: string, data: MeasureData): string | null {
  const result = {
    measure,
    definition: '',
    query: '',
    n: 4,
    excluded: [],
    analysisVersion: null,
    outdated: 0,
    coverage: null,
    undated: null,
    data,
  };
  const type = measure === 'share-of-voice' ? 'share' : 'terms';
  const size = { width: 600, height: heightByItself(type, data) };
  const createCanvas = () => {
    throw new Error('Nothing here is a cloud.');
  };
  return drawSvg({ type, result, label: 'Finding', id: 'f', ...size }, { theme: lightTheme, t, init, createCanvas });
}

test.each(measures)('$id offers a picture exactly where it is drawn', ({ id, shape }) => {
  const [data, says] = examples[shape];
  expect(data.shape).toBe(shape);
  expect(isDrawn({ data, n: 4 })).toBe(says !== null);
  expect(isDrawn({ data, n: 0 })).toBe(false);
  const svg = draw(id, data);
  if (says === null) return expect(svg).toBeNull();
  expect(svg).toMatch(/^<svg [^>]*aria-label="Finding/);
  expect(svg).toMatch(says);
});

test('what has no part to show has no picture', () => {
  const { balance, response, replies, terms } = examples;
  for (const data of [
    { ...balance[0], rows: [] },
    { ...response[0], rows: [] },
    { ...replies[0], nodes: [], edges: [] },
  ])
    expect(isDrawn({ data, n: 4 })).toBe(false);
  expect(isDrawn({ data: terms[0], n: 4 })).toBe(true);
  // Of exchanges that are not there no bar is drawn, and no row kept for it.
  expect(draw('response', response[0])).not.toContain('Exchanges');
  expect(heightByItself('response', response[0])).toBe(
    heightByItself('response', { ...response[0], rows: response[0].rows.slice(0, 1) }),
  );
});

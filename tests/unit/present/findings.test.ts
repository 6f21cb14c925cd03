// What listening finds, drawn and said: bars on their side, sparks within their room, figures honest about what is unknown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasureData, ShareRow } from '../../../src/contract/measures.ts';
import { labelOf, scoreOf, THRESHOLD } from '../../../src/core/nlp/sentiment.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawAspects } from '../../../src/present/charts/aspects.ts';
import { drawKeyness } from '../../../src/present/charts/keyness.ts';
import { estimateWidth } from '../../../src/present/charts/look.ts';
import { SPARK, sparkBars } from '../../../src/present/charts/spark.ts';
import { sayFinding } from '../../../src/present/findings.ts';
import { listInfluencers } from '../../../src/present/influencers.ts';
import { nameRows } from '../../../src/present/name-rows.ts';
import { sayIntents } from '../../../src/present/say-intents.ts';
import { sayOutdated } from '../../../src/present/say-outdated.ts';
import { sayRise } from '../../../src/present/say-rise.ts';
import { lightTheme } from '../../../src/present/theme.ts';
import { makeBoard } from '../export/board-fixture.ts';

const t = createTranslator('en-GB', 'UTC');
const look = { theme: lightTheme, t, width: 500, height: 240, interactive: true };

interface Drawn {
  readonly series: readonly { readonly data: readonly { readonly value: number; readonly query: string }[] }[];
  readonly xAxis: { readonly min: number; readonly max: number };
}

function find<S extends MeasureData['shape']>(shape: S): Extract<MeasureData, { shape: S }> {
  for (const { result } of makeBoard().widgets)
    if (result?.data.shape === shape) return result.data as Extract<MeasureData, { shape: S }>;
  throw new Error(`no ${shape} on the board`);
}

test('criticised to the left, praised to the right, each with its own search', () => {
  const [left, right] = (drawAspects(find('aspects'), look) as unknown as Drawn).series;
  expect(left?.data[0]).toEqual({ value: -61, query: expect.stringContaining('criticised:"atención al cliente"') });
  expect(right?.data[0]).toEqual({ value: 6, query: expect.stringContaining('praised:"atención al cliente"') });
});

test('the axis holds every bar, with one unit for both sides', () => {
  const counts = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 200, max: 1100 }), (rows, width) => {
      const data = {
        shape: 'aspects' as const,
        rows: rows.map(([praised, criticised], index) => ({
          aspect: `thing ${index}`,
          praised,
          criticised,
          praisedQuery: 'a',
          criticisedQuery: 'b',
        })),
      };
      const { xAxis } = drawAspects(data, { ...look, width }) as unknown as Drawn;
      expect(xAxis.min).toBeLessThanOrEqual(-Math.max(...rows.map(([, criticised]) => criticised)));
      expect(Number.isFinite(xAxis.max) && xAxis.max > xAxis.min).toBe(true);
    }),
  );
});

test('one thing that is praised and criticised most is named once', () => {
  const say = (...counts: readonly (readonly [string, number, number])[]) => {
    const rows = counts.map(([aspect, praised, criticised]) => ({ aspect, praised, criticised }));
    const asked = rows.map((row) => ({ ...row, praisedQuery: 'a', criticisedQuery: 'b' }));
    return sayFinding({ shape: 'aspects', rows: asked }, { measure: 'aspects', n: 100 }, t);
  };
  expect(say(['flight', 4, 86], ['crew', 3, 1])).toBe('Most criticised (86) and most praised (4): flight');
  expect(say(['flight', 4, 86], ['crew', 5, 1])).toBe('Most praised: crew; most criticised: flight');
});

test('what is counted is all there is, not the lines that are shown', () => {
  const line = { mention: 1, at: 0, author: null, source: 'Forum', before: 'the', match: 'lid', after: 'leaks' };
  expect(sayFinding({ shape: 'concordance', word: 'lid', lines: [line] }, { measure: 'concordance', n: 1676 }, t)).toBe(
    '“lid” in 1,676 mentions, in context',
  );
  const odd = { mention: 1, text: 'x', author: null, at: 0, causes: [], query: 'id:1' };
  expect(sayFinding({ shape: 'outliers', rows: [odd], all: 312 }, { measure: 'outliers', n: 5000 }, t)).toBe(
    '312 mentions are far from the rest',
  );
});

test('a side of few has room for its word, and keeps the unit of the other', () => {
  const row = { aspect: 'flight', praised: 4, criticised: 86, praisedQuery: 'a', criticisedQuery: 'b' };
  const drawn = drawAspects({ shape: 'aspects', rows: [row] }, { ...look, width: 680 }) as unknown as Drawn & {
    readonly graphic: readonly { readonly style: { readonly text?: string; readonly width?: number } }[];
  };
  const word = drawn.graphic.find(({ style }) => style.text === t('aspects.praised'));
  expect(word?.style.width).toBeGreaterThanOrEqual(estimateWidth(t('aspects.praised')));
  expect(drawn.xAxis.max).toBeGreaterThan(4);
  expect(drawn.xAxis.min).toBeLessThanOrEqual(-86);
});

test('a term stands on the side that uses it more', () => {
  const data = find('keyness');
  const [left, right] = (drawKeyness(data, look) as unknown as Drawn).series;
  data.rows.forEach((row, index) => {
    expect(left?.data[index]?.value).toBe(row.logRatio < 0 ? row.logRatio : -0);
    expect(right?.data[index]?.value).toBe(row.logRatio > 0 ? row.logRatio : 0);
  });
});

test('a spark stays within its room', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { maxLength: 12 }), (trend) => {
      for (const { x, y, width, height } of sparkBars(trend)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(SPARK.width + 0.01);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + height).toBe(SPARK.height);
      }
    }),
  );
});

test('intents are named for people, and a comparison without what both searches share', () => {
  const row: ShareRow = { label: 'thanks', count: 3, share: { value: 1, low: 0, high: 1 }, query: 'intent:thanks' };
  const shares: MeasureData = { shape: 'shares', rows: [row] };
  expect(nameRows({ measure: 'intents', query: '', data: shares }, t)).toMatchObject({
    rows: [{ label: 'thanks or praise', query: 'intent:thanks' }],
  });
  expect(nameRows({ measure: 'authors', query: '', data: shares }, t)).toEqual(shares);
  const named = (against: string, query: string) =>
    nameRows({ measure: 'keyness', query, data: { shape: 'keyness', against, nAgainst: 1, rows: [] } }, t);
  expect(named('topic:"Mar Azul" lang:es', 'topic:"Mar Azul" lang:it')).toMatchObject({ against: 'lang:es' });
  expect(named('topic:"Mar Azul"', 'topic:"Mar Verde"')).toMatchObject({ against: 'topic:"Mar Azul"' });
  expect(named('lang:es', 'lang:es')).toMatchObject({ against: 'lang:es' });
});

test('intents are said by what asks for an answer', () => {
  const row = (label: string, count: number) => ({ label, count, share: { value: 0, low: 0, high: 1 }, query: '' });
  const rows = [row('comment', 400), row('question', 1), row('complaint', 12), row('thanks', 0)];
  expect(sayIntents(rows, 413, t)).toBe('12 complaints and 1 question among 413 mentions');
  expect(sayIntents([row('comment', 40), row('thanks', 2)], 42, t)).toBe('2 thanks among 42 mentions');
  expect(sayIntents([row('comment', 40)], 40, t)).toBe('Nobody asks for anything: 40 comments');
});

test('what no source gives is not called 0', () => {
  const { heads, rows } = listInfluencers(find('influencers').rows, t);
  for (const { cells } of rows) expect(cells).toHaveLength(heads.length);
  expect(rows[1]?.cells).toEqual(['Foro del Hogar', '19', '19', '63% (41–81%)', '88', '–']);
  expect(rows[3]?.cells[3]).toBe('–');
});

test('a rise is told by what was to be expected', () => {
  expect(sayRise({ recent: 61, expected: 0.02 }, t)).toBe('lately, never before');
  expect(sayRise({ recent: 29, expected: 4.12 }, t)).toBe('lately, where 4.1 were to be expected: 7 times as many');
  expect(sayRise({ recent: 900, expected: 42.4 }, t)).toBe('lately, where 42 were to be expected: 21 times as many');
});

test('labels of an older version are counted once, not once a widget', () => {
  expect(sayOutdated(makeBoard(), t)).toEqual(['41 mentions still carry labels of an older version']);
  expect(sayOutdated({ widgets: [] }, t)).toEqual([]);
});

test('what the window says of the score is what the engine does', () => {
  const says = t('reader.sum.how');
  expect(says).toContain('s\u00a0÷\u00a0√(s²\u00a0+\u00a04)');
  for (const raw of [-3, -0.4, 0, 0.1, 2.5]) expect(scoreOf(raw)).toBeCloseTo(raw / Math.sqrt(raw * raw + 4), 3);
  expect(says).toContain(`From ${THRESHOLD} up it is positive, from −${THRESHOLD} down negative`);
  expect(labelOf(THRESHOLD)).toBe('positive');
  expect(labelOf(-THRESHOLD)).toBe('negative');
});

test('themes that are not all of them are said to be the largest of so many', () => {
  const all = find('themes');
  const say = (data: typeof all) => sayFinding(data, { measure: 'themes', n: 1268 }, t);
  expect(say(all)).toMatch(new RegExp(`^${all.rows.length} themes; the largest is “`));
  expect(say({ ...all, all: 1230 })).toMatch(
    new RegExp(`^The ${all.rows.length} largest of 1,230 themes; the first is “`),
  );
  expect(say({ ...all, rows: all.rows.slice(0, 1) })).toMatch(/^The largest of \d themes: “/);
});

// Tags wear their own colours and patterns in charts; everything else is in the accent.
import { expect, test } from 'vitest';
import type { MeasureData } from '../../../src/contract/measures.ts';
import type { TagPattern } from '../../../src/contract/model.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawBars } from '../../../src/present/charts/bars.ts';
import { drawPattern } from '../../../src/present/charts/pattern.ts';
import { darkTheme, lightTheme } from '../../../src/present/theme.ts';

const share = { value: 0.5, low: 0.4, high: 0.6 };
const look = { theme: lightTheme, t: createTranslator(), width: 400, height: 200, interactive: false };

function itemsOf(rows: Extract<MeasureData, { shape: 'shares' }>['rows']): readonly { itemStyle?: object }[] {
  const { series } = drawBars({ shape: 'shares', rows }, look);
  const [bars] = [series].flat();
  return bars && 'data' in bars ? (bars.data as { itemStyle?: object }[]) : [];
}

test('a tag’s bar has its colour and pattern; a row without a colour has neither', () => {
  const items = itemsOf([
    { label: 'late', count: 5, share, query: 'tag:late', color: '#d9480f', pattern: 'dots' },
    { label: 'fine', count: 4, share, query: 'tag:fine', color: '#2b8a3e', pattern: 'plain' },
    { label: 'es', count: 3, share, query: 'lang:es' },
  ]);
  expect(items[0]?.itemStyle).toMatchObject({ color: '#d9480f', decal: { symbol: 'circle' } });
  expect(items[1]?.itemStyle).toEqual({ color: '#2b8a3e' });
  expect(items[2]).not.toHaveProperty('itemStyle');
});

test('every pattern is drawn in its own way, cut out in the colour of what lies below', () => {
  const patterns: readonly TagPattern[] = ['stripes', 'lines', 'dots', 'grid', 'checks'];
  const drawn = patterns.map((pattern) => JSON.stringify(drawPattern(pattern, lightTheme)));
  expect(new Set(drawn).size).toBe(patterns.length);
  for (const pattern of patterns) {
    expect(drawPattern(pattern, darkTheme)).toMatchObject({ decal: { color: darkTheme.surface } });
  }
  expect(drawPattern('plain', lightTheme)).toEqual({});
  expect(drawPattern(undefined, lightTheme)).toEqual({});
});

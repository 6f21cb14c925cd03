// Every figure opens the mentions behind it: where a row has two sides, each side is its own door.
import type { EChartsType } from 'echarts/core';
import { expect, test } from 'vitest';
import type { MeasureData } from '../../../src/contract/measures.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { holds, measureBands } from '../../../src/renderer/charts/bands.ts';
import { cellQuery, doorsOf } from '../../../src/renderer/charts/doors.ts';

const t = createTranslator('en-GB', 'UTC');

const aspect = (name: string, praised: number, criticised: number) => ({
  aspect: name,
  praised,
  criticised,
  praisedQuery: `praised:${name}`,
  criticisedQuery: `criticised:${name}`,
});
const aspects: MeasureData = { shape: 'aspects', rows: [aspect('app', 2, 7), aspect('box', 3, 0)] };

/** Rows of 10 pixels, the line of both sides at 40 of 100. */
const chart = {
  convertToPixel: (_: object, [x, y]: [number, number]) => [40 + x, 5 + 10 * y],
  getWidth: () => 100,
  getHeight: () => 20,
} as unknown as EChartsType;

function pressed(x: number, y: number): string | undefined {
  const doors = doorsOf(aspects, t);
  const bands = measureBands(chart, doors, false);
  return doors[bands.findIndex((band) => holds(band, x, y))]?.query;
}

test('a side without mentions is no door; the others say what they count', () => {
  expect(doorsOf(aspects, t).map(({ words }) => words)).toEqual([
    'app, criticised: 7 mentions',
    'app, praised: 2 mentions',
    'box, praised: 3 mentions',
  ]);
});

test('left of the line opens who criticises, right of it who praises; a row with one side is that side', () => {
  expect(pressed(10, 5)).toBe('criticised:app');
  expect(pressed(60, 5)).toBe('praised:app');
  expect(pressed(10, 15)).toBe('praised:box');
  expect(pressed(60, 15)).toBe('praised:box');
});

test('in the table each figure is the door', () => {
  const doors = doorsOf(aspects, t);
  expect(cellQuery(aspects, doors, 0, 'aspect')).toBeUndefined();
  expect(cellQuery(aspects, doors, 0, 'praised')).toBe('praised:app');
  expect(cellQuery(aspects, doors, 1, 'criticised')).toBe('criticised:box');
});

test('a term more common elsewhere is counted there, where its door leads', () => {
  const row = { kind: 'word', shareHere: 0, shareThere: 0, logLikelihood: 9 } as const;
  const data: MeasureData = {
    shape: 'keyness',
    against: 'lang:it',
    nAgainst: 50,
    rows: [
      { ...row, term: 'pedido', here: 20, there: 1, logRatio: 3, query: 'lang:es pedido' },
      { ...row, term: 'ordine', here: 1, there: 30, logRatio: -4, query: 'lang:it ordine' },
    ],
  };
  expect(doorsOf(data, t).map(({ words, query }) => `${words} ${query}`)).toEqual([
    'pedido: 20 mentions lang:es pedido',
    'ordine: 30 mentions lang:it ordine',
  ]);
});

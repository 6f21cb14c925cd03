// Bars to two sides: they keep their room, however narrow the picture and long the words over them.
import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawSides, type Sides } from '../../../src/present/charts/sides.ts';
import { themes } from '../../../src/present/theme.ts';

const sides: Sides = {
  kind: 'Side by side',
  rows: [
    { label: 'Sentiment: negative', left: bar(0.5, '50%'), right: bar(0.5, '50%') },
    { label: 'Source: a forum of a long name', left: bar(0.2, '20%'), right: bar(0.1, '10%') },
  ],
  left: { name: 'there, 0.7 a day (n = 61)', color: '#ccc', ink: '#333', hatched: false },
  right: { name: 'here, 6.4 a day (n = 565)', color: '#088', ink: '#088', hatched: false },
};

function bar(size: number, note: string) {
  return { size, note, query: '' };
}

test.each([340, 560, 1100])('at %i pixels the longest bars can be compared', (width) => {
  const look = { theme: themes.light, t: createTranslator(), width, height: 200 };
  const { xAxis, grid } = drawSides(sides, look as Parameters<typeof drawSides>[1]) as unknown as {
    xAxis: { min: number; max: number };
    grid: { left: number };
  };
  const unit = (width - grid.left) / (xAxis.max - xAxis.min);
  expect(unit * 0.5).toBeGreaterThan(20);
});

// Pages of a presentation: the title first, numbers together, everything once.
import { expect, test } from 'vitest';
import type { WidgetData, WidgetType } from '../../../../src/contract/boards.ts';
import { makeSlides } from '../../../../src/renderer/pages/boards/slides.ts';

const items = (...types: WidgetType[]): WidgetData[] =>
  types.map((type, at) => ({ widget: { id: `${at}`, type, width: 4 }, result: null, error: null }));
const shape = (...types: WidgetType[]) =>
  makeSlides(items(...types)).map((slide) =>
    slide.kind === 'numbers' ? slide.items.length : slide.kind === 'widget' ? slide.item.widget.type : slide.kind,
  );

test('an empty board is its title', () => {
  expect(shape()).toEqual(['title']);
});

test('numbers that stand together share a page, up to four; all else has its own', () => {
  expect(shape('text', 'number', 'number', 'trend', 'number', 'quotes')).toEqual([
    'title',
    'text',
    2,
    'trend',
    1,
    'quotes',
  ]);
  expect(shape('number', 'number', 'number', 'number', 'number')).toEqual(['title', 4, 1]);
});

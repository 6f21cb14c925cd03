// Placing widgets: whatever is saved, moved or resized, nothing overlaps, nothing is lost, all stays on twelve columns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Widget } from '../../../src/contract/boards.ts';
import {
  arrangeWidgets,
  COLUMNS,
  flowWidth,
  isPlaced,
  moveWidget,
  type PlacedWidget,
  resizeWidget,
} from '../../../src/present/arrange-widgets.ts';

const number = fc.oneof(fc.integer({ min: -4, max: 40 }), fc.double(), fc.constant(2 ** 53));
const place = fc.record({ x: number, y: number, width: number, height: number });
const board = fc
  .array(
    fc.record(
      { width: fc.constantFrom<Widget['width']>(3, 4, 6, 8, 12), place: fc.option(place, { nil: undefined }) },
      { requiredKeys: ['width'] },
    ),
    { maxLength: 14 },
  )
  .map((given) =>
    given.map(
      ({ place: at, width }, index): Widget => ({ id: `w${index}`, type: 'number', width, ...(at && { place: at }) }),
    ),
  );
const step = fc.record({
  at: fc.nat(13),
  how: fc.constantFrom('left', 'right', 'up', 'down', 'wider', 'narrower', 'taller', 'shorter'),
});

function expectSound(placed: readonly PlacedWidget[], given: readonly Widget[]) {
  expect(placed.map((widget) => widget.id).sort()).toEqual(given.map((widget) => widget.id).sort());
  placed.forEach(({ place: a }, index) => {
    expect(a.x >= 0 && a.x + a.width <= COLUMNS && a.y >= 0 && a.width >= 2 && a.height >= 2).toBe(true);
    for (const value of Object.values(a)) expect(Number.isSafeInteger(value)).toBe(true);
    for (const { place: b } of placed.slice(index + 1)) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart).toBe(true);
      expect(b.y > a.y || (b.y === a.y && b.x > a.x)).toBe(true);
    }
  });
}

test('any board, after any moves: no overlap, nothing lost, reading order', () => {
  fc.assert(
    fc.property(board, fc.array(step, { maxLength: 12 }), (widgets, steps) => {
      let placed = arrangeWidgets(widgets, (_, columns) => columns % 7);
      expectSound(placed, widgets);
      for (const { at, how } of steps) {
        const id = `w${at}`;
        if (how === 'wider' || how === 'narrower')
          placed = resizeWidget(placed, id, { columns: how === 'wider' ? 1 : -1 });
        else if (how === 'taller' || how === 'shorter')
          placed = resizeWidget(placed, id, { rows: how === 'taller' ? 1 : -1 });
        else placed = moveWidget(placed, id, how as 'left');
        expectSound(placed, widgets);
      }
      expect(arrangeWidgets(placed, () => 3)).toEqual(placed);
    }),
  );
});

const widgets: Widget[] = [
  { id: 'a', type: 'number', width: 4 },
  { id: 'b', type: 'number', width: 8 },
  { id: 'c', type: 'trend', width: 12 },
];
const flowed = arrangeWidgets(widgets, (widget) => (widget.type === 'trend' ? 9 : 4));
const at = (placed: readonly PlacedWidget[]) =>
  Object.fromEntries(placed.map(({ id, place: { x, y, width, height } }) => [id, [x, y, width, height]]));

test('without places widgets flow by width, each line equally tall', () => {
  expect(isPlaced(widgets)).toBe(false);
  expect(isPlaced(flowed)).toBe(true);
  expect(at(flowed)).toEqual({ a: [0, 0, 4, 4], b: [4, 0, 8, 4], c: [0, 4, 12, 9] });
});

test('a new widget goes below those that were placed', () => {
  const more = arrangeWidgets([...flowed, { id: 'd', type: 'cloud', width: 6 }], () => 7);
  expect(at(more)).toEqual({ ...at(flowed), d: [0, 13, 6, 7] });
});

test('moving aside changes places with the neighbour, moving down goes past what is below', () => {
  expect(at(moveWidget(flowed, 'a', 'right'))).toEqual({ b: [0, 0, 8, 4], a: [8, 0, 4, 4], c: [0, 4, 12, 9] });
  expect(at(moveWidget(flowed, 'b', 'left'))).toEqual({ b: [0, 0, 8, 4], a: [8, 0, 4, 4], c: [0, 4, 12, 9] });
  expect(at(moveWidget(flowed, 'c', 'up'))).toEqual({ c: [0, 0, 12, 9], a: [0, 9, 4, 4], b: [4, 9, 8, 4] });
  expect(at(moveWidget(flowed, 'a', 'down'))).toEqual({ b: [4, 0, 8, 4], c: [0, 4, 12, 9], a: [0, 13, 4, 4] });
  const alone = arrangeWidgets([{ id: 'a', type: 'number', width: 4 }], () => 4);
  expect(at(moveWidget(alone, 'a', 'right'))).toEqual({ a: [1, 0, 4, 4] });
  expect(at(moveWidget(alone, 'a', 'left'))).toEqual({ a: [0, 0, 4, 4] });
});

test('resizing stays on the board and pushes what it meets', () => {
  expect(at(resizeWidget(flowed, 'a', { columns: 2 }))).toEqual({ a: [0, 0, 6, 4], b: [4, 4, 8, 4], c: [0, 8, 12, 9] });
  expect(at(resizeWidget(flowed, 'c', { rows: -40 })).c).toEqual([0, 4, 12, 2]);
  expect(at(resizeWidget(flowed, 'b', { columns: 9 })).b).toEqual([0, 0, 12, 4]);
});

test('widths of a flowing board are the nearest of five', () => {
  expect([2, 5, 7, 9, 10, 12].map(flowWidth)).toEqual([3, 4, 6, 8, 8, 12]);
});

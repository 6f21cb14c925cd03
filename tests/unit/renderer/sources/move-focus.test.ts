// The arrow keys go where the eye expects, in a grid of choices.
import { expect, test } from 'vitest';
import { moveFocus } from '../../../../src/renderer/pages/sources/move-focus.ts';

let focused = '';
const at = (name: string, left: number, top: number) =>
  ({
    name,
    getBoundingClientRect: () => ({ left, top }),
    focus: () => {
      focused = name;
    },
  }) as unknown as HTMLElement;

// a b
// c d
//     (a wide gap)
// e
const [a, b, c, d, e] = [at('a', 0, 0), at('b', 300, 2), at('c', 0, 60), at('d', 300, 60), at('e', 0, 200)];
const all = [a, b, c, d, e];

test.each([
  ['ArrowRight', a, 'b'],
  ['ArrowDown', a, 'c'],
  ['ArrowDown', b, 'd'],
  ['ArrowDown', d, 'e'],
  ['ArrowUp', e, 'c'],
  ['ArrowLeft', d, 'c'],
] as const)('%s', (key, from, to) => {
  expect(moveFocus(key, from, all)).toBe(true);
  expect(focused).toBe(to);
});

test('at an edge, and for any other key, nothing moves', () => {
  expect(moveFocus('ArrowUp', a, all)).toBe(false);
  expect(moveFocus('ArrowLeft', c, all)).toBe(false);
  expect(moveFocus('Enter', a, all)).toBe(false);
});

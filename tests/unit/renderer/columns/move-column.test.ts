// A column put at another place: the others keep their order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveColumn } from '../../../../src/renderer/pages/columns/move-column.ts';

test('moves to a place, no further than the ends, and says when nothing moves', () => {
  expect(moveColumn([1, 2, 3], 3, 0)).toEqual([3, 1, 2]);
  expect(moveColumn([1, 2, 3], 1, 1)).toEqual([2, 1, 3]);
  expect(moveColumn([1, 2, 3], 1, 9)).toEqual([2, 3, 1]);
  const same = [1, 2, 3];
  expect(moveColumn(same, 1, -4)).toBe(same);
  expect(moveColumn(same, 2, 1)).toBe(same);
  expect(moveColumn(same, 7, 0)).toBe(same);
});

test('the others stay as they are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(99), { minLength: 1 }),
      fc.nat(),
      fc.integer({ min: -3, max: 120 }),
      (ids, at, to) => {
        const id = ids[at % ids.length] ?? 0;
        const moved = moveColumn(ids, id, to);
        expect(moved.filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
        expect(moved.indexOf(id)).toBe(Math.max(0, Math.min(ids.length - 1, to)));
      },
    ),
  );
});

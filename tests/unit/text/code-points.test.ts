import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength, sliceCodePoints, toCodePoints } from '../../../src/core/text/code-points.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('a', '😀', '👨‍👩‍👧', 'e\u0301', '\ud83d', '\udc00', 'שלום', '\n', '🇪🇸'))
    .map((parts) => parts.join('')),
);

test('counts and slices like the string iterator', () => {
  fc.assert(
    fc.property(anyText, fc.nat(30), fc.nat(30), (text, a, b) => {
      const points = [...text];
      expect(codePointLength(text)).toBe(points.length);
      expect(sliceCodePoints(text, a, b)).toBe(points.slice(a, b).join(''));
    }),
  );
});

test('an offset between characters gives how many are before it, in any order', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(40)), (text, wanted) => {
      const points = wanted.map((each) => Math.min(each, codePointLength(text)));
      const units = points.map((point) => [...text].slice(0, point).join('').length);
      expect(toCodePoints(text, units)).toEqual(points);
    }),
  );
});

test('an offset inside a pair gives the code point it belongs to, and one beyond the end the end', () => {
  expect(toCodePoints('a😀b', [2, 99, 0])).toEqual([1, 3, 0]);
});

// Numbers as seven languages write them, and which way a column of them is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideDecimal, isNumber, readNumber } from '../../../src/core/text/numbers.ts';

test.each([
  ['1.234,5', ',', 1234.5],
  ['1,234.5', '.', 1234.5],
  ['1 234,5', ',', 1234.5],
  ['1\u202f234\u00a0567,5', ',', 1_234_567.5],
  ['1’234.50', '.', 1234.5],
  ['€ 12', '.', 12],
  ['-€12', '.', -12],
  ['12,50 €', ',', 12.5],
  ['R$ 3,50', ',', 3.5],
  ['CHF 5', '.', 5],
  ['(12.5)', '.', -12.5],
  ['−7', '.', -7],
  ['12-', '.', -12],
  ['12 %', ',', 12],
  ['.5', '.', 0.5],
  ['1.234', ',', 1234],
  ['1.234', '.', 1.234],
  ['1.234.567', ',', 1_234_567],
  ['١٢', '.', 12],
  ['0', '.', 0],
  ['-0', '.', 0],
])('%s with “%s” is %d', (text, mark, value) => {
  expect(readNumber(text, mark as ',' | '.')).toBe(value);
});

test.each([
  '',
  'closed',
  '12 34',
  '1.2.3',
  '2026-05-03',
  '03.05.2026',
  '1,2,3',
  '--5',
  '(-5)',
  '12:30',
  '1.234.5',
  'x5',
])('%j is no number', (text) => {
  expect([readNumber(text, '.'), readNumber(text, ',')]).toEqual([null, null]);
});

test('a number that can only be written the other way is not read: nobody guesses within a column', () => {
  expect(readNumber('1,234.5', ',')).toBeNull();
  expect(readNumber('0.123', ',')).toBeNull();
});

test('a column is written one way; where nothing tells, thousands are likelier and it is said', () => {
  expect(decideDecimal(['1.234', '2,5'])).toEqual({ decimal: ',', open: false });
  expect(decideDecimal(['1,234', '2.5'])).toEqual({ decimal: '.', open: false });
  expect(decideDecimal(['1.234', '987'])).toEqual({ decimal: ',', open: true });
  expect(decideDecimal(['1,234', '987'])).toEqual({ decimal: '.', open: true });
  expect(decideDecimal(['12', '13'])).toEqual({ decimal: '.', open: false });
  expect(decideDecimal([])).toEqual({ decimal: '.', open: false });
});

test.each([
  ['de-DE', ','],
  ['es-ES', ','],
  ['it-IT', ','],
  ['pt-BR', ','],
  ['nl-NL', ','],
  ['fr-FR', ','],
  ['de-CH', '.'],
  ['en-GB', '.'],
])('what %s writes is read back', (locale, mark) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
      expect(readNumber(format.format(cents / 100), mark as ',' | '.')).toBe(cents / 100 + 0);
    }),
  );
});

test('any text is read to an end', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,' ()€+-]{0,60}$/)), (text) => {
      const value = readNumber(text, '.');
      expect(value === null || Number.isFinite(value)).toBe(true);
      if (value !== null) expect(isNumber(text)).toBe(true);
    }),
  );
});

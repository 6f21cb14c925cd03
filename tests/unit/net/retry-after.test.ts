// Retry-After as servers write it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../../src/core/text/retry-after.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['1.5', 1500],
  ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
  ['Sunday, 01-Mar-26 12:01:00 GMT', 60_000],
  ['Sun Mar  1 12:01:00 2026', 60_000],
  ['Sun, 01 Mar 2026 13:01:00 +0100', 60_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['', null],
  ['-5', null],
  ['soon', null],
  ['June', null],
  ['5 minutes', null],
  ['1e9', null],
  ['Sun, 99 Foo 2026 12:01:00 GMT', null],
  [null, null],
  [undefined, null],
])('%s', (value, milliseconds) => {
  expect(parseRetryAfter(value, now)).toBe(milliseconds);
});

test('is never negative nor anything but a number or null', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const wait = parseRetryAfter(value, now);
      expect(wait === null || (Number.isFinite(wait) && wait >= 0)).toBe(true);
    }),
  );
});

// Days as people type them: in the order of their language, or as ISO; what is shown can be typed again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay, writeDay } from '../../../src/renderer/parts/read-day.ts';

test.each([
  ['10/09/2026', 'en-GB', '2026-09-10'],
  ['9/10/2026', 'en-US', '2026-09-10'],
  ['10-9-2026', 'nl-NL', '2026-09-10'],
  ['10.9.2026', 'it-IT', '2026-09-10'],
  [' 2026-09-10 ', 'es-ES', '2026-09-10'],
  ['29/02/2024', 'es-ES', '2024-02-29'],
])('%s in %s is %s', (typed, locale, day) => {
  expect(readDay(typed, locale)).toBe(day);
});

test.each(['', '10/09', '10/09/26', '29/02/2026', '32/01/2026', '10/13/2026', 'tomorrow', '10/09/20260', '1/2/3/4'])(
  '“%s” is no day',
  (typed) => {
    expect(readDay(typed, 'en-GB')).toBeNull();
  },
);

test('what is shown is read as the day it shows, in any of the languages', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.constantFrom('en-GB', 'en-US', 'es-ES', 'it-IT', 'nl-NL'),
      (date, locale) => {
        const day = date.toISOString().slice(0, 10);
        expect(readDay(writeDay(day, locale), locale)).toBe(day);
      },
    ),
  );
});

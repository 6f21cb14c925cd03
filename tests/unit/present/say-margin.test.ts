// How far a share may be off is said in points, never as nothing.
import { expect, test } from 'vitest';
import { wilson } from '../../../src/core/measures/wilson.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { sayMargin } from '../../../src/present/say-margin.ts';

const t = createTranslator('en-GB', 'UTC');

test.each([
  ['a hundred', wilson(51, 100), '51%', '10'],
  ['many', wilson(29_245, 57_343), '51.0%', '0.4'],
  ['millions', wilson(5_100_000, 10_000_000), '51.0%', '<0.1'],
  ['a rare side', wilson(3, 57_343), '<0.1%', '<0.1'],
  ['none', wilson(0, 57_343), '0%', '<0.1'],
  ['all of a few', wilson(30, 30), '100%', '6'],
])('%s', (_, proportion, share, margin) => {
  expect(sayMargin(proportion, t)).toEqual({ share, margin });
});

test('what the search decides has no margin', () => {
  expect(sayMargin({ value: 1, low: 1, high: 1 }, t)).toEqual({ share: '100%', margin: null });
});

test('both are written as the language does', () => {
  const es = Object.assign(createTranslator('en-GB', 'UTC'), { locale: 'es-ES' });
  expect(sayMargin(wilson(29_245, 57_343), es)).toEqual({ share: expect.stringMatching(/^51,0\s%$/), margin: '0,4' });
});

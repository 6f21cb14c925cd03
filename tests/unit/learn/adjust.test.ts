// Adjustments from corrections: words a person keeps correcting get a weight, one correction teaches nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CorrectedText, fitAdjustment } from '../../../src/core/learn/adjust.ts';

const scale = { low: -0.4, high: 0.4 };
const text = (words: string[], raw: number, label: number, language = 'es'): CorrectedText => ({
  words,
  raw,
  label,
  language,
});

test('a word that is always corrected one way is learned, with the texts that hold it', () => {
  const texts = [
    ...Array.from({ length: 12 }, (_, at) => text(['petado', `x${at % 3}`], 0.1, 1)),
    ...Array.from({ length: 12 }, (_, at) => text(['normal', `x${at % 3}`], 0, 0)),
  ];
  const { words, rightBefore, rightAfter } = fitAdjustment(texts, scale);
  const learned = words.find((each) => each.word === 'petado');
  expect(learned).toMatchObject({ language: 'es', count: 12 });
  expect(learned?.weight).toBeGreaterThan(0.2);
  expect(rightBefore).toBe(12);
  expect(rightAfter).toBe(24);
});

test('what stands in one correction only, or in another language, teaches nothing', () => {
  const { words } = fitAdjustment([text(['single'], -1, 1), text(['other'], 0, 0)], scale);
  expect(words).toEqual([]);
  const apart = fitAdjustment([text(['gut'], -1, 1, 'de'), text(['gut'], -1, 1, 'nl')], scale);
  expect(apart.words).toEqual([]);
});

test('corrections that agree with the model change nothing; weights stay bounded; it is the same every time', () => {
  const agreed = Array.from({ length: 20 }, (_, at) => text(['bien', `y${at % 4}`], 2, 1));
  expect(fitAdjustment(agreed, scale).words).toEqual([]);
  const any = fc.array(
    fc.record({
      raw: fc.double({ min: -5, max: 5, noNaN: true }),
      label: fc.constantFrom(-1, 0, 1),
      language: fc.constantFrom('es', null),
      words: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(any, (texts) => {
      const fit = fitAdjustment(texts, scale);
      expect(fitAdjustment(texts, scale)).toEqual(fit);
      for (const { weight } of fit.words) expect(Math.abs(weight)).toBeLessThanOrEqual(1.3);
      expect(fit.rightAfter).toBeLessThanOrEqual(texts.length);
    }),
    { numRuns: 50 },
  );
});

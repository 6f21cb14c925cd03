import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyLearned, type Learned, learnableWords } from '../../../src/core/nlp/learned.ts';
import { labelOf, scoreOf, scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const learned: Learned = {
  generation: 1,
  words: [
    { word: 'lluvia', language: 'es', weight: -1.2 },
    { word: 'genial', language: 'es', weight: 0.4 },
    { word: 'kettle', language: 'en', weight: 0.9 },
    { word: 'qwx', language: null, weight: -2 },
    { word: '🧦', language: 'es', weight: -0.7 },
    { word: 'cafetera', language: 'es', weight: 0.333 },
  ],
};

function apply(text: string, language: string | null, taught = learned) {
  const tokens = tokenise(text);
  const before = scoreSentiment(text, tokens, language);
  return { before, after: applyLearned(text, tokens, language, before, taught) };
}

test('what was learned is added to the raw score, and score and label follow', () => {
  const { before, after } = apply('Llega la Lluvia 🧦', 'es');
  expect(after.raw).toBeCloseTo(before.raw - 1.9, 6);
  expect(after.score).toBe(scoreOf(after.raw));
  expect(after.label).toBe('negative');
  expect(after.because.map(({ text, weight }) => `${text} ${weight}`)).toEqual(['Lluvia -1.2', '🧦 -0.7']);
});

test('a word that weighed already weighs the sum, as one reason', () => {
  const { before, after } = apply('genial', 'es');
  expect(before.because).toHaveLength(1);
  expect(after.because).toHaveLength(1);
  expect(after.because[0]?.weight).toBeCloseTo((before.because[0]?.weight ?? 0) + 0.4, 6);
});

test('a word counts once, however often and in whatever spelling it stands, and as a hashtag too', () => {
  const { before, after } = apply('lluvia LLUVIA #lluvia', 'es');
  expect(after.raw).toBeCloseTo(before.raw - 1.2, 6);
  expect(apply('#Lluvia', 'es').after.because[0]?.text).toBe('#Lluvia');
});

test('languages are apart; null is a language of its own', () => {
  for (const [text, language] of [
    ['lluvia', 'it'],
    ['lluvia', null],
    ['kettle', 'es'],
    ['qwx', 'en'],
  ] as const) {
    const { before, after } = apply(text, language);
    expect(after).toBe(before);
  }
  expect(apply('qwx', null).after.raw).toBe(-2);
});

test('stop words, numbers, links and single letters are never learned', () => {
  const words = (text: string, language: string | null) => learnableWords(tokenise(text), language);
  expect(words('The kettle is at https://x.example 300 @shop a@b.example X, the KETTLE! #Kettle 🧦', 'en')).toEqual([
    'kettle',
    '🧦',
  ]);
  expect(words('de la que no', 'es')).toEqual([]);
  expect(words('', null)).toEqual([]);
});

test('whatever the text: quoted at its code points and adding up to the thousandth', () => {
  const piece = fc.constantFrom(
    'lluvia',
    'GENIAL',
    'no',
    'muy',
    '😀',
    '🧦',
    '#cafetera',
    'é',
    '\ud83d',
    '.',
    'cafetera',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join(' ');
      const { after } = apply(text, 'es');
      const sum = after.because.reduce((total, { weight }) => total + weight, after.bias + after.rest);
      expect(Math.abs(sum - after.raw)).toBeLessThan(0.0011);
      expect(after.label).toBe(labelOf(after.score));
      for (const reason of after.because) expect(sliceCodePoints(text, reason.start, reason.end)).toBe(reason.text);
    }),
  );
});

// Short clear statements, torn reviews, what may be a reason, and a reading that is shared.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAspects } from '../../../src/core/nlp/aspects.ts';
import { findLanguage } from '../../../src/core/nlp/languages/index.ts';
import { readModel } from '../../../src/core/nlp/sentiment/model.ts';
import { readFeelings } from '../../../src/core/nlp/sentiment/reading.ts';
import { clearSide, leastPlainness } from '../../../src/core/nlp/sentiment/stance.ts';
import { scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const model = readModel(readFileSync(new URL('../../../resources/models/sentiment.bin', import.meta.url)));
const score = (text: string, language: string) => scoreSentiment(text, tokenise(text), language, model);

function read(text: string, language: string) {
  const knowledge = findLanguage(language);
  if (!knowledge) throw new Error(`No language ${language}`);
  const tokens = tokenise(text);
  return { tokens, reading: readFeelings(text, tokens, knowledge) };
}

describe('short and clear', () => {
  test.each([
    ['en', 'The service is good.', 'positive'],
    ['en', 'The room was dirty', 'negative'],
    ['es', 'La comida es mala', 'negative'],
    ['es', 'El servicio es bueno.', 'positive'],
    ['it', 'Il servizio è pessimo', 'negative'],
    ['it', 'Il cibo era buono', 'positive'],
    ['nl', 'Het eten was lekker', 'positive'],
    ['nl', 'De bediening is slecht.', 'negative'],
    ['pt', 'O atendimento é bom', 'positive'],
    ['pt', 'A comida é ruim.', 'negative'],
    ['fr', 'Le service est nul', 'negative'],
    ['fr', 'Le repas était bon', 'positive'],
    ['de', 'Der Service ist schlecht', 'negative'],
    ['de', 'Das Essen war gut', 'positive'],
  ])('%s: %s', (language, text, label) => expect(score(text, language).label).toBe(label));

  const sideOf = (text: string) => {
    const { tokens, reading } = read(text, 'en');
    return clearSide(reading, tokens);
  };
  test('takes a side', () => {
    expect(sideOf('The service is good.')).toBe(1);
    expect(sideOf('The service is not good.')).toBe(-1);
  });
  test.each([
    'Is the service good?',
    'It would be good',
    'Good but expensive',
    'See https://example.org/good it is good',
    'The service was there',
    'I was told by a friend of mine that the service is good',
    '',
  ])('takes none: %s', (text) => expect(sideOf(text)).toBe(0));
});

describe('torn', () => {
  const mixed =
    'The bed was comfortable and the breakfast delicious. The room was dirty, noisy and far too small for the two of us. ' +
    'Staff were friendly, yet check-in was terribly slow.';

  test('three sentences of praise and blame are plainer than they would be', () => {
    const { reading } = read(mixed, 'en');
    expect(leastPlainness(reading)).toBeGreaterThan(0);
    expect(leastPlainness(reading)).toBeLessThanOrEqual(3);
  });

  test('one side only, one sentence only, few words: no', () => {
    const praise = 'The bed was comfortable and the breakfast delicious. '.repeat(4);
    for (const text of [praise, mixed.replaceAll(/[.,]/g, ' '), 'Good. Bad. Good.', ''])
      expect(leastPlainness(read(text, 'en').reading)).toBe(Number.NEGATIVE_INFINITY);
  });
});

const languages = ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'];
const pieces = fc.constantFrom(
  ...[
    'good',
    'mala',
    'lekker',
    '?',
    '...',
    '…',
    '.',
    '!',
    '"',
    '@shop',
    'https://example.org/x',
    '#bad',
    '#love',
    '😀',
  ],
  ...[':)', 'not', '10', '50%', 'the', 'gut', 'nul', 'but', '\n', '👍🏽', 'e'],
);

test('a reason has a word, hashtag, emoji or emoticon; bias, reasons and rest add up', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(...languages), (parts, language) => {
      const { because, bias, rest, raw } = score(parts.join(' '), language);
      for (const { text } of because) {
        const kinds = tokenise(text).map(({ kind }) => kind);
        expect(kinds.some((kind) => ['word', 'hashtag', 'emoji', 'emoticon'].includes(kind))).toBe(true);
      }
      expect(because.reduce((sum, { weight }) => sum + weight, bias + rest)).toBeCloseTo(raw, 3);
    }),
  );
});

test('a shared reading gives the same as one of its own', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(...languages), (parts, language) => {
      const text = parts.join(' ');
      const { tokens, reading } = read(text, language);
      const [alone, aspects] = [score(text, language), findAspects(text, tokens, language)];
      for (const by of [model, null])
        expect(scoreSentiment(text, tokens, language, by, reading)).toEqual(scoreSentiment(text, tokens, language, by));
      expect(findAspects(text, tokens, language, reading)).toEqual(aspects);
      expect(scoreSentiment(text, tokens, language, model, reading)).toEqual(alone);
    }),
  );
});

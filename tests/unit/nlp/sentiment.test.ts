import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/nlp/languages/index.ts';
import { scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';
import { signedSentences } from './sentences.ts';

const score = (text: string, language: string | null = 'en') => scoreSentiment(text, tokenise(text), language);

describe.each(Object.entries(signedSentences))('%s', (language, sentences) => {
  test.each(sentences)('%i %s', (sign, sentence) => {
    const result = score(sentence, language);
    expect(result.label).toBe(sign === 1 ? 'positive' : 'negative');
  });
});

test.each([
  ['Where is my refund?', 'en'],
  ['¿Dónde está mi pedido?', 'es'],
  ['¿Cuándo llega mi paquete?', 'es'],
  ["Dov'è il mio ordine?", 'it'],
  ['Waar is mijn bestelling?', 'nl'],
  ['Onde está meu pedido?', 'pt'],
  ['Où est ma commande ?', 'fr'],
  ['Wo ist meine Bestellung?', 'de'],
  ['Vivo en Buenos Aires', 'es'],
])('a plain question or fact is neutral: %s', (text, language) => {
  expect(score(text, language)).toMatchObject({ label: 'neutral', because: [] });
});

// complaints 42 and 43, in sentences of our own.
describe('what users of other tools complained of', () => {
  test('negation: "no problems ever" is praise', () => {
    const result = score('No problems ever');
    expect(result.label).toBe('positive');
    expect(result.because[0]?.text).toBe('No problems');
  });
  test.each([
    ['The plumber was not rude and not late', 'positive'],
    ["I don't hate it at all", 'positive'],
    ["Couldn't be happier with the new boiler", 'positive'],
    ["I've never had a better sandwich", 'positive'],
    ["I can't recommend it enough", 'positive'],
    ['Not only cheap but lovely too', 'positive'],
    ['It is neither fast nor reliable', 'negative'],
    ['Nobody was helpful', 'negative'],
    ["It wasn't exactly a great experience", 'negative'],
    ['It would have been nice to get an answer', 'negative'],
  ])('%s: %s', (text, label) => {
    expect(score(text).label).toBe(label);
  });
  test('a negated word is shown with its negation', () => {
    expect(score('El servicio no es bueno', 'es').because[0]?.text).toBe('no es bueno');
    expect(score("Ce n'est que du bonheur", 'fr').label).toBe('positive');
    expect(score('Ich könnte nicht zufriedener sein', 'de').label).toBe('positive');
  });
  test('praise in a question weighs less than said outright', () => {
    expect(score('Is this a good plumber?').raw).toBeLessThan(score('This is a good plumber.').raw);
  });
  test('hashtags are read as words', () => {
    expect(score('otra vez #MalServicio', 'es')).toMatchObject({
      label: 'negative',
      because: [{ text: '#MalServicio', start: 9, end: 21 }],
    });
    expect(score('#malservicio', 'es').label).toBe('negative');
    expect(score('#NoFunciona', 'es').label).toBe('negative');
    expect(score('just #awesome').label).toBe('positive');
  });
  test('emoji and emoticons count in any language, skin tone or not', () => {
    expect(score('👍🏽', null).label).toBe('positive');
    expect(score('quuxem 💔', 'eu').label).toBe('negative');
    expect(score('ok then :-(', 'en').because[0]).toMatchObject({ text: ':-(', weight: -2 });
  });
});

test('emphasis: capitals, elongation, intensifiers and exclamation marks strengthen', () => {
  const plain = score('this is good').raw;
  for (const text of ['this is GOOD', 'this is goooood', 'this is very good', 'this is good!!!']) {
    expect(score(text).raw).toBeGreaterThan(plain);
  }
  expect(score('this is slightly good').raw).toBeLessThan(plain);
});

test('letters that folding makes alike are kept apart', () => {
  expect(score('das ist schon da', 'de').label).toBe('neutral');
  expect(score('das ist schön', 'de').label).toBe('positive');
});

test('a negation stops at its clause', () => {
  expect(score('No, I love it').label).toBe('positive');
  expect(score('I did not go but it was good').label).toBe('positive');
});

const pieces = [
  'not',
  'good',
  'no',
  'bad!',
  'très',
  'niet',
  'goed',
  'werkt',
  '😀',
  '👨‍👩‍👧',
  '👍🏽',
  'e\u0301',
  'שלום',
  'رائع',
  '\ud83d',
  '\udc00',
  '#BadService',
  ':(',
  'AMAZING',
  'looove',
  ',',
  '.',
  '\n',
  'but',
];

test('every reason quotes the text at its code points, and the weights add up to the raw score', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 14 }),
      fc.constantFrom(' ', ''),
      fc.constantFrom('en', 'nl', 'fr', 'de', 'xx', null),
      (parts, glue, language) => {
        const text = parts.join(glue);
        const result = score(text, language);
        for (const reason of result.because) {
          expect(sliceCodePoints(text, reason.start, reason.end)).toBe(reason.text);
          expect(reason.weight).not.toBe(0);
        }
        const weights = result.because.map((reason) => Math.abs(reason.weight));
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        const listed = result.because.reduce((sum, reason) => sum + Math.round(reason.weight * 1000), 0);
        expect(Math.round(result.bias * 1000) + Math.round(result.rest * 1000) + listed).toBe(
          Math.round(result.raw * 1000),
        );
        expect(Math.abs(result.score)).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 400 },
  );
});

test.each(languages.map((language) => [language.code, language] as const))(
  'the word lists of %s are sound',
  (_, language) => {
    expect(language.stopWords.size).toBeGreaterThan(250);
    expect(language.sentiment.size).toBeGreaterThan(450);
    for (const [entry, weight] of language.sentiment) {
      expect(Math.abs(weight), entry).toBeLessThanOrEqual(4);
      expect(entry, 'brackets are written out').not.toMatch(/[[\]|,=]/);
      expect(entry.split(' ').length, entry).toBeLessThanOrEqual(7);
    }
  },
);

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../../src/core/nlp/lemma.ts';

interface Row {
  readonly lang: string;
  readonly word: string;
  readonly lemma: string;
}

const rows: Row[] = readFileSync('tests/gold/lemmas.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

describe('lemmas', () => {
  test.each(['es', 'it', 'nl', 'en', 'pt', 'fr', 'de'])(
    '%s: nearly all of our gold list, and hardly a wrong one',
    (lang) => {
      const own = rows.filter((row) => row.lang === lang);
      const right = own.filter(({ word, lemma }) => lemmaOf(word, lang) === lemma);
      const wrong = own.filter(({ word, lemma }) => ![lemma, word.toLowerCase()].includes(lemmaOf(word, lang)));
      expect(right.length / own.length).toBeGreaterThanOrEqual(0.97);
      expect(wrong.length).toBeLessThanOrEqual(1);
    },
  );

  test.each([
    ['es', 'opinion', 'opinión'],
    ['es', 'TELEFONOS', 'teléfono'],
    ['de', 'Bücher', 'buch'],
    ['de', 'wuerde', 'werden'],
    ['fr', 'd’été', "d'été"],
    ['en', 'Valentine’s', 'valentine'],
  ])('%s: %s without accents, in capitals, with any apostrophe', (lang, word, lemma) => {
    expect(lemmaOf(word, lang)).toBe(lemma);
  });

  test('names keep their endings', () => {
    expect(lemmaOf('Williams', 'en')).toBe('williams');
    expect(lemmaOf('Londres', 'es')).toBe('londres');
    expect(lemmaOf('Horst', 'de')).toBe('horst');
  });

  test('an unknown word, and a word of another language, is its own', () => {
    expect(lemmaOf('Xqzvbs', 'es')).toBe('xqzvbs');
    expect(lemmaOf('Häuser', 'sv')).toBe('häuser');
    expect(lemmaOf('Häuser', null)).toBe('häuser');
    expect(lemmaOf('', 'en')).toBe('');
  });
});

test('always a word, and the same one again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[a-zñáéíóúàèìòùç']{1,14}$/)),
      fc.constantFrom('en', 'es', 'it', 'nl', 'pt', 'fr', 'de', 'xx', null),
      (word, language) => {
        const lemma = lemmaOf(word, language);
        expect(lemma === '').toBe(word === '');
        expect(lemmaOf(word, language)).toBe(lemma);
      },
    ),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/core/nlp/stem.ts';

describe('stems', () => {
  test.each([
    ['es', 'atención Atencion ATENCIONES'],
    ['es', 'hablo habló hablando hablaron'],
    ['es', 'luz luces'],
    ['it', 'qualità qualita'],
    ['it', 'parlare parlo parlato parlando'],
    ['nl', 'snel snelle sneller'],
    ['nl', "foto foto's foto’s"],
    ['nl', 'huis huizen'],
    ['nl', 'betalen betaal betaald betaalde'],
    ['pt', 'opção opcao opções'],
    ['pt', 'avião aviões'],
    ['fr', 'cassé casse cassée cassés'],
    ['fr', 'cheval chevaux'],
    ['de', 'Buch Bücher Büchern'],
    ['de', 'groß große größe'],
    ['en', 'delay delays delayed delaying'],
    ['en', 'city cities'],
    ['en', 'happy happier happiest'],
  ])('%s: %s share one', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stemOf(form, language))).size).toBe(1);
  });

  test.each([
    ['es', 'perro', 'pera'],
    ['en', 'hope', 'hop'],
    ['nl', 'boek', 'broek'],
    ['de', 'schon', 'Schule'],
  ])('%s: %s and %s do not', (language, first, second) => {
    expect(stemOf(first, language)).not.toBe(stemOf(second, language));
  });

  test('other languages are folded only', () => {
    expect(stemOf('Ñandúes', 'xx')).toBe('nandues');
    expect(stemOf('Ñandúes', null)).toBe('nandues');
  });
});

test('any word has a stem, without accents or capitals, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-zñÁéíóúàèìòùçüß’'-]{1,30}$/),
      fc.constantFrom('en', 'es', 'it', 'nl', 'pt', 'fr', 'de'),
      (word, language) => {
        const stem = stemOf(word, language);
        expect(stem).toBe(stem.toLowerCase());
        expect(stem.normalize('NFKD')).not.toMatch(/\p{M}/u);
        expect(stemOf(word, language)).toBe(stem);
      },
    ),
    { numRuns: 500 },
  );
});

test('more words than are remembered', () => {
  for (let i = 0; i < 50_000; i++) stemOf(`palabra${i}`, 'es');
  expect(stemOf('canciones', 'es')).toBe(stemOf('canción', 'es'));
});

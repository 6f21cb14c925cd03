// Key word in context: places, what stands around them, and odd words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concordance, wordClause } from '../../../src/core/measures/concordance.ts';
import { findPlaces, foldToken, readPattern } from '../../../src/core/measures/find-word.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';
import { makeFound, type Said } from './found.ts';

function lines(word: string, said: readonly Said[], limit = 20) {
  const { data } = concordance.compute(makeFound(said), limit, { word, against: null });
  if (data.shape !== 'concordance') throw new Error('other shape');
  return data.lines;
}

test('before, match and after are the text itself, the match as it is written', () => {
  expect(lines('envio', [{ text: 'Mi ENVÍO no llega,\n¿dónde está el envío?' }])).toMatchObject([
    { before: 'Mi ', match: 'ENVÍO', after: ' no llega, ¿dónde está el envío?' },
    { before: 'Mi ENVÍO no llega, ¿dónde está el ', match: 'envío', after: '?' },
  ]);
});

test('phrases, hashtags and handles are found; at most three places a mention; latest first', () => {
  expect(lines('mar azul', [{ text: 'El Mar Azul, mar y azul' }])).toMatchObject([{ match: 'Mar Azul' }]);
  expect(lines('marazul', [{ text: 'Hola @MarAzul #marazul' }]).map((line) => line.match)).toEqual([
    '@MarAzul',
    '#marazul',
  ]);
  expect(lines('no', [{ text: 'no no no no no' }])).toHaveLength(3);
  expect(lines('tea', [{ text: 'old tea' }, { text: 'new tea' }]).map((line) => line.before)).toEqual(['new ', 'old ']);
});

test('words are not cut at the edges', () => {
  const [line] = lines('kettle', [{ text: `${'wonderful '.repeat(20)}kettle${' marvellous'.repeat(20)}` }]);
  expect(
    line?.before
      .trim()
      .split(' ')
      .every((word) => word === 'wonderful'),
  ).toBe(true);
  expect(
    line?.after
      .trim()
      .split(' ')
      .every((word) => word === 'marvellous'),
  ).toBe(true);
  expect(line?.before.length).toBeLessThan(90);
});

test('a star finds beginnings, in the search and in the text', () => {
  expect(wordClause('entreg*')).toBe('entreg*');
  expect(wordClause('mar az*')).toBe('"mar az"*');
  const folded = tokenise('Entregas y entregado').map(foldToken);
  expect(findPlaces(folded, readPattern('entreg*'))).toEqual([
    { first: 0, last: 0 },
    { first: 2, last: 2 },
  ]);
});

test('nothing asked, nothing answered', () => {
  expect(lines('', [{ text: 'x' }])).toEqual([]);
  expect(lines('   ', [{ text: 'x' }])).toEqual([]);
});

test('places lie within the tokens, in order and apart, whatever is asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c')),
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1 }),
      (text, words) => {
        const places = findPlaces(text, { words, prefix: false });
        let end = -1;
        for (const { first, last } of places) {
          expect(first).toBeGreaterThan(end);
          expect(text.slice(first, last + 1)).toEqual(words);
          end = last;
        }
      },
    ),
  );
});

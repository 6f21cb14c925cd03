// Words by their dictionary form: what is grouped, by which language, and that each number is what its search opens.
import { expect, test } from 'vitest';
import { lemmas } from '../../../src/core/measures/lemmas.ts';
import { makeFound, type Said } from './found.ts';

const rowsOf = (said: readonly Said[], echoes: readonly string[] = []) => {
  const { data } = lemmas.compute(makeFound(said, { echoes }), 20, { word: null, against: null });
  return data.shape === 'terms' ? data.terms : [];
};

test('forms of a word are one, counted once a mention, and open as one search', () => {
  const rows = rowsOf([
    { text: 'They cancelled my order', language: 'en' },
    { text: 'I will cancel, they cancelled twice', language: 'en' },
    { text: 'orders', language: 'en' },
  ]);
  const cancel = rows.find(({ term }) => term === 'cancel');
  expect(cancel).toMatchObject({ kind: 'word', count: 2, forms: ['cancelled', 'cancel'] });
  expect(cancel?.query).toBe('(cancelled OR cancel)');
  expect(rows.find(({ term }) => term === 'order')).toMatchObject({ count: 2, query: '(order OR orders)' });
});

test('a form belongs to the language that most mentions with it are in', () => {
  const rows = rowsOf([
    { text: 'funcionan mal', language: 'es' },
    { text: 'no funciona', language: 'es' },
    { text: 'tampoco funciona', language: 'es' },
    { text: 'funciona', language: 'nl' },
  ]);
  expect(rows.find(({ term }) => term === 'funcionar')).toMatchObject({ forms: ['funciona', 'funcionan'], count: 4 });
});

test('what the search asks for is left out; a word without a sure form stays as it is', () => {
  const rows = rowsOf([{ text: 'Nordwit delivers', language: 'en' }], ['delivers']);
  expect(rows.map(({ term, query }) => [term, query])).toEqual([['nordwit', 'nordwit']]);
});

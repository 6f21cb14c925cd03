// A topic as one query: it is read back by the query language as what it says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDomain, bareHandle, topicQuery } from '../../../src/contract/topic-query.ts';
import { describeQuery } from '../../../src/core/query/explain.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';

test.each([
  [{}, 'a OR b', 'a OR b'],
  [{}, '', ''],
  [{ names: ['Delta'] }, '', 'Delta'],
  [
    { names: ['Mar Azul'], handles: ['marazul_es'], domains: ['mar.example'] },
    '',
    '"Mar Azul" OR "@marazul_es" OR "mar.example"',
  ],
  [{ names: ['Delta'] }, 'brisa -lang:es', 'Delta OR (brisa -lang:es)'],
  [{ exclusions: ['air lines'] }, 'a OR b', '(a OR b) -"air lines"'],
  [{ names: ['Delta'], exclusions: ['air', 'river'] }, '', 'Delta -air -river'],
  [{ names: ['Delta', 'OR'], exclusions: ['air'] }, 'x', '(Delta OR "OR" OR (x)) -air'],
])('%j and “%s” → %s', (names, query, expected) => expect(topicQuery({ names, query })).toBe(expected));

test('reads as it is meant', () => {
  const query = topicQuery({ names: { names: ['Mar Azul'], exclusions: ['mar de plata'] }, query: 'brisa caleta' });
  expect(describeQuery(parseQuery(query).tree)).toBe(
    'mentions with “Mar Azul” or with “brisa” and “caleta”, without “mar de plata”',
  );
});

test('whatever the names are, it is a query', () => {
  const list = fc.array(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(list, list, fc.constantFrom('', 'a OR b', '-c'), (names, exclusions, query) => {
      expect(parseQuery(topicQuery({ names: { names, exclusions }, query })).problem).toBeNull();
    }),
  );
});

test('handles and domains are bared', () => {
  expect(['@marazul', ' u/marazul', '/u/marazul', 'marazul', '@@x'].map(bareHandle)).toEqual([
    'marazul',
    'marazul',
    'marazul',
    'marazul',
    'x',
  ]);
  expect(['https://www.Mar.example/', 'www.mar.example', '//mar.example', 'mar.example/x'].map(bareDomain)).toEqual([
    'mar.example',
    'mar.example',
    'mar.example',
    'mar.example/x',
  ]);
});

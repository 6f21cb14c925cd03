// The brand's own name goes, in every way it is written; everything else stays as counted.
import { expect, test } from 'vitest';
import type { MeasureResult } from '../../../src/contract/model.ts';
import { leaveOutNames } from '../../../src/present/leave-out.ts';

test('words of the name, the name as one word and as hashtag are left out, and it is said', () => {
  const left = leaveOutNames(terms(['mar', 'Azul', 'marazul', '#MarAzul', 'marea']), ['Mar Azúl'], 'names', 10);
  expect(wordsOf(left)).toEqual(['marea']);
  expect(left.excluded).toEqual(['stop words', 'names']);
});

test('without a brand nothing is left out but what is beyond the limit', () => {
  const left = leaveOutNames(terms(['mar', 'azul', 'marea']), [], 'names', 2);
  expect(wordsOf(left)).toEqual(['mar', 'azul']);
  expect(left.excluded).toEqual(['stop words']);
});

function wordsOf({ data }: MeasureResult): readonly string[] {
  return data.shape === 'terms' ? data.terms.map((row) => row.term) : [];
}

function terms(words: readonly string[]): MeasureResult {
  const rows = words.map((term) => ({ term, kind: 'word' as const, count: 5, query: term }));
  return {
    measure: 'terms',
    definition: '',
    query: '',
    n: 20,
    excluded: ['stop words'],
    analysisVersion: 1,
    data: { shape: 'terms', terms: rows },
  };
}

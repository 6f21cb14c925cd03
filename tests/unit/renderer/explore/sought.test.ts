// Questions are sought among few mentions only, and only once it is known how few: seconds of counting hang on it.
import { expect, test } from 'vitest';
import { areSought } from '../../../../src/renderer/pages/explore/sought.ts';

test('among few mentions of this very search', () => {
  expect(areSought({ query: 'pedido', n: 40 }, 'pedido')).toBe(true);
  expect(areSought({ query: 'pedido', n: 40_000 }, 'pedido')).toBe(false);
});

test('not while only the number of the search before is known', () => {
  expect(areSought(undefined, 'you')).toBe(false);
  expect(areSought({ query: 'yo', n: 0 }, 'you')).toBe(false);
});

// Made ids: the same content and occurrence, the same id.
import { expect, test } from 'vitest';
import { createIdentity, createOccurrences, madeId, withOccurrence } from '../../../src/core/text/made-id.ts';

test('parts cannot run into each other, and null is not empty', () => {
  expect(madeId('a', 'bc')).toHaveLength(24);
  expect(madeId('a', 'bc')).not.toBe(madeId('ab', 'c'));
  expect(madeId('a', null)).not.toBe(madeId('a', ''));
});

test('two equal rows are two, and the same two again', () => {
  const read = (): string[] => {
    const count = createOccurrences();
    return ['x', 'y', 'x', 'x'].map((row) => withOccurrence(madeId(row), count(madeId(row))));
  };
  expect(new Set(read()).size).toBe(4);
  expect(read()).toEqual(read());
});

test('an id that returns with other content loses no row', () => {
  const identify = createIdentity();
  expect(identify('7', 'a')).toBe('7');
  expect(identify('7', 'a')).toBe('7');
  expect(identify('7', 'b')).toMatch(/^7~[\da-f]{12}$/);
  expect(identify(null, 'a')).not.toBe(identify(null, 'a'));
});

// What is said above a list that is not simply everything that was found.
import { expect, test } from 'vitest';
import { createTranslator } from '../../../../src/present/catalogue/translate.ts';
import { sayList } from '../../../../src/renderer/pages/explore/say-list.ts';

const t = createTranslator('en-GB');

test('nothing, where it is everything', () => {
  expect(sayList({ ranked: null, total: 1_000_000, complete: true }, t)).toBeNull();
  expect(sayList({ ranked: null, total: null, complete: true }, t)).toBeNull();
});

test('how many were ranked, where that is not all', () => {
  expect(sayList({ ranked: 10_000, total: 253_117, complete: true }, t)).toContain(
    'The best matches among the newest 10,000 of 253,117.',
  );
});

test('that only unanswered ones are listed', () => {
  expect(sayList({ ranked: null, total: 12, complete: false }, t)).toContain('none of your accounts said or answered');
});

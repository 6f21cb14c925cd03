// A signal is put on or taken off; irony that is only suspected can be confirmed and denied.
import { expect, test } from 'vitest';
import type { Flag, SetBy } from '../../../../src/contract/model.ts';
import { isSuspected, listAnswers } from '../../../../src/renderer/mentions/signals.ts';

const by = (kind: SetBy['kind']): SetBy => ({ kind, name: kind, at: 0 });
const signalled = (flags: readonly Flag[], irony?: SetBy, flag = false) => ({
  flags,
  setBy: irony ? { irony } : {},
  irony: { flag, score: flag ? 1 : 0, because: [] },
});

test('irony the model flags is suspected until somebody answers', () => {
  const suspected = signalled(['irony'], by('model'));
  expect(isSuspected(suspected)).toBe(true);
  expect(listAnswers(suspected, 'irony')).toEqual(['yes', 'no']);
  // Read now, not yet saved.
  expect(listAnswers(signalled([], undefined, true), 'irony')).toEqual(['yes', 'no']);
  expect(listAnswers(signalled(['irony'], by('person')), 'irony')).toEqual(['no']);
  expect(listAnswers(signalled([], by('person'), true), 'irony')).toEqual(['yes']);
});

test('other signals are what they are, whoever set them', () => {
  expect(listAnswers(signalled(['churn'], by('model')), 'churn')).toEqual(['no']);
  expect(listAnswers(signalled(['irony'], by('model')), 'churn')).toEqual(['yes']);
});

// Gaps of a conversation stand where they are, and an answer to what is not right above names whom it answers.
import { expect, test } from 'vitest';
import type { Answered, ThreadPost } from '../../../../src/contract/model.ts';
import { layThread } from '../../../../src/renderer/mentions/lay-thread.ts';

const post = (id: number, answers: Answered | null) => ({ id, answers }) as ThreadPost;
const kept = (id: number): Answered => ({ is: 'kept', id, author: null });
const missing = (externalId: string): Answered => ({ is: 'missing', externalId });
const gone: Answered = { is: 'taken-back', externalId: 'gone' };

test('what answers the post right above says nothing; what answers another names it, shown or beyond', () => {
  const laid = layThread([post(1, kept(900)), post(2, kept(1)), post(3, kept(1)), post(4, null)]);
  expect(laid.map(({ answering }) => answering)).toEqual([kept(900), null, kept(1), null]);
  expect(laid.map(({ gap }) => gap)).toEqual([null, null, null, null]);
});

test('a gap is drawn once, above the first that answers it, and the others say what they answer', () => {
  const laid = layThread([post(1, missing('a')), post(2, missing('a')), post(3, missing('b')), post(4, gone)]);
  expect(laid.map(({ gap }) => gap)).toEqual(['missing', null, 'missing', 'taken-back']);
  expect(laid.map(({ answering }) => answering)).toEqual([null, missing('a'), null, null]);
});

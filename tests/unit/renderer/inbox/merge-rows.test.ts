// What the inbox shows after asking again: the answer, and what is being read in its place.
import { expect, test } from 'vitest';
import type { InboxOrder, InboxRow } from '../../../../src/contract/inbox.ts';
import type { MentionRow } from '../../../../src/contract/model.ts';
import { leaves, mergeRows } from '../../../../src/renderer/pages/inbox/merge-rows.ts';

const row = (id: number, risk = 0): InboxRow => ({ mention: { id, risk } as MentionRow, state: 'new', until: null });
const merge = (fresh: InboxRow[], before: InboxRow[], kept: number[], order: InboxOrder) =>
  mergeRows(fresh, before, new Set(kept), order).map(({ mention }) => mention.id);

test('what left stays only where it is kept, at its place in the order', () => {
  expect(merge([row(1), row(4)], [row(1), row(2), row(3), row(4)], [3], 'oldest')).toEqual([1, 3, 4]);
  expect(merge([row(4), row(1)], [row(4), row(3), row(1)], [3], 'newest')).toEqual([4, 3, 1]);
  expect(merge([row(9, 0.9), row(1, 0.2)], [row(5, 0.5), row(2, 0.2)], [5, 2], 'risk')).toEqual([9, 5, 1, 2]);
});

test('what is kept and still there is the new one', () => {
  const fresh = [row(1, 0.7)];
  expect(mergeRows(fresh, [row(1, 0.1)], new Set([1]), 'oldest')).toBe(fresh);
});

test('done and put off leave at once; what was only read stays in sight', () => {
  expect(leaves('answer', 'done')).toBe(true);
  expect(leaves('new', 'later')).toBe(true);
  expect(leaves('new', 'read')).toBe(false);
  expect(leaves('later', 'later')).toBe(false);
  expect(leaves('later', 'read')).toBe(true);
  expect(leaves('done', 'read')).toBe(true);
});

// What a column shows when it has asked again: nothing moves above what one reads, nothing is lost, nothing is twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MentionRow } from '../../../../src/contract/model.ts';
import { mergePage } from '../../../../src/renderer/pages/columns/merge-page.ts';

const row = (id: number) => ({ id }) as MentionRow;
const rows = (...ids: readonly number[]) => ids.map(row);
const idsOf = ({ rows: shown }: { readonly rows: readonly MentionRow[] }) => shown.map(({ id }) => id);

test('what is new stands above, and rows loaded beyond the page stay below', () => {
  const merged = mergePage({ page: rows(9, 7, 6), more: true }, rows(7, 6, 5, 4), null);
  expect(idsOf(merged)).toEqual([9, 7, 6, 5, 4]);
  expect(merged.held).toBe(0);
});

test('while one reads, what is new is counted and what came late stands in its place', () => {
  const merged = mergePage({ page: rows(9, 8, 7, 6, 5), more: true }, rows(7, 5, 4), 7);
  expect(idsOf(merged)).toEqual([7, 6, 5, 4]);
  expect(merged.held).toBe(2);
});

test('where more came than a page holds, the list begins anew or waits: it never has a gap', () => {
  const answer = { page: rows(30, 29, 28), more: true };
  expect(idsOf(mergePage(answer, rows(7, 6), null))).toEqual([30, 29, 28]);
  expect(mergePage(answer, rows(7, 6), 7)).toMatchObject({ held: 3 });
  expect(idsOf(mergePage(answer, rows(7, 6), 7))).toEqual([7, 6]);
});

test('what was hidden or no longer matches is gone with the whole answer', () => {
  expect(idsOf(mergePage({ page: rows(9, 5), more: false }, rows(9, 7, 5), 9))).toEqual([9, 5]);
  expect(idsOf(mergePage({ page: [], more: false }, rows(9), 9))).toEqual([]);
});

test('any answer to any list: sorted, each once, and everything of the page that may be shown', () => {
  const sorted = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 20 })
    .map((ids) => ids.sort((a, b) => b - a));
  fc.assert(
    fc.property(sorted, sorted, fc.boolean(), fc.boolean(), (page, before, more, reading) => {
      const top = reading ? (before[0] ?? null) : null;
      const ids = idsOf(mergePage({ page: rows(...page), more }, rows(...before), top));
      expect(ids).toEqual([...new Set(ids)].sort((left, right) => right - left));
      if (top !== null) expect(ids.every((id) => id <= top)).toBe(true);
      const overlaps = !more || page.length === 0 || before.length === 0 || (page.at(-1) ?? 0) <= (before[0] ?? 0);
      if (overlaps) expect(ids).toEqual(expect.arrayContaining(page.filter((id) => top === null || id <= top)));
    }),
  );
});

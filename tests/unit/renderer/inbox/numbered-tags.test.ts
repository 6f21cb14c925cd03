// The numbers that code in the inbox: they stay with their tags.
import { expect, test } from 'vitest';
import type { Tag } from '../../../../src/contract/model.ts';
import { numberTags } from '../../../../src/renderer/pages/inbox/numbered-tags.ts';

const listed = (...tags: readonly (readonly [id: number, name: string])[]) =>
  tags
    .map(([id, name]): Tag => ({ id, name, color: '1', pattern: 'plain', mentions: 0 }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
const names = (tags: readonly Tag[]) => numberTags(tags).map((tag) => tag.name);

test('a tag that is made later takes a number behind the others, whatever its name', () => {
  expect(names(listed([1, 'waiting'], [2, 'price']))).toEqual(['waiting', 'price']);
  expect(names(listed([1, 'waiting'], [2, 'price'], [3, 'app']))).toEqual(['waiting', 'price', 'app']);
  expect(names(listed([1, 'wait'], [2, 'zeal']))).toEqual(['wait', 'zeal']);
});

test('there are as many as numbers on a keyboard', () => {
  expect(names(listed(...Array.from({ length: 12 }, (_, at) => [at + 1, `tag ${at}`] as const)))).toHaveLength(9);
});

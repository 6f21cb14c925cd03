// The kinds the engine really has find their shelf, and those that take words have a form that holds them.
import { expect, test } from 'vitest';
import type { SourceKindInfo } from '../../../../src/contract/model.ts';
import { sourceKinds } from '../../../../src/core/sources/index.ts';
import { shelfOf, shelve } from '../../../../src/renderer/pages/sources/kind-groups.ts';
import { takeWords } from '../../../../src/renderer/pages/sources/take-words.ts';

const kinds: readonly SourceKindInfo[] = sourceKinds.map(
  ({ id, label, description, caution = null, live = false, fields }) => ({
    id,
    label,
    description,
    caution,
    live,
    fields,
  }),
);

test('every kind stands on one shelf, and no shelf is empty', () => {
  const shelves = shelve(kinds, '');
  expect(shelves.map(({ shelf }) => shelf)).toEqual(['news', 'social', 'talk', 'machine']);
  expect(shelves.flatMap(({ kinds: found }) => found).length).toBe(kinds.length);
  expect(shelfOf('mastodon')).toBe('social');
  expect(shelfOf('hacker-news')).toBe('talk');
  expect(shelfOf('folder')).toBe('machine');
  expect(shelfOf('a-kind-of-tomorrow')).toBe('news');
});

test('kinds are found by a word of their name, without minding accents', () => {
  expect(shelve(kinds, 'MÁSTODON').flatMap((shelf) => shelf.kinds.map((kind) => kind.id))).toContain('mastodon');
  expect(shelve(kinds, 'xyzzy')).toEqual([]);
});

/** What a form still needs before its words are looked for. */
const missing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mastodon: { server: 'mastodon.social' },
  lemmy: { server: 'lemmy.world' },
  'stack-exchange': { site: 'stackoverflow.com' },
};

test.each([
  'google-news',
  'bing-news',
  'mastodon',
  'bluesky-jetstream',
  'reddit',
  'lemmy',
  'hacker-news',
  'stack-exchange',
])('%s takes words into a form the engine accepts', (id) => {
  const info = kinds.find((kind) => kind.id === id);
  const kind = sourceKinds.find((one) => one.id === id);
  if (!info || !kind) throw new Error(`There is no kind ${id}.`);
  const filled = takeWords(info, 'Mar Azul');
  expect(JSON.stringify(filled)).toMatch(/mar ?azul/i);
  const config = kind.parseConfig({ ...filled, ...missing[id] });
  expect(kind.nameOf(config)).toMatch(/mar ?azul/i);
});

test('a kind that reads an address takes no words', () => {
  for (const id of ['feed', 'google-alerts', 'youtube', 'folder', 'wordpress']) {
    const kind = kinds.find((one) => one.id === id);
    expect(kind && takeWords(kind, 'mar azul'), id).toBeNull();
  }
});

// The catalogue is put together from parts; a text in two of them would silently be the later one's.
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../src/present/catalogue/en.ts';
import type { Text } from '../../../src/present/catalogue/text.ts';

const folder = resolve(import.meta.dirname, '../../../src/present/catalogue');
const files = globSync('en/*.ts', { cwd: folder });
const parts = await Promise.all(
  files.map(async (file) => {
    const exported: Record<string, Record<string, Text>> = await import(join(folder, file));
    return { file, texts: Object.assign({}, ...Object.values(exported)) as Record<string, Text> };
  }),
);
test('no text stands in two parts', () => {
  const where = new Map<string, string[]>();
  for (const { file, texts } of parts)
    for (const key of Object.keys(texts)) where.set(key, [...(where.get(key) ?? []), file]);
  expect([...where].filter(([, places]) => places.length > 1)).toEqual([]);
  expect([...where.keys()].sort()).toEqual(Object.keys(en).sort());
});

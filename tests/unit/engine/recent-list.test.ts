// The list of recent projects: newest first, each once, with what it held and how large its file is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRecentList } from '../../../src/core/recent-list.ts';

let folder = '';
const project = (name: string, mentions: number) => ({ name, mentions, file: join(folder, `${name}.earshot`) });
const listFile = () => join(folder, 'recent.json');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-recent-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('newest first, each once, as it was when it was last seen', async () => {
  const recent = createRecentList(listFile());
  expect(await recent.list()).toEqual([]);
  writeFileSync(project('one', 0).file, 'x'.repeat(1234));
  await recent.add(project('one', 0));
  await recent.add(project('two', 5));
  await recent.add(project('one', 7));
  const list = await recent.list();
  expect(list.map(({ name, mentions, bytes, missing }) => [name, mentions, bytes, missing])).toEqual([
    ['one', 7, 1234, false],
    ['two', 5, null, true],
  ]);
});

test('keeps twelve', async () => {
  const recent = createRecentList(listFile());
  for (let at = 0; at < 15; at += 1) await recent.add(project(`p${at}`, at));
  const list = await recent.list();
  expect(list).toHaveLength(12);
  expect(list[0]?.name).toBe('p14');
});

test('a list written before mentions were counted, and one that cannot be read', async () => {
  writeFileSync(listFile(), JSON.stringify([{ file: join(folder, 'old.earshot'), name: 'old', opened: 1 }]));
  expect(await createRecentList(listFile()).list()).toMatchObject([{ name: 'old', mentions: null, missing: true }]);
  writeFileSync(listFile(), '[{"file": ');
  const recent = createRecentList(listFile());
  expect(await recent.list()).toEqual([]);
  await recent.add(project('new', 1));
  expect(JSON.parse(readFileSync(listFile(), 'utf8'))).toHaveLength(1);
});

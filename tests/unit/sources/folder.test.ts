// A watched folder: new and changed files are read, bad ones are told, none stops the others.
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import type { FoundMention, Json } from '../../../src/contract/model.ts';
import { folder } from '../../../src/core/sources/folder.ts';
import { collect, fakeIo } from '../../support/source-io.ts';

const now = Date.UTC(2026, 8, 15, 12);
const config = { folder: '/home/ana/chats' };

function mention(externalId: string, text: string, more: Partial<FoundMention> = {}): FoundMention {
  return {
    externalId,
    text,
    title: null,
    url: null,
    author: null,
    published: null,
    language: null,
    thread: null,
    parent: null,
    attributes: {},
    engagement: {},
    raw: null,
    ...more,
  };
}

interface FakeFile {
  readonly size: number;
  readonly modified: number;
  readonly mentions?: readonly FoundMention[];
  readonly fails?: unknown;
}

async function check(files: Readonly<Record<string, FakeFile>>, cursor: Json = null, signal?: AbortSignal) {
  const opened: string[] = [];
  const io = fakeIo({
    now,
    ...(signal ? { signal } : {}),
    files: {
      list: async (path) =>
        Object.entries(files).map(([name, { size, modified }]) => ({ path: `${path}/${name}`, size, modified })),
      async *read(path) {
        const name = path.split('/').at(-1) ?? '';
        opened.push(name);
        const file = files[name];
        if (file?.mentions) yield { mentions: file.mentions, rejections: [{ at: 'line 3', reason: 'it is empty' }] };
        if (file?.fails) throw file.fails;
      },
    },
  });
  return { ...(await collect(folder, config, io, cursor)), opened };
}

const old = now - 60_000;

test('reads what is new, remembers it, and reads what has changed', async () => {
  const first = await check({
    'b.txt': { size: 2, modified: old + 1, mentions: [mention('x2', 'dos')] },
    'a.txt': { size: 1, modified: old, mentions: [mention('x1', 'uno')] },
  });
  expect(first.opened).toEqual(['a.txt', 'b.txt']);
  expect(first.mentions.map(({ text }) => text)).toEqual(['uno', 'dos']);
  expect(first.rejections).toContainEqual({ at: 'a.txt, line 3', reason: 'it is empty' });

  const again = await check(
    { 'b.txt': { size: 2, modified: old + 1 }, 'a.txt': { size: 1, modified: old } },
    first.cursor,
  );
  expect(again).toMatchObject({ opened: [], mentions: [], batches: [{ unchanged: true }] });

  const changed = await check(
    { 'a.txt': { size: 9, modified: old }, 'b.txt': { size: 2, modified: old + 2 } },
    first.cursor,
  );
  expect(changed.opened).toEqual(['a.txt', 'b.txt']);
});

test('a file that is still being written waits', async () => {
  const first = await check({
    'fresh.txt': { size: 1, modified: now - 2000, mentions: [mention('x', 'a medias')] },
    'done.txt': { size: 1, modified: now - 6000, mentions: [mention('y', 'entero')] },
  });
  expect(first.mentions.map(({ text }) => text)).toEqual(['entero']);
  const later = await check(
    { 'fresh.txt': { size: 2, modified: now - 6000, mentions: [mention('x', 'entero ya')] } },
    first.cursor,
  );
  expect(later.mentions.map(({ text }) => text)).toEqual(['entero ya']);
});

test('a bad file is told by its name, keeps what it gave, and stops no other', async () => {
  const fails = new EarshotError('bad-file', 'No importer knows this file.');
  const { mentions, rejections, cursor } = await check({
    'a.bin': { size: 1, modified: old, mentions: [mention('x', 'antes')], fails },
    'b.txt': { size: 1, modified: old + 1, mentions: [mention('y', 'después')] },
  });
  expect(mentions.map(({ text }) => text)).toEqual(['antes', 'después']);
  expect(rejections).toContainEqual({ at: 'a.bin', reason: 'No importer knows this file.' });
  expect(cursor).toMatchObject({ files: { 'a.bin': [1, old], 'b.txt': [1, old + 1] } });
});

test('a bug and a stop are passed on', async () => {
  await expect(check({ a: { size: 1, modified: old, fails: new Error('a bug') } })).rejects.toThrow('a bug');
  const stopped = new EarshotError('cancelled', 'Cancelled.');
  await expect(check({ a: { size: 1, modified: old, fails: stopped } })).rejects.toThrow('Cancelled.');
  await expect(check({ a: { size: 1, modified: old } }, null, AbortSignal.abort(new Error('stop')))).rejects.toThrow(
    'stop',
  );
});

test('numbers that count the rows of a file do not clash with those of another', async () => {
  const rows = [mention('1', 'a'), mention('2', 'b', { parent: '1', thread: '1' }), mention('t3_abc', 'c')];
  const { mentions } = await check({
    'a.csv': { size: 1, modified: old, mentions: rows },
    'b.csv': { size: 1, modified: old + 1, mentions: rows },
  });
  expect(mentions.map(({ externalId }) => externalId)).toEqual([
    'a.csv#1',
    'a.csv#2',
    't3_abc',
    'b.csv#1',
    'b.csv#2',
    't3_abc',
  ]);
  expect(mentions[1]).toMatchObject({ parent: 'a.csv#1', thread: 'a.csv#1' });
});

test('many mentions come in batches, many files are written down together', async () => {
  const many = Array.from({ length: 1200 }, (_, number) => mention(`row-${number}`, 'x'));
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, number) => [
      `f${number}`,
      { size: 1, modified: old + number, mentions: number === 0 ? many : [mention(`m${number}`, 'y')] },
    ]),
  );
  const { batches, mentions, opened } = await check(files);
  expect(opened).toHaveLength(120);
  expect(mentions).toHaveLength(1319);
  expect(batches.length).toBeLessThan(8);
});

test('strange names and a strange memory do no harm', async () => {
  const names = {
    constructor: { size: 1, modified: old, mentions: [mention('a', 'x')] },
    toString: { size: 1, modified: old },
  };
  const first = await check(names, { files: { constructor: 'x', toString: [1], __proto__: [1, 2] } });
  expect(first.opened.sort()).toEqual(['constructor', 'toString']);
  expect((await check(names, first.cursor)).opened).toEqual([]);
  for (const cursor of [7, 'x', [], { files: 3 }, { files: [] }])
    expect((await check(names, cursor)).opened).toHaveLength(2);
});

describe('the folder', () => {
  test('is a whole path', () => {
    expect(folder.parseConfig('/home/ana/chats')).toEqual(config);
    expect(folder.nameOf(config)).toBe('chats');
    expect(folder.hosts(config)).toEqual([]);
  });

  test.each([[''], ['chats'], ['./chats'], ['~/chats'], ['/a\0b'], [null], [{ folder: 7 }]])('not %j', (given) => {
    expect(() => folder.parseConfig(given)).toThrow(
      expect.objectContaining({ code: 'bad-config', place: { field: 'folder' } }),
    );
  });
});

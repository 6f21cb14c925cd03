// Reddit: saved threads with their trees, listings, dumps by the line, packed ones.
import { readFileSync } from 'node:fs';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectCalm, expected, expectReread, fixtures, readPacked, shown } from './archives.ts';

const thread = readFileSync(`${fixtures}/reddit/thread.json`, 'utf8');
const dump = readFileSync(`${fixtures}/reddit/dump.ndjson`, 'utf8');

const comment = (id: string, replies: unknown = '') => ({
  kind: 't1',
  data: {
    id,
    name: `t1_${id}`,
    body: `says ${id}`,
    link_id: 't3_x',
    parent_id: 't3_x',
    author: 'a',
    subreddit: 's',
    created_utc: 1717225200,
    replies,
  },
});
const listing = (children: unknown) => ({ kind: 'Listing', data: { children } });

describe('reddit', () => {
  test('a saved thread: the post, the tree under it; deleted ones are counted, folded ones told', async () => {
    const read = await readPacked('thread.json', thread);
    expect(read.importer.id).toBe('reddit');
    expect(shown(read.mentions)).toEqual(expected('reddit/thread.expected.json'));
    expect(read.notes).toEqual([
      '2 deleted or removed entries left out.',
      '12 comments not in the file: Reddit had folded them away (“more”).',
    ]);
    expectReread(read);
    const flat = await readPacked('thread.json', JSON.stringify(JSON.parse(thread)));
    expect(shown(flat.mentions)).toEqual(shown(read.mentions));
  });

  test('a dump by the line: missing names and links are made, a broken line costs itself', async () => {
    const read = await readPacked('RC_2015-01', dump);
    expect(read.importer.id).toBe('reddit');
    expect(shown(read.mentions)).toEqual(expected('reddit/dump.expected.json'));
    expect(read.rejections).toEqual([{ at: 'line 5', reason: 'it is no valid JSON' }]);
    expect(read.notes).toEqual(['1 deleted or removed entry left out.']);
    expectReread(read);
  });

  test.each([
    ['zst', (bytes: Buffer) => zstdCompressSync(bytes)],
    [
      'zst of several frames',
      (bytes: Buffer) =>
        Buffer.concat([zstdCompressSync(bytes.subarray(0, 500)), zstdCompressSync(bytes.subarray(500))]),
    ],
    ['gz', (bytes: Buffer) => gzipSync(bytes)],
  ])('the same packed as %s', async (_, pack) => {
    const read = await readPacked('RC_2015-01.zst', pack(Buffer.from(dump)));
    expect(read.importer.id).toBe('reddit');
    expect(shown(read.mentions)).toEqual(expected('reddit/dump.expected.json'));
  });

  test('a listing, arrays of things, what collectors’ interfaces answer, one thing by itself', async () => {
    const bare = [comment('a').data, comment('b').data].map(({ replies: _, ...data }) => data);
    const shapes: readonly [unknown, readonly string[]][] = [
      [listing([comment('a'), comment('b')]), ['t1_a', 't1_b']],
      [
        [comment('a'), comment('b')],
        ['t1_a', 't1_b'],
      ],
      [
        [listing([comment('a')]), listing([comment('b')])],
        ['t1_a', 't1_b'],
      ],
      [bare, ['t1_a', 't1_b']],
      [{ data: bare }, ['t1_a', 't1_b']],
      [comment('a'), ['t1_a']],
      [bare[0], ['t1_a']],
      [{ data: { children: [comment('a')] }, kind: 'Listing' }, ['t1_a']],
    ];
    for (const [shape, ids] of shapes) {
      for (const indent of [0, 2]) {
        const read = await readPacked('saved.json', JSON.stringify(shape, null, indent), {}, 'reddit');
        expect(
          read.mentions.map((one) => one.externalId),
          JSON.stringify(shape).slice(0, 60),
        ).toEqual(ids);
        expectReread(read);
      }
    }
    const lines = [listing([comment('a')]), listing([comment('b')]), comment('c')].map((one) => JSON.stringify(one));
    expect((await readPacked('pages.jsonl', lines.join('\n'))).mentions).toHaveLength(3);
  });

  test('a deep tree and a long listing', async () => {
    let tree: unknown = '';
    for (let i = 0; i < 800; i++) tree = listing([comment(`d${i}`, tree)]);
    expect((await readPacked('deep.json', JSON.stringify([listing([]), tree]))).mentions).toHaveLength(800);
    const long = listing(Array.from({ length: 1200 }, (_, i) => comment(`n${i}`)));
    const read = await readPacked('long.json', JSON.stringify(long));
    expect(read.mentions).toHaveLength(1200);
    expect(read.batches).toBeGreaterThan(2);
  });

  test('cut off: what came whole is read, then it is told; a packed one too', async () => {
    await expect(readPacked('t.json', thread.slice(0, -200))).rejects.toMatchObject({
      message: expect.stringMatching(/breaks off/),
    });
    const packed = zstdCompressSync(Buffer.from(dump.repeat(2000)));
    await expect(readPacked('d.zst', packed.subarray(0, packed.length - 10))).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/breaks off/),
    });
  });

  test('in other encodings, and empty', async () => {
    const latin = await readPacked('d.ndjson', Buffer.from(dump, 'latin1'));
    expect(latin.mentions.at(-1)?.text).toBe('Padre por número');
    const wide = await readPacked('t.json', Buffer.from(`\ufeff${thread}`, 'utf16le'));
    expect(shown(wide.mentions)).toEqual(expected('reddit/thread.expected.json'));
    await expect(readPacked('t.json', ' \n ', {}, 'reddit')).rejects.toMatchObject({
      message: expect.stringMatching(/empty/),
    });
  });

  test('other JSON with a title and a body is not taken for it', async () => {
    const { importer } = await readPacked(
      'b.jsonl',
      '{"title":"a","body":"some words"}\n{"title":"b","body":"more words"}',
    );
    expect(importer.id).toBe('jsonl');
    await expect(readPacked('b.json', '{"a":[1]}', {}, 'reddit')).resolves.toMatchObject({ mentions: [] });
  });

  test('damaged anywhere, it stays calm', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(thread, dump),
        fc.nat(),
        fc.nat(),
        fc.string(),
        fc.jsonValue(),
        async (text, from, length, put, value) => {
          const at = from % text.length;
          await expectCalm('r.json', text.slice(0, at) + put + text.slice(at + (length % 60)), 'reddit');
          const thing = {
            id: value,
            name: value,
            body: 'x',
            title: value,
            author: value,
            permalink: value,
            created_utc: value,
            parent_id: value,
            link_id: value,
            url: value,
            subreddit: value,
            replies: value,
          };
          await expectCalm(
            'r.json',
            JSON.stringify([value, thing, { kind: value, data: thing }, listing(value)]),
            'reddit',
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

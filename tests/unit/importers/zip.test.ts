// ZIPs opened safely, files packed with gzip and Zstandard, ZIPs of files, and the choice between those who read ZIPs.
import { readFileSync } from 'node:fs';
import { constants, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpackFile } from '../../../src/core/importers/compressed.ts';
import { openMembers } from '../../../src/core/importers/zip.ts';
import { inputFromBytes, openInputBytes } from '../../support/input-bytes.ts';
import { makeZip, type ZipMember, zipOf } from '../../support/zip.ts';
import { expectCalm, expectReread, fixtures, readPacked } from './archives.ts';

async function contents(zip: Uint8Array): Promise<readonly [string, string][]> {
  const file = await openInputBytes('a.zip', zip);
  const found: [string, string][] = [];
  for await (const member of openMembers(file, () => true)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of member.open()) chunks.push(chunk);
    found.push([member.path, Buffer.concat(chunks).toString()]);
  }
  return found;
}

const big = Array.from({ length: 60_000 }, (_, i) => `line ${i * 7919}`).join('\n');

describe('zip', () => {
  test('members stored and packed, small and large, more than once', async () => {
    const zip = makeZip([
      { path: 'a/', content: '' },
      { path: 'a/small.txt', content: 'hola' },
      { path: 'a/big.txt', content: big, deflate: true },
      { path: 'empty.txt', content: '' },
    ]);
    expect(await contents(zip)).toEqual([
      ['a.zip → a/small.txt', 'hola'],
      ['a.zip → a/big.txt', big],
      ['a.zip → empty.txt', ''],
    ]);
    const file = await openInputBytes('a.zip', zip);
    expect(file.members).toEqual(['a/small.txt', 'a/big.txt', 'empty.txt']);
    for await (const member of openMembers(file, (path) => path === 'a/big.txt')) {
      expect(member).toMatchObject({ name: 'big.txt', size: big.length });
      expect(Buffer.from(member.head).toString()).toBe(big.slice(0, 64 * 1024));
      expect(Buffer.from(await member.readAt(5, 4)).toString()).toBe(big.slice(5, 9));
      for (let times = 0; times < 2; times++) {
        let bytes = 0;
        for await (const chunk of member.open()) bytes += chunk.length;
        expect(bytes).toBe(big.length);
      }
    }
  });

  test('names in UTF-8 that do not say so, and with backslashes', async () => {
    const zip = makeZip([
      { path: 'año\\día.txt', content: 'x', plainName: true },
      { path: 'b\\c.txt', content: 'y' },
    ]);
    expect((await openInputBytes('a.zip', zip)).members).toEqual(['año/día.txt', 'b/c.txt']);
  });

  const one = (more: Partial<ZipMember>): Buffer => makeZip([{ path: 'x.txt', content: 'some words', ...more }]);
  const shared: ZipMember = { path: 'x', content: 'a'.repeat(400) };
  test.each<[string, Buffer, RegExp]>([
    ['a path upwards', one({ path: '../x.txt' }), /leads out of it \(\.\.\/x\.txt\)/],
    ['a path upwards in the middle', one({ path: 'a/../../x.txt' }), /leads out/],
    ['a path upwards by backslashes', one({ path: '..\\..\\x.txt' }), /leads out/],
    ['a path upwards that does not say it is UTF-8', one({ path: 'ñ/../../x', plainName: true }), /leads out/],
    ['an absolute path', one({ path: '/etc/x.txt' }), /leads out/],
    ['a drive', one({ path: 'C:\\x.txt' }), /leads out/],
    ['a size too small', one({ content: 'a'.repeat(999), deflate: true, lies: { size: 10 } }), /damaged/],
    ['a size too large', one({ deflate: true, lies: { size: 100_000 } }), /damaged/],
    ['sizes that differ though stored', one({ lies: { size: 5 } }), /damaged/],
    ['more packed bytes than there are', one({ lies: { packed: 5000, size: 5000 } }), /overlap/],
    ['a wrong checksum', one({ lies: { crc: 7 } }), /x\.txt does not match its checksum/],
    ['an unknown way of packing', one({ deflate: true, lies: { method: 14 } }), /cannot unpack/],
    ['encryption', one({ encrypted: true }), /x\.txt in a\.zip is encrypted/],
    ['a bomb', one({ content: Buffer.alloc(80 * 1024 * 1024), deflate: true }), /grow more than 300 times/],
    ['a claim to be a bomb', one({ deflate: true, lies: { size: 4_000_000_000 } }), /grow more than 300 times/],
    ['files that overlap', makeZip([shared, { ...shared, overlaps: true }, { ...shared, overlaps: true }]), /overlap/],
    ['more entries than there are', makeZip([shared], { count: 9 }), /damaged/],
    ['a directory cut off', zipOf({ a: 'hola', b: 'x' }).subarray(0, -30), /damaged/],
    ['only its beginning', zipOf({ a: big }).subarray(0, 500), /damaged/],
  ])('refused: %s', async (_, zip, says) => {
    await expect(contents(zip)).rejects.toMatchObject({ code: 'bad-file', message: expect.stringMatching(says) });
    await expect(readPacked('a.zip', zip)).rejects.toMatchObject({ code: 'bad-file' });
  });

  test.each([
    ['sheet.xlsx', 'sheet.xlsx is a damaged spreadsheet. Export or download it again.'],
    ['Sheet.ODS', 'Sheet.ODS is a damaged spreadsheet. Export or download it again.'],
    ['letter.docx', 'letter.docx is a damaged document. Export or download it again.'],
    ['chat.zip', 'chat.zip is a damaged ZIP archive. Export or download it again.'],
  ])('%s, cut off, is called what a person takes it for', async (name, message) => {
    await expect(readPacked(name, zipOf({ a: big }).subarray(0, 500))).rejects.toMatchObject({
      code: 'bad-file',
      message,
    });
  });

  test('any byte changed: an error or the truth', async () => {
    const files = { 'a.txt': 'hola, palabras', 'b.txt': 'más '.repeat(50) };
    const zip = zipOf(files);
    const truth = Object.values(files);
    for (let at = 0; at < zip.length; at++) {
      const hurt = Buffer.from(zip);
      hurt[at] = (hurt[at] ?? 0) ^ (1 + ((at * 37) % 255));
      await contents(hurt).then(
        (found) => {
          for (const [, text] of found) expect(truth).toContain(text);
        },
        (thrown) => expect(thrown).toMatchObject({ code: 'bad-file' }),
      );
    }
  });
});

describe('packed files', () => {
  const text = `{"id":"1","text":"uno dos tres"}\n{"id":"2","text":"cuatro cinco"}\n${'\n'.repeat(10)}`;

  test('gzip and Zstandard are read as what they hold, under its name', async () => {
    for (const [name, bytes] of [
      ['x.jsonl.gz', gzipSync(text)],
      ['x.jsonl.gz', Buffer.concat([gzipSync(text.slice(0, 20)), gzipSync(text.slice(20))])],
      ['x.jsonl.zst', zstdCompressSync(text)],
      [
        'x.jsonl.zst',
        zstdCompressSync(text, { params: { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_windowLog]: 27 } }),
      ],
    ] as const) {
      const read = await readPacked(name, bytes);
      expect(read.importer.id).toBe('jsonl');
      expect(read.mentions.map((one) => one.text)).toEqual(['uno dos tres', 'cuatro cinco']);
      expect((await openInputBytes(name, bytes)).name).toBe('x.jsonl');
    }
  });

  test('Zstandard frames are told apart wherever the chunks are cut', async () => {
    const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 9, 9, 9]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 300 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 64 }),
        async (parts, size) => {
          const frames = parts.flatMap((part, i) => [
            zstdCompressSync(part, { params: { [constants.ZSTD_c_checksumFlag]: i % 2 } }),
            ...(i % 3 === 0 ? [skippable] : []),
          ]);
          const bytes = Buffer.concat([zstdCompressSync(''), ...frames]);
          const file = await unpackFile({
            ...inputFromBytes('x.zst', bytes),
            async *open() {
              for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
            },
          });
          const chunks: Uint8Array[] = [];
          for await (const chunk of file.open()) chunks.push(chunk);
          expect(Buffer.concat(chunks).toString()).toBe(Buffer.from(parts.join('')).toString());
        },
      ),
      { numRuns: 60 },
    );
  });

  test('cut off, damaged, and growing beyond all measure', async () => {
    const cases: readonly [Uint8Array, RegExp][] = [
      [gzipSync(big).subarray(0, -50), /breaks off/],
      [zstdCompressSync(big).subarray(0, -50), /breaks off/],
      [Buffer.concat([gzipSync('a,b\n1,2\n'), Buffer.from('no gzip, this')]), /damaged/],
      [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), /./],
      [gzipSync(Buffer.alloc(90 * 1024 * 1024)), /grows more than 300 times/],
      [zstdCompressSync(Buffer.alloc(90 * 1024 * 1024)), /grows more than 300 times/],
    ];
    for (const [bytes, says] of cases) {
      const reading = async () => {
        for await (const _ of (await openInputBytes('x.csv.gz', bytes)).open());
      };
      await expect(reading()).rejects.toMatchObject({ code: 'bad-file', message: expect.stringMatching(says) });
    }
  });
});

describe('zip of files', () => {
  const csv = 'id,text,author\n1,"uno dos",Ana\n2,"tres",Luis\n';

  test('each file by the importer that knows it, ids apart, the others by name', async () => {
    const read = await readPacked(
      'todo.zip',
      makeZip([
        { path: 'tablas/a.csv', content: csv },
        { path: 'tablas/b.csv', content: csv.replace('uno dos', 'otra cosa') },
        { path: 'posts.jsonl', content: '{"id":"1","text":"en línea"}\n{"id":"2","text":"y otra"}\n', deflate: true },
        { path: 'notas/nota.txt', content: 'Una nota larga.\n\nCon dos párrafos.' },
        { path: 'feed.xml', content: readFileSync(`${fixtures}/../feeds/rss2.xml`).toString() },
        { path: 'more.zip', content: zipOf({ 'c.csv': csv }) },
        { path: 'secret.csv', content: csv, encrypted: true },
        { path: 'bin.csv', content: Buffer.alloc(500) },
        { path: 'foto.jpg', content: 'x', encrypted: true },
        { path: '__MACOSX/._a.csv', content: 'x' },
      ]),
    );
    expect(read.importer.id).toBe('zip');
    const ids = read.mentions.map((one) => one.externalId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['tablas/a.csv#1', 'tablas/b.csv#1', 'posts.jsonl#1']));
    expect(read.mentions.map((one) => one.text)).toEqual(
      expect.arrayContaining(['uno dos', 'otra cosa', 'en línea', 'Una nota larga.\n\nCon dos párrafos.']),
    );
    expect(read.rejections.map((one) => one.at)).toEqual(['secret.csv', 'bin.csv']);
    expect(read.notes).toContain('2 files not read: secret.csv, bin.csv.');
    expect(read.notes).toContain('3 other files in the ZIP (pictures, sounds and the like) left out.');
  });

  test('the only file in it is read as if it were by itself', async () => {
    const read = await readPacked('chat.zip', zipOf({ 'x/table.csv': csv, 'x/a.png': 'x' }), {
      map: { title: 'author' },
    });
    expect(read.mentions.map((one) => [one.externalId, one.title])).toEqual([
      ['1', 'Ana'],
      ['2', 'Luis'],
    ]);
    const packed = await readPacked('t.zip', zipOf({ 'd.ndjson': readFileSync(`${fixtures}/reddit/dump.ndjson`) }));
    expect(packed.mentions).toHaveLength(4);
    expectReread(packed);
  });

  test('what was kept is read again by who read it', async () => {
    const thread = readFileSync(`${fixtures}/reddit/thread.json`);
    const chat = readFileSync(`${fixtures}/telegram/chat.json`);
    const read = await readPacked('m.zip', zipOf({ 'a.json': thread, 'chat.json': chat }));
    expect(read.mentions).toHaveLength(7);
    expect(read.mentions[1]).toMatchObject({
      externalId: 'a.json#t1_c1',
      thread: 'a.json#t3_1abcde',
      parent: 'a.json#t3_1abcde',
    });
    expectReread(read);
    expect(read.importer.reread?.('{"format":"zip","raw":"x"}', {})).toBeNull();
    expect(read.importer.reread?.('no json', {})).toBeNull();
  });

  test('one bad file does not spoil the others; all bad is an error', async () => {
    const cut = readFileSync(`${fixtures}/telegram/chat.json`, 'utf8').slice(0, 1500);
    const read = await readPacked('m.zip', zipOf({ 'chat.json': cut, 'a.csv': csv }));
    expect(read.mentions.length).toBeGreaterThan(2);
    expect(read.rejections).toContainEqual({ at: 'chat.json', reason: expect.stringContaining('breaks off') });
    await expect(
      readPacked('m.zip', makeZip([{ path: 'a.csv', content: csv, encrypted: true }])),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/holds no file that Earshot could read: a\.csv in m\.zip is encrypted/),
    });
  });

  test('two files of one name keep apart', async () => {
    const twice = makeZip([
      { path: 'a.csv', content: csv },
      { path: 'a.csv', content: csv.replace('uno', 'dos') },
    ]);
    const { mentions } = await readPacked('m.zip', twice);
    expect(mentions.map((one) => one.externalId)).toEqual(['a.csv#1', 'a.csv#2', 'a.csv~2#1', 'a.csv~2#2']);
  });

  test('a ZIP of nothing readable names what is in it; an empty one and a named kind are told apart', async () => {
    const pictures = zipOf(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`p${i}.png`, 'x'])));
    await expect(readPacked('p.zip', pictures)).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/p0\.png, p1\.png, p2\.png, p3\.png, p4\.png and 3 more.*Slack export.*CSV/),
    });
    const letter = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' });
    await expect(readPacked('brief.docx', letter)).rejects.toMatchObject({
      message: expect.stringMatching(/document of an office program/),
    });
    await expect(readPacked('o.zip', zipOf({ 'x/chat.zip': zipOf({ 'a.csv': csv }) }))).rejects.toMatchObject({
      message: expect.stringMatching(/holds other archives: x\/chat\.zip\. Unpack it/),
    });
    await expect(readPacked('e.zip', makeZip([]))).rejects.toMatchObject({
      message: expect.stringMatching(/empty ZIP/),
    });
    await expect(readPacked('t.zip', zipOf({ 'a.csv': csv }), {}, 'jsonl')).rejects.toMatchObject({
      message: expect.stringMatching(/“JSON records.*” reads none/),
    });
    await expect(readPacked('t.zip', zipOf({ 'a.csv': csv }), {}, 'nope')).rejects.toMatchObject({
      code: 'bad-argument',
    });
  });

  test('damaged anywhere, it stays calm', async () => {
    const zip = zipOf({ 'a.csv': csv, 'b.jsonl': '{"text":"a b c"}\n{"text":"d e f"}' });
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ maxLength: 12 }), fc.nat(), async (from, put, length) => {
        const at = from % zip.length;
        const hurt = Buffer.concat([zip.subarray(0, at), put, zip.subarray(at + (length % 20))]);
        await expectCalm('z.zip', hurt, 'zip');
      }),
      { numRuns: 150 },
    );
  });
});

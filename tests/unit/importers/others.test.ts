// JSON records, text files, feed files, the choice between them, and `parse`.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import { importers } from '../../../src/core/importers/index.ts';
import { parseFile } from '../../../src/core/importers/parse-file.ts';
import { isoWithOffset } from '../../../src/core/text/iso.ts';
import { isoOf, readBytes } from './read-all.ts';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/files/${name}`);
const seeds = '../shared/corpus/seeds';

describe('jsonl', () => {
  test('nested names, figures, large numbers, and a rejection for each bad line', async () => {
    const { importer, mentions, rejections } = await readBytes('tweets.jsonl', fixture('tweets.jsonl'));
    expect(importer.id).toBe('jsonl');
    expect(mentions).toMatchObject([
      {
        externalId: '1',
        text: 'hi & bye',
        author: { name: 'Ana P', handle: 'ana' },
        language: 'en',
        engagement: { likes: 3, reposts: 0 },
        attributes: { tags: 'a, b' },
        published: { at: Date.UTC(2020, 4, 14, 1, 38, 56), zone: 'known' },
      },
      { externalId: '2', text: 'x', attributes: { n: '12345678901234567890', verified: 'true' } },
    ]);
    expect(rejections).toEqual([
      { at: 'line 2', reason: 'it is no valid JSON' },
      { at: 'line 4', reason: 'it is no JSON object' },
      { at: 'line 5', reason: 'no field of it holds a text' },
    ]);
  });

  test('an array that streams, and is cut off', async () => {
    const { mentions, rejections } = await readBytes(
      'a.json',
      '[{"id":1,"text":"a"},\n{"id":2,"text":"b [x] {y} \\" \\\\"}, {"id":3,"te',
    );
    expect(mentions.map((m) => m.text)).toEqual(['a', 'b [x] {y} " \\']);
    expect(rejections).toEqual([{ at: 'line 2, item 3', reason: 'the file ends in the middle of it' }]);
  });

  test('an array gives the same in one line as in many, longer than a chunk', async () => {
    const items = Array.from({ length: 3000 }, (_, i) => ({
      id: `n${i}`,
      text: `words "${i}" \\ {[ ${'x'.repeat(1 + (i % 90))}`,
    }));
    const flat = await readBytes('a.json', JSON.stringify(items));
    const tall = await readBytes('a.json', JSON.stringify(items, null, 2));
    expect(flat.mentions.map((m) => m.text)).toEqual(items.map((one) => one.text));
    expect(tall.mentions.map((m) => m.text)).toEqual(items.map((one) => one.text));
  });

  test('an object that holds the list; a single record', async () => {
    expect(
      (await readBytes('o.json', '{"data":[{"id":1,"text":"a"},{"id":2,"text":"b"}],"meta":{"n":2}}')).mentions,
    ).toHaveLength(2);
    expect((await readBytes('s.json', '{"text":"alone"}')).mentions).toMatchObject([{ text: 'alone' }]);
  });

  test('a map by path; an unknown field is named', async () => {
    const lines = '{"a":{"b":"words"},"c":"w"}\n{"a":{"b":"more"},"c":"v"}';
    const { mentions } = await readBytes('m.jsonl', lines, { map: { text: 'a.b', author: 'c' } });
    expect(mentions.map((m) => [m.text, m.author?.name])).toEqual([
      ['words', 'w'],
      ['more', 'v'],
    ]);
    await expect(readBytes('m.jsonl', lines, { map: { text: 'zz' } })).rejects.toMatchObject({ code: 'bad-argument' });
  });

  test('keys that name the prototype are plain data', async () => {
    const { mentions } = await readBytes(
      'p.jsonl',
      '{"text":"x","__proto__":{"polluted":"yes"},"constructor":"c"}\n{"text":"y"}',
    );
    expect(mentions).toHaveLength(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    ['a PNG', '\u0089PNG\r\n\u001a\n'],
    ['a JPEG', '\u00ff\u00d8\u00ff\u00e0'],
    ['a GIF', 'GIF89a\u0001\u0000'],
  ])('%s is a picture, and what to do with it is said', async (_, start) => {
    await expect(readBytes('picture.bin', Buffer.from(start, 'latin1'))).rejects.toMatchObject({
      code: 'bad-file',
      message: 'picture.bin is a picture. Save the words in it as a .txt file.',
    });
  });

  test('damaged JSON is an error that says what to do', async () => {
    await expect(readBytes('d.json', '{"broken": ')).rejects.toMatchObject({ code: 'bad-file' });
  });
});

describe('text', () => {
  test('title, labelled date, stray bits', async () => {
    const { mentions } = await readBytes(
      't.txt',
      '• 2024-06-30\n\nDe kunst van het zwijgen |\n\nDe kunst van het zwijgen\nAnonim\n\nZwijg je wel eens? Dit is de eerste zin.\n\nEn de tweede.',
    );
    expect(mentions).toMatchObject([
      { title: 'De kunst van het zwijgen', text: 'Zwijg je wel eens? Dit is de eerste zin.\n\nEn de tweede.' },
    ]);
    expect(isoOf(mentions[0])).toBe('2024-06-30T00:00:00.000Z');
    const glued = await readBytes('u.txt', '¿Qué es?\nPublicado: 2021-04-01Comparte esto\nUn texto largo.');
    expect(glued.mentions).toMatchObject([{ title: '¿Qué es?' }]);
    expect(isoOf(glued.mentions[0])).toBe('2021-04-01T00:00:00.000Z');
  });

  test('no title is made of a first paragraph, no date of a number that could be two', async () => {
    const long = `${'Una frase larga que sigue y sigue. '.repeat(6)}\n\nFecha: 03/04/2021`;
    const { mentions } = await readBytes('l.txt', long);
    expect(mentions).toMatchObject([{ title: null, published: null }]);
  });

  test('Markdown and its front matter', async () => {
    const { mentions } = await readBytes(
      'p.md',
      '---\ntitle: "A post"\ndate: 2024-01-02T10:00:00Z\nauthor: Eva\n---\nBody text here.',
    );
    expect(mentions).toMatchObject([{ title: 'A post', text: 'Body text here.', author: { name: 'Eva' } }]);
  });

  test.skipIf(!existsSync(seeds))('the five founding texts are one mention each', async () => {
    const names = [
      '000_77ab52bb485c9ceb',
      '001_eb30f4cff321ed03',
      '002_e17a1b538903ad97',
      '003_24b9329d2892d181',
      '004_844aae0ac9203a27',
    ];
    const parsed = await Promise.all(
      names.map((name) => parseFile(`${seeds}/${name}.txt`, { options: { zone: 'UTC' } })),
    );
    expect(parsed.map((one) => [one.ok, one.format, one.mentions.length])).toEqual(names.map(() => [true, 'text', 1]));
    expect(parsed.map((one) => one.mentions[0]?.title)).toEqual([
      null,
      'De kunst van het sociale luisteren',
      null,
      'Social Media Marketing: ascolto attivo',
      '¿Cuál es la diferencia entre el monitoreo social y la escucha social?',
    ]);
    expect(parsed[4]?.mentions[0]?.published).toBe('2021-04-01T00:00:00Z');
  });
});

describe('the choice', () => {
  test.each([
    ['a.xml', '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title></channel></rss>', 'feed'],
    ['a.json', '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[]}', 'feed'],
    ['a.json', '[{"text":"x"}]', 'jsonl'],
    ['a.txt', 'Just a text.\nAnother line, with a comma.', 'text'],
    ['a.txt', '13/1/24, 10:00 - A: x\n13/1/24, 10:01 - B: y', 'whatsapp'],
    ['a.txt', '{"text":"x"}\n{"text":"y"}', 'jsonl'],
    ['a.csv', 'text,date\nx,2024-01-01', 'csv'],
    ['a.txt', 'text;author;date\nx;y;2024-01-01\nx;y;2024-01-02', 'csv'],
  ])('%s %s', async (name, text, id) => expect((await readBytes(name, text)).importer.id).toBe(id));

  test.each<[string, string | Uint8Array, RegExp]>([
    ['a.csv', '', /empty/],
    ['a.csv', ' \n\n ', /empty/],
    ['a.csv', 'PK\u0003\u0004rest', /ZIP archive/],
    ['a.txt', '%PDF-1.7', /PDF/],
    ['a.bin', new Uint8Array([1, 2, 0, 0, 3, 200, 0, 9, 0, 0, 7]), /binary/],
    ['noise.csv', makeNoise(1), /binary/],
    ['noise.txt', makeNoise(2), /binary/],
    ['noise.xml', makeNoise(3), /binary/],
    ['a.xyz', 'hello', /no format Earshot knows.*Table.*Text file/],
  ])('%s is refused in words', async (name, content, says) => {
    const error: unknown = await readBytes(name, content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EarshotError);
    expect(error).toMatchObject({ code: 'bad-file', place: { file: name } });
    expect(String(error)).toMatch(says);
  });

  test('a kind nobody knows lists those that are', async () => {
    await expect(readBytes('a.csv', 'text\nx', {}, 'xls')).rejects.toMatchObject({
      code: 'bad-argument',
      message: expect.stringMatching(/csv, xlsx, jsonl/),
    });
  });
});

describe('parse', () => {
  test('never throws; keeps what it read; dates carry their offset', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'earshot-parse-'));
    try {
      const path = join(folder, 'a.csv');
      writeFileSync(path, 'text,date,user\nx,2024-07-01 10:00,@ana\n');
      const parsed = await parseFile(path, { options: { zone: 'Europe/Madrid' } });
      expect(parsed).toMatchObject({ ok: true, format: 'csv', file: path, rejected: [] });
      expect(parsed.mentions).toMatchObject([
        { text: 'x', title: null, url: null, author: 'ana', published: '2024-07-01T10:00:00+02:00' },
      ]);
      expect(await parseFile(join(folder, 'none.csv'))).toMatchObject({
        ok: false,
        format: null,
        mentions: [],
        error: { code: 'not-found' },
      });
      expect(await parseFile(folder)).toMatchObject({ ok: false, error: { code: 'bad-file' } });
      expect(await parseFile(path, { as: 'nope' })).toMatchObject({ ok: false, error: { code: 'bad-argument' } });
      expect(await parseFile(path, { as: 'feed' })).toMatchObject({
        ok: false,
        format: 'feed',
        error: { code: 'bad-file' },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('offsets', () => {
    expect(isoWithOffset({ at: 0, offset: 0 })).toBe('1970-01-01T00:00:00Z');
    expect(isoWithOffset({ at: 1, offset: -210 })).toBe('1969-12-31T20:30:00.001-03:30');
  });
});

test('any bytes under any name and any importer: data or an EarshotError', async () => {
  const names = ['a.csv', 'a.txt', 'a.json', 'a.jsonl', 'a.xml', 'a.md'];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 100 }).map((text) => Buffer.from(text)),
      ),
      fc.constantFrom(...names),
      fc.option(fc.constantFrom(...importers.map((importer) => importer.id)), { nil: undefined }),
      async (bytes, name, as) => {
        try {
          const { mentions } = await readBytes(name, bytes, {}, as);
          for (const mention of mentions) expect(mention.text !== '' && mention.externalId !== '').toBe(true);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(EarshotError);
        }
      },
    ),
    { numRuns: 400 },
  );
});

describe('jsonl as platforms write it', () => {
  const texts = async (...lines: string[]) =>
    (await readBytes('a.jsonl', lines.join('\n'))).mentions.map((mention) => [
      mention.author?.name ?? null,
      mention.text,
    ]);

  test('a status of Mastodon, a message of Telegram in pieces, lines with commas', async () => {
    const status = { id: '1', content: '<p>Hola</p>', account: { acct: 'g@m.example', display_name: 'Gina' } };
    expect(await texts(JSON.stringify(status))).toEqual([['Gina', 'Hola']]);
    const message = { id: 1, from: 'Bo', text: ['see ', { type: 'link', text: 'https://e.example' }, ' ok'] };
    expect(await texts(JSON.stringify(message), JSON.stringify({ ...message, id: 2, text: 'x y' }))).toEqual([
      ['Bo', 'see https://e.example ok'],
      ['Bo', 'x y'],
    ]);
    expect(await texts('{"text":"a b"},', '{"text":"c d"}')).toEqual([
      [null, 'a b'],
      [null, 'c d'],
    ]);
  });

  test('half a character is replaced, and nesting without end is survived', async () => {
    expect(await texts('{"text":"bad \\ud83d here"}', '{"text":"ok"}')).toEqual([
      [null, 'bad \ufffd here'],
      [null, 'ok'],
    ]);
    expect(await texts(`{"text":"deep","x":${'['.repeat(5000)}${']'.repeat(5000)}}`)).toEqual([[null, 'deep']]);
  });
});

/** Four thousand bytes of every value, the same for the same seed. */
function makeNoise(seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: 4000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

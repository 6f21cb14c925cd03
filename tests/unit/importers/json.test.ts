// JSON of any shape: where the mentions are, which field holds what, large files, damaged ones, kept records.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import type { InputFile } from '../../../src/core/importers/importer.ts';
import { createJsonScanner } from '../../../src/core/importers/json/json-scan.ts';
import { takeElements } from '../../../src/core/importers/json/json-stream.ts';
import { jsonl } from '../../../src/core/importers/json/jsonl.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { expected, fixtures, shown } from './archives.ts';
import { type AllRead, isoOf, readBytes, readFile } from './read-all.ts';

const dialogues = '../shared/corpus/conversations/customer-care-dev.json';

const read = (text: string, options: Parameters<typeof readBytes>[2] = {}): Promise<AllRead> =>
  readBytes('a.json', text, options, 'jsonl');
const inspect = (text: string, options = {}) => jsonl.inspect(inputFromBytes('a.json', Buffer.from(text)), options);
const texts = async (text: string, options = {}): Promise<readonly string[]> =>
  (await read(text, options)).mentions.map((mention) => mention.text);

describe.each(['zeeschuimer.ndjson', 'posts-and-comments.json', 'dialogues.json', 'tweets.jsonl', 'texts.json'])(
  '%s',
  (name) => {
    const content = readFileSync(`${fixtures}/json/${name}`);

    test('becomes what it says', async () => {
      const { importer, mentions } = await readBytes(name, content);
      expect(importer.id).toBe('jsonl');
      expect(shown(mentions)).toEqual(expected(`json/${name.replace(/\.\w+$/, '.expected.json')}`));
    });

    test('what was kept of a record gives the same mention again, with the options of the preview too', async () => {
      const { mentions } = await readBytes(name, content);
      const { map, dateFormat } = await jsonl.inspect(inputFromBytes(name, content), {});
      const options = { zone: 'UTC', map, ...(dateFormat ? { dateFormat } : {}) };
      expect(shown((await readBytes(name, content, options)).mentions)).toEqual(shown(mentions));
      for (const mention of mentions) {
        for (const given of [{ zone: 'UTC' }, options]) {
          const again = jsonl.reread?.(mention.raw ?? '', given);
          expect({ ...again, externalId: '' }).toEqual({ ...mention, externalId: '' });
        }
      }
    });
  },
);

describe('where the mentions are', () => {
  test('a list in an object, however deep; several lists; objects one after another', async () => {
    const post = (id: number): object => ({ id, text: `words ${id}`, author: 'ana', created_at: 1709370900 });
    const deep = { meta: { tags: [{ name: 'x' }] }, response: { data: { items: [post(1), post(2)] } } };
    expect(await texts(JSON.stringify(deep))).toEqual(['words 1', 'words 2']);
    expect((await inspect(JSON.stringify(deep))).detected).toContainEqual({
      label: 'Shape',
      value: 'an object that holds the list response.data.items',
    });
    expect(await texts(JSON.stringify({ posts: [post(1)], users: [{ id: 1 }], comments: [post(2)] }))).toEqual([
      'words 1',
      'words 2',
    ]);
    const after = [post(1), post(2)].map((one) => JSON.stringify(one, null, 2)).join('\n');
    expect(await texts(after)).toEqual(['words 1', 'words 2']);
  });

  test('an object whose names are the ids; a list of texts in an object; a single post with its comments', async () => {
    const byId = await read('{"a1":{"text":"one two","who":"x"},"a2":{"text":"three four","who":"y"}}');
    expect(byId.mentions.map((mention) => [mention.externalId, mention.text])).toEqual([
      ['a1', 'one two'],
      ['a2', 'three four'],
    ]);
    expect(await texts('{"answers":["it hums a lot","no light"]}')).toEqual(['it hums a lot', 'no light']);
    const post = { id: 'p', text: 'a post', author: 'ana', comments: [{ id: 'c', text: 'a comment', author: 'bo' }] };
    expect((await read(JSON.stringify(post))).mentions).toMatchObject([
      { externalId: 'p', thread: 'p', parent: null },
      { externalId: 'c', thread: 'p', parent: 'p' },
    ]);
  });

  test('parts of a post are no posts', async () => {
    const tweet = {
      id: '1',
      text: 'look at this',
      user: { name: 'ana' },
      entities: { hashtags: [{ text: 'some words', created_at: '2024-01-01' }] },
      attachments: [{ text: 'a quoted thing', author_name: 'bo', ts: 1709370900 }],
    };
    expect(await texts(JSON.stringify([tweet, { ...tweet, id: '2' }]))).toEqual(['look at this', 'look at this']);
  });

  test('a person names the list, whole or within its record', async () => {
    const chats = [
      { room: 'a', messages: [{ say: 'one two three', who: 'ana' }], log: [{ text: 'joined the room', user: 'x' }] },
      { room: 'b', messages: [{ say: 'four five six', who: 'bo' }], log: [] },
    ];
    const map = { text: 'messages[].say', author: 'messages[].who', thread: 'room' };
    const chosen = await read(JSON.stringify(chats), { map });
    expect(chosen.mentions.map((one) => [one.text, one.author?.name, one.thread])).toEqual([
      ['one two three', 'ana', 'a'],
      ['four five six', 'bo', 'b'],
    ]);
    for (const mention of chosen.mentions) {
      const again = jsonl.reread?.(mention.raw ?? '', { zone: 'UTC', map });
      expect({ ...again, externalId: '' }).toEqual({ ...mention, externalId: '' });
    }
    const held = JSON.stringify({
      messages: [
        { say: 'one two', body: 'other words here' },
        { say: 'three', body: 'x' },
      ],
    });
    expect(await texts(held, { map: { text: 'messages[].say' } })).toEqual(['one two', 'three']);
    await expect(read(held, { map: { text: 'messages[].none' } })).rejects.toMatchObject({ code: 'bad-argument' });
  });

  test('says how it found them', async () => {
    const found = await jsonl.inspect(
      inputFromBytes('dialogues.json', readFileSync(`${fixtures}/json/dialogues.json`)),
      {},
    );
    expect(found.detected).toEqual(
      expect.arrayContaining([
        { label: 'Mentions', value: 'each object of content[]: messages that answer one another in their order' },
        { label: 'Fields', value: expect.stringMatching(/^by name \(text: content\[\]\.message/) },
      ]),
    );
    expect(found.columns).toContain('content[].message');
    expect(found.map).toMatchObject({ text: 'content[].message', published: 'content[].datetime' });
  });

  test.skipIf(!existsSync(dialogues))(
    'the customer care dialogues: every message, who, when, after which',
    async () => {
      const { mentions, rejections } = await readBytes('dialogues.json', readFileSync(dialogues));
      const told: { dialogContent: Record<string, string>[]; dialogHeader: { sessionID: string } }[] = JSON.parse(
        readFileSync(dialogues, 'utf8'),
      );
      expect(rejections).toEqual([]);
      expect(mentions).toHaveLength(686);
      expect(new Set(mentions.map((mention) => mention.externalId)).size).toBe(686);
      let at = 0;
      for (const { dialogContent, dialogHeader } of told) {
        for (const [index, message] of dialogContent.entries()) {
          const mention = mentions[at++];
          expect(mention?.author?.name).toBe(message.client ?? message.agent ?? message.client1);
          expect(isoOf(mention)).toBe(message.datetime);
          expect(mention?.thread).toBe(dialogHeader.sessionID);
          expect(mention?.parent).toBe(index === 0 ? null : mentions[at - 2]?.externalId);
        }
      }
    },
  );
});

describe('what the fields hold', () => {
  test('ids beyond doubles, seconds, milliseconds and microseconds, Reddit addresses', async () => {
    const rows = [
      '{"id":1763848000000000123,"text":"a","created":1709370900,"permalink":"/r/lamps/comments/abc/who/"}',
      '{"id":1763848000000000125,"text":"b","created":1709370900123,"permalink":"https://a.example/"}',
      '{"id":1763848000000000124,"text":"c","created":1709370900123456,"permalink":"/nothing"}',
    ];
    const { mentions } = await read(rows.join('\n'));
    expect(mentions.map((mention) => mention.externalId)).toEqual([
      '1763848000000000123',
      '1763848000000000125',
      '1763848000000000124',
    ]);
    expect(mentions.map(isoOf)).toEqual([
      '2024-03-02T09:15:00.000Z',
      '2024-03-02T09:15:00.123Z',
      '2024-03-02T09:15:00.123Z',
    ]);
    expect(mentions.map((mention) => mention.url)).toEqual([
      'https://www.reddit.com/r/lamps/comments/abc/who/',
      'https://a.example/',
      null,
    ]);
  });

  test('the order of day and month is decided by the whole file, and kept with each record', async () => {
    const row = (date: string): string => JSON.stringify({ text: 'some words', date });
    const open = Array.from({ length: 500 }, () => row('01/02/2024'));
    const settled = await read([...open, row('02/28/2024')].join('\n'));
    expect(isoOf(settled.mentions[0])?.slice(0, 10)).toBe('2024-01-02');
    expect(isoOf(settled.mentions[500])?.slice(0, 10)).toBe('2024-02-28');
    const again = jsonl.reread?.(settled.mentions[0]?.raw ?? '', { zone: 'UTC' });
    expect(again?.published).toEqual(settled.mentions[0]?.published);
    expect((await inspect(open.join('\n'))).ambiguous.map((one) => one.dateFormat)).toEqual(['mdy']);
  });

  test('a platform that has come to write otherwise is read by names', async () => {
    const data = { tweet_id: '9', tweet: { full_text: 'the lamp hums', created_at: '2024-03-02T10:00:00Z' } };
    const { mentions } = await read(JSON.stringify({ source_platform: 'x.com', item_id: '9', data }), {});
    expect(mentions).toMatchObject([{ externalId: '9', text: 'the lamp hums', author: null }]);
    expect(isoOf(mentions[0])).toBe('2024-03-02T10:00:00.000Z');
  });

  test('a message that speaks by its role, with a title around it', async () => {
    const talk = {
      title: 'Help',
      messages: [
        { role: 'user', content: 'it hums' },
        { role: 'agent', content: 'sorry' },
      ],
    };
    const { mentions } = await read([talk, talk].map((one) => JSON.stringify(one)).join('\n'));
    expect(mentions.map((one) => [one.author?.name, one.text, one.parent === null])).toEqual([
      ['user', 'it hums', true],
      ['agent', 'sorry', false],
      ['user', 'it hums', true],
      ['agent', 'sorry', false],
    ]);
    expect(mentions[1]).toMatchObject({ parent: mentions[0]?.externalId, attributes: { title: 'Help' } });
    expect(new Set(mentions.map((mention) => mention.externalId)).size).toBe(4);
  });
});

describe('damage', () => {
  test.each([
    ['[{"text":"one two"},\n{"text":"three', 'line 2, item 2', 'the file ends in the middle of it'],
    [
      '{"data":{"posts":[{"text":"one two","author":"a"},\n\n{"text":"thr',
      'line 3, item 2',
      'the file ends in the middle of it',
    ],
    ['[{"text":"one two"},\n', 'after item 1', 'the file ends before its list does'],
    ['[{"text":"one two"}},{"text":"x y"}]', 'after item 1', 'its brackets do not match'],
    ['{"text":"one two"}\n{"text":"x"}\n{"text":"thr', 'line 3', 'it is no valid JSON'],
  ])('%j is read as far as it goes', async (text, at, reason) => {
    const { mentions, rejections } = await read(text);
    expect(mentions[0]?.text).toBe('one two');
    expect(rejections).toEqual([{ at, reason }]);
  });

  test('one element with a quote too many costs that element, where each has its line', async () => {
    const items = Array.from({ length: 50 }, (_, i) => JSON.stringify({ id: `n${i}`, text: 'word '.repeat(2000) + i }));
    items[10] = '{"id":"n10","text":"never closed}';
    for (const indent of ['', '    ']) {
      const text = `[\n${indent}${items.join(`,\n${indent}`)}\n]`;
      const { mentions, rejections } = await read(text);
      expect(mentions).toHaveLength(49);
      expect(rejections).toEqual([{ at: 'line 12, item 11', reason: expect.any(String) }]);
    }
  });

  test('what is no JSON is refused, and an object without records is one', async () => {
    await expect(read('{"broken": ')).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/breaks off or is damaged/),
    });
    await expect(read('{{{{{')).rejects.toBeInstanceOf(EarshotError);
    expect((await read('{"n":1}')).rejections).toEqual([{ at: 'item 1', reason: 'no field of it holds a text' }]);
  });

  test('an element of many megabytes is one rejection', async () => {
    const huge = `{"text":"${'x'.repeat(9_000_000)}"}`;
    const { mentions, rejections } = await read(`[\n{"text":"a b"},\n${huge},\n{"text":"c d"}\n]`);
    expect(mentions.map((mention) => mention.text)).toEqual(['a b', 'c d']);
    expect(rejections).toEqual([{ at: 'line 3, item 2', reason: 'it does not end within 8 MB' }]);
  });
});

describe('size', () => {
  /** A file that is made while it is read, so that nobody holds it. */
  function endless(items: number, before: string, after: string): InputFile {
    const piece = Buffer.from(
      Array.from({ length: 500 }, (_, i) => JSON.stringify({ text: `words ${i} {[\\"`, author: 'ana' })).join(',\n'),
    );
    const head = Buffer.concat([Buffer.from(before), piece]);
    return {
      ...inputFromBytes('big.json', head.subarray(0, 64 * 1024)),
      size: piece.length * items,
      async *open() {
        yield Buffer.from(before);
        for (let i = 0; i < items; i++) yield i === 0 ? piece : Buffer.concat([Buffer.from(',\n'), piece]);
        yield Buffer.from(after);
      },
    };
  }

  test.each([
    ['a list', '[', ']'],
    ['a list in an object', '{"meta":{"n":[1,2]},"data":{"posts":[', ']},"more":{"x":"y"}}'],
  ])('%s of many megabytes streams', async (_, before, after) => {
    const { mentions, rejections } = await readFile(endless(100, before, after), {}, 'jsonl');
    expect(mentions).toHaveLength(50_000);
    expect(rejections).toEqual([]);
  });
});

test('the scanner finds what JSON.parse finds, wherever the text is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 8 }),
      fc.boolean(),
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      (values, pretty, nested, steps) => {
        const whole = nested ? { a: { 'b"': [1, '\\'], list: values }, z: [] } : values;
        const text = JSON.stringify(whole, null, pretty ? 2 : 0);
        const wanted = nested ? 'a.list' : '';
        const scanner = createJsonScanner(takeElements((path) => path.join('.') === wanted));
        const found: unknown[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const step = steps[turn % steps.length] ?? 1;
          for (const one of scanner.push(text.slice(at, at + step))) found.push(JSON.parse(one.raw));
          at += step;
        }
        for (const one of scanner.end()) found.push(JSON.parse(one.raw));
        expect(found).toEqual(JSON.parse(JSON.stringify(values)));
        expect(scanner.whole).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever comes: no crash, no mention without text or id, and each is read again alike', async () => {
  const piece = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '\\', '\n', '"text":"two words"', '"author":"a"', '"id":1', 'null', ' '],
    ...['"comments":[', '"data":', '{"text":"x y","author":"b"}', '"source_platform":"x.com"', '"legacy":{', '\u0000'],
    ...['"full_text":"RT @a: b"', '"retweeted_status":{', '12345678901234567890', '1e999', '"__proto__":', '"":'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      try {
        const { mentions } = await read(pieces.join(''));
        for (const mention of mentions) {
          expect(mention.text.trim()).not.toBe('');
          expect(mention.externalId).not.toBe('');
          expect(jsonl.reread?.(mention.raw ?? '', { zone: 'UTC' })?.text).toBe(mention.text);
        }
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(EarshotError);
      }
    }),
    { numRuns: 500 },
  );
});

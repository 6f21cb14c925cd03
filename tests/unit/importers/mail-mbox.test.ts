// Mailboxes: where one mail ends and the next begins, in every dialect, and what each says.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mbox } from '../../../src/core/importers/mail/mbox.ts';
import { MAX_MESSAGE, splitMbox } from '../../../src/core/importers/mail/mbox-split.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { isoOf, readBytes } from './read-all.ts';

const folder = 'tests/fixtures/files/mbox';
const FROM = 'From ana@voces.example Mon Jan  5 15:04:00 2015';

/** The messages of a mailbox whose file comes in chunks of this size. */
async function split(content: string | Uint8Array, chunk = 64 * 1024): Promise<string[]> {
  const bytes = Buffer.from(content as string);
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  };
  const found: string[] = [];
  for await (const message of splitMbox({ open })) found.push(Buffer.from(message.source).toString());
  return found;
}

test('a list, a reply in HTML, a bounce, an empty one', async () => {
  const { importer, mentions, rejections } = await readBytes('list.mbox', readFileSync(`${folder}/list.mbox`));
  expect(importer.id).toBe('mbox');
  const shown = mentions.map((mention) => ({
    externalId: mention.externalId,
    title: mention.title,
    text: mention.text,
    author: mention.author?.name ?? null,
    published: isoOf(mention),
    thread: mention.thread,
    parent: mention.parent,
    attributes: mention.attributes,
  }));
  expect(shown).toEqual(JSON.parse(readFileSync(`${folder}/list.json`, 'utf8')));
  expect(rejections).toEqual([{ at: 'mail 4', reason: 'it has neither a subject nor a text' }]);
  for (const mention of mentions) {
    expect(mbox.reread?.(mention.raw ?? '', { zone: 'UTC' })).toEqual(mention);
  }
});

test('with the ends of lines of other systems it is the same', async () => {
  const dos = readFileSync(`${folder}/list.mbox`, 'utf8').replaceAll('\n', '\r\n');
  const { mentions } = await readBytes('list.mbox', dos);
  const expected = JSON.parse(readFileSync(`${folder}/list.json`, 'utf8')) as { text: string }[];
  expect(mentions.map((mention) => mention.text)).toEqual(expected.map((one) => one.text));
});

describe('where a mail ends', () => {
  const one = `${FROM}\nSubject: uno\n\nHola\n`;
  const two = 'From - Tue Feb  3 10:00:00 2015\nSubject: dos\n\nAdiós\n';

  test.each<[string, string, readonly string[]]>([
    ['after an empty line', `${one}\n${two}`, [`${one}\n`, two]],
    [
      'after one with spaces of DOS',
      `${one}\n${two}`.replaceAll('\n', '\r\n'),
      [`${one}\n`, two].map((text) => text.replaceAll('\n', '\r\n')),
    ],
    ['without an empty line, if a header follows', one + two, [one, two]],
    [
      'at Gmail’s date',
      `${one}\nFrom 17@xxx Thu Jan 01 00:00:00 +0000 2015\nX: y\n\nz\n`,
      [`${one}\n`, 'From 17@xxx Thu Jan 01 00:00:00 +0000 2015\nX: y\n\nz\n'],
    ],
    [
      'at a line without a date, if a header follows',
      `${one}\nFrom ana\nReceived: by x\n\nz\n`,
      [`${one}\n`, 'From ana\nReceived: by x\n\nz\n'],
    ],
    ['not within a text', `${one}\nFrom aquí no se ve nada.\nY ya.\n`, [`${one}\nFrom aquí no se ve nada.\nY ya.\n`]],
    [
      'not at a date within a text',
      `${one}From the meeting of Mon 5 Jan 2015 at 10:00 I kept this.\n`,
      [`${one}From the meeting of Mon 5 Jan 2015 at 10:00 I kept this.\n`],
    ],
    ['with empty lines before the first', `\n\n${one}`, [one]],
    ['with nothing', '', []],
    ['with blanks only', '\n\n \n', []],
  ])('%s', async (_, content, expected) => {
    expect(await split(content)).toEqual(expected);
    expect(await split(content, 7)).toEqual(expected);
  });

  test('lines quoted for the mailbox lose their mark, once', async () => {
    const [message] = await split(`${FROM}\nSubject: a\n\n>From here\n>>From there\n> From elsewhere\n`);
    expect(message).toContain('\nFrom here\n>From there\n> From elsewhere\n');
  });

  const line = fc.oneof(
    fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, '')),
    fc.constantFrom('', 'From x', FROM, '>From y', 'From: a', 'Subject: b', '>>From z', 'From '),
  );
  const body = fc.array(line, { maxLength: 12 });

  test('any mails put together come apart again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 300 }),
        async (bodies, chunk) => {
          const quoted = bodies.map((lines) => lines.map((text) => text.replace(/^(>*From )/, '>$1')).join('\n'));
          const file = quoted.map((text, index) => `${FROM}\nSubject: ${index}\n\n${text}\n\n`).join('');
          const expected = bodies.map((lines, index) => `${FROM}\nSubject: ${index}\n\n${lines.join('\n')}\n\n`);
          expect(await split(file, chunk)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('no byte is lost, whatever the file is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 50 }), async (lines, chunk) => {
        const file = lines.filter((text) => !/^>+From /.test(text)).join('\n');
        const found = (await split(file, chunk)).join('');
        expect(found.replace(/\s/g, '')).toBe(file.replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('long ones', () => {
  test('a mail longer than any is cut, and the next one is read', async () => {
    const long = `${FROM}\nSubject: larga\n\n${'Una línea de texto.\n'.repeat(20_000)}`;
    const times = Math.ceil(MAX_MESSAGE / Buffer.byteLength(long)) + 1;
    const open = async function* () {
      yield Buffer.from(long);
      for (let count = 0; count < times; count++) yield Buffer.from('Una línea de texto.\n'.repeat(20_000));
      yield Buffer.from(`\n${FROM}\nSubject: corta\n\nHola\n`);
    };
    const found = [];
    for await (const { source, cut } of splitMbox({ open })) found.push({ length: source.length, cut });
    expect(found).toHaveLength(2);
    expect(found[0]).toEqual({ length: MAX_MESSAGE, cut: true });
    expect(found[1]?.cut).toBe(false);
  });

  test('many come in batches, and the signal is heard between them', async () => {
    const file = Array.from(
      { length: 450 },
      (_, at) => `${FROM}\nMessage-ID: <${at}@x>\nSubject: ${at}\n\nHola\n\n`,
    ).join('');
    const { mentions, batches } = await readBytes('a.mbox', file);
    expect(mentions).toHaveLength(450);
    expect(batches).toBe(3);
    const stop = new AbortController();
    const input = inputFromBytes('a.mbox', Buffer.from(file));
    await expect(async () => {
      for await (const _ of mbox.read(input, {}, stop.signal)) stop.abort(new Error('stopped'));
    }).rejects.toThrow('stopped');
  });
});

test('a mail that Gmail’s labels bring twice is one; another under a used id is not', async () => {
  const file = ['Hola', 'Hola', 'Otra cosa']
    .map((text) => `${FROM}\nMessage-ID: <1@x>\nSubject: a\n\n${text}\n\n`)
    .join('');
  const { mentions } = await readBytes('a.mbox', file);
  const ids = mentions.map((mention) => mention.externalId);
  expect(ids.slice(0, 2)).toEqual(['1@x', '1@x']);
  expect(ids[2]).toMatch(/^1@x~/);
});

describe('which files are mailboxes', () => {
  const sniff = (name: string, content: string) => mbox.sniff(inputFromBytes(name, Buffer.from(content)));
  test('by their first two lines', () => {
    expect(sniff('Inbox', `${FROM}\nSubject: a\n\nb`)).toBeGreaterThan(0.9);
    expect(sniff('a.mbox', `${FROM}\n`)).toBeGreaterThan(0.9);
    expect(sniff('carta.txt', 'From 2015 on:\nall was well')).toBeLessThan(0.96);
    expect(sniff('carta.txt', 'From Madrid with love\nAna')).toBe(0);
  });

  test.each(['', 'nothing like a mailbox', `${FROM}\n`])('%j is none, in words', async (content) => {
    await expect(readBytes('a.mbox', content, {}, 'mbox')).rejects.toMatchObject({ code: 'bad-file' });
  });
});

test('any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const file = Buffer.concat([Buffer.from(`${FROM}\nSubject: a\n\nHola\n\n`), bytes]);
      const found = await readBytes('a.mbox', file, {}, 'mbox').catch((thrown: unknown) => thrown);
      if (found instanceof Error) expect(found).toMatchObject({ code: 'bad-file' });
    }),
    { numRuns: 200 },
  );
});

// WhatsApp exports whole: fixtures beside what they must become, odd encodings, glued and quoted chats, re-reading.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import type { FoundMention, ImportOptions } from '../../../src/contract/model.ts';
import { chooseImporter } from '../../../src/core/importers/choose.ts';
import { whatsapp } from '../../../src/core/importers/whatsapp/whatsapp.ts';
import { chatName } from '../../../src/core/importers/whatsapp/whatsapp-files.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { isoOf, readBytes } from './read-all.ts';

const FIXTURES = 'tests/fixtures/files/whatsapp';
const rowOf = (mention: FoundMention) => [
  isoOf(mention)?.slice(0, 19),
  mention.author?.name,
  mention.text,
  mention.attributes,
];
const said = (mentions: readonly FoundMention[]) => mentions.map((mention) => [mention.author?.name, mention.text]);
const readText = (text: string, options: ImportOptions = {}) => readBytes('a.txt', text, options, 'whatsapp');

describe.each(['ios-group', 'android-es'])('the fixture %s', (name) => {
  const bytes = readFileSync(`${FIXTURES}/${name}.txt`);
  const expected: unknown = JSON.parse(readFileSync(`${FIXTURES}/${name}.json`, 'utf8'));

  test('becomes what stands beside it', async () => {
    const { importer, mentions, rejections } = await readBytes('_chat.txt', bytes);
    expect(importer.id).toBe('whatsapp');
    expect(mentions.map(rowOf)).toEqual(expected);
    expect(rejections).toEqual([]);
    expect(new Set(mentions.map((mention) => mention.externalId)).size).toBe(mentions.length);
    expect(mentions.every((mention) => mention.published?.zone === 'assumed')).toBe(true);
  });

  test.each(['utf-16le', 'utf-16be', 'with a mark', 'with \\r\\n'])('the same as %s', async (how) => {
    const wide = Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le');
    const written =
      how === 'utf-16le'
        ? wide
        : how === 'utf-16be'
          ? wide.swap16()
          : Buffer.from(how === 'with a mark' ? `\ufeff${bytes}` : bytes.toString('utf8').replaceAll('\n', '\r\n'));
    const { importer, mentions } = await readBytes('_chat.txt', written);
    expect(importer.id).toBe('whatsapp');
    expect(mentions.map(rowOf)).toEqual(expected);
  });

  test('is the same, read again from what is kept', async () => {
    for (const options of [{}, { zone: 'Asia/Tokyo' }]) {
      const { mentions } = await readBytes('_chat.txt', bytes, options);
      for (const mention of mentions) {
        const again = whatsapp.reread?.(mention.raw ?? '', { zone: 'UTC', ...options });
        expect({ ...again, externalId: '' }).toEqual({ ...mention, externalId: '' });
      }
    }
  });

  test('cut off anywhere it is still a chat, or says that it is none', async () => {
    for (let end = 1; end < bytes.length; end += 97) {
      try {
        const { mentions } = await readBytes('_chat.txt', bytes.subarray(0, end), {}, 'whatsapp');
        for (const mention of mentions) expect(mention.text && mention.externalId && mention.author?.name).toBeTruthy();
      } catch (thrown) {
        expect(thrown).toMatchObject({ code: 'bad-file' });
      }
    }
  });
});

test('the group, its notices and messages without words are told', async () => {
  const { title, mentions, notes } = await readBytes('_chat.txt', readFileSync(`${FIXTURES}/ios-group.txt`));
  expect(title).toBe('Trip');
  expect(mentions.every((mention) => mention.thread === 'Trip')).toBe(true);
  expect(notes.join(' ')).toMatch(/^5 notices of WhatsApp.* 9 messages of media/);
});

test('what is read again takes the choices of today, and rubbish is no mention', async () => {
  const { mentions } = await readText('03/04/2020, 10:00 - Ana: hi');
  const raw = mentions[0]?.raw ?? '';
  expect(isoOf(whatsapp.reread?.(raw, { zone: 'UTC', dateFormat: 'mdy' }) ?? undefined)).toBe(
    '2020-03-04T10:00:00.000Z',
  );
  for (const rubbish of ['', 'null', '{', '[]', '{"text":1}', '03/04/2020, 10:00 - Ana: hi'])
    expect(whatsapp.reread?.(rubbish, {})).toBeNull();
});

test('a legacy encoding', async () => {
  const text = '13/1/24, 10:00 - Zoë: el café está frío\n13/1/24, 10:01 - José: ¿qué?\n'.repeat(3);
  const { mentions } = await readBytes('WhatsApp Chat with Zoë.txt', Buffer.from(text, 'latin1'));
  expect(said(mentions).slice(0, 2)).toEqual([
    ['Zoë', 'el café está frío'],
    ['José', '¿qué?'],
  ]);
});

test('separators of lines inside a body stay in it', async () => {
  const { mentions } = await readText(
    '13/1/24, 10:00 - A: one\u2028two\u0085three\u2029[13/1/24, 10:01] four\n13/1/24, 10:01 - B: x',
  );
  expect(mentions[0]?.text).toBe('one\u2028two\u0085three\u2029[13/1/24, 10:01] four');
  expect(mentions).toHaveLength(2);
});

describe('what only looks like a message is text', () => {
  const head = '13/01/2024, 10:0';
  test('a chat of another export, quoted', async () => {
    const { mentions, notes } = await readText(
      [
        `${head}0 - Ana: she wrote:`,
        '[12/01/24, 09:00:00] Eva: come at ten',
        `${head}1 - Bob: ok`,
        `${head}2 - Ana: fine`,
        `${head}3 - Bob: bye`,
      ].join('\n'),
    );
    expect(said(mentions)).toEqual([
      ['Ana', 'she wrote:\n[12/01/24, 09:00:00] Eva: come at ten'],
      ['Bob', 'ok'],
      ['Ana', 'fine'],
      ['Bob', 'bye'],
    ]);
    expect(notes.join()).toContain('1 line that looks like messages of another export');
  });

  test('a longer one than the chat itself', async () => {
    const quoted = Array.from({ length: 9 }, (_, at) => `[12/01/24, 09:00:0${at}] Eva: ${at}`).join('\n');
    const { mentions } = await readText(
      `${head}0 - Ana: hi\n${head}1 - Ana: she wrote\n${quoted}\n${head}2 - Bob: ok\n${head}3 - Bob: no`,
    );
    expect(said(mentions).map(([name]) => name)).toEqual(['Ana', 'Ana', 'Bob', 'Bob']);
    expect(mentions[1]?.text).toBe(`she wrote\n${quoted}`);
  });

  test('messages copied in the app or its browser, whatever they look like', async () => {
    const copied = '[13/01/2024, 09:00] Eva: come\n[13/01/2024, 09:01] Eva: soon';
    const phone = '[13/01/2024, 10:0';
    const { mentions } = await readText(
      `${phone}0:05] Ana: she wrote\n${copied}\n${phone}1:05] Bob: ok\n${phone}2:05] Ana: a\n${phone}3:05] Bob: b`,
    );
    expect(said(mentions).map(([name]) => name)).toEqual(['Ana', 'Bob', 'Ana', 'Bob']);
    expect(mentions[0]?.text).toBe(`she wrote\n${copied}`);
    const web = '[9:00 AM, 1/13/2024] Eva: come\n[9:01 AM, 1/13/2024] Eva: soon';
    expect(
      said((await readText(`${head}0 - Ana: ${web.replace('\n', '\nand\n')}\n${head}1 - Bob: ok`)).mentions),
    ).toEqual([
      ['Ana', web.replace('\n', '\nand\n')],
      ['Bob', 'ok'],
    ]);
    // Alone it is a chat as good as any.
    expect(said((await readText(web)).mentions)).toEqual([
      ['Eva', 'come'],
      ['Eva', 'soon'],
    ]);
  });

  test('two lines quoted at the very end', async () => {
    const quoted = '1/12/24, 9:00 AM - Eva: come\n1/12/24, 9:01 AM - Eva: soon';
    const lines = [
      `${head}0 - Ana: hi`,
      `${head}1 - Bob: ok`,
      `${head}2 - Ana: x`,
      `${head}3 - Bob: she wrote`,
      quoted,
    ];
    expect(said((await readText(lines.join('\n'))).mentions).at(-1)).toEqual(['Bob', `she wrote\n${quoted}`]);
  });

  test('an agenda', async () => {
    const body = 'agenda\n14/01/2024 10:00 Dentist: bring card\n15/01/2024 11:00: tax\n16/01/2024 12:00 Gym: yes';
    const lines = [`${head}0 - Ana: ${body}`, `${head}1 - Bob: ok`, `${head}2 - Ana: x`];
    expect(said((await readText(lines.join('\n'))).mentions)).toEqual([
      ['Ana', body],
      ['Bob', 'ok'],
      ['Ana', 'x'],
    ]);
  });

  test('appointments, lists, times', async () => {
    const body =
      'plan\n13/01/2024, 10:00 - 11:30: dentist\n14/01/2024\n10:30 - Eva: comes\n1. a - b: c\n- Eva: no\n16:00: bye';
    expect(said((await readText(`${head}0 - Ana: ${body}\n${head}1 - Bob: ok`)).mentions)).toEqual([
      ['Ana', body],
      ['Bob', 'ok'],
    ]);
  });

  test('but two exports glued together are both read, each in its own order', async () => {
    const { mentions } = await readText(
      [
        '1/14/24, 1:00 PM - Ana: one',
        '1/15/24, 1:00 PM - Bob: two',
        '[14/02/2024, 13:00:00] Ana: three',
        '[03/03/2024, 13:00:00] Bob: four',
      ].join('\n'),
    );
    expect(mentions.map((mention) => [isoOf(mention)?.slice(0, 10), mention.text])).toEqual([
      ['2024-01-14', 'one'],
      ['2024-01-15', 'two'],
      ['2024-02-14', 'three'],
      ['2024-03-03', 'four'],
    ]);
  });
});

describe('the order of day and month', () => {
  const inspect = (text: string, options: ImportOptions = {}, modified = 0) =>
    whatsapp.inspect(inputFromBytes('c.txt', Buffer.from(text), modified), options);

  test('is asked where it is open; the choice changes no id', async () => {
    const text = '1/2/20, 1:25 PM - A: Hi\n1/3/20, 1:25 PM - A: Hi';
    const inspection = await inspect(text);
    expect(inspection.dateFormat).toBe('mdy');
    expect(inspection.ambiguous).toEqual([{ dateFormat: 'dmy', label: 'day-month-year, 1/2/20, 1:25 PM' }]);
    const guessed = await readText(text);
    const chosen = await readText(text, { dateFormat: 'dmy', zone: 'America/Lima' });
    expect(guessed.mentions.map(isoOf)).toEqual(['2020-01-02T13:25:00.000Z', '2020-01-03T13:25:00.000Z']);
    expect(chosen.mentions.map(isoOf)).toEqual(['2020-02-01T18:25:00.000Z', '2020-03-01T18:25:00.000Z']);
    expect(chosen.mentions.map((m) => m.externalId)).toEqual(guessed.mentions.map((m) => m.externalId));
    expect(guessed.notes.join()).toContain('would also allow dmy');
    expect(chosen.notes.join()).not.toContain('would also allow');
    // The other reading stays on offer, so that a choice can be taken back.
    expect((await inspect(text, { dateFormat: 'dmy' })).ambiguous.map((one) => one.dateFormat)).toEqual(['mdy']);
  });

  test('is not asked where a reading lies ahead of the file', async () => {
    const inspection = await inspect('03/05/2020, 10:00 - A: x', {}, Date.UTC(2020, 2, 6));
    expect([inspection.dateFormat, inspection.ambiguous]).toEqual(['mdy', []]);
  });

  test('a quoted date of another kind does not decide', async () => {
    const lines = [
      '05/01/2020, 10:00 - A: x',
      '06/01/2020, 10:00 - B: 12/31/2019, 10:00 - Eva: hi',
      '[12/31/2019, 10:00] E: y',
    ];
    const inspection = await inspect([...lines, '07/01/2020, 10:00 - A: x', '08/01/2020, 10:00 - B: x'].join('\n'));
    expect(inspection.dateFormat).toBe('dmy');
    expect(inspection.ambiguous.map((one) => one.dateFormat)).toEqual(['mdy']);
  });

  test('written months need no order', async () => {
    const inspection = await inspect('14 mars 2020 à 13:06 - A: x');
    expect([inspection.dateFormat, inspection.ambiguous]).toEqual(['written', []]);
  });

  test('the form offers the orders', () => {
    const field = whatsapp.fields.find((one) => one.name === 'dateFormat');
    expect(field?.options?.map((option) => option.value)).toEqual(['dmy', 'mdy', 'ymd', 'ydm']);
  });
});

test('the preview counts messages and lines that could not be read', async () => {
  const text = 'exported by\n\n13/1/24, 10:00 - A: x\n13/1/24, 10:01 - B: y';
  const { detected } = await whatsapp.inspect(inputFromBytes('Club.txt', Buffer.from(text)), { zone: 'UTC' });
  expect(Object.fromEntries(detected.map(({ label, value }) => [label, value]))).toEqual({
    Chat: 'Club',
    'Lines with a date': '2',
    'Lines that could not be read': '1',
    Dates: 'day-month-year, 13/1/24, 10:00',
    'Time zone': 'UTC (assumed)',
    Encoding: 'utf-8',
  });
  const { rejections } = await readText(text);
  expect(rejections).toEqual([{ at: 'line 1', reason: 'it stands before the first message' }]);
});

test('an unknown way of writing dates is an error with the line, not one long mention', async () => {
  const failed = readBytes('WhatsApp Chat with A.txt', 'kl twelve, third of may, A said: hello');
  await expect(failed).rejects.toMatchObject({ code: 'bad-file', place: { line: 1 } });
});

test('a long message is kept whole up to a megabyte, and the rest is told', async () => {
  const { mentions, notes } = await readText(
    `13/1/24, 10:00 - A: x\n${`${'y'.repeat(999)}\n`.repeat(1100)}13/1/24, 10:01 - B: z`,
  );
  expect(mentions.map((mention) => mention.text.length)).toEqual([1_048_001, 1]);
  expect(notes.join()).toMatch(/lines of messages longer than a megabyte were cut off/);
});

test('a log or a table with times is not taken for a chat', () => {
  const sure = (text: string) => chooseImporter(inputFromBytes('x.txt', Buffer.from(text))).id;
  expect(sure('14/03/20, 13:06 - A: Hi\n')).toBe('whatsapp');
  expect(sure('date;author;text\n2020-03-14 13:06;Ana;a: b\n2020-03-15 13:06;Bob;c: d\n')).not.toBe('whatsapp');
});

test.each([
  ['WhatsApp Chat with Ana.txt', 'Ana'],
  ['WhatsApp Chat - Ana & Co.txt', 'Ana & Co'],
  ['WhatsApp Chat - Ana & Co.zip', 'Ana & Co'],
  ['Chat de WhatsApp con Ana.txt', 'Ana'],
  ['WhatsApp-chat met Ana (1).txt', 'Ana'],
  ['Discussion WhatsApp avec Ana.txt', 'Ana'],
  ['Conversa do WhatsApp com Ana.txt', 'Ana'],
  ['_chat.txt', null],
  ['club.txt', 'club'],
])('the chat of %s', (file, name) => expect(chatName(file)).toBe(name));

test('whatever comes: no crash, no mention without text, id or author', async () => {
  const piece = fc.constantFrom(
    ...['13/1/24', ', ', '10:00', '24:00', ' - ', 'A', ': ', '\n', '[', ']', '\u200e', 'PM', 'x', '<Media omitted>'],
    ...[
      '\u0000',
      '99/99/99',
      '24:61',
      '12/31/2020',
      '1.jpg (file attached)',
      '<attached: 1.jpg>',
      '\u2028',
      '\r',
      '\ud800',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
      try {
        const { mentions } = await readBytes('p.txt', pieces.join(''), {}, 'whatsapp');
        for (const mention of mentions) {
          expect(mention.text.trim()).not.toBe('');
          expect(mention.externalId).not.toBe('');
          const again = whatsapp.reread?.(mention.raw ?? '', { zone: 'UTC' });
          expect({ ...again, externalId: '' }).toEqual({ ...mention, externalId: '' });
        }
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(EarshotError);
      }
    }),
    { numRuns: 500 },
  );
});

// WhatsApp exports: every head a phone writes, and what is said below it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import { chooseImporter } from '../../../src/core/importers/choose.ts';
import { inputFromBytes } from '../../../src/core/importers/input-file.ts';
import { chatName } from '../../../src/core/importers/whatsapp-lines.ts';
import { isoOf, readBytes } from './read-all.ts';

const orders = ['ymd', 'ydm', 'dmy', 'mdy'] as const;
const days = [
  [3, 2, 9],
  [14, 2, 15],
  [25, 2, 0],
  [26, 2, 12],
] as const;
const pad = (value: number): string => String(value).padStart(2, '0');

describe('the 96 heads', () => {
  const heads = orders.flatMap((order) =>
    ['-', '/', '.'].flatMap((separator) =>
      [false, true].flatMap((half) =>
        [false, true].flatMap((seconds) =>
          [false, true].map((brackets) => ({ order, separator, half, seconds, brackets })),
        ),
      ),
    ),
  );
  test.each(heads)(
    '$order $separator half:$half seconds:$seconds brackets:$brackets',
    async ({ order, separator, half, seconds, brackets }) => {
      const lines = days.map(([day, month, hour]) => {
        const parts = { d: pad(day), m: pad(month), y: '2021' };
        const date = [...order].map((part) => parts[part as 'd' | 'm' | 'y']).join(separator);
        const time = `${half ? hour % 12 || 12 : pad(hour)}:05${seconds ? ':07' : ''}${half ? (hour < 12 ? ' AM' : ' PM') : ''}`;
        return brackets ? `[${date}, ${time}] Ana: hola` : `${date}, ${time} - Ana: hola`;
      });
      const { importer, mentions, title } = await readBytes('WhatsApp Chat with Club.txt', lines.join('\n'));
      expect(importer.id).toBe('whatsapp');
      expect(title).toBe('Club');
      expect(mentions.map(isoOf)).toEqual(
        days.map(
          ([day, month, hour]) => `2021-${pad(month)}-${pad(day)}T${pad(hour)}:05:${seconds ? '07' : '00'}.000Z`,
        ),
      );
    },
  );
});

describe('heads seen in the wild', () => {
  test.each([
    ['8/18/19, 1:25 PM - A: Hi', '2019-08-18T13:25:00.000Z'],
    ['2021-03-18, 3:02 p.m. - A: Hi', '2021-03-18T15:02:00.000Z'],
    ['2023-12-20, 5:46\u202fp.\u00a0m. - A: Hi', '2023-12-20T17:46:00.000Z'],
    ['2023/12/20, 5:46 pm - A: Hi', '2023-12-20T17:46:00.000Z'],
    ['[08.07.2020, 11:28:06\u202fPM] A: Hi', '2020-07-08T23:28:06.000Z'],
    ['\u200e[2017-09-07, 7:58:30\u2009AM] A: Hi', '2017-09-07T07:58:30.000Z'],
    ['[2026/7/9 02:28:09] A: Hi', '2026-07-09T02:28:09.000Z'],
    ['20/12/23, 上午10:30 - A: Hi', '2023-12-20T10:30:00.000Z'],
    ['2020년 3월 14일 오후 1:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['[2020. 3. 14. 오후 1:06:01] A: Hi', '2020-03-14T13:06:01.000Z'],
    ['١٤‏/٣‏/٢٠٢٠، ١:٠٦ م - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14/3/20, 1:06 μ.μ. - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['2021. 7. 9. 오후 2:28 - A: Hi', '2021-07-09T14:28:00.000Z'],
    ['[2021. 7. 9. 오후 2:28:09] A: Hi', '2021-07-09T14:28:09.000Z'],
    ['24/12/2023 à 14:59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24/12/2023 às 14:59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24.12.23, 14:59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24/12/23 14.59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['01.04.2015 - 16:00:27; A: Hi', '2015-04-01T16:00:27.000Z'],
    ['٢٤/١٢/٢٠٢٣، ١٤:٥٩ - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24/12/2023, 14:59 - A:Hi', '2023-12-24T14:59:00.000Z'],
  ])('%s', async (line, at) => {
    const { importer, mentions } = await readBytes('chat.txt', `${line}\n`);
    expect(importer.id).toBe('whatsapp');
    expect(mentions).toMatchObject([{ text: 'Hi', author: { name: 'A', platform: 'WhatsApp' } }]);
    expect(isoOf(mentions[0])).toBe(at);
  });
});

test('bodies of many lines, names with a colon, media, notices, repeats', async () => {
  const { mentions, rejections, notes, title } = await readBytes(
    '_chat.txt',
    readFileSync('tests/fixtures/files/ios-chat.txt'),
  );
  expect(title).toBe('Trip');
  expect(mentions.map((mention) => [mention.author?.name, mention.text])).toEqual([
    ['Ana: Work', 'hello\nsecond line: with colon\n\nthird'],
    ['Ana: Work', 'two'],
    ['Ana: Work', 'three'],
    ['Bob', 'no space'],
    ['Bob', 'ok'],
    ['Bob', 'ok'],
  ]);
  expect(new Set(mentions.map((mention) => mention.externalId)).size).toBe(6);
  expect(mentions.every((mention) => mention.thread === 'Trip' && mention.published?.zone === 'assumed')).toBe(true);
  expect(rejections).toEqual([]);
  expect(notes.join(' ')).toMatch(/2 notices.*2 messages without words/);
});

test('placeholders in other languages are no words; a caption is', async () => {
  const { mentions, notes } = await readBytes(
    'x.txt',
    [
      '13/1/24, 10:00 - A: <Multimedia omitido>',
      '13/1/24, 10:01 - A: <Media weggelaten>',
      '13/1/24, 10:02 - A: <Medien ausgeschlossen>',
      '13/1/24, 10:03 - A: Se eliminó este mensaje',
      '13/1/24, 10:04 - A: IMG-1.jpg (archivo adjunto)\nmira esto',
      '13/1/24, 10:05 - A: hecho <Se editó este mensaje>',
    ].join('\n'),
  );
  expect(mentions.map((mention) => mention.text)).toEqual(['mira esto', 'hecho']);
  expect(notes.join()).toContain('4 messages without words');
});

test('ids do not depend on the zone or format chosen; the order can be chosen where it is open', async () => {
  const text = '1/2/20, 1:25 PM - A: Hi\n1/3/20, 1:25 PM - A: Hi';
  const file = inputFromBytes('c.txt', Buffer.from(text));
  const inspection = await chooseImporter(file).inspect(file, {});
  expect(inspection.dateFormat).toBe('mdy');
  expect(inspection.ambiguous.map((one) => one.dateFormat)).toEqual(['dmy']);
  const guessed = await readBytes('c.txt', text);
  const chosen = await readBytes('c.txt', text, { dateFormat: 'dmy', zone: 'America/Lima' });
  expect(guessed.mentions.map(isoOf)).toEqual(['2020-01-02T13:25:00.000Z', '2020-01-03T13:25:00.000Z']);
  expect(chosen.mentions.map(isoOf)).toEqual(['2020-02-01T18:25:00.000Z', '2020-03-01T18:25:00.000Z']);
  expect(chosen.mentions.map((m) => m.externalId)).toEqual(guessed.mentions.map((m) => m.externalId));
  expect(guessed.notes.join()).toContain('would also allow dmy');
});

test('an unknown way of writing dates is an error with the line, not one long mention', async () => {
  const failed = readBytes('WhatsApp Chat with A.txt', 'kl twelve, third of may, A said: hello');
  await expect(failed).rejects.toMatchObject({ code: 'bad-file', place: { line: 1 } });
});

test('lines before the first message are told, not lost in silence', async () => {
  const { rejections } = await readBytes('a.txt', 'exported by\n13/1/24, 10:00 - A: x\n13/1/24, 10:01 - B: y');
  expect(rejections).toEqual([{ at: 'line 1', reason: 'it stands before the first message' }]);
});

test.each([
  ['WhatsApp Chat with Ana.txt', 'Ana'],
  ['WhatsApp Chat - Ana & Co.txt', 'Ana & Co'],
  ['Chat de WhatsApp con Ana.txt', 'Ana'],
  ['WhatsApp-chat met Ana (1).txt', 'Ana'],
  ['Discussion WhatsApp avec Ana.txt', 'Ana'],
  ['_chat.txt', null],
  ['club.txt', 'club'],
])('the chat of %s', (file, name) => expect(chatName(file)).toBe(name));

test('whatever comes: no crash, no mention without text, id or author', async () => {
  const piece = fc.constantFrom(
    '13/1/24',
    ', ',
    '10:00',
    ' - ',
    'A',
    ': ',
    '\n',
    '[',
    ']',
    '\u200e',
    'PM',
    'x',
    '<Media omitted>',
    '\u0000',
    '99/99/99',
    '24:61',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
      try {
        const { mentions } = await readBytes('p.txt', pieces.join(''), {}, 'whatsapp');
        for (const mention of mentions) {
          expect(mention.text.trim()).not.toBe('');
          expect(mention.externalId).not.toBe('');
          expect(mention.author).not.toBeNull();
        }
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(EarshotError);
      }
    }),
    { numRuns: 300 },
  );
});

describe('what an iPhone marks with a sign of direction', () => {
  const mark = '\u200e';
  const chat = async (...bodies: string[]) => {
    const lines = [`[14/03/20, 13:06:10] Trip: ${mark}Messages and calls are end-to-end encrypted.`];
    for (const body of bodies) lines.push(`[14/03/20, 13:06:11] ${body}`);
    return (await readBytes('_chat.txt', lines.join('\n'))).mentions.map((mention) => mention.text);
  };

  test('edits and files below a caption are cut off, in any language', async () => {
    expect(
      await chat(
        `A: hola ${mark}<Se editó este mensaje.>`,
        `A: du ${mark}<Diese Nachricht wurde bearbeitet.>`,
        `A: caption ${mark}<attached: 2.jpg>`,
        'A: 3 <4> 5',
      ),
    ).toEqual(['hola', 'du', 'caption', '3 <4> 5']);
  });

  test('calls, waiting messages and what the group says of itself are no mentions', async () => {
    expect(
      await chat(
        `A: ${mark}Missed voice call`,
        `A: ${mark}Voice call, ${mark}5 min`,
        'A: Waiting for this message. This may take a while.',
        'A: This message was deleted by admin Bob',
        `Trip: ${mark}Bob added you`,
        'A: they called me a missed opportunity',
      ),
    ).toEqual(['they called me a missed opportunity']);
  });
});

// Every way a phone writes the head of a message: a known chat is written so, and must come back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatsapp } from '../../../src/core/importers/whatsapp/whatsapp.ts';
import { readHead } from '../../../src/core/importers/whatsapp/whatsapp-head.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { isoOf, readBytes } from './read-all.ts';
import { nameOf, PLAIN, type Spoken, STYLES, type Style, writeChat } from './whatsapp-phone.ts';

/** Midnight, noon, days above twelve, two years; names with emoji, numbers; bodies that try to look like heads. */
const CHAT: readonly Spoken[] = [
  ['2019-11-03T00:05:07Z', 'Ana', 'hola'],
  ['2019-11-03T09:41:00Z', 'Bob 🚲', 'first line\nsecond: line\n\nfourth'],
  ['2019-11-09T12:00:59Z', '+34 600 11 22 33', 'https://example.org/a: b'],
  ['2019-11-14T12:30:00Z', 'Ana', '12/05/2020 was a good day - no: great'],
  ['2019-12-01T23:59:59Z', 'Dr. O’Brien (work)', '10:30 - see you: there'],
  ['2020-01-02T01:00:00Z', 'Bob 🚲', 'ok'],
  ['2020-01-02T01:00:00Z', 'Bob 🚲', 'ok'],
  ['2020-02-27T18:07:08Z', 'خالد', 'مرحبا'],
  ['2020-02-29T20:00:00Z', 'Ana', '[not a date] x: y'],
].map(([at = '', name = '', text = '']) => ({ at: new Date(at), name, text }));

/** As they come out: without seconds where the style has none. */
const expectedOf = (chat: readonly Spoken[], style: Style) =>
  chat.map(({ at, name, text }) => [
    at.toISOString().replace(/:\d\d\.000Z$/, (all) => (style.seconds ? all : ':00.000Z')),
    name,
    text,
  ]);

async function readBack(style: Style, chat = CHAT) {
  const { mentions, notes } = await readBytes('WhatsApp Chat with Club.txt', writeChat(chat, style), {}, 'whatsapp');
  return { rows: mentions.map((mention) => [isoOf(mention), mention.author?.name, mention.text]), notes };
}

async function expectBack(style: Style): Promise<void> {
  const { rows, notes } = await readBack(style);
  expect(rows, JSON.stringify(style)).toEqual(expectedOf(CHAT, style));
  expect(notes.join(' '), JSON.stringify(style)).not.toContain('would also allow');
}

const HALVES: readonly NonNullable<Style['halves']>[] = [
  ['AM', 'PM', 'after'],
  ['am', 'pm', 'after'],
  ['a.m.', 'p.m.', 'after'],
  ['a. m.', 'p. m.', 'after'],
  ['a.\u00a0m.', 'p.\u00a0m.', 'after'],
  ['a.\u202fm.', 'p.\u202fm.', 'after'],
  ['a\u2009m', 'p\u2009m', 'after'],
  ['π.μ.', 'μ.μ.', 'after'],
  ['ΠΜ', 'ΜΜ', 'after'],
  ['ÖÖ', 'ÖS', 'after'],
  ['öö ', 'ös ', 'before'],
  ['上午', '下午', 'before'],
  ['上午 ', '下午 ', 'before'],
  ['午前', '午後', 'before'],
  ['오전 ', '오후 ', 'before'],
  ['AM ', 'PM ', 'before'],
  ['ص', 'م', 'after'],
  ['ق.ظ.', 'ب.ظ.', 'after'],
  ['de.', 'du.', 'after'],
  ['SA', 'CH', 'after'],
  ['da manhã', 'da tarde', 'after'],
  ['पूर्वाह्न', 'अपराह्न', 'after'],
];

describe.each(STYLES.map((style) => ({ style, name: nameOf(style) })))('$name', ({ style }) => {
  test('with years of four digits and of two, padded and not', async () => {
    for (const year of [4, 2] as const) {
      for (const padded of [true, false]) await expectBack({ ...style, year, padded });
    }
  });

  test('whatever marks, spaces and signs stand in it', async () => {
    for (const mark of ['\u200e', '\u200f', '\u202a', '\ufeff', '\u2066', '\u202b\u200e'])
      await expectBack({ ...style, mark });
    for (const glue of [
      ' ',
      ',',
      ', ',
      ',\u00a0',
      '\u060c ',
      ' at ',
      ', a las ',
      ' um ',
      ' klokken ',
      ' à ',
      ', \u200e',
      ' - ',
    ]) {
      await expectBack({ ...style, glue });
    }
    for (const colon of ['.', 'h']) await expectBack({ ...style, colon });
    for (const end of ['\r\n', '\r']) await expectBack({ ...style, end });
    if (style.order !== 'ydm') await expectBack({ ...style, separator: `${style.separator} `, padded: false });
    await expectBack({ ...style, separator: `\u200f${style.separator}` });
  });

  test('with the digits of other scripts', async () => {
    for (const digits of [
      '٠١٢٣٤٥٦٧٨٩',
      '۰۱۲۳۴۵۶۷۸۹',
      '०१२३४५६७८९',
      '০১২৩৪৫৬৭৮৯',
      '๐๑๒๓๔๕๖๗๘๙',
      '０１２３４５６７８９',
    ]) {
      await expectBack({ ...style, digits });
    }
  });

  if (style.halves) {
    test('with the halves of the day of many languages', async () => {
      for (const halves of HALVES) await expectBack({ ...style, halves });
      for (const space of ['\u202f', '\u2009', '\u00a0', '', '\u200e ']) {
        for (const halves of HALVES.filter((one) => one[2] === 'after')) await expectBack({ ...style, halves, space });
      }
    });
  }
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
    ['[2020/3/14 下午1:06:10] A: Hi', '2020-03-14T13:06:10.000Z'],
    ['[2020/3/14下午1:06:10] A: Hi', '2020-03-14T13:06:10.000Z'],
    ['2020年3月14日 13:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['2020年3月14日 星期六 下午1时06分 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['2020년 3월 14일 오후 1:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['20. 3. 14. 오후 1:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['[2020. 3. 14. 오후 1:06:01] A: Hi', '2020-03-14T13:06:01.000Z'],
    ['١٤‏/٣‏/٢٠٢٠، ١:٠٦ م - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14/3/20, 1:06 μ.μ. - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14/3/20, 0:06 PM - A: Hi', '2020-03-14T12:06:00.000Z'],
    ['2020. 03. 14. 13:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14. 3. 2020. u 13:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14.03.20 г., 13:06 ч. - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['24/12/2023 à 14:59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24/12/2023 14 h 59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24/12/2023 às 14:59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24.12.23, 14:59 Uhr - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['24/12/23 14.59 - A: Hi', '2023-12-24T14:59:00.000Z'],
    ['14 de mar. de 2020 13:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14 mars 2020 à 13:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['Mar 14, 2020, 1:06 PM - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14-Mar-20, 13:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['13:06, 14/3/2020 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['[13:06, 14/3/2020] A: Hi', '2020-03-14T13:06:00.000Z'],
    ['[1:06 PM, 3/14/2020] A: Hi', '2020-03-14T13:06:00.000Z'],
    ['13:06:10, 14 Mar 2020 - A: Hi', '2020-03-14T13:06:10.000Z'],
    ['14/3/2563 13:06 - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['[۱۳۹۸/۱۲/۲۴،‏ ۱۳:۰۶:۱۰] A: Hi', '2020-03-14T13:06:10.000Z'],
    ['[14/3/20, 3:34:09â€¯PM] A: Hi', '2020-03-14T15:34:09.000Z'],
    ['14/3/20, 3:34?PM - A: Hi', '2020-03-14T15:34:00.000Z'],
    ['14/3/20, 3:34\ufffdPM - A: Hi', '2020-03-14T15:34:00.000Z'],
    ['14/03/20 13:06:10: A: Hi', '2020-03-14T13:06:10.000Z'],
    ['2020-03-14 13:06:10: A: Hi', '2020-03-14T13:06:10.000Z'],
    ['14/03/2020, 13:06 : A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14/03/2020, 13:06 – A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14/03/2020, 13:06 — A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14/03/2020 – 13:06 – A: Hi', '2020-03-14T13:06:00.000Z'],
    ['14.3.2020, 1:06 e pasdites - A: Hi', '2020-03-14T13:06:00.000Z'],
    ['2020-03-14T13:06:10 - A: Hi', '2020-03-14T13:06:10.000Z'],
    ['14. 3. 2020. 13:06:10 A: Hi', '2020-03-14T13:06:10.000Z'],
    ['2020-03-14 13:06:10\tA: Hi', '2020-03-14T13:06:10.000Z'],
    ['[2020-03-14 13:06:10] - A: Hi', '2020-03-14T13:06:10.000Z'],
    ['14.3.2020 klo 13.06.10 - A: Hi', '2020-03-14T13:06:10.000Z'],
    ['01.04.2015 - 16:00:27; A: Hi', '2015-04-01T16:00:27.000Z'],
    ['24/12/2023, 14:59 - A:Hi', '2023-12-24T14:59:00.000Z'],
    ['24/12/2023, 14:59 - ~\u202fA: Hi', '2023-12-24T14:59:00.000Z'],
  ])('%s', async (line, at) => {
    expect(whatsapp.sniff(inputFromBytes('b.txt', Buffer.from(line)))).toBeGreaterThan(0.5);
    const { mentions } = await readBytes('b.txt', `${line}\n`, {}, 'whatsapp');
    expect(mentions).toMatchObject([{ text: 'Hi', author: { name: 'A', platform: 'WhatsApp' } }]);
    expect(isoOf(mentions[0])).toBe(at);
  });

  test('a zone that is written is known', async () => {
    const { mentions } = await readBytes(
      'a.txt',
      '14/03/2020 13:06:10 UTC - A: Hi',
      { zone: 'Asia/Tokyo' },
      'whatsapp',
    );
    expect(mentions[0]?.published).toEqual({ at: Date.UTC(2020, 2, 14, 13, 6, 10), zone: 'known', offset: 0 });
  });
});

describe('24:00', () => {
  const times = async (...clocks: string[]) => {
    const lines = clocks.map((clock) => `${clock} - A: x\n`).join('');
    return (await readBytes('a.txt', lines, {}, 'whatsapp')).mentions.map((one) => isoOf(one)?.slice(0, 16));
  };

  test('ends its day, unless the phone counts from 1 to 24', async () => {
    expect(await times('14/03/2020, 24:00')).toEqual(['2020-03-15T00:00']);
    expect(await times('14/03/2020, 23:58', '14/03/2020, 24:00', '15/03/2020, 00:02')).toEqual([
      '2020-03-14T23:58',
      '2020-03-15T00:00',
      '2020-03-15T00:02',
    ]);
    expect(await times('13/03/2020, 23:58', '14/03/2020, 24:00', '14/03/2020, 1:00')).toEqual([
      '2020-03-13T23:58',
      '2020-03-14T00:00',
      '2020-03-14T01:00',
    ]);
    expect(await times('14/03/2020, 24:05')).toEqual(['2020-03-14T00:05']);
  });
});

test.each([
  'hello',
  '12/05/2020 was a good day',
  '10:30 - see you',
  '12/05/2020',
  '12/05/2020, 10:00',
  '12/05/2020, 25:00 - A: x',
  '12/05/2020, 10:61 - A: x',
  '45/13/2020, 10:00 - A: x',
  '12/05/2020, 10:00 - 11:30: dentist',
  '[12/05/2020] A: x',
  '[10:30] A: x',
  '[14/3, 13:06] A: x',
  '1/2/3, 10:00 - A: x',
  '2020/2021, 10:00 - A: x',
  '12/05/2020 10:00 o’clock - A: x',
  '127.0.0.1 10:00 - A: x',
  '+34 600 11 22 33',
  '- A: x',
])('no head: %s', (line) => expect(readHead(line)).toBeNull());

test('any line is told in bounded time, and what is behind a head comes as it is', () => {
  const piece = fc.constantFrom(
    '14/03/20',
    ', ',
    ' - ',
    '13:06',
    '[',
    ']',
    '\u200e',
    ' PM',
    'a. m.',
    '下午',
    'A: x',
    '٣',
    ' ',
    '9',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const line = pieces.join('');
      const head = readHead(line);
      if (head) expect(line.endsWith(head.rest)).toBe(true);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => void readHead(line)));
  for (const hostile of [
    '1'.repeat(1e6),
    '['.repeat(1e6),
    ' '.repeat(1e6),
    '14/03/20 '.repeat(1e5),
    'a. '.repeat(1e5),
  ]) {
    readHead(hostile);
  }
});

test('a random chat comes back from every style', async () => {
  const spoken = fc.record({
    gap: fc.integer({ min: 0, max: 20_000 }),
    name: fc.constantFrom('Ana', 'Bob 🚲', '+34 600 11 22 33', 'Zoë', 'আনা'),
    text: fc.constantFrom('hola', 'a: b', 'two\nlines', '😀', '3 <4> 5', '14/03/20 x', 'ends with - : '),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...STYLES.filter((style) => style.order !== 'ydm')),
      fc.integer({ min: Date.UTC(2012, 0, 13) / 60_000, max: Date.UTC(2024, 0, 13) / 60_000 }),
      fc.array(spoken, { minLength: 1, maxLength: 30 }),
      async (style, start, list) => {
        let minutes = start;
        const chat = list.map(({ gap, name, text }) => {
          minutes += gap;
          return { at: new Date(minutes * 60_000), name, text: text.trim() };
        });
        const text = writeChat(chat, style);
        const chosen = await readBytes('a.txt', text, { dateFormat: style.order }, 'whatsapp');
        const rows = chosen.mentions.map((mention) => [isoOf(mention), mention.author?.name, mention.text]);
        expect(rows).toEqual(expectedOf(chat, style));
        // Without the choice the right reading is taken, or said to be possible.
        const { notes, mentions } = await readBytes('a.txt', text, {}, 'whatsapp');
        const same = mentions.every((mention, at) => isoOf(mention) === isoOf(chosen.mentions[at]));
        if (style.separator !== '.') expect(same || notes.join(' ').includes(style.order)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test('the plain style is what Android writes', () => {
  expect(writeChat(CHAT.slice(0, 1), PLAIN)).toBe('03/11/2019, 00:05 - Ana: hola\n');
});

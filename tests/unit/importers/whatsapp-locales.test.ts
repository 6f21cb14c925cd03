// Heads as phones of many countries write them, and chats made from them: who, when, and what is asked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatsapp } from '../../../src/core/importers/whatsapp/whatsapp.ts';
import { openInputBytes } from '../../support/input-bytes.ts';
import { isoOf, readBytes } from './read-all.ts';

/** Letters of a head: Y y year, M MM month, D DD day, H HH h hours, m minutes, s seconds, P p half of the day. */
const DAY_FIRST = [
  ...['DD/MM/Y, HH:m - ', 'D/M/y, H:m - ', 'DD/MM/y, h:m p - ', 'DD-MM-Y HH:m - ', 'DD/MM/Y HH.m - ', 'D/M/Y P h:m - '],
  ...['[DD/MM/Y, HH:m:s] ', '[D/M/y H:m:s] ', '[DD-MM-y HH:m:s] ', '[DD/MM/y h:m:s p] ', 'DD/MM/y HH:m:s: '],
];
const MONTH_FIRST = ['M/D/y, h:m P - ', 'M/D/y, h:m\u202fP - ', '[M/D/y, h:m:s P] ', 'M/D/Y h:m:s P: '];
/** Dots, or the year in front with four digits: nothing to ask. */
const CERTAIN = [
  ...['DD.MM.y, HH:m - ', 'D.M.Y klo H.m - ', 'DD. MM. Y. HH:m - ', '[DD.MM.y, HH:m:s] ', 'D.MM.y г., HH:m ч. - '],
  ...['Y-MM-DD, h:m P - ', 'Y/M/D HH:m - ', 'Y. MM. DD. H:m - ', '[Y/MM/DD H:m:s] ', '[Y-MM-DD, HH:m:s] '],
];

function writeHead(at: Date, head: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const hour = at.getUTCHours();
  const half = hour < 12 ? 'AM' : 'PM';
  const parts: Readonly<Record<string, string>> = {
    ...{ Y: String(year), y: two(year % 100), M: String(month), MM: two(month), D: String(day), DD: two(day) },
    ...{ H: String(hour), HH: two(hour), h: String(hour % 12 || 12), m: two(at.getUTCMinutes()) },
    ...{ s: two(at.getUTCSeconds()), P: half, p: half === 'AM' ? 'a. m.' : 'p. m.' },
  };
  return head.replace(/Y|y|MM?|DD?|HH?|h|m|s|P|p/g, (letter) => parts[letter] ?? letter);
}

const NAMES = ['Ana', '+34 612 34 56 78', 'Zoë 🌻', 'Bob: Work', 'محمد', "Jan van 't Hof"];
const WORDS = ['hi', 'ok: fine', '10:30 - x: y', '12/03/2020', '[09:00, 1/12/2020] Eva: hi', 'https://a.example/b:c'];

/** Minutes between messages, up to a week. */
const chats = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 10_080 }), name: fc.nat(5), words: fc.nat(5) }), {
    minLength: 3,
    maxLength: 25,
  })
  .chain((said) => fc.record({ said: fc.constant(said), from: fc.integer({ min: 0, max: 2_500_000 }) }));

async function readChat(chat: Iterable<{ at: Date; name: string; text: string }>, head: string) {
  const written = [...chat].map(({ at, name, text }) => `${writeHead(at, head)}${name}: ${text}\nand more: so\n`);
  const bytes = Buffer.from(written.join(''));
  const { mentions } = await readBytes('c.txt', bytes.toString(), { zone: 'UTC' }, 'whatsapp');
  const { dateFormat, ambiguous } = await whatsapp.inspect(await openInputBytes('c.txt', bytes), { zone: 'UTC' });
  return { mentions, dateFormat, others: ambiguous.map((one) => one.dateFormat) };
}

describe('a chat of any country', () => {
  const cases = [
    ...DAY_FIRST.map((head) => [head, 'dmy'] as const),
    ...MONTH_FIRST.map((head) => [head, 'mdy'] as const),
    ...CERTAIN.map((head) => [head, null] as const),
  ];
  test.each(cases)('%s', async (head, order) => {
    const property = fc.asyncProperty(chats, async ({ said, from }) => {
      let minute = Date.UTC(2020, 0, 1) / 60_000 + from;
      const chat = said.map(({ gap, name, words }) => {
        minute += gap;
        const text = WORDS[words] ?? '';
        return { at: new Date(minute * 60_000), name: (NAMES[name] ?? '').replace(': ', ' '), text };
      });
      const { mentions, dateFormat, others } = await readChat(chat, head);
      expect(mentions.map((one) => one.author?.name)).toEqual(chat.map(({ name }) => name));
      expect(mentions.map((one) => one.text)).toEqual(chat.map(({ text }) => `${text}\nand more: so`));
      const right = chat.map(({ at }) => at.toISOString());
      if (order === null) expect(others).toEqual([]);
      // What nothing decides may be guessed wrongly: then the right reading is offered, and none that cannot be.
      // On 1/1 or 2/2 both readings are one, and there is nothing to offer.
      const alike = chat.every(({ at }) => at.getUTCDate() === at.getUTCMonth() + 1);
      if (order === null || dateFormat === order || alike) expect(mentions.map(isoOf)).toEqual(right);
      else expect(others).toContain(order);
      if (chat.some(({ at }) => at.getUTCDate() > 12)) expect([dateFormat, others]).toEqual([dateFormat, []]);
    });
    await fc.assert(property, { numRuns: 12 });
  });
});

test.each([
  // March 4 to 9, as an American phone writes it.
  ['M/D/y, h:m P - ', [3, 4, 5, 6, 7, 8, 9].map((day) => Date.UTC(2020, 2, day, 13)), 'mdy', ['dmy']],
  // 1 to 5 February by a 24-hour clock.
  ['DD/MM/Y, HH:m - ', [1, 2, 3, 4, 5].map((day) => Date.UTC(2020, 1, day, 13)), 'dmy', ['mdy']],
  ['DD/MM/Y, HH:m - ', [Date.UTC(2020, 4, 5, 13)], 'dmy', []],
  ['DD.MM.y, HH:m - ', [Date.UTC(2020, 1, 3, 13)], 'dmy', []],
  ['Y-MM-DD HH:m - ', [Date.UTC(2020, 1, 3, 13)], 'ymd', []],
] as const)('%s: what a person would say', async (head, days, order, offered) => {
  const { dateFormat, others } = await readChat(
    days.map((day) => ({ at: new Date(day), name: 'Ana', text: 'x' })),
    head,
  );
  expect([dateFormat, others]).toEqual([order, offered]);
});

// A first pass over a WhatsApp export: how its heads look, the order of day and month, who speaks.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { type DateFormat, type DateOrder, dateFormat } from '../../text/date-formats.ts';
import { decode } from '../../text/decode.ts';
import type { InputFile } from '../importer.ts';
import { createLineStats, encodingOf, headLines, readLines } from '../lines.ts';
import { checkOptions } from '../values.ts';
import { type Head, readHead } from './whatsapp-head.ts';
import { createNameCounter, type NameBook, NO_NAMES, splitName } from './whatsapp-names.ts';
import { isNotice } from './whatsapp-notices.ts';
import { createOrderTally, type OrderTally } from './whatsapp-order.ts';

export interface Plan {
  readonly encoding: string;
  readonly chat: string;
  /** Whom the first notice is put into the mouth of, where nobody of that name speaks: the group itself. */
  readonly group: string | null;
  /** How the dates are read, for a person to check. */
  readonly format: DateFormat;
  /** The other readings that are really possible. */
  readonly alternatives: readonly DateFormat[];
  /** Order by style of head; a head of no style listed here is text that only looks like one. */
  readonly orders: ReadonlyMap<string, DateOrder>;
  /** What `24:00` means: the day's beginning (24:05 is written so too) or its end. */
  readonly midnight: Midnight;
  readonly names: NameBook;
  readonly messages: number;
  /** Lines before the first message, and lines that look like heads of another export. */
  readonly unread: number;
  readonly foreign: number;
}

export type Midnight = 'start' | 'end';

interface StyleSeen {
  count: number;
  /** Which head of the file was the first of this style, and which the last. */
  readonly first: number;
  last: number;
  readonly tally: OrderTally;
  readonly sample: Head;
}

/** An export has one style of head; glued ones have a few. */
const MOST_STYLES = 40;

/** Throws EarshotError `bad-file` where no line is a message, `bad-argument` for options that do not fit. */
export async function makePlan(
  file: InputFile,
  chat: string | null,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<Plan> {
  const chosen = chosenOrder(options, file.path);
  const encoding = encodingOf(file, options);
  const until = file.modified > Date.UTC(2009, 0, 1) ? Math.min(file.modified, Date.now()) : Date.now();
  const styles = new Map<string, StyleSeen>();
  const names = createNameCounter();
  const midnight = createMidnightVote();
  let said: { readonly name: string; speaks: boolean } | null = null;
  let first: Head | null = null;
  let heads = 0;
  let before = 0;
  for await (const lines of readLines(file, encoding, createLineStats())) {
    signal.throwIfAborted();
    for (const line of lines) {
      const head = readHead(line.text);
      if (!head) {
        if (!first && line.text.trim() !== '') before++;
        continue;
      }
      if (!first) said = groupOf(head.rest);
      else if (said && !said.speaks) said.speaks = isSpokenBy(said.name, head.rest);
      first ??= head;
      see(styles, head, heads++, until);
      names.add(head.rest);
      midnight.add(head);
    }
  }
  if (!first) throw noMessages(file, encoding);
  const { main, taken, total } = takeStyles(styles);
  const decided = main.sample.certain ? null : main.tally.decide();
  const best = decided?.best ?? 'ymd';
  const orders = new Map<string, DateOrder>();
  for (const [style, seen] of taken) orders.set(style, chosen ?? (seen === main ? best : seen.tally.decide().best));
  const format = (id: DateOrder) => dateFormat(id, main.sample.stamp);
  const possible = [best, ...(decided?.others ?? [])];
  const messages = [...taken.values()].reduce((sum, seen) => sum + seen.count, 0);
  return {
    encoding,
    chat: chat ?? said?.name ?? 'WhatsApp chat',
    group: said && !said.speaks ? said.name : null,
    format: decided === null && !chosen ? writtenFormat(main.sample) : format(chosen ?? best),
    alternatives: possible.filter((order) => order !== (chosen ?? best)).map(format),
    orders,
    midnight: midnight.decide(),
    names: names.finish(chat),
    messages,
    unread: before + total - messages,
    foreign: total - messages,
  };
}

/** A person's choice, where it is one of the orders. */
export function chosenOrder(options: ImportOptions, file: string): DateOrder | null {
  const id = checkOptions(options, file).format?.id;
  return id === undefined || id === 'written' || id === 'serial' ? null : id;
}

function writtenFormat(sample: Head): DateFormat {
  return dateFormat(sample.numbers.separator === 'w' ? 'written' : 'ymd', sample.stamp);
}

function see(styles: Map<string, StyleSeen>, head: Head, index: number, until: number): void {
  const seen = styles.get(head.style);
  if (!seen && styles.size >= MOST_STYLES) return;
  const style = seen ?? { count: 0, first: index, last: index, tally: createOrderTally(until), sample: head };
  if (!seen) styles.set(head.style, style);
  style.count++;
  style.last = index;
  if (!head.certain) style.tally.add(head.numbers, head.halfText);
}

/**
 * The style of the export, and those of others glued before or behind it. A chat of another style in between is one
 * that somebody quoted: text.
 */
function takeStyles(styles: ReadonlyMap<string, StyleSeen>) {
  const all = [...styles.values()];
  const total = all.reduce((sum, seen) => sum + seen.count, 0);
  const [first] = all;
  const usual = all.toSorted((x, y) => y.count - x.count)[0];
  if (!first || !usual) throw new Error('No style was seen.');
  const main = isRare(first, usual) ? usual : first;
  const taken = [...styles].filter(([, seen]) => {
    if (seen === main || seen === first) return true;
    if (isCopied(seen) && !isCopied(main)) return false;
    if (main.count < 3) return true;
    if (isRare(seen, usual) || (isWeak(seen) && !isWeak(main))) return false;
    // Two lines at the end are one more thing somebody quoted.
    if (seen.first > main.last) return seen.count > 2 || main.count < 4;
    return seen.last < main.first || seen.count >= Math.max(total * 0.3, 50);
  });
  return { main, taken: new Map(taken), total };
}

function isRare(seen: StyleSeen, usual: StyleSeen): boolean {
  return seen !== usual && usual.count >= 3 && (seen.count === 1 || seen.count < usual.count / 10);
}

/** Neither brackets nor a dash: people write so too. */
function isWeak({ sample }: StyleSeen): boolean {
  return !'[-'.includes(sample.style.trimStart()[0] ?? '');
}

/** `[10:00, 12/3/2020] Ana: x`, without seconds: so the browser's WhatsApp copies messages, and no phone exports them. */
function isCopied({ sample }: StyleSeen): boolean {
  return /^\[[^<]*<[^s]*$/.test(sample.style);
}

/** iPhones put the chat's name before the first notice: a group's, or that of the other one of two. */
function groupOf(rest: string): { name: string; speaks: boolean } | null {
  const said = splitName(rest, NO_NAMES);
  return said && isNotice(said.name, said.body, false) ? { name: said.name, speaks: false } : null;
}

/** What nobody typed stands behind a mark of direction. */
function isSpokenBy(name: string, rest: string): boolean {
  const said = splitName(rest, NO_NAMES);
  return said?.name === name && said.body !== '' && !said.body.startsWith('\u200e');
}

/**
 * Some phones count the hours from 1 to 24: 24:05 is five past midnight, written on the day that begins. Elsewhere
 * 24:00 ends its day.
 */
function createMidnightVote(): { add(head: Head): void; decide(): Midnight } {
  let start = 0;
  let end = 0;
  let before: { readonly key: string; readonly late: boolean } | null = null;
  return {
    add({ numbers: { a, b, c, hour, minute } }) {
      const key = `${a} ${b} ${c}`;
      const late = hour === 24;
      if (late && minute > 0) start++;
      if (before && before.key === key && before.late !== late) {
        if (late) end++;
        else start++;
      }
      before = { key, late };
    },
    decide: () => (start > 0 && start >= end ? 'start' : 'end'),
  };
}

function noMessages(file: InputFile, encoding: string): EarshotError {
  const text = decode(file.head, { encoding }).text;
  const first = headLines(text, true).find((line) => line.trim() !== '') ?? '';
  const message = `No line of ${file.name} begins like a WhatsApp message, such as “31/12/2022, 11:40 - Ana: hello”. Its first line is “${first.slice(0, 80)}”. Export the chat again with the phone set to English.`;
  return new EarshotError('bad-file', message, { file: file.path, line: 1 });
}

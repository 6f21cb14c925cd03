// The WhatsApp importer: a chat exported as text by an iPhone or an Android phone, in whatever language it speaks.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions, Rejection } from '../../contract/model.ts';
import { type DateFormat, dateFormat, decideOrder, type Numbers, readNumbers } from '../text/date-formats.ts';
import { decode, mixedNote } from '../text/decode.ts';
import { createIdentity } from '../text/made-id.ts';
import { machineZone } from '../text/zones.ts';
import type { ImportBatch, Importer, InputFile, Inspection } from './importer.ts';
import { createLineStats, encodingOf, headLines, readLines } from './lines.ts';
import { BATCH, checkOptions, type DateTally, dateNotes, readDate } from './values.ts';
import {
  chatName,
  countName,
  type Head,
  isSystemBody,
  longNames,
  type NameCount,
  readHead,
  saidIn,
  splitName,
} from './whatsapp-lines.ts';

export const whatsapp: Importer = {
  id: 'whatsapp',
  label: 'WhatsApp chat',
  description: 'A chat exported as text, without media. Unpack an iPhone’s ZIP first and take _chat.txt.',
  extensions: ['txt'],
  fields: [
    { name: 'zone', label: 'Time zone of the phone', type: 'zone', help: 'The export does not tell it.' },
    { name: 'dateFormat', label: 'Order of day and month', type: 'select' },
  ],
  sniff,
  inspect,
  read,
};

/** Dates kept to decide the order of day and month. */
const MAX_DATES = 200_000;
/** A message longer than this is cut into the lines it has so far. */
const MAX_BODY = 256 * 1024;

function sniff(file: InputFile): number {
  const lines = headLines(decode(file.head).text, file.size <= file.head.length)
    .filter((line) => line.trim() !== '')
    .slice(0, 300);
  const heads = lines.map(readHead).filter((head) => head !== null);
  const named = heads.filter((head) => splitName(head.rest, new Map()) !== null).length;
  if (named >= 2 && heads.length >= lines.length * 0.1) return 0.96;
  if (named >= 1 && lines[0] !== undefined && readHead(lines[0])) return 0.85;
  // Called a chat, and no head was known: then its own message should say so.
  return /whatsapp|^_chat\.txt$/i.test(file.name) && /\.txt$/i.test(file.name) ? 0.6 : 0;
}

interface Plan {
  readonly encoding: string;
  readonly chat: string;
  /** Who the first notice is said by: a group, or the other of two. */
  readonly group: string | null;
  readonly format: DateFormat;
  readonly alternatives: readonly DateFormat[];
  readonly names: ReadonlyMap<string, string>;
  readonly messages: number;
  readonly sample: string;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const plan = await makePlan(file, options, AbortSignal.timeout(60_000));
  return {
    title: plan.chat,
    detected: [
      { label: 'Chat', value: plan.chat },
      { label: 'Lines with a date', value: String(plan.messages) },
      { label: 'Dates', value: plan.format.label },
      { label: 'Time zone', value: `${options.zone ?? machineZone()} (assumed)` },
      { label: 'Encoding', value: plan.encoding },
    ],
    columns: [],
    map: {},
    dateFormat: plan.format.id,
    ambiguous: plan.alternatives.map((format) => ({ dateFormat: format.id, label: format.label })),
  };
}

interface Message {
  readonly line: number;
  readonly head: Head;
  body: string;
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const plan = await makePlan(file, options, signal);
  const stats = createLineStats();
  const dates: DateTally = { unreadable: 0, assumed: 0 };
  const identify = createIdentity();
  const left = { system: 0, silent: 0 };
  let mentions: FoundMention[] = [];
  let rejections: Rejection[] = [];
  let current: Message | null = null;
  let orphans = 0;
  const flush = (notes: readonly string[] = []): ImportBatch => {
    const batch = { mentions, rejections, bytes: stats.bytes, title: plan.chat, notes };
    mentions = [];
    rejections = [];
    return batch;
  };
  const finish = (message: Message | null): void => {
    if (message === null) return;
    const mention = toMention(message, plan, options, { dates, identify, left });
    if (mention) mentions.push(mention);
  };

  for await (const lines of readLines(file, plan.encoding, stats)) {
    signal.throwIfAborted();
    for (const line of lines) {
      const head = readHead(line.text);
      if (head) {
        finish(current);
        current = { line: line.number, head, body: '' };
      } else if (current) {
        if (current.body.length < MAX_BODY) current.body += `\n${line.text}`;
      } else if (line.text.trim() !== '') {
        orphans++;
        if (orphans <= 20) rejections.push({ at: `line ${line.number}`, reason: 'it stands before the first message' });
      }
      if (mentions.length >= BATCH) yield flush();
    }
  }
  finish(current);
  yield {
    ...flush(closingNotes(left, plan, dates, options, stats.mixedLines)),
    bytes: Math.max(stats.bytes, file.size),
  };
}

interface Tools {
  readonly dates: DateTally;
  readonly identify: ReturnType<typeof createIdentity>;
  readonly left: { system: number; silent: number };
}

function toMention(message: Message, plan: Plan, options: ImportOptions, tools: Tools): FoundMention | null {
  const said = splitName(message.head.rest, plan.names);
  if (said === null || isSystemBody(said.body, said.name === plan.group)) {
    tools.left.system++;
    return null;
  }
  const text = saidIn(said.body + message.body);
  if (text === '') {
    tools.left.silent++;
    return null;
  }
  const { when } = message.head;
  return {
    externalId: tools.identify(null, `${when}\u0000${said.name}\u0000${text}`),
    title: null,
    text,
    url: null,
    author: { name: said.name, handle: null, platform: 'WhatsApp', url: null },
    published: readDate(when, plan.format, options.zone, tools.dates),
    language: null,
    thread: plan.chat,
    parent: null,
    attributes: {},
    engagement: {},
    raw: `${when} ${message.head.rest}${message.body}`,
  };
}

function closingNotes(
  left: Tools['left'],
  plan: Plan,
  dates: DateTally,
  options: ImportOptions,
  mixed: number,
): string[] {
  const notes: string[] = [];
  if (left.system > 0) notes.push(`${count(left.system, 'notice')} of WhatsApp itself left out.`);
  if (left.silent > 0) notes.push(`${count(left.silent, 'message')} without words (media, deleted) left out.`);
  if (plan.alternatives.length > 0) {
    const others = plan.alternatives.map((format) => format.id).join(' or ');
    notes.push(`The dates were read as ${plan.format.label}; the file would also allow ${others}.`);
  }
  const lines = mixedNote(mixed);
  return [...notes, ...(lines ? [lines] : []), ...dateNotes(dates, options.zone ?? machineZone())];
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** A first pass over the whole file: the order of day and month, and who speaks. */
async function makePlan(file: InputFile, options: ImportOptions, signal: AbortSignal): Promise<Plan> {
  const chosen = checkOptions(options, file.path);
  const encoding = encodingOf(file, options);
  const dates: Numbers[] = [];
  const counts = new Map<string, NameCount>();
  let messages = 0;
  let sample = '';
  let group: string | null = null;
  for await (const lines of readLines(file, encoding, createLineStats())) {
    signal.throwIfAborted();
    for (const line of lines) {
      const head = readHead(line.text);
      if (!head) continue;
      messages++;
      sample ||= head.when;
      countName(head.rest, counts);
      if (messages === 1) group = groupOf(head.rest);
      const numbers = dates.length < MAX_DATES ? readNumbers(head.when) : null;
      if (numbers) dates.push(numbers);
    }
  }
  if (messages === 0) {
    const first = headLines(decode(file.head, { encoding }).text, true).find((line) => line.trim() !== '') ?? '';
    const message = `No line of ${file.name} begins like a WhatsApp message, such as “31/12/2022, 11:40 - Ana: hello”. Its first line is “${first.slice(0, 80)}”. Export the chat again with the phone set to English.`;
    throw new EarshotError('bad-file', message, { file: file.path, line: 1 });
  }
  const { best, others } = decideOrder(dates);
  const format = chosen.format ?? dateFormat(best ?? 'written', sample);
  return {
    encoding,
    chat: chatName(file.name) ?? group ?? 'WhatsApp chat',
    group,
    format: chosen.format ? dateFormat(chosen.format.id, sample) : format,
    alternatives: chosen.format ? [] : others.map((order) => dateFormat(order, sample)),
    names: longNames(counts),
    messages,
    sample,
  };
}

/** iPhones put the chat's name before the first notice. */
function groupOf(rest: string): string | null {
  const said = splitName(rest, new Map());
  return said && isSystemBody(said.body) ? said.name : null;
}

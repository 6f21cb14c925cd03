// The WhatsApp importer: a chat exported by an iPhone or an Android phone, text or ZIP, in whatever language it speaks.
import { EarshotError } from '../../../contract/errors.ts';
import type { FoundMention, ImportOptions, Rejection } from '../../../contract/model.ts';
import { DATE_ORDER_OPTIONS } from '../../text/date-formats.ts';
import { decode, mixedNote } from '../../text/decode.ts';
import { createIdentity } from '../../text/made-id.ts';
import { writeCount } from '../../text/write-count.ts';
import { machineZone } from '../../text/zones.ts';
import type { ImportBatch, Importer, InputFile, Inspection } from '../importer.ts';
import { createLineStats, headLines, readLines } from '../lines.ts';
import { BATCH, type DateTally, dateNotes } from '../values.ts';
import { type ChatFile, chatMembers, openChats } from './whatsapp-files.ts';
import { type Head, readHead } from './whatsapp-head.ts';
import { mentionOf, publishedAt, type Raw, readMessage, reread } from './whatsapp-message.ts';
import { NO_NAMES, splitName } from './whatsapp-names.ts';
import { makePlan, type Plan } from './whatsapp-plan.ts';

export const whatsapp: Importer = {
  id: 'whatsapp',
  label: 'WhatsApp chat',
  description: 'A chat exported by WhatsApp: the text, or the iPhone’s ZIP as it is (only the chat in it is read).',
  extensions: ['txt', 'zip'],
  fields: [
    { name: 'zone', label: 'Time zone of the phone', type: 'zone', help: 'The export does not tell it.' },
    {
      name: 'dateFormat',
      label: 'Order of day and month',
      type: 'select',
      help: 'Found out from the dates; choose only where the preview shows wrong ones.',
      options: DATE_ORDER_OPTIONS,
    },
  ],
  sniff,
  inspect,
  read,
  reread,
};

/** A message longer than this loses what follows, and that is told. */
const MAX_BODY = 1024 * 1024;

function sniff(file: InputFile): number {
  const called = /whatsapp|^_chat\.txt$/i.test(file.name);
  if (file.members !== null) {
    const chats = chatMembers(file);
    if (chats.length === 0) return 0;
    return called || chats.some((path) => /(?:^|\/)_chat\.txt$/i.test(path)) ? 0.97 : 0.8;
  }
  const lines = headLines(decode(file.head).text, file.size <= file.head.length)
    .filter((line) => line.trim() !== '')
    .slice(0, 300);
  const heads = lines.map(readHead).filter((head) => head !== null);
  const named = heads.filter((head) => splitName(head.rest, NO_NAMES) !== null);
  const usual = called ? 1 : Math.max(0, ...named.map((head) => usualness(head.style)));
  if (named.length >= 2 && heads.length >= lines.length * 0.1) return 0.96 * usual;
  if (named.length >= 1 && lines[0] !== undefined && readHead(lines[0])) return 0.85 * usual;
  // Called a chat, and no head was known: then its own message should say so.
  return called && /\.txt$/i.test(file.name) ? 0.6 : 0;
}

/** A log or a table may have a colon, a semicolon or a space behind its times. */
function usualness(style: string): number {
  const wrapper = style.trimStart()[0] ?? '';
  return '[-'.includes(wrapper) ? 1 : wrapper === 's' ? 0.6 : 0.8;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const signal = AbortSignal.timeout(60_000);
  const plans: Plan[] = [];
  for await (const chat of openChats(file)) plans.push(await makePlan(chat.file, chat.name, options, signal));
  const [first] = plans;
  if (!first) throw noChat(file);
  const sum = (count: (plan: Plan) => number): string => String(plans.reduce((all, plan) => all + count(plan), 0));
  // The one that is open, of several chats, is the one to ask about.
  const plan = plans.find((one) => one.alternatives.length > 0) ?? first;
  return {
    title: plans.length === 1 ? first.chat : null,
    detected: [
      plans.length === 1 ? { label: 'Chat', value: first.chat } : { label: 'Chats', value: String(plans.length) },
      { label: 'Lines with a date', value: sum((one) => one.messages) },
      { label: 'Lines that could not be read', value: sum((one) => one.unread) },
      { label: 'Dates', value: plan.format.label },
      { label: 'Time zone', value: `${options.zone ?? machineZone()} (assumed)` },
      { label: 'Encoding', value: first.encoding },
    ],
    columns: [],
    map: {},
    dateFormat: plan.format.id,
    ambiguous: plan.alternatives.map((format) => ({ dateFormat: format.id, label: format.label })),
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  let chats = 0;
  let bytes = 0;
  for await (const chat of openChats(file)) {
    chats++;
    const before = bytes;
    for await (const batch of readChat(chat, options, signal)) {
      bytes = Math.min(file.size, before + batch.bytes);
      yield { ...batch, bytes };
    }
  }
  if (chats === 0) throw noChat(file);
}

interface Message {
  readonly line: number;
  readonly head: Head;
  readonly lines: string[];
  length: number;
}

async function* readChat(chat: ChatFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const { file } = chat;
  const plan = await makePlan(file, chat.name, options, signal);
  const stats = createLineStats();
  const tools: Tools = {
    dates: { unreadable: 0, assumed: 0 },
    identify: createIdentity(),
    counts: { notices: 0, silent: 0, cut: 0, before: 0 },
  };
  const { counts } = tools;
  let mentions: FoundMention[] = [];
  let rejections: Rejection[] = [];
  let current: Message | null = null;
  const flush = (notes: readonly string[] = []): ImportBatch => {
    const bytes = Math.floor(Math.min(stats.bytes, file.size) * chat.scale);
    const batch = { mentions, rejections, bytes, title: plan.chat, notes };
    mentions = [];
    rejections = [];
    return batch;
  };
  const finish = (message: Message | null): void => {
    const mention = message && toMention(message, plan, options, tools);
    if (mention) mentions.push(mention);
  };

  for await (const lines of readLines(file, plan.encoding, stats)) {
    signal.throwIfAborted();
    for (const line of lines) {
      const head = readHead(line.text);
      if (head && plan.orders.has(head.style)) {
        finish(current);
        current = { line: line.number, head, lines: [line.text], length: line.text.length };
      } else if (current) {
        current.length += line.text.length + 1;
        if (current.length <= MAX_BODY) current.lines.push(line.text);
        else counts.cut++;
      } else if (line.text.trim() !== '') {
        counts.before++;
        if (counts.before <= 20)
          rejections.push({ at: placeOf(chat, line.number), reason: 'it stands before the first message' });
      }
      if (mentions.length >= BATCH) yield flush();
    }
  }
  finish(current);
  yield flush(closingNotes(tools, plan, options, stats.mixedLines));
}

function placeOf(chat: ChatFile, line: number): string {
  return chat.scale === 1 ? `line ${line}` : `line ${line} of ${chat.file.name}`;
}

interface Tools {
  readonly dates: DateTally;
  readonly identify: ReturnType<typeof createIdentity>;
  readonly counts: { notices: number; silent: number; cut: number; before: number };
}

function toMention(message: Message, plan: Plan, options: ImportOptions, tools: Tools): FoundMention | null {
  const { head } = message;
  const found = readMessage(head, message.lines.slice(1), plan.names, plan.group);
  if (found === null) {
    tools.counts.notices++;
    return null;
  }
  if (found.body.media) tools.counts.silent++;
  const order = plan.orders.get(head.style) ?? 'ymd';
  const { a, b, c, hour, minute, second, half } = head.numbers;
  const content = [a, b, c, hour, minute, second, half ?? '', found.said.name, found.body.text, found.body.file ?? ''];
  const published = publishedAt(head, order, plan.midnight, options.zone);
  if (published === null) tools.dates.unreadable++;
  else if (published.zone === 'assumed') tools.dates.assumed++;
  const raw: Raw = {
    text: message.lines.join('\n'),
    order,
    chat: plan.chat,
    name: found.said.name,
    ...(hour === 24 ? { midnight: plan.midnight } : {}),
    ...(options.zone === undefined ? { zone: machineZone() } : {}),
  };
  return mentionOf(tools.identify(null, content.join('\u0000')), found, published, plan.chat, JSON.stringify(raw));
}

function closingNotes({ counts, dates }: Tools, plan: Plan, options: ImportOptions, mixed: number): string[] {
  const notes: string[] = [];
  if (counts.notices > 0) notes.push(`${count(counts.notices, 'notice')} of WhatsApp itself left out.`);
  if (counts.silent > 0) {
    notes.push(
      `${count(counts.silent, 'message')} of media, calls or deleted words kept with ${counts.silent === 1 ? 'its placeholder' : 'their placeholders'}: search media:image, media:deleted and so on.`,
    );
  }
  if (plan.foreign > 0) {
    notes.push(
      `${count(plan.foreign, 'line')} that ${plan.foreign === 1 ? 'looks' : 'look'} like messages of another export were kept as text.`,
    );
  }
  if (counts.before > 20)
    notes.push(`${writeCount(counts.before)} lines stand before the first message and were not read.`);
  if (counts.cut > 0) notes.push(`${count(counts.cut, 'line')} of messages longer than a megabyte were cut off.`);
  if (plan.alternatives.length > 0 && !options.dateFormat) {
    const others = plan.alternatives.map((format) => format.id).join(' or ');
    notes.push(`The dates were read as ${plan.format.label}; the file would also allow ${others}.`);
  }
  const lines = mixedNote(mixed);
  return [...notes, ...(lines ? [lines] : []), ...dateNotes(dates, options.zone ?? machineZone())];
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${writeCount(number)} ${noun}s`;
}

function noChat(file: InputFile): EarshotError {
  const message = `${file.name} holds no WhatsApp chat: no _chat.txt and no text beside media. Export the chat again from WhatsApp.`;
  return new EarshotError('bad-file', message, { file: file.path });
}

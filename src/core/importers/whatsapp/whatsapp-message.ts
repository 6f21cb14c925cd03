// One message of a WhatsApp chat as a mention, and what is kept of it to be read again.
import type { FoundMention, ImportOptions, Published } from '../../../contract/model.ts';
import { buildDate, type DateOrder, possibleOrder } from '../../text/date-formats.ts';
import { isPlausible } from '../../text/dates.ts';
import { madeId } from '../../text/made-id.ts';
import { isZone } from '../../text/zones.ts';
import { type Body, readBody } from './whatsapp-body.ts';
import { type Head, readHead } from './whatsapp-head.ts';
import { type NameBook, type Said, splitName } from './whatsapp-names.ts';
import { isNotice } from './whatsapp-notices.ts';
import { chosenOrder, type Midnight } from './whatsapp-plan.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Null for what WhatsApp itself says. */
export function readMessage(
  head: Head,
  lines: readonly string[],
  names: NameBook,
  group: string | null,
): { said: Said; body: Body } | null {
  const said = splitName(head.rest, names);
  if (said === null) return null;
  const whole = [said.body, ...lines].join('\n');
  const body = readBody(whole);
  return body.media === undefined && isNotice(said.name, whole, said.name === group) ? null : { said, body };
}

export function mentionOf(
  externalId: string,
  { said, body }: { said: Said; body: Body },
  published: Published | null,
  chat: string,
  raw: string,
): FoundMention {
  const attributes: Record<string, string> = {};
  if (body.media) attributes.media = body.media;
  if (body.file) attributes.file = body.file;
  if (body.edited) attributes.edited = 'yes';
  return {
    externalId,
    title: null,
    text: body.text,
    url: null,
    author: said.name === '' ? null : { name: said.name, handle: null, platform: 'WhatsApp', url: null },
    published,
    language: null,
    thread: chat,
    parent: null,
    attributes,
    engagement: {},
    raw,
  };
}

/** A date that this order cannot be, but another can, is read by that one: files are glued together. */
export function publishedAt(
  head: Head,
  wanted: DateOrder,
  midnight: Midnight,
  zone: string | undefined,
): Published | null {
  const order = head.certain ? 'ymd' : possibleOrder(head.numbers, wanted);
  const late = head.numbers.hour === 24;
  const found = order && buildDate(late ? { ...head.numbers, hour: 0 } : head.numbers, order, zone);
  const published = found && late && midnight === 'end' ? { ...found, at: found.at + DAY } : found;
  return published && isPlausible(published.at) ? published : null;
}

/** What is kept of a message: its lines, and what only the whole file could tell. */
export interface Raw {
  readonly text: string;
  readonly order: DateOrder;
  readonly chat: string;
  readonly name: string;
  readonly midnight?: Midnight;
  /** The zone that was assumed, where nobody chose one. */
  readonly zone?: string;
}

export function reread(given: string, options: ImportOptions): FoundMention | null {
  const raw = parseRaw(given);
  if (!raw) return null;
  const [line = '', ...lines] = raw.text.split('\n');
  const head = readHead(line);
  if (!head) return null;
  const short = raw.name.split(': ')[0] ?? '';
  const longer = short === raw.name ? [] : [[short, raw.name] as const];
  const found = readMessage(head, lines, { known: new Map([[short, 1]]), longer: new Map(longer) }, null);
  if (!found) return null;
  const order = chosenOrder(options, raw.chat) ?? raw.order;
  const published = publishedAt(head, order, raw.midnight ?? 'end', options.zone ?? zoneOf(raw));
  return mentionOf(madeId(given), found, published, raw.chat, given);
}

function zoneOf(raw: Raw): string | undefined {
  return typeof raw.zone === 'string' && isZone(raw.zone) ? raw.zone : undefined;
}

function parseRaw(given: string): Raw | null {
  try {
    const raw = JSON.parse(given) as Partial<Raw> | null;
    const whole = [raw?.text, raw?.chat, raw?.name, raw?.order].every((part) => typeof part === 'string');
    return whole ? (raw as Raw) : null;
  } catch {
    return null;
  }
}

// A mail as a mention: what its writer says, with quotes and signature set apart, and its place in the conversation.
import type { FoundMention, Published } from '../../contract/model.ts';
import { isPlausible, parseDate } from './dates.ts';
import { madeId } from './made-id.ts';
import { addressesOf, fieldOf, idsOf, type MailField, wordsOf } from './mail-fields.ts';
import type { MailMessage } from './mail-message.ts';
import { splitReply } from './mail-reply.ts';

const MAX_QUOTED = 4000;
const MAX_ATTRIBUTE = 1000;

/** Null where the mail has neither a subject nor text. `zone` is for a date that carries none. */
export function toMailMention(mail: MailMessage, zone?: string): FoundMention | null {
  const { fields } = mail;
  const title = wordsOf(fields, 'subject');
  const reply = splitReply(mail.text);
  const text = reply.own.trim() || title;
  if (text === null || text === '') return null;
  const [from] = [...addressesOf(fields, 'from'), ...addressesOf(fields, 'sender')];
  const id = idsOf(fields, 'message-id')[0] ?? madeId(fieldOf(fields, 'date'), from?.address ?? null, title, mail.text);
  const parent = idsOf(fields, 'in-reply-to')[0] ?? idsOf(fields, 'references').at(-1) ?? null;
  return {
    externalId: id,
    title,
    text,
    url: archivedAt(fields),
    author: from ? { name: from.name, handle: from.address, platform: 'Mail', url: null } : null,
    published: publishedOf(mail, zone),
    language: /^[a-z]{2}(?![a-z])/i.exec(fieldOf(fields, 'content-language') ?? '')?.[0].toLowerCase() ?? null,
    thread: threadOf(fields, title, id),
    parent: parent === id ? null : parent,
    attributes: readAttributes(mail, reply),
    engagement: {},
    raw: mail.kept,
  };
}

/**
 * The first message referred to; a first message begins a conversation of its own. A reply that refers to nothing is
 * put with those of its Gmail conversation, or of its subject.
 */
function threadOf(fields: readonly MailField[], title: string | null, id: string): string {
  const first = idsOf(fields, 'references')[0] ?? idsOf(fields, 'in-reply-to')[0];
  if (first !== undefined) return first;
  const bare = withoutReplyMark(title ?? '');
  if (bare === '' || bare === title) return id;
  const gmail = fieldOf(fields, 'x-gm-thrid');
  return gmail === null ? `subject ${bare.toLowerCase()}` : `gmail ${gmail}`;
}

const REPLY_MARK = /^(?:re|rv|res|r|sv|antw|aw|fwd?|fw|enc|tr|wg|i|rif|doorst)\s{0,2}(?:\[\d{1,3}\])?\s{0,2}:\s*/i;

function withoutReplyMark(subject: string): string {
  let bare = subject;
  for (let count = 0; count < 20 && REPLY_MARK.test(bare); count++) bare = bare.replace(REPLY_MARK, '');
  return bare.trim();
}

/** When it was sent; else when the last server had it; else what the mailbox says. */
function publishedOf(mail: MailMessage, zone: string | undefined): Published | null {
  const received = fieldOf(mail.fields, 'received');
  const dates = [
    parse(fieldOf(mail.fields, 'date'), zone),
    parse(received === null ? null : received.slice(received.lastIndexOf(';') + 1), zone),
    // `From ana@example.org Mon Jan  5 15:04:00 2015`: in universal time.
    parse(/(?:mon|tue|wed|thu|fri|sat|sun)\s.{10,40}$/i.exec(mail.fromLine ?? '')?.[0] ?? null, 'UTC'),
  ];
  return dates.find((date) => date !== null) ?? null;
}

function parse(given: string | null, zone: string | undefined): Published | null {
  const found = given === null ? null : parseDate(given.trim(), zone);
  return found && isPlausible(found.at) ? found : null;
}

function archivedAt(fields: readonly MailField[]): string | null {
  const url = /^<?(https?:\/\/[^\s<>]{1,2000})>?$/i.exec(fieldOf(fields, 'archived-at') ?? '')?.[1];
  return url && URL.canParse(url) ? url : null;
}

function readAttributes(mail: MailMessage, reply: ReturnType<typeof splitReply>): Record<string, string> {
  const { fields, attachments } = mail;
  const to = addressesOf(fields, 'to').map(({ name, address }) =>
    name && address ? `${name} <${address}>` : (name ?? address),
  );
  const list = wordsOf(fields, 'list-id');
  const found: Readonly<Record<string, string | null>> = {
    to: to.slice(0, 20).join(', '),
    list: /<([^<>\s]+)>\s*$/.exec(list ?? '')?.[1] ?? list,
    labels: wordsOf(fields, 'x-gmail-labels'),
    attachments: attachments.slice(0, 20).join(', '),
    signature: reply.signature,
    quoted: reply.quoted,
  };
  return Object.fromEntries(
    Object.entries(found)
      .filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== '')
      .map(([name, value]) => [name, shorten(value, name === 'quoted' ? MAX_QUOTED : MAX_ATTRIBUTE)]),
  );
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}

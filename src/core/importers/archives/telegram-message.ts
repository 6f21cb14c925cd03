// One message of a Telegram export as a mention. https://core.telegram.org/import-export
import type { FoundMention, Published } from '../../../contract/model.ts';
import { parseDate } from '../../text/dates.ts';
import { madeId } from '../../text/made-id.ts';
import { type Fields, isFields } from '../json/json-values.ts';
import { type DateTally, readDate } from '../values.ts';
import {
  figures,
  filled,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  parseObject,
  reactionsOf,
  secondsToPublished,
  textAt,
} from './archive-fields.ts';

export interface Chat {
  readonly id: string;
  readonly name: string | null;
  /** `public_supergroup`, `personal_chat` … */
  readonly type: string | null;
}

/** Why a message is no mention. */
export type Silence = 'notice' | 'wordless';

/** `raw` is what is kept: see `keepMessage`. */
export function toMention(
  message: Fields,
  chat: Chat,
  raw: string,
  zone: string | undefined,
  tally: DateTally,
): FoundMention | Silence {
  if (textAt(message, 'type') === 'service') return 'notice';
  const id = textAt(message, 'id');
  const text = textOf(message.text) || pollOf(message);
  if (text === '') return 'wordless';
  const reply = textAt(message, 'reply_to_message_id');
  const otherChat = textAt(message, 'reply_to_peer_id');
  const edited = secondsToPublished(numberAt(message, 'edited_unixtime'));
  return {
    externalId: `${chat.id}/${id ?? madeId(raw)}`,
    title: null,
    text,
    url: null,
    author: authorOf(message),
    published: dateOf(message, zone, tally),
    language: null,
    // A channel is no conversation: its posts do not answer one another.
    thread: chat.type?.endsWith('_channel') ? null : chat.id,
    parent: reply === null ? null : `${otherChat?.replace(/^\D+/, '') ?? chat.id}/${reply}`,
    attributes: filled({
      chat: chat.name,
      forwarded_from: lineAt(message, 'forwarded_from'),
      via_bot: lineAt(message, 'via_bot'),
      signed: lineAt(message, 'author'),
      media: lineAt(message, 'media_type') ?? (textAt(message, 'photo') ? 'photo' : null),
      links: linksOf(message),
      edited: edited && new Date(edited.at).toISOString(),
    }),
    engagement: figures({ likes: reactionsOf(message) }),
    raw,
  };
}

/** A message as it stands in the file, with the chat it is of. */
export function keepMessage(chat: Chat, message: string): string {
  return `{"chat":${JSON.stringify(chat)},"message":${message}}`;
}

export function rereadMessage(raw: string, zone: string | undefined): FoundMention | null {
  const kept = parseObject(raw);
  const chat = kept && objectAt(kept, 'chat');
  const message = kept && objectAt(kept, 'message');
  const id = chat && textAt(chat, 'id');
  if (!chat || !message || !id) return null;
  const known = { id, name: textAt(chat, 'name'), type: textAt(chat, 'type') };
  const mention = toMention(message, known, raw, zone, { unreadable: 0, assumed: 0 });
  return typeof mention === 'string' ? null : mention;
}

/** A string, or pieces: `["see ", {"type": "link", "text": "…"}]`. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.toWellFormed().trim();
  if (!Array.isArray(value)) return '';
  const pieces = value.map((piece) => (isFields(piece) ? piece.text : piece));
  return pieces
    .filter((piece) => typeof piece === 'string')
    .join('')
    .toWellFormed()
    .trim();
}

/** The question and its answers, a line each. */
function pollOf(message: Fields): string {
  const poll = objectAt(message, 'poll');
  if (!poll) return '';
  const answers = listAt(poll, 'answers').map((answer) => (isFields(answer) ? textOf(answer.text) : ''));
  const lines = [textOf(poll.question), ...answers.filter((answer) => answer !== '').map((answer) => `• ${answer}`)];
  return lines[0] === '' ? '' : lines.join('\n');
}

/** Addresses behind words. */
function linksOf(message: Fields): string | null {
  const pieces = [...listAt(message, 'text_entities'), ...listAt(message, 'text')];
  const links = pieces.flatMap((piece) => (isFields(piece) ? (textAt(piece, 'href') ?? []) : []));
  return [...new Set(links)].slice(0, 50).join(' ') || null;
}

/** Names change and repeat: the id tells people apart. A deleted account has no name. */
function authorOf(message: Fields): FoundMention['author'] {
  const name = lineAt(message, 'from');
  const handle = lineAt(message, 'from_id');
  return name === null && handle === null ? null : { name, handle, platform: 'Telegram', url: null };
}

/** `date` is the wall clock of the computer that exported; what it lies beside `date_unixtime` is its offset. */
function dateOf(message: Fields, zone: string | undefined, tally: DateTally): Published | null {
  const seconds = numberAt(message, 'date_unixtime');
  const local = textAt(message, 'date') ?? undefined;
  if (seconds === null) return readDate(local, null, zone, tally);
  const wall = local && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(local) ? parseDate(local, 'UTC') : null;
  const offset = wall ? (wall.at - seconds * 1000) / 60_000 : 0;
  const plausible = Number.isInteger(offset) && offset % 15 === 0 && Math.abs(offset) <= 14 * 60;
  const published = secondsToPublished(seconds, plausible ? offset : 0);
  if (published === null) tally.unreadable++;
  return published;
}

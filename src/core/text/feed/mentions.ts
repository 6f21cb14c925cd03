// From entries to mentions: ids that hold over fetches, threads, dates.
import type { FoundMention, Published, Rejection } from '../../../contract/model.ts';
import { isPlausible, parseDate } from '../dates.ts';
import { western } from '../entities.ts';
import { madeId, withOccurrence } from '../made-id.ts';
import type { Entry, RawFeed } from './feed.ts';
import { type Place, writePlace } from './raw.ts';

interface Identified {
  readonly entry: Entry;
  readonly id: string;
  /** The id it would have by itself. */
  readonly alone: string;
}

export function toMentions(feed: RawFeed, zone?: string): { mentions: FoundMention[]; rejections: Rejection[] } {
  const rejections: Rejection[] = [];
  const readable: Entry[] = [];
  for (const found of feed.entries) {
    const entry = { ...found, title: found.title && clean(found.title), text: clean(found.text) };
    if (entry.text !== '' || entry.title) readable.push(entry);
    // A link alone is what some people post.
    else if (entry.url !== null) readable.push({ ...entry, text: entry.url });
    else rejections.push({ at: entry.at, reason: 'it has neither a title nor a text' });
  }
  const identified = identify(readable);
  const threads = findThreads(identified);
  const mentions = identified.map(({ entry, id, alone }): FoundMention => {
    const found: Place = { id, thread: threads.get(id)?.thread ?? null, parent: threads.get(id)?.parent ?? null };
    const place = entry.place ?? found;
    return {
      externalId: place.id,
      title: entry.title || null,
      text: entry.text || entry.title || '',
      url: entry.url,
      author: entry.author,
      published: publishedOf(entry.dates, zone),
      language: entry.language ?? feed.language,
      thread: place.thread,
      parent: place.parent,
      attributes: entry.attributes,
      engagement: entry.engagement,
      raw: entry.raw !== null && !toldAlone(entry, alone, place) ? writePlace(entry.raw, place) : entry.raw,
    };
  });
  return { mentions, rejections };
}

/** Would the entry by itself be found in this place? */
function toldAlone(entry: Entry, alone: string, { id, thread, parent }: Place): boolean {
  if (entry.place !== null) return true;
  const answered = entry.inReplyTo === alone ? null : entry.inReplyTo;
  return id === alone && parent === answered && thread === (answered ?? (entry.hasReplies ? id : null));
}

// Entities smuggle in what XML itself forbids: controls, and halves of characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

function clean(text: string): string {
  return text.toWellFormed().replace(CONTROLS, meant).trim();
}

/** Text of windows-1252 taken for Latin-1 and written as UTF-8 has its quotes and dashes among the controls. */
function meant(control: string): string {
  const code = control.charCodeAt(0);
  const character = code >= 0x80 && code < 0xa0 ? western(code) : '';
  return character === control ? '' : character;
}

/**
 * The feed's id, else the address, else one made from the content. Where entries of different content share one, all
 * of them get a piece of their content's hash: none is lost, and each keeps its id when the others leave the feed.
 * The same id twice with the same content is one entry; the same words twice without any id are two.
 */
function identify(entries: readonly Entry[]): Identified[] {
  const contents = new Map<string, Set<string> | null>();
  for (const entry of entries) {
    const id = entry.id ?? entry.url;
    if (id !== null) contents.set(id, contents.has(id) ? new Set() : null);
  }
  const named = entries.map((entry) => {
    const id = entry.id ?? entry.url;
    const shared = id === null ? null : (contents.get(id) ?? null);
    // Hashing is for those that need it.
    const content = id === null || shared !== null ? madeId(entry.title, entry.text, entry.dates[0] ?? null) : '';
    shared?.add(content);
    return { entry, id, content };
  });
  const identified: Identified[] = [];
  const seen = new Map<string, number>();
  for (const { entry, id, content } of named) {
    const plain = id ?? content;
    const own = (contents.get(plain)?.size ?? 0) > 1 ? `${plain}#${content.slice(0, 12)}` : plain;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    if (count === 1 || id === null) identified.push({ entry, id: withOccurrence(own, count), alone: plain });
  }
  return identified;
}

/** Parents by id or address; a thread is named by its topmost known ancestor. */
function findThreads(entries: readonly Identified[]): Map<string, { thread: string; parent: string | null }> {
  if (!entries.some(({ entry }) => entry.inReplyTo !== null || entry.hasReplies)) return new Map();
  const byName = new Map<string, Identified>();
  for (const one of entries) {
    for (const name of [one.entry.url, one.entry.id, one.id]) if (name) byName.set(name, one);
  }
  const parents = new Map<string, string>();
  for (const { entry, id } of entries) {
    const parent = entry.inReplyTo ? (byName.get(entry.inReplyTo)?.id ?? entry.inReplyTo) : null;
    if (parent !== null && parent !== id) parents.set(id, parent);
  }
  const answered = new Set(parents.values());
  const threads = new Map<string, { thread: string; parent: string | null }>();
  for (const { entry, id } of entries) {
    const parent = parents.get(id) ?? null;
    if (parent === null && !answered.has(id) && !entry.hasReplies) continue;
    threads.set(id, { thread: rootOf(id, parents), parent });
  }
  return threads;
}

function rootOf(id: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let root = id;
  for (let up = parents.get(root); up !== undefined && !seen.has(up); up = parents.get(root)) {
    seen.add(up);
    root = up;
  }
  return root;
}

/** The first that can be read. One before 1970 or in the future is a slip of the feed: it counts as none. */
function publishedOf(dates: readonly string[], zone: string | undefined): Published | null {
  for (const date of dates) {
    const published = parseDate(date, zone);
    if (published) return isPlausible(published.at) ? published : null;
  }
  return null;
}

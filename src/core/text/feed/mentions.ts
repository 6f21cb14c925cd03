// From entries to mentions: ids that hold over fetches, threads, dates.
import type { FoundMention, Published, Rejection } from '../../../contract/model.ts';
import { isPlausible, parseDate } from '../dates.ts';
import { madeId } from '../made-id.ts';
import type { Entry, RawFeed } from './feed.ts';

interface Identified {
  readonly entry: Entry;
  readonly id: string;
  readonly content: string;
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
  const mentions = identified.map(({ entry, id }): FoundMention => {
    const published = dateOf(entry.date, zone);
    return {
      externalId: id,
      title: entry.title || null,
      text: entry.text || entry.title || '',
      url: entry.url,
      author: entry.author,
      published,
      language: entry.language ?? feed.language,
      thread: threads.get(id)?.thread ?? null,
      parent: threads.get(id)?.parent ?? null,
      attributes: entry.attributes,
      engagement: entry.engagement,
      raw: entry.raw,
    };
  });
  return { mentions, rejections };
}

// Entities smuggle in what XML itself forbids: controls, and halves of characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

function clean(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '').trim();
}

/**
 * The feed's id, else the address, else one made from the content. Where entries of different content share one, all
 * of them get a piece of their content's hash: none is lost, and each keeps its id when the others leave the feed.
 */
function identify(entries: readonly Entry[]): Identified[] {
  const contents = new Map<string, Set<string>>();
  const candidates = entries.map((entry) => {
    const content = madeId(entry.title, entry.text, entry.date);
    const id = entry.id ?? entry.url ?? content;
    const shared = contents.get(id) ?? new Set<string>();
    contents.set(id, shared.add(content));
    return { entry, id, content };
  });
  const seen = new Set<string>();
  return candidates
    .map((one) =>
      (contents.get(one.id)?.size ?? 1) > 1 ? { ...one, id: `${one.id}#${one.content.slice(0, 12)}` } : one,
    )
    .filter((one) => !seen.has(one.id) && seen.add(one.id));
}

/** Parents by id or address; a thread is named by its topmost known ancestor. */
function findThreads(entries: readonly Identified[]): Map<string, { thread: string; parent: string | null }> {
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

/** A date before 1970 or in the future is a slip of the feed: it counts as none. */
function dateOf(date: string | null, zone: string | undefined): Published | null {
  const published = date ? parseDate(date, zone) : null;
  return published && isPlausible(published.at) ? published : null;
}

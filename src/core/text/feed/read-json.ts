// JSON Feed 1 and 1.1, and RSS-in-JSON, read leniently: an item that is wrong is a rejection, not the end.
import type { FoundAuthor, Rejection } from '../../../contract/model.ts';
import type { Entry, RawFeed } from './feed.ts';
import type { Place } from './raw.ts';
import { authorOf, firstText, isRelative, languageOf, resolve, tidy, titleText } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;
const MAX_ITEMS = 20_000;
/** Names that tell an item from other JSON, and what is written on one that has none of them. */
const TELLING = ['content_html', 'content_text', 'date_published', '_earshot'];
const MARK = '_earshot_item';
/** Of what stands in for a text. */
const MAX_WORDS = 50;
const MAX_LENGTH = 1000;

/** Null where this is no JSON, or JSON that is no feed. */
export function readJson(text: string, baseUrl: string | null): RawFeed | null {
  const { value, cut } = parseOrSalvage(text);
  if (!isFields(value)) return null;
  const lone = readLone(value);
  if (lone) return lone;
  const rss = isFields(value.rss) ? value.rss : null;
  const channel = rss && isFields(rss.channel) ? rss.channel : null;
  const feed = channel ?? value;
  const version = string(value.version);
  const none = version?.includes('jsonfeed.org/version') ? [] : undefined;
  const items = channel ? (channel.item ?? rss?.item) : (value.items ?? none);
  const isFeed = channel !== null || version?.includes('jsonfeed.org/version') || string(value.title) !== null;
  if (!isFeed || (!Array.isArray(items) && !isFields(items))) return null;
  const list: readonly unknown[] = Array.isArray(items) ? items : [items];
  const base = resolve(string(feed.feed_url), baseUrl) ?? baseUrl;
  const rejections: Rejection[] = [];
  const entries: Entry[] = [];
  for (const [index, item] of list.slice(0, MAX_ITEMS).entries()) {
    const at = `entry ${index + 1}`;
    if (isFields(item)) entries.push({ ...(channel ? fromRssItem(item, base) : fromItem(item, feed, base)), at });
    else rejections.push({ at, reason: 'it is no object' });
  }
  const notices = cut ? ['The feed ends in the middle: what came whole was kept.'] : [];
  if (cut) rejections.push({ at: `entry ${list.length + 1}`, reason: 'the feed was cut off inside this entry' });
  if (list.length > MAX_ITEMS) notices.push(`The feed is very long: only its first ${MAX_ITEMS} entries were read.`);
  return {
    format: channel ? 'rss' : 'json',
    title: titleText(string(feed.title)),
    siteUrl: resolve(string(feed.home_page_url) ?? string(feed.link), base),
    language: languageOf(string(feed.language)),
    ttlMinutes: ttlOf(feed.ttl),
    entries,
    rejections,
    notices,
  };
}

/** One item by itself, as it is kept: its own names tell it from other JSON. */
function readLone(value: Fields): RawFeed | null {
  const named = string(value.id) ?? string(value.url) ?? string(value.guid) ?? string(value.link);
  const json = value[MARK] !== undefined || isTelling(value);
  const rss = ['pubDate', 'description', 'guid'].filter((name) => value[name] !== undefined).length > 1;
  if (
    (named === null && value[MARK] === undefined) ||
    value.items !== undefined ||
    value.rss !== undefined ||
    (!json && !rss)
  )
    return null;
  const entry = rss && !json ? fromRssItem(value, null) : fromItem(value, {}, null);
  const none = { title: null, siteUrl: null, language: null, ttlMinutes: null, rejections: [], notices: [] };
  return { ...none, format: rss && !json ? 'rss' : 'json', entries: [{ ...entry, at: 'entry 1' }] };
}

function isTelling(item: Fields): boolean {
  return TELLING.some((name) => item[name] !== undefined);
}

function fromItem(item: Fields, feed: Fields, base: string | null): Entry {
  const people = [item.authors, item.author, feed.authors, feed.author].flat();
  const html = string(item.content_html);
  const url = resolve(string(item.url) ?? string(item.external_url), base);
  const title = titleText(string(item.title));
  const text = firstText(html) || tidy(string(item.content_text) ?? '') || firstText(string(item.summary));
  const silent = text === '' && title === null && url === null;
  const kept = keptItem(item, feed, url);
  return {
    at: 'entry',
    id: string(item.id),
    url,
    title,
    text: silent ? wordsOf(item) : text,
    author: people.map(personOf).find((author) => author !== null) ?? null,
    dates: [string(item.date_published), string(item.date_modified)].filter((date) => date !== null),
    language: languageOf(string(item.language)) ?? languageOf(string(feed.language)),
    inReplyTo: string(item.in_reply_to) ?? string(item._in_reply_to),
    hasReplies: false,
    attributes: categories(item.tags),
    engagement: {},
    raw: JSON.stringify(isTelling(kept) ? kept : { ...kept, [MARK]: true }),
    place: placeOf(item),
  };
}

/** What an item without text still says: about what, of whom; without that its pictures and files, or its date. */
function wordsOf(item: Fields): string {
  const people = [item.authors, item.author].flat().map((person) => personOf(person)?.name ?? null);
  const tags = [item.tags].flat().map((tag) => titleText(string(tag)));
  const files = [item.image, item.banner_image, ...[item.attachments].flat()].map((file) =>
    string(isFields(file) ? file.url : file),
  );
  const said = [[...people, ...tags], files, [string(item.content_html), string(item.date_published)]];
  const lines = said.map((list) => list.filter((line) => line !== null)).find((list) => list.length > 0) ?? [];
  return [...new Set(lines)].slice(0, MAX_WORDS).join('\n').slice(0, MAX_LENGTH);
}

function fromRssItem(item: Fields, base: string | null): Entry {
  const guid = isFields(item.guid) ? string(item.guid['#value'] ?? item.guid.value ?? item.guid._) : string(item.guid);
  return {
    at: 'entry',
    id: guid,
    url: resolve(string(item.link), base),
    title: titleText(string(item.title)),
    text: firstText(string(item['content:encoded']), string(item.description)),
    author: authorOf(string(item['dc:creator']) ?? string(item.author)),
    dates: [string(item.pubDate), string(item['dc:date'])].filter((date) => date !== null),
    language: null,
    inReplyTo: null,
    hasReplies: false,
    attributes: categories(item.category),
    engagement: {},
    raw: JSON.stringify(item),
    place: placeOf(item),
  };
}

/** A cut-off feed keeps its whole items: the list is closed behind the last one that parses. */
function parseOrSalvage(text: string): { value: unknown; cut: boolean } {
  try {
    return { value: JSON.parse(text), cut: false };
  } catch {
    try {
      // Commas behind the last of a list are the commonest slip of feeds made by hand.
      return { value: JSON.parse(text.replace(/,(?=\s{0,100}[\]}])/g, '')), cut: false };
    } catch {
      // Then it is cut off, or worse.
    }
    let end = text.lastIndexOf('}');
    for (let tries = 0; end > 0 && tries < 40; tries++) {
      for (const close of [']}', ']}}}', '']) {
        try {
          return { value: JSON.parse(text.slice(0, end + 1) + close), cut: true };
        } catch {
          // Not a place to close at: the next brace inwards.
        }
      }
      if (text.length > 4 * 1024 * 1024 && tries > 4) break;
      end = text.lastIndexOf('}', end - 1);
    }
    return { value: null, cut: true };
  }
}

function personOf(person: unknown): FoundAuthor | null {
  if (!isFields(person)) return typeof person === 'string' ? authorOf(person) : null;
  return authorOf(string(person.name), resolve(string(person.url), null));
}

function categories(tags: unknown): Readonly<Record<string, string>> {
  const names = [tags].flat().map((tag) => titleText(string(isFields(tag) ? (tag['#value'] ?? tag.name) : tag)));
  const kept = [...new Set(names.filter((name) => name !== null))];
  return kept.length === 0 ? {} : { category: kept.join(', ') };
}

function ttlOf(ttl: unknown): number | null {
  const minutes = Number(string(ttl));
  return Number.isFinite(minutes) && minutes > 0 ? Math.min(minutes, 24 * 60) : null;
}

/** An item kept by itself says whose it is and where, as its feed did. */
function keptItem(item: Fields, feed: Fields, url: string | null): Fields {
  const authors = [feed.authors, feed.author].flat().filter((author) => author !== undefined && author !== null);
  const address = string(item.url) ?? string(item.external_url);
  const moved = url !== null && address !== null && isRelative(address) ? { url } : {};
  return { ...item, ...moved, ...(item.authors || item.author || authors.length === 0 ? {} : { authors }) };
}

function placeOf(item: Fields): Place | null {
  const kept = isFields(item._earshot) ? item._earshot : null;
  const id = string(kept?.id);
  return id === null ? null : { id, thread: string(kept?.thread), parent: string(kept?.parent) };
}

/** Numbers are taken as text: ids are numeric in the wild. */
function string(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// JSON Feed 1 and 1.1, and RSS-in-JSON, read leniently: an item that is wrong is a rejection, not the end.
import type { FoundAuthor, Rejection } from '../../../contract/model.ts';
import type { Entry, RawFeed } from './feed.ts';
import { authorOf, firstText, languageOf, resolve, tidy, titleText } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;
const MAX_ITEMS = 20_000;

/** Null where this is no JSON, or JSON that is no feed. */
export function readJson(text: string, baseUrl: string | null): RawFeed | null {
  const { value, cut } = parseOrSalvage(text);
  if (!isFields(value)) return null;
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

function fromItem(item: Fields, feed: Fields, base: string | null): Entry {
  const people = [item.authors, item.author, feed.authors, feed.author].flat();
  const html = string(item.content_html);
  return {
    at: 'entry',
    id: string(item.id),
    url: resolve(string(item.url) ?? string(item.external_url), base),
    title: titleText(string(item.title)),
    text: firstText(html) || tidy(string(item.content_text) ?? '') || firstText(string(item.summary)),
    author: people.map(personOf).find((author) => author !== null) ?? null,
    date: string(item.date_published) ?? string(item.date_modified),
    language: languageOf(string(item.language)) ?? languageOf(string(feed.language)),
    inReplyTo: string(item.in_reply_to) ?? string(item._in_reply_to),
    hasReplies: false,
    attributes: categories(item.tags),
    engagement: {},
    raw: JSON.stringify(item),
  };
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
    date: string(item.pubDate) ?? string(item['dc:date']),
    language: null,
    inReplyTo: null,
    hasReplies: false,
    attributes: categories(item.category),
    engagement: {},
    raw: JSON.stringify(item),
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

/** Numbers are taken as text: ids are numeric in the wild. */
function string(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

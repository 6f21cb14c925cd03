// XML feeds by feedsmith: the whole document where that works, item by item where it does not.
import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { EarshotError } from '../../../contract/errors.ts';
import type { Rejection } from '../../../contract/model.ts';
import { type Context, fromAtom, fromRdf, fromRss } from './adapt.ts';
import type { Entry, RawFeed } from './feed.ts';
import { plainEntities } from './mend.ts';
import { readBrokenItem, readOverlooked } from './read-item.ts';
import { type Slice, type Slices, sliceFeed } from './slice.ts';
import { languageOf, resolve, titleText } from './values.ts';

type Head = Pick<RawFeed, 'title' | 'siteUrl' | 'language' | 'ttlMinutes'>;

interface Reading {
  readonly head: Head;
  readonly entries: readonly Entry[];
}

const DAY_MINUTES = 24 * 60;

/** Null where this is no XML feed. */
export function readXml(text: string, baseUrl: string | null): RawFeed | null {
  const slices = sliceFeed(text);
  if (!slices) return null;
  const notices: string[] = [];
  if (slices.more) notices.push(`The feed is very long: only its first ${slices.items.length} entries were read.`);
  if (definesUnsafe(text.slice(0, 64 * 1024))) {
    notices.push('The feed defines entities of its own; they were refused for safety.');
  }
  if (slices.cut) notices.push('The feed ends in the middle: what came whole was kept.');
  const lost = slices.cut && slices.items.at(-1)?.broken ? [cutOff(slices.items.length)] : [];
  const items = lost.length > 0 ? slices.items.slice(0, -1) : slices.items;
  const whole = items.some((item) => item.broken) ? null : tryWhole(slices, items, baseUrl);
  if (whole && whole.entries.length === items.length) {
    const entries = whole.entries.map((entry, index) => {
      const raw = items[index]?.text ?? '';
      const full = readOverlooked(entry, raw, entryBase(slices, baseUrl));
      return { ...full, at: `entry ${index + 1}`, inReplyTo: entry.inReplyTo ?? answered(raw), raw };
    });
    return { format: slices.kind, ...whole.head, entries, rejections: lost, notices };
  }
  const { head, entries, rejections, mended } = readEach(slices, items, baseUrl);
  if (slices.cut && slices.items.length === 0 && head.title === null) {
    throw new EarshotError(
      'bad-file',
      'This feed is cut off before its first entry: nothing could be read. Try again later.',
    );
  }
  rejections.push(...lost);
  if (!slices.cut && rejections.length + mended > 0)
    notices.push('The feed is broken in places: what could be read was kept.');
  return { format: slices.kind, ...head, entries, rejections, notices };
}

/** Entities that hold others, markup, or a file's address. */
function definesUnsafe(start: string): boolean {
  const defined = start.match(/<!entity\s/gi)?.length ?? 0;
  return defined > plainEntities(start).size;
}

function cutOff(number: number): Rejection {
  return { at: `entry ${number}`, reason: 'the feed was cut off inside this entry' };
}

function tryWhole(slices: Slices, items: readonly Slice[], baseUrl: string | null): Reading | null {
  const mend = slices.cut || slices.more;
  try {
    return readDocument(slices, mend ? wrap(slices, items.map((item) => item.text).join('\n')) : slices.body, baseUrl);
  } catch {
    return null;
  }
}

function readEach(slices: Slices, items: readonly Slice[], baseUrl: string | null) {
  const entries: Entry[] = [];
  const rejections: Rejection[] = [];
  let mended = 0;
  const head = readHead(slices, baseUrl);
  const context: Context = { base: resolve(head.siteUrl, null) ?? baseUrl, language: head.language, author: null };
  for (const [index, item] of items.entries()) {
    const at = `entry ${index + 1}`;
    const whole = readOne(slices, item, baseUrl);
    const entry = whole
      ? readOverlooked(whole, item.text, entryBase(slices, baseUrl))
      : readBrokenItem(item.text, context);
    if (!whole) mended++;
    if (entry) entries.push({ ...entry, at, inReplyTo: entry.inReplyTo ?? answered(item.text), raw: item.text });
    else rejections.push({ at, reason: 'its XML is broken' });
  }
  return { head, entries, rejections, mended };
}

function readOne(slices: Slices, item: Slice, baseUrl: string | null): Entry | null {
  if (item.broken) return null;
  try {
    return readDocument(slices, wrap({ ...slices, head: bareHead(slices) }, item.text), baseUrl).entries[0] ?? null;
  } catch {
    return null;
  }
}

function readHead(slices: Slices, baseUrl: string | null): Head {
  try {
    return readDocument(slices, wrap(slices, ''), baseUrl).head;
  } catch {
    const broken = readBrokenItem(slices.head, { base: baseUrl, language: null, author: null });
    return { title: broken?.title ?? null, siteUrl: broken?.url ?? null, language: null, ttlMinutes: null };
  }
}

function readDocument(slices: Slices, document: string, baseUrl: string | null): Reading {
  if (slices.kind === 'atom') {
    const feed = parseAtomFeed(document);
    const site = feed.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? null;
    const base = resolve(feed.xml?.base, baseUrl) ?? baseUrl;
    const language = languageOf(feed.xml?.lang);
    const context: Context = { base, language, author: feed.authors?.[0] ?? null };
    return {
      head: {
        title: titleText(feed.title?.value),
        siteUrl: resolve(site?.href, base),
        language,
        ttlMinutes: updatePeriod(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
      },
      entries: (feed.entries ?? []).map((entry) => fromAtom(entry, context)),
    };
  }
  const rss = slices.kind === 'rss' ? parseRssFeed(document) : null;
  const rdf = rss ? null : parseRdfFeed(document);
  const feed = rss ?? rdf;
  const siteUrl = resolve(feed?.link, baseUrl);
  const base = entryBase(slices, baseUrl) ?? siteUrl;
  const language = languageOf(rss?.language ?? feed?.dc?.languages?.[0] ?? feed?.xml?.lang);
  const context: Context = { base, language, author: null };
  const asked = updatePeriod(feed?.sy?.updatePeriod, feed?.sy?.updateFrequency);
  const ttl = rss?.ttl && rss.ttl > 0 ? rss.ttl : null;
  const minutes = ttl === null ? asked : Math.max(ttl, asked ?? 0);
  return {
    head: {
      title: titleText(feed?.title),
      siteUrl,
      language,
      ttlMinutes: minutes === null ? null : Math.min(minutes, DAY_MINUTES),
    },
    entries: rss
      ? (rss.items ?? []).map((item) => fromRss(item, context))
      : (rdf?.items ?? []).map((item) => fromRdf(item, context)),
  };
}

/** What the feed and its channel say their links are relative to. */
function entryBase(slices: Slices, baseUrl: string | null): string | null {
  let base = baseUrl;
  for (const found of slices.head
    .slice(0, 16_384)
    .matchAll(/<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)\s[^>]{0,4000}/gi)) {
    const said = /\sxml:base\s*=\s*["']([^"'<>]{1,2000})["']/i.exec(found[0])?.[1];
    base = resolve(said, base) ?? base;
  }
  return base;
}

/** A document of the feed's head and these items, closed as its root asks. */
function wrap(slices: Slices, items: string): string {
  const channel = /<((?:[\w.-]+:)?channel)(?=[\s>])/i.exec(slices.head)?.[1];
  const open = channel && !slices.head.toLowerCase().includes(`</${channel.toLowerCase()}`);
  return `${slices.head}${items}${open ? `</${channel}>` : ''}</${slices.root}>`;
}

/** The root's tag with its namespaces, and the channel's: all that an item needs around it. */
function bareHead(slices: Slices): string {
  const root = /^<[^>]*>/.exec(slices.head)?.[0] ?? `<${slices.root}>`;
  if (slices.kind !== 'rss') return root;
  return `${root}${/<channel(?:\s[^>]*)?>/i.exec(slices.head)?.[0] ?? '<channel>'}<title>-</title>`;
}

/** RFC 4685 with its namespace declared on the element itself, which the library does not follow. */
function answered(item: string): string | null {
  return /<(?:[\w.-]{1,40}:)?in-reply-to\s[^>]{0,1000}?\bref\s*=\s*["']([^"'<>]{1,1000})["']/i.exec(item)?.[1] ?? null;
}

function updatePeriod(period: string | undefined, frequency: number | undefined): number | null {
  const minutes: Readonly<Record<string, number>> = { hourly: 60, daily: DAY_MINUTES, weekly: 7 * DAY_MINUTES };
  const known = minutes[period?.trim().toLowerCase() ?? ''] ?? (period ? DAY_MINUTES : null);
  if (known === null || !/^(?:hourly|daily|weekly|monthly|yearly)$/i.test(period?.trim() ?? '')) return null;
  return Math.min(DAY_MINUTES, Math.max(1, Math.round(known / Math.max(1, frequency ?? 1))));
}

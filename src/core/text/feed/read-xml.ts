// XML feeds: scanned as they are, and once more where the first look found markup no tokenizer reads right.
import { EarshotError } from '../../../contract/errors.ts';
import type { Rejection } from '../../../contract/model.ts';
import { type Element, Parts } from './element.ts';
import { type Context, readEntry, readItem } from './entry.ts';
import type { Entry, RawFeed } from './feed.ts';
import { mendMarkup } from './mend.ts';
import { openOwnEntities } from './own-entities.ts';
import { rawOf } from './raw.ts';
import { type Item, type Scan, scan } from './scan.ts';
import { atomText, plainText } from './text-of.ts';
import { languageOf, resolve, titleText } from './values.ts';

type Head = Pick<RawFeed, 'title' | 'siteUrl' | 'language' | 'ttlMinutes'>;

/** Shorter than any feed's head that was cut off: such a text says all it has to say. */
const SHORT = 200;
const DAY_MINUTES = 24 * 60;

/** Null where this is no XML feed. */
export function readXml(text: string, baseUrl: string | null): RawFeed | null {
  const { rest, unsafe } = openOwnEntities(text);
  const { found, source } = scanOrMend(rest);
  if (found === null) return null;
  const head = readHead(found, source, baseUrl);
  const { items, lost } = wholeItems(found.items);
  if (found.cut && found.items.length === 0 && source.length - found.root.start > SHORT && !hasSpoken(found, source)) {
    throw new EarshotError(
      'bad-file',
      'This feed is cut off before its first entry: nothing could be read. Try again later.',
    );
  }
  return {
    format: found.kind,
    ...head,
    entries: readItems(items, found, source, head, baseUrl),
    rejections: lost,
    notices: noticesOf(found, unsafe, items.length),
  };
}

/** Is there anything whole in its head? */
function hasSpoken({ root, channel }: Scan, source: string): boolean {
  return (channel ?? root).children.some((child) => child !== channel && source[child.end - 1] === '>');
}

function scanOrMend(text: string): { found: Scan | null; source: string } {
  const first = scan(text);
  if (first !== null && !first.unsound) return { found: first, source: text };
  const mended = mendMarkup(text);
  const second = mended === text ? null : scan(mended);
  if (second === null || (first !== null && first.items.length > second.items.length)) {
    return { found: first, source: text };
  }
  return { found: second, source: mended };
}

/** An entry cut off in the middle of a field is left to the next check, but where there is nothing else. */
function wholeItems(all: readonly Item[]): { items: readonly Item[]; lost: Rejection[] } {
  const last = all.at(-1);
  if (last?.end !== 'cut-field' || all.length === 1) return { items: all, lost: [] };
  const reason = 'the feed was cut off inside this entry';
  return { items: all.slice(0, -1), lost: [{ at: `entry ${all.length}`, reason }] };
}

function readItems(
  items: readonly Item[],
  found: Scan,
  source: string,
  head: Head,
  baseUrl: string | null,
): readonly Entry[] {
  const { root, channel } = found;
  const lone = items[0]?.element === root;
  const outer = lone ? baseUrl : baseOf([root, channel], baseUrl);
  const author = (channel ?? root).children.find((child) => child.name === 'author') ?? null;
  const context: Context = {
    source,
    base: outer ?? head.siteUrl ?? selfLink(channel ?? root),
    language: head.language,
    author: lone || found.kind !== 'atom' ? null : author,
  };
  return items.map(({ element }, index) => {
    const { entry, needs } = element.name === 'entry' ? readEntry(element, context) : readItem(element, context);
    const raw = rawOf(source, element, found.oddPrefixes, needs.base, needs.author ? context.author : null);
    return { ...entry, at: `entry ${index + 1}`, raw };
  });
}

function readHead(found: Scan, source: string, baseUrl: string | null): Head {
  const { root, channel, kind } = found;
  if (root.name === 'item' || root.name === 'entry') {
    return { title: null, siteUrl: null, language: null, ttlMinutes: null };
  }
  const element = channel ?? root;
  const parts = new Parts(source, element);
  const base = baseOf([root, channel], baseUrl);
  const titles = [element, root].flatMap((one) => one.children.filter((child) => child.name === 'title'));
  const title = titles
    .map((one) => (kind === 'atom' ? atomText(source, one) : plainText(source, one, titleText))?.replace(/\s+/g, ' '))
    .find((one) => one);
  const links = parts.all('link');
  const site = links.find((link) => /^(?:alternate)?$/i.test(link.attributes.get('rel') ?? ''));
  const address = parts.text('link') ?? site?.attributes.get('href') ?? element.attributes.get('href');
  const lang = [channel, root].map((one) => one?.attributes.get('xml:lang')).find((one) => one);
  const period = updatePeriod(parts.text('sy:updateperiod'), Number(parts.text('sy:updatefrequency') ?? 1));
  const ttl = Number(parts.text('ttl') ?? 0);
  const minutes = ttl > 0 ? Math.max(ttl, period ?? 0) : period;
  return {
    title: title?.trim() || titleText(parts.text('dc:title', 'atom:title', 'itunes:title', 'media:title')),
    siteUrl: resolve(address, base),
    language: languageOf(parts.text('language') ?? parts.text('dc:language') ?? lang),
    ttlMinutes: minutes === null ? null : Math.min(minutes, DAY_MINUTES),
  };
}

/** What the feed and its channel say their links are relative to. */
function baseOf(elements: readonly (Element | null)[], baseUrl: string | null): string | null {
  let base = baseUrl;
  for (const element of new Set(elements)) {
    base = resolve(element?.attributes.get('xml:base') ?? element?.attributes.get('base'), base) ?? base;
  }
  return base;
}

function selfLink(head: Element): string | null {
  const self = head.children.find(
    (child) => /^(?:atom:)?link$/.test(child.name) && child.attributes.get('rel') === 'self',
  );
  return resolve(self?.attributes.get('href'), null);
}

function noticesOf(found: Scan, unsafe: boolean, items: number): string[] {
  const notices: string[] = [];
  if (found.more) notices.push(`The feed is very long: only its first ${items} entries were read.`);
  if (unsafe) notices.push('The feed defines entities of its own; they were refused for safety.');
  if (found.cut) notices.push('The feed ends in the middle: what came whole was kept.');
  else if (found.repaired || found.unsound) notices.push('The feed is broken in places: what could be read was kept.');
  return notices;
}

function updatePeriod(period: string | null, frequency: number): number | null {
  const minutes: Readonly<Record<string, number>> = { hourly: 60, daily: DAY_MINUTES, weekly: 7 * DAY_MINUTES };
  const named = period?.trim().toLowerCase() ?? '';
  if (!/^(?:hourly|daily|weekly|monthly|yearly)$/.test(named)) return null;
  const times = Number.isFinite(frequency) ? Math.max(1, frequency) : 1;
  return Math.min(DAY_MINUTES, Math.max(1, Math.round((minutes[named] ?? DAY_MINUTES) / times)));
}

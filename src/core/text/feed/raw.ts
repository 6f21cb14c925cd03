// What an entry is kept as: its own piece of the feed, with what it had from its surroundings written into it.
import type { Element } from './element.ts';

/** Where an entry stands among others, where it cannot tell alone. */
export interface Place {
  readonly id: string;
  readonly thread: string | null;
  readonly parent: string | null;
}

const OWN_BASE = /\sxml:base\s{0,10}=\s{0,10}(?:"[^"<]{0,4000}"|'[^'<]{0,4000}')/i;

/** An item's XML with the base, the namespaces and the author that it has from its feed. */
export function rawOf(
  source: string,
  item: Element,
  oddPrefixes: ReadonlyMap<string, string>,
  base: string | null,
  author: Element | null,
): string {
  let added = base === null ? '' : ` xml:base="${escapeAttribute(base)}"`;
  const own = source.slice(item.start, item.end);
  for (const [prefix, address] of oddPrefixes) {
    if (own.includes(`<${prefix}:`) && !item.attributes.has(`xmlns:${prefix}`)) {
      added += ` xmlns:${prefix}="${escapeAttribute(address)}"`;
    }
  }
  const inside = author === null ? '' : source.slice(author.start, author.end);
  if (added === '' && inside === '') return own;
  const body = item.bodyStart - item.start;
  const tag = base === null ? own.slice(0, body) : own.slice(0, body).replace(OWN_BASE, '');
  return `${withAttributes(tag, added)}${inside}${own.slice(body)}`;
}

/** The same with an entry's place written on it. */
export function writePlace(raw: string, place: Place): string {
  if (raw.startsWith('{')) return raw === '{}' ? raw : `{"_earshot":${JSON.stringify(place)},${raw.slice(1)}`;
  let added = ` earshot:id="${escapeAttribute(place.id)}"`;
  if (place.thread !== null) added += ` earshot:thread="${escapeAttribute(place.thread)}"`;
  if (place.parent !== null) added += ` earshot:parent="${escapeAttribute(place.parent)}"`;
  return withAttributes(raw, added);
}

/** What `writePlace` wrote on an item; null where there is nothing. */
export function placeOf(attributes: ReadonlyMap<string, string>): Place | null {
  const id = attributes.get('earshot:id');
  if (!id) return null;
  return { id, thread: attributes.get('earshot:thread') ?? null, parent: attributes.get('earshot:parent') ?? null };
}

function withAttributes(tag: string, added: string): string {
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '';
  return `${name}${added}${tag.slice(name.length)}`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

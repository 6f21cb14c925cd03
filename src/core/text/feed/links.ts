// Where an entry is found on the web: of all the addresses it gives, the one that a person would open.
import { type Element, type Parts, textOf } from './element.ts';
import { isRelative, resolve } from './values.ts';

/** What of its feed an entry needed: read again alone, it would miss that. */
export interface Needs {
  base: string | null;
  author: boolean;
}

/** Redirectors tell where they lead. */
const ORIGINALS = ['feedburner:origlink', 'pheedo:origlink'];

export function urlOfItem(
  parts: Parts,
  guid: string | null,
  about: string | null,
  base: string | null,
  needs: Needs,
): string | null {
  const { source, element } = parts;
  const resolver = createResolver(parts, base, needs);
  const original = resolver.resolve(parts.text(...ORIGINALS));
  if (original) return original;
  const first = parts.first('link');
  const plain = first && resolver.resolve(textOf(source, first), first);
  if (plain) return plain;
  const links = [...parts.all('link'), ...parts.all('atom:link')];
  for (const link of links) {
    const url = resolver.resolve(textOf(source, link), link);
    if (url) return url;
  }
  for (const link of links) {
    const url = isAlternate(link) ? resolver.resolve(link.attributes.get('href'), link) : null;
    if (url) return url;
  }
  const permanent = parts.first('guid')?.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  return (
    resolver.resolve(permanent ? webAddress(guid) : null) ??
    // Microsoft's CDF writes an item's address on the item, or on a link in it.
    resolver.resolve(element.attributes.get('href') ?? parts.first('a')?.attributes.get('href')) ??
    resolver.resolve(webAddress(about)) ??
    resolver.resolve(parts.first('atom:link')?.attributes.get('href')) ??
    resolver.resolve(parts.first('enclosure')?.attributes.get('url')) ??
    resolver.resolve(parts.first('media:content')?.attributes.get('url'))
  );
}

export function urlOfEntry(
  parts: Parts,
  id: string | null,
  base: string | null,
  needs: Needs,
): { url: string | null; repliesCount: string | null } {
  const links = parts.all('link');
  const resolver = createResolver(parts, base, needs);
  const alternates = links.filter(isAlternate);
  const page = alternates.find((link) => (link.attributes.get('type') ?? 'text/html').includes('html'));
  const content = parts.first('content');
  const named = (pattern: RegExp): string | null => {
    const link = links.find((one) => pattern.test(relation(one)));
    return link ? resolver.resolve(link.attributes.get('href'), link) : null;
  };
  const alternate = page ?? alternates[0];
  const url =
    resolver.resolve(parts.text(...ORIGINALS)) ??
    (alternate
      ? resolver.resolve(alternate.attributes.get('href') || textOf(parts.source, alternate), alternate)
      : null) ??
    resolver.resolve(content?.attributes.get('src'), content) ??
    named(/^(?:self|via|related)$/i) ??
    resolver.resolve(webAddress(id)) ??
    named(/^enclosure$/i);
  const replies = links.find((link) => relation(link) === 'replies');
  return { url, repliesCount: replies?.attributes.get('thr:count') ?? null };
}

function createResolver(parts: Parts, base: string | null, needs: Needs) {
  const given = parts.element.attributes.get('xml:base');
  const told = given !== undefined && !isRelative(given);
  return {
    resolve(address: string | null | undefined, element?: Element): string | null {
      if (!address) return null;
      const own = element?.attributes.get('xml:base');
      const url = resolve(address, own === undefined ? base : (resolve(own, base) ?? base));
      const apart = !isRelative(address) || (own !== undefined && !isRelative(own));
      if (url !== null) needs.base = told || apart ? null : base;
      return url;
    },
  };
}

function relation(link: Element): string {
  return link.attributes.get('rel')?.trim() ?? '';
}

function isAlternate(link: Element): boolean {
  return /^$|(?:^|\/)alternate$/i.test(relation(link));
}

function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) ? text : null;
}

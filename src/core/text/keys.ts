// Keys by which copies are recognised: of a url without its tracking, of a text without its spelling of case and space.
import { createHash } from 'node:crypto';
import { fold } from './fold.ts';

const tracking =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|ref|ref_src|source|spm|_hsenc|_hsmi)$/i;

/** The url without protocol, `www.`, tracking parameters, fragment and closing slash; null when it names no page. */
export function canonicalUrl(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const kept = [...parsed.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const path = parsed.pathname.replace(/\/+$/, '');
  if (!path && !query) return null;
  return `${parsed.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}

/** A 48-bit key, safe as a JS number and as a SQLite integer. */
export function keyOf(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}

export function textKey(text: string): number {
  return keyOf(fold(text).replace(/\s+/g, ' ').trim());
}

// Keys by which copies are recognised: of a url without its tracking, of a text without its spelling of case and space.
import { hash } from 'node:crypto';
import { fold } from './fold.ts';
import { unwrapLink } from './redirector.ts';

/** Parameters that say who sent the reader, never what is shown. */
const tracking = new RegExp(
  `^(?:${[
    // Campaigns: Google Analytics, Matomo, AT Internet, Webtrends, Adobe.
    'utm_.*|stm_.*|pk_.*|mtm_.*|piwik_.*|matomo_.*|at_.*|hsa_.*|xtor|wt[._]mc(?:_.*)?|s_cid|s_kwcid|ef_id|cmpid|cmp|ncid',
    // Clicks on advertisements and in networks.
    'fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|epik|rb_clickid',
    // Newsletters.
    'mc_[ce]id|_hsenc|_hsmi|__hs.*|hsctatracking|mkt_tok|oly_(?:enc|anon)_id|vero_(?:id|conv)|bsft_.*|ck_subscriber_id',
    // Who linked.
    'ref|ref_src|ref_url|referrer|source|spm|share_?id|smid|guccounter|guce_.*|__twitter_impression|_ga|_gl|ito',
  ].join('|')})$`,
  'i',
);

/** Names that mean something elsewhere, and only tracking on these sites. */
const trackingOf: readonly { readonly host: RegExp; readonly names: RegExp }[] = [
  { host: /(?:^|\.)(?:youtube\.com|youtu\.be)$/, names: /^(?:si|pp|feature|ab_channel)$/ },
  { host: /(?:^|\.)spotify\.com$/, names: /^(?:si|nd)$/ },
  { host: /(?:^|\.)(?:twitter|x)\.com$/, names: /^[st]$/ },
  { host: /(?:^|\.)reddit\.com$/, names: /^(?:rdt|context)$/ },
  { host: /^news\.google\.com$/, names: /^(?:oc|hl|gl|ceid)$/ },
];

/** WordPress writes the address of a comment as a place on the page of its post: it is not the post. */
const comment = /^#comment-\d+$/;

/**
 * The url without protocol, `www.`, tracking parameters, fragment and closing slash, and without the redirector around
 * it; null when it names no page. A comment keeps its fragment.
 */
export function canonicalUrl(url: string): string | null {
  const parsed = URL.parse(unwrapLink(url));
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  const path = parsed.pathname.replace(/\/+$/, '');
  const host = parsed.host.replace(/^www\./, '');
  const place = comment.test(parsed.hash) ? parsed.hash : '';
  if (!parsed.search) return path ? `${host}${path}${place}` : null;
  const own = trackingOf.find((one) => one.host.test(parsed.hostname))?.names;
  const kept = [...parsed.searchParams]
    .filter(([name]) => !tracking.test(name) && !own?.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  if (!path && !query) return null;
  return `${host}${path}${query ? `?${query}` : ''}${place}`;
}

/** A 48-bit key, safe as a JS number and as a SQLite integer. */
export function keyOf(text: string): number {
  return hash('sha1', text, 'buffer').readUIntBE(0, 6);
}

export function textKey(text: string): number {
  // Single spaces are left as they are: a third of the time of replacing each.
  return keyOf(
    fold(text)
      .replace(/[^\S ]\s*| \s+/g, ' ')
      .trim(),
  );
}

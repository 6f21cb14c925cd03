// Small values of feeds: addresses, language codes, titles, bodies, names.
import { isUtf8 } from 'node:buffer';
import type { FoundAuthor } from '../../../contract/model.ts';
import { holdsHtml, htmlToText, maybeHtmlToText } from '../html.ts';

/** `en-GB` is `en`; anything that is no language code is nothing. */
export function languageOf(tag: string | null | undefined): string | null {
  return /^([a-z]{2})(?:[-_][\w-]{1,20})?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Addresses that `new URL` would leave as they are: most of all. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z][a-z\d-]{0,62}\.){1,8}[a-z]{2,20}(?::(?!80\/|443\/|0)\d{2,4})?\/(?!\.)(?:[\w~!$&()*+,;=:@.-]|\/(?!\.)|%(?!2[eE]))*(?:[?#][\w~!$&()*+,;=:@%./?-]*)?$/;

/** An absolute http(s) address, or null. */
export function resolve(href: string | null | undefined, base: string | null | undefined): string | null {
  const trimmed = href?.trim();
  if (!trimmed) return null;
  if (PLAIN_ADDRESS.test(trimmed) && !trimmed.includes('xn--')) return trimmed;
  const url = URL.parse(trimmed, base ?? undefined);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

export function isRelative(href: string): boolean {
  return !/^\s*[a-z][a-z\d+.-]*:/i.test(href);
}

/** One line, without markup; null where nothing is left. */
export function titleText(title: string | null | undefined): string | null {
  return title
    ? maybeHtmlToText(unwrap(title))
        .replace(/\s\s+|[^\S ]/g, ' ')
        .trim() || null
    : null;
}

/** A section's marks that were escaped along with what stands in it. */
function unwrap(text: string): string {
  const trimmed = text.includes('<![CDATA[') ? text.trim() : '';
  return trimmed.startsWith('<![CDATA[') && trimmed.endsWith(']]>') ? trimmed.slice(9, -3) : text;
}

/** The first of these that holds text, as plain text; an empty string where none does. */
export function firstText(...bodies: readonly (string | null | undefined)[]): string {
  for (const body of bodies) {
    if (!body) continue;
    const text = bodyText(body);
    if (text !== '') return text;
  }
  return '';
}

/** Plain text of what may be HTML, or is. Escaped twice is common: what still starts with a tag is read once more. */
export function bodyText(given: string, html = false): string {
  const body = unwrap(given);
  const marked = html ? /[<&]/.test(body) : holdsHtml(body) || (body.includes('&') && /&(?:#?\w{1,10});/.test(body));
  const text = marked ? htmlToText(body) : tidy(body);
  return text.startsWith('<') && /^<(?:p|div|br|a|span|img|table|ul|ol|h[1-6])\b[^>]*>/i.test(text)
    ? htmlToText(text)
    : text;
}

/** All but single spaces and the ends of lines. */
const WIDE_SPACE = /[^\S\n]{2,}|[^\S\n ]/g;

/** Plain text as written: lines stay, spaces at their ends go. */
export function tidy(text: string): string {
  const spaced = text.replace(WIDE_SPACE, ' ');
  return spaced.includes('\n')
    ? spaced
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : spaced.trim();
}

/** What base64 hides, where that is text; nothing for pictures and the like; the text itself where it is no base64. */
export function base64Text(given: string): string {
  const packed = given.replace(/\s+/g, '').replace(/=+$/, '');
  if (packed.length % 4 === 1 || !/^[\w+/-]+$/.test(packed)) return given;
  const bytes = Buffer.from(packed, 'base64');
  if (bytes.some((byte) => byte < 9)) return '';
  if (isUtf8(bytes)) return bytes.toString('utf8');
  // Western text has few letters beyond ASCII; a picture is full of them.
  const high = bytes.filter((byte) => byte > 0x7f).length;
  return high > bytes.length / 4 ? '' : new TextDecoder('windows-1252').decode(bytes);
}

/** `jane@x.example (Jane)`, `Jane <jane@x.example>`, an address of hers: the name where there is one. */
export function personOf(given: string): { name: string | null; url: string | null } {
  const text = given.trim();
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return { name: text, url: text };
  if (!text.includes('@')) return { name: text, url: null };
  const bracketed = /^(?:mailto:)?[^\s()<>]{1,200}@[^\s()<>]{1,200}\s*\(([^()]{1,200})\)$/i.exec(text);
  if (bracketed?.[1]) return { name: bracketed[1], url: null };
  const bare = text.replace(
    /[<([]?(?:mailto:)?[^\s()<>[\]@]{1,100}@[^\s()<>[\]@]{1,200}\.[^\s()<>[\]@]{2,30}[>)\]]?/gi,
    ' ',
  );
  const name = bare.replace(/^[\s,\-|/:;]+|[\s,\-|/:;]+$/g, '');
  return { name: name === '' ? text.replace(/^mailto:/i, '') : name, url: null };
}

/** A name that is a handle (`@ana`, `/u/ana`) is kept as both. */
export function authorOf(name: string | null | undefined, url: string | null = null): FoundAuthor | null {
  const clean = titleText(name);
  if (!clean) return null;
  const handle = /^(?:@|\/?u\/)([\w.@-]{1,80})$/.exec(clean)?.[1] ?? null;
  return { name: handle ?? clean, handle, platform: null, url };
}

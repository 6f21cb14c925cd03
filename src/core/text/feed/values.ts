// Small values of feeds: addresses, language codes, titles, bodies, names.
import { isUtf8 } from 'node:buffer';
import type { FoundAuthor } from '../../../contract/model.ts';
import { htmlToText, looksLikeHtml, maybeHtmlToText } from '../html.ts';

/** `en-GB` is `en`; anything that is no language code is nothing. */
export function languageOf(tag: string | null | undefined): string | null {
  return /^([a-z]{2})(?:[-_][\w-]{1,20})?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

/** An absolute http(s) address, or null. */
export function resolve(href: string | null | undefined, base: string | null | undefined): string | null {
  const trimmed = href?.trim();
  if (!trimmed) return null;
  try {
    const url = base ? new URL(trimmed, base) : new URL(trimmed);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** One line, without markup; null where nothing is left. */
export function titleText(title: string | null | undefined): string | null {
  return title ? maybeHtmlToText(title).replace(/\s+/g, ' ').trim() || null : null;
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

/** Escaped twice is common: what still starts with a tag and closes it is read once more. */
function bodyText(body: string): string {
  const text = looksLikeHtml(body) || /&(?:#?\w{1,10});/.test(body) ? htmlToText(body) : tidy(body);
  return /^<(?:p|div|br|a|span|img|table|ul|ol|h[1-6])\b[^>]*>/i.test(text) ? htmlToText(text) : text;
}

/** Plain text as written: lines stay, spaces at their ends go. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What base64 hides, where that is text; nothing for pictures and the like; the text itself where it is no base64. */
export function base64Text(given: string): string {
  const packed = given.replace(/\s+/g, '');
  if (packed.length % 4 !== 0 || !/^[\w+/]+={0,2}$/.test(packed)) return given;
  const bytes = Buffer.from(packed, 'base64');
  return isUtf8(bytes) && !bytes.some((byte) => byte < 9) ? bytes.toString('utf8') : '';
}

/** A name that is a handle (`@ana`, `/u/ana`) is kept as both. */
export function authorOf(name: string | null | undefined, url: string | null = null): FoundAuthor | null {
  const clean = titleText(name);
  if (!clean) return null;
  const handle = /^(?:@|\/?u\/)([\w.@-]{1,80})$/.exec(clean)?.[1] ?? null;
  return { name: handle ?? clean, handle, platform: null, url };
}

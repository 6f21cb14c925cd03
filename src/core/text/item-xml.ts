// What an entry's own XML says that feeds in general do not: elements and attributes by name, from the kept text.
import { maybeHtmlToText } from './html.ts';
import { lowerInPlace } from './lower.ts';

/** An item this long is no entry of a platform that writes short ones. */
const MAX_LENGTH = 256 * 1024;

/** Plain text of the first element of this name, such as `News:Source`; null where there is none or it is empty. */
export function elementText(raw: string | null, name: string): string | null {
  const written = elementBody(raw, name);
  return written === null ? null : maybeHtmlToText(plain(written)).replace(/\s+/g, ' ').trim() || null;
}

/** Markup inside the first element of this name, opened from CDATA or entities: the HTML an entry carries. */
export function elementHtml(raw: string | null, name: string): string | null {
  const written = elementBody(raw, name);
  return written === null ? null : plain(written);
}

/** One attribute of the first element of this name; null where there is none. */
export function attributeText(raw: string | null, name: string, attribute: string): string | null {
  const open = raw ? openTag(raw, name) : null;
  if (!open) return null;
  const [, double, single] =
    new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"<]{0,4000})"|'([^'<]{0,4000})')`, 'i').exec(open.tag) ?? [];
  const value = double ?? single;
  return value === undefined ? null : openEntities(value).trim() || null;
}

/** A count as an attribute gives it: a whole number that is not negative. */
export function attributeCount(raw: string | null, name: string, attribute: string): number | null {
  const text = attributeText(raw, name, attribute);
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function elementBody(raw: string | null, name: string): string | null {
  const open = raw ? openTag(raw, name) : null;
  if (!raw || !open || open.tag.endsWith('/>')) return null;
  const lower = lowerInPlace(raw.slice(0, MAX_LENGTH));
  const end = lower.indexOf(`</${name.toLowerCase()}`, open.end);
  return end === -1 ? null : raw.slice(open.end, end);
}

function openTag(raw: string, name: string): { tag: string; end: number } | null {
  const found = new RegExp(`<${name.replace(/[.-]/g, '\\$&')}(?=[\\s/>])[^<>]{0,8000}>`, 'i').exec(
    raw.slice(0, MAX_LENGTH),
  );
  return found ? { tag: found[0], end: found.index + found[0].length } : null;
}

function plain(written: string): string {
  const section = /^\s*<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/.exec(written)?.[1];
  return section ?? openEntities(written);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers, once: `&amp;lt;` is `&lt;`. */
function openEntities(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (all, name, decimal, hex) => {
    if (name) return named[String(name).toLowerCase()] ?? all;
    const point = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\ufffd' : String.fromCodePoint(point);
  });
}

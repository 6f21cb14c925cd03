// Entities of HTML and XML opened: named ones, numbered ones, and the slips people make with both.
import { Parser } from 'htmlparser2';

/** What browsers make of numbers that mean a control character: they are windows-1252. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LONGEST = 34;
const MAX_KNOWN = 5000;
const SEMICOLON = 59;

/** What is meant by a control character of 0x80 to 0x9f, which no text has: the one of windows-1252 in its place. */
export function western(code: number): string {
  return WESTERN.charAt(code - 0x80);
}

/** As browsers do in text: `&copy 2004`, without its semicolon, too. */
export function openEntities(text: string): string {
  return text.includes('&') ? openAll(text, true) : text;
}

/** Only those with their semicolon: in XML, and in addresses (`?a=1&copy=2`), the others are text. */
export function openClosedEntities(text: string): string {
  if (!text.includes('&')) return text;
  // Escaped HTML is full of these: none of them can make another.
  const marked = text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
  return marked.includes('&') ? openAll(marked, false) : marked;
}

function openAll(text: string, loose: boolean): string {
  let opened = '';
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const end = endOfName(text, at + 1);
    const closed = text.charCodeAt(end) === SEMICOLON;
    if (end - at < 2 || (!closed && !loose)) continue;
    const entity = text.slice(at, closed ? end + 1 : end);
    const meaning = known.get(entity) ?? learn(entity);
    if (meaning === entity) continue;
    opened += text.slice(from, at) + meaning;
    from = at + entity.length;
  }
  return from === 0 ? text : opened + text.slice(from);
}

/** Behind the letters, digits and the `#` that an entity's name may have. */
function endOfName(text: string, start: number): number {
  let at = start;
  while (at < start + LONGEST) {
    const code = text.charCodeAt(at);
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (!letter && !(code >= 48 && code <= 57) && !(code === 35 && at === start)) break;
    at++;
  }
  return at;
}

const known = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** One that means nothing stays as it is. */
function learn(entity: string): string {
  const meaning = entity.startsWith('&#') ? openNumber(entity) : openName(entity);
  if (known.size < MAX_KNOWN) known.set(entity, meaning);
  return meaning;
}

function openNumber(entity: string): string {
  const [, decimal, hexadecimal, rest = ''] = /^&#(?:(\d+)|[xX]([\da-fA-F]+));?(.*)$/.exec(entity) ?? [];
  if (decimal === undefined && hexadecimal === undefined) return entity;
  return charactersOf(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)) + rest;
}

function charactersOf(point: number): string {
  if (point === 0 || point > 0x10ffff) return '\ufffd';
  if (point >= 0x80 && point < 0xa0) return western(point);
  // An emoji written as its two halves is whole again when they meet.
  return point < 0x10000 ? String.fromCharCode(point) : String.fromCodePoint(point);
}

/** By the parser's table. */
function openName(entity: string): string {
  let opened = '';
  new Parser({ ontext: (text) => (opened += text) }).end(entity);
  return opened;
}

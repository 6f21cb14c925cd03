// The head of a WhatsApp message: date, time and what stands around them, in the many ways phones write it.
import type { Numbers } from '../../text/date-formats.ts';
import { type Clock, readClock } from './whatsapp-clock.ts';
import { type HeadDate, readDatePart } from './whatsapp-date.ts';

export interface Head {
  readonly numbers: Numbers;
  /** The date is year, month, day, whatever the others are: it has a month in words, say. */
  readonly certain: boolean;
  /** `PM`, `p. m.`, `下午`, as written. */
  readonly halfText: string;
  /** How it is written: the same throughout one export, so that all its dates are read in one order. */
  readonly style: string;
  /** Date and time as written, cleaned. */
  readonly stamp: string;
  /** What follows: `Ana: hello`, or words of WhatsApp itself. */
  readonly rest: string;
}

const LONGEST = 90;

/** Null where the line is no head: it belongs to the message above. */
export function readHead(line: string): Head | null {
  if (!mayBeHead(line)) return null;
  // Most heads are of plain letters, whatever the words behind them are.
  const odd = line.slice(0, LONGEST).search(/[^\t\x20-\x3e\x40-\x7e]/);
  const text = odd === -1 ? line.slice(0, LONGEST) : line.slice(0, odd);
  const found = findHead(text);
  // At the end of what was looked at, more of the head may follow.
  if (found && (odd === -1 || found.end < odd)) return toHead(found, line.slice(found.end));
  if (odd === -1) return null;
  const cleaned = cleanStart(line);
  const late = findHead(cleaned.text);
  return late && toHead(late, line.slice(cleaned.indexes[late.end] ?? line.length));
}

interface FoundHead {
  readonly indent: boolean;
  readonly wrapper: string;
  readonly stamp: Stamp;
  readonly written: string;
  /** Index behind it all. */
  readonly end: number;
}

function findHead(text: string): FoundHead | null {
  const [opening = '', indent = '', bracket = ''] = OPENING.exec(text) ?? [];
  const stamp = readStamp(text, opening.length);
  if (!stamp) return null;
  const closing = bracket ? BRACKET : DASH;
  closing.lastIndex = stamp.end;
  const closed = closing.exec(text);
  if (!closed) return null;
  const wrapper = bracket ? '[' : (closed[1] ?? closed[2] ?? (closed[0] === '\t' ? '\t' : 's'));
  const written = text.slice(opening.length, stamp.end).replace(/\s+/g, ' ').trim();
  return { indent: indent !== '', wrapper: wrapper.replace(/[–—]/, '-'), stamp, written, end: closing.lastIndex };
}

function toHead({ indent, wrapper, stamp, written }: FoundHead, rest: string): Head | null {
  // `14/03/20, 10:00 - 11:30: dentist`: somebody wrote down an appointment.
  if (/^\d{1,2}[:.h]\d{2}(?!\d)/.test(rest)) return null;
  const { a, b, c, separator, certain } = stamp.date;
  const { hour, minute, second, half, halfText, offset } = stamp.clock;
  const years = a.length === 4 ? 'Y..' : c.length === 4 ? '..Y' : '...';
  return {
    numbers: { a, b, c, separator, hour, minute, second, half, offset },
    certain,
    halfText,
    style: `${indent ? ' ' : ''}${wrapper}${separator}${years}${stamp.glue}${stamp.clock.seconds ? 's' : ''}`,
    stamp: written,
    rest,
  };
}

const OPENING = /^(\s{0,8})([[【(]?)\s?/;
const BRACKET = /\s?[\]】)]\s?(?:[-–—:]\s)?/y;
/** Android writes a dash; old iPhones and Windows phones a colon; a viewer a semicolon; some a space and the name. */
const DASH =
  /\s?(?:\s([-–—])(?:\s|$)|([:;])(?:\s|$)|\t)|\s(?=[^\s\d:;,.–—-][^\s:]{0,25}(?:\s[^\s:–—-][^\s:]{0,25}){0,3}:\s)/y;

/** Cheap, for the many lines that are none. */
function mayBeHead(line: string): boolean {
  const code = line.charCodeAt(0);
  if (code > 0x7f) return /\p{Nd}/u.test(line.slice(0, 40));
  if ((code >= 0x30 && code <= 0x39) || code === 0x5b || code === 0x28) return true;
  if (code === 0x20 || code === 0x09) return /^\s{1,8}[[(]?\d/.test(line);
  return /^[a-z]/i.test(line) && /^(?:[a-z]{3,12}\.?\s\d|[ap]\.?\s?m\.?\s?\d)/i.test(line);
}

interface Stamp {
  readonly date: HeadDate;
  readonly clock: Clock;
  /** What stands between them, in short. */
  readonly glue: string;
  readonly end: number;
}

/** Date and time; or, as in Vietnam and on the web, time and date. */
function readStamp(text: string, at: number): Stamp | null {
  const date = readDatePart(text, at);
  if (date) {
    const glue = readGlue(text, date.end);
    const clock = glue && readClock(text, glue.end);
    if (clock) return { date, clock, glue: glue.sign, end: clock.end };
  }
  const clock = readClock(text, at);
  const glue = clock && readGlue(text, clock.end);
  const late = glue && readDatePart(text, glue.end);
  return late && { date: late, clock, glue: `<${glue.sign}`, end: late.end };
}

const WORDS =
  'at|à|a|às|as|um|om|kl|klo|klokken|kell|alle|alle\\sore|ore|a\\slas?|las|o|u|ob|v|в|во|о|об|pukul|jam|lúc|vào\\slúc|' +
  'saat|ora|la|στις|בשעה|في|الساعة|عند|ساعت|در|เวลา|plkst|den|de|del|on|il|le|el|em|op|ngày';
const GLUE = new RegExp(
  `(?:\\s?([,;|])\\s{0,3}|\\s([-–—])\\s|\\s{1,3}|(T)(?=\\d))(?:(${WORDS})\\.?\\s{1,2}(?!\\p{L}))?`,
  'iuy',
);

/** A half of the day (`下午3:06`) may follow the date at once. */
function readGlue(text: string, at: number): { sign: string; end: number } | null {
  GLUE.lastIndex = at;
  const match = GLUE.exec(text);
  if (match) {
    const sign = (match[1] ?? (match[2] ? '-' : match[3]) ?? ' ') + (match[4] ? 'w' : '');
    return { sign, end: GLUE.lastIndex };
  }
  return /[\d\s]/.test(text[at] ?? ' ') ? null : { sign: '', end: at };
}

interface Cleaned {
  readonly text: string;
  /** Where each of its characters stands in the line, and where the line goes on. */
  readonly indexes: readonly number[];
}

/** The line's beginning: invisible marks go, odd spaces, signs and digits become plain. The rest stays as it is. */
function cleanStart(line: string): Cleaned {
  const start = line.slice(0, LONGEST);
  const indexes: number[] = [];
  let text = '';
  for (let at = 0; at < start.length; at++) {
    const sign = start[at] ?? '';
    const damaged = MAY_BE_DAMAGED.test(sign) ? damagedAt(start, at) : null;
    const means = damaged ? damaged.means : plain(sign);
    if (means !== '') {
      text += means;
      indexes.push(at);
    }
    if (damaged) at += damaged.length - 1;
  }
  indexes.push(start.length);
  return { text, indexes };
}

const MARK = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const SIGNS: Readonly<Record<string, string>> = {
  '،': ',',
  '、': ',',
  '，': ',',
  '：': ':',
  '／': '/',
  '．': '.',
  '；': ';',
  '［': '[',
  '］': ']',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
};
/** Where the digits of a script begin. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
];

function plain(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x80) return sign;
  if (MARK.test(sign)) return '';
  if (/\s/.test(sign)) return ' ';
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? (SIGNS[sign] ?? sign) : String(code - zero);
}

/** A narrow space that went through the wrong encoding: `3:34â€¯PM`, `3:34?PM`, `3:34�PM`. */
const MAY_BE_DAMAGED = /[?âÂ\ufffd]/;
const DAMAGED = /[?\ufffd](?=[ap]\.?\s?m)/iy;

function damagedAt(text: string, at: number): { means: string; length: number } | null {
  if (text.startsWith('â€', at)) {
    const third = text[at + 2] ?? '';
    if ('¯‰\u00af'.includes(third)) return { means: ' ', length: 3 };
    if ('Žª¬\u008e\u008f\u009d'.includes(third)) return { means: '', length: 3 };
  }
  if (text.startsWith('Â\u00a0', at)) return { means: ' ', length: 2 };
  DAMAGED.lastIndex = at;
  return DAMAGED.test(text) ? { means: ' ', length: 1 } : null;
}

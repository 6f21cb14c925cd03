// The date in the head of a WhatsApp message, in numbers or words, of four calendars.
import { monthOf } from '../../text/date-names.ts';

/** Three parts as written; which is the day is decided over the whole file, unless `certain`. */
export interface HeadDate {
  readonly a: string;
  readonly b: string;
  readonly c: string;
  /** `-`, `/`, `.`; `w` for a month in words. */
  readonly separator: string;
  /** Year, month, day, in that order. */
  readonly certain: boolean;
  /** Index behind the date. */
  readonly end: number;
}

const ERA = '(?:\\.?\\s?(?:г(?:од[ау])?|BE|AD|CE|AP|AH|هـ|ه|พ\\.?ศ|ค\\.?ศ)(?!\\p{L})\\.?)?';
const NUMERIC = new RegExp(
  `(\\d{1,4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(?:(?:พ\\.ศ|ค\\.ศ)\\.\\s?)?(\\d{1,4})(?!\\d)${ERA}\\.?`,
  'iuy',
);
const ASIAN =
  /(\d{4}|\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\s?(?:[(（][^()（）\n]{1,4}[)）]|(?:星期|週|周)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일))?/uy;
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{1,2}(?:de\s)?(\p{L}{3,12})\.?,?[\s-]\s?(?:del?\s)?(\d{4}|\d{2})(?!\d)(?:\s?(?:г|год)(?!\p{L})\.?)?/iuy;
const MONTH_FIRST = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iuy;
const YEAR_FIRST = /(\d{4})\.?[\s-](\p{L}{3,12})\.?[\s-](\d{1,2})(?!\d)\.?/iuy;

/** Reads the date that begins at an index of a cleaned head; null where none does, or no order makes it one. */
export function readDatePart(text: string, at: number): HeadDate | null {
  const numeric = execute(NUMERIC, text, at);
  if (numeric) {
    const [, a = '', separator = '', b = '', c = ''] = numeric;
    return isPossible(a, b, c) ? { ...inOurCalendar(a, b, c), separator, end: NUMERIC.lastIndex } : null;
  }
  const asian = execute(ASIAN, text, at);
  if (asian) return certain(fullYear(asian[1]), asian[2], asian[3], '-', ASIAN.lastIndex);
  const day = execute(DAY_FIRST, text, at);
  if (day) return written(day[3], day[2], day[1], DAY_FIRST.lastIndex);
  const month = execute(MONTH_FIRST, text, at);
  if (month) return written(month[3], month[1], month[2], MONTH_FIRST.lastIndex);
  const year = execute(YEAR_FIRST, text, at);
  return year ? written(year[1], year[2], year[3], YEAR_FIRST.lastIndex) : null;
}

function execute(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function written(year: string | undefined, name = '', day: string | undefined, end: number): HeadDate | null {
  const month = monthOf(name);
  return month === null ? null : certain(fullYear(year), String(month), day, 'w', end);
}

function certain(a: string, b = '', c = '', separator: string, end: number): HeadDate | null {
  if (Number(b) < 1 || Number(b) > 12 || Number(c) < 1 || Number(c) > 31) return null;
  const { a: year, b: month, c: day } = inOurCalendar(a, b, c);
  return { a: year, b: month, c: day, separator, certain: true, end };
}

/** WhatsApp is of 2009. */
function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

/** One of the ends is a year of two or four digits, and the others can be a day and a month. */
function isPossible(a: string, b: string, c: string): boolean {
  if (a.length === 3 || c.length === 3 || (a.length === 4 && c.length === 4)) return false;
  if (a.length === 1 && c.length === 1) return false;
  const dayAndMonth = (x: string, y: string) =>
    Number(x) >= 1 && Number(y) >= 1 && Math.min(Number(x), Number(y)) <= 12 && Math.max(Number(x), Number(y)) <= 31;
  return (
    (c.length !== 1 && a.length <= 2 && dayAndMonth(a, b)) || (a.length !== 1 && c.length <= 2 && dayAndMonth(b, c))
  );
}

/** iPhones write the calendar of their owner: Thai years are 543 ahead, Persian and Muslim ones far behind. */
function inOurCalendar(a: string, b: string, c: string): Pick<HeadDate, 'a' | 'b' | 'c' | 'certain'> {
  const yearFirst = a.length === 4;
  const year = Number(yearFirst ? a : c);
  if ((yearFirst || c.length === 4) && year >= 2500 && year < 2700) {
    return yearFirst
      ? { a: String(year - 543), b, c, certain: false }
      : { a, b, c: String(year - 543), certain: false };
  }
  if ((yearFirst || c.length === 4) && year >= 1380 && year < 1480) {
    const found = convert(year < 1425 ? 'persian' : 'islamic-umalqura', year, Number(b), Number(yearFirst ? c : a));
    if (found) return { a: found.slice(0, 4), b: found.slice(5, 7), c: found.slice(8, 10), certain: true };
  }
  return { a, b, c, certain: false };
}

const DAY = 24 * 60 * 60 * 1000;
const calendars = new Map<string, Intl.DateTimeFormat>();
let last = { key: '', found: null as string | null };

/** ISO date of a day of another calendar: estimated, then searched for nearby. Null where there is no such day. */
function convert(calendar: 'persian' | 'islamic-umalqura', year: number, month: number, day: number): string | null {
  const key = `${calendar} ${year}-${month}-${day}`;
  if (last.key === key) return last.found;
  const format =
    calendars.get(calendar) ??
    new Intl.DateTimeFormat('en-US', {
      calendar,
      numberingSystem: 'latn',
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  calendars.set(calendar, format);
  const guess =
    calendar === 'persian'
      ? Date.UTC(year + 621, 2, 21) + ((month - 1) * 30.6 + day - 1) * DAY
      : Date.UTC(622, 6, 19) + ((year - 1) * 354.367 + (month - 1) * 29.53 + day - 1) * DAY;
  let found: string | null = null;
  for (let days = -6; days <= 6 && found === null; days++) {
    const date = new Date(Math.floor(guess / DAY) * DAY + days * DAY);
    const parts = Object.fromEntries(
      format.formatToParts(date).map((part) => [part.type, Number.parseInt(part.value, 10)]),
    );
    if (parts.year === year && parts.month === month && parts.day === day) found = date.toISOString().slice(0, 10);
  }
  last = { key, found };
  return found;
}

// Dates as feeds and files write them: ISO, RFC 822 and its misspellings, month names in seven languages, epochs.
import type { Millis, Published } from '../../contract/model.ts';
import { monthOf, parseOffset } from './date-names.ts';
import { fromLocal, isZone, machineZone } from './zones.ts';

/** A date's parts before a zone is applied; month 1 to 12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 24 * 60 * 60 * 1000;
const MAX_LENGTH = 80;

/**
 * Null where the text is no date, or one that could be read in two ways (`03/04/2015`: see date-formats.ts).
 * A date without a zone takes `zone` (the machine's without one) and is marked assumed.
 */
export function parseDate(given: string, zone?: string): Published | null {
  return parseExact(given) ?? parseLoose(given, zone);
}

/** As the standards have it, which most dates do: no need to try the other ways. */
const EXACT_WRITTEN = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (GMT|[+-]\d{4})$/;
const EXACT_ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;
const EXACT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function parseExact(text: string): Published | null {
  let match = EXACT_ISO.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, fraction, zone = ''] = match;
    return toPublished(parts(year, month, day, hour, minute, second, fraction), exactOffset(zone));
  }
  match = EXACT_WRITTEN.exec(text);
  if (!match) return null;
  const [, day, name = '', year, hour, minute, second, zone = ''] = match;
  const month = EXACT_MONTHS.indexOf(name) + 1;
  return month === 0 ? null : toPublished(parts(year, String(month), day, hour, minute, second), exactOffset(zone));
}

/** `Z`, `GMT`, `+0200`, `+02:00`. */
function exactOffset(zone: string): number {
  if (zone === 'Z' || zone === 'GMT') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') && minutes !== 0 ? -minutes : minutes;
}

function parseLoose(given: string, zone: string | undefined): Published | null {
  const text = clean(given);
  if (text === '' || text.length > MAX_LENGTH || !/\d/.test(text)) return null;
  const named = NAMED_ZONE.exec(text);
  if (named?.[1] && isZone(named[1])) {
    const found = parseClean(text.slice(0, named.index), named[1]);
    return found && { ...found, zone: 'known' };
  }
  return parseClean(text, zone);
}

/** `2004-01-01 19:48:21 America/New_York`, `2004-01-06T10:00+01:00[Europe/Madrid]`. */
const NAMED_ZONE = /(?:\s|\s?\[)([A-Z][A-Za-z_]{1,30}(?:\/[A-Za-z_+-]{1,30}\d{0,2}){1,2})\]?$/;

function parseClean(text: string, zone: string | undefined): Published | null {
  return parseEpoch(text) ?? parseIso(text, zone) ?? parseNumeric(text, zone) ?? parseWritten(text, zone);
}

/** Not before 1970, nor more than two days ahead. */
export function isPlausible(at: Millis, now: Millis = Date.now()): boolean {
  return at >= 0 && at <= now + 2 * DAY;
}

/** Applies an offset (minutes) or, without one, the zone. Null where there is no such day or time. */
export function toPublished(parts: DateParts, offset: number | null, zone?: string): Published | null {
  const { year, month, day, hour, minute, millisecond } = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour > 24 || minute > 59 || parts.second > 60 || (hour === 24 && minute + parts.second > 0)) return null;
  const wall = utc(year, month, day) + ((hour * 60 + minute) * 60 + Math.min(parts.second, 59)) * 1000 + millisecond;
  if (offset !== null) {
    return Math.abs(offset) > 18 * 60 ? null : { at: wall - offset * 60_000, zone: 'known', offset };
  }
  const local = fromLocal(zone ?? machineZone(), wall);
  return { at: local.at, zone: 'assumed', offset: local.offset };
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** 69 and earlier are of this century. */
export function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

/** Hours of a 12-hour clock; `12 am` is midnight. */
export function hour24(hour: number, half: string | undefined): number {
  if (!half) return hour;
  const afternoon = /^(?:p|下午|오후|午後|μ|م|ب)/i.test(half.trim());
  if (hour > 12) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
}

function parseEpoch(text: string): Published | null {
  if (!/^\d{9,16}(?:\.\d{1,9})?$/.test(text)) return null;
  const digits = text.split('.')[0]?.length ?? 0;
  const value = Number(text);
  if (digits <= 10) return { at: Math.round(value * 1000), zone: 'known', offset: 0 };
  if (digits >= 12 && digits <= 13) return { at: Math.round(value), zone: 'known', offset: 0 };
  return digits >= 15 ? { at: Math.round(value / 1000), zone: 'known', offset: 0 } : null;
}

const ISO =
  /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:(?:[T ,]|, )\s?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?\s?([AP]\.?\s?M\.?)?)?\s?(Z|[A-Z]{2,5}|(?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d{2})?)?$/i;
/** The week's day, the year's day, and the bare hour. */
const ISO_WEEK = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i;
const ISO_DAY = /^(\d{4})-?(\d{3})(T.{1,30})?$/i;
const ISO_HOUR = /^(\d{4}-\d{2}-\d{2}T\d{2})(Z|[+-]\d{2}:?\d{2})?$/i;
const ISO_BASIC =
  /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

function parseIso(text: string, zone: string | undefined): Published | null {
  const hour = ISO_HOUR.exec(text);
  if (hour) return parseIso(`${hour[1]}:00:00${hour[2] ?? ''}`, zone);
  const day = ISO_DAY.exec(text);
  if (day) return parseIso(`${dayOfYear(Number(day[1]), Number(day[2]))}${day[3] ?? ''}`, zone);
  const week = ISO_WEEK.exec(text);
  if (week) return parseIso(dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1)), zone);
  if (/^(?:19|20)\d{2}$/.test(text)) return toPublished(parts(text, '1', '1'), null, zone);
  const match = ISO.exec(text) ?? ISO_BASIC.exec(text);
  if (!match) return null;
  // The two patterns count groups alike, but for the am/pm of the first.
  const basic = match.length === 9;
  const half = basic ? undefined : match[8];
  const zoneText = basic ? match[8] : match[9];
  const offset = parseOffset(zoneText);
  if (zoneText && offset === null && !/^[a-z]{2,5}$/i.test(zoneText)) return null;
  const found = parts(match[1], match[2], match[3] ?? '1', match[4], match[5], match[6], match[7]);
  return toPublished({ ...found, hour: hour24(found.hour, half) }, offset, zone);
}

function dayOfYear(year: number, day: number): string {
  const date = new Date(utc(year, 1, 1) + (day - 1) * DAY);
  return day >= 1 && date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : '';
}

/** ISO weeks begin on Monday; the first holds 4 January. */
function dayOfWeek(year: number, week: number, day: number): string {
  const fourth = utc(year, 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return week >= 1 && week <= 53 ? new Date(monday + ((week - 1) * 7 + day - 1) * DAY).toISOString().slice(0, 10) : '';
}

const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?=$|[\sT,])(.*)$/i;

/** Where no order but one is possible: `31/12/2004`, `12/31/2004`; with dots the day always comes first. */
function parseNumeric(text: string, zone: string | undefined): Published | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [, a = '', separator, b = '', year = '', rest = ''] = match;
  const dayFirst = separator === '.' || Number(a) > 12 || a === b;
  if (!dayFirst && Number(b) <= 12) return null;
  return parseIso(dayFirst ? `${year}-${b}-${a}${rest}` : `${year}-${a}-${b}${rest}`, zone);
}

const CLOCK = '(\\d{1,2})\\s?[:.hH]\\s?(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s?([AaPp]\\.?\\s?[Mm]\\.?)?';
const ZONE = '(?:\\s?([+\\-−]\\d{1,2}(?::?\\d{2})?|[A-Za-z]{1,5}(?:\\s?[+\\-−]\\d{1,2}(?::?\\d{2})?)?))?';
const WORD = '(\\p{L}{3,12})\\.?';
/** `24 Feb 2015 11:35:52 -0800`, `24 de febrero de 2015, 11:35`, `1er mars 2015 à 9h05`. */
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]\\s?(?:de\\s|of\\s)?${WORD}[\\s,-]\\s?(?:de\\s|del\\s)?(\\d{4}|\\d{2})` +
    `(?:[\\s,T]\\s?(?:-\\s)?(?:(?:a\\slas|alle|às|as|à|um|om|at|ore)\\s)?${CLOCK}${ZONE}(?:\\sUhr|\\suur)?)?${ZONE}$`,
  'iu',
);
/** `Feb 24, 2015 11:35 AM`. */
const MONTH_FIRST = new RegExp(
  `^${WORD}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4}|\\d{2}(?!:))(?:,?\\s(?:at\\s)?${CLOCK}${ZONE})?$`,
  'iu',
);
/** `May 14 01:38:56 +0000 2020` (Twitter, asctime, the shell's date). */
const YEAR_LAST = new RegExp(`^${WORD}\\s(\\d{1,2})\\s${CLOCK}${ZONE}\\s(\\d{4})$`, 'iu');

function parseWritten(text: string, zone: string | undefined): Published | null {
  // A weekday tells nothing the date does not, and is sometimes wrong. But `mar` is Tuesday or March.
  const bare = text.replace(/^\p{L}{2,13}(?:-feira)?\.?(?:,\s?|\s)(?=\d|\p{L}{3,12}\.?\s\d)/iu, '');
  const found = parseDayAndMonth(text, zone);
  return (
    found ?? (bare === text ? null : (parseIso(bare, zone) ?? parseNumeric(bare, zone) ?? parseDayAndMonth(bare, zone)))
  );
}

/** `2004-Jan-01 10:00`, `2004-július-13T9:15-05:00`, `2004. július 13.` */
const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?:[-/.\\s]|\\.\\s)${WORD}[-/.\\s](\\d{1,2})\\.?(?:[\\s,T]\\s?${CLOCK}${ZONE})?$`,
  'iu',
);
const MONTH_ONLY = new RegExp(`^${WORD},?\\s((?:19|20)\\d{2})$`, 'iu');

function parseDayAndMonth(text: string, zone: string | undefined): Published | null {
  let match = DAY_FIRST.exec(text);
  if (match) {
    const [, day, month, year, hour, minute, second, half, zone1, zone2] = match;
    return written(zone, year, month, day, hour, minute, second, half, zone1 ?? zone2);
  }
  match = MONTH_FIRST.exec(text);
  if (match) {
    const [, month, day, year, hour, minute, second, half, zoneText] = match;
    return written(zone, year, month, day, hour, minute, second, half, zoneText);
  }
  match = YEAR_FIRST.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, half, zoneText] = match;
    return written(zone, year, month, day, hour, minute, second, half, zoneText);
  }
  match = MONTH_ONLY.exec(text);
  if (match) return written(zone, match[2], match[1], '1', undefined, undefined, undefined, undefined, undefined);
  match = YEAR_LAST.exec(text);
  if (!match) return null;
  const [, month, day, hour, minute, second, half, zoneText, year] = match;
  return written(zone, year, month, day, hour, minute, second, half, zoneText);
}

function written(
  zone: string | undefined,
  year: string | undefined,
  monthName: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  zoneText: string | undefined,
): Published | null {
  const month = monthOf(monthName ?? '');
  if (month === null) return null;
  const found = parts(year, String(month), day, hour, minute, second);
  return toPublished({ ...found, hour: hour24(found.hour, half) }, parseOffset(zoneText), zone);
}

function parts(year = '', month = '', day = '', hour = '0', minute = '0', second = '0', fraction = ''): DateParts {
  return {
    year: fullYear(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: fraction === '' ? 0 : Math.floor(Number(`0.${fraction}`) * 1000),
  };
}

function clean(text: string): string {
  if (text.length > MAX_LENGTH * 3) return '';
  return plainDigits(text)
    .replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, '$1-$2-$3 ')
    .replace(/(\d{1,2})\s?[時时시点]\s?(\d{1,2})\s?[分분](?:\s?(\d{1,2})\s?[秒초])?/, (_all, hour, minute, second) =>
      [hour, minute, second ?? 0].map((part) => String(part).padStart(2, '0')).join(':'),
    )
    .replace(
      /(?:(오전|午前|上午)|오후|午後|下午)\s?(\d{1,2}:\d{2}(?::\d{2})?)/,
      (_all, morning, clock) => `${clock} ${morning ? 'am' : 'pm'}`,
    )
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"']/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const FOREIGN_DIGITS = /[٠-٩۰-۹०-९０-９]/g;

/** Arabic, Persian, Indian and full-width digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(FOREIGN_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x660, 0x6f0, 0x966, 0xff10].find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

/** Date.UTC reads years below 100 as 19xx. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

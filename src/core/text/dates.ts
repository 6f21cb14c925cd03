// Dates as feeds and files write them: ISO, RFC 822 and its misspellings, month names in seven languages, epochs.
import type { Millis, Published } from '../../contract/model.ts';
import { fromLocal, machineZone } from './zones.ts';

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
  const text = clean(given);
  if (text === '' || text.length > MAX_LENGTH || !/\d/.test(text)) return null;
  return parseEpoch(text) ?? parseIso(text, zone) ?? parseWritten(text, zone);
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

/** `+0200`, `+02:00`, `-5`, `Z`, `GMT+2`, `CEST`: minutes east of UTC, or null where it is no zone we know. */
export function parseOffset(text: string | undefined): number | null {
  if (!text) return null;
  const upper = text.trim().toUpperCase();
  const named = ZONES[upper];
  if (named !== undefined) return named;
  const match = /^(?:UTC|GMT|Z)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(upper);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '+' ? minutes : minutes === 0 ? 0 : -minutes;
}

/** Hours of a 12-hour clock; `12 am` is midnight. */
export function hour24(hour: number, half: string | undefined): number {
  if (!half) return hour;
  const afternoon = /^(?:p|下午|오후|午後|μμ|م)/i.test(half.trim());
  if (hour > 12) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** Months by their first letters in en es it nl fr de pt, folded; longest names win. */
export function monthOf(name: string): number | null {
  const key = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
  return MONTHS.get(key) ?? null;
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
const ISO_BASIC =
  /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

function parseIso(text: string, zone: string | undefined): Published | null {
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
  return parseDayAndMonth(text, zone) ?? (bare === text ? null : parseDayAndMonth(bare, zone));
}

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
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"']/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Date.UTC reads years below 100 as 19xx. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  MEZ: 60,
  EET: 120,
  EEST: 180,
  MSK: 180,
  NST: -210,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  ART: -180,
  CLT: -240,
  CLST: -180,
  COT: -300,
  PET: -300,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

const MONTHS = new Map<string, number>();
for (const [index, names] of [
  'january jan enero ene gennaio gen januari janvier janv januar jan janner janeiro',
  'february feb febrero febbraio februari fevrier fevr fev februar feber fevereiro',
  'march mar marzo maart mrt mars marz maerz mrz marco',
  'april apr abril abr aprile avril avr',
  'may mayo maggio mag mei mai maio',
  'june jun junio giugno giu juni juin junho',
  'july jul julio luglio lug juli juillet juil julho',
  'august aug agosto ago augustus aout aou aug',
  'september sep sept septiembre setiembre set settembre sett septembre setembro',
  'october oct octubre ottobre ott oktober okt octobre outubro out',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic dicembre decembre dezember dez dezembro',
].entries()) {
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);
}

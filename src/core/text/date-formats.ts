// Numeric dates whose order must be found out: `24-02-2015 11.35`, `2/24/15, 11:35 AM`, `2015.02.24`.
import type { Published } from '../../contract/model.ts';
import { parseOffset } from './date-names.ts';
import { daysIn, fullYear, hour24, parseDate, plainDigits, toPublished } from './dates.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'ydm';
export type DateFormatId = DateOrder | 'written' | 'serial';

export interface DateFormat {
  readonly id: DateFormatId;
  /** For a person: `day-month-year, 24-02-2015 11.35`. */
  readonly label: string;
  /** A date this format cannot be, but another order can, is read by that one: files are glued together. */
  parse(text: string, zone?: string): Published | null;
}

export interface DetectedDates {
  readonly format: DateFormat | null;
  /** Other readings the samples allow, when nothing decides between them. */
  readonly alternatives: readonly DateFormat[];
}

/** The usual ones first. */
export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd', 'ydm'];
const NAMES: Readonly<Record<DateFormatId, string>> = {
  dmy: 'day-month-year',
  mdy: 'month-day-year',
  ymd: 'year-month-day',
  ydm: 'year-day-month',
  written: 'as written',
  serial: 'spreadsheet day number',
};

const NUMERIC =
  /^(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{1,2})(?:\.?(?:,?\s{1,3}|T|,|\s-\s)(?:(上午|下午|오전|오후|午前|午後)\s?)?(\d{1,2})(?:[:.h](\d{2}))(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s?([apπμ]\.?\s?[mμ]?\.?|上午|下午|오전|오후|午前|午後|[صم]|[قب]\.ظ\.?)?)?\s?(Z|[A-Z]{3,5}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?$/i;

export interface Numbers {
  readonly a: string;
  readonly b: string;
  readonly separator: string;
  readonly c: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly half: string | undefined;
  readonly offset: number | null;
}

export function isDateFormatId(id: string): id is DateFormatId {
  return Object.hasOwn(NAMES, id);
}

export const DATE_FORMAT_IDS = Object.keys(NAMES);

/** The orders, for a form. */
export const DATE_ORDER_OPTIONS = DATE_ORDERS.map((order) => ({ value: order as string, label: NAMES[order] }));

/** A format by its id; `sample` makes the label say how it looks. */
export function dateFormat(id: DateFormatId, sample?: string): DateFormat {
  const label = sample ? `${NAMES[id]}, ${sample}` : NAMES[id];
  if (id === 'written') return { id, label, parse: (text, zone) => parseDate(text, zone) };
  if (id === 'serial') return { id, label, parse: (text, zone) => parseSerial(text, zone) ?? parseDate(text, zone) };
  return {
    id,
    label,
    parse(text, zone) {
      const numbers = readNumbers(text);
      if (!numbers) return parseDate(text, zone);
      const order = possibleOrder(numbers, id);
      return order ? buildDate(numbers, order, zone) : null;
    },
  };
}

/** Decides day and month order from samples in the order of the file. */
export function detectDateFormat(given: readonly string[]): DetectedDates {
  const samples = given.map((text) => text.trim()).filter((text) => text !== '');
  const sample = samples[0];
  if (sample === undefined) return { format: null, alternatives: [] };
  if (samples.filter((text) => parseSerial(text) !== null).length > samples.length * 0.9) {
    return { format: dateFormat('serial', sample), alternatives: [] };
  }
  const numeric = samples.map(readNumbers).filter((numbers) => numbers !== null);
  if (numeric.length < samples.length * 0.5) {
    const written = samples.filter((text) => parseDate(text) !== null);
    const found = written.length + numeric.length >= samples.length * 0.6;
    if (numeric.length === 0 || written.length > numeric.length) {
      return { format: found ? dateFormat('written', sample) : null, alternatives: [] };
    }
  }
  const order = decideOrder(numeric);
  const shown = samples.find((text) => readNumbers(text) !== null) ?? sample;
  return {
    format: order.best ? dateFormat(order.best, shown) : null,
    alternatives: order.others.map((id) => dateFormat(id, shown)),
  };
}

/** The numbers of a date, and the clock that stands beside it: for headers that hold a date among other things. */
export function decideOrder(dates: readonly Numbers[]): { best: DateOrder | null; others: readonly DateOrder[] } {
  const fits = DATE_ORDERS.map((order) => ({
    order,
    count: dates.filter((numbers) => fitsOrder(numbers, order)).length,
  }));
  const most = Math.max(...fits.map((fit) => fit.count));
  if (most === 0) return { best: null, others: [] };
  const possible = fits.filter((fit) => fit.count === most).map((fit) => fit.order);
  const [only] = possible;
  if (possible.length === 1 && only) return { best: only, others: [] };
  // Year-day-month is written almost nowhere: it needs proof, and is no alternative to offer.
  if (dates.every((numbers) => numbers.a.length === 4)) {
    return { best: byOrderOfFile(dates, possible, 'ymd').best, others: [] };
  }
  // Nobody writes month.day.year with dots.
  const dots = dates.every((numbers) => numbers.separator === '.') && possible.includes('dmy');
  // A year of two digits in front is the last guess.
  const dayOrMonthFirst = possible.includes('dmy') || possible.includes('mdy');
  const usual = possible.filter(
    (order) => order !== 'ydm' && !(dots && order === 'mdy') && !(dayOrMonthFirst && order === 'ymd'),
  );
  return byOrderOfFile(dates, usual, preferred(dates, usual));
}

export function readNumbers(text: string): Numbers | null {
  if (text.length > 60) return null;
  const cleaned = plainDigits(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u202f\u2009\u00a0]/g, ' ')
    .replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, '$1-$2-$3')
    .trim();
  const match = NUMERIC.exec(cleaned);
  if (!match) return null;
  const [, a = '', separator = '', b = '', c = '', before, hour = '0', minute = '0', second = '0', after, zone] = match;
  if (a.length === 3 || (a.length === 4 && c.length === 4)) return null;
  const half = before ?? after;
  return {
    a,
    b,
    separator,
    c,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    half: half?.trim() === '' ? undefined : half,
    offset: parseOffset(zone),
  };
}

function byOrderOfFile(
  dates: readonly Numbers[],
  orders: readonly DateOrder[],
  fallback: DateOrder,
): { best: DateOrder; others: readonly DateOrder[] } {
  const disorder = orders.map((order) => ({ order, ...disorderOf(dates, order) }));
  const best = disorder.toSorted((x, y) => x.steps - y.steps)[0];
  const rivals = disorder.filter((one) => one.order !== best?.order);
  // A sorted file read in the wrong order jumps about. Without a single slip one jump of the other decides; else it
  // takes twice the disorder and some more.
  const perfect = best && best.steps === 0 && best.moves >= 8;
  const clear = best && rivals.every((one) => one.steps >= (perfect ? 1 : best.steps * 2 + 3));
  if (best && clear) return { best: best.order, others: [] };
  return { best: fallback, others: orders.filter((order) => order !== fallback) };
}

/** Steps against the file's main direction, and steps in all. */
function disorderOf(dates: readonly Numbers[], order: DateOrder): { steps: number; moves: number } {
  let up = 0;
  let down = 0;
  let last: number | null = null;
  for (const numbers of dates) {
    const [year, month, day] = inOrder(numbers, order);
    const key = ((year * 12 + month) * 31 + day) * 1440 + hour24(numbers.hour, numbers.half) * 60 + numbers.minute;
    if (last !== null && key > last) up++;
    if (last !== null && key < last) down++;
    last = key;
  }
  return { steps: Math.min(up, down), moves: up + down };
}

/** Nothing decides: an American clock (12 hours, unpadded, slashes) suggests month first, else day first. */
function preferred(dates: readonly Numbers[], orders: readonly DateOrder[]): DateOrder {
  const first = orders[0] ?? 'dmy';
  if (orders.includes('ymd') && dates.every((numbers) => numbers.a.length === 4)) return 'ymd';
  const american = dates.filter((numbers) => /^[ap]\.?m/i.test(numbers.half ?? '')).length > dates.length / 2;
  const unpadded = dates.some((numbers) => numbers.a.length === 1 || numbers.b.length === 1);
  if (orders.includes('mdy') && american && unpadded) return 'mdy';
  return orders.includes('dmy') ? 'dmy' : first;
}

/** Year, month and day read in this order; null where there is no such day. */
export function datePartsIn(
  numbers: Numbers,
  order: DateOrder,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (!fitsOrder(numbers, order)) return null;
  const [year, month, day] = inOrder(numbers, order);
  return { year, month, day };
}

/** The order wanted, or the one a date fits that cannot be read so. */
export function possibleOrder(numbers: Numbers, wanted: DateOrder): DateOrder | null {
  if (fitsOrder(numbers, wanted)) return wanted;
  return DATE_ORDERS.find((order) => order !== 'ydm' && fitsOrder(numbers, order)) ?? null;
}

function fitsOrder(numbers: Numbers, order: DateOrder): boolean {
  const yearFirst = order === 'ymd' || order === 'ydm';
  const yearText = yearFirst ? numbers.a : numbers.c;
  const other = yearFirst ? numbers.c : numbers.a;
  if (other.length > 2 || (yearText.length !== 4 && yearText.length !== 2)) return false;
  const [year, month, day] = inOrder(numbers, order);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function inOrder({ a, b, c }: Numbers, order: DateOrder): [year: number, month: number, day: number] {
  if (order === 'dmy') return [fullYear(c), Number(b), Number(a)];
  if (order === 'mdy') return [fullYear(c), Number(a), Number(b)];
  return order === 'ymd' ? [fullYear(a), Number(b), Number(c)] : [fullYear(a), Number(c), Number(b)];
}

/** An instant of these numbers, read in this order. */
export function buildDate(numbers: Numbers, order: DateOrder, zone: string | undefined): Published | null {
  const [year, month, day] = inOrder(numbers, order);
  const { minute, second } = numbers;
  const hour = hour24(numbers.hour, numbers.half);
  return toPublished({ year, month, day, hour, minute, second, millisecond: 0 }, numbers.offset, zone);
}

/** Days since 1900 as spreadsheets count them (with their 29 February 1900), 1954 to 2064. */
function parseSerial(text: string, zone?: string): Published | null {
  if (!/^\d{5}(?:[.,]\d{1,12})?$/.test(text)) return null;
  const days = Number(text.replace(',', '.'));
  if (days < 20_000 || days > 60_000) return null;
  const date = new Date(Math.round((days - 25_569) * 86_400) * 1000);
  return toPublished(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      millisecond: 0,
    },
    null,
    zone,
  );
}

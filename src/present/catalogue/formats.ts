// Numbers, shares and dates as people write them, by locale and zone. Pure: the same input reads the same everywhere.
import { capitalise } from '../capitalise.ts';
import { createPercents, type Percents } from './percent.ts';

/** Formatters for one locale and one IANA zone. Times are Unix milliseconds, days ISO dates, shares 0 to 1. */
export interface Formats extends Percents {
  readonly number: (value: number) => string;
  /** Always with so many decimals, so that a column reads down: `−0.45`. */
  readonly decimals: (value: number, digits: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `3 May`, with the year where it is not the current one, or where it is asked for. */
  readonly day: (iso: string, withYear?: boolean) => string;
  readonly shortDay: (iso: string, withYear?: boolean) => string;
  /** `3–9 March`, with the year where the days are not all of the current one. */
  readonly days: (from: string, to: string, withYear?: boolean) => string;
  readonly shortDays: (from: string, to: string) => string;
  readonly month: (iso: string) => string;
  readonly shortMonth: (iso: string) => string;
  /** A day and an hour of it, in the zone; with the year where it is not the current one. */
  readonly shortHour: (at: number) => string;
  readonly date: (at: number) => string;
  /** `1 July – 28 September 2025`. */
  readonly dateRange: (from: number, to: number) => string;
  /** Date, time and the zone's short name. */
  readonly dateTime: (at: number) => string;
  /** A language's name by its ISO 639-1 code; anything else comes back as it is. */
  readonly language: (code: string) => string;
}

/** `now` says which year is the current one: without it none is, and every day has its year. */
export function createFormats(locale: string, zone: string, now: number | null = null): Formats {
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const dates = (options: Intl.DateTimeFormatOptions, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  // An ISO date is already a day in the project's zone, so it is shown in UTC, as it stands.
  const day = dates({ day: 'numeric', month: 'long' }, 'UTC');
  const dayAndYear = dates({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const shortDay = dates({ day: 'numeric', month: 'short' }, 'UTC');
  const shortDayAndYear = dates({ day: 'numeric', month: 'short', year: 'numeric' }, 'UTC');
  const month = dates({ month: 'long', year: 'numeric' }, 'UTC');
  const shortMonth = dates({ month: 'short', year: 'numeric' }, 'UTC');
  const hour = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const shortHour = dates(hour, zone);
  const shortHourAndYear = dates({ ...hour, year: 'numeric' }, zone);
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone });
  const thisYear = now === null ? '' : year.format(now);
  const isOld = (iso: string) => iso.slice(0, 4) !== thisYear;
  const date = dates({ day: 'numeric', month: 'long', year: 'numeric' }, zone);
  const dateTime = dates(
    {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    },
    zone,
  );
  return {
    ...createPercents(locale),
    number: (value) => number.format(value),
    decimals: (value, digits) => writeDecimals(locale, value, digits),
    list: (items) => list.format(items),
    day: (iso, withYear = isOld(iso)) => (withYear ? dayAndYear : day).format(startOfDay(iso)),
    shortDay: (iso, withYear = isOld(iso)) => (withYear ? shortDayAndYear : shortDay).format(startOfDay(iso)),
    days: (from, to, withYear = isOld(from) || isOld(to)) => writeDays(withYear ? dayAndYear : day, from, to),
    shortDays: (from, to) => writeDays(isOld(from) || isOld(to) ? shortDayAndYear : shortDay, from, to),
    month: (iso) => month.format(startOfDay(iso)),
    shortMonth: (iso) => shortMonth.format(startOfDay(iso)),
    shortHour: (at) => (year.format(at) === thisYear ? shortHour : shortHourAndYear).format(at),
    date: (at) => date.format(at),
    dateRange: (from, to) => writeRange(date, from, to),
    dateTime: (at) => dateTime.format(at),
    language: (code) => (/^[a-z]{2}$/.test(code) ? capitalise(languages.of(code) ?? code, locale) : code),
  };
}

/** Milliseconds of an ISO date's midnight in UTC. */
export function startOfDay(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

function writeDecimals(locale: string, value: number, digits: number): string {
  const written = value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return written.replace('-', '−');
}

function writeDays(format: Intl.DateTimeFormat, from: string, to: string): string {
  return writeRange(format, startOfDay(from), startOfDay(to));
}

/** Italian ranges come with `02`, where a single day is `2`. */
function writeRange(format: Intl.DateTimeFormat, from: number, to: number): string {
  const parts = format.formatRangeToParts(from, to);
  return parts.map(({ type, value }) => (type === 'day' ? value.replace(/^0/, '') : value)).join('');
}

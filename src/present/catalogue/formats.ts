// Numbers, shares and dates as people write them, by locale and zone. Pure: the same input reads the same everywhere.
import { capitalise } from '../capitalise.ts';

/** Formatters for one locale and one IANA zone. Times are Unix milliseconds, days ISO dates, shares 0 to 1. */
export interface Formats {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `58–66%`, without saying the sign twice. */
  readonly percentRange: (low: number, high: number) => string;
  readonly day: (iso: string, withYear?: boolean) => string;
  readonly shortDay: (iso: string) => string;
  readonly month: (iso: string) => string;
  readonly shortMonth: (iso: string) => string;
  /** A day and an hour of it, in the zone. */
  readonly shortHour: (at: number) => string;
  readonly date: (at: number) => string;
  /** `1 July – 28 September 2025`. */
  readonly dateRange: (from: number, to: number) => string;
  /** Date, time and the zone's short name. */
  readonly dateTime: (at: number) => string;
  /** A language's name by its ISO 639-1 code; anything else comes back as it is. */
  readonly language: (code: string) => string;
}

export function createFormats(locale: string, zone: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const dates = (options: Intl.DateTimeFormatOptions, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  // An ISO date is already a day in the project's zone, so it is shown in UTC, as it stands.
  const day = dates({ day: 'numeric', month: 'long' }, 'UTC');
  const dayAndYear = dates({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const shortDay = dates({ day: 'numeric', month: 'short' }, 'UTC');
  const month = dates({ month: 'long', year: 'numeric' }, 'UTC');
  const shortMonth = dates({ month: 'short', year: 'numeric' }, 'UTC');
  const shortHour = dates(
    { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    zone,
  );
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
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    percentRange: (low, high) => writePercentRange(percent, low, high),
    day: (iso, withYear = false) => (withYear ? dayAndYear : day).format(startOfDay(iso)),
    shortDay: (iso) => shortDay.format(startOfDay(iso)),
    month: (iso) => month.format(startOfDay(iso)),
    shortMonth: (iso) => shortMonth.format(startOfDay(iso)),
    shortHour: (at) => shortHour.format(at),
    date: (at) => date.format(at),
    dateRange: (from, to) => date.formatRange(from, to),
    dateTime: (at) => dateTime.format(at),
    language: (code) => (/^[a-z]{2}$/.test(code) ? capitalise(languages.of(code) ?? code, locale) : code),
  };
}

/** Milliseconds of an ISO date's midnight in UTC. */
export function startOfDay(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

function writePercentRange(percent: Intl.NumberFormat, low: number, high: number): string {
  const lowText = percent.format(low);
  const highText = percent.format(high);
  if (lowText === highText) return highText;
  const digits = percent
    .formatToParts(low)
    .filter((part) => part.type !== 'percentSign' && part.type !== 'literal')
    .map((part) => part.value)
    .join('');
  return `${digits}–${highText}`;
}

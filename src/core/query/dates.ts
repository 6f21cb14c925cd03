// Dates of the query language: read as written (pure), and placed in time once the zone and the present are known.
import { DateTime, Duration, FixedOffsetZone } from 'luxon';
import type { Millis } from '../../contract/model.ts';
import { dateWords, lastLengths, readDateWords } from './date-words.ts';
import { findClosest } from './suggest.ts';
import { badQuery, type CalendarMoment, type Moment, type NamedMoment, type Place } from './tree.ts';

const written =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:T(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;
const duration =
  /^P(?=[\dT])(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,6}D)?(?:T(?=\d)(?:\d{1,6}H)?(?:\d{1,7}M)?(?:\d{1,8}S)?)?$/i;

const allWords = dateWords.map(({ words }) => words);

/** Throws `bad-query` for what is no date of the calendar. */
export function readMoment(value: string, place: Place): Moment {
  if (duration.test(value)) return { type: 'ago', duration: value.toUpperCase() };
  const words = readDateWords(value);
  if (words) return words;
  const parts = written.exec(value);
  if (!parts) throw noDate(value, place);
  const moment = toCalendar(parts);
  if (!isOnCalendar(moment)) throw badQuery(`“${value}” is not on the calendar: check the month, day and time.`, place);
  return moment;
}

/** As an end: `last 7 days` ends now, `P7D` is that long ago. */
export function readUntil(value: string, place: Place): Moment {
  return readDateWords(value)?.type === 'ago' ? { type: 'ago', duration: 'PT0S' } : readMoment(value, place);
}

/** `2026-09`, `2026-09-01/2026-09-15`, `2026-09-01..2026-09-15`, `2026-09-01/..`, `P7D`: both ends belong to it. */
export function readInterval(value: string, place: Place): { from: Moment | null; until: Moment | null } {
  if (sayHabit(value) !== null) throw noDate(value, place);
  const gap = value.includes('/') && !/[^/]\.\.[^/]/.test(value) ? '/' : '..';
  const middle = value.indexOf(gap);
  if (middle < 0) {
    const moment = readMoment(value, place);
    return { from: moment, until: moment.type === 'ago' ? null : moment };
  }
  const from = readEnd(value.slice(0, middle), place);
  const until = readEnd(value.slice(middle + gap.length), place);
  if (from === null && until === null)
    throw badQuery('This interval has no end at all: write at least one date.', place);
  if (from && until && isReversed(from, until)) {
    throw badQuery('This interval ends before it begins: exchange the two dates.', place);
  }
  return { from, until };
}

/** First millisecond that belongs to the moment. */
export function startOf(moment: Moment, zone: string, now: Millis): Millis {
  if (moment.type === 'ago') return backFrom(now, moment.duration, zone);
  if (moment.type === 'named') return toNamedDay(moment, zone, now).toMillis();
  return toDateTime(moment, zone).toMillis();
}

/** First millisecond after the moment: the next day for a day, the next year for a year. */
export function endOf(moment: Moment, zone: string, now: Millis): Millis {
  if (moment.type === 'ago') return backFrom(now, moment.duration, zone) + 1;
  if (moment.type === 'named') {
    return toNamedDay(moment, zone, now)
      .plus({ [moment.unit]: 1 })
      .startOf(moment.unit)
      .toMillis();
  }
  return toDateTime(moment, zone)
    .plus({ [exactness(moment)]: 1 })
    .toMillis();
}

export function exactness(moment: CalendarMoment): 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' {
  if (moment.second !== null) return 'second';
  if (moment.minute !== null) return 'minute';
  if (moment.hour !== null) return 'hour';
  if (moment.day !== null) return 'day';
  return moment.month === null ? 'year' : 'month';
}

function noDate(value: string, place: Place): Error {
  const habit = sayHabit(value);
  if (habit !== null) return badQuery(`“${value.slice(0, 40)}” is not a date. ${habit}`, place);
  const closest = findClosest(value.toLowerCase(), allWords);
  if (closest !== null) return badQuery(`“${value}” is not a date. Did you mean ${closest}?`, place);
  const forms = `as 2026, 2026-09, 2026-09-15 or 2026-09-15T10:00, as a time back from now such as P7D or ${lastLengths[1]}, or in words`;
  return badQuery(`“${value.slice(0, 40)}” is not a date: write it ${forms}: ${allWords.join(', ')}.`, place);
}

/** What to write for forms that other tools and people have for dates; null for anything else. */
function sayHabit(value: string): string | null {
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/.test(value)) {
    return 'The year stands first, then month and day, as in 2026-09-15.';
  }
  if (/^\d{4}[./]\d{1,2}[./]\d{1,2}$/.test(value)) return `Write ${value.replace(/[./]/g, '-')}.`;
  const [, count = '', unit = ''] = /^[-+]?(\d{1,5})\s?([hdwmy])$/i.exec(value) ?? [];
  if (unit !== '') return `For a time back from now write P${/h/i.test(unit) ? 'T' : ''}${count}${unit.toUpperCase()}.`;
  if (/^[<>=≤≥]/.test(value))
    return 'From a date on is since:, up to the end of one is until:, as in since:2026-09-15.';
  if (isWeekday(value)) return 'For a day of the week write weekday:, as in weekday:monday.';
  return null;
}

function isWeekday(value: string): boolean {
  return /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(value);
}

function readEnd(value: string, place: Place): CalendarMoment | NamedMoment | null {
  if (value === '' || value === '..') return null;
  const moment = readMoment(value, place);
  if (moment.type !== 'ago') return moment;
  throw badQuery('An interval is written with two dates; for the last days write since:P7D.', place);
}

/** As far as can be told before the present is known: words can only be compared with words of the same length. */
function isReversed(from: CalendarMoment | NamedMoment, until: CalendarMoment | NamedMoment): boolean {
  if (from.type === 'named') return until.type === 'named' && from.unit === until.unit && from.back < until.back;
  return until.type === 'calendar' && startOf(from, 'utc', 0) >= endOf(until, 'utc', 0);
}

function toCalendar(parts: RegExpExecArray): CalendarMoment {
  const number = (index: number) => (parts[index] === undefined ? null : Number(parts[index]));
  return {
    type: 'calendar',
    year: Number(parts[1]),
    month: number(2),
    day: number(3),
    hour: number(4),
    minute: number(5),
    second: number(6),
    offset: readOffset(parts[7]),
  };
}

function readOffset(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.toUpperCase() === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -minutes : minutes;
}

function isOnCalendar(moment: CalendarMoment): boolean {
  return toDateTime(moment, 'utc').isValid && Math.abs(moment.offset ?? 0) <= 14 * 60;
}

function toDateTime(moment: CalendarMoment, zone: string): DateTime {
  return DateTime.fromObject(
    {
      year: moment.year,
      month: moment.month ?? 1,
      day: moment.day ?? 1,
      hour: moment.hour ?? 0,
      minute: moment.minute ?? 0,
      second: moment.second ?? 0,
    },
    { zone: moment.offset === null ? zone : FixedOffsetZone.instance(moment.offset) },
  );
}

function toNamedDay(moment: NamedMoment, zone: string, now: Millis): DateTime {
  return DateTime.fromMillis(now, { zone })
    .minus({ [moment.unit]: moment.back })
    .startOf(moment.unit);
}

function backFrom(now: Millis, length: string, zone: string): Millis {
  return DateTime.fromMillis(now, { zone }).minus(Duration.fromISO(length)).toMillis();
}

// Dates of the query language: read as written (pure), and placed in time once the zone and the present are known.
import { DateTime, Duration, FixedOffsetZone } from 'luxon';
import type { Millis } from '../../contract/model.ts';
import { badQuery, type CalendarMoment, type Moment, type Place } from './tree.ts';

const written =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:T(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;
const duration =
  /^P(?=[\dT])(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,6}D)?(?:T(?=\d)(?:\d{1,6}H)?(?:\d{1,7}M)?(?:\d{1,8}S)?)?$/i;

const forms = 'as 2026, 2026-09, 2026-09-15 or 2026-09-15T10:00, or as a time back from now such as P7D';

/** Throws `bad-query` for what is no date of the calendar. */
export function readMoment(value: string, place: Place): Moment {
  if (duration.test(value)) return { type: 'ago', duration: value.toUpperCase() };
  const parts = written.exec(value);
  if (!parts) throw badQuery(`“${value}” is not a date: write it ${forms}.`, place);
  const moment = toCalendar(parts);
  if (!isOnCalendar(moment)) throw badQuery(`“${value}” is not on the calendar: check the month, day and time.`, place);
  return moment;
}

/** `2026-09`, `2026-09-01/2026-09-15`, `2026-09-01/..`, `P7D`: both ends belong to it. */
export function readInterval(value: string, place: Place): { from: Moment | null; until: Moment | null } {
  const slash = value.indexOf('/');
  if (slash < 0) {
    const moment = readMoment(value, place);
    return { from: moment, until: moment.type === 'ago' ? null : moment };
  }
  const from = readEnd(value.slice(0, slash), place);
  const until = readEnd(value.slice(slash + 1), place);
  if (from === null && until === null)
    throw badQuery('This interval has no end at all: write at least one date.', place);
  if (from && until && startOf(from, 'utc', 0) >= endOf(until, 'utc', 0)) {
    throw badQuery('This interval ends before it begins: exchange the two dates.', place);
  }
  return { from, until };
}

/** First millisecond that belongs to the moment. */
export function startOf(moment: Moment, zone: string, now: Millis): Millis {
  if (moment.type === 'ago') return backFrom(now, moment.duration, zone);
  return toDateTime(moment, zone).toMillis();
}

/** First millisecond after the moment: the next day for a day, the next year for a year. */
export function endOf(moment: Moment, zone: string, now: Millis): Millis {
  if (moment.type === 'ago') return backFrom(now, moment.duration, zone) + 1;
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

function readEnd(value: string, place: Place): CalendarMoment | null {
  if (value === '' || value === '..') return null;
  const moment = readMoment(value, place);
  if (moment.type === 'calendar') return moment;
  throw badQuery('An interval is written with two dates; for the last days write since:P7D.', place);
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

function backFrom(now: Millis, length: string, zone: string): Millis {
  return DateTime.fromMillis(now, { zone }).minus(Duration.fromISO(length)).toMillis();
}

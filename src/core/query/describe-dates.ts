// Dates and lengths of time in words.
import type { Millis } from '../../contract/model.ts';
import { sayNamed } from './date-words.ts';
import { exactness } from './dates.ts';
import { list } from './describe-texts.ts';
import type { CalendarMoment, Moment } from './tree.ts';

export function sayDates(from: Moment | null, until: Moment | null): string {
  if (from?.type === 'ago' && until === null) return `from the last ${sayDuration(from.duration)}`;
  if (from && until && sameMoment(from, until)) {
    if (from.type !== 'calendar') return `from ${sayMoment(from)}`;
    return `${exactness(from) === 'day' ? 'on' : 'in'} ${sayMoment(from)}`;
  }
  if (from && until) return `from ${sayEdge('start', from)} to ${sayEdge('end', until)}`;
  if (from) return `since ${sayEdge('start', from)}`;
  return until ? `until ${sayEdge('end', until)}` : '';
}

/** `1 day and 12 hours` */
export function sayLength(millis: Millis): string {
  const seconds = Math.round(millis / 1000);
  const parts = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const said = parts.flatMap((count, index) => (count === 0 ? [] : [sayCount(count, lengthUnits[index] ?? '')]));
  return said.length === 0 ? sayCount(0, 'second') : list(said, 'and');
}

const lengthUnits = ['day', 'hour', 'minute', 'second'];

function sameMoment(left: Moment, right: Moment): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Which side of a week or month is meant, where its name alone would leave it open. */
function sayEdge(side: 'start' | 'end', moment: Moment): string {
  const said = sayMoment(moment);
  return moment.type === 'named' && moment.unit !== 'day' ? `the ${side} of ${said}` : said;
}

function sayMoment(moment: Moment): string {
  if (moment.type === 'named') return sayNamed(moment);
  if (moment.type === 'ago') return moment.duration === 'PT0S' ? 'now' : `${sayDuration(moment.duration)} ago`;
  const { year, month, day } = moment;
  if (month === null) return String(year);
  const monthAndYear = `${months[month - 1] ?? ''} ${year}`;
  if (day === null) return monthAndYear;
  const time = sayTime(moment);
  return `${day} ${monthAndYear}${time === '' ? '' : `, ${time}`}`;
}

function sayTime({ hour, minute, second, offset }: CalendarMoment): string {
  if (hour === null) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [hour, minute ?? 0, ...(second === null ? [] : [second])].map(two).join(':');
  if (offset === null) return clock;
  const size = Math.abs(offset);
  return `${clock} UTC${offset === 0 ? '' : `${offset < 0 ? '−' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`}`;
}

/** `7 days` of `P7D`. */
function sayDuration(duration: string): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const parts = [...sayUnits(days, dayUnits), ...sayUnits(time, timeUnits)];
  return list(parts, 'and');
}

function sayUnits(text: string, units: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(/(\d+)([A-Z])/g)].map(([, count, letter]) =>
    sayCount(Number(count), units[letter ?? ''] ?? ''),
  );
}

function sayCount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const dayUnits = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const timeUnits = { H: 'hour', M: 'minute', S: 'second' };

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

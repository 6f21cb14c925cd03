// Dates and lengths of time in words.
import type { Millis } from '../../contract/model.ts';
import type { TextKey } from '../../present/catalogue/en.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { nameMoment } from './date-words.ts';
import { exactness } from './dates.ts';
import { list } from './describe-texts.ts';
import type { CalendarMoment, Moment } from './tree.ts';

export function sayDates(from: Moment | null, until: Moment | null, t: Translator): string {
  if (from?.type === 'ago' && until === null) return t('query.date-last', { duration: sayDuration(from.duration, t) });
  if (from && until && sameMoment(from, until)) {
    const moment = sayMoment(from, t);
    if (from.type !== 'calendar') return t('query.date-named', { moment });
    return t(exactness(from) === 'day' ? 'query.date-on' : 'query.date-in', { moment });
  }
  if (from && until) return t('query.date-between', { from: sayEdge('start', from, t), to: sayEdge('end', until, t) });
  if (from) return t('query.date-since', { from: sayEdge('start', from, t) });
  return until ? t('query.date-until', { to: sayEdge('end', until, t) }) : '';
}

/** `1 day and 12 hours` */
export function sayLength(millis: Millis, t: Translator): string {
  const seconds = Math.round(millis / 1000);
  const parts = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  const said = parts.flatMap((count, index) => {
    const unit = lengthUnits[index];
    return count === 0 || !unit ? [] : [t(unit, { count })];
  });
  return said.length === 0 ? t('query.unit-second', { count: 0 }) : list(said, 'and', t);
}

type Unit = TextKey & `query.unit-${string}`;
const lengthUnits = ['query.unit-day', 'query.unit-hour', 'query.unit-minute', 'query.unit-second'] as const;

function sameMoment(left: Moment, right: Moment): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Which side of a week or month is meant, where its name alone would leave it open. */
function sayEdge(side: 'start' | 'end', moment: Moment, t: Translator): string {
  const said = sayMoment(moment, t);
  if (moment.type === 'calendar' && moment.day !== null) return t('query.date-day', { day: said });
  return moment.type === 'named' && moment.unit !== 'day' ? t(`query.date-${side}-of`, { moment: said }) : said;
}

function sayMoment(moment: Moment, t: Translator): string {
  if (moment.type === 'named') return t(`query.named-${nameMoment(moment)}`);
  if (moment.type === 'ago') {
    if (moment.duration === 'PT0S') return t('query.date-now');
    return t('query.date-ago', { duration: sayDuration(moment.duration, t) });
  }
  const { year, month, day } = moment;
  if (month === null) return String(year);
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day ?? 1)}`;
  if (day === null) return t.format.month(iso);
  const time = sayTime(moment);
  return `${t.format.day(iso, true)}${time === '' ? '' : `, ${time}`}`;
}

function sayTime({ hour, minute, second, offset }: CalendarMoment): string {
  if (hour === null) return '';
  const clock = [hour, minute ?? 0, ...(second === null ? [] : [second])].map(two).join(':');
  if (offset === null) return clock;
  const size = Math.abs(offset);
  return `${clock} UTC${offset === 0 ? '' : `${offset < 0 ? '−' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `7 days` of `P7D`. */
function sayDuration(duration: string, t: Translator): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  return list([...sayUnits(days, dayUnits, t), ...sayUnits(time, timeUnits, t)], 'and', t);
}

function sayUnits(text: string, units: Readonly<Record<string, Unit>>, t: Translator): string[] {
  return [...text.matchAll(/(\d+)([A-Z])/g)].flatMap(([, count, letter]) => {
    const unit = units[letter ?? ''];
    return unit ? [t(unit, { count: Number(count) })] : [];
  });
}

const dayUnits = { Y: 'query.unit-year', M: 'query.unit-month', W: 'query.unit-week', D: 'query.unit-day' } as const;
const timeUnits = { H: 'query.unit-hour', M: 'query.unit-minute', S: 'query.unit-second' } as const;

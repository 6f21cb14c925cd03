// Dates in words: `yesterday`, `last-month`, `last 7 days`. The list is what is suggested and named in errors.
import { fold } from '../text/fold.ts';
import type { AgoMoment, NamedMoment } from './tree.ts';

/** As they are written without quotes; a space or underscore will do in place of the hyphen. */
export const dateWords = [
  named('today', 'day', 0),
  named('yesterday', 'day', 1),
  named('this-week', 'week', 0),
  named('last-week', 'week', 1),
  named('this-month', 'month', 0),
  named('last-month', 'month', 1),
  named('this-quarter', 'quarter', 0),
  named('last-quarter', 'quarter', 1),
  named('this-year', 'year', 0),
  named('last-year', 'year', 1),
];

type DateWord = (typeof dateWords)[number]['words'];

/** Lengths back from now, to suggest; any number and unit is understood. */
export const lastLengths = ['last-24-hours', 'last-7-days', 'last-30-days', 'last-12-months'] as const;

/** Null for what is none of these. `last 7 days` is a time back from now. */
export function readDateWords(value: string): NamedMoment | AgoMoment | null {
  const words = fold(value)
    .trim()
    .replace(/[\s_-]+/g, '-');
  const found = dateWords.find((each) => each.words === words);
  if (found) return found.moment;
  const [, count, unit = ''] = /^last-(\d{1,5})-(minute|hour|day|week|month|year)s?$/.exec(words) ?? [];
  if (count === undefined || Number(count) === 0) return null;
  const time = unit === 'minute' || unit === 'hour' ? 'T' : '';
  return { type: 'ago', duration: `P${time}${Number(count)}${unit.charAt(0).toUpperCase()}` };
}

/** `last-month` */
export function nameMoment(moment: NamedMoment): DateWord {
  const found = dateWords.find(({ moment: each }) => each.unit === moment.unit && each.back === moment.back);
  return found?.words ?? 'today';
}

function named<W extends string>(words: W, unit: NamedMoment['unit'], back: number) {
  return { words, moment: { type: 'named', unit, back } satisfies NamedMoment } as const;
}

// Ranges of numbers and of lengths of time, as fields take them: `>100`, `10..50`, `<=2d`.
import type { Millis } from '../../contract/model.ts';
import { badQuery, type NumberRange, type Place } from './tree.ts';

/**
 * `>5`, `>=5`, `<5`, `<=5`, `5..9`, `5..`, `..9` and `5`; null for what is none of these. Both ends of two dots belong
 * to it. Throws `bad-query` where nothing could lie between.
 */
export function readRange(text: string, readNumber: (text: string) => number | null, place: Place): NumberRange | null {
  const dots = text.indexOf('..');
  if (dots >= 0) return readBetween(text.slice(0, dots), text.slice(dots + 2), readNumber, place);
  const [, sign = '', digits = ''] = /^(>=|<=|>|<|≥|≤)?\s*(.*)$/.exec(text) ?? [];
  const value = readNumber(digits);
  if (value === null) return null;
  const above = /[>≥]/.test(sign);
  const below = /[<≤]/.test(sign);
  return {
    low: below ? null : value,
    lowOpen: sign === '>',
    high: above ? null : value,
    highOpen: sign === '<',
  };
}

function readBetween(
  from: string,
  to: string,
  readNumber: (text: string) => number | null,
  place: Place,
): NumberRange | null {
  const low = from.trim() === '' ? null : readNumber(from.trim());
  const high = to.trim() === '' ? null : readNumber(to.trim());
  if ((low === null) !== (from.trim() === '') || (high === null) !== (to.trim() === '')) return null;
  if (low === null && high === null) return null;
  if (low !== null && high !== null && low > high) {
    throw badQuery(`This range ends before it begins: exchange its ends, as in ${to.trim()}..${from.trim()}.`, place);
  }
  return { low, lowOpen: false, high, highOpen: false };
}

/** `10`, `2.5`; null for what is no number. */
export function readPlainNumber(text: string): number | null {
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
}

const second = 1000;
const units: Readonly<Record<string, Millis>> = {
  s: second,
  m: 60 * second,
  min: 60 * second,
  h: 3600 * second,
  d: 86_400 * second,
  w: 7 * 86_400 * second,
};

/** `90s`, `30m`, `24h`, `2d`, `1w`, `1h30m`, in milliseconds; null for what is no length of time. */
export function readLength(text: string): Millis | null {
  if (!/^(?:\d{1,6}(?:s|min|m|h|d|w))+$/.test(text)) return null;
  let sum = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)([a-z]+)/g)) sum += Number(count) * (units[unit ?? ''] ?? 0);
  return sum;
}

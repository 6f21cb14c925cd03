// Day first or month first? What the dates of a chat allow, and what a person would say.
import { DATE_ORDERS, type DateOrder, datePartsIn, type Numbers } from '../../text/date-formats.ts';

export interface DecidedOrder {
  readonly best: DateOrder;
  /** Other readings that are really possible. */
  readonly others: readonly DateOrder[];
}

export interface OrderTally {
  /** Dates in the order of the file; `half` as written. */
  add(numbers: Numbers, half: string): void;
  decide(): DecidedOrder;
}

const DAY = 24 * 60 * 60 * 1000;
/** WhatsApp is of 2009. */
const FIRST = Date.UTC(2009, 0, 1) / DAY;
/** A message may arrive late, and a clock be set back: that is no disorder. */
const LATE_DAYS = 3;
/** Twenty to one. */
const CLEAR = 3;

/** `until`: when the file was written (ms); no message is later. In bounded memory, however many dates. */
export function createOrderTally(until: number): OrderTally {
  const last = Math.floor(until / DAY) + 2;
  const readings = DATE_ORDERS.map((order) => ({ order, points: 0, weight: 0, day: null as number | null }));
  /** How often one reading jumps back where another runs on; and whether two readings differ at all. */
  const jumps = DATE_ORDERS.map(() => DATE_ORDERS.map(() => 0));
  const differ = DATE_ORDERS.map(() => DATE_ORDERS.map(() => false));
  const signs: Signs = { first: null, upper: 0, korean: 0, halves: 0, unpadded: false };
  let before = '';

  return {
    add(numbers, half) {
      readSigns(signs, numbers, half);
      const key = `${numbers.a} ${numbers.b} ${numbers.c}`;
      if (key === before) return;
      before = key;
      const days = readings.map(({ order }) => dayOf(numbers, order));
      const back = days.map((day, at) => {
        const previous = readings[at]?.day ?? null;
        return day !== null && previous !== null && day < previous - LATE_DAYS;
      });
      for (const [at, reading] of readings.entries()) {
        const day = days[at] ?? null;
        if (day === null) continue;
        reading.points += day >= FIRST && day <= last ? 2 : 1;
        if (reading.day !== null) reading.weight -= 1.5 * Math.log(1 + Math.abs(day - reading.day));
        reading.day = day;
        for (const other of readings.keys()) {
          const row = jumps[at];
          if (row && back[at] && !back[other] && days[other] !== null) row[other] = (row[other] ?? 0) + 1;
          const differs = differ[at];
          if (differs && days[other] !== null && days[other] !== day) differs[other] = true;
        }
      }
    },
    decide() {
      const most = Math.max(...readings.map((reading) => reading.points));
      const candidates = [...readings.entries()]
        .filter(([, reading]) => reading.points === most)
        .map(([at, reading]) => ({ at, order: reading.order, score: reading.weight + prior(reading.order, signs) }))
        .toSorted((x, y) => y.score - x.score);
      const possible = candidates.filter(
        (one) => !candidates.some((other) => runsBetter(jumps[one.at]?.[other.at], jumps[other.at]?.[one.at])),
      );
      const [best, ...rest] = possible.length > 0 ? possible : candidates;
      if (!best) return { best: 'dmy', others: [] };
      const others = rest.filter(
        (other) =>
          differ[best.at]?.[other.at] && (isOpen(best.order, other.order, signs) || best.score - other.score < CLEAR),
      );
      const usual = [best, ...others].some((one) => one.order === 'dmy' || one.order === 'mdy');
      // Nobody writes year, day, month: it takes proof, and is not offered beside what everybody writes.
      return { best: best.order, others: others.map((one) => one.order).filter((order) => order !== 'ydm' || !usual) };
    },
  };
}

/** A reading is out where it jumps and another never does, or jumps far more often. */
function runsBetter(mine = 0, theirs = 0): boolean {
  return theirs === 0 ? mine > 0 : mine >= theirs * 3 + 2;
}

/** Day or month first: both are written everywhere, so that nothing but proof decides. Dots mean the day. */
function isOpen(best: DateOrder, other: DateOrder, signs: Signs): boolean {
  const open = (order: DateOrder): boolean => order === 'dmy' || order === 'mdy';
  return open(best) && open(other) && signs.first?.separator !== '.';
}

/** Days since 1970 in this reading; null where there is no such day. */
function dayOf(numbers: Numbers, order: DateOrder): number | null {
  const parts = datePartsIn(numbers, order);
  return parts && Date.UTC(parts.year, parts.month - 1, parts.day) / DAY;
}

/** What tells the country, as far as it goes. */
interface Signs {
  first: Numbers | null;
  /** `AM` and `PM` just so. */
  upper: number;
  korean: number;
  halves: number;
  /** Some part is written with one digit. */
  unpadded: boolean;
}

function readSigns(signs: Signs, numbers: Numbers, half: string): void {
  signs.first ??= numbers;
  signs.unpadded ||= numbers.a.length === 1 || numbers.b.length === 1;
  if (half === '') return;
  signs.halves++;
  if (half === 'AM' || half === 'PM') signs.upper++;
  if (/[\uac00-\ud7af]/.test(half)) signs.korean++;
}

/** How usual an order is where dates look like this, as a logarithm. */
function prior(order: DateOrder, signs: Signs): number {
  const { first } = signs;
  if (order === 'ydm') return -9;
  // With two digits for the year: Korea, some Basques, and few others.
  if (order === 'ymd') return first?.a.length === 4 ? 0 : signs.korean > 0 ? 9 : -5;
  if (order === 'dmy') return 0;
  if (first?.separator === '.') return -6;
  // The United States write 3/14/20, 1:06 PM; England and India pad the day and mostly write pm.
  const american = first?.separator === '/' && signs.unpadded && signs.upper > signs.halves / 2;
  return american ? 2 : -2;
}

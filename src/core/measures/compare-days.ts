// Two sorts of days compared within the same weekday: how far their means differ, with an interval by shuffling days.
import { createRandom } from './random.ts';

/** A day that counts: its weekday (or any other stratum), its sort, its number. */
export interface ComparedDay {
  readonly stratum: number;
  readonly marked: boolean;
  readonly value: number;
}

export interface DayDifference {
  /** Days of each sort, and their plain means. */
  readonly marked: { readonly n: number; readonly mean: number };
  readonly others: { readonly n: number; readonly mean: number };
  /** Marked days less the others of the same weekday; null where no weekday has both. */
  readonly difference: number | null;
  /** 95 %; null where a side has fewer than two days that can be compared. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** How often shuffled days differ as much, by chance; null without an interval. */
  readonly p: number | null;
}

export interface Shuffling {
  readonly shuffles: number;
  readonly seed: number;
}

/** Enough for a 95 % interval that does not hang on the seed. */
const usualShuffling: Shuffling = { shuffles: 2000, seed: 20_260_915 };
const LEAST = 2;

/**
 * The difference is the mean of the differences of each weekday, weighed by how much its days tell (n1 n0 / (n1 + n0)).
 * The interval: the difference found is taken off the marked days, then which days are marked is shuffled within each
 * weekday; what is left by chance tells how far the difference may be off. Days are taken to be exchangeable within
 * their weekday, which long waves are not: docs/series.md.
 */
export function compareDays(days: readonly ComparedDay[], shuffling: Shuffling = usualShuffling): DayDifference {
  const strata = gather(days);
  const sides = { marked: sum(days, true), others: sum(days, false) };
  const usable = strata.filter((stratum) => stratum.marked > 0 && stratum.marked < stratum.values.length);
  const difference = differ(usable);
  const counts = [
    usable.reduce((n, stratum) => n + stratum.marked, 0),
    usable.reduce((n, stratum) => n + stratum.values.length - stratum.marked, 0),
  ];
  if (difference === null || Math.min(...counts) < LEAST) return { ...sides, difference, interval: null, p: null };
  const random = createRandom(shuffling.seed);
  const chance = shuffle(usable, shuffling.shuffles, random);
  const extreme = chance.filter((by) => Math.abs(by) >= Math.abs(difference) - 1e-9).length;
  const left = shuffle(
    usable.map((stratum) => lower(stratum, difference)),
    shuffling.shuffles,
    random,
  );
  left.sort((a, b) => a - b);
  return {
    ...sides,
    difference,
    interval: { low: difference - quantile(left, 0.975), high: difference - quantile(left, 0.025) },
    p: (extreme + 1) / (chance.length + 1),
  };
}

interface Stratum {
  /** The marked ones first. */
  readonly values: readonly number[];
  readonly marked: number;
}

function gather(days: readonly ComparedDay[]): Stratum[] {
  const strata = new Map<number, { marked: number[]; others: number[] }>();
  for (const { stratum, marked, value } of days) {
    const known = strata.get(stratum) ?? { marked: [], others: [] };
    strata.set(stratum, known);
    (marked ? known.marked : known.others).push(value);
  }
  return [...strata.values()].map(({ marked, others }) => ({ values: [...marked, ...others], marked: marked.length }));
}

function sum(days: readonly ComparedDay[], marked: boolean): { n: number; mean: number } {
  const values = days.filter((day) => day.marked === marked).map((day) => day.value);
  return { n: values.length, mean: values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length };
}

function differ(strata: readonly Stratum[]): number | null {
  const weight = strata.reduce((total, stratum) => total + weigh(stratum), 0);
  if (weight === 0) return null;
  return strata.reduce((total, stratum) => total + weigh(stratum) * gap(stratum.values, stratum.marked), 0) / weight;
}

function weigh({ values, marked }: Stratum): number {
  return (marked * (values.length - marked)) / values.length;
}

/** Mean of the first `marked` values less the mean of the rest. */
function gap(values: readonly number[], marked: number): number {
  let [first, all] = [0, 0];
  for (const [at, value] of values.entries()) {
    if (at < marked) first += value;
    all += value;
  }
  return first / marked - (all - first) / (values.length - marked);
}

function lower({ values, marked }: Stratum, by: number): Stratum {
  return { values: values.map((value, at) => (at < marked ? value - by : value)), marked };
}

/** The difference after each of so many shuffles within the strata. */
function shuffle(strata: readonly Stratum[], times: number, random: () => number): number[] {
  const weight = strata.reduce((total, stratum) => total + weigh(stratum), 0);
  const pools = strata.map(({ values }) => Float64Array.from(values));
  const sums = strata.map(({ values }) => values.reduce((total, value) => total + value, 0));
  return Array.from({ length: times }, () => {
    let total = 0;
    for (const [index, stratum] of strata.entries()) {
      const drawn = draw(pools[index] as Float64Array, stratum.marked, random);
      const [n, rest] = [stratum.marked, stratum.values.length - stratum.marked];
      total += weigh(stratum) * (drawn / n - ((sums[index] ?? 0) - drawn) / rest);
    }
    return total / weight;
  });
}

/** Brings `count` of the pool to its front at random (Fisher and Yates) and adds them up. */
function draw(pool: Float64Array, count: number, random: () => number): number {
  let drawn = 0;
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (pool.length - at));
    const value = pool[other] as number;
    pool[other] = pool[at] as number;
    pool[at] = value;
    drawn += value;
  }
  return drawn;
}

function quantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

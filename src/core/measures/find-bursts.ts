// Finds bursts in a row of counts: J. Kleinberg, Bursty and hierarchical structure in streams, Data Mining and Knowledge
// Discovery 7 (2003), 373-397 (first shown at KDD 2002). An automaton is either in its usual state or in a burst, in
// which twice as much is said; the cheapest way through all counts tells which. Counts are taken as Poisson counts of a
// usual rate, where Kleinberg's discrete version takes parts of a daily total: it must work for all that is said, too.
import { median } from './median.ts';

export interface Burst {
  /** Indexes of its first and last count. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly expected: number;
  /** How much cheaper the burst explains these counts, in nats. */
  readonly weight: number;
}

export interface Bursts {
  /** Mentions of a usual bucket: the mean of those outside bursts, no less than the median of all. */
  readonly usual: number;
  /** In their order of time. */
  readonly bursts: readonly Burst[];
}

/**
 * Kleinberg's s and gamma: how much more a burst brings, and what it costs to begin one, in logarithms of the length. At
 * his 1 up to 13 of 100 rows of mere chance held a burst (60 Poisson counts of 0.3 to 50), at 1.5 fewer than 2.
 */
const times = 2;
const beginning = 1.5;
/** With fewer buckets nothing is usual, and fewer mentions are no burst. */
export const leastBuckets = 7;
const leastMentions = 5;
/** Where nothing is usual, twice nothing would be no more: silence between two bursts must cost something. */
const leastUsual = 0.5;
const mostRounds = 10;

/** `shares`: how much of a usual count each bucket is due, 1 on average: at night, say, less than by day. */
export function findBursts(counts: readonly number[], shares: readonly number[] = counts.map(() => 1)): Bursts {
  const row = counts.map((count, index) => ({ count, share: shares[index] ?? 1 }));
  const middle = median(row.map(({ count, share }) => count / share));
  // Where most buckets are alike and some empty (no work on Sundays), the middle one is what is usual, not the mean.
  let usual = Math.max(middle, rateOf(row));
  if (counts.length < leastBuckets) return { usual, bursts: [] };
  let bursts = cutBursts(row, usual);
  // A burst raises the mean that it is measured against: what is usual is read again from the rest, until nothing moves.
  for (let round = 0; round < mostRounds; round++) {
    const rest = row.filter((_, index) => !bursts.some(({ first, last }) => first <= index && index <= last));
    const next = Math.max(middle, rateOf(rest));
    if (rest.length === 0 || next >= usual) break;
    usual = next;
    bursts = cutBursts(row, usual);
  }
  return { usual, bursts: bursts.filter((burst) => burst.count >= leastMentions) };
}

interface Bucket {
  readonly count: number;
  readonly share: number;
}

/** The cheapest way through (Viterbi): beginning a burst costs, ending one does not. */
function cutBursts(row: readonly Bucket[], usual: number): Burst[] {
  const toBegin = beginning * Math.log(row.length);
  const rate = Math.max(usual, leastUsual) * (times - 1);
  const gains = row.map(({ count, share }) => count * Math.log(times) - rate * share);
  // Costs less those of the usual state throughout.
  let [calm, burst] = [0, Number.POSITIVE_INFINITY];
  const begins: boolean[] = [];
  const ends: boolean[] = [];
  for (const gain of gains) {
    const begin = calm + toBegin;
    begins.push(begin <= burst);
    ends.push(burst < calm);
    [calm, burst] = [Math.min(calm, burst), Math.min(begin, burst) - gain];
  }
  const found: Burst[] = [];
  let last = burst < calm ? row.length - 1 : null;
  for (let at = row.length - 1; at >= 0; at--) {
    if (last === null) last = ends[at] ? at - 1 : null;
    else if (begins[at]) {
      const inside = row.slice(at, last + 1);
      found.unshift({
        first: at,
        last,
        count: sum(inside.map(({ count }) => count)),
        expected: usual * sum(inside.map(({ share }) => share)),
        weight: sum(gains.slice(at, last + 1)),
      });
      last = null;
    }
  }
  return found;
}

function rateOf(row: readonly Bucket[]): number {
  const shares = sum(row.map(({ share }) => share));
  return shares === 0 ? 0 : sum(row.map(({ count }) => count)) / shares;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

// More negative than before: the share of negative mentions in a day against that of the four weeks before it, by the
// interval of the difference of two proportions (newcombe.ts).
import type { Id } from '../../contract/model.ts';
import { findNewSources, type HourCounts, sumHours } from './hour-counts.ts';
import { newcombe } from './newcombe.ts';

export const sentimentHours = 24;
export const hoursBefore = 4 * 168;
const hoursOfWeek = 168;
/** With fewer mentions a share says nothing. */
const leastNow = 15;
const leastBefore = 30;
/**
 * The interval has to keep this far from no difference at all. It is looked at many times a day, and one of twenty 95 %
 * intervals is wrong: of looks at 15 mentions of the same mood 1 % would be, at 0.05 from none, and at 0.08 0.4 %
 * (tests/unit/measures/alert-others.test.ts).
 */
const clearly = 0.08;

export interface Souring {
  readonly count: number;
  readonly share: number;
  readonly before: number;
  readonly without: ReadonlySet<Id>;
}

/** `points` of a hundred that the share must lie above the former one. */
export function findSouring(counts: HourCounts, end: number, points: number): Souring | null {
  const from = end - sentimentHours;
  const compare = (without: ReadonlySet<Id>): Souring | null => {
    const now = sumHours(counts, from, end, without);
    const before = sumHours(counts, from - hoursBefore, from, without);
    if (!isSourer(now, before, points)) return null;
    return { count: now.count, share: now.negative / now.judged, before: before.negative / before.judged, without };
  };
  if (!compare(new Set())) return null;
  // A new source has a mood of its own: that people are angrier there is no change of theirs.
  return compare(findNewSources(counts, from, end, from - hoursOfWeek));
}

/** How many mentions of the weeks before it lacks, null where there are enough. */
export function findMoodLacking(counts: Pick<HourCounts, 'hours'>): { known: number; needed: number } | null {
  const { judged } = sumHours(counts, -sentimentHours - hoursBefore, -sentimentHours, new Set());
  return judged < leastBefore ? { known: judged, needed: leastBefore } : null;
}

interface Judged {
  readonly negative: number;
  readonly judged: number;
}

export function isSourer(now: Judged, before: Judged, points: number): boolean {
  if (now.judged < leastNow || before.judged < leastBefore) return false;
  const { value, low } = newcombe(
    { count: now.negative, of: now.judged },
    { count: before.negative, of: before.judged },
  );
  return value >= points / 100 && low > clearly;
}

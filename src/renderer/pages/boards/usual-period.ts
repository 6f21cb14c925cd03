// The dates a new board begins with: the last week, or where nothing was said of late the latest week there is.
import { isoDay } from '../../parts/use-newest-day.ts';
import { useZone } from '../../state/session.ts';
import { useCall } from '../../use-call.ts';
import { periodClause } from './periods.ts';

const WEEK = 7 * 86_400_000;
const DAY = 86_400_000;

/** The clause of a project's latest week with mentions, while the last seven days have none; else null. */
export function useLatestWeek(): string | null {
  const zone = useZone();
  const lately = useCall('mentions.page', { query: periodClause('last-7-days'), limit: 1 }).data;
  const latest = useCall('mentions.page', lately?.mentions.length === 0 ? { query: '', limit: 1 } : null).data;
  const at = latest?.mentions[0]?.at;
  if (at === undefined) return null;
  return `since:${isoDay(at - WEEK + DAY, zone)} until:${isoDay(at, zone)}`;
}

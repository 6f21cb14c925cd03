// The day a calendar opens at where none is chosen: the newest that holds a mention, for there is nothing behind it.
import { useZone } from '../state/session.ts';
import { useCall } from '../use-call.ts';

/** `YYYY-MM-DD`; today until it is known, and where there are no mentions. */
export function useNewestDay(): string {
  const zone = useZone();
  const newest = useCall('mentions.page', { query: '', limit: 1 }).data?.mentions[0];
  return isoDay(newest?.at ?? Date.now(), zone);
}

/** Swedish dates are ISO dates. */
export function isoDay(at: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
}

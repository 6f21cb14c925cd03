// Which period the inbox begins with, before a person has chosen one. Pure.
import type { Millis } from '../../../contract/model.ts';
import type { Period } from '../../state/inbox.ts';

const DAY = 24 * 3_600_000;
/** A week is so short that it is only ever chosen. */
const FIRST = [30, 90] as const satisfies readonly Period[];

/** The shortest that reaches back to the newest mention: an old project must not look empty. */
export function firstPeriod(newest: Millis | null, now: Millis): Period {
  if (newest === null) return FIRST[0];
  return FIRST.find((days) => newest >= now - days * DAY) ?? null;
}

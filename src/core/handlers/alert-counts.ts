// A topic's mentions by the hour, read for the alerts that compare them.
import type { Database } from 'better-sqlite3';
import type { Id, Millis } from '../../contract/model.ts';
import { idFloor } from '../db/mention-id.ts';
import { readSettings } from '../db/settings.ts';
import {
  countTopicHours,
  findFirstHeard,
  type IdTimes,
  listHeardDays,
  listTopicMembers,
} from '../index/gather-alerts.ts';
import { byHour, type HourCounts } from '../measures/hour-counts.ts';

export const hourLength = 3_600_000;

/** Hours back from the end: from -6 up to 0 is the six hours before it. */
export interface HourRange {
  readonly from: number;
  readonly until: number;
  /** Captured at this time or before it: left out. */
  readonly since?: Millis;
}

export function readIdTimes(db: Database): IdTimes {
  return { idFloor, spillSeconds: readSettings(db).spillSeconds };
}

export function readHourCounts(
  db: Database,
  { topic, end, ranges, days }: { topic: Id; end: Millis; ranges: readonly HourRange[]; days: number },
): HourCounts {
  const times = readIdTimes(db);
  const firsts = new Map<Id, number>();
  return {
    hours: byHour(ranges.flatMap((range) => countTopicHours(db, toStretch(topic, end, range), end, times))),
    heard: listHeardDays(db, end, days, times),
    firstHour: (source) => {
      const known = firsts.get(source) ?? Math.floor(((findFirstHeard(db, source) ?? end) - end) / hourLength);
      firsts.set(source, known);
      return known;
    },
  };
}

/** The very mentions that were counted. */
export function listCounted(
  db: Database,
  { topic, end, range, without }: { topic: Id; end: Millis; range: HourRange; without: ReadonlySet<Id> },
): Id[] {
  return listTopicMembers(db, toStretch(topic, end, range), readIdTimes(db))
    .filter(({ source }) => !without.has(source))
    .map(({ id }) => id);
}

function toStretch(topic: Id, end: Millis, { from, until, since }: HourRange) {
  return { topic, from: end + from * hourLength, until: end + until * hourLength, since };
}

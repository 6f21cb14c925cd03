// What follows from taking a change back or doing it again: topics are matched anew, boards get their next time, streams
// that may be listened to again are.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { listSchedules, setNextRun } from '../db/schedules.ts';
import { readSettings } from '../db/settings.ts';
import { listTagged } from '../db/tag-merge.ts';
import type { Undo } from '../db/turn.ts';
import type { Values } from '../db/values.ts';
import { nextRun } from '../pipeline/schedules.ts';
import { matchAll, matchTopic } from './match.ts';
import { listenSoon } from './source-changes.ts';

export function followTurn(db: Database, { before }: Undo): void {
  matchAll(db, listToMatch(db, before), false);
  // While a topic was removed nothing was matched to it.
  for (const topic of listIds(before, /^topic\.(?!color)/)) matchTopic(db, topic);
  listenSoon(db, listIds(before, /^source\./));
  const schedules = listIds(before, /^schedule\./);
  if (schedules.size > 0) planAgain(db, schedules);
}

function listToMatch(db: Database, before: Values): Id[] {
  const merged = before.get('tag.merged_into') ?? new Map();
  return [...new Set([...listIds(before, /^(?:hidden$|(?:tag|label) )/), ...listTagged(db, [...merged.keys()])])];
}

function listIds(values: Values, place: RegExp): Set<Id> {
  return new Set([...values].flatMap(([name, given]) => (place.test(name) ? [...given.keys()] : [])));
}

/** What was planned when it was changed may be long past: that would be written at once. */
function planAgain(db: Database, ids: ReadonlySet<Id>): void {
  const { zone } = readSettings(db);
  for (const schedule of listSchedules(db, null)) {
    if (!ids.has(schedule.id)) continue;
    setNextRun(db, schedule.id, schedule.enabled ? nextRun(schedule, Date.now(), zone) : null);
  }
}

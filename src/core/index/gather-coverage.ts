// When collecting was broken: days on which a source that the program checks gave no answer, or was not asked.
import type { Database } from 'better-sqlite3';
import type { Id, Millis } from '../../contract/model.ts';
import { createDayCounter, isoDay } from '../text/days.ts';

export interface BrokenSource {
  readonly id: Id;
  readonly label: string;
  /** ISO dates, oldest first. */
  readonly days: readonly string[];
}

/** Sources the program checks have a next check; imports and remarks never do. */
const checked = 'next_check IS NOT NULL';

export function hasChecked(db: Database): boolean {
  return db.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM source WHERE ${checked})`).pluck().get() === 1;
}

interface SourceRow {
  readonly id: Id;
  readonly label: string;
  readonly created: Millis;
  /** When it was removed or, where it is paused, checked last. */
  readonly ended: Millis | null;
}

/** Sources broken on some day from `from` to `to` (ISO dates, both included). The present day is not over: it is no gap. */
export function listBroken(
  db: Database,
  { from, to }: { readonly from: string; readonly to: string },
  { zone, now }: { readonly zone: string; readonly now: Millis },
): BrokenSource[] {
  const dayOf = createDayCounter(zone);
  const sources = db
    .prepare<[], SourceRow>(
      `SELECT id, name AS label, created, coalesce(removed, CASE WHEN paused THEN coalesce(last_check, created) END) AS ended
       FROM source WHERE ${checked} ORDER BY id`,
    )
    .all();
  const coverage = db.prepare<[Id, string, string], Tally>(
    'SELECT day, succeeded, failed FROM coverage WHERE source_id = ? AND day BETWEEN ? AND ?',
  );
  return sources.flatMap(({ id, label, created, ended }) => {
    const known = coverage.all(id, from, to);
    // A source is first asked soon after it is added: that day, and the one it ends on, may pass without a check.
    const active = { after: dayOf(created), before: Math.min(dayOf(now), ended === null ? dayOf(now) : dayOf(ended)) };
    const days = findBrokenDays(known, { first: toDay(from), last: toDay(to) }, active);
    return days.length === 0 ? [] : [{ id, label, days }];
  });
}

interface Tally {
  readonly day: string;
  readonly succeeded: number;
  readonly failed: number;
}

/**
 * Days from first to last on which checks failed and none succeeded, or on which there was none although the source was
 * active: between `after` and `before`, neither included. Days are counted since 1970.
 */
export function findBrokenDays(
  known: readonly Tally[],
  span: { readonly first: number; readonly last: number },
  active: { readonly after: number; readonly before: number },
): string[] {
  const tallies = new Map(known.map((tally) => [toDay(tally.day), tally]));
  const broken: number[] = [];
  for (const [day, { succeeded, failed }] of tallies) {
    if (succeeded === 0 && failed > 0 && day >= span.first && day <= span.last) broken.push(day);
  }
  for (let day = Math.max(span.first, active.after + 1); day <= Math.min(span.last, active.before - 1); day++) {
    const { succeeded, failed } = tallies.get(day) ?? { succeeded: 0, failed: 0 };
    if (succeeded === 0 && failed === 0) broken.push(day);
  }
  return broken.sort((a, b) => a - b).map(isoDay);
}

function toDay(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

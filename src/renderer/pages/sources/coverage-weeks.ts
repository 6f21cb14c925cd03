// How collecting went, day by day, laid out in weeks like a calendar, and what it comes to. Pure.
import type { CoverageDay } from '../../../contract/model.ts';

/** `before`: the source was not here yet. `unchecked`: nobody asked that day. */
export type DayState = 'before' | 'unchecked' | 'worked' | 'partly' | 'failed';

export interface DayCell {
  /** ISO date. */
  readonly day: string;
  readonly state: DayState;
  readonly succeeded: number;
  readonly failed: number;
  readonly added: number;
}

/** Days from the Monday `weeks` weeks ago to today, oldest first. `since` is the day the source was added. */
export function layDays(days: readonly CoverageDay[], today: string, since: string, weeks: number): readonly DayCell[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const first = addDays(mondayOf(today), -7 * (weeks - 1));
  const count = daysBetween(first, today) + 1;
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index);
    const { succeeded = 0, failed = 0, added = 0 } = known.get(day) ?? {};
    return { day, state: stateOf(succeeded, failed, day < since), succeeded, failed, added };
  });
}

/** Days on which at least one check worked, of all days the source was here. */
export function sumDays(cells: readonly DayCell[]): {
  readonly worked: number;
  readonly of: number;
  readonly added: number;
} {
  const here = cells.filter((cell) => cell.state !== 'before');
  return {
    worked: here.filter((cell) => cell.succeeded > 0).length,
    of: here.length,
    added: here.reduce((sum, cell) => sum + cell.added, 0),
  };
}

/** The ISO date it is at a moment in a zone. */
export function dayIn(zone: string, at: number): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function stateOf(succeeded: number, failed: number, before: boolean): DayState {
  if (succeeded > 0) return failed > 0 ? 'partly' : 'worked';
  if (failed > 0) return 'failed';
  return before ? 'before' : 'unchecked';
}

function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

// Conversations to look into again: which, and when, so that answers are found without asking for all of them always.
import type { Json, Millis } from '../../contract/model.ts';
import { countIn, idIn, itemsOf, shapeOf } from './json-shape.ts';

export interface Waiting {
  readonly id: string;
  /** When to look next. */
  readonly due: Millis;
  /** No look after this one: most is answered in a day. */
  readonly last: Millis;
}

const DAY = 24 * 60 * 60 * 1000;
const MOST = 500;

/** Puts a conversation on the list: at once where it has answers already, and a day after it began in any case. */
export function addWaiting(
  list: readonly Waiting[],
  found: { id: string; began: Millis; answered: boolean },
  now: Millis,
): readonly Waiting[] {
  const last = found.began + DAY;
  if (!found.answered && last <= now) return list;
  if (list.some((one) => one.id === found.id)) return list;
  const added = [...list, { id: found.id, due: found.answered ? now : last, last }];
  // Where there are too many, those that have waited longest for an answer are let go.
  return added.length > MOST ? added.toSorted((a, b) => a.due - b.due).slice(-MOST) : added;
}

/** The longest overdue first, at most so many. */
export function dueNow(list: readonly Waiting[], now: Millis, most: number): readonly Waiting[] {
  return list
    .filter((one) => one.due <= now)
    .toSorted((a, b) => a.due - b.due)
    .slice(0, Math.max(0, most));
}

/** After a look: once more at the end of its day, or no more. */
export function afterLook(list: readonly Waiting[], id: string, now: Millis): readonly Waiting[] {
  return list.flatMap((one) => (one.id !== id ? [one] : one.last > now ? [{ ...one, due: one.last }] : []));
}

export function readWaiting(given: unknown): readonly Waiting[] {
  const seen = new Set<string>();
  return itemsOf(given)
    .slice(0, MOST)
    .flatMap((one) => {
      const shape = shapeOf(one);
      const [id, due, last] = [idIn(shape, 'id'), countIn(shape, 'due'), countIn(shape, 'last')];
      if (id === null || due === null || last === null || seen.has(id)) return [];
      seen.add(id);
      return [{ id, due, last }];
    });
}

export function waitingToJson(list: readonly Waiting[]): Json {
  return list.map((one) => ({ ...one }));
}

// “Did you mean”: the known name nearest to a misspelt one.
import { badQuery, type Place } from './tree.ts';

/** `known` is named where nothing in it is near. */
export function unknownValue(field: string, value: string, known: readonly string[], place: Place): Error {
  const several = sayOneAtATime(field, value);
  if (several !== null) return badQuery(several, place);
  const closest = findClosest(value, known);
  const mend =
    closest === null ? `Write one of ${known.slice(0, 12).join(', ')}.` : `Did you mean ${field}:${closest}?`;
  return badQuery(`The field ${field}: does not know “${value.slice(0, 40)}”. ${mend}`, place);
}

/** What to write for `es,it`; null for anything else. */
export function sayOneAtATime(field: string, value: string): string | null {
  const [, first, second] = /^([\p{L}\d]+)\s*[,;|]\s*([\p{L}\d]+)/u.exec(value.slice(0, 100)) ?? [];
  if (first === undefined) return null;
  return `The field ${field}: takes one value at a time: repeat it, as in (${field}:${first} OR ${field}:${second}).`;
}

/** The nearest of the candidates, or null where none is near. */
export function findClosest(name: string, candidates: Iterable<string>): string | null {
  if (name.length === 0 || name.length > 40) return null;
  const allowed = name.length <= 3 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const distance = isBeginning(name, candidate) ? 1 : measureDistance(name, candidate, bestDistance);
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

function isBeginning(name: string, candidate: string): boolean {
  return name.length >= 3 && candidate.startsWith(name);
}

/** Edits (change, add, drop a letter, swap neighbours), or `limit` where there would be as many or more. */
function measureDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let older: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
        swapped ? (older[column - 2] ?? limit) + 1 : limit,
      );
    }
    older = previous;
    previous = current;
  }
  return Math.min(limit, previous[right.length] ?? limit);
}

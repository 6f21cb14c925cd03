// A column put at another place among the others. Pure.
import type { Id } from '../../../contract/model.ts';

/** `to` is its place once it stands there. The same list where nothing moves. */
export function moveColumn(ids: readonly Id[], id: Id, to: number): readonly Id[] {
  const others = ids.filter((other) => other !== id);
  const place = Math.max(0, Math.min(others.length, to));
  if (ids[place] === id || others.length === ids.length) return ids;
  return [...others.slice(0, place), id, ...others.slice(place)];
}

// The tags that a number puts on a mention: the first that were made, so that no number changes its meaning when
// another tag is made or one gets a new name.
import type { Tag } from '../../../contract/model.ts';

/** As many as there are numbers on a keyboard. */
export const NUMBERED = 9;

export function numberTags(tags: readonly Tag[]): readonly Tag[] {
  return tags.toSorted((one, other) => one.id - other.id).slice(0, NUMBERED);
}

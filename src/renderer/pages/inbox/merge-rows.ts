// What the inbox shows when it has asked again: the new answer, and in its place what is being read although it left. Pure.
import type { AttentionState, InboxOrder, InboxRow, InboxView } from '../../../contract/inbox.ts';
import type { Id } from '../../../contract/model.ts';

/** `kept`: ids that stay in sight until the view is left, as they were shown. */
export function mergeRows(
  fresh: readonly InboxRow[],
  before: readonly InboxRow[],
  kept: ReadonlySet<Id>,
  order: InboxOrder,
): readonly InboxRow[] {
  const there = new Set(fresh.map((row) => row.mention.id));
  const staying = before.filter((row) => kept.has(row.mention.id) && !there.has(row.mention.id));
  return staying.length === 0 ? fresh : [...fresh, ...staying].sort(COMPARE[order]);
}

const COMPARE: Readonly<Record<InboxOrder, (left: InboxRow, right: InboxRow) => number>> = {
  oldest: (left, right) => left.mention.id - right.mention.id,
  newest: (left, right) => right.mention.id - left.mention.id,
  risk: (left, right) => right.mention.risk - left.mention.risk || left.mention.id - right.mention.id,
};

/** Whether a mention leaves a view at once when a person sets it to a state. What was only read stays in sight. */
export function leaves(view: InboxView, state: AttentionState): boolean {
  switch (view) {
    case 'later':
      return state !== 'later';
    case 'done':
      return state !== 'done';
    case 'answer':
    case 'new':
    case 'all':
      return state === 'done' || state === 'later';
  }
}

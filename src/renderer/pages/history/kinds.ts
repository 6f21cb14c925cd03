// The kinds of changes people tell apart, from the many the engine knows.
import type { Change } from '../../../contract/model.ts';

export const KINDS = ['tags', 'labels', 'removed', 'imports', 'inbox', 'people', 'columns', 'boards', 'other'] as const;
export type Kind = (typeof KINDS)[number];

const BEGINNINGS: readonly (readonly [beginning: string, kind: Kind])[] = [
  ['tag', 'tags'],
  ['labels', 'labels'],
  ['set-apart', 'labels'],
  ['removed', 'removed'],
  ['import', 'imports'],
  ['reread', 'imports'],
  ['attention', 'inbox'],
  ['person', 'people'],
  ['people', 'people'],
  ['column', 'columns'],
  ['board', 'boards'],
  ['schedule', 'boards'],
];

export function kindOf(change: Pick<Change, 'kind'>): Kind {
  return BEGINNINGS.find(([beginning]) => change.kind.startsWith(beginning))?.[1] ?? 'other';
}

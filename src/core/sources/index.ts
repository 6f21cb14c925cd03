// The list of source kinds, in the order they are offered.
import { EarshotError } from '../../contract/errors.ts';
import { feed } from './feed.ts';
import type { SourceKind } from './kind.ts';

export const sourceKinds: readonly SourceKind[] = [feed as SourceKind];

/** Throws EarshotError `bad-argument` for a kind nobody knows. */
export function findSourceKind(id: string): SourceKind {
  const kind = sourceKinds.find((one) => one.id === id);
  if (kind) return kind;
  const known = sourceKinds.map((one) => one.id).join(', ');
  throw new EarshotError('bad-argument', `There is no source kind “${id}”. Known kinds: ${known}.`, { field: 'kind' });
}

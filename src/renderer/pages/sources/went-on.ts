// Whether an import whose engine died goes on by itself, or has ended meanwhile.
import type { ImportRecord, Millis } from '../../../contract/model.ts';

/** An import of the same file that was done before this one began says nothing of it: this one may never have begun. */
export function wentOn(records: readonly ImportRecord[], file: string, begun: Millis): boolean {
  return records.some(({ state, finished, ...record }) => {
    if (record.file !== file) return false;
    if (state === 'done') return finished !== null && finished >= begun;
    return state === 'interrupted' || state === 'resuming';
  });
}

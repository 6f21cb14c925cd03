// A failure as it is kept on a source's row. Nothing is ever disabled by one: words are all it leaves.
import { EarshotError } from '../../contract/errors.ts';
import type { Millis, SourceError } from '../../contract/model.ts';

/** The gate and the source kinds say what to do in their own sentences; here only what they cannot know is added. */
export function toSourceError(thrown: unknown, at: Millis): SourceError {
  if (thrown instanceof EarshotError) return { code: thrown.code, message: thrown.message, advice: null, at };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message, advice: 'This is a fault of Earshot itself; the next check tries again.', at };
}

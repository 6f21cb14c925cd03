// What to do about a source that failed, in a sentence. Nothing is ever disabled by a failure: advice is all there is.
import { EarshotError } from '../../contract/errors.ts';
import type { Millis, SourceError } from '../../contract/model.ts';

export function toSourceError(thrown: unknown, at: Millis): SourceError {
  if (!(thrown instanceof EarshotError)) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { code: 'internal', message, advice: 'This is a fault of Earshot; the next check tries again.', at };
  }
  return { code: thrown.code, message: thrown.message, advice: adviseOn(thrown), at };
}

function adviseOn(error: EarshotError): string | null {
  const status = error.place.status;
  if (error.code === 'offline') return 'Switch Earshot online to check this source.';
  if (error.code === 'not-allowed') return 'If you trust this address, allow it under Settings, “Private addresses”.';
  if (error.code === 'bad-file')
    return 'Open the address in a browser: it may have moved, or ask visitors to prove they are human.';
  if (status === 401 || status === 403) return 'The site does not let programs read this. Look for another feed of it.';
  if (status === 404 || status === 410) return 'The feed may have moved: open the site and look for its feed again.';
  if (status === 429) return 'The site asks for fewer requests: give this source a longer interval.';
  if (status !== undefined && status >= 500) return 'The site has a fault of its own; Earshot keeps trying.';
  if (error.code === 'network') return 'Check the address and your connection; Earshot keeps trying.';
  return null;
}

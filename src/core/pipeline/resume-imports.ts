// Goes on with the imports that a crash, a quit or a power cut left in their middle, one after another, by itself.
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { CLOSED } from './jobs.ts';

export interface ResumerWorld {
  readonly list: () => Promise<readonly Id[]>;
  readonly resume: Handlers<EngineApi>['imports.resume'];
  readonly onError: (thrown: unknown) => void;
}

export interface ImportResumer {
  start(): void;
  /** Ends the one under way, also one that is no job yet; it goes on at the next opening. */
  close(): Promise<void>;
}

export function createImportResumer({ list, resume, onError }: ResumerWorld): ImportResumer {
  const closing = new AbortController();
  let going: Promise<void> | null = null;

  async function goOn(): Promise<void> {
    for (const id of await list()) {
      if (closing.signal.aborted) return;
      // A file that is gone, or another by now, waits in the list of imports for a person.
      await Promise.resolve(resume({ id }, { signal: closing.signal })).catch((thrown) => {
        if (!(thrown instanceof EarshotError)) onError(thrown);
      });
    }
  }

  return {
    start: () => {
      going ??= goOn().catch(onError);
    },
    close: async () => {
      closing.abort(CLOSED);
      await going;
    },
  };
}

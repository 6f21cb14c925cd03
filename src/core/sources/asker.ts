// Asks a server for JSON, a bounded number of times in one check.
import type { FetchAnswer } from '../../contract/fetch.ts';
import { readJsonAnswer } from './answer.ts';
import type { SourceIo } from './kind.ts';

export interface Asker {
  /** How many requests this check may still make. */
  readonly left: number;
  ask(url: string, purpose: string): Promise<FetchAnswer>;
  /** The values answered. Throws EarshotError `network` for a refusal, `bad-file` for no JSON. */
  json(url: string, purpose: string): Promise<unknown>;
}

/** `what` is what the address stands for in messages: `timeline`, `account`. */
export function createAsker(io: SourceIo, { what, most }: { what: string; most: number }): Asker {
  let left = most;
  const ask = async (url: string, purpose: string): Promise<FetchAnswer> => {
    if (left <= 0) throw new Error('More was asked for in one check than its bound allows.');
    io.signal.throwIfAborted();
    left -= 1;
    return await io.fetch({ url, purpose, accept: 'application/json' });
  };
  return {
    get left() {
      return left;
    },
    ask,
    json: async (url, purpose) => readJsonAnswer(await ask(url, purpose), io.now(), what),
  };
}

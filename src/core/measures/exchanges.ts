// Where an exchange between an author and our accounts stands: who spoke last, and since when they wait for us.
import type { Id, Millis } from '../../contract/model.ts';
import type { FoundExchange } from './measure.ts';

export interface ExchangeState {
  /** Stands for the exchange: its first mention among what was found. */
  readonly mention: Id;
  /** From the author's first word to our last; null while it is open. */
  readonly resolvedIn: Millis | null;
  /** The first of the author's words that we have not answered; null where ours is the last. */
  readonly waiting: { readonly mention: Id; readonly since: Millis } | null;
}

/** Null where nothing of it was found. Thanks after our last word leave it resolved. */
export function judgeExchange({ turns }: FoundExchange): ExchangeState | null {
  const mention = turns.find((turn) => turn.found && !turn.ours);
  const first = turns.find((turn) => !turn.ours);
  if (!mention || !first) return null;
  const last = turns.findLast((turn) => turn.ours && turn.at >= first.at);
  const after = last === undefined ? turns : turns.slice(turns.indexOf(last) + 1);
  const waits = after.find((turn) => !turn.ours && !(last !== undefined && turn.thanks));
  return {
    mention: mention.id,
    resolvedIn: last !== undefined && waits === undefined ? last.at - first.at : null,
    waiting: waits === undefined ? null : { mention: waits.id, since: waits.at },
  };
}

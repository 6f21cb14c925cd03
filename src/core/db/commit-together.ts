// Many small changes in one transaction: what waits at the same time is committed together, each answered by itself.
import type { Database } from 'better-sqlite3';

/** A commit costs far more than a row: full text alone writes a segment for each. */
export interface Commits {
  /** Resolves after the commit that holds this work; rejects with what this work threw, and leaves nothing of it. */
  together<T>(work: () => T): Promise<T>;
  /** Commits what waits. */
  flush(): void;
}

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (thrown: unknown) => void;
}

/** Milliseconds the first waits for company; what arrives during a commit shares the next one anyway. */
const patience = 1;

/** `transact` runs work in a transaction of its own, and rolls all of it back when it throws. */
export function createCommits(db: Database, transact: <T>(work: () => T) => T): Commits {
  let waiting: Waiting[] = [];
  let scheduled = false;

  function flush(): void {
    scheduled = false;
    const all = waiting;
    waiting = [];
    if (all.length === 0 || !db.open) return;
    if (all.length === 1 || !commitAll(all)) for (const one of all) commitOne(one);
  }

  /** False where one of them threw: nothing of any is kept, and nobody was answered. */
  function commitAll(all: readonly Waiting[]): boolean {
    let results: unknown[];
    try {
      results = transact(() => all.map((one) => one.work()));
    } catch {
      return false;
    }
    for (const [index, one] of all.entries()) one.resolve(results[index] as never);
    return true;
  }

  function commitOne(one: Waiting): void {
    try {
      one.resolve(transact(one.work) as never);
    } catch (thrown) {
      one.reject(thrown);
    }
  }

  return {
    together: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve, reject });
        if (scheduled) return;
        scheduled = true;
        setTimeout(flush, patience);
      }),
    flush,
  };
}

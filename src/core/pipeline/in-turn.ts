// Work on the same thing is done one after another: what has the same key waits for what began before it.

export type InTurn = <T>(key: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Whoever is cancelled while waiting leaves at once; those behind go on waiting for what is under way. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, signal, work) => {
    const before = last.get(key);
    const mine = before ? untilOver(before, signal).then(work) : work();
    const all = Promise.allSettled([before, mine]);
    last.set(key, all);
    void all.then(() => {
      if (last.get(key) === all) last.delete(key);
    });
    return mine;
  };
}

/** Rejects with the signal's reason where it is aborted first. */
function untilOver(before: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    void before.finally(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
  });
}

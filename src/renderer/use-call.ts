// Asks the engine and keeps the answer fresh: asks again when its parameters or the parts it shows change.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Part } from '../contract/api.ts';
import { call, isCancelled, type Method, on, type Params, type Result } from './api.ts';

export interface Asked<T> {
  /** The latest answer; stays while a newer one is on its way, so that nothing flashes. */
  readonly data: T | undefined;
  readonly error: unknown;
  /** An answer to the present parameters is on its way. */
  readonly busy: boolean;
  readonly reload: () => void;
}

/** Engines announce in bursts: one question answers a burst, and during an import one a second is enough. */
const SETTLE_MS = 150;
const PAUSE_MS = 1000;

/** `params` null asks nothing. `parts` are those whose change makes the answer stale. */
export function useCall<M extends Method>(
  method: M,
  params: Params<M> | null,
  parts: readonly Part[] = [],
): Asked<Result<M>> {
  const [answer, setAnswer] = useState<{ data: Result<M> | undefined; error: unknown; to: string | null }>({
    data: undefined,
    error: null,
    to: null,
  });
  const [busy, setBusy] = useState(params !== null);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  const key = params === null ? null : JSON.stringify(params);
  const latest = useRef(params);
  latest.current = params;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for params, `round` asks again.
  useEffect(() => {
    if (key === null) {
      // What is asked again after a pause is asked anew: the old answer is not taken for it.
      setAnswer((before) => (before.to === null ? before : { ...before, to: null }));
      return setBusy(false);
    }
    const controller = new AbortController();
    setBusy(true);
    call(method, latest.current as Params<M>, controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        setAnswer({ data, error: null, to: key });
        setBusy(false);
      },
      (error: unknown) => {
        if (controller.signal.aborted || isCancelled(error)) return;
        setAnswer((before) => ({ ...before, error, to: key }));
        setBusy(false);
      },
    );
    return () => controller.abort();
  }, [method, key, round]);

  useChanges(parts, reload);
  // Changed parameters are busy at once: nobody may take the old answer for theirs until the effect has run.
  const { data, error, to } = answer;
  return { data, error, busy: key !== null && (busy || to !== key), reload };
}

/** Calls back, once per burst, when one of these parts of the project changed. */
export function useChanges(parts: readonly Part[], listener: () => void): void {
  const wanted = parts.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const soon = () => {
      timer ??= setTimeout(
        () => {
          timer = undefined;
          latest = Date.now();
          listener();
        },
        Math.max(SETTLE_MS, latest + PAUSE_MS - Date.now()),
      );
    };
    const stopChanges = on('changed', (event) => {
      if (event.parts.some((part) => wanted.split(' ').includes(part))) soon();
    });
    // What an engine was asked before it stopped, it has not answered.
    const stopRestarts = on('restarted', soon);
    return () => {
      clearTimeout(timer);
      stopChanges();
      stopRestarts();
    };
  }, [wanted, listener]);
}

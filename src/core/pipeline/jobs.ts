// Long work in one place: each job has progress to show and a signal that stops it.
import { EarshotError } from '../../contract/errors.ts';
import type { JobState } from '../../contract/model.ts';

export interface Job {
  readonly signal: AbortSignal;
  progress(done: number, total: number | null): void;
}

export interface Jobs {
  run<T>(
    label: string,
    callerSignal: AbortSignal | null,
    work: (job: Job) => Promise<T>,
    origin?: JobState['origin'],
  ): Promise<T>;
  list(): readonly JobState[];
  /** False when there is no such job any more. */
  cancel(id: string): boolean;
  /** Cancels every job and resolves when the last one has ended. */
  cancelAll(): Promise<void>;
}

/** Why jobs end when the project is closed: nobody stopped them, and what can go on goes on when it is opened again. */
export const CLOSED = new EarshotError('cancelled', 'Cancelled.');

/** Between two announcements of the same job at least this long, so that progress does not become the work. */
const announceEvery = 100;

export function createJobs(announce: (state: JobState) => void): Jobs {
  const running = new Map<string, { state: JobState; controller: AbortController; ended: Promise<void> }>();
  let next = 1;

  async function run<T>(
    label: string,
    callerSignal: AbortSignal | null,
    work: (job: Job) => Promise<T>,
    origin: JobState['origin'] = callerSignal ? 'call' : 'engine',
  ): Promise<T> {
    const id = `job-${next++}`;
    const controller = new AbortController();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const entry = {
      controller,
      ended,
      state: { id, label, done: 0, total: null, state: 'running', message: null, origin } as JobState,
    };
    const stop = () =>
      controller.abort(callerSignal?.reason === CLOSED ? CLOSED : new EarshotError('cancelled', 'Cancelled.'));
    if (callerSignal?.aborted) stop();
    callerSignal?.addEventListener('abort', stop, { once: true });
    running.set(id, entry);
    let announced = 0;
    const show = (change: Partial<JobState>, always: boolean) => {
      // How much there is to do is told at once.
      const begins = entry.state.total === null && typeof change.total === 'number';
      entry.state = { ...entry.state, ...change };
      const now = Date.now();
      if (!always && !begins && now - announced < announceEvery) return;
      announced = now;
      announce(entry.state);
    };
    show({}, true);
    try {
      const result = await work({
        signal: controller.signal,
        progress: (done, total) => show({ done, total }, false),
      });
      show({ state: 'done' }, true);
      return result;
    } catch (thrown) {
      // Whoever does the work may give up for another's wish: a search that a newer one replaced.
      const cancelled = controller.signal.aborted || (thrown instanceof EarshotError && thrown.code === 'cancelled');
      show(
        { state: cancelled ? 'cancelled' : 'failed', message: thrown instanceof Error ? thrown.message : null },
        true,
      );
      throw thrown;
    } finally {
      callerSignal?.removeEventListener('abort', stop);
      running.delete(id);
      end();
    }
  }

  return {
    run,
    list: () => [...running.values()].map((entry) => entry.state),
    cancel: (id) => {
      const entry = running.get(id);
      entry?.controller.abort(new EarshotError('cancelled', 'Cancelled.'));
      return entry !== undefined;
    },
    cancelAll: async () => {
      const open = [...running.values()];
      for (const entry of open) entry.controller.abort(CLOSED);
      await Promise.all(open.map((entry) => entry.ended));
    },
  };
}

// Takes the steps of a long computation so that the thread hears a cancel, and others, in between.
import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../measures/steps.ts';

const sliceMilliseconds = 12;

/** @throws what the signal was aborted with, as soon as a step ends. */
export async function takeSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    await setImmediate();
    signal.throwIfAborted();
    const end = performance.now() + sliceMilliseconds;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

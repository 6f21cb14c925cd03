// Tells from late ticks that the machine slept: timers stand still meanwhile, the clock does not. Pure.
import type { Millis } from '../../contract/model.ts';

/** `slept`: it has just come back; `woke`: it came back at the tick before this one. */
export type Watched = 'awake' | 'slept' | 'woke';

/** So many ticks late is no busy machine any more. */
const lateTicks = 4;

export function createSleepWatch(tick: Millis, started: Millis): (now: Millis) => Watched {
  let last = started;
  let slept = false;
  return (now) => {
    const woke = slept;
    slept = now - last > lateTicks * tick;
    last = now;
    if (slept) return 'slept';
    return woke ? 'woke' : 'awake';
  };
}

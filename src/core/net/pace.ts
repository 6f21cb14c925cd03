// Waits for a turn: one request at a time to a host, a gap between two, a cap on all together, holds the servers ask for.

export interface Pace {
  /**
   * Waits for this host's turn. Resolves to the function that ends it, to be called when the answer is complete.
   * Rejects with the signal's reason, or with what `refuse` makes of the end of a hold that is longer than patience.
   */
  take(host: string, signal: AbortSignal, refuse: (until: number) => Error): Promise<() => void>;
  /** No requests to the host before this time, in Unix milliseconds. */
  hold(host: string, until: number): void;
}

export interface PaceOptions {
  readonly gapMilliseconds: number;
  readonly concurrent: number;
  readonly patienceMilliseconds: number;
  readonly now: () => number;
  /** Nothing begins within this many milliseconds from now. */
  readonly quietMilliseconds?: number;
}

interface Waiter {
  readonly start: (end: () => void) => void;
  readonly refuse: (until: number) => void;
}

/** The queue of one host. */
interface Lane {
  readonly waiting: Waiter[];
  busy: boolean;
  /** End of the gap, on the monotonic clock: a changed wall clock must not stop a lane. */
  gapEnds: number;
  /** End of the hold, on the wall clock: it passes while the machine sleeps. */
  heldUntil: number;
  timer: NodeJS.Timeout | null;
}

export function createPace(options: PaceOptions): Pace {
  const lanes = new Map<string, Lane>();
  // Lanes whose turn has come but which wait for a free place under the cap, in order.
  const parked = new Set<Lane>();
  const quietUntil = performance.now() + (options.quietMilliseconds ?? 0);
  let running = 0;

  function advance(lane: Lane): void {
    if (lane.timer !== null) clearTimeout(lane.timer);
    lane.timer = null;
    if (lane.busy || lane.waiting.length === 0) return;
    const held = lane.heldUntil - options.now();
    if (held > options.patienceMilliseconds) {
      for (const waiter of lane.waiting.splice(0)) waiter.refuse(lane.heldUntil);
      return;
    }
    const wait = Math.max(held, Math.max(lane.gapEnds, quietUntil) - performance.now());
    if (wait > 0) {
      lane.timer = setTimeout(() => advance(lane), Math.ceil(wait));
      return;
    }
    if (running >= options.concurrent) {
      parked.add(lane);
      return;
    }
    begin(lane);
  }

  function begin(lane: Lane): void {
    const waiter = lane.waiting.shift();
    if (waiter === undefined) return;
    parked.delete(lane);
    lane.busy = true;
    running += 1;
    let ended = false;
    waiter.start(() => {
      if (ended) return;
      ended = true;
      lane.busy = false;
      running -= 1;
      lane.gapEnds = performance.now() + options.gapMilliseconds;
      advance(lane);
      advanceParked();
    });
  }

  function advanceParked(): void {
    for (const lane of [...parked]) {
      if (running >= options.concurrent) return;
      parked.delete(lane);
      advance(lane);
    }
  }

  function laneOf(host: string): Lane {
    const known = lanes.get(host);
    if (known !== undefined) return known;
    if (lanes.size >= 1000) forgetIdle();
    const lane: Lane = { waiting: [], busy: false, gapEnds: 0, heldUntil: 0, timer: null };
    lanes.set(host, lane);
    return lane;
  }

  function forgetIdle(): void {
    for (const [host, lane] of lanes) {
      const idle = !lane.busy && lane.waiting.length === 0;
      if (idle && lane.gapEnds <= performance.now() && lane.heldUntil <= options.now()) lanes.delete(host);
    }
  }

  return {
    take(host, signal, refuse) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const lane = laneOf(host);
        const giveUp = () => {
          const place = lane.waiting.indexOf(waiter);
          if (place >= 0) lane.waiting.splice(place, 1);
          reject(signal.reason);
          // A lane with nobody left needs no timer, which would keep the process alive.
          advance(lane);
        };
        const waiter: Waiter = {
          start: (end) => {
            signal.removeEventListener('abort', giveUp);
            resolve(end);
          },
          refuse: (until) => {
            signal.removeEventListener('abort', giveUp);
            reject(refuse(until));
          },
        };
        signal.addEventListener('abort', giveUp, { once: true });
        lane.waiting.push(waiter);
        advance(lane);
      });
    },
    hold(host, until) {
      const lane = laneOf(host);
      lane.heldUntil = Math.max(lane.heldUntil, until);
      advance(lane);
    },
  };
}

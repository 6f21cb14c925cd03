// Keeps an engine running: starts it, and starts it again with growing pauses when it dies.
import type { EngineLink } from '../contract/relay.ts';
import type { WireMessage } from '../contract/wire.ts';

/** What the engine's process entry gets: as worker data, or as JSON in its first argument. */
export interface EngineStart {
  readonly userData: string;
  readonly version: string;
  /** It opens again what was open; false when it died a few times in a row. */
  readonly resume: boolean;
}

/** One run of the engine, in whatever kind of process a shell has. */
export interface EngineRun {
  send(message: WireMessage): void;
  onMessage(listener: (message: WireMessage) => void): void;
  /** Called once, also after `stop`. */
  onExit(listener: (reason: string) => void): void;
  stop(): Promise<void>;
}

export interface SuperviseOptions {
  /** Pauses in milliseconds before the first, second … start in a row; the last one repeats. */
  readonly pauses?: readonly number[];
  /** A run longer than this (milliseconds) was a good one: the next death counts as the first. */
  readonly steadyAfter?: number;
  /** How long the engine may take to close its project (milliseconds). */
  readonly closeWithin?: number;
  readonly log?: (line: string) => void;
}

/** Deaths in a row after which it starts with nothing open: the project may be what kills it, and others are fine. */
const mostResumed = 3;

/** An id no relay uses: relays count up from 1. */
const closingId = 0;

export function superviseEngine(start: (resume: boolean) => EngineRun, options: SuperviseOptions = {}): EngineLink {
  const { pauses = [100, 1_000, 5_000, 15_000, 30_000], steadyAfter = 60_000, closeWithin = 5_000 } = options;
  const heard: ((message: WireMessage) => void)[] = [];
  const downs: ((reason: string) => void)[] = [];
  const ups: ((reason: string) => void)[] = [];
  let run: EngineRun | null = null;
  let deaths = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closing: Promise<void> | null = null;
  let closed = () => {};

  function launch(resume: boolean): void {
    const since = Date.now();
    const started = start(resume);
    run = started;
    started.onMessage((message) => {
      if (closing && 'id' in message && message.id === closingId) return closed();
      for (const listener of heard) listener(message);
    });
    started.onExit((reason) => {
      if (run !== started) return;
      run = null;
      closed();
      if (closing) return;
      deaths = Date.now() - since > steadyAfter ? 0 : deaths;
      const pause = pauses[Math.min(deaths++, pauses.length - 1)] ?? 1_000;
      options.log?.(`The engine stopped (${reason}); it is started again in ${pause} ms.`);
      for (const listener of downs) listener(reason);
      timer = setTimeout(() => {
        launch(deaths <= mostResumed);
        for (const listener of ups) listener(reason);
      }, pause);
    });
  }

  async function close(): Promise<void> {
    clearTimeout(timer);
    if (!run) return;
    const ended = new Promise<void>((resolve) => {
      closed = resolve;
    });
    run.send({ type: 'request', id: closingId, method: 'project.close', params: { keep: true } });
    const limit = setTimeout(() => closed(), closeWithin);
    await ended;
    clearTimeout(limit);
    await run?.stop();
  }

  launch(true);
  return {
    send: (message) => run?.send(message),
    onMessage: (listener) => void heard.push(listener),
    onDown: (listener) => void downs.push(listener),
    onUp: (listener) => void ups.push(listener),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

// The watch over topics: looks after each round of analysis, keeps what it noticed, and tells it outside the quiet hours.
import type { AlertEvent } from '../../contract/alerts.ts';
import type { Settings } from '../../contract/model.ts';
import { isQuiet } from '../measures/quiet-hours.ts';
import type { ReaderApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';

export interface AlertWatch {
  /** Something was analysed. */
  wake(): void;
  /** Tells by itself when the quiet hours have ended, from now on, until closed. */
  start(): void;
  /** Looks at once if it was to look soon; resolves when it has looked. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface AlertWorld {
  readonly reader: Thread<ReaderApi>;
  /** Counts: no search stands behind it. */
  readonly counter: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly settings: () => Pick<Settings, 'quietHours' | 'zone'>;
  readonly now: () => number;
  /** Events were kept; told or quiet. */
  readonly onKept: () => void;
  readonly onTold: (events: readonly AlertEvent[]) => void;
  readonly onError: (thrown: unknown) => void;
}

/** After the first batch of a round it waits for the others; while a file is read it looks no more often than this. */
const settle = 3000;
const pause = 10_000;
const tick = 60_000;

export function createAlertWatch(world: AlertWorld): AlertWatch {
  let timer: NodeJS.Timeout | null = null;
  let ticker: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  let looked = 0;
  let closed = false;

  function wake(): void {
    again = true;
    if (closed || timer || running) return;
    timer = setTimeout(run, Math.max(settle, looked + pause - Date.now())).unref();
  }

  function run(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    again = false;
    running = look()
      .catch((thrown) => {
        if (!closed) world.onError(thrown);
      })
      .finally(() => {
        running = null;
        if (again) wake();
      });
  }

  async function look(): Promise<void> {
    const alerts = await world.reader.call('alerts.list', {});
    if (alerts.some(({ enabled }) => enabled)) await notice();
    await tellKept();
  }

  async function notice(): Promise<void> {
    looked = Date.now();
    const now = world.now();
    const { noticed, groups } = await world.counter.call('count.alerts', { now });
    if (noticed.length === 0 || closed) return;
    const quiet = isQuietNow();
    const events = await world.writer.call('write.alert-events', { noticed, groups, quiet, now });
    world.onKept();
    if (!quiet && events.length > 0) world.onTold(events);
  }

  /** All that came in the quiet hours together. */
  async function tellKept(): Promise<void> {
    if (isQuietNow() || !(await world.reader.call('read.has-quiet-alerts', {}))) return;
    const events = await world.writer.call('write.alerts-released', {});
    world.onKept();
    if (events.length > 0) world.onTold(events);
  }

  function isQuietNow(): boolean {
    const { quietHours, zone } = world.settings();
    return isQuiet(quietHours, world.now(), zone);
  }

  return {
    wake,
    start: () => {
      ticker ??= setInterval(() => {
        if (!running) void tellKept().catch(world.onError);
      }, tick).unref();
      wake();
    },
    idle: async () => {
      if (running) await running;
      if (again) run();
      await running;
    },
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      if (ticker) clearInterval(ticker);
      again = false;
      await running;
    },
  };
}

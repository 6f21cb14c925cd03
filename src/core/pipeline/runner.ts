// Checks what is due. The database is the queue: a restart, the command line and the button all ask it the same question.
import type { Id, Millis, RefreshReport } from '../../contract/model.ts';
import type { DueSource } from '../db/sources.ts';
import { findSourceKind } from '../sources/index.ts';
import type { Jobs } from './jobs.ts';
import { type Check, type RefreshWorld, refreshSource } from './refresh.ts';
import { catchUp } from './schedule.ts';
import { createSleepWatch } from './sleep-watch.ts';

export interface Runner {
  /** Checks one source, those due, or every one that is not paused. A live stream is listened to for a short while. */
  refresh(which: { id?: Id; all?: boolean }, signal: AbortSignal | null): Promise<readonly RefreshReport[]>;
  /** A live stream that is being listened to at this moment. */
  isListening(id: Id): boolean;
  /** Ends listening to a source whose address, pause or removal changed; it begins again when that is right. */
  hangUp(id: Id): void;
  /** The same for all, where it is not known which. */
  listenAnew(): Promise<void>;
  /** Checks what is due and listens to live streams from now on, until closed. */
  start(): void;
  /** Resolves when nothing listens any more. */
  close(): Promise<void>;
}

export interface RunnerWorld extends RefreshWorld {
  /** While true nothing is checked by itself. */
  readonly offline: () => boolean;
  readonly jobs: Jobs;
  readonly onChecked: (report: RefreshReport) => void;
  /** A live stream brought something. */
  readonly onHeard: () => void;
  /** A live stream's connection stands. */
  readonly onStanding: () => void;
  readonly onError: (thrown: unknown) => void;
}

interface Listening {
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

const tick: Millis = 15_000;
/**
 * Sources at once. Each holds its feed while it is parsed and saved: 200 feeds from loopback peaked at 188 MB with 8,
 * 195 to 200 with 10, 212 with 12, in the same time. The gate keeps each host to one request at a time.
 */
const concurrency = 8;

export function createRunner(world: RunnerWorld): Runner {
  const checking = new Set<Id>();
  const listening = new Map<Id, Listening>();
  let timer: NodeJS.Timeout | null = null;

  async function refresh(which: { id?: Id; all?: boolean }, signal: AbortSignal | null): Promise<RefreshReport[]> {
    const wanted =
      which.id === undefined ? (await listDue(which.all ? null : world.now())).map(({ id }) => id) : [which.id];
    return checkAll(wanted, signal);
  }

  async function checkAll(wanted: readonly Id[], signal: AbortSignal | null): Promise<RefreshReport[]> {
    const free = wanted.filter((id) => !checking.has(id) && !listening.has(id));
    if (free.length === 0) return [];
    const label = free.length === 1 ? 'Checking a source' : `Checking ${free.length} sources`;
    return world.jobs.run(label, signal, async (job) => {
      const queue = [...free];
      const reports: RefreshReport[] = [];
      await Promise.all(
        Array.from({ length: Math.min(concurrency, queue.length) }, async () => {
          for (let id = queue.shift(); id !== undefined && !job.signal.aborted; id = queue.shift()) {
            reports.push(await checkOne(id, { signal: job.signal }));
            job.progress(reports.length, free.length);
          }
        }),
      );
      job.signal.throwIfAborted();
      return reports;
    });
  }

  function listDue(by: Millis | null): Promise<readonly DueSource[]> {
    return world.writer.call('read.due-sources', { by });
  }

  async function checkOne(id: Id, check: Check): Promise<RefreshReport> {
    checking.add(id);
    try {
      const report = await refreshSource(id, world, check);
      world.onChecked(report);
      return report;
    } finally {
      checking.delete(id);
    }
  }

  /** After a long sleep nearly all are due at once: each gets a moment of its own in the next minutes. */
  async function checkDue(): Promise<void> {
    if (world.offline()) return;
    await listenToLive();
    const listPolled = async () => (await listDue(world.now())).filter((source) => !isLive(source));
    const due = await listPolled();
    if (due.length > concurrency) {
      const waiting = due.filter((source) => !checking.has(source.id));
      const checks = catchUp(waiting, world.now(), world.random).map(({ source, at }) => ({ id: source.id, at }));
      await world.writer.call('write.next-checks', { checks });
    }
    // A stream that came due meanwhile is listened to by the next tick, not for a short while.
    const polled = (await listPolled()).map(({ id }) => id);
    await checkAll(polled, null);
  }

  /** Live streams that may be listened to and are not yet; one that broke waits for its next check. */
  async function listenToLive(): Promise<void> {
    const all = (await listDue(null)).filter(isLive);
    for (const { id, nextCheck } of all) {
      if (timer === null || listening.has(id) || checking.has(id) || (nextCheck ?? 0) > world.now()) continue;
      const stop = new AbortController();
      const { onHeard: onKept, onStanding } = world;
      const ended = checkOne(id, { signal: new AbortController().signal, enough: stop.signal, onKept, onStanding })
        .then(() => undefined, world.onError)
        .finally(() => listening.delete(id));
      listening.set(id, { stop, ended });
    }
  }

  /** A connection that was open when the machine fell asleep may be dead without a word. What ends begins again. */
  const listenAnew = () => endAll([...listening]);

  /** What ends by our will is due at once: after a check that went well it would wait for an hour. */
  async function endAll(open: readonly (readonly [Id, Listening])[]): Promise<void> {
    for (const [, { stop }] of open) stop.abort();
    await Promise.all(open.map(([, { ended }]) => ended));
    await world.writer.call('write.next-checks', { checks: open.map(([id]) => ({ id, at: world.now() })) });
  }

  return {
    refresh,
    isListening: (id) => listening.has(id),
    hangUp: (id) => void endAll([...listening].filter(([each]) => each === id)).catch(world.onError),
    listenAnew,
    start: () => {
      const watch = createSleepWatch(tick, world.now());
      const check = async () => {
        const seen = watch(world.now());
        // The network needs some seconds after a sleep; asked at once, every source would be noted as failing.
        if (seen === 'slept') return;
        if (seen === 'woke') await listenAnew();
        await checkDue();
      };
      timer ??= setInterval(() => void check().catch(world.onError), tick);
      timer.unref();
      void checkDue().catch(world.onError);
    },
    close: async () => {
      if (timer) clearInterval(timer);
      timer = null;
      const open = [...listening.values()];
      for (const { stop } of open) stop.abort();
      await Promise.all(open.map(({ ended }) => ended));
    },
  };
}

function isLive(source: DueSource): boolean {
  return findSourceKind(source.kind).live === true;
}

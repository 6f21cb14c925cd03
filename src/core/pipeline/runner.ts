// Checks what is due. The database is the queue: a restart, the command line and the button all ask it the same question.
import type { Id, Millis, RefreshReport } from '../../contract/model.ts';
import type { Jobs } from './jobs.ts';
import { type RefreshWorld, refreshSource } from './refresh.ts';
import { catchUp } from './schedule.ts';

export interface Runner {
  /** Checks one source, those due, or every one that is not paused. */
  refresh(which: { id?: Id; all?: boolean }, signal: AbortSignal | null): Promise<readonly RefreshReport[]>;
  /** Checks what is due from now on, until closed. */
  start(): void;
  close(): void;
}

export interface RunnerWorld extends RefreshWorld {
  /** While true nothing is checked by itself. */
  readonly offline: () => boolean;
  readonly jobs: Jobs;
  readonly onChecked: (report: RefreshReport) => void;
  readonly onError: (thrown: unknown) => void;
}

const tick: Millis = 15_000;
/** Sources at once. The gate keeps each host to one request at a time. */
const concurrency = 12;

export function createRunner(world: RunnerWorld): Runner {
  const checking = new Set<Id>();
  let timer: NodeJS.Timeout | null = null;

  async function refresh(which: { id?: Id; all?: boolean }, signal: AbortSignal | null): Promise<RefreshReport[]> {
    const free = (which.id === undefined ? await listDue(which.all ? null : world.now()) : [which.id]).filter(
      (id) => !checking.has(id),
    );
    if (free.length === 0) return [];
    const label = free.length === 1 ? 'Checking a source' : `Checking ${free.length} sources`;
    return world.jobs.run(label, signal, async (job) => {
      const queue = [...free];
      const reports: RefreshReport[] = [];
      await Promise.all(
        Array.from({ length: Math.min(concurrency, queue.length) }, async () => {
          for (let id = queue.shift(); id !== undefined && !job.signal.aborted; id = queue.shift()) {
            checking.add(id);
            try {
              const report = await refreshSource(id, world, job.signal);
              reports.push(report);
              world.onChecked(report);
              job.progress(reports.length, free.length);
            } finally {
              checking.delete(id);
            }
          }
        }),
      );
      job.signal.throwIfAborted();
      return reports;
    });
  }

  async function listDue(by: Millis | null): Promise<Id[]> {
    return (await world.reader.call('read.due-sources', { by })).map((source) => source.id);
  }

  /** After a long sleep nearly all are due at once: each gets a moment of its own in the next minutes. */
  async function checkDue(): Promise<void> {
    if (world.offline()) return;
    const due = await world.reader.call('read.due-sources', { by: world.now() });
    if (due.length > concurrency) {
      const waiting = due.filter((source) => !checking.has(source.id));
      const checks = catchUp(waiting, world.now(), world.random).map(({ source, at }) => ({ id: source.id, at }));
      await world.writer.call('write.next-checks', { checks });
    }
    await refresh({}, null);
  }

  return {
    refresh,
    start: () => {
      const check = () => void checkDue().catch(world.onError);
      timer ??= setInterval(check, tick);
      timer.unref();
      check();
    },
    close: () => {
      if (timer) clearInterval(timer);
      timer = null;
    },
  };
}

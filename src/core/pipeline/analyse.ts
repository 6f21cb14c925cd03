// The loop that understands: takes mentions no analysis of this version has seen, a batch at a time, until none is left.

import type { Id } from '../../contract/model.ts';
import type { PendingText } from '../db/facts.ts';
import type { Learned } from '../nlp/learned.ts';
import type { AnalystApi, ReaderApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import type { Jobs } from './jobs.ts';

export interface Analyser {
  /** There may be new mentions. */
  wake(): void;
  /** Resolves when nothing is pending any more; rejects if analysis failed. */
  idle(): Promise<void>;
  /** Stops after the batch under way. */
  close(): Promise<void>;
}

const batchSize = 200;
/** From so many on a second analyst is worth its start and its memory. */
const manyPending = 5000;

export interface AnalyserWorld {
  readonly version: number;
  readonly reader: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  /** The first alone where little is pending. */
  readonly analysts: readonly Thread<AnalystApi>[];
  /** Weights learned from corrections, where they are switched on. */
  readonly learned: () => Learned | null;
  readonly jobs: Jobs;
  /** Called after each batch is saved. */
  readonly onSaved: () => void;
  readonly onError: (thrown: unknown) => void;
}

export function createAnalyser(world: AnalyserWorld): Analyser {
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;

  function wake(): void {
    again = true;
    if (closed || running) return;
    running = drain()
      .catch((thrown) => {
        if (!closed) world.onError(thrown);
      })
      .finally(() => {
        running = null;
        if (again && !closed) wake();
      });
  }

  async function drain(): Promise<void> {
    again = false;
    const pending = await world.reader.call('read.count-pending', { version: world.version });
    if (pending === 0) return;
    await world.jobs.run('Analysing', null, async (job) => {
      const analysts = pending > manyPending ? world.analysts : world.analysts.slice(0, 1);
      const queue = createQueue(world);
      let done = 0;
      let failed = false;
      // How much there is to read is known before the first batch is.
      job.progress(done, pending);
      const work = async (analyst: Thread<AnalystApi>) => {
        while (!job.signal.aborted && !closed && !failed) {
          const batch = await queue.take();
          if (batch === null) return;
          const learned = world.learned();
          const analysed = await analyst.call('analyse.batch', { rows: batch.rows, learned }).catch(batch.giveUp);
          await batch.save({ ...analysed, generation: learned?.generation ?? 0 });
          done += batch.rows.length;
          job.progress(done, Math.max(pending, done));
          world.onSaved();
        }
      };
      // One more than there are analysts: while a batch is saved none of them waits for the next.
      const workers = Array.from({ length: analysts.length + 1 }, (_, at) => analysts[at % analysts.length]);
      const ends = await Promise.allSettled(
        workers.map(
          (analyst) =>
            analyst &&
            work(analyst).catch((thrown) => {
              failed = true;
              throw thrown;
            }),
        ),
      );
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    });
  }

  return {
    wake,
    idle: async () => {
      while (running) await running;
    },
    close: async () => {
      closed = true;
      await running;
    },
  };
}

interface Batch {
  readonly rows: readonly PendingText[];
  /** In the order the batches were taken, whichever is ready first: what is nearly the same is marked in that order. */
  save(analysed: Parameters<WriterApi['write.analysis']>[0]): Promise<void>;
  /** Lets the batches behind it go on, and throws what stopped it. */
  giveUp(thrown: unknown): never;
}

/** Batches of what is pending, none of it twice at a time. */
function createQueue({ reader, writer, version }: AnalyserWorld): { take(): Promise<Batch | null> } {
  const busy = new Set<Id>();
  let taking: Promise<unknown> = Promise.resolve();
  let saving: Promise<unknown> = Promise.resolve();

  async function takeNext(): Promise<Batch | null> {
    const pending = await reader.call('read.pending', { version, limit: batchSize + busy.size });
    const rows = pending.filter(({ id }) => !busy.has(id)).slice(0, batchSize);
    if (rows.length === 0) return null;
    for (const { id } of rows) busy.add(id);
    const before = saving;
    const { promise: saved, resolve: end } = Promise.withResolvers<void>();
    saving = saved;
    const finish = () => {
      for (const { id } of rows) busy.delete(id);
      end();
    };
    return {
      rows,
      save: async (analysed) => {
        try {
          await before;
          await writer.call('write.analysis', analysed);
        } finally {
          finish();
        }
      },
      giveUp: (thrown) => {
        finish();
        throw thrown;
      },
    };
  }

  return {
    take: () => {
      const taken = taking.then(takeNext);
      taking = taken.catch(() => undefined);
      return taken;
    },
  };
}

// The loop that understands: takes mentions no analysis of this version has seen, a batch at a time, until none is left.

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

export interface AnalyserWorld {
  readonly version: number;
  readonly reader: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly analyst: Thread<AnalystApi>;
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
      let done = 0;
      let rows = await world.reader.call('read.pending', { version: world.version, limit: batchSize });
      while (rows.length > 0 && !job.signal.aborted && !closed) {
        const learned = world.learned();
        const { version, rows: analysed } = await world.analyst.call('analyse.batch', { rows, learned });
        const generation = learned?.generation ?? 0;
        await world.writer.call('write.analysis', { version, generation, rows: analysed });
        done += analysed.length;
        job.progress(done, Math.max(pending, done));
        world.onSaved();
        rows = await world.reader.call('read.pending', { version: world.version, limit: batchSize });
      }
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

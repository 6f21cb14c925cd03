// Keeps the column index true and kept: has what changed made again in slices, then hands it to the writer.
import type { IndexState } from '../../contract/searching.ts';
import type { SeekerApi, WriterApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import type { Jobs } from './jobs.ts';
import { changeJob } from './long-change.ts';
import { searchJob } from './long-search.ts';

export interface IndexKeeper {
  /** Mentions or what is known of them may have changed. */
  wake(): void;
  /** Someone changed something and looks for it now: for some seconds no answer lags. */
  insist(): void;
  /** Whether answers of a moment ago will do: something is being read in. */
  mayLag(): boolean;
  state(): Promise<IndexState>;
  close(): Promise<void>;
}

export interface IndexKeeperWorld {
  readonly seeker: Thread<SeekerApi>;
  /** Null where nothing can be kept: beside another Earshot. */
  readonly writer: Thread<WriterApi> | null;
  readonly jobs: Jobs;
  /** Answers were given that lagged behind: whoever shows them asks again. */
  readonly onCaughtUp: () => void;
  readonly onError: (thrown: unknown) => void;
}

const ownJob = 'Indexing';
/** Jobs that save no mentions: while they run the index is what it would be without them, and answers are exact. */
const readingJobs: ReadonlySet<string> = new Set([
  ownJob,
  searchJob,
  changeJob,
  'Backing up',
  'Checking a backup',
  'Exporting',
  'Learning',
]);
/** Searches wait no longer than this for the index to be made, in milliseconds. */
const slice = 40;
const pause = 1000;
/** While much is being saved the index follows it at this distance: searches are not to wait for it all the time. */
const longPause = 3000;
/** It is kept when nothing happened for so long: it would be out of date at once. */
const quiet = 4000;
const insistence = 5000;
const keptAtOnce = 8;
/** From so many stale parts on people are told. */
const manyParts = 12;
const mostKeptAtEnd = 64;

export function createIndexKeeper({ seeker, writer, jobs, onCaughtUp, onError }: IndexKeeperWorld): IndexKeeper {
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let quietTimer: NodeJS.Timeout | null = null;
  let exactUntil = 0;
  let closed = false;

  function wake(): void {
    if (closed || timer || running) return;
    timer = setTimeout(
      () => {
        timer = null;
        running = follow()
          .catch((thrown) => {
            if (!closed) onError(thrown);
          })
          .finally(() => {
            running = null;
          });
      },
      mayLag() ? longPause : pause,
    ).unref();
  }

  function mayLag(): boolean {
    return performance.now() >= exactUntil && jobs.list().some(({ label }) => !readingJobs.has(label));
  }

  async function follow(): Promise<void> {
    const { ready, stale } = await seeker.call('index.state', {});
    if (!ready) await (stale > manyParts ? followVisibly(stale) : makeAll());
    keepWhenQuiet();
  }

  async function makeAll(progress: (left: number) => void = () => undefined): Promise<void> {
    for (;;) {
      const { ready, stale, lagged } = await seeker.call('index.refresh', { milliseconds: slice });
      progress(stale);
      if (ready && lagged) onCaughtUp();
      if (ready || closed) break;
    }
    // A range that was laid out as several is told of at once: changes are counted in each from then on.
    await keep(keptAtOnce);
  }

  async function followVisibly(all: number): Promise<void> {
    await jobs.run(ownJob, null, async (job) => {
      await makeAll((left) => job.progress(Math.max(0, all - left), all));
    });
  }

  function keepWhenQuiet(): void {
    if (closed) return;
    if (quietTimer) clearTimeout(quietTimer);
    quietTimer = setTimeout(() => {
      quietTimer = null;
      if (jobs.list().length > 0) keepWhenQuiet();
      else
        void keep(Number.POSITIVE_INFINITY).catch((thrown) => {
          if (!closed) onError(thrown);
        });
    }, quiet).unref();
  }

  async function keep(most: number): Promise<void> {
    if (!writer) return;
    for (let kept = 0; kept < most; kept += keptAtOnce) {
      const parts = await seeker.call('index.take-unsaved', { limit: keptAtOnce });
      if (parts.length === 0) return;
      await writer.call('write.segments', { parts });
    }
  }

  return {
    wake,
    insist: () => {
      exactUntil = performance.now() + insistence;
    },
    mayLag,
    state: () => seeker.call('index.state', {}),
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      if (quietTimer) clearTimeout(quietTimer);
      timer = null;
      await running;
      await keep(mostKeptAtEnd).catch(() => undefined);
    },
  };
}

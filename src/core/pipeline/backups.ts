// Makes and checks copies of the open project as jobs, and one a day by itself while the project rests.
import { stat } from 'node:fs/promises';
import type { Backup, BackupCheck } from '../../contract/backups.ts';
import { lastWritten, listBackups, nameBackup, pruneDaily } from '../db/backups.ts';
import type { CopierApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import type { Job, Jobs } from './jobs.ts';

export interface BackupsWorld {
  readonly file: string;
  readonly jobs: Jobs;
  readonly now: () => number;
  readonly startCopier: () => Promise<Thread<CopierApi>>;
  readonly plan: () => Promise<{ readonly daily: boolean; readonly keep: number }>;
  readonly onMade: () => void;
  readonly onError: (thrown: unknown) => void;
}

export interface MadeBackup {
  readonly backup: Backup;
  readonly check: BackupCheck;
}

export interface Backups {
  make(to: string | null, signal: AbortSignal | null): Promise<MadeBackup>;
  check(file: string, signal: AbortSignal | null): Promise<BackupCheck>;
  /** Makes today's copy if one is due and nothing else runs. True when it made one. */
  makeDaily(): Promise<boolean>;
  /** Looks every ten minutes whether a copy is due. */
  start(): void;
  close(): void;
}

const day = 24 * 3_600_000;
const between = 10 * 60_000;
const showEvery = 250;

export function createBackups(world: BackupsWorld): Backups {
  const { file, jobs, now } = world;
  let timer: NodeJS.Timeout | null = null;

  async function make(to: string | null, kind: 'hand' | 'daily', signal: AbortSignal | null): Promise<MadeBackup> {
    const at = now();
    const target = to ?? (await nameBackup(file, kind, at));
    const check = await jobs.run('Backing up', signal, (job) =>
      withCopier(job, (copier) => copier.call('copy.make', { to: target }, job.signal)),
    );
    world.onMade();
    return { backup: { file: target, at, bytes: (await stat(target)).size, kind }, check };
  }

  async function withCopier<T>(job: Job, work: (copier: Thread<CopierApi>) => Promise<T>): Promise<T> {
    const copier = await world.startCopier();
    const timer = setInterval(() => {
      copier.call('copy.progress', {}).then(
        ({ done, total }) => total > 0 && job.progress(done, total),
        () => undefined,
      );
    }, showEvery);
    try {
      return await work(copier);
    } finally {
      clearInterval(timer);
      await copier.close();
    }
  }

  async function makeDaily(): Promise<boolean> {
    const { daily, keep } = await world.plan();
    if (!daily || jobs.list().length > 0) return false;
    // A copy made before the format changed or before another was put back is none of today.
    const latest = (await listBackups(file)).find(({ kind }) => kind === 'daily' || kind === 'hand');
    // The name of a copy tells its second.
    if (latest && (now() - latest.at < day || (await lastWritten(file)) < latest.at + 1000)) return false;
    await make(null, 'daily', null);
    await pruneDaily(file, keep);
    return true;
  }

  return {
    make: (to, signal) => make(to, 'hand', signal),
    check: (copy, signal) =>
      jobs.run('Checking a backup', signal, (job) =>
        withCopier(job, (copier) => copier.call('copy.check', { file: copy }, job.signal)),
      ),
    makeDaily,
    start: () => {
      timer ??= setInterval(() => void makeDaily().catch(world.onError), between).unref();
    },
    close: () => {
      if (timer) clearInterval(timer);
      timer = null;
    },
  };
}

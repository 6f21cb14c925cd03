// Which project is open: answers the calls about projects, and passes all others to the engine of the open one.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { EngineApi, Part, ProjectApi } from '../contract/api.ts';
import { EarshotError } from '../contract/errors.ts';
import { engineMethods } from '../contract/methods.ts';
import type { Project } from '../contract/model.ts';
import type { CallContext, Handlers } from '../contract/serve.ts';
import { dropCopy } from './db/copy-project.ts';
import { createEngine, type Engine, type EngineListener } from './engine.ts';
import { readJson, writeJson } from './json-file.ts';
import { createPrints } from './pipeline/prints.ts';
import { createRecentList } from './recent-list.ts';
import { exchangeProject, fetchBackup, waitingPlace } from './restore.ts';
import { fillFromSample, readManifest } from './sample.ts';
import { createTurns } from './turns.ts';

export interface SessionOptions {
  readonly userData: string;
  readonly version: string;
  readonly threads: URL;
  /** The bundled sample's folder. */
  readonly sample: string;
  /** File of learned sentiment weights. */
  readonly model?: string;
  readonly emit: EngineListener;
}

export interface Session {
  readonly handlers: Handlers<EngineApi & ProjectApi>;
  /** Opens again what was open when the engine last ended, well or not. What a person closed stays closed. */
  resume(): void;
  /** What was open is not opened again: it may be what ends the engine. */
  forget(): Promise<void>;
  /** The engine ends; what is open is opened again by the next one. */
  close(): Promise<void>;
}

/** Another file has taken the place of the open one. */
const parts: Readonly<Record<Part, true>> = {
  mentions: true,
  sources: true,
  imports: true,
  requests: true,
  tags: true,
  labels: true,
  samples: true,
  topics: true,
  rules: true,
  boards: true,
  series: true,
  inbox: true,
  people: true,
  columns: true,
  alerts: true,
  schedules: true,
  changes: true,
  backups: true,
  settings: true,
  project: true,
};
const everything = Object.keys(parts) as Part[];

export function createSession(options: SessionOptions): Session {
  let engine: Engine | null = null;
  /** While a project is exchanged for a backup, or opened again after a crash, calls wait for the one that is opened then. */
  let exchanging: Promise<unknown> | null = null;
  /** Why what was open could not be opened again: told to the first who asks what is open. */
  let notResumed: unknown = null;
  const recent = createRecentList(join(options.userData, 'recent.json'));
  const prints = createPrints();
  const openMark = createOpenMark(join(options.userData, 'open.json'));

  /** Opening and closing wait for each other: two at once would find the project locked by ourselves. */
  const inTurn = createTurns();

  function closeProject(): Promise<void> {
    return inTurn(async () => {
      await closeEngine();
      await openMark.set(null);
    });
  }

  async function closeEngine(): Promise<void> {
    const closing = engine;
    engine = null;
    if (!closing) return;
    // What it holds now is what the list of recent projects says of it; that it cannot be asked hinders no closing.
    await closing
      .project()
      .then(recent.add)
      .catch(() => undefined);
    await closing.close();
  }

  function openProject(file: string, create?: { name: string; zone: string }): Promise<Project> {
    return inTurn(() => openNow(file, create));
  }

  async function openNow(file: string, create?: { name: string; zone: string }): Promise<Project> {
    const path = resolve(file);
    if (create && existsSync(path)) {
      throw new EarshotError('not-allowed', `“${path}” is there already: open it, or choose another name.`, {
        file: path,
      });
    }
    // The mark stays until it changes: a crash while this one opens leads back to what was open before.
    await closeEngine();
    await dropCopy(waitingPlace(path));
    engine = await createEngine({
      file: path,
      threads: options.threads,
      version: options.version,
      model: options.model ?? null,
      print: prints.print,
      create,
    }).catch(async (thrown) => {
      await openMark.set(null);
      throw thrown;
    });
    engine.on(options.emit);
    const project = await engine.project();
    await recent.add(project);
    await openMark.set(path);
    engine.start();
    options.emit('changed', { parts: ['project'] });
    return project;
  }

  /** The backup is read whole before anything is touched; whatever fails then, the project is opened as it was. */
  async function restoreProject(backup: string, signal: AbortSignal): Promise<Project> {
    if (!engine) throw noProject();
    const { file } = await engine.project();
    const waiting = await fetchBackup(backup, file);
    try {
      const { problem } = await engine.handlers['backups.check']({ file: waiting }, { signal });
      if (problem !== null) {
        const message = `This backup cannot be put back. ${problem} Nothing was changed.`;
        throw new EarshotError('bad-file', message, { file: backup });
      }
    } catch (thrown) {
      await dropCopy(waiting);
      throw thrown;
    }
    const exchange = exchangeAndOpen(file, waiting);
    exchanging = exchange.catch(() => undefined);
    try {
      return await exchange;
    } finally {
      exchanging = null;
      options.emit('changed', { parts: everything });
    }
  }

  async function exchangeAndOpen(file: string, waiting: string): Promise<Project> {
    await closeProject();
    await openMark.set(file);
    let kept: string | null = null;
    try {
      kept = await exchangeProject(file, waiting, Date.now());
      return await openProject(file);
    } catch (thrown) {
      if (kept !== null) await exchangeProject(file, await fetchBackup(kept, file), Date.now());
      await openProject(file);
      throw thrown;
    }
  }

  async function openAgain(): Promise<void> {
    const file = await openMark.get();
    if (file !== null && existsSync(file)) await openProject(file);
  }

  const projects: Handlers<ProjectApi> = {
    ...prints.handlers,
    'project.current': async () => {
      await exchanging;
      const thrown = notResumed;
      notResumed = null;
      if (thrown) throw thrown;
      return engine?.project() ?? null;
    },
    'backups.restore': ({ file }, { signal }) => restoreProject(file, signal),
    'project.recent': () => recent.list(),
    'project.create': async ({ file, name, zone }) => {
      await exchanging;
      const path = file.endsWith('.earshot') ? file : `${file}.earshot`;
      await mkdir(dirname(resolve(path)), { recursive: true });
      return openProject(path, {
        name: name?.trim() || basename(path, '.earshot'),
        zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      });
    },
    'project.open': async ({ file }) => {
      await exchanging;
      return openProject(file);
    },
    'project.sample': async ({ file }, { signal }) => {
      await exchanging;
      const path = file ?? join(options.userData, 'sample.earshot');
      const isNew = !existsSync(path);
      const { name, zone } = readManifest(options.sample);
      await mkdir(dirname(resolve(path)), { recursive: true });
      const project = await openProject(path, isNew ? { name, zone } : undefined);
      // Who closes it while it is being filled closes this engine, and is told so.
      const filled = engine;
      if (filled && (isNew || project.mentions === 0)) {
        await fillFromSample(filled.handlers, options.sample, signal);
        if (isNew) await filled.beginHistory();
        await filled.idle();
        return filled.project();
      }
      return project;
    },
    'project.close': async ({ keep = false }) => {
      await exchanging;
      if (keep === true) await inTurn(closeEngine);
      else await closeProject();
      options.emit('changed', { parts: ['project'] });
      return null;
    },
  };

  const forwarded = Object.fromEntries(
    Object.keys(engineMethods).map((method) => [
      method,
      async (params: unknown, context: CallContext) => {
        await exchanging;
        if (!engine) throw noProject();
        const handler = engine.handlers[method as keyof EngineApi] as (
          params: unknown,
          context: CallContext,
        ) => unknown;
        return handler(params, context);
      },
    ]),
  ) as unknown as Handlers<EngineApi>;

  return {
    handlers: { ...forwarded, ...projects },
    resume: () => {
      const again = openAgain().catch((thrown) => {
        notResumed = thrown;
      });
      exchanging = again.finally(() => {
        exchanging = null;
      });
    },
    forget: () => openMark.set(null),
    close: () => inTurn(closeEngine),
  };
}

/** With a code of its own: what a window shows of a project is not gone because the project is closed. */
function noProject(): EarshotError {
  return new EarshotError('no-project', 'No project is open.');
}

/** Remembers what is open, to open it again at the next start. */
function createOpenMark(file: string): { get(): Promise<string | null>; set(project: string | null): Promise<void> } {
  return {
    get: async () => ((await readJson(file)) as { file?: string } | null)?.file ?? null,
    set: (project) => writeJson(file, { file: project }),
  };
}

// Which project is open: answers the calls about projects, and passes all others to the engine of the open one.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { EngineApi, ProjectApi, RecentProject } from '../contract/api.ts';
import { EarshotError } from '../contract/errors.ts';
import { engineMethods } from '../contract/methods.ts';
import type { Project } from '../contract/model.ts';
import type { CallContext, Handlers } from '../contract/serve.ts';
import { createEngine, type Engine, type EngineListener } from './engine.ts';
import { fillFromSample, readManifest } from './sample.ts';

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
  /** Opens again what was open when the engine last stopped without being asked to. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

const mostRecent = 12;

export function createSession(options: SessionOptions): Session {
  let engine: Engine | null = null;
  const recent = createRecentList(join(options.userData, 'recent.json'));
  const openMark = createOpenMark(join(options.userData, 'open.json'));

  async function closeProject(): Promise<void> {
    const closing = engine;
    engine = null;
    await closing?.close();
    await openMark.set(null);
  }

  async function openProject(file: string, create?: { name: string; zone: string }): Promise<Project> {
    const path = resolve(file);
    if (create && existsSync(path)) {
      throw new EarshotError('not-allowed', `“${path}” is there already: open it, or choose another name.`, {
        file: path,
      });
    }
    await closeProject();
    engine = await createEngine({
      file: path,
      threads: options.threads,
      version: options.version,
      model: options.model ?? null,
      create,
    });
    engine.on(options.emit);
    const project = await engine.project();
    await recent.add(project);
    await openMark.set(path);
    engine.start();
    options.emit('changed', { parts: ['project'] });
    return project;
  }

  const projects: Handlers<ProjectApi> = {
    'project.current': async () => engine?.project() ?? null,
    'project.recent': () => recent.list(),
    'project.create': async ({ file, name, zone }) => {
      const path = file.endsWith('.earshot') ? file : `${file}.earshot`;
      await mkdir(dirname(resolve(path)), { recursive: true });
      return openProject(path, {
        name: name?.trim() || basename(path, '.earshot'),
        zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      });
    },
    'project.open': ({ file }) => openProject(file),
    'project.sample': async ({ file }, { signal }) => {
      const path = file ?? join(options.userData, 'sample.earshot');
      const isNew = !existsSync(path);
      const { name, zone } = readManifest(options.sample);
      await mkdir(dirname(resolve(path)), { recursive: true });
      const project = await openProject(path, isNew ? { name, zone } : undefined);
      if (engine && (isNew || project.mentions === 0)) {
        await fillFromSample(engine.handlers, options.sample, signal);
        await engine.idle();
        return engine.project();
      }
      return project;
    },
    'project.close': async () => {
      await closeProject();
      options.emit('changed', { parts: ['project'] });
      return null;
    },
  };

  const forwarded = Object.fromEntries(
    Object.keys(engineMethods).map((method) => [
      method,
      (params: unknown, context: CallContext) => {
        if (!engine) throw new EarshotError('not-found', 'No project is open.');
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
    resume: async () => {
      const file = await openMark.get();
      if (file !== null && existsSync(file)) await openProject(file);
    },
    close: closeProject,
  };
}

interface RecentList {
  list(): Promise<RecentProject[]>;
  add(project: Project): Promise<void>;
}

function createRecentList(file: string): RecentList {
  async function list(): Promise<RecentProject[]> {
    const stored = (await readJson(file)) as Omit<RecentProject, 'missing'>[] | null;
    return (stored ?? []).map((entry) => ({ ...entry, missing: !existsSync(entry.file) }));
  }
  return {
    list,
    add: async (project) => {
      const others = (await list()).filter((entry) => entry.file !== project.file);
      const entries = [{ file: project.file, name: project.name, opened: Date.now() }, ...others].slice(0, mostRecent);
      await writeJson(
        file,
        entries.map(({ file: path, name, opened }) => ({ file: path, name, opened })),
      );
    },
  };
}

/** Remembers what is open, to open it again after a crash. */
function createOpenMark(file: string): { get(): Promise<string | null>; set(project: string | null): Promise<void> } {
  return {
    get: async () => ((await readJson(file)) as { file?: string } | null)?.file ?? null,
    set: (project) => writeJson(file, { file: project }),
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, JSON.stringify(value, null, 2));
  await rename(`${file}.part`, file);
}

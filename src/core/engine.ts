// The engine of one open project: the only place where its parts are put together.
import { existsSync } from 'node:fs';
import type { EngineApi, Events, Part } from '../contract/api.ts';
import { EarshotError } from '../contract/errors.ts';
import type { Project, Settings } from '../contract/model.ts';
import type { Handlers } from '../contract/serve.ts';
import { lockProject, type ProjectLock } from './db/open.ts';
import { createHandlers } from './handlers/engine.ts';
import { createGate, type GateOptions } from './net/gate.ts';
import { ANALYSIS_VERSION } from './nlp/version.ts';
import { createAlertWatch } from './pipeline/alerts.ts';
import { createAnalyser } from './pipeline/analyse.ts';
import { createBackups } from './pipeline/backups.ts';
import { createIndexKeeper } from './pipeline/index-keeper.ts';
import { createJobs } from './pipeline/jobs.ts';
import { nobodyPrints, type Print } from './pipeline/prints.ts';
import { createRequestLog } from './pipeline/request-log.ts';
import { createImportResumer } from './pipeline/resume-imports.ts';
import { createRunner } from './pipeline/runner.ts';
import { createScheduler } from './pipeline/schedules.ts';
import type { AnalystApi, CollectorApi, CopierApi, ReaderApi, SeekerApi, WriterApi } from './threads/api.ts';
import { refuseThread, startThread, startThreadLazily, type Thread } from './threads/start.ts';

export interface EngineOptions {
  readonly file: string;
  /** The built or source file of threads/thread.ts, which only an entry file knows. */
  readonly threads: URL;
  readonly version: string;
  /** File of learned sentiment weights; without it the lexicons decide. */
  readonly model?: string | null;
  /** Makes the project when the file is not there. */
  readonly create?: Pick<Settings, 'name' | 'zone'>;
  /** Opens for reading only: beside another Earshot that has the project open, too. */
  readonly readOnly?: boolean;
  /** False asks the tables for every answer: a single question is answered before an index is loaded. */
  readonly index?: boolean;
  readonly gate?: Pick<GateOptions, 'gapMilliseconds' | 'limits'>;
  /** False leaves what is collected for a later session to understand. */
  readonly analyse?: boolean;
  /** How a page becomes a PDF; without it (on the command line) nobody prints. */
  readonly print?: Print;
  /** How long a live stream is listened to when it is asked once; 20 seconds without it. */
  readonly listenMilliseconds?: number;
  /** A change of mentions that takes longer is shown among the jobs; a second without it. */
  readonly changePatience?: number;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly onBug?: (thrown: unknown) => void;
}

export interface Engine {
  readonly handlers: Handlers<EngineApi>;
  project(): Promise<Project>;
  /** Returns the function that stops listening. */
  on(listener: EngineListener): () => void;
  /** Begins to check sources when they are due. */
  start(): void;
  /** Resolves when everything collected is analysed and alerts have looked at it. */
  idle(): Promise<void>;
  /** What was made until now came with the project: its history begins empty. */
  beginHistory(): Promise<void>;
  /** Stops work, saves what is under way, lets the file go. Safe to call twice. */
  close(): Promise<void>;
}

/** What the column index holds. */
const indexed: ReadonlySet<Part> = new Set(['mentions', 'tags', 'labels', 'topics', 'imports', 'settings']);

/** No gap between two requests to a host is longer: what was asked earlier does not matter any more. */
const longestGap = 60_000;

export type EngineListener = <K extends keyof Events>(name: K, payload: Events[K]) => void;

/** @throws EarshotError `not-found`, `not-a-project`, `project-newer`, `project-in-use`; nothing stays open then. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { file, threads, now = Date.now, random = Math.random, onBug = (thrown) => console.error(thrown) } = options;
  if (!options.create && !existsSync(file))
    throw new EarshotError('not-found', `There is no project at “${file}”.`, { file });
  const lock: ProjectLock = options.readOnly ? { crashed: false, release: () => undefined } : lockProject(file);
  const opened: { close(): Promise<void> }[] = [];
  async function open<T extends { close(): Promise<void> }>(thread: Promise<T>): Promise<T> {
    const ready = await thread;
    opened.push(ready);
    return ready;
  }
  const closeThreads = async () => {
    for (const thread of opened.reverse()) await thread.close();
    lock.release();
  };

  try {
    const writer = await open(
      options.readOnly
        ? Promise.resolve(refuseThread<WriterApi>('The project is open for reading only.'))
        : startThread<WriterApi>(threads, { role: 'writer', file, create: options.create ?? null }),
    );
    const reader = await open(Promise.resolve(startThreadLazily<ReaderApi>(threads, { role: 'reader', file })));
    const counter = await open(Promise.resolve(startThreadLazily<ReaderApi>(threads, { role: 'reader', file })));
    const seeker =
      options.index === false
        ? null
        : await open(Promise.resolve(startThreadLazily<SeekerApi>(threads, { role: 'seeker', file })));
    const analyst = await open(
      Promise.resolve(startThreadLazily<AnalystApi>(threads, { role: 'analyst', model: options.model ?? null })),
    );
    /** For a great deal to analyse at once. */
    const helper = await open(
      Promise.resolve(startThreadLazily<AnalystApi>(threads, { role: 'analyst', model: options.model ?? null })),
    );
    const knower: Thread<CollectorApi> = options.readOnly ? reader : writer;
    let settings = await knower.call('project.settings', {});
    let learned = await knower.call('read.learned', {});

    const listeners = new Set<EngineListener>();
    const emit: EngineListener = (name, payload) => {
      for (const listener of listeners) listener(name, payload);
    };
    const jobs = createJobs((state) => emit('job', state));
    const keeper =
      seeker &&
      createIndexKeeper({
        seeker,
        writer: options.readOnly ? null : writer,
        jobs,
        onCaughtUp: () => emit('changed', { parts: ['mentions'] }),
        onError: onBug,
      });
    const announce = (...parts: Part[]) => {
      emit('changed', { parts });
      if (parts.some((part) => indexed.has(part))) keeper?.wake();
    };
    /** What was done by a call: whoever asked for it looks for it next. */
    const announceDone = (...parts: Part[]) => {
      if (parts.some((part) => indexed.has(part))) keeper?.insist();
      announce(...parts);
    };
    const requests = createRequestLog(writer, () => announce('requests'), onBug);
    const gate = createGate({
      settings: () => settings,
      log: requests.log,
      now,
      version: options.version,
      before: await knower.call('read.asked-since', { since: now() - longestGap }),
      afterCrash: lock.crashed,
      ...options.gate,
    });
    const alerts = createAlertWatch({
      reader,
      counter,
      writer,
      settings: () => settings,
      now,
      onKept: () => announce('alerts'),
      onTold: (events) => emit('alert', { events }),
      onError: onBug,
    });
    const analyser = createAnalyser({
      version: ANALYSIS_VERSION,
      reader,
      writer,
      analysts: [analyst, helper],
      learned: () => learned,
      jobs,
      onSaved: () => {
        announce('mentions', 'tags', 'topics');
        alerts.wake();
      },
      onError: onBug,
    });
    const wake = options.readOnly || options.analyse === false ? () => undefined : analyser.wake;
    const runner = createRunner({
      reader,
      writer,
      gate,
      jobs,
      now,
      random,
      zone: () => settings.zone,
      offline: () => settings.offline,
      onChecked: (report) => {
        announce('sources', ...(report.added > 0 ? (['mentions'] as const) : []));
        if (report.added > 0) wake();
      },
      onHeard: () => {
        announce('mentions', 'sources');
        wake();
      },
      onStanding: () => announce('sources'),
      onError: onBug,
      listenMilliseconds: options.listenMilliseconds,
    });
    const backups = createBackups({
      file,
      jobs,
      now,
      startCopier: () => startThread<CopierApi>(threads, { role: 'copier', file }, onBug),
      plan: () => writer.call('write.backup-plan', {}),
      onMade: () => announce('backups'),
      onError: onBug,
    });
    const handlers = createHandlers({
      file,
      backups,
      reader,
      counter,
      writer,
      analyst,
      index: seeker && keeper && { seeker, keeper },
      gate,
      runner,
      jobs,
      now,
      version: options.version,
      changePatience: options.changePatience,
      print: options.print ?? (async () => nobodyPrints),
      wake,
      announce: announceDone,
      learned: () => learned,
      learnedChanged: (changed) => {
        learned = changed;
      },
      settingsChanged: (changed) => {
        settings = changed;
      },
    });
    const scheduler = createScheduler({ writer, run: handlers['schedules.run'], now, onError: onBug });
    const resumer = createImportResumer({
      list: () => reader.call('read.interrupted-imports', {}),
      resume: handlers['imports.resume'],
      onError: onBug,
    });
    wake();

    let closing: Promise<void> | null = null;
    const close = async () => {
      backups.close();
      await Promise.all([
        runner.close(),
        scheduler.close(),
        resumer.close(),
        analyser.close(),
        alerts.close(),
        jobs.cancelAll(),
        gate.close(),
      ]);
      await keeper?.close();
      await requests.flush();
      await closeThreads();
    };
    return {
      handlers,
      project: () => reader.call('read.project', {}),
      on: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      start: () => {
        runner.start();
        scheduler.start();
        alerts.start();
        backups.start();
        resumer.start();
      },
      idle: async () => {
        await analyser.idle();
        await alerts.idle();
      },
      beginHistory: async () => {
        await writer.call('write.begin-history', {});
        announceDone('changes');
      },
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (thrown) {
    await closeThreads();
    throw thrown;
  }
}

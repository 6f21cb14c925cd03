// Starts the built app in a headless Chromium for tests and screenshots, with a user data folder of its own.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import type { Page } from 'playwright-core';
import { startEngineWorker } from '../../../src/chromium/engine-worker.ts';
import { type ChromiumHostOptions, type Host, startChromiumHost } from '../../../src/chromium/host.ts';
import type { Events, WindowApi } from '../../../src/contract/api.ts';
import { type Client, connect } from '../../../src/contract/client.ts';
import type { Project } from '../../../src/contract/model.ts';
import type { Handlers } from '../../../src/contract/serve.ts';
import type { Notice, ShellApi } from '../../../src/contract/shell.ts';
import { createPortPair } from '../../../src/contract/wire.ts';
import { chooseFolder } from '../../../src/shell/folder.ts';
import { superviseEngine } from '../../../src/shell/supervise.ts';

export interface StartOptions {
  /** A folder of its own, removed at the end, where it is not given. */
  readonly userData?: string;
  /** A project that is there when the sample is asked for: it is opened instead of being made. */
  readonly sample?: string;
  readonly headless?: boolean;
  readonly rendererFolder?: string;
  /** File of the engine's process entry. */
  readonly engine?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** What Electron has and a browser has not. */
  readonly desktop?: Pick<ChromiumHostOptions, 'setTray' | 'sendToPrinter'>;
}

export interface App {
  readonly page: Page;
  /** Calls the same engine beside the window, without `shell.*`. */
  readonly client: Client<WindowApi, Events>;
  readonly userData: string;
  readonly host: Host;
  /** Links the window asked to open; none is really opened. */
  readonly openedLinks: readonly string[];
  /** What the window wanted on the desktop; none is really shown there. */
  readonly notices: readonly Notice[];
  /** Ends the engine's thread as a fault in it would: it is started again by itself. */
  killEngine(): Promise<void>;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '..', '..', '..');
const prefix = 'earshot-test-';

export async function startApp(options: StartOptions = {}): Promise<App> {
  const engineFile = options.engine ?? join(root, 'out', 'main', 'engine.js');
  const rendererFolder = options.rendererFolder ?? join(root, 'out', 'renderer');
  for (const path of [engineFile, join(rendererFolder, 'index.html')])
    if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);

  sweepOld();
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), prefix));
  // Projects and exports go there too, not into the home folder.
  mkdirSync(join(userData, 'files'), { recursive: true });
  if (options.sample) copyFileSync(options.sample, join(userData, 'sample.earshot'));
  await chooseFolder(userData, join(userData, 'files'));
  let killEngine = async () => {};
  const engine = superviseEngine((resume) => {
    const run = startEngineWorker(engineFile, { userData, version: '0.0.0-test', resume });
    killEngine = run.stop;
    return run;
  });
  const openedLinks: string[] = [];
  const notices: Notice[] = [];
  const stopEngine = async () => {
    await engine.close();
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const host = await startChromiumHost({
      engine,
      rendererFolder,
      userData,
      version: '0.0.0-test',
      headless: options.headless ?? true,
      locale: 'en-GB',
      ...(options.windowSize && { windowSize: options.windowSize }),
      ...options.desktop,
      openLink: async (url) => void openedLinks.push(url),
      notify: async (notice) => notices.push(notice) > 0,
    });
    const [own, joined] = createPortPair();
    host.relay.join(joined, {} as Handlers<ShellApi>);
    return {
      page: host.page,
      client: connect<WindowApi, Events>(own),
      userData,
      host,
      openedLinks,
      notices,
      killEngine: () => killEngine(),
      close: async () => {
        await host.close();
        await stopEngine();
      },
    };
  } catch (thrown) {
    await stopEngine();
    throw thrown;
  }
}

/**
 * Playwright's `test` with one app for a whole file: a start costs seconds. A file names itself by `test.use({ file })`,
 * so that it gets an app of its own: what one leaves behind is not found by the next.
 */
export const test = base.extend<Record<never, never>, { app: App; file: string }>({
  file: ['', { scope: 'worker', option: true }],
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads the parameter's names.
    async ({}, use) => {
      const app = await startApp({ sample: await keepSample() });
      await use(app);
      await app.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

/** Opens the sample. The window did not open it itself and follows a moment later: only then is it sent anywhere. */
export async function openSample({ page, client }: Pick<App, 'page' | 'client'>): Promise<Project> {
  const project = await client.call('project.sample', {});
  await page.locator('nav').first().waitFor();
  return project;
}

/** The sample's file, made once: Playwright empties this folder before each run, so it is that of this build. */
export async function keepSample(): Promise<string> {
  const folder = join(root, 'test-results');
  const sample = join(folder, 'sample.earshot');
  if (existsSync(sample)) return sample;
  const { client, userData, close } = await startApp();
  await client.call('project.sample', {});
  await client.call('project.close', {});
  mkdirSync(folder, { recursive: true });
  // Two files of tests may make it at once.
  const part = `${sample}.${process.pid}`;
  copyFileSync(join(userData, 'sample.earshot'), part);
  renameSync(part, sample);
  await close();
  return sample;
}

/** Folders of runs that were killed before they could tidy up. */
function sweepOld(): void {
  const dayAgo = Date.now() - 24 * 3_600_000;
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const changed = statSync(join(tmpdir(), name), { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== undefined && changed < dayAgo) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

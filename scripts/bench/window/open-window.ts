// The built window as it is shipped: Chromium over a pipe, the engine in a thread, a user data folder of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startEngineWorker } from '../../../src/chromium/engine-worker.ts';
import { startChromiumHost } from '../../../src/chromium/host.ts';
import type { Events, WindowApi } from '../../../src/contract/api.ts';
import { type Client, connect } from '../../../src/contract/client.ts';
import type { Handlers } from '../../../src/contract/serve.ts';
import type { ShellApi } from '../../../src/contract/shell.ts';
import { createPortPair } from '../../../src/contract/wire.ts';
import { chooseFolder } from '../../../src/shell/folder.ts';
import { superviseEngine } from '../../../src/shell/supervise.ts';

export interface BenchWindow {
  readonly page: Page;
  /** Calls the same engine beside the window. */
  readonly client: Client<WindowApi, Events>;
  /** From the start of the browser to the host being up. */
  readonly hostMilliseconds: number;
  close(): Promise<void>;
}

export async function openWindow(root: string, userData: string): Promise<BenchWindow> {
  mkdirSync(userData, { recursive: true });
  // What is saved goes there too, not into the home folder.
  await chooseFolder(userData, userData);
  const engineFile = join(root, 'out/main/engine.js');
  const engine = superviseEngine((resume) =>
    startEngineWorker(engineFile, { userData, version: '0.0.0-bench', resume }),
  );
  const started = performance.now();
  const host = await startChromiumHost({
    engine,
    rendererFolder: join(root, 'out/renderer'),
    userData,
    version: '0.0.0-bench',
    headless: true,
    windowSize: { width: 1440, height: 900 },
  });
  const hostMilliseconds = performance.now() - started;
  host.page.setDefaultTimeout(60_000);
  const [own, joined] = createPortPair();
  host.relay.join(joined, {} as Handlers<ShellApi>);
  return {
    page: host.page,
    client: connect<WindowApi, Events>(own),
    hostMilliseconds,
    close: async () => {
      await host.close();
      await engine.close();
    },
  };
}

// Loads the real main process and preload over the fake Electron, once a test file; `electron` must be mocked there.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, type MockInstance, vi } from 'vitest';
import type { Events, WindowApi } from '../../../src/contract/api.ts';
import type { EarshotBridge } from '../../../src/contract/bridge.ts';
import { type Client, connect } from '../../../src/contract/client.ts';
import type { Port, WireMessage } from '../../../src/contract/wire.ts';
import { chooseFolder } from '../../../src/shell/folder.ts';
import * as electron from './fake-electron.ts';
import { serveFakeEngine } from './fake-engine-calls.ts';

export interface Started {
  readonly userData: string;
  readonly client: Client<WindowApi, Events>;
  readonly bridge: EarshotBridge;
  /** What the shell says on the terminal. */
  readonly said: MockInstance;
}

export async function startElectron(args: readonly string[] = []): Promise<Started> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('window', { addEventListener: () => {} });
  const userData = mkdtempSync(join(tmpdir(), 'earshot-test-'));
  afterAll(() => rmSync(userData, { recursive: true, force: true }));
  process.argv.push('--user-data', userData, ...args);
  // Without a choice the default folder is made: not in the home folder of whoever runs the tests.
  mkdirSync(join(userData, 'Earshot'));
  await chooseFolder(userData, join(userData, 'Earshot'));
  await import('../../../src/main/index.ts');
  await vi.waitFor(() => expect(electron.BrowserWindow.all).toHaveLength(1));
  bootEngine();
  await import('../../../src/preload/index.ts');
  const bridge = electron.exposed.earshot as EarshotBridge;
  return { userData, bridge, client: connect<WindowApi, Events>(bridge), said };
}

/** Joins the fake engine to the newest utility process. */
export function bootEngine(): electron.FakeChild {
  const child = electron.FakeChild.all.at(-1) as electron.FakeChild;
  const listeners: ((message: WireMessage) => void)[] = [];
  child.answer = (message) => {
    for (const listener of listeners) listener(message as WireMessage);
  };
  const port: Port = {
    send: (message) => void queueMicrotask(() => child.emit('message', structuredClone(message))),
    onMessage: (listener) => void listeners.push(listener),
    onClose: () => {},
    close: () => {},
  };
  serveFakeEngine(port, null);
  return child;
}

// Starts Earshot in Electron. Only wiring: what each part does stands in its own file.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, session, shell } from 'electron';
import { createRelay } from '../contract/relay.ts';
import { findFolder, findUserData } from '../shell/folder.ts';
import { createShellCalls } from '../shell/shell-calls.ts';
import { superviseEngine } from '../shell/supervise.ts';
import { pickFiles, pickSave } from './dialogs.ts';
import { startEngineProcess } from './engine-process.ts';
import { servePage } from './ipc.ts';
import { setMenu } from './menu.ts';
import { blockNetwork, registerScheme, serveFiles } from './protocol.ts';
import { createWindow, harden, refusePermissions, showWindow } from './window.ts';

// src/main/index.ts and out/main/index.js lie equally deep; the engine exists only as built.
const root = resolve(import.meta.dirname, '..', '..');
const engineFile = join(root, 'out', 'main', 'engine.js');

const { values } = parseArgs({ strict: false, options: { 'user-data': { type: 'string' } } });
const userData = typeof values['user-data'] === 'string' ? resolve(values['user-data']) : findUserData();
app.setPath('userData', userData);
app.setPath('sessionData', join(userData, 'window', 'electron'));

if (app.requestSingleInstanceLock()) start();
else {
  console.error('Earshot is already open; its window comes to the front.');
  app.quit();
}

function start(): void {
  app.enableSandbox();
  registerScheme();
  app.on('web-contents-created', (_event, contents) => harden(contents));
  app.on('window-all-closed', () => app.quit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => app.quit());
  void app.whenReady().then(openApp);
}

function openApp(): void {
  const version = readVersion();
  const engine = superviseEngine((resume) => startEngineProcess(engineFile, { userData, version, resume }), {
    log: console.error,
  });
  const relay = createRelay(engine, { onBug: (method, thrown) => console.error(method, thrown) });

  refusePermissions(session.defaultSession);
  blockNetwork(session.defaultSession);
  serveFiles(session.defaultSession, join(root, 'out', 'renderer'));
  setMenu(app.isPackaged);

  const window = createWindow(join(root, 'out', 'preload', 'index.cjs'), join(root, 'resources', 'icon.png'));
  const calls = createShellCalls({
    shell: 'electron',
    version,
    userData,
    saveDialog: true,
    pickFiles: (title, extensions, multiple) => pickFiles(window, title, extensions, multiple),
    pickSave: async (title, name) => pickSave(window, title, name, await findFolder(userData)),
    openLink: (url) => shell.openExternal(url),
  });
  servePage(window, (port) => relay.join(port, calls));
  app.on('second-instance', () => showWindow(window));

  let engineClosed = false;
  app.on('will-quit', (event) => {
    if (engineClosed) return;
    // Quitting waits until the project is closed; the engine takes a few seconds at most.
    event.preventDefault();
    void engine.close().finally(() => {
      engineClosed = true;
      app.quit();
    });
  });
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}

// Starts Earshot in Electron. Only wiring: what each part does stands in its own file.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, session, shell } from 'electron';
import { createRelay } from '../contract/relay.ts';
import type { MenuChosen } from '../contract/shell.ts';
import { createChoices } from '../shell/choices.ts';
import { findFolder, findUserData } from '../shell/folder.ts';
import { joinPrinter } from '../shell/printer.ts';
import { createShellCalls } from '../shell/shell-calls.ts';
import { superviseEngine } from '../shell/supervise.ts';
import { followArrivals } from './arrivals.ts';
import { pickFiles, pickFolder, pickSave } from './dialogs.ts';
import { startEngineProcess } from './engine-process.ts';

import { servePage } from './ipc.ts';
import { setMenus, setSimpleMenu } from './menu.ts';
import { notify } from './notify.ts';
import { printPage, sendToPrinter } from './print.ts';
import { blockNetwork, registerScheme, serveFiles } from './protocol.ts';
import { quitInOrder } from './quit.ts';
import { followProjects } from './recent-documents.ts';
import { recoverWindow } from './recover.ts';
import { createTraySwitch } from './tray.ts';
import { createWindow, harden, refusePermissions, showWindow } from './window.ts';

// src/main/index.ts and out/main/index.js lie equally deep; the engine exists only as built.
const root = resolve(import.meta.dirname, '..', '..');
const engineFile = join(root, 'out', 'main', 'engine.js');
const icon = join(root, 'resources', 'icon.png');

const { values } = parseArgs({ strict: false, options: { 'user-data': { type: 'string' } } });
const userData = typeof values['user-data'] === 'string' ? resolve(values['user-data']) : findUserData();
app.setPath('userData', userData);
app.setPath('sessionData', join(userData, 'window', 'electron'));
// Windows shows notifications only of a program it knows by this name; electron-builder.yml has the same.
app.setAppUserModelId('org.earshot.desktop');

const choices = createChoices();
let bringToFront = () => {};

if (app.requestSingleInstanceLock()) start();
else {
  console.error('Earshot is already open; its window comes to the front.');
  app.quit();
}

function start(): void {
  app.enableSandbox();
  registerScheme();
  if (app.isPackaged) app.setAsDefaultProtocolClient('earshot');
  app.on('web-contents-created', (_event, contents) => harden(contents));
  app.on('window-all-closed', () => app.quit());
  // A click in the Dock while the window is put away.
  app.on('activate', () => bringToFront());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => app.quit());
  followArrivals((arrived) => {
    for (const choice of arrived) choices.choose(choice);
    bringToFront();
  });
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
  const menuWorld = { platform: process.platform, isPackaged: app.isPackaged, choose: choices.choose };
  setSimpleMenu(menuWorld);

  const window = createWindow({
    preload: join(root, 'out', 'preload', 'index.cjs'),
    icon,
    place: join(userData, 'window', 'place.json'),
  });
  const words = recoverWindow(window);
  bringToFront = () => showWindow(window);
  const tray = createTraySwitch(icon, bringToFront, () => app.quit());
  const follow = (address: string | null) => {
    if (address !== null) choices.choose({ kind: 'link', address });
    bringToFront();
  };

  servePage(window, (port) => {
    const tell = (choice: MenuChosen) => page.emit('menu', choice);
    const page = relay.join(
      port,
      createShellCalls({
        shell: 'electron',
        version,
        userData,
        saveDialog: true,
        menus: true,
        tray: true,
        pickFiles: (title, extensions, multiple) => pickFiles(window, title, extensions, multiple),
        pickSave: async (title, name) => pickSave(window, title, name, await findFolder(userData)),
        pickFolder: (title) => pickFolder(window, title),
        openLink: (url) => shell.openExternal(url),
        setMenu: (menus, said) => {
          words.learn(said);
          if (menus.length > 0) setMenus(menus, menuWorld);
          port.onClose(choices.listen(tell));
        },
        notify: async (notice) => notify(notice, icon, follow),
        setTray: (on, label, quit) => tray.set(on ? { label, quit } : null),
        setZoom: (factor) => {
          window.webContents.setZoomFactor(factor);
          return true;
        },
        print: printPage,
        sendToPrinter,
        showFile: async (file) => shell.showItemInFolder(file),
      }),
    );
  });
  followProjects(relay);
  joinPrinter(relay, printPage);
  // A program of a Mac stays in the Dock when its window is closed.
  quitInOrder(window, () => tray.isOn() || process.platform === 'darwin', engine.close);
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}

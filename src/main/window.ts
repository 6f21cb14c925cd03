// The window and its fences: sandboxed, on our own pages only, with no permissions.
import { BrowserWindow, type Session, type WebContents } from 'electron';
import { appOrigin, isOurs } from './protocol.ts';

export function createWindow(preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 880,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Earshot',
    icon,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  reloadAfterCrash(window);
  void window.loadURL(`${appOrigin}/`);
  return window;
}

export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** For every page there is or will be: it stays where it is and opens nothing. Links go through `shell.open-link`. */
export function harden(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Everything is refused but copying text, which is an action of the user's. */
export function refusePermissions(session: Session): void {
  const allowed = (permission: string, url: string) => permission === 'clipboard-sanitized-write' && isOurs(url);
  session.setPermissionRequestHandler((contents, permission, answer) => answer(allowed(permission, contents.getURL())));
  session.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
}

/** A page that died comes back by itself, unless it dies again and again. */
function reloadAfterCrash(window: BrowserWindow): void {
  const recent: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The window stopped (${reason}).`);
    recent.push(Date.now());
    while (recent.length > 0 && Date.now() - (recent[0] ?? 0) > 60_000) recent.shift();
    if (recent.length <= 3) window.webContents.reload();
  });
}

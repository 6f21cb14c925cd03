// The window and its fences: sandboxed, on our own pages only, with no permissions; it stands where it stood last.
import { BrowserWindow, type Session, screen, type WebContents } from 'electron';
import { bringOnScreen, readPlace, smallest, writePlace } from '../shell/window-place.ts';
import { appOrigin, isOurs } from './protocol.ts';

export interface WindowFiles {
  readonly preload: string;
  readonly icon: string;
  /** Where size and place are kept. */
  readonly place: string;
}

export function createWindow(files: WindowFiles): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const place = bringOnScreen(readPlace(files.place), screens);
  const window = new BrowserWindow({
    width: place.width,
    height: place.height,
    ...(place.x !== null && place.y !== null && { x: place.x, y: place.y }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Earshot',
    icon: files.icon,
    autoHideMenuBar: true,
    webPreferences: {
      preload: files.preload,
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
  if (place.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepPlace(window, files.place);
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

/**
 * Copying text, and the full screen of a board that is presented: also where the menu bar began it, which is no gesture
 * within the page (`automatic-fullscreen`).
 */
const needed: readonly string[] = ['clipboard-sanitized-write', 'fullscreen', 'automatic-fullscreen'];

/** Everything is refused but what our own page needs. */
export function refusePermissions(session: Session): void {
  const allowed = (permission: string, url: string) => needed.includes(permission) && isOurs(url);
  session.setPermissionRequestHandler((contents, permission, answer) => answer(allowed(permission, contents.getURL())));
  session.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
}

/** A moment after it was moved, and when it closes: a crash loses one move at most. */
function keepPlace(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    writePlace(file, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('close', keep);
}

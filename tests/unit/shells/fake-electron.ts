// As much of Electron as the main process and the preload touch: it keeps what it was told, and messages are cloned.
import { EventEmitter } from 'node:events';

export class FakeContents extends EventEmitter {
  readonly sent: unknown[] = [];
  readonly mainFrame = new FakeFrame('app://earshot/', null, this);
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  reloads = 0;
  zoom = 1;
  printed: unknown[] = [];
  /** What was given to the print dialog, and what the person says there. */
  readonly dialogs: { options: unknown; answer: (done: boolean, reason: string) => void }[] = [];

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return this.mainFrame.url;
  }
  reload(): void {
    this.reloads++;
  }
  setZoomFactor(factor: number): void {
    this.zoom = factor;
  }
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed' });
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.printed.push(options);
    return Buffer.from('%PDF-fake');
  }
  print(options: unknown, answer: (done: boolean, reason: string) => void): void {
    this.dialogs.push({ options, answer });
  }
}

export class FakeFrame {
  url: string;
  readonly parent: FakeFrame | null;
  private readonly contents: FakeContents;

  constructor(url: string, parent: FakeFrame | null, contents: FakeContents) {
    this.url = url;
    this.parent = parent;
    this.contents = contents;
  }
  isDestroyed(): boolean {
    return false;
  }
  send(channel: string, message: unknown): void {
    const copy = structuredClone(message);
    this.contents.sent.push(copy);
    queueMicrotask(() => ipcRenderer.emit(channel, {}, copy));
  }
}

export interface FakeWindowOptions {
  webPreferences: Record<string, unknown>;
  [name: string]: unknown;
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly options: FakeWindowOptions;
  readonly webContents = new FakeContents();
  loaded = '';
  shown = 0;
  hidden = 0;
  destroyed = false;
  maximized = false;
  fullScreen = false;
  bounds = { x: 10, y: 20, width: 1200, height: 800 };

  constructor(options: FakeWindowOptions) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded = url;
    // A page to print comes from the handler of its own session.
    const own = this.options.webPreferences.session as FakeSession | undefined;
    if (own) documents.push(await (await own.handlers.app?.({ url } as Request))?.text());
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  maximize(): void {
    this.maximized = true;
  }
  isFullScreen(): boolean {
    return this.fullScreen;
  }
  setFullScreen(on: boolean): void {
    this.fullScreen = on;
    // As on a Mac: it takes a moment, and then it is said.
    setTimeout(() => this.emit(on ? 'enter-full-screen' : 'leave-full-screen'));
  }
  getNormalBounds(): typeof this.bounds {
    return this.bounds;
  }
  show(): void {
    this.shown++;
  }
  hide(): void {
    this.hidden++;
  }
  focus(): void {}
}

/** What windows with a session of their own loaded. */
export const documents: (string | undefined)[] = [];

type Cloned = (...values: unknown[]) => void;

export class FakeChild extends EventEmitter {
  static readonly all: FakeChild[] = [];
  readonly file: string;
  readonly args: readonly string[];
  readonly received: unknown[] = [];
  answer: Cloned = () => {};

  constructor(file: string, args: readonly string[]) {
    super();
    this.file = file;
    this.args = args;
    FakeChild.all.push(this);
  }
  postMessage(message: unknown): void {
    const copy = structuredClone(message);
    this.received.push(copy);
    this.answer(copy);
  }
  kill(): boolean {
    queueMicrotask(() => this.emit('exit', 0));
    return true;
  }
}

export const utilityProcess = { fork: (file: string, args: readonly string[]) => new FakeChild(file, args) };

class FakeApp extends EventEmitter {
  isPackaged = false;
  sandboxed = false;
  quits = 0;
  readonly paths: Record<string, string> = {};
  readonly recent: string[] = [];
  readonly protocols: string[] = [];
  modelId = '';

  setPath(name: string, path: string): void {
    this.paths[name] = path;
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  setAppUserModelId(id: string): void {
    this.modelId = id;
  }
  setAsDefaultProtocolClient(scheme: string): boolean {
    this.protocols.push(scheme);
    return true;
  }
  addRecentDocument(file: string): void {
    this.recent.push(file);
  }
  async whenReady(): Promise<void> {}
  quit(): void {
    this.quits++;
  }
}
export const app = new FakeApp();

type Answer = (answer: unknown) => void;

export class FakeSession {
  permissionRequest: ((contents: FakeContents, permission: string, answer: Answer) => void) | null = null;
  permissionCheck: ((contents: FakeContents | null, permission: string, origin: string) => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  beforeRequest: ((details: { url: string }, answer: Answer) => void) | null = null;
  readonly handlers: Record<string, (request: Request) => Promise<Response>> = {};

  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
      this.handlers[scheme] = handler;
    },
    unhandle: (scheme: string) => {
      delete this.handlers[scheme];
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: FakeSession['beforeRequest']) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
}
export const partitions: Record<string, FakeSession> = {};
export const session = {
  defaultSession: new FakeSession(),
  fromPartition: (name: string) => {
    partitions[name] ??= new FakeSession();
    return partitions[name];
  },
};

export const schemes: unknown[] = [];
export const protocol = { registerSchemesAsPrivileged: (list: unknown[]) => schemes.push(...list) };

export const ipcMain = new EventEmitter();

class FakeIpcRenderer extends EventEmitter {
  send(channel: string, message: unknown): void {
    const contents = BrowserWindow.all[0]?.webContents;
    ipcMain.emit(channel, { sender: contents, senderFrame: contents?.mainFrame }, structuredClone(message));
  }
}
export const ipcRenderer = new FakeIpcRenderer();

export const exposed: Record<string, unknown> = {};
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => {
    exposed[name] = value;
  },
};
export const webUtils = { getPathForFile: (file: { name: string }) => `/real/${file.name}` };

export const openedLinks: string[] = [];
export const shownFiles: string[] = [];
export const shell = {
  openExternal: async (url: string) => void openedLinks.push(url),
  showItemInFolder: (file: string) => void shownFiles.push(file),
};

export * from './fake-desktop.ts';

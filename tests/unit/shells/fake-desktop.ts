// The desktop's part of the fake Electron: dialogs, notifications, tray, menus, displays.
import { EventEmitter } from 'node:events';

interface Asked {
  readonly message: string;
  readonly buttons: readonly string[];
  readonly signal?: AbortSignal;
}
/** `asked` waits for its answer: the number of a button. */
export const dialogs: { open: unknown[]; save: unknown[]; asked: { box: Asked; answer(button: number): void }[] } = {
  open: [],
  save: [],
  asked: [],
};
export const dialog = {
  showOpenDialog: async (_window: unknown, options: unknown) => {
    dialogs.open.push(options);
    return { canceled: false, filePaths: ['/home/ana/one.csv'] };
  },
  showSaveDialog: async (_window: unknown, options: unknown) => {
    dialogs.save.push(options);
    return { canceled: true, filePath: '' };
  },
  showMessageBox: (_window: unknown, box: Asked) =>
    new Promise((resolve) => {
      const answer = (response: number) => resolve({ response });
      box.signal?.addEventListener('abort', () => answer(0));
      dialogs.asked.push({ box, answer });
    }),
};

export class Notification extends EventEmitter {
  static supported = true;
  static readonly all: Notification[] = [];
  readonly options: { title: string; body: string };
  shown = false;

  constructor(options: { title: string; body: string }) {
    super();
    this.options = options;
    Notification.all.push(this);
  }
  static isSupported(): boolean {
    return Notification.supported;
  }
  show(): void {
    this.shown = true;
  }
}

export class Tray extends EventEmitter {
  static readonly all: Tray[] = [];
  static supported = true;
  menu: FakeItem[] = [];
  destroyed = false;

  constructor() {
    super();
    if (!Tray.supported) throw new Error('No tray here.');
    Tray.all.push(this);
  }
  setToolTip(): void {}
  setContextMenu(menu: FakeItem[]): void {
    this.menu = menu;
  }
  destroy(): void {
    this.destroyed = true;
  }
}
export const nativeImage = { createFromPath: (path: string) => ({ resize: () => path }) };

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] };
export const powerMonitor = new EventEmitter();

export interface FakeItem {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly FakeItem[];
  readonly click?: () => void;
}
export const menus: (readonly FakeItem[])[] = [];
export const Menu = {
  buildFromTemplate: (template: readonly FakeItem[]) => template,
  setApplicationMenu: (menu: readonly FakeItem[]) => void menus.push(menu),
};

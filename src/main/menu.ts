// The menu bar: what a system expects of every program. The window's own keys live in the window.
import { Menu, type MenuItemConstructorOptions } from 'electron';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

interface Entry {
  readonly role: Role;
  /** The role's own where it is not given. */
  readonly accelerator?: string;
  readonly developer?: boolean;
}

/** One row a menu; null separates. */
const menus: readonly { readonly label: string; readonly entries: readonly (Entry | null)[] }[] = [
  { label: 'File', entries: [{ role: 'close' }, null, { role: 'quit', accelerator: 'CommandOrControl+Q' }] },
  {
    label: 'Edit',
    entries: [
      { role: 'undo' },
      { role: 'redo' },
      null,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  },
  {
    label: 'View',
    entries: [
      { role: 'resetZoom', accelerator: 'CommandOrControl+0' },
      { role: 'zoomIn', accelerator: 'CommandOrControl+Plus' },
      { role: 'zoomOut', accelerator: 'CommandOrControl+-' },
      null,
      { role: 'togglefullscreen' },
      { role: 'toggleDevTools', developer: true },
    ],
  },
  { label: 'Window', entries: [{ role: 'minimize' }, { role: 'zoom' }] },
];

export function setMenu(isPackaged: boolean): void {
  const template = menus.map(({ label, entries }) => ({
    label,
    submenu: entries.filter((entry) => !(isPackaged && entry?.developer)).map(toItem),
  }));
  const appMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...template]));
}

function toItem(entry: Entry | null): MenuItemConstructorOptions {
  if (!entry) return { type: 'separator' };
  return entry.accelerator ? { role: entry.role, accelerator: entry.accelerator } : { role: entry.role };
}

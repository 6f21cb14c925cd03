// The menu bar: what a system expects of every program, until the window has sent its own in its language.
import { Menu as ElectronMenu, type MenuItemConstructorOptions } from 'electron';
import type { Menu, MenuChosen, MenuEntry, MenuRole } from '../contract/shell.ts';
import { toAccelerator } from './accelerator.ts';

export interface MenuWorld {
  readonly platform: NodeJS.Platform;
  /** Developer tools are for those who run the sources. */
  readonly isPackaged: boolean;
  readonly choose: (choice: MenuChosen) => void;
}

const separator: MenuEntry = { kind: 'separator' };

function roles(...list: (MenuRole | null)[]): MenuEntry[] {
  return list.map((role) => (role ? { kind: 'role', role, label: '' } : separator));
}

/** Roles bring their own labels, in English. */
const simpleMenus: readonly Menu[] = [
  { id: 'file', label: 'File', entries: roles('close', null, 'quit') },
  { id: 'edit', label: 'Edit', entries: roles('undo', 'redo', null, 'cut', 'copy', 'paste', 'selectAll') },
  {
    id: 'view',
    label: 'View',
    entries: roles('resetZoom', 'zoomIn', 'zoomOut', null, 'togglefullscreen', 'toggleDevTools'),
  },
  { id: 'window', label: 'Window', entries: roles('minimize') },
];

export function setSimpleMenu(world: MenuWorld): void {
  setMenus(simpleMenus, world);
}

export function setMenus(menus: readonly Menu[], world: MenuWorld): void {
  // A Mac gives the first menu the program's name.
  const needsOwn = world.platform === 'darwin' && !menus.some((menu) => menu.id === 'app');
  const first: MenuItemConstructorOptions[] = needsOwn ? [{ role: 'appMenu' }] : [];
  const rest = menus.map(({ label, entries }) => ({
    label,
    submenu: entries.filter((entry) => !isDeveloper(entry) || !world.isPackaged).map((entry) => toItem(entry, world)),
  }));
  ElectronMenu.setApplicationMenu(ElectronMenu.buildFromTemplate([...first, ...rest]));
}

function isDeveloper(entry: MenuEntry): boolean {
  return entry.kind === 'role' && entry.role === 'toggleDevTools';
}

/** Electron's own are missing on some systems. */
const roleKeys: Partial<Record<MenuRole, string>> = {
  quit: 'CommandOrControl+Q',
  resetZoom: 'CommandOrControl+0',
  zoomIn: 'CommandOrControl+Plus',
  zoomOut: 'CommandOrControl+-',
};

function toItem(entry: MenuEntry, world: MenuWorld): MenuItemConstructorOptions {
  if (entry.kind === 'separator') return { type: 'separator' };
  if (entry.kind === 'role') {
    const accelerator = roleKeys[entry.role];
    return {
      role: entry.role,
      ...(entry.label !== '' && { label: plainLabel(entry.label) }),
      ...(accelerator && { accelerator }),
    };
  }
  const label = plainLabel(entry.label);
  if (entry.kind === 'recent') return { label, click: () => world.choose({ kind: 'open', file: entry.file }) };
  return {
    label,
    ...shownKeys(entry.keys, world.platform),
    click: () => world.choose({ kind: 'command', id: entry.id }),
  };
}

/**
 * Shown and not taken: the window hears its own keys and knows when somebody is typing. A Mac takes every key that is
 * shown, so there only those are that nobody types.
 */
function shownKeys(keys: string | null, platform: NodeJS.Platform): MenuItemConstructorOptions {
  const accelerator = toAccelerator(keys);
  if (!accelerator) return {};
  if (platform === 'darwin') return /^mod\+(?![acvxz]$)/.test(keys ?? '') ? { accelerator } : {};
  return { accelerator, registerAccelerator: false };
}

/** One & would underline the letter behind it. */
function plainLabel(label: string): string {
  return label.replaceAll('&', '&&');
}

// Reads the menus a page sent: the shapes of the contract, of a size a menu can have; anything else is refused.
import { EarshotError } from '../contract/errors.ts';
import type { HostWords, Menu, MenuEntry, MenuRole } from '../contract/shell.ts';

const menuIds: readonly Menu['id'][] = ['app', 'file', 'edit', 'view', 'go', 'window', 'help'];
const roles: readonly MenuRole[] = [
  'close',
  'quit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'toggleDevTools',
  'minimize',
  'about',
];

const mostEntries = 100;

export function parseMenus(value: unknown): readonly Menu[] {
  if (!Array.isArray(value) || value.length > menuIds.length) throw refusal('The menus are no list of menus.');
  const menus = value.map(parseMenu);
  if (new Set(menus.map((menu) => menu.id)).size < menus.length) throw refusal('A menu is given twice.');
  return menus;
}

export function parseHostWords(value: unknown): HostWords {
  const { hanging, died, safe, wait, reload, quit } = readFields(value);
  return {
    hanging: words(hanging),
    died: words(died),
    safe: words(safe),
    wait: words(wait),
    reload: words(reload),
    quit: words(quit),
  };
}

function parseMenu(value: unknown): Menu {
  const { id, label, entries } = readFields(value);
  const known = menuIds.find((candidate) => candidate === id);
  if (!known || !Array.isArray(entries) || entries.length > mostEntries)
    throw refusal('A menu needs a known id and a list of entries.');
  return { id: known, label: words(label), entries: entries.map(parseEntry) };
}

function parseEntry(value: unknown): MenuEntry {
  const { kind, id, label, keys, role, file } = readFields(value);
  if (kind === 'separator') return { kind };
  if (kind === 'command') return { kind, id: words(id), label: words(label), keys: keys === null ? null : words(keys) };
  if (kind === 'recent') return { kind, file: words(file, 4_096), label: words(label) };
  const known = roles.find((candidate) => candidate === role);
  if (kind === 'role' && known) return { kind, role: known, label: words(label) };
  throw refusal('A menu holds commands, roles, recent projects and separators.');
}

function readFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function words(value: unknown, most = 200): string {
  if (typeof value === 'string' && value.length > 0 && value.length <= most) return value;
  throw refusal('A menu has a text that is empty or too long.');
}

function refusal(sentence: string): EarshotError {
  return new EarshotError('bad-argument', sentence, { field: 'menus' });
}

// The menu bar made of the window's commands: each in one place, none of the keys for moving, as each system has it.
import { expect, test } from 'vitest';
import type { Menu, MenuEntry } from '../../../src/contract/shell.ts';
import { loadLanguage } from '../../../src/present/catalogue/languages.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { arrangeMenus } from '../../../src/renderer/state/menu.ts';
import { parseMenus } from '../../../src/shell/menus.ts';

const t = createTranslator('es-ES', 'UTC', await loadLanguage('es-ES'));
const project = t('group.project');
const room = t('group.inbox');
const at = t('group.window');
const command = (id: string, group: string, more: object = {}) => ({
  id,
  title: `${id}!`,
  group,
  run: () => {},
  ...more,
});

const commands = [
  command('room-inbox', t('group.rooms'), { keys: 'alt+1' }),
  command('room-explore', t('group.rooms')),
  command('open-project', project),
  command('import', project),
  command('undo', project, { keys: 'mod+z' }),
  command('close', project),
  command('next', room, { keys: 'j', keyOnly: true }),
  command('done', room, { keys: 'e' }),
  command('print-board', t('group.boards'), { keys: 'mod+p' }),
  command('theme-dark', at),
  command('zoom-in', at, { keys: 'mod+plus' }),
  command('keys', at, { keys: '?' }),
  command('palette', at, { keys: 'mod+k', keyOnly: true }),
  command('check-updates', at),
  command('see-alerts', at),
];
const recent = [{ file: '/home/ana/one.earshot', name: 'Uno' }];
const arrange = (platform: string) => arrangeMenus({ commands, recent, platform, t });

function say(entry: MenuEntry): string {
  if (entry.kind === 'separator') return '—';
  return entry.kind === 'command' ? entry.id : entry.kind === 'role' ? `(${entry.role})` : entry.label;
}
const shape = (menus: readonly Menu[]) =>
  Object.fromEntries(menus.map((menu) => [menu.id, menu.entries.map(say).join(' ')]));

test('each command is in one menu, with the system’s own beside it', () => {
  expect(shape(arrange('linux'))).toEqual({
    file: 'open-project — Uno — import — print-board — close (close) (quit)',
    edit: 'undo — (cut) (copy) (paste) (selectAll) — done',
    view: 'zoom-in — theme-dark — (togglefullscreen) (toggleDevTools)',
    go: 'room-inbox room-explore',
    window: '(minimize) — see-alerts',
    help: 'keys palette check-updates — (about)',
  });
});

test('a Mac has its own menu, and edits text by the bar', () => {
  expect(shape(arrange('darwin'))).toMatchObject({
    app: '(about) — (quit)',
    file: 'open-project — Uno — import — print-board — close (close)',
    edit: '(undo) (redo) — undo — (cut) (copy) (paste) (selectAll) — done',
    help: 'keys palette check-updates',
  });
});

test('speaks the language of the window, and a shell takes it as it is', () => {
  const menus = arrange('linux');
  expect(menus.map((menu) => menu.label)).toEqual(['Archivo', 'Editar', 'Ver', 'Ir', 'Ventana', 'Ayuda']);
  expect(parseMenus(menus)).toEqual(menus);
  // With nothing to do in it but what the system does, a menu is left out.
  const empty = arrangeMenus({ commands: [], recent: [], platform: 'linux', t });
  expect(empty.map((menu) => menu.id)).toEqual(['file', 'edit', 'view', 'window', 'help']);
});

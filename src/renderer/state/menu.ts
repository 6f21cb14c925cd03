// The system's menu bar, arranged from the window's commands: what exists now, in its language, with its keys. Pure.
import type { RecentProject } from '../../contract/api.ts';
import type { Menu, MenuEntry, MenuRole } from '../../contract/shell.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import type { Command } from './commands.ts';

export interface MenuFacts {
  readonly commands: readonly Command[];
  /** Other projects than the open one. */
  readonly recent: readonly Pick<RecentProject, 'file' | 'name'>[];
  readonly platform: string;
  readonly t: Translator;
}

const separator: MenuEntry = { kind: 'separator' };
/** Of a room, and looked for in the first menu all the same. */
const PRINT = 'print-board';
const help = ['tour', 'keys', 'palette', 'check-updates'];

export function arrangeMenus({ commands, recent, platform, t }: MenuFacts): readonly Menu[] {
  const mac = platform === 'darwin';
  const project = t('group.project');
  const role = (name: MenuRole): MenuEntry => ({ kind: 'role', role: name, label: t(`menu.${name}`) });
  const pick = (matches: (command: Command) => boolean) => commands.filter(matches).map(toEntry);
  const named = (...ids: string[]) => ids.flatMap((id) => pick((command) => command.id === id));
  const starts = (...beginnings: string[]) =>
    pick(({ id }) => beginnings.some((beginning) => id.startsWith(`${beginning}-`)));
  const own = ['open-project', 'close', 'undo', 'redo', PRINT];
  const elsewhere = ({ id }: Command) => /^(?:room|theme|zoom)-/.test(id) || help.includes(id) || own.includes(id);

  const menus: Menu[] = [
    {
      id: 'file',
      label: t('menu.file'),
      entries: join(
        named('open-project'),
        recent.map(({ file, name }) => ({ kind: 'recent', file, label: name })),
        pick((command) => command.group === project && !command.keyOnly && !elsewhere(command)),
        named(PRINT),
        [...named('close'), role('close'), ...(mac ? [] : [role('quit')])],
      ),
    },
    {
      id: 'edit',
      label: t('menu.edit'),
      entries: join(
        // A Mac edits text by its menu alone.
        mac ? [role('undo'), role('redo')] : [],
        named('undo', 'redo'),
        [role('cut'), role('copy'), role('paste'), role('selectAll')],
        // What can be done in the room that is open.
        pick(
          (command) => !command.keyOnly && !elsewhere(command) && ![project, t('group.window')].includes(command.group),
        ),
      ),
    },
    {
      id: 'view',
      label: t('menu.view'),
      entries: join(starts('zoom'), starts('theme'), [role('togglefullscreen'), role('toggleDevTools')]),
    },
    { id: 'go', label: t('menu.go'), entries: starts('room') },
    {
      id: 'window',
      label: t('menu.window'),
      entries: join(
        [role('minimize')],
        pick((command) => command.group === t('group.window') && !elsewhere(command)),
      ),
    },
    { id: 'help', label: t('menu.help'), entries: join(named(...help), mac ? [] : [role('about')]) },
  ];
  const app: Menu = { id: 'app', label: 'Earshot', entries: join([role('about')], [role('quit')]) };
  return [...(mac ? [app] : []), ...menus.filter((menu) => menu.entries.length > 0)];
}

function toEntry({ id, title, keys }: Command): MenuEntry {
  return { kind: 'command', id, label: title, keys: keys ?? null };
}

/** Groups with a line between them; a menu is never longer than a screen. */
function join(...groups: readonly (readonly MenuEntry[])[]): readonly MenuEntry[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => [...(index > 0 ? [separator] : []), ...group.slice(0, 24)]);
}

// The commands that exist everywhere, and the list of keys behind `?`.
import { Kbd, useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { lazy, Suspense, useEffect, useState } from 'react';
import { call, on } from '../api.ts';
import { pickImports } from '../pages/sources/pick-imports.ts';
import { pickProject } from '../pages/start/open-project.ts';
import { askFor } from '../state/asked.ts';
import { type Command, listCommands, useCommandSets, useCommands } from '../state/commands.ts';
import { closeRemark, noteRemark, useRemarkDialog } from '../state/remark-dialog.ts';
import { useRoute } from '../state/route.ts';
import { leaveProject, setOffline, useSession } from '../state/session.ts';
import { useText } from '../text.tsx';
import { Dialog } from './dialog.tsx';
import classes from './frame-commands.module.css';
import { showKeys } from './palette.tsx';
import { PLACES, visit } from './rail.tsx';
import { tell, tellError } from './tell.ts';

const RemarkDialog = lazy(() =>
  import('../pages/sources/remark-dialog.tsx').then((part) => ({ default: part.RemarkDialog })),
);

export function FrameCommands() {
  const t = useText();
  const { setColorScheme } = useMantineColorScheme();
  const open = useSession((state) => Boolean(state.project));
  const name = useSession((state) => state.project?.name);
  const offline = useSession((state) => state.offline);
  const room = useRoute((state) => (state.id === null ? state.room : null));
  const noting = useRemarkDialog((state) => state.open);
  const [help, setHelp] = useState(false);

  useEffect(() => on('restarted', () => tell(t('frame.restarted'))), [t]);
  useEffect(() => {
    document.title = name === undefined ? t('start.title') : t('frame.title', { project: name });
  }, [name, t]);

  const always: Command[] = [
    {
      id: 'palette',
      title: t('palette.ask'),
      group: t('group.window'),
      keys: 'mod+k',
      keyOnly: true,
      run: () => spotlight.open(),
    },
    { id: 'keys', title: t('command.keys'), group: t('group.window'), keys: '?', run: () => setHelp(true) },
    {
      id: 'open-project',
      title: t('start.open'),
      group: t('group.project'),
      run: () => void pickProject(t).catch(tellError),
    },
    {
      id: 'theme-light',
      title: t('command.theme-light'),
      group: t('group.window'),
      run: () => setColorScheme('light'),
    },
    { id: 'theme-dark', title: t('command.theme-dark'), group: t('group.window'), run: () => setColorScheme('dark') },
    { id: 'theme-auto', title: t('command.theme-auto'), group: t('group.window'), run: () => setColorScheme('auto') },
  ];
  const rooms = PLACES.map(({ room, name }, index) => ({
    id: `room-${room}`,
    title: t('command.go', { room: t(name) }),
    group: t('group.rooms'),
    keys: `alt+${index + 1}`,
    run: () => visit(room),
  }));
  // In its own room each of these has its own key.
  const making: Command[] = (
    [
      ['sources', 'add-source', 'sources.add'],
      ['topics', 'new-topic', 'topics.new'],
      ['tags', 'new-tag', 'tags.new'],
      ['boards', 'new-board', 'boards.new'],
    ] as const
  )
    .filter(([place]) => place !== room)
    .map(([place, id, title]) => ({ id, title: t(title), group: t('group.project'), run: () => askFor(place) }));
  const inProject: Command[] = [
    ...making,
    {
      id: 'undo',
      title: t('command.undo'),
      group: t('group.project'),
      keys: 'mod+z',
      run: () =>
        call('changes.undo', {}).then((change) => tell(t('frame.undone', { what: change.summary })), tellError),
    },
    {
      id: 'import',
      title: t('command.import'),
      group: t('group.project'),
      run: () => void pickImports(t).catch(tellError),
    },
    { id: 'remark', title: t('remark.title'), group: t('group.project'), keys: 'shift+n', run: noteRemark },
    {
      id: 'check-all',
      title: t('command.check-all'),
      group: t('group.project'),
      run: () => call('sources.refresh', { all: true }).catch(tellError),
    },
    {
      id: 'offline',
      title: offline ? t('command.online') : t('command.offline'),
      group: t('group.project'),
      run: () => void setOffline(!offline).catch(tellError),
    },
    {
      id: 'close',
      title: t('frame.close-project'),
      group: t('group.project'),
      run: () => void leaveProject().catch(tellError),
    },
  ];
  useCommands(open ? [...rooms, ...inProject, ...always] : always);

  return (
    <>
      <Dialog opened={help} onClose={() => setHelp(false)} title={t('command.keys')} size="lg">
        <KeyList />
      </Dialog>
      <Suspense fallback={null}>{open && noting ? <RemarkDialog onClose={closeRemark} /> : null}</Suspense>
    </>
  );
}

function KeyList() {
  const sets = useCommandSets((state) => state.sets);
  const commands = listCommands(sets).filter((command) => command.keys);
  const groups = [...new Set(commands.map((command) => command.group))];
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl>
            {commands
              .filter((command) => command.group === group)
              .map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>
                    <Kbd size="xs">{showKeys(command.keys ?? '')}</Kbd>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

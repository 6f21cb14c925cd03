// The commands that exist everywhere, and the list of keys behind `?`.
import { useMantineColorScheme } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { call, on } from '../api.ts';
import { pickImports } from '../pages/sources/pick-imports.ts';
import { pickProject } from '../pages/start/open-project.ts';
import { backUp } from '../parts/back-up.ts';
import { tellTurned } from '../parts/report.tsx';
import { sayChange } from '../parts/say-change.ts';
import { askFor } from '../state/asked.ts';
import { type Command, useCommands } from '../state/commands.ts';
import { setPreferences } from '../state/preferences.ts';
import { closeRemark, noteRemark, useRemarkDialog } from '../state/remark-dialog.ts';
import { go, useRoute } from '../state/route.ts';
import { leaveProject, setOffline, useSession } from '../state/session.ts';
import { useTour } from '../state/tour.ts';
import { stepZoom } from '../state/zoom.ts';
import { tell, tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { focusTour, isTourShown, takeTour } from '../tour/take-tour.ts';
import { copyLink } from './copy-link.ts';
import { openPalette } from './open-palette.ts';
import { PLACES, visit } from './rail.tsx';

const KeyHelp = lazy(() => import('./key-help.tsx').then((part) => ({ default: part.KeyHelp })));
const Palette = lazy(() => import('./palette.tsx').then((part) => ({ default: part.Palette })));
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
  /** Null until it is asked for, so that it is not loaded before. */
  const [help, setHelp] = useState<boolean | null>(null);
  const [palette, setPalette] = useState(false);

  useEffect(() => on('restarted', () => tell(t('frame.restarted'))), [t]);
  useEffect(() => {
    document.title = name === undefined ? t('start.title') : t('frame.title', { project: name });
  }, [name, t]);

  const tour = useTour();
  const tellSize = (zoom: number) => tell(t('zoom.now', { percent: t.format.percent(zoom) }));
  const always: Command[] = [
    {
      id: 'palette',
      title: t('palette.ask'),
      group: t('group.window'),
      keys: 'mod+k',
      keyOnly: true,
      run: () => {
        setPalette(true);
        openPalette();
      },
    },
    { id: 'keys', title: t('command.keys'), group: t('group.window'), keys: '?', run: () => setHelp(true) },
    {
      id: 'tour',
      title: t(tour.shown !== null ? 'tour.go-to' : tour.left > 0 ? 'tour.resume' : 'tour.take'),
      group: t('group.window'),
      // Only where there is something to go to: the key would open another project.
      ...(tour.shown === null ? {} : { keys: 'shift+t' }),
      run: () => (isTourShown() ? focusTour() : void takeTour(t).catch(tellError)),
    },
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
    {
      id: 'zoom-in',
      title: t('zoom.in'),
      group: t('group.window'),
      keys: 'mod+plus',
      run: () => tellSize(stepZoom(1)),
    },
    {
      id: 'zoom-out',
      title: t('zoom.out'),
      group: t('group.window'),
      keys: 'mod+-',
      run: () => tellSize(stepZoom(-1)),
    },
    {
      id: 'zoom-reset',
      title: t('zoom.reset'),
      group: t('group.window'),
      keys: 'mod+0',
      run: () => setPreferences({ zoom: 1 }),
    },
  ];
  const rooms = PLACES.map(({ room, name }, index) => ({
    id: `room-${room}`,
    title: t('command.go', { room: t(name) }),
    group: t('group.rooms'),
    keys: `alt+${(index + 1) % 10}`,
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
        call('changes.undo', {}).then(
          (change) => tellTurned(t('frame.undone', { what: sayChange(change, t) })),
          tellError,
        ),
    },
    {
      id: 'redo',
      title: t('command.redo'),
      group: t('group.project'),
      keys: 'mod+shift+z',
      run: () =>
        call('changes.redo', {}).then(
          (change) => tellTurned(t('frame.redone', { what: sayChange(change, t) })),
          tellError,
        ),
    },
    {
      id: 'room-history',
      title: t('command.go', { room: t('room.history') }),
      group: t('group.rooms'),
      run: () => visit('history'),
    },
    {
      id: 'privacy',
      title: t('command.privacy'),
      group: t('group.project'),
      run: () => go('settings', { part: 'privacy' }),
    },
    { id: 'copy-link', title: t('link.copy'), group: t('group.window'), run: () => void copyLink(t).catch(tellError) },
    {
      id: 'back-up',
      title: t('command.back-up'),
      group: t('group.project'),
      run: () => void backUp(t).catch(tellError),
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
    <Suspense fallback={null}>
      {help === null ? null : <KeyHelp opened={help} editable={open} onClose={() => setHelp(false)} />}
      {palette ? <Palette /> : null}
      {open && noting ? <RemarkDialog onClose={closeRemark} /> : null}
    </Suspense>
  );
}

// Tells the system's menu bar what can be done now, and does what is chosen there, in a file manager or by a link.
import { lazy, Suspense, useEffect, useState } from 'react';
import type { HostWords, MenuChosen } from '../../contract/shell.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { call, on } from '../api.ts';
import { openProject } from '../pages/start/open-project.ts';
import { listCommands, useCommandSets, useCommands } from '../state/commands.ts';
import { arrangeMenus } from '../state/menu.ts';
import { usePreferences } from '../state/preferences.ts';
import { go, readRoute } from '../state/route.ts';
import { useSession } from '../state/session.ts';
import { tell, tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import { useTray } from './use-tray.ts';

const UpdateDialog = lazy(() => import('./update-dialog.tsx').then((part) => ({ default: part.UpdateDialog })));

/** Opening a room changes its commands a few times in a row. */
const settled = 150;

export function SystemMenu() {
  const t = useText();
  const shell = useSession((state) => state.shell);
  const here = useSession((state) => state.project?.file);
  const sets = useCommandSets((state) => state.sets);
  const keys = usePreferences((state) => state.keys);
  const recent = useCall('project.recent', {}, ['project']);
  /** Null until it is asked for, so that it is not loaded before. */
  const [asking, setAsking] = useState<boolean | null>(null);
  useTray();
  useCommands([
    { id: 'check-updates', title: t('updates.command'), group: t('group.window'), run: () => setAsking(true) },
  ]);

  const others = (recent.data ?? []).filter(({ file, missing }) => file !== here && !missing).slice(0, 8);
  const menus = shell?.menus
    ? arrangeMenus({ commands: listCommands(sets, keys), recent: others, platform: shell.platform, t })
    : [];
  const shape = shell && JSON.stringify({ menus, words: sayForHost(t) });

  useEffect(() => on('menu', (choice) => follow(choice, t)), [t]);
  // Sent where there is no bar as well: from then on the host knows that somebody listens.
  useEffect(() => {
    if (shape === null) return;
    const timer = setTimeout(() => void call('shell.set-menu', JSON.parse(shape)).catch(tellError), settled);
    return () => clearTimeout(timer);
  }, [shape]);

  return (
    <Suspense fallback={null}>
      {asking === null ? null : <UpdateDialog opened={asking} onClose={() => setAsking(false)} />}
    </Suspense>
  );
}

/** What the host says while the window cannot. */
function sayForHost(t: Translator): HostWords {
  return {
    hanging: t('menu.hanging'),
    died: t('menu.died'),
    safe: t('menu.safe'),
    wait: t('menu.wait'),
    reload: t('menu.reload'),
    quit: t('menu.quit'),
  };
}

/** One after another: a link that came with a file is followed when the file is open. */
let turn: Promise<void> = Promise.resolve();

function follow(choice: MenuChosen, t: Translator): void {
  turn = turn.then(() => act(choice, t)).catch(tellError);
}

async function act(choice: MenuChosen, t: Translator): Promise<void> {
  if (choice.kind === 'command') {
    listCommands(useCommandSets.getState().sets)
      .find((command) => command.id === choice.id)
      ?.run();
  } else if (choice.kind === 'open') {
    // Asked, not remembered: what was closed a moment ago is not open any more.
    const open = await call('project.current', {});
    if (open?.file !== choice.file) await openProject(t, choice.file);
  } else if (await knowsProject()) {
    const { room, params, id } = readRoute(choice.address);
    go(room, params, { id });
  } else {
    tell(t('menu.open-first'));
  }
}

/** At the start it takes a moment until it is known whether a project is open. */
function knowsProject(): Promise<boolean> {
  return new Promise((resolve) => {
    const { project } = useSession.getState();
    if (project !== undefined) return resolve(project !== null);
    const stop = useSession.subscribe((state) => {
      if (state.project === undefined) return;
      stop();
      resolve(state.project !== null);
    });
  });
}

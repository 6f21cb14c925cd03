// The window: what every screen has, and the start or the frame of the open project. Wiring only.
import { MantineProvider } from '@mantine/core';
import { lazy } from 'react';
import classes from './app.module.css';
import { DropTarget } from './frame/drop-target.tsx';
import { FrameCommands } from './frame/frame-commands.tsx';
import { Notices } from './frame/notices.tsx';
import { SystemMenu } from './frame/system-menu.tsx';
import { Guarded } from './guarded.tsx';
import { readNonce } from './nonce.ts';
import { useContrast } from './state/preferences.ts';
import { useRoute } from './state/route.ts';
import { useSession } from './state/session.ts';
import { TextProvider, useText } from './text.tsx';
import { HINTS, mantineTheme, resolveContrast, resolveVariables } from './theme.ts';

const StartPage = lazy(() => import('./pages/start/page.tsx').then((page) => ({ default: page.StartPage })));
// Without a project there is no frame: the first screen does without most of the window.
const Frame = lazy(() => import('./frame/frame.tsx').then((part) => ({ default: part.Frame })));

export function App() {
  const contrast = useContrast();
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={contrast ? resolveContrast : resolveVariables}
      defaultColorScheme="auto"
      getStyleNonce={readNonce}
      deduplicateInlineStyles
    >
      <TextProvider>
        <Hints />
        <Notices />
        <FrameCommands />
        <SystemMenu />
        <DropTarget>
          <Content />
        </DropTarget>
      </TextProvider>
    </MantineProvider>
  );
}

/** Where tooltips and menus are put: inside a landmark, as everything on the page is. */
function Hints() {
  const t = useText();
  return <aside id={HINTS} aria-label={t('frame.hints')} />;
}

/** Seen only where opening takes its time: a large project, a slow disk. */
function Waiting() {
  const t = useText();
  return (
    <main className={classes.waiting}>
      <p role="status">{t('start.waking')}</p>
    </main>
  );
}

function Content() {
  const project = useSession((state) => state.project);
  const room = useRoute((state) => state.room);
  if (project === undefined) return <Waiting />;
  return (
    <Guarded key={project?.file}>
      {project === null || room === 'start' ? <StartPage /> : <Frame room={room} />}
    </Guarded>
  );
}

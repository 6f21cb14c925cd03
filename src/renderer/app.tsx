// The frame and its rooms: rail, bar, the room the address names, status. Wiring only.
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import classes from './app.module.css';
import { readNonce } from './nonce.ts';
import { DropTarget } from './parts/drop-target.tsx';
import { ErrorBoundary } from './parts/error-boundary.tsx';
import { FrameCommands } from './parts/frame-commands.tsx';
import { JobAnnouncer } from './parts/jobs-button.tsx';
import { Palette } from './parts/palette.tsx';
import { Rail } from './parts/rail.tsx';
import { StatusLine } from './parts/status-line.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { type Room, useRoute } from './state/route.ts';
import { useSession } from './state/session.ts';
import { TextProvider, useText } from './text.tsx';
import { HINTS, mantineTheme, resolveVariables } from './theme.ts';

const ROOM_PAGES: Readonly<Record<Exclude<Room, 'start'>, ComponentType>> = {
  explore: lazy(() => import('./pages/explore/page.tsx').then((page) => ({ default: page.ExplorePage }))),
  sources: lazy(() => import('./pages/sources/page.tsx').then((page) => ({ default: page.SourcesPage }))),
  topics: lazy(() => import('./pages/topics/page.tsx').then((page) => ({ default: page.TopicsPage }))),
  tags: lazy(() => import('./pages/tags/page.tsx').then((page) => ({ default: page.TagsPage }))),
  boards: lazy(() => import('./pages/boards/page.tsx').then((page) => ({ default: page.BoardsPage }))),
  check: lazy(() => import('./pages/check/page.tsx').then((page) => ({ default: page.CheckPage }))),
  settings: lazy(() => import('./pages/settings/page.tsx').then((page) => ({ default: page.SettingsPage }))),
};
const StartPage = lazy(() => import('./pages/start/page.tsx').then((page) => ({ default: page.StartPage })));
const QueryBar = lazy(() => import('./pages/explore/query-bar.tsx').then((part) => ({ default: part.QueryBar })));
const ImportDialog = lazy(() =>
  import('./pages/sources/import-dialog.tsx').then((part) => ({ default: part.ImportDialog })),
);

export function App() {
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={resolveVariables}
      defaultColorScheme="auto"
      getStyleNonce={readNonce}
      deduplicateInlineStyles
    >
      <TextProvider>
        <Hints />
        <Notifications position="bottom-center" limit={3} />
        <FrameCommands />
        <Palette />
        <DropTarget>
          <Frame />
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

function Frame() {
  const project = useSession((state) => state.project);
  const room = useRoute((state) => state.room);
  if (project === undefined) return <div className={classes.waiting} />;
  if (project === null || room === 'start') {
    return (
      <Guarded>
        <StartPage />
      </Guarded>
    );
  }
  const Page = ROOM_PAGES[room];
  return (
    <div className={classes.frame} key={project.file}>
      <SkipLink />
      <Rail />
      <TopBar>{room === 'explore' ? <QueryBar /> : null}</TopBar>
      <main className={classes.room} id="room" tabIndex={-1}>
        <Guarded key={room}>
          <Page />
        </Guarded>
      </main>
      <StatusLine />
      <JobAnnouncer />
      <Suspense fallback={null}>
        <ImportDialog />
      </Suspense>
    </div>
  );
}

function Guarded({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<div className={classes.waiting} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function SkipLink() {
  const t = useText();
  return (
    <button type="button" className={classes.skip} onClick={() => document.getElementById('room')?.focus()}>
      {t('frame.skip')}
    </button>
  );
}

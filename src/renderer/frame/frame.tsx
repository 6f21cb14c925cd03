// The frame of an open project and its rooms: rail, bar, the room the address names, status. Wiring only.
import { type ComponentType, lazy, Suspense } from 'react';
import classes from '../app.module.css';
import { Guarded } from '../guarded.tsx';
import { usePinDialog } from '../state/pin-dialog.ts';
import { noteRemark } from '../state/remark-dialog.ts';
import type { Room } from '../state/route.ts';
import { useTour } from '../state/tour.ts';
import { useText } from '../text.tsx';
import { useReopened } from '../use-unsaved.ts';
import { ColumnTeller } from './column-teller.tsx';
import { JobTeller } from './job-teller.tsx';
import { JobAnnouncer } from './jobs-button.tsx';
import { Rail } from './rail.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';

const ROOM_PAGES: Readonly<Record<Exclude<Room, 'start'>, ComponentType>> = {
  inbox: lazy(() => import('../pages/inbox/page.tsx').then((page) => ({ default: page.InboxPage }))),
  explore: lazy(() => import('../pages/explore/page.tsx').then((page) => ({ default: page.ExplorePage }))),
  columns: lazy(() => import('../pages/columns/page.tsx').then((page) => ({ default: page.ColumnsPage }))),
  sources: lazy(() => import('../pages/sources/page.tsx').then((page) => ({ default: page.SourcesPage }))),
  topics: lazy(() => import('../pages/topics/page.tsx').then((page) => ({ default: page.TopicsPage }))),
  people: lazy(() => import('../pages/people/page.tsx').then((page) => ({ default: page.PeoplePage }))),
  tags: lazy(() => import('../pages/tags/page.tsx').then((page) => ({ default: page.TagsPage }))),
  boards: lazy(() => import('../pages/boards/page.tsx').then((page) => ({ default: page.BoardsPage }))),
  check: lazy(() => import('../pages/check/page.tsx').then((page) => ({ default: page.CheckPage }))),
  history: lazy(() => import('../pages/history/page.tsx').then((page) => ({ default: page.HistoryPage }))),
  settings: lazy(() => import('../pages/settings/page.tsx').then((page) => ({ default: page.SettingsPage }))),
};
const QueryBar = lazy(() => import('../pages/explore/query-bar.tsx').then((part) => ({ default: part.QueryBar })));
const ImportDialog = lazy(() =>
  import('../pages/sources/import-dialog.tsx').then((part) => ({ default: part.ImportDialog })),
);
const Tour = lazy(() => import('../tour/tour.tsx').then((part) => ({ default: part.Tour })));
const PinDialog = lazy(() => import('./pin-dialog.tsx').then((part) => ({ default: part.PinDialog })));

export function Frame({ room }: { readonly room: Exclude<Room, 'start'> }) {
  const pinning = usePinDialog((state) => state.mentions !== null);
  const touring = useTour((state) => state.shown !== null);
  const Page = ROOM_PAGES[room];
  useReopened('remark', noteRemark);
  return (
    <div className={classes.frame}>
      <SkipLink />
      <Rail />
      <TopBar>{room === 'explore' ? <QueryBar /> : null}</TopBar>
      <main className={classes.room} id="room" tabIndex={-1}>
        <Guarded key={room}>
          <Page />
        </Guarded>
      </main>
      <Suspense fallback={null}>{touring ? <Tour /> : null}</Suspense>
      <StatusLine />
      <JobAnnouncer />
      <JobTeller />
      <ColumnTeller />
      <Suspense fallback={null}>
        {pinning ? <PinDialog /> : null}
        <ImportDialog />
      </Suspense>
    </div>
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

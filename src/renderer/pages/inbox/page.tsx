// The inbox: what needs me? A view of mentions that wait, and the one being read with what to do about it.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../contract/model.ts';
import layout from '../../mentions/list-and-reader.module.css';
import { Reader } from '../../mentions/reader.tsx';
import { ResizeHandle } from '../../mentions/resize-handle.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { TagTray } from '../../parts/tag-tray.tsx';
import { chooseNothing, setView, useExplore } from '../../state/explore.ts';
import { type Period, useInboxState } from '../../state/inbox.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { useNow } from '../../use-now.ts';
import { openMention, useFilter, useKeptUnread, useOpenMention, useView } from './address.ts';
import { firstPeriod } from './first-period.ts';
import { InboxBar } from './inbox-bar.tsx';
import rowsLook from './inbox-list.module.css';
import { InboxList, WaitingRows } from './inbox-list.tsx';
import { NothingHere, OlderNote } from './nothing-here.tsx';
import { numberTags } from './numbered-tags.ts';
import { ReaderBar } from './reader-bar.tsx';
import { PARTS, useInbox } from './use-inbox.ts';
import { useInboxCommands } from './use-inbox-commands.ts';
import { useMarking } from './use-marking.ts';
import { useOpened } from './use-opened.ts';
import { panelId, ViewTabs } from './view-tabs.tsx';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Until a person has chosen a period, what is here decides it: nothing is shown that would be replaced at once. */
export function InboxPage() {
  const chosen = useInboxState((state) => state.period);
  const [now] = useState(Date.now);
  const newest = useCall('mentions.page', chosen === undefined ? { query: '', order: 'newest', limit: 1 } : null);
  if (chosen !== undefined) return <Inbox period={chosen} />;
  if (newest.busy && !newest.data) return <WaitingRows />;
  return <Inbox period={firstPeriod(newest.data?.mentions[0]?.at ?? null, now)} />;
}

function Inbox({ period }: { readonly period: Period }) {
  const t = useText();
  const view = useView();
  const query = useFilter();
  const open = useOpenMention();
  const order = useInboxState((state) => state.order);
  const { readerWidth } = useExplore();
  const now = useNow();
  // A period does not move while one reads: it begins anew with the view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view stands for the moment it was opened.
  const since = useMemo(() => (period === null ? null : startOf(period)), [period, view]);
  const search = { view, query, order, since };
  const list = useInbox(search);
  const counts = useCall('inbox.counts', { query, since }, PARTS);
  const state = useCall('inbox.get', open === null ? null : { id: open }, ['inbox']);
  const tags = useCall('tags.list', {}, ['tags']);
  const numbered = numberTags(tags.data ?? []);
  const [current, setCurrent] = useState<Id | null>(open);
  const [walked, setWalked] = useState(open === null ? null : { to: open });
  const { rows, more, error, busy, reload } = list;

  const moveTo = useCallback((id: Id) => {
    setCurrent(id);
    setWalked({ to: id });
    openMention(id);
    focusRow(id);
  }, []);
  const marking = useMarking({ search, list, open, current, moveTo });
  useInboxCommands({ view, list, open, current, marking, tags: numbered, onMove: moveTo });
  useOpened(open, useKeptUnread(), list);

  // A selection belongs to the list it was made in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the list is another one.
  useEffect(() => chooseNothing(), [view, query, order, period]);
  // What was put off may be back by now.
  const started = useRef(now);
  useEffect(() => {
    if (now !== started.current) reload();
  }, [now, reload]);

  const content = () => {
    if (error)
      return (
        <div className={rowsLook.error}>
          <ErrorNote error={error} retry={reload} />
        </div>
      );
    if (more === null) return <WaitingRows />;
    if (rows.length === 0 && !busy) return <NothingHere search={search} counts={counts.data} />;
    return (
      <InboxList
        key={`${view} ${query} ${order} ${period}`}
        view={view}
        query={query}
        list={list}
        now={now}
        open={open}
        current={current}
        walked={walked}
        onOpen={openMention}
        onFocus={setCurrent}
        foot={more ? null : <OlderNote search={search} counts={counts.data} />}
      />
    );
  };
  return (
    <div
      className={layout.page}
      style={{ ['--reader' as string]: `${readerWidth}px` }}
      data-reading={open !== null || undefined}
    >
      <h1 className={layout.hidden}>{t('room.inbox')}</h1>
      <div className={layout.middle}>
        <div className={rowsLook.above}>
          <ViewTabs view={view} counts={counts.data} now={now} />
        </div>
        <div className={rowsLook.panel} id={panelId} role="tabpanel" aria-label={t(`inbox.view-${view}`)}>
          <div className={rowsLook.above}>
            <InboxBar search={search} period={period} list={list} counts={counts.data} marking={marking} />
          </div>
          {content()}
        </div>
      </div>
      <TagTray />
      {open === null ? null : (
        <>
          <ResizeHandle width={readerWidth} onChange={(width) => setView({ readerWidth: width })} />
          <Reader
            id={open}
            query={query}
            onOpen={openMention}
            threadFirst
            onClose={() => openMention(null)}
            bar={(mention) => (
              <ReaderBar
                mention={mention}
                state={state.data?.state ?? 'read'}
                tags={numbered}
                marking={marking}
                onClose={() => openMention(null)}
              />
            )}
          />
        </>
      )}
    </div>
  );
}

/** To the hour: what is asked again soon is asked in the same words. */
function startOf(days: number): number {
  return Math.floor(Date.now() / HOUR) * HOUR - days * DAY;
}

/** Once it is drawn; who works in the reader stays there. */
function focusRow(id: Id): void {
  requestAnimationFrame(() => {
    const here = document.activeElement;
    if (here !== null && here !== document.body && here.closest('[role=feed]') === null) return;
    document.querySelector<HTMLElement>(`[role=feed] [data-id="${id}"]`)?.focus({ preventScroll: true });
  });
}

// The bell: what alerts noticed and nobody has looked at, latest first.
import { Button, Popover } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { AlertEvent } from '../../contract/alerts.ts';
import { call } from '../api.ts';
import { AlertList } from '../parts/alert-list.tsx';
import { AlertTrialNote } from '../parts/alert-trial.tsx';
import classes from '../parts/alerts.module.css';
import { ErrorNote } from '../parts/notes.tsx';
import { useAction } from '../parts/report.tsx';
import { useCommands } from '../state/commands.ts';
import { go, useRoute } from '../state/route.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import bar from './top-bar.module.css';
import { useAlertTeller } from './use-alert-teller.tsx';

const shown = 30;
/** Alerts that are on and have told nothing yet: what so many of them would have told is shown. */
const tried = 3;

export function AlertsButton() {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [run, busy] = useAction();
  const events = useCall('alerts.events', { limit: shown }, ['alerts', 'changes']);
  const list = events.data ?? [];
  const fresh = list.filter(({ seen }) => !seen);
  const unseen = fresh.length;
  const seeAll = () => void run(() => call('alerts.seen', {}));
  useAlertTeller();
  useReadAsSeen(fresh);
  useCommands([
    {
      id: 'alerts',
      title: t('alerts.name'),
      group: t('group.window'),
      keys: 'shift+a',
      run: () => setOpen((before) => !before),
    },
    { id: 'alerts-seen', title: t('alerts.all-seen'), group: t('group.window'), run: seeAll },
  ]);

  // There may be more than were asked for.
  const sayCount = (count: number) => `${t.format.number(count)}${count === shown ? '+' : ''}`;
  return (
    <Popover position="bottom-end" trapFocus opened={open} onChange={setOpen}>
      <Popover.Target>
        <button
          type="button"
          className={bar.quiet}
          aria-label={unseen > 0 ? t('alerts.unseen', { count: unseen }) : t('alerts.name')}
          onClick={() => setOpen(!open)}
        >
          <IconBell size={16} aria-hidden="true" />
          {unseen > 0 ? <span className={classes.count}>{sayCount(unseen)}</span> : null}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('alerts.name')}>
        <div className={classes.panel}>
          <ErrorNote error={events.error} retry={events.reload} />
          {events.data && list.length === 0 ? <Nothing onLeave={() => setOpen(false)} /> : null}
          {list.length > 0 ? (
            <>
              <div className={classes.head}>
                <h2>{t('alerts.name')}</h2>
                {unseen > 0 ? (
                  <Button variant="subtle" size="compact-xs" disabled={busy} onClick={seeAll}>
                    {t('alerts.all-seen')}
                  </Button>
                ) : null}
              </div>
              <div className={classes.scroll}>
                <AlertList
                  items={list.map((event) => ({
                    ...event,
                    key: String(event.id),
                    unseen: !event.seen,
                    onOpen: () => {
                      setOpen(false);
                      go('explore', { q: event.query });
                    },
                  }))}
                />
              </div>
            </>
          ) : null}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Nothing({ onLeave }: { readonly onLeave: () => void }) {
  const t = useText();
  const leave = () => {
    onLeave();
    go('topics');
  };
  const alerts = useCall('alerts.list', {}, ['alerts']);
  const topics = useCall('topics.list', {}, ['topics']);
  const on = (alerts.data ?? []).filter(({ enabled }) => enabled).slice(0, tried);
  const nameOf = (topic: number) => topics.data?.find(({ id }) => id === topic)?.name ?? '';
  return (
    <div className={classes.nothing}>
      <h2>{t('alerts.nothing')}</h2>
      <p>{on.length > 0 ? t('alerts.nothing.on') : t('alerts.nothing.words')}</p>
      {on.length > 0 ? (
        <ul className={classes.on}>
          {on.map(({ id, topic, kind, threshold }) => (
            <li key={id}>
              <strong>{t('alerts.when', { topic: nameOf(topic), what: t(`alerts.${kind}`) })}</strong>
              <AlertTrialNote opened topic={topic} kind={kind} threshold={threshold} onOpen={onLeave} />
            </li>
          ))}
        </ul>
      ) : null}
      <Button variant="default" onClick={leave}>
        {t('alerts.choose')}
      </Button>
    </div>
  );
}

/** Whoever reads the mentions behind it has seen it: from here, from a topic, or from a notification of the desktop. */
function useReadAsSeen(unseen: readonly AlertEvent[]): void {
  const query = useRoute(({ room, params }) => (room === 'explore' ? (params.q ?? '') : ''));
  const parts = query.split(' OR ');
  const read = unseen.filter((event) => parts.includes(event.query)).map(({ id }) => id);
  const key = read.join(' ');
  useEffect(() => {
    if (key !== '') void call('alerts.seen', { ids: key.split(' ').map(Number) }).catch(tellError);
  }, [key]);
}

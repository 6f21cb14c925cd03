// What a topic is watched for, beside the list: four kinds of news, each tried on the last days, and what was noticed.
import { Drawer } from '@mantine/core';
import { useRef } from 'react';
import { alertKinds } from '../../../contract/alerts.ts';
import type { Topic } from '../../../contract/model.ts';
import { AlertList } from '../../parts/alert-list.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import rows from '../../parts/rows.module.css';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { AlertSetting } from './alert-setting.tsx';
import classes from './alerts-drawer.module.css';

const shown = 50;

interface Props {
  /** Undefined: closed. */
  readonly topic: Topic | undefined;
  readonly onClose: () => void;
}

export function AlertsDrawer({ topic: open, onClose }: Props) {
  const t = useText();
  // What slides away keeps its content until it is gone.
  const latest = useRef(open);
  latest.current = open ?? latest.current;
  const topic = latest.current;
  return (
    <Drawer
      opened={open !== undefined}
      onClose={onClose}
      position="right"
      size={540}
      padding="lg"
      overlayProps={{ backgroundOpacity: 0.2 }}
      transitionProps={{ duration: 140 }}
      title={topic ? t('alerts.of', { name: topic.name }) : null}
      classNames={{ title: classes.title }}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {topic ? <Alerts key={topic.id} topic={topic} /> : null}
    </Drawer>
  );
}

function Alerts({ topic }: { readonly topic: Topic }) {
  const t = useText();
  const alerts = useCall('alerts.list', { topic: topic.id }, ['alerts']);
  return (
    <div className={classes.drawer}>
      <section>
        <h3>{t('alerts.tell-me')}</h3>
        <ErrorNote error={alerts.error} retry={alerts.reload} />
        {alerts.data ? (
          <ul className={classes.settings}>
            {alertKinds.map((kind) => (
              <AlertSetting
                key={kind}
                topic={topic}
                kind={kind}
                alert={alerts.data?.find((alert) => alert.kind === kind)}
              />
            ))}
          </ul>
        ) : null}
        <p className={rows.note}>{t('alerts.tell-me.words')}</p>
      </section>
      <Noticed topic={topic} watched={(alerts.data ?? []).some(({ enabled }) => enabled)} />
    </div>
  );
}

function Noticed({ topic, watched }: { readonly topic: Topic; readonly watched: boolean }) {
  const t = useText();
  const events = useCall('alerts.events', { topic: topic.id, limit: shown }, ['alerts']);
  const list = events.data ?? [];
  if (list.length === 0 && !watched && !events.error) return null;
  return (
    <section>
      <h3>{t('alerts.noticed')}</h3>
      <ErrorNote error={events.error} retry={events.reload} />
      {events.data && list.length === 0 ? <p className={rows.note}>{t('alerts.noticed.none')}</p> : null}
      <AlertList
        ofTopic
        items={list.map((event) => ({
          ...event,
          key: String(event.id),
          unseen: !event.seen,
          onOpen: () => go('explore', { q: event.query }),
        }))}
      />
    </section>
  );
}

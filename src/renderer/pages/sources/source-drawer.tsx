// One source beside the list: how it fares and what to do, how it was covered, what it asked, how it is set up.
import { ActionIcon, Button, Drawer, Group, Tooltip } from '@mantine/core';
import { IconPencil, IconPlayerPause, IconPlayerPlay, IconRefresh, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import type { Source, SourceKindInfo } from '../../../contract/model.ts';
import { relative } from '../../parts/moments.ts';
import { useText } from '../../text.tsx';
import { sayConfig } from './config-words.ts';
import { Coverage } from './coverage.tsx';
import { HealthSign, HealthWord } from './health.tsx';
import { KindIcon } from './kind-icon.tsx';
import { RecentRequests } from './recent-requests.tsx';
import { Reread } from './reread.tsx';
import { sayAbout, sayEvery } from './say-every.ts';
import classes from './source-drawer.module.css';
import { isFetched, sayNext } from './source-facts.ts';
import type { SourceActions } from './source-row.tsx';

interface Props {
  readonly source: Source | undefined;
  readonly kind: SourceKindInfo | undefined;
  readonly kindLabel: string;
  readonly busy: boolean;
  readonly actions: SourceActions;
  /** A dialog lies above: its Escape is its own. */
  readonly covered: boolean;
  readonly onClose: () => void;
}

export function SourceDrawer({ source: open, kind, kindLabel, busy, actions, covered, onClose }: Props) {
  const t = useText();
  // What slides away keeps its content until it is gone.
  const latest = useRef(open);
  latest.current = open ?? latest.current;
  const source = latest.current;
  return (
    <Drawer
      opened={open !== undefined}
      closeOnEscape={!covered}
      onClose={onClose}
      position="right"
      size={500}
      padding="lg"
      overlayProps={{ backgroundOpacity: 0.2 }}
      transitionProps={{ duration: 140 }}
      title={
        source ? (
          <span className={classes.title}>
            <KindIcon kind={source.kind} />
            {source.name}
          </span>
        ) : null
      }
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {source ? (
        <div className={classes.drawer} key={source.id}>
          <Health source={source} busy={busy} actions={actions} />
          {isFetched(source) ? <Coverage source={source.id} since={source.created} weeks={26} /> : null}
          <Facts source={source} kind={kind} kindLabel={kindLabel} actions={actions} />
          {isFetched(source) ? <RecentRequests source={source} /> : null}
          {source.health.state === 'written' ? null : <Reread source={source.id} />}
        </div>
      ) : null}
    </Drawer>
  );
}

function Health({ source, busy, actions }: { readonly source: Source } & Pick<Props, 'busy' | 'actions'>) {
  const t = useText();
  const { state, says } = source.health;
  const { error, notice } = source;
  // The diagnosis tells what to do where it can; the error's own advice only adds what that left out.
  const advice = error?.advice && !says.includes(error.advice) ? error.advice : null;
  const PauseIcon = source.paused ? IconPlayerPlay : IconPlayerPause;
  return (
    <section className={classes.health} data-state={state}>
      <div className={classes.diagnosis}>
        <HealthSign state={state} />
        <div>
          <p className={classes.word}>
            <HealthWord state={state} />
          </p>
          <p>{t.say(says)}</p>
          {advice ? <p>{t.say(advice)}</p> : null}
          {notice ? <p className={classes.soft}>{t.say(notice)}</p> : null}
        </div>
      </div>
      <Group gap="xs">
        {isFetched(source) ? (
          <>
            {state === 'listening' ? null : (
              <Button
                variant="default"
                leftSection={<IconRefresh size={14} />}
                loading={busy}
                onClick={() => actions.check(source)}
              >
                {t('sources.check')}
              </Button>
            )}
            <Button variant="default" leftSection={<PauseIcon size={14} />} onClick={() => actions.pause(source)}>
              {source.paused ? t('sources.resume') : t('sources.pause')}
            </Button>
          </>
        ) : null}
        <Button variant="default" leftSection={<IconPencil size={14} />} onClick={() => actions.edit(source)}>
          {t('frame.edit')}
        </Button>
        <Tooltip label={t('sources.remove')}>
          <ActionIcon aria-label={t('sources.remove')} onClick={() => actions.remove(source)}>
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </section>
  );
}

function Facts({
  source,
  kind,
  kindLabel,
  actions,
}: Pick<Props, 'kind' | 'kindLabel' | 'actions'> & { readonly source: Source }) {
  const t = useText();
  const { habitMinutes } = source.health;
  // What came from a file was not set up by anybody.
  const setUp = isFetched(source) ? sayConfig(t, kind, source.config) : [];
  const facts: [label: string, value: ReactNode][] = [
    [
      t('table.total'),
      <button key="door" type="button" className={classes.door} onClick={() => actions.openMentions(source)}>
        {t('count.mentions', { count: source.mentions })}
      </button>,
    ],
  ];
  if (source.newest !== null) facts.push([t('sources.fact-newest'), relative(t, source.newest)]);
  if (isFetched(source)) {
    if (habitMinutes !== null)
      facts.push([t('sources.fact-habit'), t('sources.habit', { every: sayAbout(t, habitMinutes) })]);
    if (!kind?.live) facts.push([t('sources.fact-checked'), sayChecked()]);
    if (source.priority !== 'normal') facts.push([t('sources.priority'), t(`sources.priority-${source.priority}`)]);
    if (source.fullText) facts.push([t('sources.fact-full-text'), t('sources.full-text-on')]);
  }
  if (source.folder) facts.push([t('sources.folder'), source.folder]);
  facts.push([t('sources.fact-added'), t.format.date(source.created)]);
  return (
    <section className={classes.section}>
      <h3>{t('sources.setup')}</h3>
      <dl className={classes.facts}>
        <Fact label={t('sources.kind')} value={kindLabel} />
        {setUp.map(({ label, value }) => (
          <Fact key={label} label={label} value={value} />
        ))}
        {facts.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </dl>
    </section>
  );

  function sayChecked(): string {
    const how =
      source.intervalMinutes === null
        ? t('sources.interval-auto')
        : t('sources.interval-chosen', { every: sayEvery(t, source.intervalMinutes) });
    const last = source.lastCheck === null ? null : t('sources.last-check', { when: relative(t, source.lastCheck) });
    return [how, last, sayNext(t, source)].filter((part) => part !== null).join(' · ');
  }
}

function Fact({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

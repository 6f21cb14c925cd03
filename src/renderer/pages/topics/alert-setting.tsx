// One kind of news of a topic: whether to be told, how much it takes, and what it would have told in the last days.
import { Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { type Alert, type AlertKind, type AlertTrial, alertThresholds } from '../../../contract/alerts.ts';
import type { Topic } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { sayTimesUsual } from '../../../present/say-alert.ts';
import { call } from '../../api.ts';
import { AlertList } from '../../parts/alert-list.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { useDraft } from '../../use-draft.ts';
import classes from './alerts-drawer.module.css';

const days = 30;
const dayLength = 24 * 3_600_000;

/** What can be chosen; another one that was set elsewhere is offered as well. */
const steps: Readonly<Record<AlertKind, readonly number[]>> = {
  volume: [2, 3, 4, 5, 8, 12],
  sentiment: [5, 10, 15, 20, 30],
  question: [1, 2, 3, 5, 10],
  risk: [1, 3, 5, 10],
};

interface Props {
  readonly topic: Topic;
  readonly kind: AlertKind;
  /** Undefined where it was never set. */
  readonly alert: Alert | undefined;
}

export function AlertSetting({ topic, kind, alert }: Props) {
  const t = useText();
  const saved = { threshold: alert?.threshold ?? alertThresholds[kind].usual, enabled: alert?.enabled ?? false };
  const [{ threshold, enabled }, change] = useDraft(saved, (whole) =>
    call('alerts.save', { topic: topic.id, kind, ...whole }),
  );
  const label = t(`alerts.${kind}`);
  const choices = [...new Set([...steps[kind], threshold])].sort((a, b) => a - b);
  return (
    <li className={classes.setting}>
      <Switch
        label={label}
        description={t(`alerts.${kind}.help`)}
        checked={enabled}
        onChange={(event) => change({ enabled: event.currentTarget.checked })}
      />
      <Select
        className={classes.threshold}
        aria-label={t('alerts.threshold', { what: label })}
        data={choices.map((value) => ({ value: String(value), label: sayThreshold(kind, value, t) }))}
        value={String(threshold)}
        allowDeselect={false}
        onChange={(value) => value && change({ threshold: Number(value) })}
      />
      <Trial topic={topic} kind={kind} threshold={threshold} />
    </li>
  );
}

function Trial({ topic, kind, threshold }: Pick<Props, 'topic' | 'kind'> & { readonly threshold: number }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const tried = useCall('alerts.try', { topic: topic.id, kind, threshold, days }, ['settings']);
  const { data } = tried;
  if (tried.error) return <ErrorNote error={tried.error} retry={tried.reload} />;
  if (!data || tried.busy) return <p className={classes.trial}>{t('alerts.trying')}</p>;
  if (data.past.length === 0) return <p className={classes.trial}>{sayNone(data, t)}</p>;
  return (
    <div className={classes.trial}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {sayTried(data, t)}
      </button>
      {open ? (
        <AlertList
          ofTopic
          items={data.past.map((past) => ({
            ...past,
            key: String(past.at),
            onOpen: () => go('explore', { q: past.query }),
          }))}
        />
      ) : null}
    </div>
  );
}

/** Of an archive the days are named: they are not the last ones. */
function sayNone({ until }: AlertTrial, t: Translator): string {
  if (isRecent(until)) return t('alerts.tried-last.none', { days });
  return t('alerts.tried.none', { days, day: t.format.date(until) });
}

function sayTried({ until, past }: AlertTrial, t: Translator): string {
  const count = past.length;
  if (isRecent(until)) return t('alerts.tried-last', { days, count });
  return t('alerts.tried', { days, day: t.format.date(until), count });
}

function isRecent(until: number): boolean {
  return Date.now() - until < dayLength;
}

function sayThreshold(kind: AlertKind, value: number, t: Translator): string {
  if (kind === 'volume') return sayTimesUsual(value, t);
  if (kind === 'sentiment') return t('alerts.at.sentiment', { points: value });
  return kind === 'question' ? t('alerts.at.question', { count: value }) : t('alerts.at.risk', { count: value });
}

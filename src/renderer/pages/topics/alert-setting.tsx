// One kind of news of a topic: whether to be told, how much it takes, and what it would have told in the last days.
import { Select, Switch } from '@mantine/core';
import { type Alert, type AlertKind, alertThresholds } from '../../../contract/alerts.ts';
import type { Topic } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { sayTimesUsual } from '../../../present/say-alert.ts';
import { call } from '../../api.ts';
import { AlertTrialNote } from '../../parts/alert-trial.tsx';
import { useText } from '../../text.tsx';
import { useDraft } from '../../use-draft.ts';
import classes from './alerts-drawer.module.css';

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
        aria-label={t('alerts.threshold', { what: label })}
        data={choices.map((value) => ({ value: String(value), label: sayThreshold(kind, value, t) }))}
        value={String(threshold)}
        allowDeselect={false}
        onChange={(value) => value && change({ threshold: Number(value) })}
      />
      <div className={classes.trial}>
        <AlertTrialNote topic={topic.id} kind={kind} threshold={threshold} />
      </div>
    </li>
  );
}

function sayThreshold(kind: AlertKind, value: number, t: Translator): string {
  if (kind === 'volume') return sayTimesUsual(value, t);
  if (kind === 'sentiment') return t('alerts.at.sentiment', { points: value });
  return kind === 'question' ? t('alerts.at.question', { count: value }) : t('alerts.at.risk', { count: value });
}

// An alert tried on what is here already: what it would have told, and what is still missing before it can tell.
import { useState } from 'react';
import type { AlertKind, AlertLack, AlertTrial } from '../../contract/alerts.ts';
import type { Id } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { go } from '../state/route.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import { AlertList } from './alert-list.tsx';
import classes from './alerts.module.css';
import { ErrorNote } from './notes.tsx';

/** Of a topic that is no longer spoken of, the last ones in which it was. */
const days = 60;
const dayLength = 24 * 3_600_000;

interface Props {
  readonly topic: Id;
  readonly kind: AlertKind;
  readonly threshold: number;
  /** Shows from the first what it would have told. */
  readonly opened?: boolean;
  readonly onOpen?: () => void;
}

export function AlertTrialNote({ topic, kind, threshold, opened = false, onOpen }: Props) {
  const t = useText();
  const [open, setOpen] = useState(opened);
  const tried = useCall('alerts.try', { topic, kind, threshold, days }, ['settings']);
  const { data } = tried;
  if (tried.error) return <ErrorNote error={tried.error} retry={tried.reload} />;
  if (!data || tried.busy) return <p className={classes.trial}>{t('alerts.trying', { days })}</p>;
  return (
    <div className={classes.trial}>
      {data.past.length === 0 ? (
        <p>{sayNone(data, t)}</p>
      ) : (
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {sayTried(data, t)}
        </button>
      )}
      {open && data.past.length > 0 ? (
        <AlertList
          ofTopic
          items={data.past.map((past) => ({
            ...past,
            key: String(past.at),
            onOpen: () => {
              onOpen?.();
              go('explore', { q: past.query });
            },
          }))}
        />
      ) : null}
      {data.lack === null ? null : <p>{sayLack(data.lack, t)}</p>}
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

function sayLack(lack: AlertLack, t: Translator): string {
  const { known, needed } = lack;
  if (lack.of === 'mentions') return t('alerts.lack.mentions', { count: known, needed });
  return t('alerts.lack.weeks', { count: known, needed, day: t.format.date(lack.ready) });
}

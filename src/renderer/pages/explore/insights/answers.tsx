// Our answers: how many of those who wrote were answered, in which time, and who waits longest.
import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { MeasureData, ResponseTime } from '../../../../contract/measures.ts';
import { nameResponse } from '../../../../present/name-response.ts';
import { sayDuration } from '../../../../present/say-duration.ts';
import { shortMoment } from '../../../parts/moments.ts';
import { go } from '../../../state/route.ts';
import { useText } from '../../../text.tsx';
import classes from './answers.module.css';
import { Finding } from './finding.tsx';
import { Quote } from './quote.tsx';
import { ShareRows } from './share-rows.tsx';
import { useMeasure } from './use-measure.ts';
import { setAsked, setTarget, useAsked, useTarget, type ViewProps } from './views.ts';

/** A year: longer than this nobody promises. */
const LONGEST_TARGET = 8784;

export function Answers({ query }: ViewProps) {
  const t = useText();
  const target = useTarget();
  const measure = useAsked() === 'all' ? 'response-all' : 'response';
  const asked = useMeasure({ measure, query, target });
  const known = asked.data?.data;
  if (known?.shape === 'response' && !known.ours) return <NoAccounts />;
  return (
    <>
      <Choices />
      <Finding asked={asked} name={t('insights.answers')} none={t('answers.none')}>
        {({ data }, sentence) => (data.shape === 'response' ? <Figures data={data} label={sentence} /> : null)}
      </Finding>
    </>
  );
}

function NoAccounts() {
  const t = useText();
  return (
    <div className={classes.unnamed}>
      <p>{t('answers.unnamed')}</p>
      <Button variant="default" size="xs" onClick={() => go('settings', { part: 'ours' })}>
        {t('answers.name')}
      </Button>
    </div>
  );
}

function Choices() {
  const t = useText();
  const asked = useAsked();
  const target = useTarget();
  const [draft, setDraft] = useState<number | string>(target);
  useEffect(() => setDraft(target), [target]);
  const commit = () => {
    const hours = Number(draft);
    if (hours > 0 && hours <= LONGEST_TARGET) setTarget(hours);
    else setDraft(target);
  };
  return (
    <div className={classes.choices}>
      <span aria-hidden="true">{t('answers.to')}</span>
      <SegmentedControl
        aria-label={t('answers.to')}
        value={asked}
        onChange={(value) => setAsked(value === 'all' ? 'all' : 'asking')}
        data={[
          { value: 'asking', label: t('answers.asking') },
          { value: 'all', label: t('answers.all') },
        ]}
      />
      <NumberInput
        className={classes.target}
        size="xs"
        label={t('answers.target')}
        value={draft}
        min={0}
        max={LONGEST_TARGET}
        allowNegative={false}
        hideControls
        onChange={setDraft}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
        onBlur={commit}
      />
    </div>
  );
}

type Response = Extract<MeasureData, { shape: 'response' }>;

function Figures({ data, label }: { readonly data: Response; readonly label: string }) {
  const t = useText();
  const { oldest } = data;
  const rows = data.rows.map((row) => ({ ...row, key: row.what, label: nameResponse(row.what, data.target, t) }));
  return (
    <div className={classes.answers}>
      <ShareRows rows={rows} label={label} />
      <div className={classes.beside}>
        <Times times={data.times} />
        {oldest === null ? null : (
          <div>
            <p className={classes.small}>
              {t('answers.waiting', { when: shortMoment(t, oldest.since) })}
              {oldest.author === null ? '' : ` · ${oldest.author}`}
            </p>
            <Quote mention={oldest.mention} lines={2}>
              {t('query.word', { text: oldest.text })}
            </Quote>
          </div>
        )}
      </div>
    </div>
  );
}

function Times({ times }: { readonly times: readonly ResponseTime[] }) {
  const t = useText();
  const write = (time: number | null) => (time === null ? t('answers.no-time') : sayDuration(time, t));
  return (
    <table className={classes.times} aria-label={t('answers.times')}>
      <thead>
        <tr>
          <th>{t('answers.times')}</th>
          <th data-numeric>{t('table.n')}</th>
          <th>{t('conduct.half')}</th>
          <th>{t('conduct.ninetieth')}</th>
        </tr>
      </thead>
      <tbody>
        {times.map(({ what, n, median, ninetieth }) => (
          <tr key={what}>
            <th scope="row">{t(`response.${what}`)}</th>
            <td data-numeric>{t.format.number(n)}</td>
            <td>{write(median)}</td>
            <td>{write(ninetieth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

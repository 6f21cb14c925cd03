// From which risk on a mention is called risky, with how many that are while one chooses.
import { Slider } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useId, useState } from 'react';
import { call } from '../../api.ts';
import { useAction } from '../../parts/report.tsx';
import { go, writeRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

export function RiskSection({ riskThreshold }: { readonly riskThreshold: number }) {
  const t = useText();
  const label = useId();
  const [run] = useAction();
  const [draft, setDraft] = useState(riskThreshold);
  useEffect(() => setDraft(riskThreshold), [riskThreshold]);
  const [settled] = useDebouncedValue(draft, 200);
  const found = useCall('mentions.search', { query: `risk:${settled}`, limit: 0 }, ['mentions', 'labels']);
  const save = (value: number) => {
    if (value !== riskThreshold) void run(() => call('project.change-settings', { riskThreshold: value }));
  };
  return (
    <Section title={t('settings.risk')} words={t('settings.risk.words')}>
      <div>
        <p className={classes.from} id={label}>
          {t('settings.risk.from')} <strong>{draft}</strong>
        </p>
        <Slider
          thumbProps={{ 'aria-labelledby': label }}
          value={draft}
          min={0}
          max={100}
          step={5}
          label={null}
          onChange={setDraft}
          onChangeEnd={save}
        />
      </div>
      <p className={classes.note} aria-live="polite" aria-busy={found.busy}>
        {found.data ? t('settings.risk.count', { count: found.data.total, threshold: settled }) : ' '}{' '}
        {found.data && found.data.total > 0 && settled === riskThreshold ? (
          <a
            href={writeRoute('explore', { q: 'is:risk' })}
            onClick={(event) => {
              event.preventDefault();
              go('explore', { q: 'is:risk' });
            }}
          >
            {t('settings.risk.open')}
          </a>
        ) : null}
      </p>
    </Section>
  );
}

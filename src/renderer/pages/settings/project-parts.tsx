// What a project is called and where its days begin, which accounts are ours, and what is risky.
import { Button, Select, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Settings } from '../../../contract/model.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { ZONES } from '../../parts/zones.ts';
import { go } from '../../state/route.ts';
import { useProject } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { RiskSection } from './risk-section.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useSettings } from './use-settings.ts';

export function ProjectPart() {
  const t = useText();
  const project = useProject();
  const { data, error, reload, change } = useSettings();
  return (
    <Section title={t('settings.project')}>
      <ErrorNote error={error} retry={reload} />
      {data ? (
        <>
          <NameField key={data.name} settings={data} onChange={(name) => change({ name })} />
          <Select
            className={classes.short}
            label={t('field.zone')}
            description={t('start.zone.help')}
            data={ZONES}
            value={data.zone}
            onChange={(zone) => zone && change({ zone })}
            searchable
            limit={80}
          />
        </>
      ) : null}
      <p className={classes.note}>{t('settings.file', { file: project.file })}</p>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => go('history')}>
          {t('status.history')}
        </Button>
      </div>
    </Section>
  );
}

function NameField({ settings, onChange }: { readonly settings: Settings; readonly onChange: (name: string) => void }) {
  const t = useText();
  const [name, setName] = useState(settings.name);
  const keep = () => {
    if (name.trim() === '') setName(settings.name);
    else if (name.trim() !== settings.name) onChange(name.trim());
  };
  return (
    <TextInput
      className={classes.short}
      label={t('field.name')}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

export function OursPart() {
  const t = useText();
  const { data, error, reload, change } = useSettings();
  return (
    <Section title={t('settings.ours')} words={t('settings.ours.words')}>
      <ErrorNote error={error} retry={reload} />
      {data ? (
        <TagsInput
          aria-label={t('settings.ours')}
          placeholder={t('settings.ours.placeholder')}
          value={[...data.ours]}
          onChange={(ours) => change({ ours })}
        />
      ) : null}
    </Section>
  );
}

export function RiskPart() {
  const { data, error, reload } = useSettings();
  return (
    <>
      <ErrorNote error={error} retry={reload} />
      {data ? <RiskSection riskThreshold={data.riskThreshold} /> : null}
    </>
  );
}

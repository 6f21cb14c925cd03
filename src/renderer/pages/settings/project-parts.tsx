// What a project is called and where its days begin, which accounts are ours, and what is risky.
import { Button, Select, TagsInput, TextInput } from '@mantine/core';
import type { Settings } from '../../../contract/model.ts';
import { LONGEST_NAME } from '../../../contract/names.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { ZONES } from '../../parts/zones.ts';
import { go } from '../../state/route.ts';
import { useProject } from '../../state/session.ts';
import { tellAndThrow } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useTypedText } from '../../use-typed-text.ts';
import { RiskSection } from './risk-section.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useSettings } from './use-settings.ts';

/** Each save of the name is a change of its own in the history: a longer rest than where they are joined. */
const PAUSE_MS = 3000;

export function ProjectPart() {
  const t = useText();
  const project = useProject();
  const { data, error, reload, change } = useSettings();
  return (
    <Section title={t('settings.project')}>
      <ErrorNote error={error} retry={reload} />
      {data ? (
        <>
          <NameField settings={data} />
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

function NameField({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const save = (name: string) => call('project.change-settings', { name }).catch(tellAndThrow);
  const name = useTypedText(settings.name, save, { needed: true, pause: PAUSE_MS });
  return (
    <TextInput
      className={classes.short}
      label={t('field.name')}
      maxLength={LONGEST_NAME}
      value={name.text}
      onChange={(event) => name.type(event.currentTarget.value)}
      onBlur={name.leave}
      onKeyDown={(event) => event.key === 'Enter' && name.leave()}
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

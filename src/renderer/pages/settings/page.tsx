// Settings: the project's name and zone, who we are, what is risky, what may leave this machine, and how the window looks.
import { SegmentedControl, Select, Switch, TagsInput, TextInput, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import type { Settings } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { ZONES } from '../../parts/zones.ts';
import { useProject, useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { RiskSection } from './risk-section.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

export function SettingsPage() {
  const t = useText();
  const settings = useCall('project.settings', {}, ['settings', 'project']);
  return (
    <Room title={t('room.settings')}>
      <ErrorNote error={settings.error} retry={settings.reload} />
      {settings.data ? <ProjectSettings settings={settings.data} /> : null}
      <WindowSettings />
      <About />
    </Room>
  );
}

function ProjectSettings({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const project = useProject();
  const [name, setName] = useState(settings.name);
  const [run] = useAction();
  const change = (changed: Partial<Settings>) => void run(() => call('project.change-settings', changed));
  return (
    <>
      <Section title={t('settings.project')}>
        <TextInput
          label={t('field.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() =>
            name.trim() === '' ? setName(settings.name) : name !== settings.name && change({ name: name.trim() })
          }
        />
        <Select
          label={t('field.zone')}
          description={t('start.zone.help')}
          data={ZONES}
          value={settings.zone}
          onChange={(zone) => zone && change({ zone })}
          searchable
          limit={80}
        />
        <p className={classes.note}>{t('settings.file', { file: project.file })}</p>
      </Section>
      <Section title={t('settings.ours')} words={t('settings.ours.words')}>
        <TagsInput
          aria-label={t('settings.ours')}
          placeholder={t('settings.ours.placeholder')}
          value={[...settings.ours]}
          onChange={(ours) => change({ ours })}
        />
      </Section>
      <RiskSection riskThreshold={settings.riskThreshold} />
      <Section title={t('settings.network')} words={t('settings.network.words')}>
        <Switch
          label={t('network.switch')}
          description={t('settings.offline.help')}
          checked={settings.offline}
          onChange={(event) => change({ offline: event.currentTarget.checked })}
        />
        <TagsInput
          label={t('settings.hosts')}
          description={t('settings.hosts.help')}
          placeholder={t('settings.hosts.placeholder')}
          value={[...settings.privateHosts]}
          onChange={(privateHosts) => change({ privateHosts })}
        />
      </Section>
    </>
  );
}

function WindowSettings() {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('settings.window')}>
      <div>
        <SegmentedControl
          aria-label={t('settings.theme')}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'auto' | 'light' | 'dark')}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
        />
      </div>
    </Section>
  );
}

function About() {
  const t = useText();
  const shell = useSession((state) => state.shell);
  return (
    <Section title={t('settings.about')} words={t('start.what')}>
      {shell ? (
        <p className={classes.note}>
          {t('settings.version', {
            version: shell.version,
            shell: t(`shell.${shell.shell}`),
            platform: shell.platform,
          })}
        </p>
      ) : null}
    </Section>
  );
}

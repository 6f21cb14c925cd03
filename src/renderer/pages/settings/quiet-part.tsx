// The hours in which alerts keep quiet.
import { Group, Select, Switch } from '@mantine/core';
import type { QuietHours } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useZone } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useDraft } from '../../use-draft.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { useSettings } from './use-settings.ts';

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

export function QuietPart() {
  const t = useText();
  const { data, error, reload } = useSettings();
  return (
    <Section title={t('quiet.title')} words={t('quiet.words')}>
      <ErrorNote error={error} retry={reload} />
      {data ? <QuietFields saved={data.quietHours} /> : null}
    </Section>
  );
}

function QuietFields({ saved }: { readonly saved: QuietHours }) {
  const t = useText();
  const [quietHours, onChange] = useDraft(saved, (whole) => call('project.change-settings', { quietHours: whole }));
  const zone = useZone();
  const hour = (field: 'from' | 'to') => (
    <Select
      label={t(`quiet.${field}`)}
      data={hours}
      value={String(quietHours[field])}
      allowDeselect={false}
      disabled={!quietHours.on}
      w={120}
      onChange={(value) => value && onChange({ [field]: Number(value) })}
    />
  );
  return (
    <>
      <Switch
        label={t('quiet.on')}
        checked={quietHours.on}
        onChange={(event) => onChange({ on: event.currentTarget.checked })}
      />
      <Group gap="md" align="end">
        {hour('from')}
        {hour('to')}
      </Group>
      <Switch
        label={t('quiet.weekends')}
        checked={quietHours.weekends}
        disabled={!quietHours.on}
        onChange={(event) => onChange({ weekends: event.currentTarget.checked })}
      />
      <p className={classes.note}>{t('quiet.zone', { zone })}</p>
    </>
  );
}

// Writes down something the business did: its name and its days. The name of one that is there adds a period to it.
import { Autocomplete, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Id } from '../../../../contract/model.ts';
import type { Series } from '../../../../contract/series.ts';
import { call } from '../../../api.ts';
import { DayField } from '../../../parts/day-field.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { DialogFoot } from '../../../parts/dialog-foot.tsx';
import { useAction, useTellChange } from '../../../parts/report.tsx';
import { useText } from '../../../text.tsx';

interface Props {
  readonly list: readonly Series[];
  readonly onClose: () => void;
  readonly onDone: (id: Id) => void;
}

export function ActivityDialog({ list, onClose, onDone }: Props) {
  const t = useText();
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = { name: name.trim(), from, ...(to === '' ? {} : { to }) };
    const saved = await run(async () => {
      const { series, change } = await call('series.add-activity', params);
      tellChange(change);
      onDone(series.id);
    });
    if (saved) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('series.add')} size="sm">
      <form onSubmit={save}>
        <Stack gap="md">
          <Autocomplete
            label={t('field.name')}
            placeholder={t('series.activity.example')}
            data={list.filter(({ kind }) => kind === 'activity').map((series) => series.name)}
            value={name}
            onChange={setName}
            openOnFocus={false}
            data-autofocus
            required
          />
          <Group grow align="flex-start">
            <DayField label={t('series.from')} value={from} onChange={setFrom} required />
            <DayField label={t('series.to')} description={t('series.to.help')} value={to} min={from} onChange={setTo} />
          </Group>
          <DialogFoot
            submit={t('series.add')}
            busy={busy}
            disabled={name.trim() === '' || from === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

// A source's name and how often it is asked.
import { Select, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Source } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { useAction } from '../../parts/report.tsx';
import { useText } from '../../text.tsx';

const INTERVALS = [15, 30, 60, 180, 360, 720, 1440];

export function EditSource({ source, onClose }: { readonly source: Source; readonly onClose: () => void }) {
  const t = useText();
  const [name, setName] = useState(source.name);
  const [interval, setInterval] = useState(source.intervalMinutes);
  const [run, busy] = useAction();
  const choices = [...new Set([...INTERVALS, ...(source.intervalMinutes === null ? [] : [source.intervalMinutes])])];
  const say = (minutes: number) =>
    minutes < 60 || minutes % 60 !== 0
      ? t('sources.every-minutes', { count: minutes })
      : t('sources.every-hours', { count: minutes / 60 });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = {
      id: source.id,
      name: name.trim(),
      ...(source.kind === 'file' ? {} : { intervalMinutes: interval }),
    };
    if (await run(() => call('sources.change', params))) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('sources.edit')}>
      <form onSubmit={save}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} />
          {source.kind === 'file' ? null : (
            <Select
              label={t('sources.interval')}
              description={t('sources.interval.help')}
              data={[
                { value: 'auto', label: t('sources.interval-auto') },
                ...choices.sort((a, b) => a - b).map((minutes) => ({ value: String(minutes), label: say(minutes) })),
              ]}
              value={interval === null ? 'auto' : String(interval)}
              onChange={(value) => setInterval(value === 'auto' || value === null ? null : Number(value))}
            />
          )}
          <DialogFoot submit={t('frame.save')} busy={busy} disabled={name.trim() === ''} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

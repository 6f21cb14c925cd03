// Changes a series: its name, what its numbers count, or when an activity ran.
import { ActionIcon, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Series } from '../../../../contract/series.ts';
import { call } from '../../../api.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { DialogFoot } from '../../../parts/dialog-foot.tsx';
import { NameField } from '../../../parts/name-field.tsx';
import { useAction, useTellChange } from '../../../parts/report.tsx';
import { useText } from '../../../text.tsx';
import classes from './business.module.css';

export function SeriesDialog({ series, onClose }: { readonly series: Series; readonly onClose: () => void }) {
  const t = useText();
  const [name, setName] = useState(series.name);
  const [unit, setUnit] = useState(series.unit);
  const [periods, setPeriods] = useState(series.periods);
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const isActivity = series.kind === 'activity';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = { id: series.id, name: name.trim(), ...(isActivity ? { periods } : { unit: unit.trim() }) };
    if (await run(async () => tellChange((await call('series.change', params)).change))) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('series.edit-of', { name: series.name })} size="sm">
      <form onSubmit={save}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} />
          {isActivity ? (
            <section aria-label={t('series.periods')}>
              <h3>{t('series.periods')}</h3>
              <ul className={classes.periods}>
                {periods.map((period) => {
                  const words = sayPeriod(period.from, period.to);
                  return (
                    <li key={period.from}>
                      {words}
                      <ActionIcon
                        aria-label={t('series.period-remove', { period: words })}
                        disabled={periods.length === 1}
                        onClick={() => setPeriods(periods.filter((each) => each !== period))}
                      >
                        <IconX size={14} />
                      </ActionIcon>
                    </li>
                  );
                })}
              </ul>
            </section>
          ) : (
            <TextInput
              label={t('series.unit')}
              placeholder={t('series.unit.example')}
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value)}
            />
          )}
          <DialogFoot submit={t('frame.save')} busy={busy} disabled={name.trim() === ''} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );

  function sayPeriod(from: string, to: string): string {
    return from === to ? t.format.day(from, true) : t.format.days(from, to);
  }
}

// Reads a table of dated numbers: shows what was understood, lets a person correct it, then brings it in.
import { Group, Loader, Select, Stack, Table, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Id } from '../../../../contract/model.ts';
import type { SameDay, Series, SeriesOptions, SeriesReading } from '../../../../contract/series.ts';
import { sayExtent } from '../../../../present/say-extent.ts';
import { call } from '../../../api.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { DialogFoot } from '../../../parts/dialog-foot.tsx';
import { ErrorNote } from '../../../parts/notes.tsx';
import { useAction, useTellChange } from '../../../parts/report.tsx';
import { useText } from '../../../text.tsx';
import { useCall } from '../../../use-call.ts';
import { RejectionList } from '../../sources/import-result.tsx';
import { nameOfFile } from '../../start/open-project.ts';
import classes from './business.module.css';

const SAME_DAY: readonly SameDay[] = ['sum', 'mean', 'last'];

interface Props {
  readonly file: string;
  readonly list: readonly Series[];
  readonly onClose: () => void;
  readonly onDone: (id: Id) => void;
}

export function SeriesImport({ file, list, onClose, onDone }: Props) {
  const t = useText();
  const [options, setOptions] = useState<SeriesOptions>({});
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const preview = useCall('series.preview', { file, options });
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const reading = preview.data;
  const given = name.trim() || reading?.name || '';
  const known = list.some((series) => series.name.toLowerCase() === given.toLowerCase());

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = { file, name: given, options, ...(unit.trim() === '' ? {} : { unit: unit.trim() }) };
    const saved = await run(async () => {
      const { series, change } = await call('series.import', params);
      tellChange(change);
      onDone(series.id);
    });
    if (saved) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('series.title', { file: nameOfFile(file) })} size="lg">
      <form onSubmit={save}>
        <Stack gap="md">
          <Group grow align="flex-start">
            <TextInput
              label={t('field.name')}
              description={known ? t('series.name.into') : undefined}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              placeholder={reading?.name}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              data-autofocus
            />
            <TextInput
              label={t('series.unit')}
              placeholder={t('series.unit.example')}
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value)}
            />
          </Group>
          {reading ? <Settings reading={reading} options={options} onChange={setOptions} /> : null}
          <ErrorNote error={preview.error} />
          {!reading && !preview.error ? <Loader size={20} aria-label={t('series.reading')} /> : null}
          {reading && !preview.error ? <Understood reading={reading} busy={preview.busy} /> : null}
          <DialogFoot
            submit={t('series.run')}
            busy={busy}
            disabled={!reading || Boolean(preview.error) || reading.days === 0}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

interface SettingsProps {
  readonly reading: SeriesReading;
  readonly options: SeriesOptions;
  readonly onChange: (options: SeriesOptions) => void;
}

/** What was guessed and can be corrected; the ways of writing only where the table leaves them open. */
function Settings({ reading, options, onChange }: SettingsProps) {
  const t = useText();
  const dates = reading.detected.find(({ label }) => label === 'Dates')?.value ?? '';
  return (
    <Group grow align="flex-start" wrap="wrap" preventGrowOverflow={false}>
      <Select
        label={t('series.date')}
        data={[...reading.columns]}
        value={reading.date}
        onChange={(date) => date && onChange({ ...options, date })}
        allowDeselect={false}
      />
      <Select
        label={t('series.value')}
        data={[...new Set([...reading.numeric, reading.value])]}
        value={reading.value}
        onChange={(value) => value && onChange({ ...options, value })}
        allowDeselect={false}
      />
      <Select
        label={t('series.same-day')}
        data={SAME_DAY.map((value) => ({ value, label: t(`series.same-day.${value}`) }))}
        value={options.sameDay ?? 'sum'}
        onChange={(value) => onChange({ ...options, sameDay: SAME_DAY.find((each) => each === value) ?? 'sum' })}
        allowDeselect={false}
      />
      {reading.ambiguous.length > 0 && reading.dateFormat !== null ? (
        <Select
          label={t('series.dates')}
          data={[
            { value: reading.dateFormat, label: t.say(dates) },
            ...reading.ambiguous.map(({ dateFormat, label }) => ({ value: dateFormat, label: t.say(label) })),
          ]}
          value={reading.dateFormat}
          onChange={(dateFormat) => dateFormat && onChange({ ...options, dateFormat })}
          allowDeselect={false}
        />
      ) : null}
      {reading.openDecimal ? (
        <Select
          label={t('series.decimal')}
          data={[
            { value: '.', label: '1,234.5' },
            { value: ',', label: '1.234,5' },
          ]}
          value={reading.decimal}
          onChange={(decimal) => onChange({ ...options, decimal: decimal === ',' ? ',' : '.' })}
          allowDeselect={false}
        />
      ) : null}
    </Group>
  );
}

function Understood({ reading, busy }: { readonly reading: SeriesReading; readonly busy: boolean }) {
  const t = useText();
  return (
    <div className={classes.notes} aria-busy={busy}>
      <p role="status">{sayExtent({ ...reading, unit: '' }, t)}</p>
      {reading.notes.map((note) => (
        <p key={note}>{t.say(note)}</p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable. */}
      <section className={classes.first} tabIndex={0} aria-label={t('series.first')}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('series.day')}</Table.Th>
              <Table.Th ta="right">{t('series.number')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reading.first.map(({ day, value }) => (
              <Table.Tr key={day}>
                <Table.Td>{t.format.day(day, true)}</Table.Td>
                <Table.Td ta="right">{t.format.number(value)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <RejectionList rejections={reading.rejections} />
    </div>
  );
}

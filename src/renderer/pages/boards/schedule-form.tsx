// How often a board is written, as what, where and in which language.
import { Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Board } from '../../../contract/boards.ts';
import type { Schedule } from '../../../contract/schedules.ts';
import { LANGUAGE_NAMES, LANGUAGES, spokenLocale } from '../../../present/catalogue/languages.ts';
import { nameHour, nameWeekday } from '../../../present/name-weekday.ts';
import { call } from '../../api.ts';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useFocusHere } from '../../parts/use-focus-here.ts';
import { useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import type { BoardFormat } from './formats.ts';

interface Props {
  readonly board: Board;
  /** Null makes a new one. */
  readonly schedule: Schedule | null;
  readonly formats: readonly BoardFormat[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

type Draft = Pick<Schedule, 'format' | 'folder' | 'every' | 'day' | 'hour' | 'locale'>;

const EVERY = ['day', 'week', 'month'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function ScheduleForm({ board, schedule, formats, onSaved, onCancel }: Props) {
  const t = useText();
  const shell = useSession((state) => state.shell);
  const [draft, setDraft] = useState<Draft>(
    schedule ?? { format: 'html', folder: shell?.folder ?? '', every: 'week', day: 1, hour: 8, locale: t.locale },
  );
  const first = useFocusHere<HTMLInputElement>();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const set = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const { format, every, day, hour, locale } = draft;
      const kept = schedule ? { id: schedule.id, enabled: schedule.enabled } : {};
      const folder = draft.folder.trim();
      await call('schedules.save', { ...kept, board: board.id, format, folder, every, day, hour, locale });
      onSaved();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  const pick = async () => {
    const folder = await call('shell.pick-folder', { title: t('field.folder') }).catch((thrown: unknown) => {
      setError(thrown);
      return null;
    });
    if (folder !== null) set({ folder });
  };
  return (
    <form onSubmit={save}>
      <Stack gap="md">
        <Select
          ref={first}
          label={t('imports.format')}
          description={formats.find(({ id }) => id === draft.format)?.words}
          data={formats.map(({ id, label }) => ({ value: id, label }))}
          value={draft.format}
          allowDeselect={false}
          onChange={(format) => format && set({ format })}
        />
        <Group grow align="flex-start" gap="md">
          <Select
            label={t('schedule.every')}
            data={EVERY.map((every) => ({ value: every, label: t(`schedule.${every}`) }))}
            value={draft.every}
            allowDeselect={false}
            onChange={(value) => set({ every: EVERY.find((every) => every === value) ?? draft.every, day: 1 })}
          />
          {draft.every === 'week' ? (
            <Select
              label={t('schedule.weekday')}
              data={WEEKDAYS.map((day) => ({ value: String(day), label: nameWeekday(day, t) }))}
              value={String(draft.day)}
              allowDeselect={false}
              onChange={(value) => set({ day: Number(value ?? draft.day) })}
            />
          ) : null}
          {draft.every === 'month' ? (
            <NumberInput
              label={t('schedule.date')}
              min={1}
              max={28}
              clampBehavior="strict"
              allowDecimal={false}
              value={draft.day}
              onChange={(value) => set({ day: Number(value) || 1 })}
            />
          ) : null}
          <Select
            label={t('schedule.hour')}
            description={t('schedule.zone', { zone: t.zone })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={HOURS.map((hour) => ({ value: String(hour), label: nameHour(hour) }))}
            value={String(draft.hour)}
            allowDeselect={false}
            onChange={(value) => set({ hour: Number(value ?? draft.hour) })}
          />
        </Group>
        <Group align="flex-end" gap={8} wrap="nowrap">
          <TextInput
            style={{ flex: 1 }}
            label={t('field.folder')}
            value={draft.folder}
            onChange={(event) => set({ folder: event.currentTarget.value })}
          />
          {shell?.saveDialog ? (
            <Button variant="default" onClick={() => void pick()}>
              {t('schedule.folder.choose')}
            </Button>
          ) : null}
        </Group>
        <Select
          label={t('schedule.language')}
          data={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
          value={draft.locale.slice(0, 2)}
          allowDeselect={false}
          onChange={(value) => value && set({ locale: spokenLocale(value) })}
        />
        <ErrorNote error={error} />
        <DialogFoot
          submit={schedule ? t('frame.save') : t('schedule.add')}
          busy={busy}
          disabled={formats.length === 0 || draft.folder.trim() === ''}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}

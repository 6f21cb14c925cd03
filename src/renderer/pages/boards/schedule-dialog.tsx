// Boards that go to a folder by themselves: what is planned for this one, and planning it.
import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Board } from '../../../contract/boards.ts';
import type { Schedule } from '../../../contract/schedules.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { listFormats } from './formats.ts';
import { ScheduleForm } from './schedule-form.tsx';
import { ScheduleRow } from './schedule-row.tsx';

interface Props {
  readonly board: Board;
  readonly onClose: () => void;
}

export function ScheduleDialog({ board, onClose }: Props) {
  const t = useText();
  const planned = useCall('schedules.list', { board: board.id }, ['schedules']);
  const known = useCall('boards.formats', {});
  const formats = known.data ? listFormats(known.data, t) : [];
  const [form, setForm] = useState<Schedule | 'new' | null>(null);
  const schedules = planned.data ?? [];
  const shown = form ?? (planned.data?.length === 0 ? 'new' : null);
  // The list takes the place of the form, whose button had the focus.
  const another = useRef<HTMLButtonElement>(null);
  const hadForm = useRef(false);
  useEffect(() => {
    if (shown === null && hadForm.current) another.current?.focus();
    hadForm.current = shown !== null;
  }, [shown]);
  const close = () => (schedules.length === 0 ? onClose() : setForm(null));
  return (
    <Dialog opened onClose={onClose} title={t('schedule.title', { board: board.name })} size={560}>
      <Stack gap="md">
        <Text c="var(--ink-soft)">{t('schedule.words')}</Text>
        <ErrorNote error={planned.error ?? known.error} retry={planned.reload} />
        {shown === null ? (
          <>
            <ul className={rows.rows}>
              {schedules.map((schedule) => (
                <ScheduleRow
                  key={schedule.id}
                  schedule={schedule}
                  format={formats.find(({ id }) => id === schedule.format)?.label ?? schedule.format}
                  onEdit={() => setForm(schedule)}
                />
              ))}
            </ul>
            {schedules.length > 0 ? (
              <Button
                ref={another}
                variant="default"
                onClick={() => setForm('new')}
                style={{ alignSelf: 'flex-start' }}
              >
                {t('schedule.new')}
              </Button>
            ) : null}
          </>
        ) : (
          <ScheduleForm
            key={shown === 'new' ? 'new' : shown.id}
            board={board}
            schedule={shown === 'new' ? null : shown}
            formats={formats}
            onSaved={() => {
              planned.reload();
              setForm(null);
            }}
            onCancel={close}
          />
        )}
      </Stack>
    </Dialog>
  );
}

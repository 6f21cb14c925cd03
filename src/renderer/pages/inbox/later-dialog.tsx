// The day on which something comes back, chosen from a calendar.
import { DatePicker } from '@mantine/dates';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { useCalendar } from '../../parts/use-calendar.ts';
import { useText } from '../../text.tsx';
import classes from './later-menu.module.css';
import { dayAfter, morningOf } from './later-times.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onChoose: (until: number) => void;
}

/** Nobody plans further, and a slip of the year is no wish. */
const LONGEST_DAYS = 2 * 366;

export function LaterDialog({ opened, onClose, onChoose }: Props) {
  const t = useText();
  const now = Date.now();
  const first = dayAfter(now, t.zone, 1);
  const [day, setDay] = useState<string | null>(null);
  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (day === null) return;
    onClose();
    onChoose(morningOf(day, t.zone));
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('inbox.later-title')} size={360}>
      <form className={classes.dialog} onSubmit={choose}>
        <p className={classes.words}>{t('inbox.later-words')}</p>
        <DatePicker
          {...useCalendar()}
          value={day}
          onChange={setDay}
          minDate={first}
          maxDate={dayAfter(now, t.zone, LONGEST_DAYS)}
          getDayProps={(date) => ({
            'aria-label': t.format.day(date, true),
            ...(date === first ? { 'data-autofocus': true } : {}),
          })}
          maxLevel="month"
        />
        <DialogFoot onCancel={onClose} submit={t('inbox.later-submit')} busy={false} disabled={day === null} />
      </form>
    </Dialog>
  );
}

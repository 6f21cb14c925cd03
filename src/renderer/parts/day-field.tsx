// A day, typed or chosen from a calendar, in the window's language: a date field of the browser speaks the system's.
import { DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { useText } from '../text.tsx';
import classes from './day-field.module.css';
import { readDay, writeDay } from './read-day.ts';
import { useCalendar } from './use-calendar.ts';
import { useNewestDay } from './use-newest-day.ts';

/** Room above for the field's name, where the calendar opens upwards. */
const FLIP = { padding: { top: 24 } };

interface Props {
  readonly label: string;
  readonly description?: ReactNode;
  /** `YYYY-MM-DD`; empty where there is none. */
  readonly value: string;
  readonly min?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (day: string) => void;
}

export function DayField({ label, description, value, min, required = false, autoFocus = false, onChange }: Props) {
  const t = useText();
  const newest = useNewestDay();
  /** A month that was turned to, or the day that was chosen last. */
  const [turned, setTurned] = useState('');
  return (
    <DateInput
      {...useCalendar()}
      size="xs"
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={writeDay('2026-12-31', t.locale)}
      value={value === '' ? null : value}
      valueFormat={(day) => writeDay(day, t.locale)}
      dateParser={(typed) => readDay(typed, t.locale)}
      {...(min ? { minDate: min } : {})}
      date={turned || value || min || newest}
      onDateChange={setTurned}
      required={required}
      withAsterisk={false}
      allowDeselect={!required}
      data-autofocus={autoFocus || undefined}
      autoComplete="off"
      popoverProps={{ withinPortal: false, middlewares: { flip: FLIP }, classNames: { dropdown: classes.calendar } }}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}

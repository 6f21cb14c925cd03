// A day, typed or chosen from a calendar, in the window's language: a date field of the browser speaks the system's.
import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import { readDay, writeDay } from './read-day.ts';
import { useCalendar } from './use-calendar.ts';

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
      required={required}
      withAsterisk={false}
      allowDeselect={!required}
      data-autofocus={autoFocus || undefined}
      autoComplete="off"
      popoverProps={{ withinPortal: false }}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}

// A day, typed or chosen from a calendar, in the window's language: a date field of the browser speaks the system's.
import type { PopoverProps } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { useText } from '../text.tsx';
import classes from './day-field.module.css';
import { readDay, writeDay } from './read-day.ts';
import { useCalendar } from './use-calendar.ts';
import { useNewestDay } from './use-newest-day.ts';

/** Below the field, above its name, beside it in a low window; over it where there is no other room. */
const PLACES = {
  flip: { padding: { top: 24 }, fallbackPlacements: ['top-start', 'right', 'left'], fallbackStrategy: 'bestFit' },
  shift: { padding: 5, crossAxis: true },
} satisfies PopoverProps['middlewares'];

interface Props {
  readonly label: string;
  readonly description?: ReactNode;
  /** `YYYY-MM-DD`; empty where there is none. */
  readonly value: string;
  readonly min?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** The field stands in a popover, which takes a press outside of it for the end. */
  readonly inPopover?: boolean;
  readonly onChange: (day: string) => void;
}

export function DayField(props: Props) {
  const { label, description, value, min, required = false, autoFocus = false, inPopover = false, onChange } = props;
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
      popoverProps={{ withinPortal: !inPopover, middlewares: PLACES, classNames: { dropdown: classes.calendar } }}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}

// A calendar in which a first and a last day are chosen, in the window's language.
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { useCalendar } from '../../parts/use-calendar.ts';
import { useNewestDay } from '../../parts/use-newest-day.ts';
import type { Dates } from './period.ts';

interface Props {
  readonly dates: Dates;
  readonly onChoose: (from: string, to: string) => void;
}

export function RangeCalendar({ dates, onChoose }: Props) {
  const given: [string | null, string | null] = dates.kind === 'days' ? [dates.from, dates.to] : [null, null];
  const [range, setRange] = useState(given);
  const newest = useNewestDay();
  const [turned, setTurned] = useState('');
  return (
    <DatePicker
      {...useCalendar()}
      type="range"
      size="xs"
      allowSingleDateInRange
      date={turned || (dates.kind === 'days' ? dates.to : newest)}
      onDateChange={setTurned}
      value={range}
      onChange={(next) => {
        setRange(next);
        const [from, to] = next;
        if (from && to) onChoose(from, to);
      }}
    />
  );
}

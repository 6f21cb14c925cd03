// A calendar in which a first and a last day are chosen, in the window's language.
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/es';
import 'dayjs/locale/it';
import 'dayjs/locale/nl';
import { useState } from 'react';
import { useText } from '../../text.tsx';
import type { Dates } from './period.ts';

interface Props {
  readonly dates: Dates;
  readonly onChoose: (from: string, to: string) => void;
}

const DAYJS: Readonly<Record<string, string>> = { es: 'es', it: 'it', nl: 'nl' };

export function RangeCalendar({ dates, onChoose }: Props) {
  const t = useText();
  const given: [string | null, string | null] = dates.kind === 'days' ? [dates.from, dates.to] : [null, null];
  const [range, setRange] = useState(given);
  return (
    <DatePicker
      type="range"
      size="xs"
      allowSingleDateInRange
      locale={DAYJS[t.locale.slice(0, 2)] ?? 'en-gb'}
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      {...(dates.kind === 'days' ? { defaultDate: dates.to } : {})}
      value={range}
      ariaLabels={{
        nextMonth: t('period.next-month'),
        previousMonth: t('period.previous-month'),
        nextYear: t('period.next-year'),
        previousYear: t('period.previous-year'),
        nextDecade: t('period.next-years'),
        previousDecade: t('period.previous-years'),
      }}
      onChange={(next) => {
        setRange(next);
        const [from, to] = next;
        if (from && to) onChoose(from, to);
      }}
    />
  );
}

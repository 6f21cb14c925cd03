// What every calendar of the window is told: its language, its week, the names of its buttons.
import '@mantine/dates/styles.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/es';
import 'dayjs/locale/it';
import 'dayjs/locale/nl';
import { useText } from '../text.tsx';

const DAYJS: Readonly<Record<string, string>> = { es: 'es', it: 'it', nl: 'nl' };
const NO_WEEKEND: [] = [];

export function useCalendar() {
  const t = useText();
  return {
    locale: DAYJS[t.locale.slice(0, 2)] ?? 'en-gb',
    firstDayOfWeek: 1,
    weekendDays: NO_WEEKEND,
    hideOutsideDates: true,
    monthLabelFormat: (day: string) => t.format.month(day),
    ariaLabels: {
      nextMonth: t('period.next-month'),
      previousMonth: t('period.previous-month'),
      nextYear: t('period.next-year'),
      previousYear: t('period.previous-year'),
      nextDecade: t('period.next-years'),
      previousDecade: t('period.previous-years'),
    },
  } as const;
}

// From when to when: the usual periods, and days from a calendar. What is chosen is written into the search.
import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { setQuery } from '../../search/address.ts';
import { setDates } from '../../search/clauses.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { type Dates, PERIODS, readDates, setPeriod } from './period.ts';
import classes from './scope-bar.module.css';

/** Only who opens it waits for the calendar. */
const RangeCalendar = lazy(() => import('./range-calendar.tsx').then((part) => ({ default: part.RangeCalendar })));

export function PeriodMenu({ query }: { readonly query: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const dates = readDates(query);
  const choose = (next: string) => {
    setOpen(false);
    setQuery(next);
  };
  useCommands([
    { id: 'period', title: t('period.label'), group: t('group.explore'), keys: 'd', run: () => setOpen(true) },
    ...[...PERIODS, null].map((period) => ({
      id: `period-${period ?? 'all'}`,
      title: t('period.command', { period: t(`period.${period ?? 'all'}`) }),
      group: t('group.explore'),
      run: () => choose(setPeriod(query, period)),
    })),
  ]);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={400}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          className={classes.choice}
          data-set={dates.kind === 'all' ? undefined : true}
          aria-label={t('period.chosen', { period: sayDates(dates, t) })}
          onClick={() => setOpen(!open)}
        >
          {sayDates(dates, t)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={12} aria-label={t('period.label')}>
        <div className={classes.periods}>
          <ul>
            {[...PERIODS, null].map((period) => {
              const chosen = period === null ? dates.kind === 'all' : dates.kind === 'usual' && dates.period === period;
              return (
                <li key={period}>
                  <button
                    type="button"
                    className={classes.option}
                    aria-pressed={chosen}
                    data-autofocus={chosen || undefined}
                    onClick={() => choose(setPeriod(query, period))}
                  >
                    {t(`period.${period ?? 'all'}`)}
                  </button>
                </li>
              );
            })}
          </ul>
          <Suspense fallback={<div aria-busy="true" />}>
            <RangeCalendar dates={dates} onChoose={(from, to) => choose(setDates(query, from, to))} />
          </Suspense>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function sayDates(dates: Dates, t: Translator): string {
  if (dates.kind === 'all') return t('period.all');
  if (dates.kind === 'usual') return t(`period.${dates.period}`);
  if (dates.kind === 'other') return dates.clauses;
  const { from, to } = dates;
  return from === to ? t.format.day(from, true) : t.format.shortDays(from, to);
}

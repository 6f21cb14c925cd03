// Collecting as a small calendar: which days worked, which failed, and how much came. Also as a table.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCalendar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Id, Millis } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { CopyMenu } from '../../charts/copy-menu.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useZone } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './coverage.module.css';
import { DayCalendar } from './coverage-calendar.tsx';
import { DayTable, toDaysTable } from './coverage-table.tsx';
import { type DayCell, dayIn, layDays, sumDays } from './coverage-weeks.ts';

interface Props {
  /** Null: all sources together. */
  readonly source: Id | null;
  /** When the source was added, or the first of all. */
  readonly since: Millis;
  readonly weeks: number;
  /** Leads from a day to what was said on it. */
  readonly onOpen?: (day: string) => void;
  /** What else is to be said of these days. */
  readonly more?: (cells: readonly DayCell[]) => ReactNode;
}

export function Coverage({ source, since, weeks, onOpen, more }: Props) {
  const t = useText();
  const zone = useZone();
  // In the drawer of a source it stands below the source's own heading.
  const Heading = source === null ? 'h2' : 'h3';
  const [table, setTable] = useState(false);
  const coverage = useCall('sources.coverage', { days: weeks * 7, ...(source === null ? {} : { id: source }) }, [
    'sources',
  ]);
  const cells = layDays(coverage.data ?? [], dayIn(zone, Date.now()), dayIn(zone, since), weeks);
  const title = coverage.data ? sayCoverage(t, cells) : t('coverage.title');
  return (
    <section className={classes.coverage} aria-busy={coverage.busy}>
      <header>
        <Heading>{title}</Heading>
        <Tooltip label={table ? t('coverage.as-calendar') : t('figure.table')}>
          <ActionIcon
            aria-label={t('figure.table-of', { name: t('coverage.title') })}
            aria-pressed={table}
            onClick={() => setTable(!table)}
          >
            {table ? <IconCalendar size={16} /> : <IconTable size={16} />}
          </ActionIcon>
        </Tooltip>
        {coverage.data ? (
          <CopyMenu
            name={t('coverage.title')}
            take={() => ({
              name: t('coverage.title'),
              sentence: title,
              basis: [],
              table: toDaysTable(cells, t),
              draw: null,
            })}
          />
        ) : null}
      </header>
      <ErrorNote error={coverage.error} retry={coverage.reload} />
      {coverage.data && more ? more(cells) : null}
      {table ? (
        <DayTable cells={cells} onOpen={onOpen} />
      ) : (
        <DayCalendar cells={cells} title={title} weeks={weeks} onOpen={onOpen} />
      )}
    </section>
  );
}

function sayCoverage(t: Translator, cells: readonly DayCell[]): string {
  const { worked, of } = sumDays(cells);
  if (worked === 0) return t('coverage.never');
  return worked === of ? t('coverage.always', { count: of }) : t('coverage.worked', { worked, count: of });
}

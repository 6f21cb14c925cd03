// The days of collecting as a table, the latest first.
import { Table } from '@mantine/core';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { type Table as Days, number, text } from '../../../present/columns.ts';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import classes from './coverage.module.css';
import type { DayCell } from './coverage-weeks.ts';

/** The same to take away, in the order of time. */
export function toDaysTable(cells: readonly DayCell[], t: Translator): Days {
  return {
    columns: [
      text('day', t('table.day')),
      text('state', t('coverage.state')),
      number('succeeded', t('coverage.good-checks')),
      number('failed', t('coverage.bad-checks')),
      number('added', t('imports.added')),
    ],
    rows: cells
      .filter(({ state }) => state !== 'before')
      .map(({ day, state, succeeded, failed, added }) => [day, t(`coverage.day-${state}`), succeeded, failed, added]),
  };
}

interface Props {
  readonly cells: readonly DayCell[];
  /** Leads from a day to what was said on it. */
  readonly onOpen?: ((day: string) => void) | undefined;
}

export function DayTable({ cells, onOpen }: Props) {
  const t = useText();
  const days = cells.filter((cell) => cell.state !== 'before').reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable.
    <section className={classes.table} tabIndex={0} aria-label={t('coverage.title')}>
      <Table verticalSpacing={4} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('table.day')}</Table.Th>
            <Table.Th>{t('coverage.state')}</Table.Th>
            <Table.Th ta="right">{t('coverage.good-checks')}</Table.Th>
            <Table.Th ta="right">{t('coverage.bad-checks')}</Table.Th>
            <Table.Th ta="right">{t('imports.added')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((cell) => (
            <Table.Tr key={cell.day}>
              <Table.Td>
                {onOpen ? (
                  <button
                    type="button"
                    className={rows.link}
                    aria-label={t('coverage.open-of', { day: t.format.day(cell.day, true) })}
                    onClick={() => onOpen(cell.day)}
                  >
                    {t.format.day(cell.day)}
                  </button>
                ) : (
                  t.format.day(cell.day)
                )}
              </Table.Td>
              <Table.Td>{t(`coverage.day-${cell.state}`)}</Table.Td>
              <Table.Td ta="right">{t.format.number(cell.succeeded)}</Table.Td>
              <Table.Td ta="right">{t.format.number(cell.failed)}</Table.Td>
              <Table.Td ta="right">{t.format.number(cell.added)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

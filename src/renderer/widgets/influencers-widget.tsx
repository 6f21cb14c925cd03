// Who is heard: several figures side by side for each author, never one score.
import { Table } from '@mantine/core';
import { listInfluencers } from '../../present/influencers.ts';
import table from '../charts/data-table.module.css';
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

export function InfluencersWidget({ result, sentence, onOpen }: WidgetProps) {
  const t = useText();
  if (result.data.shape !== 'influencers') return null;
  const { heads, rows } = listInfluencers(result.data.rows, t);
  return (
    <div className={classes.wide}>
      <Table
        className={`${table.table} ${classes.heard}`}
        aria-label={sentence}
        verticalSpacing={4}
        horizontalSpacing={8}
      >
        <Table.Thead>
          <Table.Tr>
            {heads.map((head, place) => (
              <Table.Th key={head} data-numeric={place > 0 || undefined}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ cells, query }) => (
            <Table.Tr key={query}>
              {cells.map((cell, place) => (
                <Table.Td key={heads[place]} data-numeric={place > 0 || undefined}>
                  {place > 0 ? (
                    cell
                  ) : (
                    <button type="button" className={table.door} onClick={() => onOpen(query)}>
                      {cell}
                    </button>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

// The figures behind a picture, each row a door to its mentions.
import { Table } from '@mantine/core';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import type { Column } from '../../present/columns.ts';
import { formatCell, toTable } from '../../present/tables.ts';
import { useText } from '../text.tsx';
import classes from './data-table.module.css';
import { cellQuery, doorsOf } from './doors.ts';

interface Props {
  readonly result: MeasureResult;
  readonly label: string;
  readonly onOpen: (query: string) => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function DataTable({ result, label, onOpen }: Props) {
  const t = useText();
  const { columns, rows } = toTable(result, t);
  const doors = doorsOf(result.data, t);
  // Rows whose cells are figures of their own.
  const sided = ['aspects', 'seasonality', 'compare'].includes(result.data.shape);
  return (
    <Table className={classes.table} aria-label={label} verticalSpacing={4} stickyHeader>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column.key} data-numeric={column.numeric || undefined}>
              {column.label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a computed table have no other name.
          <Table.Tr key={index}>
            {columns.map((column, place) => (
              <Table.Td
                key={column.key}
                data-numeric={column.numeric || undefined}
                data-day={DAY.test(String(row[place])) || undefined}
              >
                <Cell
                  words={sayCell(row[place] ?? '', column, result, t)}
                  query={place === 0 || sided ? cellQuery(result.data, doors, index, column.key) : undefined}
                  onOpen={onOpen}
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Days are ISO dates in files, for sorting; here they are read. */
function sayCell(cell: string | number, column: Column, { data }: MeasureResult, t: Translator): string {
  if (typeof cell === 'number' || !DAY.test(cell)) return formatCell(cell, column, t);
  return 'bucket' in data && data.bucket === 'month' ? t.format.shortMonth(cell) : t.format.shortDay(cell);
}

function Cell(props: {
  readonly words: string;
  readonly query: string | undefined;
  readonly onOpen: (query: string) => void;
}) {
  const { query } = props;
  if (query === undefined) return props.words;
  return (
    <button type="button" className={classes.door} onClick={() => props.onOpen(query)}>
      {props.words}
    </button>
  );
}

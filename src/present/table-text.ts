// A table as text that leaves the window: for spreadsheets, for documents, for files.
import type { Translator } from './catalogue/translate.ts';
import type { Column, Table } from './columns.ts';
import { guardCell, writeRow } from './csv-cells.ts';
import { escapeMarkup } from './escape.ts';
import { formatCell } from './tables.ts';

/** Columns parted by tabs, numbers as a spreadsheet in this language reads them. */
export function tableAsTabs({ columns, rows }: Table, t: Translator): string {
  const number = new Intl.NumberFormat(t.locale, { useGrouping: false, maximumFractionDigits: 6 });
  const plain = (cell: string | number, column?: Column) => {
    if (typeof cell === 'number' && column && !column.time) return number.format(cell);
    const text = typeof cell === 'number' && column ? formatCell(cell, column, t) : String(cell);
    return guardCell(text.replace(/\s+/g, ' ').trim());
  };
  const lines = rows.map((row) => columns.map((column, place) => plain(row[place] ?? '', column)));
  return [columns.map(({ label }) => plain(label)), ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** For documents: as people read it. */
export function tableAsHtml({ columns, rows }: Table, t: Translator): string {
  const align = (column: Column) => (column.numeric ? ' align="right"' : '');
  const head = columns.map((column) => `<th${align(column)}>${escapeMarkup(column.label)}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map((column, place) => {
      return `<td${align(column)}>${escapeMarkup(formatCell(row[place] ?? '', column, t))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A file: UTF-8 with its mark, numbers plain, times with the name of their zone. */
export function tableAsCsv({ columns, rows }: Table, t: Translator): string {
  const lines = rows.map((row) => {
    return columns.map((column, place) => {
      const cell = row[place] ?? '';
      return column.time && typeof cell === 'number' ? formatCell(cell, column, t) : cell;
    });
  });
  const heads = columns.map(({ label, time }) => (time ? `${label} (${t.zone})` : label));
  return `\ufeff${[heads, ...lines].map(writeRow).join('')}`;
}

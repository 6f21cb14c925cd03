// The spreadsheet importer: XLSX and ODS, read as the tables they are.
import type { Importer } from '../importer.ts';
import { rereadRow } from './reread-row.ts';
import { isBook } from './sheet-book.ts';
import { inspectTable, readTable } from './table-read.ts';
import { openSpreadsheet } from './xlsx-table.ts';

export const xlsx: Importer = {
  id: 'xlsx',
  label: 'Spreadsheet (XLSX, ODS)',
  description: 'A workbook of Excel, LibreOffice or a listening tool: the sheet that holds mentions, one a row.',
  extensions: ['xlsx', 'xlsm', 'ods'],
  fields: [
    { name: 'map', label: 'Columns', type: 'columns', help: 'Which column holds what; the others become attributes.' },
    { name: 'zone', label: 'Time zone of dates that carry none', type: 'zone', help: 'Spreadsheets never carry one.' },
    { name: 'dateFormat', label: 'Date format', type: 'select', help: 'Of dates written as text.' },
  ],
  sniff: (file) => (isBook(file) ? 0.98 : 0),
  inspect: async (file, options) => inspectTable(await openSpreadsheet(file), file, options),
  async *read(file, options, signal) {
    signal.throwIfAborted();
    yield* readTable(await openSpreadsheet(file), file, options, signal);
  },
  reread: rereadRow,
};

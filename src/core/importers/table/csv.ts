// The table importer: CSV and TSV as vendors, spreadsheets and people write them.
import { decode } from '../../text/decode.ts';
import type { Importer, InputFile } from '../importer.ts';
import { HEAD_BYTES } from '../input-file.ts';
import { headLines } from '../lines.ts';
import { DELIMITER_NAMES, findLayout } from './csv-layout.ts';
import { openCsv } from './csv-table.ts';
import { rereadRow } from './reread-row.ts';
import { inspectTable, readTable } from './table-read.ts';

export const csv: Importer = {
  id: 'csv',
  label: 'Table (CSV, TSV)',
  description: 'Exports of spreadsheets and listening tools: one mention a row, columns matched to roles.',
  extensions: ['csv', 'tsv', 'tab'],
  fields: [
    { name: 'map', label: 'Columns', type: 'columns', help: 'Which column holds what; the others become attributes.' },
    { name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' },
    { name: 'dateFormat', label: 'Date format', type: 'select' },
    {
      name: 'delimiter',
      label: 'Delimiter',
      type: 'select',
      options: Object.entries(DELIMITER_NAMES).map(([value, label]) => ({ value, label })),
    },
    { name: 'encoding', label: 'Encoding', type: 'text', placeholder: 'utf-8' },
  ],
  sniff,
  inspect: async (file, options) => inspectTable(openCsv(file, options), file, options),
  async *read(file, options, signal) {
    yield* readTable(openCsv(file, options), file, options, signal);
  },
  reread: rereadRow,
};

function sniff(file: InputFile): number {
  if (file.members !== null) return 0;
  const extension = /\.(csv|tsv|tab)$/i.test(file.name);
  const text = decode(file.head).text;
  if (!extension && /^\s*[[{<]/.test(text)) return 0;
  const layout = findLayout(headLines(text, file.size <= HEAD_BYTES));
  if (!layout) return extension ? 0.3 : 0;
  if (extension) return Math.max(0.5, layout.certainty);
  if (layout.certainty === 0) return 0;
  // Without the name, only what has a header with roles, or many regular columns, is a table.
  return layout.headless || layout.certainty < 0.7 ? 0.05 : Math.min(0.8, layout.certainty);
}

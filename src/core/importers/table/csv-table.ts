// A CSV file as a table: its encoding, its delimiter, its records.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { decode, MIXED } from '../../text/decode.ts';
import type { InputFile } from '../importer.ts';
import { HEAD_BYTES } from '../input-file.ts';
import { encodingOf, headLines, readLines } from '../lines.ts';
import { DELIMITER_NAMES, findLayout } from './csv-layout.ts';
import { createRecordReader } from './records.ts';
import type { Table, TableStats } from './table.ts';
import type { TableRow } from './table-row.ts';

/** Throws EarshotError `bad-file` where the file is no table, `bad-argument` for options that do not fit. */
export function openCsv(file: InputFile, options: ImportOptions): Table {
  const encoding = encodingOf(file, options);
  const text = decode(file.head, { encoding }).text;
  const layout = findLayout(headLines(text, file.size <= HEAD_BYTES), delimiterOf(options, file.path));
  if (!layout) {
    const message = `${file.name} is no table: no comma, semicolon, tab or bar splits its lines into regular columns.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const { delimiter, firstLine, columns } = layout;

  async function* rows(stats: TableStats, signal: AbortSignal): AsyncGenerator<readonly TableRow[]> {
    const reader = createRecordReader(delimiter, columns.length);
    for await (const lines of readLines(file, encoding, stats)) {
      signal.throwIfAborted();
      const first = lines[0]?.number ?? 0;
      yield reader.push(first >= firstLine ? lines : lines.filter((line) => line.number >= firstLine));
    }
    yield reader.end();
  }

  return {
    layout,
    unit: 'line',
    delimiter,
    detected: [
      { label: 'Delimiter', value: DELIMITER_NAMES[delimiter] ?? delimiter },
      { label: 'Encoding', value: encoding },
    ],
    notes: encoding === MIXED ? ['The file mixes encodings; each line was read in its own.'] : [],
    rows,
  };
}

function delimiterOf(options: ImportOptions, file: string): string | undefined {
  const given = options.delimiter;
  if (given === undefined || given === '') return undefined;
  if (given === '\\t' || given === 'tab') return '\t';
  const named = Object.entries(DELIMITER_NAMES).find(([, name]) => name === given)?.[0];
  if (named) return named;
  if (given.length === 1 && given !== '"') return given;
  throw new EarshotError('bad-argument', `“${given}” is no delimiter. Use one character, such as , ; | or tab.`, {
    file,
    field: 'delimiter',
  });
}

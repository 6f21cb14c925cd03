// A table of dated numbers, the whole story: find its columns, settle how dates and numbers are written, read a number a day.
import { EarshotError } from '../../../contract/errors.ts';
import type { Rejection } from '../../../contract/model.ts';
import type { SameDay, SeriesOptions, SeriesReading, SeriesValue } from '../../../contract/series.ts';
import { type DateFormat, type DetectedDates, detectDateFormat } from '../../text/date-formats.ts';
import { createDayCounter, isoDay } from '../../text/days.ts';
import { decideDecimal, readNumber } from '../../text/numbers.ts';
import type { InputFile } from '../importer.ts';
import { whyUnreadable } from '../pick.ts';
import { checkOptions } from '../values.ts';
import { DELIMITER_NAMES } from './csv-layout.ts';
import { openCsv } from './csv-table.ts';
import { findNumberColumns, isLongerThanDay } from './number-columns.ts';
import { settleDates } from './settle-dates.ts';
import { isBook } from './sheet-book.ts';
import { createTableStats, type Table } from './table.ts';
import { openSpreadsheet } from './xlsx-table.ts';

/** Beyond this a table is no list of days. */
const MAX_ROWS = 500_000;
const MAX_CELL = 80;
const REJECTIONS_SHOWN = 100;
const FIRST_SHOWN = 10;
const COLUMNS_NAMED = 20;
const SAMPLE = 500;
/** 31 December 2199: a day after it is a slip of the pen. */
const LAST_DAY = 84_005;
/** What people write where there is no number. */
const NOTHING = /^(?:|[-–—.]|n\/?[ad]\.?|s\/?d|nd|null|none|nan|#n\/a)$/i;

export interface DatedNumbers {
  readonly reading: SeriesReading;
  /** By day, earliest first. */
  readonly values: readonly SeriesValue[];
}

/** @throws EarshotError `bad-file` where no columns of days and numbers are found, `bad-argument` for options. */
export async function readDatedNumbers(
  file: InputFile,
  options: SeriesOptions,
  zone: string,
  signal: AbortSignal,
): Promise<DatedNumbers> {
  const { format: chosen } = checkOptions(options, file.path);
  const table = await openTable(file);
  const columns = chooseColumns(table, options, file);
  const rows = await collectRows(table, columns, file, signal);
  const dates = await settle(rows, chosen);
  const marks = decideMark(rows, options, table.delimiter === null);
  const days = new Map<number, Sum>();
  const rejections: Rejection[] = [];
  let rejected = 0;
  let empty = 0;
  const dayOf = createDayCounter(zone);
  for (const row of rows) {
    const read = readRow(row, dates.format, marks.decimal, zone, dayOf);
    if (read === null) empty++;
    else if ('reason' in read) {
      rejected++;
      if (rejections.length < REJECTIONS_SHOWN)
        rejections.push({ at: `${table.unit} ${row.line}`, reason: read.reason });
    } else tally(days, read.day, read.value);
  }
  const values = toValues(days, options.sameDay ?? 'sum');
  const { layout } = table;
  const reading: SeriesReading = {
    file: file.path,
    name: layout.headless ? file.name.replace(/\.[^.]+$/, '') : columns.value,
    columns: layout.columns,
    numeric: findNumberColumns(layout).numeric,
    ...columns,
    dateFormat: dates.format?.id ?? null,
    ambiguous: dates.alternatives.map(({ id, label }) => ({ dateFormat: id, label })),
    decimal: marks.decimal,
    openDecimal: marks.open,
    detected: [
      ...table.detected,
      ...(dates.format ? [{ label: 'Dates', value: dates.format.label }] : []),
      { label: 'Numbers', value: marks.decimal === '.' ? '1,234.5' : '1.234,5' },
    ],
    rows: rows.length,
    days: values.length,
    span: spanOf(values),
    first: values.slice(0, FIRST_SHOWN),
    rejected,
    rejections,
    notes: [
      ...table.notes,
      ...sayDoubts(rows, dates, marks, options),
      ...sayDays(days, values, empty, options.sameDay),
    ],
  };
  return { reading, values };
}

/** The sheet, or the reading by one of the delimiters, that is most like dated numbers. */
async function openTable(file: InputFile): Promise<Table> {
  if (isBook(file)) return openSpreadsheet(file, (layout) => findNumberColumns(layout).certainty * 1000);
  const why = whyUnreadable(file);
  if (why) throw new EarshotError('bad-file', `${file.name} ${why}.`, { file: file.path });
  const tables = Object.keys(DELIMITER_NAMES).flatMap((delimiter) => {
    try {
      return [openCsv(file, { delimiter })];
    } catch (thrown) {
      if (thrown instanceof EarshotError && thrown.code === 'bad-file') return [];
      throw thrown;
    }
  });
  const certainty = (table: Table) => findNumberColumns(table.layout).certainty;
  const [best] = tables.toSorted((a, b) => certainty(b) - certainty(a));
  return best && certainty(best) > 0 ? best : openCsv(file, {});
}

interface Columns {
  readonly date: string;
  readonly value: string;
}

function chooseColumns({ layout }: Table, options: SeriesOptions, file: InputFile): Columns {
  const named = layout.columns.slice(0, COLUMNS_NAMED).map((column) => `“${column.slice(0, MAX_CELL)}”`);
  const known = [...named, ...(layout.columns.length > COLUMNS_NAMED ? ['…'] : [])].join(', ');
  for (const field of ['date', 'value'] as const) {
    const given = options[field];
    if (given === undefined || layout.columns.includes(given)) continue;
    const message = `${file.name} has no column “${given}”. Its columns are ${known}.`;
    throw new EarshotError('bad-argument', message, { file: file.path, field });
  }
  const found = findNumberColumns(layout);
  const date = options.date ?? found.date;
  const value = options.value ?? found.value;
  const missing = date === null ? 'date' : value === null ? 'value' : null;
  if (date !== null && value !== null && date !== value) return { date, value };
  const what = missing === 'date' ? 'days' : missing === 'value' ? 'numbers' : 'numbers beside that of days';
  const message = `No column of ${file.name} holds ${what}. Say which one does: its columns are ${known}.`;
  throw new EarshotError('bad-file', message, { file: file.path, field: missing ?? 'value' });
}

interface Row {
  readonly line: number;
  readonly date: string;
  readonly value: string;
  /** Why it cannot be read, whatever its cells say. */
  readonly problem: string | null;
}

async function collectRows(table: Table, columns: Columns, file: InputFile, signal: AbortSignal): Promise<Row[]> {
  const { columns: names } = table.layout;
  const [dateAt, valueAt] = [names.indexOf(columns.date), names.indexOf(columns.value)];
  const rows: Row[] = [];
  for await (const group of table.rows(createTableStats(), signal)) {
    for (const { line, cells, problem } of group) {
      if (problem === null && cells.every((cell) => cell.trim() === '')) continue;
      const wide = cells.slice(names.length).some((cell) => cell.trim() !== '');
      const why = wide ? `it has ${cells.length} columns where the table has ${names.length}` : null;
      const cell = (at: number) => (cells[at] ?? '').slice(0, MAX_CELL).trim();
      rows.push({ line, date: cell(dateAt), value: cell(valueAt), problem: problem ?? why });
    }
    if (rows.length <= MAX_ROWS) continue;
    const message = `${file.name} has more than ${MAX_ROWS.toLocaleString('en')} rows. Add up its rows by day first.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  return rows;
}

async function settle(rows: readonly Row[], chosen: DateFormat | null): Promise<DetectedDates> {
  const dates = rows.filter((row) => row.problem === null && row.date !== '').map((row) => row.date);
  const detected = detectDateFormat(dates.slice(0, SAMPLE));
  const groups = async function* () {
    yield dates;
  };
  const settled = await settleDates(detected, groups());
  if (chosen === null || settled.alternatives.length === 0) return { ...settled, format: chosen ?? settled.format };
  const readings = [...(settled.format ? [settled.format] : []), ...settled.alternatives];
  return { format: chosen, alternatives: readings.filter((reading) => reading.id !== chosen.id) };
}

/** The cells of a workbook are numbers, not their writing: only text in them can be in doubt. */
function decideMark(rows: readonly Row[], { decimal }: SeriesOptions, isWorkbook: boolean) {
  const decided = decideDecimal(rows.filter((row) => row.problem === null).map((row) => row.value));
  if (decimal !== undefined) return { decimal, open: decided.open };
  return decided.open && isWorkbook ? { decimal: '.' as const, open: false } : decided;
}

/** Null where the row holds no number: its day stays missing. */
function readRow(
  row: Row,
  format: DateFormat | null,
  decimal: '.' | ',',
  zone: string,
  dayOf: (at: number) => number,
): { readonly day: number; readonly value: number } | { readonly reason: string } | null {
  if (row.problem !== null) return { reason: row.problem };
  if (row.date === '') return { reason: 'it has no date' };
  if (isLongerThanDay(row.date)) return { reason: `“${row.date}” is no single day` };
  const published = format?.parse(row.date, zone) ?? null;
  if (published === null) return { reason: `“${row.date}” is no date` };
  const day = dayOf(published.at);
  if (day < 0 || day > LAST_DAY) return { reason: `“${row.date}” is not between 1970 and 2199` };
  if (NOTHING.test(row.value)) return null;
  const value = readNumber(row.value, decimal);
  if (value === null) {
    const written = decimal === '.' ? '1,234.5' : '1.234,5';
    return { reason: `“${row.value}” is no number written like ${written}` };
  }
  return { day, value };
}

interface Sum {
  sum: number;
  count: number;
  last: number;
}

function tally(days: Map<number, Sum>, day: number, value: number): void {
  const known = days.get(day);
  if (known) {
    known.sum += value;
    known.count++;
    known.last = value;
  } else days.set(day, { sum: value, count: 1, last: value });
}

function toValues(days: ReadonlyMap<number, Sum>, by: SameDay): SeriesValue[] {
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, { sum, count, last }]) => ({
      day: isoDay(day),
      value: by === 'sum' ? sum : by === 'mean' ? sum / count : last,
    }));
}

function spanOf(values: readonly SeriesValue[]) {
  const [first, last] = [values.at(0), values.at(-1)];
  return first && last ? { from: first.day, to: last.day } : null;
}

/** What a person has said is no doubt. */
function sayDoubts(
  rows: readonly Row[],
  dates: DetectedDates,
  marks: { decimal: '.' | ','; open: boolean },
  options: SeriesOptions,
): string[] {
  const said: string[] = [];
  const [other] = dates.alternatives;
  if (dates.format && other && !options.dateFormat)
    said.push(`The dates were read as ${dates.format.label}; they could be ${other.label}.`);
  const doubtful =
    marks.open && !options.decimal ? rows.find((row) => /^\D*\d{1,3}[.,]\d{3}\D*$/.test(row.value)) : undefined;
  if (doubtful) {
    const [read, else_] = [marks.decimal, marks.decimal === '.' ? (',' as const) : ('.' as const)].map((mark) =>
      String(readNumber(doubtful.value, mark)),
    );
    said.push(`“${doubtful.value}” was read as ${read}; it could be ${else_}.`);
  }
  return said;
}

function sayDays(
  days: ReadonlyMap<number, Sum>,
  values: readonly SeriesValue[],
  empty: number,
  by: SameDay = 'sum',
): string[] {
  const said: string[] = [];
  const several = [...days.values()].filter((day) => day.count > 1).length;
  const done = { sum: 'their numbers were added up', mean: 'their mean was taken', last: 'the last one was taken' }[by];
  if (several > 0) said.push(`${several === 1 ? '1 day has' : `${several} days have`} several rows: ${done}.`);
  if (empty > 0) said.push(`${empty === 1 ? '1 row holds' : `${empty} rows hold`} no number: those days stay missing.`);
  const ordered = [...days.keys()].sort((a, b) => a - b);
  const gaps = ordered.slice(1).map((day, index) => day - (ordered[index] ?? day));
  const gap = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
  if (gap > 1) said.push(`The numbers stand ${gap} days apart: only those ${values.length} days can be compared.`);
  return said;
}

// Which columns of a table hold its days and its numbers, told by what is in them, then by their names.
import { type DateFormat, detectDateFormat } from '../../text/date-formats.ts';
import { fold } from '../../text/fold.ts';
import { isNumber } from '../../text/numbers.ts';
import { columnsFor } from './roles.ts';
import type { TableLayout } from './table-layout.ts';

/** A column is what this part of its filled cells are. */
const MOST = 0.6;

export interface NumberColumns {
  readonly date: string | null;
  readonly value: string | null;
  /** All that could be the value. */
  readonly numeric: readonly string[];
  /** 0 to 2: how much like a table of dated numbers this is. */
  readonly certainty: number;
}

/** Names of columns that number rows or divide the calendar: never what is counted. Folded. */
const COUNTS_NOTHING = new Set(
  (
    'id nr no num number index row ano anno annee year jahr jaar mes mese mois month monat maand mes dia giorno jour day tag dag ' +
    'semana settimana semaine week woche semana weekday wochentag weekdag hour hora ora heure stunde uur store tienda negozio ' +
    'magasin filiale winkel loja zip plz cap cp postcode'
  ).split(' '),
);

export function findNumberColumns(layout: TableLayout): NumberColumns {
  const { columns, rows } = layout;
  const cellsOf = (column: string) => {
    const index = columns.indexOf(column);
    return rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  };
  const dated = best(columns, (column) => likeDays(column, cellsOf(column)));
  const numeric = columns.filter((column) => column !== dated?.column && likeNumbers(cellsOf(column)) >= MOST);
  const valued = best(numeric, (column) => likeNumbers(cellsOf(column)) * (namesNothing(column) ? 0.5 : 1));
  return {
    date: dated?.column ?? null,
    value: valued?.column ?? null,
    numeric,
    certainty: dated && valued ? dated.score + valued.score : 0,
  };
}

/** Of a month, a week or a year no day can be told. */
export function isLongerThanDay(text: string): boolean {
  return /^(?:\d{4}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|\d{4}-?W\d{1,2}|\p{L}{3,12}\.?,?\s(?:de[l]?\s)?\d{4})$/iu.test(
    text.slice(0, 60).trim(),
  );
}

/** The earliest of the best; null where none is good enough. */
function best(columns: readonly string[], score: (column: string) => number) {
  const scored = columns.map((column) => ({ column, score: score(column) }));
  const [first] = scored.toSorted((a, b) => b.score - a.score);
  return first && first.score >= MOST / 2 ? first : null;
}

function likeDays(column: string, cells: readonly string[]): number {
  const { format } = detectDateFormat(cells);
  if (format === null || cells.length === 0) return 0;
  const share = cells.filter((cell) => isDay(cell, format)).length / cells.length;
  if (share < MOST) return 0;
  // A column of plain digits may be dates, but is numbers more often.
  const bare = cells.every((cell) => /^[\d.,]+$/.test(cell) && !/^\d{1,4}\.\d{1,2}\.\d{1,4}$/.test(cell));
  const named = columnsFor('published', [column]).length > 0 || /^(?:day|dia|dag|tag|jour|giorno)\b/.test(fold(column));
  return share * (bare && !named ? 0.4 : 1) + (named ? 0.1 : 0);
}

function isDay(cell: string, format: DateFormat): boolean {
  return !isLongerThanDay(cell) && format.parse(cell, 'UTC') !== null;
}

function likeNumbers(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : cells.filter(isNumber).length / cells.length;
}

function namesNothing(column: string): boolean {
  return COUNTS_NOTHING.has(fold(column).replace(/[^a-z0-9]/g, ''));
}

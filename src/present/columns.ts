// What a table is: its columns, and rows of plain text and numbers.
import type { Translator } from './catalogue/translate.ts';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Its cells are points in time, in Unix milliseconds. */
  readonly time?: true;
}

/** Rows hold one cell a column. Numbers are plain numbers; shares run from 0 to 1 in columns whose `key` is in SHARES. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export const SHARES: ReadonlySet<string> = new Set(['share', 'low', 'high', 'shareHere', 'shareThere', 'difference']);

export function text(key: string, label: string): Column {
  return { key, label, numeric: false };
}

export function number(key: string, label: string): Column {
  return { key, label, numeric: true };
}

export function time(key: string, label: string): Column {
  return { key, label, numeric: false, time: true };
}

/** A share and its interval. */
export function shareColumns(t: Translator): Column[] {
  return [number('share', t('table.share')), number('low', t('table.low')), number('high', t('table.high'))];
}

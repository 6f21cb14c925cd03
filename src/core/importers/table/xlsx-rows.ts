// The rows of an XLSX sheet as text: numbers as they are written, dates as local ISO, formulas by the value they had.
import type { InputFile } from '../importer.ts';
import { MAX_CELL, MAX_CELLS, type SheetRow } from './sheet.ts';
import { readXml } from './xml-events.ts';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** For each cell style, whether its numbers are dates. */
  readonly dated: readonly boolean[];
  /** Days since 1900 or 1904 to a date whose UTC fields are the local ones. */
  toDate(serial: number): Date;
}

export function readSheetRows(
  part: InputFile,
  context: CellContext,
  progress: (bytes: number) => void,
): AsyncGenerator<readonly SheetRow[]> {
  return readXml<SheetRow>(part, (emit) => rowHandlers(context, emit), progress);
}

function rowHandlers(context: CellContext, emit: (row: SheetRow) => void) {
  let number = 0;
  let cells: string[] = [];
  let column = 0;
  let type = '';
  let style = 0;
  let text = '';
  let reading = false;
  let aside = 0;

  return {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'row') {
        const given = Number(attributes.r);
        number = Number.isSafeInteger(given) && given > number ? given : number + 1;
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        text = '';
      } else if (name === 'rPh') aside++;
      else if (name === 'v' || name === 't') reading = aside === 0;
    },
    text(piece: string) {
      if (reading && text.length < MAX_CELL) text += piece;
    },
    close(name: string) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'rPh') aside--;
      else if (name === 'c') {
        const value = cellText(type, text, style, context);
        if (value !== '' && column < MAX_CELLS) {
          while (cells.length < column) cells.push('');
          cells[column] = value;
        }
        column++;
      } else if (name === 'row' && cells.length > 0) emit({ number, cells });
    },
  };
}

/** `C7` is column 2; null where it is none. */
function columnOf(reference: string | undefined): number | null {
  let column = 0;
  for (const char of reference ?? '') {
    const code = char.charCodeAt(0) | 32;
    if (code < 97 || code > 122) break;
    column = column * 26 + code - 96;
    if (column > 20_000) break;
  }
  return column === 0 ? null : column - 1;
}

function cellText(type: string, text: string, style: number, context: CellContext): string {
  if (type === 's') return openEscapes(context.strings[Number(text)] ?? '');
  if (type === 'inlineStr' || type === 'str') return openEscapes(text);
  if (type === 'b') return text === '' ? '' : /^(?:1|true)$/i.test(text.trim()) ? 'true' : 'false';
  if (type === 'e') return '';
  if (type === 'd') return text.trim();
  return numberText(text.trim(), context.dated[style] === true ? context : null);
}

function numberText(text: string, dates: CellContext | null): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  if (dates && number >= 0 && number < 3_000_000) return dateText(number, dates) ?? text;
  // Whole numbers stay as they are: ids of more than 15 digits would be rounded. What already was shows by its exponent.
  if (/^-?\d+$/.test(text) || Math.abs(number) >= 1e15) return text;
  return String(number);
}

/** `2024-03-01`, `2024-03-01T10:20:00`, or `10:20:00` for a time of day; null for durations. */
function dateText(serial: number, { toDate }: CellContext): string | null {
  const seconds = Math.round(toDate(serial).getTime() / 1000);
  const [day = '', time = ''] = new Date(seconds * 1000).toISOString().slice(0, 19).split('T');
  if (serial < 1) return time;
  if (serial < 367) return null;
  return time === '00:00:00' ? day : `${day}T${time}`;
}

/** `_x000D_` is how a carriage return is written; `_x005F_` is the underscore before such a thing. */
function openEscapes(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '');
}

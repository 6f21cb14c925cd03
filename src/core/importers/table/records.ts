// CSV records out of lines (RFC 4180), with recovery: a quote that is opened and never closed costs one line, not the file.
import type { Line } from '../lines.ts';
import type { TableRow } from './table-row.ts';

/** A record longer than this is a quote that was never closed. */
const MAX_RECORD = 256 * 1024;
/** After so many runaways the look-ahead is cut short: reading stays linear whatever the file holds. */
const PATIENCE = 8;

export interface RecordReader {
  /** Takes lines, gives the records they complete. */
  push(lines: readonly Line[]): TableRow[];
  /** What is left at the end of the file. */
  end(): TableRow[];
}

/** `width`: the header's number of columns, which tells a good reading from a bad one; null where not known yet. */
export function createRecordReader(delimiter: string, width: number | null): RecordReader {
  let open: { scan: Scan; lines: Line[] } | null = null;
  let runaways = 0;

  const take = (lines: readonly Line[], ended: boolean): TableRow[] => {
    const records: TableRow[] = [];
    // A queue as a stack of what is still to read, last first: resyncing puts lines back.
    const queue = lines.toReversed();
    for (;;) {
      const line = queue.pop();
      if (line === undefined) {
        if (!ended || open === null) return records;
        records.push(giveUp(queue));
        continue;
      }
      if (open === null) {
        if (line.cut) {
          records.push(failed(line.number, 'the line is longer than a megabyte'));
          continue;
        }
        if (line.text.trim() === '') continue;
        if (!line.text.includes('"')) {
          records.push({ line: line.number, cells: line.text.split(delimiter), problem: null, mended: false });
          continue;
        }
        open = { scan: startScan(line.text), lines: [line] };
      } else {
        open.scan.text += `\n${line.text}`;
        open.lines.push(line);
      }
      const state = advance(open.scan, delimiter);
      const first = open.lines[0] ?? line;
      const single = open.lines.length === 1;
      const fits = width === null || open.scan.cells.length === width || (single && state === 'done');
      if (state === 'done' && fits) {
        records.push({ line: first.number, cells: open.scan.cells, problem: null, mended: false });
        open = null;
      } else if (state === 'done' && !looksLikeRows(open.lines, delimiter, width)) {
        records.push({ line: first.number, cells: open.scan.cells, problem: null, mended: false });
        open = null;
      } else if (state !== 'open' || line.cut || open.scan.text.length > limit()) records.push(giveUp(queue));
    }
  };

  const limit = (): number => (runaways < PATIENCE ? MAX_RECORD : runaways < 10 * PATIENCE ? 8192 : 1024);

  /** The first line is read by itself; the others go back into the queue. */
  const giveUp = (queue: Line[]): TableRow => {
    const lines = open?.lines ?? [];
    const first = lines[0] ?? { number: 0, text: '', cut: false };
    for (let i = lines.length - 1; i >= 1; i--) {
      const line = lines[i];
      if (line) queue.push(line);
    }
    open = null;
    const lenient = splitLenient(first.text, delimiter);
    if (lenient.closed && (width === null || lenient.cells.length === width)) {
      return { line: first.number, cells: lenient.cells, problem: null, mended: true };
    }
    const escaped = splitEscaped(first.text, delimiter);
    if (escaped && (width === null || escaped.length === width)) {
      return { line: first.number, cells: escaped, problem: null, mended: true };
    }
    runaways++;
    if (!lenient.closed) return failed(first.number, 'a quote is opened and never closed', lenient.cells);
    return failed(first.number, 'its quotes are broken', lenient.cells);
  };

  return { push: (lines) => take(lines, false), end: () => take([], true) };
}

interface Scan {
  text: string;
  at: number;
  cells: string[];
  /** Where the quoted cell began, behind its quote; -1 outside of one. */
  quoted: number;
}

function startScan(text: string): Scan {
  return { text, at: 0, cells: [], quoted: -1 };
}

/** Reads on to the end of the text: `open` inside a quoted cell, `broken` where a quote stands in the wrong place. */
function advance(scan: Scan, delimiter: string): 'done' | 'open' | 'broken' {
  const { text } = scan;
  for (;;) {
    if (scan.quoted === -1) {
      let start = scan.at;
      while (text[start] === ' ') start++;
      if (text[start] === '"') {
        scan.quoted = start + 1;
        scan.at = start + 1;
      } else {
        const end = text.indexOf(delimiter, scan.at);
        scan.cells.push(text.slice(scan.at, end === -1 ? text.length : end));
        if (end === -1) return 'done';
        scan.at = end + delimiter.length;
        continue;
      }
    }
    const quote = text.indexOf('"', scan.at);
    if (quote === -1) {
      scan.at = text.length;
      return 'open';
    }
    if (text[quote + 1] === '"') {
      scan.at = quote + 2;
      continue;
    }
    let after = quote + 1;
    while (text[after] === ' ') after++;
    if (after < text.length && !text.startsWith(delimiter, after)) return 'broken';
    scan.cells.push(text.slice(scan.quoted, quote).replaceAll('""', '"'));
    scan.quoted = -1;
    if (after >= text.length) return 'done';
    scan.at = after + delimiter.length;
  }
}

/** One line, with a quote closing a cell only where a delimiter or the end follows. */
function splitLenient(line: string, delimiter: string): { cells: string[]; closed: boolean } {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let close = line.indexOf('"', at + 1);
      while (close !== -1 && close + 1 < line.length && !line.startsWith(delimiter, close + 1)) {
        close = line.indexOf('"', close + (line[close + 1] === '"' ? 2 : 1));
      }
      if (close === -1) return { cells: [...cells, ...line.slice(at).split(delimiter)], closed: false };
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'));
      if (close + 1 >= line.length) return { cells, closed: true };
      at = close + 1 + delimiter.length;
    } else {
      const end = line.indexOf(delimiter, at);
      cells.push(line.slice(at, end === -1 ? line.length : end));
      if (end === -1) return { cells, closed: true };
      at = end + delimiter.length;
    }
  }
}

/** Databases write a quote inside a cell as `\\"`. Null where the line does not. */
function splitEscaped(line: string, delimiter: string): string[] | null {
  if (!line.includes('\\"')) return null;
  const { cells, closed } = splitLenient(line.replaceAll('\\"', '""'), delimiter);
  return closed ? cells : null;
}

/** Lines swallowed by a record of the wrong width: would they have been rows themselves? */
function looksLikeRows(lines: readonly Line[], delimiter: string, width: number | null): boolean {
  return lines.slice(1).some((line) => splitLenient(line.text, delimiter).cells.length === width && width !== 1);
}

function failed(line: number, problem: string, cells: readonly string[] = []): TableRow {
  return { line, cells, problem, mended: false };
}

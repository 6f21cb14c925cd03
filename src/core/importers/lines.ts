// A text file as numbered lines, in bounded memory.

import { EarshotError } from '../../contract/errors.ts';
import type { ImportOptions } from '../../contract/model.ts';
import { decodeStream, detectEncoding, knownEncoding, type StreamStats } from '../text/decode.ts';
import type { InputFile } from './importer.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end. */
  readonly text: string;
  /** It was longer than a megabyte: this is its beginning only. */
  readonly cut: boolean;
}

export interface LineStats extends StreamStats {
  bytes: number;
}

const MAX_LINE = 1024 * 1024;

/** The encoding a person chose, or the one detected. Throws EarshotError `bad-argument` for an unknown name. */
export function encodingOf(file: InputFile, options: ImportOptions): string {
  if (options.encoding && !knownEncoding(options.encoding)) {
    throw new EarshotError(
      'bad-argument',
      `There is no encoding “${options.encoding}”. Known are utf-8, windows-1252, utf-16le and others.`,
      {
        file: file.path,
        field: 'encoding',
      },
    );
  }
  return detectEncoding(file.head, { encoding: options.encoding ?? null });
}

export function createLineStats(): LineStats {
  return { bytes: 0, mixedLines: 0 };
}

/** Lines of the file in groups, as they come from the disk. Ends with \n, \r\n or \r; NUL characters are dropped. */
export async function* readLines(file: InputFile, encoding: string, stats: LineStats): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let rest = '';
  let skipping = false;
  for await (const piece of decodeStream(counted(file, stats), encoding, stats)) {
    const text = rest + piece;
    // A \r at the very end may be half of \r\n.
    const held = text.endsWith('\r') ? 1 : 0;
    const parts = text.slice(0, text.length - held).split(/\r\n|\n|\r/);
    rest = (parts.pop() ?? '') + (held ? '\r' : '');
    const lines: Line[] = [];
    for (const part of parts) {
      if (skipping) {
        skipping = false;
        continue;
      }
      lines.push(toLine(++number, part));
    }
    if (rest.length > MAX_LINE) {
      if (!skipping) lines.push({ ...toLine(++number, rest.slice(0, MAX_LINE)), cut: true });
      skipping = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (!skipping && rest.replace(/\r$/, '') !== '') yield [toLine(number + 1, rest.replace(/\r$/, ''))];
}

/** The whole file; for what is known to be small. */
export async function readText(file: InputFile, encoding: string, stats: LineStats): Promise<string> {
  const parts: string[] = [];
  for await (const piece of decodeStream(counted(file, stats), encoding, stats)) parts.push(piece);
  return parts.join('');
}

/** Its text in pieces, as they come from the disk. */
export function readPieces(file: InputFile, encoding: string, stats: LineStats): AsyncGenerator<string> {
  return decodeStream(counted(file, stats), encoding, stats);
}

/** The head's lines, without a last one that may be cut. */
export function headLines(text: string, whole: boolean): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (!whole && lines.length > 1) lines.pop();
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function toLine(number: number, text: string): Line {
  const clean = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
  return { number, text: clean.length > MAX_LINE ? clean.slice(0, MAX_LINE) : clean, cut: clean.length > MAX_LINE };
}

async function* counted(file: InputFile, stats: LineStats): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.open()) {
    stats.bytes += chunk.length;
    yield chunk;
  }
}

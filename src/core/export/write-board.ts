// Writes a board to a file in one of the formats.

import type { BoardData } from '../../contract/boards.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import { exportFormats } from './index.ts';
import { writeWhole } from './write-file.ts';

/** `format` is a format's id. Answers the file and its size in bytes. */
export async function writeBoard(
  data: BoardData,
  format: string,
  file: string,
  overwrite: boolean,
  options: ExportOptions = {},
): Promise<{ readonly file: string; readonly bytes: number }> {
  return { file, bytes: await writeWhole(findFormat(format).write(data, options), file, overwrite) };
}

/** The board as text; a format of bytes is refused. */
export async function renderBoard(data: BoardData, format: string, options: ExportOptions = {}): Promise<string> {
  let text = '';
  for await (const piece of findFormat(format).write(data, options)) {
    if (typeof piece !== 'string') throw new EarshotError('bad-argument', `The format “${format}” is no text.`);
    text += piece;
  }
  return text;
}

export function findFormat(id: string): ExportFormat {
  const found = exportFormats.find((format) => format.id === id);
  if (found !== undefined) return found;
  const known = exportFormats.map((format) => format.id).join(', ');
  throw new EarshotError('bad-argument', `There is no export format named “${id}”. There are: ${known}.`, {
    field: 'format',
  });
}

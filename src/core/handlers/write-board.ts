// Writes a board to a file: beside its place first, so that a failure leaves nothing half written.
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EarshotError } from '../../contract/errors.ts';
import type { BoardData } from '../../contract/model.ts';
import { exportFormats } from '../export/index.ts';

/** @throws EarshotError `bad-argument` for an unknown format, `not-allowed` where a file is in the way, `disk-full`. */
export async function writeBoard(
  data: BoardData,
  formatId: string,
  path: string,
  overwrite: boolean,
): Promise<{ file: string; bytes: number }> {
  const file = resolve(path);
  const format = exportFormats.find((entry) => entry.id === formatId);
  if (!format) {
    const known = exportFormats.map((entry) => entry.id).join(', ');
    throw new EarshotError('bad-argument', `There is no export format “${formatId}”. There are: ${known}.`, {
      field: 'format',
    });
  }
  if (existsSync(file) && !overwrite) {
    throw new EarshotError(
      'not-allowed',
      `“${file}” is there already; say that it may be overwritten, or choose another name.`,
      { file },
    );
  }
  const part = `${file}.part`;
  const output = createWriteStream(part);
  try {
    await pipeline(Readable.from(format.write(data)), output);
    await rename(part, file);
  } catch (thrown) {
    await rm(part, { force: true });
    throw explain(file, thrown);
  }
  return { file, bytes: output.bytesWritten };
}

function explain(file: string, thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'ENOSPC')
    return new EarshotError('disk-full', `The disk is full: “${file}” was not written.`, { file }, thrown);
  if (code === 'ENOENT')
    return new EarshotError('not-found', `The folder of “${file}” does not exist.`, { file }, thrown);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new EarshotError('not-allowed', `“${file}” may not be written.`, { file }, thrown);
  }
  return thrown;
}

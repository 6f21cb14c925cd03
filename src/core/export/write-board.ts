// Writes a board to a file in one of the formats: whole or not at all, and never over another file unless told.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EarshotError } from '../../contract/errors.ts';
import type { BoardData } from '../../contract/model.ts';
import type { ExportFormat, ExportOptions } from './format.ts';
import { exportFormats } from './index.ts';

/** `format` is a format's id. Answers the file and its size in bytes. */
export async function writeBoard(
  data: BoardData,
  format: string,
  file: string,
  overwrite: boolean,
  options: ExportOptions = {},
): Promise<{ readonly file: string; readonly bytes: number }> {
  const chosen = findFormat(format);
  if (!overwrite && (await exists(file))) throw alreadyThere(file);
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    const bytes = await writePart(chosen, data, part, options);
    if (overwrite) await rename(part, file);
    else await copyFile(part, file, constants.COPYFILE_EXCL);
    return { file, bytes };
  } catch (error) {
    throw explain(error, file);
  } finally {
    await rm(part, { force: true });
  }
}

export function findFormat(id: string): ExportFormat {
  const found = exportFormats.find((format) => format.id === id);
  if (found !== undefined) return found;
  const known = exportFormats.map((format) => format.id).join(', ');
  throw new EarshotError('bad-argument', `There is no export format named “${id}”. There are: ${known}.`, {
    field: 'format',
  });
}

async function writePart(format: ExportFormat, data: BoardData, part: string, options: ExportOptions): Promise<number> {
  const handle = await open(part, 'wx');
  let bytes = 0;
  try {
    for await (const piece of format.write(data, options)) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      await handle.writeFile(chunk);
      bytes += chunk.byteLength;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return bytes;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function alreadyThere(file: string): EarshotError {
  return new EarshotError('bad-argument', `“${file}” is already there. Choose another name, or allow overwriting.`, {
    file,
  });
}

function explain(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EEXIST') return alreadyThere(file);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new EarshotError('not-found', `The folder “${dirname(file)}” is not there. Make it, or choose another.`, {
      file,
    });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new EarshotError('not-allowed', `“${file}” may not be written. Choose another folder.`, { file });
  if (code === 'EISDIR')
    return new EarshotError('bad-argument', `“${file}” is a folder. Give the name of a file.`, { file });
  if (code === 'ENOSPC')
    return new EarshotError('disk-full', `The disk is full: “${file}” was not written. Make room and try again.`, {
      file,
    });
  return error;
}

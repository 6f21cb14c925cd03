// Writes a file whole or not at all, and never over another one unless told.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EarshotError } from '../../contract/errors.ts';

export type Pieces = AsyncIterable<string | Uint8Array>;

/** Answers the size in bytes. Throws EarshotError where the file is there already or may not be written. */
export async function writeWhole(pieces: Pieces, file: string, overwrite: boolean): Promise<number> {
  if (!overwrite && (await exists(file))) throw alreadyThere(file);
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    const bytes = await writePart(pieces, part);
    if (overwrite) await rename(part, file);
    else await copyFile(part, file, constants.COPYFILE_EXCL);
    return bytes;
  } catch (error) {
    throw explain(error, file);
  } finally {
    await rm(part, { force: true });
  }
}

async function writePart(pieces: Pieces, part: string): Promise<number> {
  const handle = await open(part, 'wx');
  let bytes = 0;
  try {
    for await (const piece of pieces) {
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

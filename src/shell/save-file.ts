// Writes what the window drew or printed to a file: only where a person may want one, never over another unless told.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { EarshotError } from '../contract/errors.ts';

/** Charts, tables, texts and pages. Nothing that a system would run. */
const extensions = ['png', 'svg', 'csv', 'txt', 'json', 'html', 'md', 'xlsx', 'pdf'];

/** More than any chart, table or board; a mistake is stopped before it fills the memory. */
const mostCharacters = 128 * 1024 * 1024;

/** What a person's systems all take for a name: nothing hidden, no path, no sign that Windows refuses. */
const plainName = /^(?!\.)[^\p{Cc}\\/:*?"<>|]{1,240}$/u;

/** Where a file goes: a whole path as it is, a bare name in `folder`. Anything else is refused. */
export function placeFile(folder: string, typed: unknown, allowed: readonly string[] = extensions): string {
  const text = typeof typed === 'string' && typed.length <= 4_096 && !typed.includes('\0') ? typed.trim() : '';
  const whole = isAbsolute(text);
  if (!whole && !plainName.test(text))
    throw new EarshotError('bad-argument', 'Give the whole path of the file, or its name alone.', { field: 'file' });
  const file = whole ? resolve(text) : join(folder, text);
  if (!allowed.includes(extname(file).slice(1).toLowerCase()))
    throw new EarshotError('not-allowed', `Let the name of the file end in ${listWords(allowed)}.`, {
      file,
      field: 'file',
    });
  return file;
}

function listWords(endings: readonly string[]): string {
  const words = endings.map((ending) => `.${ending}`);
  return words.length === 1 ? `${words[0]}` : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A text of a size that can be meant. */
export function checkContent(content: unknown, field: string): string {
  if (typeof content === 'string' && content.length <= mostCharacters) return content;
  throw new EarshotError('bad-argument', `The ${field} is no text, or larger than 128 MB; save less at once.`, {
    field,
  });
}

export function decodeContent(content: unknown, encoding: unknown): Buffer {
  const text = checkContent(content, 'content');
  if (encoding === 'utf8') return Buffer.from(text, 'utf8');
  const bytes = encoding === 'base64' ? Buffer.from(text, 'base64') : null;
  // Node skips what is no base64: half a picture would be written without a word.
  if (!bytes || text.length !== 4 * Math.ceil(bytes.byteLength / 3))
    throw new EarshotError('bad-argument', 'The content must be text, or bytes as base64.', { field: 'encoding' });
  return bytes;
}

/** Written beside and then put in its place: whole or not at all. Answers the size in bytes. */
export async function saveFile(file: string, content: Uint8Array, overwrite: boolean): Promise<number> {
  if (!overwrite) await refuseTaken(file);
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    const handle = await open(part, 'wx');
    await handle
      .writeFile(content)
      .then(() => handle.sync())
      .finally(() => handle.close());
    if (overwrite) await rename(part, file);
    else await copyFile(part, file, constants.COPYFILE_EXCL);
    return content.byteLength;
  } catch (thrown) {
    throw explain(thrown, file);
  } finally {
    await rm(part, { force: true });
  }
}

/** For what takes long to make: said before it is made. */
export async function refuseTaken(file: string): Promise<void> {
  const taken = await access(file).then(
    () => true,
    () => false,
  );
  if (taken) throw alreadyThere(file);
}

/** In the words of the engine's exports: the window asks about overwriting when it reads them. */
function alreadyThere(file: string): EarshotError {
  return new EarshotError('bad-argument', `“${file}” is already there. Choose another name, or allow overwriting.`, {
    file,
  });
}

function explain(thrown: unknown, file: string): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'EEXIST') return alreadyThere(file);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new EarshotError('not-found', `The folder “${dirname(file)}” is not there. Make it, or choose another.`, {
      file,
    });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new EarshotError('not-allowed', `“${file}” may not be written. Choose another folder.`, { file });
  if (code === 'EISDIR')
    return new EarshotError('bad-argument', `“${file}” is a folder. Give the name of a file.`, { file });
  return thrown;
}

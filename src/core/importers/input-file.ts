// A file as importers see it: its head at once, the whole of it as a stream.
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { EarshotError } from '../../contract/errors.ts';
import { unpackFile } from './compressed.ts';
import type { InputFile } from './importer.ts';
import { listMembers } from './zip.ts';

export const HEAD_BYTES = 64 * 1024;

/** Gzip and Zstandard are unpacked on the way. Throws EarshotError `not-found` or `bad-file` where there is nothing to read. */
export async function openInputFile(path: string): Promise<InputFile> {
  const place = { file: path };
  const facts = await stat(path).catch((thrown: unknown) => {
    throw failure(thrown, path);
  });
  if (facts.isDirectory()) {
    throw new EarshotError('bad-file', `${path} is a folder. Choose the files in it.`, place);
  }
  const file: InputFile = {
    path,
    name: basename(path),
    size: facts.size,
    head: await readRange(path, 0, HEAD_BYTES),
    members: null,
    modified: facts.mtimeMs,
    open: () => readChunks(path),
    readAt: (position, length) => readRange(path, position, length),
  };
  return unpackFile({ ...file, members: await listMembers(file) });
}

async function readRange(path: string, position: number, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r').catch((thrown: unknown) => {
    throw failure(thrown, path);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } catch (thrown) {
    throw failure(thrown, path);
  } finally {
    await handle.close();
  }
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield chunk as Uint8Array;
  } catch (thrown) {
    if (thrown instanceof Error && 'syscall' in thrown) throw failure(thrown, path);
    throw thrown;
  }
}

function failure(thrown: unknown, path: string): EarshotError {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new EarshotError('not-found', `There is no file ${path}.`, { file: path }, thrown);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const message = `${path} may not be read: its permissions forbid it.`;
    return new EarshotError('bad-file', message, { file: path }, thrown);
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new EarshotError('bad-file', `${path} could not be read: ${reason}.`, { file: path }, thrown);
}

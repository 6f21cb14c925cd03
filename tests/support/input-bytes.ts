// Files that importers read, out of memory.
import { basename } from 'node:path';
import { unpackFile } from '../../src/core/importers/compressed.ts';
import type { InputFile } from '../../src/core/importers/importer.ts';
import { HEAD_BYTES } from '../../src/core/importers/input-file.ts';
import { listMembers } from '../../src/core/importers/zip.ts';

/** As it stands. */
export function inputFromBytes(name: string, bytes: Uint8Array, modified = 0): InputFile {
  return {
    path: name,
    name: basename(name),
    size: bytes.length,
    head: bytes.subarray(0, HEAD_BYTES),
    members: null,
    modified,
    async *open() {
      for (let at = 0; at < bytes.length; at += HEAD_BYTES) yield bytes.subarray(at, at + HEAD_BYTES);
    },
    readAt: async (position, length) => bytes.subarray(position, position + length),
  };
}

/** Unpacked and its members listed, as `openInputFile` does. */
export async function openInputBytes(name: string, bytes: Uint8Array, modified = 0): Promise<InputFile> {
  const file = inputFromBytes(name, bytes, modified);
  return unpackFile({ ...file, members: await listMembers(file) });
}

// Gzip and Zstandard files as what they hold: importers see the text, never the packing.
import { Readable, type Transform } from 'node:stream';
import { constants, createGunzip, createZstdDecompress } from 'node:zlib';
import { EarshotError } from '../../contract/errors.ts';
import type { InputFile } from './importer.ts';
import { splitFrames } from './zstd-frames.ts';

const HEAD_BYTES = 64 * 1024;
const MAX_RATIO = 300;
const HARMLESS_BYTES = 64 * 1024 * 1024;
/** Text packs to about this share. */
const USUAL_RATIO = 8;

export type Packing = 'gzip' | 'zstd';

function packingOf(head: Uint8Array): Packing | null {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08) return 'gzip';
  const skippable = (head[0] ?? 0) >> 4 === 5 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
  return skippable || (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) ? 'zstd' : null;
}

/**
 * The same file where it is not packed; else one that is unpacked as it is read, nothing of it on the disk. Its name
 * loses `.gz` or `.zst`; its size is an estimate unless all of it fits into the head. Throws EarshotError `bad-file`
 * where the packing is damaged from the start; reading throws it where it breaks off or grows beyond all measure.
 */
export async function unpackFile(file: InputFile): Promise<InputFile> {
  const packing = packingOf(file.head);
  if (packing === null) return file;
  const open = () => unpack(file, packing);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let whole = true;
  for await (const chunk of open()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > HEAD_BYTES) {
      whole = false;
      break;
    }
  }
  const head = Buffer.concat(chunks).subarray(0, HEAD_BYTES);
  return {
    ...file,
    name: file.name.replace(/\.(?:gz|gzip|zst|zstd)$/i, '').replace(/\.tgz$/i, '.tar') || file.name,
    size: whole ? head.length : Math.max(HEAD_BYTES + 1, file.size * USUAL_RATIO),
    head,
    members: null,
    open,
    readAt: async (position, length) => {
      if (whole || position + length <= head.length) return head.subarray(position, position + length);
      throw new Error('A packed file is read from its start.');
    },
  };
}

async function* unpack(file: InputFile, packing: Packing): AsyncGenerator<Uint8Array> {
  const counts = { packed: 0, unpacked: 0 };
  const packed = counted(file, counts);
  const source = Readable.from(packing === 'zstd' ? splitFrames(packed) : packed, { objectMode: true });
  const unpacker = createUnpacker(packing);
  source.on('error', (thrown) => unpacker.destroy(thrown));
  source.pipe(unpacker);
  try {
    for await (const chunk of unpacker) {
      const bytes = chunk as Uint8Array;
      counts.unpacked += bytes.length;
      if (counts.unpacked > HARMLESS_BYTES && counts.unpacked > counts.packed * MAX_RATIO)
        throw bad(file, `${file.name} grows more than ${MAX_RATIO} times when unpacked: refused for safety.`);
      yield bytes;
    }
  } catch (thrown) {
    if (thrown instanceof EarshotError) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const what = /unexpected end/i.test(reason) ? 'breaks off before its end' : `is damaged (${reason})`;
    throw bad(file, `${file.name} ${what}. Download it again, or unpack it yourself.`, thrown);
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

function createUnpacker(packing: Packing): Transform {
  // Dumps of years are packed with windows of up to 2 GB; only a file that asks for one gets it.
  return packing === 'gzip'
    ? createGunzip()
    : createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 31 } });
}

async function* counted(file: InputFile, counts: { packed: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.open()) {
    counts.packed += chunk.length;
    yield chunk;
  }
}

function bad(file: InputFile, message: string, cause?: unknown): EarshotError {
  return new EarshotError('bad-file', message, { file: file.path }, cause);
}

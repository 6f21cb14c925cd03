// ZIP archives, opened safely: no path that leads out, no bomb, nothing unpacked to the disk, one member at a time.
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { EarshotError } from '../../contract/errors.ts';
import type { InputFile } from './importer.ts';

const HEAD_BYTES = 64 * 1024;
const BLOCK_BYTES = 256 * 1024;
const MAX_MEMBERS = 200_000;
/** Text packs to a tenth or so; a member that claims to grow more than this, and to a size that hurts, is a bomb. */
const MAX_RATIO = 300;
const HARMLESS_BYTES = 64 * 1024 * 1024;

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

/** Paths in the archive, folders left out; null where the file is no ZIP, or too damaged or hostile to be opened. */
export async function listMembers(file: InputFile): Promise<readonly string[] | null> {
  if (!isZip(file.head)) return null;
  try {
    return (await openArchive(file)).map((member) => member.path);
  } catch (thrown) {
    if (thrown instanceof EarshotError) return null;
    throw thrown;
  }
}

/** Members whose path is wanted, one by one as they lie in the archive. Throws as `openArchive` and `open` do. */
export async function* openMembers(file: InputFile, wanted: (path: string) => boolean): AsyncGenerator<InputFile> {
  for (const member of await openArchive(file)) if (wanted(member.path)) yield await member.open();
}

export interface Member {
  /** Without a backslash, `..` or drive. */
  readonly path: string;
  /** As a file of its own, read from its start. Throws EarshotError `bad-file` for an encrypted or damaged one. */
  open(): Promise<InputFile>;
}

/** Throws EarshotError `bad-file` for a damaged archive, a path that leads out of it, or a bomb. */
export async function openArchive(file: InputFile): Promise<readonly Member[]> {
  try {
    // Its reader holds nothing open: there is nothing to close.
    const zip = await fromRandomAccessReaderPromise(new FileReader(file), file.size, {
      autoClose: false,
      lazyEntries: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > MAX_MEMBERS)
      throw bad(file, `${file.name} holds ${zip.entryCount} files, more than Earshot opens. Pack it in parts.`);
    const entries: Entry[] = [];
    const members: Member[] = [];
    for await (const entry of zip.eachEntry()) {
      const path = pathOf(entry);
      lighten(entry);
      entries.push(entry);
      if (!path.endsWith('/')) members.push({ path, open: () => toInputFile(file, { path, entry, zip }) });
    }
    refuseBomb(file, entries);
    return members;
  } catch (thrown) {
    throw explain(file, thrown);
  }
}

interface Place {
  readonly path: string;
  readonly entry: Entry;
  readonly zip: ZipFile;
}

/** Many tools write UTF-8 without saying so. */
function pathOf(entry: Entry): string {
  const declared = (entry.generalPurposeBitFlag & 0x800) !== 0 || entry.extraFields.some(({ id }) => id === 0x7075);
  if (declared || !isUtf8(entry.fileNameRaw)) return entry.fileName;
  // The library has refused paths that lead out: all they are made of is ASCII, the same in both encodings.
  return entry.fileNameRaw.toString('utf8').replaceAll('\\', '/');
}

/** What is needed no more would be kept for each of a hundred thousand members. */
function lighten(entry: Entry): void {
  const none = Buffer.alloc(0);
  Object.assign(entry, { extraFields: [], extraFieldRaw: none, fileCommentRaw: none, fileNameRaw: none, comment: '' });
}

/** Members that share their bytes, or that grow beyond all measure together. */
function refuseBomb(file: InputFile, entries: readonly Entry[]): void {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
  }
  if (packed > file.size)
    throw bad(file, `${file.name} claims to hold more than it does: its files overlap. Refused for safety.`);
  if (unpacked > HARMLESS_BYTES && unpacked > file.size * MAX_RATIO)
    throw bad(file, `${file.name} claims to grow more than ${MAX_RATIO} times when unpacked: refused for safety.`);
}

async function toInputFile(file: InputFile, place: Place): Promise<InputFile> {
  const { path, entry } = place;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of readMember(file, place)) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= HEAD_BYTES) break;
  }
  const read = Buffer.concat(chunks);
  // Small ones, of which there may be many, are read once.
  const whole = read.length === entry.uncompressedSize;
  return {
    path: `${file.path} → ${path}`,
    name: path.slice(path.lastIndexOf('/') + 1),
    size: entry.uncompressedSize,
    head: read.subarray(0, HEAD_BYTES),
    members: null,
    modified: file.modified,
    open: () => (whole ? once(read) : readMember(file, place)),
    readAt: async (position, length) => {
      if (whole || position + length <= read.length) return read.subarray(position, position + length);
      throw new Error('A member of an archive is read from its start.');
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

async function* readMember(file: InputFile, { path, entry, zip }: Place): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted())
    throw bad(file, `${path} in ${file.name} is encrypted. Unpack it with its password and import what it holds.`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw bad(file, `${path} in ${file.name} is packed in a way Earshot cannot unpack. Unpack it and import it then.`);
  if (entry.uncompressedSize > HARMLESS_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO)
    throw bad(file, `${path} in ${file.name} claims to grow more than ${MAX_RATIO} times: refused for safety.`);
  let sum = 0;
  try {
    // Sizes are checked while reading: a member that grows past what it claims ends in an error.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Uint8Array;
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (thrown) {
    throw explain(file, thrown);
  }
  if (sum !== entry.crc32)
    throw bad(file, `${file.name} is damaged: ${path} does not match its checksum. Export or download it again.`);
}

/** The library's way to be handed bytes. Its many small reads of the directory come out of one block. */
class FileReader extends RandomAccessReader {
  private readonly file: InputFile;
  private block: Uint8Array = new Uint8Array(0);
  private blockAt = 0;

  constructor(file: InputFile) {
    super();
    this.file = file;
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: Callback): void {
    this.fill(position, length).then(
      (found) => {
        buffer.set(found, offset);
        return found.length < length ? callback(new Error('it ends too early')) : callback(null);
      },
      (thrown: Error) => callback(thrown),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(readRange(this.file, start, end));
  }

  private async fill(position: number, length: number): Promise<Uint8Array> {
    if (position < this.blockAt || position + length > this.blockAt + this.block.length) {
      this.block = await this.file.readAt(position, Math.max(length, BLOCK_BYTES));
      this.blockAt = position;
    }
    const at = position - this.blockAt;
    return this.block.subarray(at, at + length);
  }
}

type Callback = (thrown: Error | null) => void;

async function* readRange(file: InputFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const chunk = await file.readAt(at, Math.min(BLOCK_BYTES, end - at));
    if (chunk.length === 0) return;
    yield chunk;
    at += chunk.length;
  }
}

function explain(file: InputFile, thrown: unknown): EarshotError {
  if (thrown instanceof EarshotError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const path = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(reason)?.[1];
  if (path !== undefined) {
    const shown = path.slice(0, 80);
    return bad(file, `${file.name} holds a path that leads out of it (${shown}): refused for safety.`, thrown);
  }
  if (/encryption/i.test(reason))
    return bad(file, `${file.name} is encrypted. Unpack it with its password and import what it holds.`, thrown);
  return bad(file, damaged(file.name), thrown);
}

/** By what a person takes it for: nobody knows that a spreadsheet is a ZIP archive. What the library found is the cause. */
function damaged(name: string): string {
  if (/\.(?:xls[xmb]|xltx|ods)$/i.test(name)) return `${name} is a damaged spreadsheet. Export or download it again.`;
  if (/\.(?:docx|odt|pptx|odp)$/i.test(name)) return `${name} is a damaged document. Export or download it again.`;
  return `${name} is a damaged ZIP archive. Export or download it again.`;
}

function bad(file: InputFile, message: string, cause?: unknown): EarshotError {
  return new EarshotError('bad-file', message, { file: file.path }, cause);
}

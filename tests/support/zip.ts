// ZIP archives for tests, honest ones and others: stored or deflated, with whatever headers are asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  /** What the directory says instead of the truth. */
  readonly lies?: { readonly size?: number; readonly packed?: number; readonly crc?: number; readonly method?: number };
  readonly encrypted?: boolean;
  /** The name is written without saying that it is UTF-8. */
  readonly plainName?: boolean;
  /** Shares the bytes of the member before it. */
  readonly overlaps?: boolean;
}

export function makeZip(members: readonly ZipMember[], lies: { readonly count?: number } = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let before = 0;
  for (const member of members) {
    const bytes = Buffer.from(member.content);
    const packed = member.deflate ? deflateRawSync(bytes) : bytes;
    const name = Buffer.from(member.path);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE((member.plainName ? 0 : 0x800) | (member.encrypted ? 1 : 0), 2);
    facts.writeUInt16LE(member.lies?.method ?? (member.deflate ? 8 : 0), 4);
    facts.writeUInt32LE(member.lies?.crc ?? crc32(bytes), 10);
    facts.writeUInt32LE(member.lies?.packed ?? packed.length + (member.encrypted ? 12 : 0), 14);
    facts.writeUInt32LE(member.lies?.size ?? bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, name, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(member.overlaps ? before : offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, central, name]));
    if (!member.overlaps) {
      before = offset;
      bodies.push(local);
      offset += local.length;
    }
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = lies.count ?? members.length;
  end.writeUInt16LE(count & 0xffff, 4);
  end.writeUInt16LE(count & 0xffff, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\u0005\u0006'), end]);
}

/** Paths and texts, deflated. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return makeZip(Object.entries(files).map(([path, content]) => ({ path, content, deflate: true })));
}

/** A folder of fixtures as one would pack it; `inside` is an enclosing folder, as some tools make it. */
export function zipFolder(folder: string, inside = ''): Buffer {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .toSorted();
  return zipOf(
    Object.fromEntries(
      paths.map((path) => [inside + relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
    ),
  );
}

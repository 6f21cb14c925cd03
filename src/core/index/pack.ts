// A segment as bytes, and back: a head that says what follows, then the columns, compressed, with a checksum.
// What cannot be read exactly is not read at all: the segment is made anew from the tables.
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Bits } from './bits.ts';
import { type NumberLists, type SegmentColumns, segmentFormat } from './segment.ts';
import type { SegmentWords } from './words.ts';

const kinds = {
  f64: Float64Array,
  i32: Int32Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
  i8: Int8Array,
} as const;
type Kind = keyof typeof kinds;
type Column = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array;

interface Head {
  readonly format: number;
  /** Name, kind and number of values of each column, in their order. */
  readonly columns: readonly (readonly [string, Kind, number])[];
  readonly rest: Readonly<Record<string, unknown>>;
}

const checkBytes = 8;
const mostBytes = 1 << 28;

function pack(columns: Readonly<Record<string, Column>>, rest: Head['rest']): Uint8Array {
  const entries = Object.entries(columns);
  const head: Head = {
    format: segmentFormat,
    columns: entries.map(([name, column]) => [name, kindOf(column), column.length] as const),
    rest,
  };
  const headBytes = Buffer.from(JSON.stringify(head));
  const parts: Uint8Array[] = [Buffer.alloc(4), headBytes];
  parts[0] && new DataView(parts[0].buffer, parts[0].byteOffset).setUint32(0, headBytes.length, true);
  for (const [, column] of entries) parts.push(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  const plain = Buffer.concat(parts);
  const packed = zstdCompressSync(plain);
  const bytes = Buffer.alloc(checkBytes + packed.length);
  bytes.writeUInt32LE(crc32(packed), 0);
  bytes.writeUInt32LE(plain.length, 4);
  packed.copy(bytes, checkBytes);
  return bytes;
}

/** Null for what is damaged or of another format. */
function unpack(
  bytes: Buffer,
): { column: <K extends Kind>(name: string, kind: K) => InstanceType<(typeof kinds)[K]>; rest: Head['rest'] } | null {
  if (bytes.length < checkBytes) return null;
  const packed = bytes.subarray(checkBytes);
  if (crc32(packed) !== bytes.readUInt32LE(0)) return null;
  const plain = zstdDecompressSync(packed, { maxOutputLength: mostBytes });
  const headLength = plain.readUInt32LE(0);
  const head = JSON.parse(plain.toString('utf8', 4, 4 + headLength)) as Head;
  if (head.format !== segmentFormat) return null;
  const columns = new Map<string, Column>();
  let at = 4 + headLength;
  for (const [name, kind, length] of head.columns) {
    const size = length * kinds[kind].BYTES_PER_ELEMENT;
    // A copy of its own: columns must begin at multiples of their width.
    const part = Uint8Array.prototype.slice.call(plain, at, at + size);
    columns.set(name, new kinds[kind](part.buffer, 0, length));
    at += size;
  }
  return {
    column: (name, kind) => {
      const column = columns.get(name);
      if (!column || kindOf(column) !== kind) throw new Error(`The column ${name} is not there.`);
      return column as never;
    },
    rest: head.rest,
  };
}

function kindOf(column: Column): Kind {
  for (const [kind, type] of Object.entries(kinds)) if (column instanceof type) return kind as Kind;
  throw new Error('A column of no known kind.');
}

const listNames = ['terms', 'names', 'attributes'] as const;

export function packColumns(segment: SegmentColumns): Uint8Array {
  const { topics, tags, sites, languages, size, terms, names, attributes, ...plain } = segment;
  const lists = Object.entries({ terms, names, attributes }).flatMap(([name, list]) =>
    Object.entries(list as NumberLists).map(([part, column]) => [`${name}.${part}`, column as Column] as const),
  );
  const sets = { topics: joinSets(topics), tags: joinSets(tags) };
  return pack(
    { ...plain, ...Object.fromEntries(lists), topics: sets.topics.bits, tags: sets.tags.bits },
    { size, sites, languages, topics: sets.topics.groups, tags: sets.tags.groups },
  );
}

export function unpackColumns(bytes: Buffer): SegmentColumns | null {
  return guarded(() => {
    const read = unpack(bytes);
    if (!read) return null;
    const { column, rest } = read;
    const size = rest.size as number;
    const lists = Object.fromEntries(
      listNames.map((name) => [
        name,
        {
          starts: column(`${name}.starts`, 'u32'),
          common: column(`${name}.common`, 'u16'),
          rareStarts: column(`${name}.rareStarts`, 'u32'),
          rare: column(`${name}.rare`, 'u32'),
        },
      ]),
    ) as Record<(typeof listNames)[number], NumberLists>;
    return {
      size,
      ids: column('ids', 'f64'),
      at: column('at', 'f64'),
      day: column('day', 'i32'),
      hour: column('hour', 'u8'),
      source: column('source', 'u32'),
      author: column('author', 'u32'),
      site: column('site', 'u16'),
      language: column('language', 'u8'),
      sentiment: column('sentiment', 'i8'),
      intent: column('intent', 'u8'),
      flags: column('flags', 'u8'),
      risk: column('risk', 'u8'),
      marks: column('marks', 'u16'),
      engagement: column('engagement', 'f64'),
      sites: rest.sites as string[],
      languages: rest.languages as string[],
      topics: partSets(rest.topics as number[], column('topics', 'u32'), size),
      tags: partSets(rest.tags as number[], column('tags', 'u32'), size),
      ...lists,
    };
  });
}

export function packWords({ high, low, groups, lists }: SegmentWords): Uint8Array {
  return pack({ high, low, groups, lists }, {});
}

export function unpackWords(bytes: Buffer): SegmentWords | null {
  return guarded(() => {
    const read = unpack(bytes);
    return (
      read && {
        high: read.column('high', 'u32'),
        low: read.column('low', 'u16'),
        groups: read.column('groups', 'u32'),
        lists: read.column('lists', 'u8'),
      }
    );
  });
}

/** Whatever is wrong with kept bytes, they are only a copy. */
function guarded<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function joinSets(sets: ReadonlyMap<number, Bits>): { groups: number[]; bits: Uint32Array } {
  const width = sets.values().next().value?.length ?? 0;
  const bits = new Uint32Array(sets.size * width);
  let at = 0;
  for (const set of sets.values()) {
    bits.set(set, at);
    at += width;
  }
  return { groups: [...sets.keys()], bits };
}

function partSets(groups: readonly number[], bits: Uint32Array, size: number): Map<number, Bits> {
  const width = (size + 31) >>> 5;
  return new Map(groups.map((group, index) => [group, bits.slice(index * width, (index + 1) * width)]));
}

// Raw payloads, kept so that a better parser can read them again: compressed together with those they came with.
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';

/** A pack is unpacked whole to read one payload of it: beyond this many characters another one is begun. */
const packCharacters = 1_000_000;
const separator = '\0';
/** Twice the speed of the usual level, and still a fifth of the size: payloads of one source are much alike. */
const quick = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export interface Payload {
  readonly mention: Id;
  readonly raw: string;
}

export interface PayloadSaver {
  save(payloads: readonly Payload[]): void;
}

export function createPayloadSaver(db: Database): PayloadSaver {
  const insertPack = db.prepare('INSERT INTO pack (payloads) VALUES (?)');
  const insert = db.prepare('INSERT INTO packed (mention_id, pack_id, place) VALUES (?, ?, ?)');

  function savePack(payloads: readonly Payload[]): void {
    const texts = writePack(payloads.map((payload) => payload.raw));
    const pack = insertPack.run(zstdCompressSync(texts, quick)).lastInsertRowid;
    for (const [place, { mention }] of payloads.entries()) insert.run(mention, pack, place);
  }

  return {
    save: (payloads) => {
      let pack: Payload[] = [];
      let characters = 0;
      for (const payload of payloads) {
        pack.push(payload);
        characters += payload.raw.length;
        if (characters < packCharacters) continue;
        savePack(pack);
        pack = [];
        characters = 0;
      }
      if (pack.length > 0) savePack(pack);
    },
  };
}

/** A NUL before each, which costs a tenth of JSON; as JSON where a payload has one itself, or is half a character. */
function writePack(texts: readonly string[]): string {
  const joined = separator + texts.join(separator);
  const plain = joined.isWellFormed() && !texts.some((text) => text.includes(separator));
  return plain ? joined : JSON.stringify(texts);
}

function readPack(pack: string): readonly string[] {
  return pack.startsWith(separator) ? pack.slice(1).split(separator) : JSON.parse(pack);
}

/** Where a mention's payload lies: in a pack, or alone as format 1 kept it. */
export interface PayloadPlace {
  readonly pack_id: Id | null;
  readonly place: number | null;
  readonly payload: Buffer | null;
}

/** Reads payloads, remembering the pack it opened last: neighbours mostly share one. */
export function createPayloadReader(db: Database): (where: PayloadPlace) => string {
  const select = db.prepare<[Id], Buffer>('SELECT payloads FROM pack WHERE id = ?').pluck();
  let open: { readonly id: Id; readonly texts: readonly string[] } | null = null;
  return ({ pack_id, place, payload }) => {
    if (payload !== null) return zstdDecompressSync(payload).toString();
    if (pack_id === null || place === null) throw new Error('A kept payload lies in a pack or alone.');
    if (open?.id !== pack_id) {
      const packed = select.get(pack_id);
      if (!packed) throw new Error(`The pack ${pack_id} of payloads is gone.`);
      open = { id: pack_id, texts: readPack(zstdDecompressSync(packed).toString()) };
    }
    return open.texts[place] ?? '';
  };
}

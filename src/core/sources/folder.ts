// A watched folder: what the importers read in its files, as files are added and changed.
import { basename, isAbsolute } from 'node:path';
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, Json, Millis, Rejection } from '../../contract/model.ts';
import { badConfig, fieldsOf, requiredText } from './config.ts';
import { batch, type SourceKind } from './kind.ts';

export interface FolderConfig {
  /** Whole path. */
  readonly folder: string;
}

/** What was read of a folder: a file's name with its size and the time of its last change. */
type Seen = ReadonlyMap<string, readonly [size: number, modified: Millis]>;

/** A file changed less than this ago may still be written. */
const SETTLE: Millis = 5000;
const BATCH = 500;

export const folder: SourceKind<FolderConfig> = {
  id: 'folder',
  label: 'Watched folder',
  description: 'A folder on this machine: each file put into it is imported, and again when it has changed.',
  fields: [
    {
      name: 'folder',
      label: 'Folder',
      type: 'folder',
      required: true,
      help: 'Its files, not those in folders inside it. Every format that can be imported is recognised.',
    },
  ],
  pace: { usual: 5, least: 1 },
  parseConfig,
  nameOf: (config) => basename(config.folder) || config.folder,
  hosts: () => [],
  async *read(config, cursor, io) {
    const before = readSeen(cursor);
    const files = await io.files.list(config.folder);
    const names = new Set(files.map(({ path }) => basename(path)));
    // Files that are gone are forgotten: should they come back, they are read again, and their mentions known.
    const seen = new Map([...before].filter(([name]) => names.has(name)));
    const changed = files.filter((file) => isChanged(file, seen) && Math.abs(io.now() - file.modified) >= SETTLE);
    let kept = toCursor(seen);
    if (changed.length === 0) {
      yield batch({ cursor: kept, unchanged: true });
      return;
    }
    let mentions: FoundMention[] = [];
    let rejections: Rejection[] = [];
    for (const [index, file] of changed.toSorted((a, b) => a.modified - b.modified).entries()) {
      const name = basename(file.path);
      io.signal.throwIfAborted();
      try {
        for await (const part of io.files.read(file.path)) {
          mentions.push(...part.mentions.map((mention) => ofFile(mention, name)));
          rejections.push(...part.rejections.map(({ at, reason }) => ({ at: `${name}, ${at}`, reason })));
          if (mentions.length < BATCH && rejections.length < BATCH) continue;
          yield batch({ mentions, rejections, cursor: kept });
          mentions = [];
          rejections = [];
        }
      } catch (thrown) {
        rejections.push(unreadable(thrown, name));
      }
      seen.set(name, [file.size, file.modified]);
      // A folder of many small files is not written down file by file: what is read twice is known.
      if (index % 50 === 49 || index === changed.length - 1) {
        kept = toCursor(seen);
        yield batch({ mentions, rejections, cursor: kept });
        mentions = [];
        rejections = [];
      }
    }
  },
};

function parseConfig(given: Json): FolderConfig {
  const path = requiredText(fieldsOf(given, 'folder'), 'folder', 'Choose the folder to watch in “folder”.');
  if (!isAbsolute(path) || path.includes('\0'))
    throw badConfig('folder', 'Give the whole path of the folder in “folder”, from the root of the disk on.');
  return { folder: path };
}

/** One bad file stops no other. Bugs and a stop are passed on. */
function unreadable(thrown: unknown, name: string): Rejection {
  if (!(thrown instanceof EarshotError) || thrown.code === 'cancelled') throw thrown;
  return { at: name, reason: thrown.message };
}

/** Numbers that merely count a file's rows name other things in another file: those get its name before them. */
function ofFile(mention: FoundMention, name: string): FoundMention {
  if (!/^\d{1,9}$/.test(mention.externalId)) return mention;
  const named = (id: string | null): string | null => (id !== null && /^\d{1,9}$/.test(id) ? `${name}#${id}` : id);
  return {
    ...mention,
    externalId: `${name}#${mention.externalId}`,
    thread: named(mention.thread),
    parent: named(mention.parent),
  };
}

function isChanged(file: { path: string; size: number; modified: Millis }, seen: Seen): boolean {
  const before = seen.get(basename(file.path));
  return before?.[0] !== file.size || before[1] !== file.modified;
}

function toCursor(seen: Seen): Json {
  return { files: Object.fromEntries(seen) };
}

function readSeen(cursor: Json): Seen {
  const files = typeof cursor === 'object' && cursor !== null && 'files' in cursor ? cursor.files : null;
  if (typeof files !== 'object' || files === null || Array.isArray(files)) return new Map();
  return new Map(
    Object.entries(files as { readonly [key: string]: Json }).flatMap(([name, facts]) => {
      const [size, modified] = Array.isArray(facts) ? facts : [];
      return typeof size === 'number' && typeof modified === 'number' ? [[name, [size, modified] as const]] : [];
    }),
  );
}

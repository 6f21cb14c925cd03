// Saving mentions: identity, copies, threads, attributes, full text. One call is one transaction's worth of rows.
import { zstdCompressSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { FoundMention, Id, Millis } from '../../contract/model.ts';
import { createDayCounter } from '../text/days.ts';
import { fold } from '../text/fold.ts';
import { canonicalUrl, keyOf, textKey } from '../text/keys.ts';
import { createAuthorBook, identityOf } from './authors.ts';
import { createIdAllocator } from './mention-id.ts';
import { readSettings, writeSettings } from './settings.ts';

export interface MentionsToSave {
  readonly source: Id;
  readonly import: Id | null;
  readonly mentions: readonly FoundMention[];
  readonly captured: Millis;
}

export interface SavedMentions {
  readonly added: readonly Id[];
  readonly known: number;
  readonly duplicates: number;
}

/** Values of attributes longer than this are kept with the mention but not made searchable by name. */
const longestIndexedValue = 200;
/** A copy in another source counts by its text alone from this length on: shorter ones people do write twice. */
const longText = 60;

export interface MentionSaver {
  /** Call inside a transaction. */
  save(batch: MentionsToSave): SavedMentions;
}

/** Holds what saving needs from one batch to the next. Make a new one when settings change. */
export function createMentionSaver(db: Database): MentionSaver {
  const settings = readSettings(db);
  const ids = createIdAllocator(db, settings.spillSeconds);
  const authorOf = createAuthorBook(db, settings.ours);
  const dayOf = createDayCounter(settings.zone);
  const attributes = createAttributeBook(db);
  const findCopy = createCopyFinder(db);

  const exists = db.prepare<[Id, string], Id>('SELECT id FROM mention WHERE source_id = ? AND external_id = ?').pluck();
  const insertMention = db.prepare(
    `INSERT INTO mention (id, source_id, external_id, import_id, author_id, at, dated, offset, captured, title, text,
       url, url_key, text_key, thread, parent, attributes, engagement)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertText = db.prepare('INSERT INTO mention_text_index (rowid, title, text) VALUES (?, ?, ?)');
  const insertRaw = db.prepare('INSERT INTO raw (mention_id, payload) VALUES (?, ?)');
  const insertFact = db.prepare('INSERT INTO fact (mention_id, duplicate_of, day) VALUES (?, ?, ?)');

  function saveOne(batch: MentionsToSave, mention: FoundMention): { id: Id; duplicate: boolean } {
    const at = mention.published?.at ?? batch.captured;
    const urlPage = mention.url === null ? null : canonicalUrl(mention.url);
    const keys = { url: urlPage === null ? null : keyOf(urlPage), text: textKey(mention.text) };
    const copyOf = findCopy(batch.source, mention, at, keys);
    const id = ids.allocate(at);
    insertMention.run(
      id,
      batch.source,
      mention.externalId,
      batch.import,
      mention.author ? authorOf(mention.author) : null,
      at,
      mention.published?.zone ?? 'captured',
      mention.published?.offset ?? null,
      batch.captured,
      mention.title,
      mention.text,
      mention.url,
      keys.url,
      keys.text,
      mention.thread,
      mention.parent,
      jsonOrNull(mention.attributes),
      jsonOrNull(mention.engagement),
    );
    insertText.run(id, mention.title, mention.text);
    if (mention.raw !== null) insertRaw.run(id, zstdCompressSync(Buffer.from(mention.raw)));
    insertFact.run(id, copyOf, dayOf(at));
    attributes.save(id, mention.attributes);
    return { id, duplicate: copyOf !== null };
  }

  return {
    save: (batch) => {
      const added: Id[] = [];
      let known = 0;
      let duplicates = 0;
      for (const mention of batch.mentions) {
        if (exists.get(batch.source, mention.externalId) !== undefined) {
          known += 1;
          continue;
        }
        const saved = saveOne(batch, mention);
        added.push(saved.id);
        if (saved.duplicate) duplicates += 1;
      }
      if (ids.spillSeconds > readSettings(db).spillSeconds) writeSettings(db, { spillSeconds: ids.spillSeconds });
      return { added, known, duplicates };
    },
  };
}

interface Copy {
  readonly id: Id;
  readonly source_id: Id;
  readonly at: Millis;
  readonly name: string | null;
  readonly handle: string | null;
  readonly platform: string | null;
}

type CopyFinder = (
  source: Id,
  mention: FoundMention,
  at: Millis,
  keys: { url: number | null; text: number },
) => Id | null;

/**
 * The first mention this one is a copy of. By address: the page is known once, from another source. By text: the same
 * author said it in the same minute, or in another source, or another source holds a text too long for chance.
 * Never by title, and never because two people said the same few words.
 */
function createCopyFinder(db: Database): CopyFinder {
  const byUrl = db.prepare<[number], { id: Id; source_id: Id }>(
    'SELECT id, source_id FROM mention WHERE url_key = ? LIMIT 3',
  );
  const byText = db.prepare<[number], Copy>(
    `SELECT m.id, m.source_id, m.at, a.name, a.handle, a.platform FROM mention m LEFT JOIN author a ON a.id = m.author_id
     WHERE m.text_key = ? ORDER BY m.captured, m.id LIMIT 200`,
  );
  const firstOf = db.prepare<[Id], Id | null>('SELECT duplicate_of FROM fact WHERE mention_id = ?').pluck();
  const first = (id: Id) => firstOf.get(id) ?? id;

  return (source, mention, at, keys) => {
    if (keys.url !== null) {
      const pages = byUrl.all(keys.url);
      const [only] = pages;
      if (pages.length === 1 && only && only.source_id !== source) return first(only.id);
    }
    const author = mention.author ? identityOf({ ...mention.author, platform: null }) : null;
    for (const copy of byText.all(keys.text)) {
      const sameAuthor = author !== null && author === identityOf({ ...copy, platform: null, url: null });
      const elsewhere = copy.source_id !== source;
      const sameMinute = Math.floor(copy.at / 60_000) === Math.floor(at / 60_000);
      if ((sameAuthor && (sameMinute || elsewhere)) || (elsewhere && mention.text.length >= longText))
        return first(copy.id);
    }
    return null;
  };
}

/** Remembers attribute values by name, so that `airline:Delta` finds its mentions by an index. */
function createAttributeBook(db: Database): { save(mention: Id, values: Readonly<Record<string, string>>): void } {
  const select = db.prepare<[string, string], Id>('SELECT id FROM attribute WHERE name = ? AND value = ?').pluck();
  const insert = db.prepare('INSERT INTO attribute (name, value, shown_name, shown) VALUES (?, ?, ?, ?)');
  const link = db.prepare('INSERT OR IGNORE INTO mention_attribute (attribute_id, mention_id) VALUES (?, ?)');
  const known = new Map<string, Id>();

  function idOf(name: string, value: string): Id {
    const seen = `${name}\u0000${value}`;
    const cached = known.get(seen);
    if (cached !== undefined) return cached;
    const foldedName = fold(name);
    const foldedValue = fold(value);
    const id =
      select.get(foldedName, foldedValue) ?? Number(insert.run(foldedName, foldedValue, name, value).lastInsertRowid);
    if (known.size > 200_000) known.clear();
    known.set(seen, id);
    return id;
  }

  return {
    save: (mention, values) => {
      for (const [name, value] of Object.entries(values)) {
        if (value && value.length <= longestIndexedValue) link.run(idOf(name, value), mention);
      }
    },
  };
}

function jsonOrNull(values: Readonly<Record<string, unknown>>): string | null {
  return Object.keys(values).length === 0 ? null : JSON.stringify(values);
}

/** Folded names of the attributes files brought: a loose scan, a step a name, whatever the number of values. */
export function listAttributeNames(db: Database): string[] {
  return db
    .prepare<[], string>(
      `WITH RECURSIVE names (name) AS (
         SELECT min(name) FROM attribute
         UNION ALL SELECT (SELECT min(name) FROM attribute WHERE name > names.name) FROM names WHERE names.name IS NOT NULL)
       SELECT name FROM names WHERE name IS NOT NULL`,
    )
    .pluck()
    .all();
}

export function countKnown(db: Database, source: Id, externalIds: readonly string[]): number {
  const exists = db
    .prepare<[Id, string], number>('SELECT 1 FROM mention WHERE source_id = ? AND external_id = ?')
    .pluck();
  return externalIds.filter((externalId) => exists.get(source, externalId) !== undefined).length;
}

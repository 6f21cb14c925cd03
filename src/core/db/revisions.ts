// Reading kept payloads again: ids and labels stay, what changes leaves a revision, and all of it can be taken back.
import type { Database } from 'better-sqlite3';
import type { FoundMention, Id, ImportOptions, Json, Revision } from '../../contract/model.ts';
import { createDayCounter } from '../text/days.ts';
import { canonicalUrl, keyOf, textKey } from '../text/keys.ts';
import { likenessBands } from '../text/likeness.ts';
import { createAttributeBook, jsonOrNull } from './attributes.ts';
import { createAuthorBook } from './authors.ts';
import { createPayloadReader, type PayloadPlace } from './payloads.ts';
import { readSettings } from './settings.ts';
import { createTextIndex } from './text-index.ts';

/** A mention as it is, with the payload it was made from and how that was read. */
export interface KeptMention {
  readonly id: Id;
  readonly kind: string;
  readonly config: Json;
  /** Of the import that brought it; null for a live source. */
  readonly format: string | null;
  readonly options: ImportOptions;
  readonly raw: string;
  readonly now: KeptFields;
}

/** What a re-reading may change. */
export type KeptFields = Pick<
  FoundMention,
  'title' | 'text' | 'url' | 'author' | 'published' | 'thread' | 'parent' | 'attributes' | 'engagement'
>;

interface KeptRow extends PayloadPlace {
  readonly id: Id;
  readonly kind: string;
  readonly config: string;
  readonly format: string | null;
  readonly options: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly name: string | null;
  readonly handle: string | null;
  readonly platform: string | null;
  readonly author_url: string | null;
  readonly at: number;
  readonly dated: 'known' | 'assumed' | 'captured';
  readonly offset: number | null;
  readonly thread: string | null;
  readonly parent: string | null;
  readonly attributes: string | null;
  readonly engagement: string | null;
}

function rowToKept(row: KeptRow, raw: string): KeptMention {
  const { name, handle, platform } = row;
  const known = name !== null || handle !== null;
  return {
    id: row.id,
    kind: row.kind,
    config: JSON.parse(row.config),
    format: row.format,
    options: row.options === null ? {} : JSON.parse(row.options),
    raw,
    now: {
      title: row.title,
      text: row.text,
      url: row.url,
      author: known ? { name, handle, platform, url: row.author_url } : null,
      published: row.dated === 'captured' ? null : { at: row.at, zone: row.dated, offset: row.offset ?? 0 },
      thread: row.thread,
      parent: row.parent,
      attributes: row.attributes === null ? {} : JSON.parse(row.attributes),
      engagement: row.engagement === null ? {} : JSON.parse(row.engagement),
    },
  };
}

/** Mentions with a payload, by id, after `after`: of one source, or of all. */
export function listKept(db: Database, source: Id | null, after: Id | null, limit: number): KeptMention[] {
  const readPayload = createPayloadReader(db);
  return db
    .prepare<unknown[], KeptRow>(
      `SELECT m.id, s.kind, s.config, i.format, i.options, p.pack_id, p.place, r.payload, m.title, m.text, m.url, a.name, a.handle,
         a.platform, a.url AS author_url, m.at, m.dated, m.offset, m.thread, m.parent, m.attributes, m.engagement
       FROM mention m JOIN source s ON s.id = m.source_id
       LEFT JOIN packed p ON p.mention_id = m.id LEFT JOIN raw r ON r.mention_id = m.id
       LEFT JOIN import i ON i.id = m.import_id LEFT JOIN author a ON a.id = m.author_id
       WHERE (@source IS NULL OR m.source_id = @source) AND (@after IS NULL OR m.id > @after)
         AND (p.mention_id IS NOT NULL OR r.mention_id IS NOT NULL)
       ORDER BY m.id LIMIT @limit`,
    )
    .all({ source, after, limit })
    .map((row) => rowToKept(row, readPayload(row)));
}

/** Mentions without a payload: nothing to read again. */
export function countUnkept(db: Database, source: Id | null): number {
  return (
    db
      .prepare<unknown[], number>(
        `SELECT count(*) FROM mention m LEFT JOIN packed p ON p.mention_id = m.id
         LEFT JOIN raw r ON r.mention_id = m.id WHERE p.mention_id IS NULL AND r.mention_id IS NULL AND (@source IS NULL OR m.source_id = @source)`,
      )
      .pluck()
      .get({ source }) ?? 0
  );
}

/** Former texts of a mention, latest first. */
export function listRevisions(db: Database, id: Id): Revision[] {
  return db
    .prepare<[Id], Revision>(
      'SELECT title, text, until FROM revision WHERE mention_id = ? AND said = 1 ORDER BY id DESC LIMIT 50',
    )
    .all(id);
}

export interface Reread {
  readonly id: Id;
  readonly fields: KeptFields;
}

export interface Reviser {
  /** Writes down what a mention was, then what it is. In a transaction. */
  revise(change: Id, reread: Reread, now: number): void;
  /** Gives every mention of a change its former fields back, and the next time those it had from it. In a transaction. */
  turn(change: Id, way: 'undo' | 'redo'): void;
}

/** The columns of `mention` that a re-reading may change, title and text apart. */
interface Rest {
  readonly author_id: Id | null;
  readonly at: number;
  readonly dated: string;
  readonly offset: number | null;
  readonly url: string | null;
  readonly thread: string | null;
  readonly parent: string | null;
  readonly attributes: string | null;
  readonly engagement: string | null;
}

interface Said {
  readonly title: string | null;
  readonly text: string;
}

export function createReviser(db: Database): Reviser {
  const settings = readSettings(db);
  const dayOf = createDayCounter(settings.zone);
  const authorOf = createAuthorBook(db, settings.ours);
  const attributes = createAttributeBook(db);
  const select = db.prepare<[Id], Said & Rest>(
    `SELECT title, text, author_id, at, dated, offset, url, thread, parent, attributes, engagement FROM mention WHERE id = ?`,
  );
  const keep = db.prepare(
    'INSERT INTO revision (mention_id, change_id, until, said, title, text, rest) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const update = db.prepare(
    `UPDATE mention SET title = @title, text = @text, text_key = @textKey, author_id = @author_id, at = @at,
       dated = @dated, offset = @offset, url = @url, url_key = @urlKey, thread = @thread, parent = @parent,
       attributes = @attributes, engagement = @engagement WHERE id = @id`,
  );
  const index = createTextIndex(db);
  const pending = db.prepare('UPDATE fact SET version = 0, similar_to = NULL WHERE mention_id = ?');
  const forgetLikeness = db.prepare('DELETE FROM likeness WHERE mention_id = ? AND band = ?');
  const setDay = db.prepare('UPDATE fact SET day = ? WHERE mention_id = ?');
  const revisionColumns = 'r.id, r.mention_id, r.title, r.text, r.rest';
  const ofChange = db.prepare<[Id], RevisionRow>(
    `SELECT ${revisionColumns} FROM revision r WHERE r.change_id = ? ORDER BY r.id`,
  );
  const following = db.prepare<[Id, Id], RevisionRow>(
    `SELECT ${revisionColumns} FROM revision r LEFT JOIN change c ON c.id = r.change_id
     WHERE r.mention_id = ? AND r.id > ? AND c.undone IS NULL ORDER BY r.id LIMIT 1`,
  );
  const exchange = db.prepare(
    'UPDATE revision SET said = @said, title = @title, text = @text, rest = @rest WHERE id = @id',
  );

  function write(id: Id, before: Said & Rest, after: Said & Rest): void {
    const page = after.url === null ? null : canonicalUrl(after.url);
    update.run({ ...after, id, textKey: textKey(after.text), urlKey: page === null ? null : keyOf(page) });
    setDay.run(dayOf(after.at), id);
    if (before.attributes !== after.attributes) {
      attributes.remove(id, before.attributes === null ? {} : JSON.parse(before.attributes));
      attributes.save(id, after.attributes === null ? {} : JSON.parse(after.attributes));
    }
    if (before.title === after.title && before.text === after.text) return;
    index.replace(id, before, after);
    for (const band of likenessBands(before.text)) forgetLikeness.run(id, band);
    // The model reads it again; what people and rules said of it stays.
    pending.run(id);
  }

  /** The next one that stands: what it keeps is what the one before it made of the mention. */
  function nextOf({ id, mention }: Revised): Revised | null {
    const row = following.get(mention, id);
    return row ? rowToRevised(row) : null;
  }

  function keepIn({ id }: Revised, fields: Said & Rest, isSaid: boolean): void {
    const { title, text, ...rest } = fields;
    exchange.run({ id, title, text, rest: JSON.stringify(rest), said: isSaid ? 1 : 0 });
  }

  return {
    revise: (change, { id, fields }, now) => {
      const before = select.get(id);
      if (!before) return;
      const { title, text, ...rest } = before;
      const said = title !== fields.title || text !== fields.text;
      keep.run(id, change, now, said ? 1 : 0, title, text, JSON.stringify(rest));
      write(id, before, {
        title: fields.title,
        text: fields.text,
        author_id: fields.author ? authorOf(fields.author) : null,
        at: fields.published?.at ?? before.at,
        dated: fields.published?.zone ?? before.dated,
        offset: fields.published ? fields.published.offset : before.offset,
        url: fields.url,
        thread: fields.thread,
        parent: fields.parent,
        attributes: jsonOrNull(fields.attributes),
        engagement: jsonOrNull(fields.engagement),
      });
    },
    // A revision keeps the fields before it; while its change is undone, those after it.
    turn: (change, way) => {
      for (const own of ofChange.all(change).map(rowToRevised)) {
        const next = nextOf(own);
        const now = next?.fields ?? select.get(own.mention);
        if (!now) continue;
        if (next) keepIn(next, own.fields, saysElse(own.fields, nextOf(next)?.fields ?? select.get(own.mention)));
        else write(own.mention, now, own.fields);
        keepIn(own, now, way === 'redo' && saysElse(now, own.fields));
      }
    },
  };
}

interface RevisionRow extends Said {
  readonly id: Id;
  readonly mention_id: Id;
  readonly rest: string;
}

interface Revised {
  readonly id: Id;
  readonly mention: Id;
  readonly fields: Said & Rest;
}

function rowToRevised({ id, mention_id: mention, rest, title, text }: RevisionRow): Revised {
  return { id, mention, fields: { title, text, ...(JSON.parse(rest) as Rest) } };
}

function saysElse(one: Said, other: Said | undefined): boolean {
  return one.title !== other?.title || one.text !== other.text;
}

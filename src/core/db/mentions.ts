// Saving mentions: identity, copies, threads, attributes, full text. One call is one transaction's worth of rows.
import type { Database } from 'better-sqlite3';
import type { FoundMention, Id, Millis } from '../../contract/model.ts';
import { createDayCounter } from '../text/days.ts';
import { canonicalUrl, keyOf, textKey } from '../text/keys.ts';
import { createAttributeBook, jsonOrNull } from './attributes.ts';
import { createAuthorBook, identityOf } from './authors.ts';
import { createIdAllocator } from './mention-id.ts';
import { createPayloadSaver, type Payload } from './payloads.ts';
import { readSettings, writeSettings } from './settings.ts';
import { createTakenBack } from './taken-back.ts';
import { createTextIndex, type IndexedText } from './text-index.ts';

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

/** A copy in another source counts by its text alone from this length on: shorter ones people do write twice. */
const longText = 60;

/** Sources that may hold the same address before it is taken for one where many things are said. */
const mostPages = 30;

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
  const payloads = createPayloadSaver(db);
  const threadOf = createThreadFinder(db);
  const index = createTextIndex(db);
  const takenBack = createTakenBack(db);

  const exists = db.prepare<[Id, string], Id>('SELECT id FROM mention WHERE source_id = ? AND external_id = ?').pluck();
  const insertMention = db.prepare(
    `INSERT INTO mention (id, source_id, external_id, import_id, author_id, at, dated, offset, captured, title, text,
       url, url_key, text_key, thread, parent, attributes, engagement)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
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
      mention.thread ?? threadOf(batch.source, mention.parent),
      mention.parent,
      jsonOrNull(mention.attributes),
      jsonOrNull(mention.engagement),
    );
    insertFact.run(id, copyOf, dayOf(at));
    attributes.save(id, mention.attributes);
    return { id, duplicate: copyOf !== null };
  }

  return {
    save: (batch) => {
      const added: Id[] = [];
      const kept: Payload[] = [];
      const texts: (IndexedText & { readonly id: Id })[] = [];
      let known = 0;
      let duplicates = 0;
      const mayReturn = takenBack.isIn(batch.source);
      for (const mention of batch.mentions) {
        const here = exists.get(batch.source, mention.externalId);
        if (here !== undefined) {
          const author = mayReturn && mention.author ? authorOf(mention.author) : null;
          const fate = mayReturn ? takenBack.meet(here, batch.import, mention, author) : 'known';
          if (fate === 'known') known += 1;
          if (fate === 'returned') added.push(here);
          if (fate !== 'freed') continue;
        }
        const saved = saveOne(batch, mention);
        added.push(saved.id);
        texts.push({ id: saved.id, title: mention.title, text: mention.text });
        if (mention.raw !== null) kept.push({ mention: saved.id, raw: mention.raw });
        if (saved.duplicate) duplicates += 1;
      }
      payloads.save(kept);
      // In the order of their ids: full text writes a segment for each one that is lower than the one before, and feeds
      // begin with what is newest (3.3 times the cost of the index, a quarter of all saving).
      texts.sort((one, other) => one.id - other.id);
      for (const { id, ...said } of texts) index.add(id, said);
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
 * The first mention this one is a copy of. By address: other sources know the page, each of them once. By text: the same
 * author said it in the same minute, or in another source, or another source holds a text too long for chance.
 * Never by title, and never because two people said the same few words.
 */
function createCopyFinder(db: Database): CopyFinder {
  const byUrl = db.prepare<[number], { id: Id; source_id: Id }>(
    `SELECT id, source_id FROM mention WHERE url_key = ? ORDER BY captured, id LIMIT ${mostPages}`,
  );
  // Nearly every address and text is new: asking for that alone costs a fraction of asking where it stands.
  const isUrl = db.prepare<[number], number>('SELECT 1 FROM mention WHERE url_key = ? LIMIT 1').pluck();
  const isText = db.prepare<[number], number>('SELECT 1 FROM mention WHERE text_key = ? LIMIT 1').pluck();
  const byText = db.prepare<[number], Copy>(
    `SELECT m.id, m.source_id, m.at, a.name, a.handle, a.platform FROM mention m LEFT JOIN author a ON a.id = m.author_id
     WHERE m.text_key = ? ORDER BY m.captured, m.id LIMIT 200`,
  );
  const firstOf = db.prepare<[Id], Id | null>('SELECT duplicate_of FROM fact WHERE mention_id = ?').pluck();
  const first = (id: Id) => firstOf.get(id) ?? id;
  // What was taken back is no original. Asked of the few that match: joined, it was a third of saving repeated texts.
  const hidden = db.prepare<[Id], number>('SELECT hidden FROM fact WHERE mention_id = ?').pluck();
  const isShown = ({ id }: { readonly id: Id }) => hidden.get(id) === 0;

  return (source, mention, at, keys) => {
    if (keys.url !== null && isUrl.get(keys.url) !== undefined) {
      const pages = byUrl.all(keys.url).filter(isShown);
      const [earliest] = pages;
      const sources = new Set([source, ...pages.map((page) => page.source_id)]);
      // A source that holds an address more than once says many things there: comments, say.
      if (earliest && pages.length < mostPages && sources.size === pages.length + 1) return first(earliest.id);
    }
    // “<Media omitted>” is no copy of “<Media omitted>”.
    const placeholder = mention.attributes.media !== undefined && mention.text.length < longText;
    if (placeholder || isText.get(keys.text) === undefined) return null;
    const author = mention.author ? identityOf({ ...mention.author, platform: null }) : null;
    for (const copy of byText.all(keys.text)) {
      const sameAuthor = author !== null && author === identityOf({ ...copy, platform: null, url: null });
      const elsewhere = copy.source_id !== source;
      const sameMinute = Math.floor(copy.at / 60_000) === Math.floor(at / 60_000);
      if ((sameAuthor && (sameMinute || elsewhere)) || (elsewhere && mention.text.length >= longText))
        if (isShown(copy)) return first(copy.id);
    }
    return null;
  };
}

/** Where a source names only the mention that is answered: its conversation, or else the one it begins. */
function createThreadFinder(db: Database): (source: Id, parent: string | null) => string | null {
  const select = db
    .prepare<[Id, string], string>(
      'SELECT coalesce(thread, external_id) FROM mention WHERE source_id = ? AND external_id = ?',
    )
    .pluck();
  return (source, parent) => (parent === null ? null : (select.get(source, parent) ?? null));
}

/** Those of these ids that a source holds already; what was taken back comes again. */
export function listKnown(db: Database, source: Id, externalIds: readonly string[]): string[] {
  const exists = db
    .prepare<[Id, string], number>(
      `SELECT 1 FROM mention m JOIN fact f ON f.mention_id = m.id
       WHERE m.source_id = ? AND m.external_id = ? AND f.hidden = 0`,
    )
    .pluck();
  return externalIds.filter((externalId) => exists.get(source, externalId) !== undefined);
}

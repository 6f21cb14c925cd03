// Facts: what is known of a mention now. The model writes what no person or rule has set.
import type { Database } from 'better-sqlite3';
import type { Analysis, Flag, Id, Intent, Risk } from '../../contract/model.ts';
import { createDayCounter } from '../text/days.ts';
import { isWordless } from '../text/is-wordless.ts';
import { flagBits, intentNumber, sentimentNumber } from './labels.ts';
import { createTermBook } from './terms.ts';

export interface PendingText {
  readonly id: Id;
  readonly title: string | null;
  readonly text: string;
  /** Not null: it answers another mention, and its title is most often that one's. */
  readonly parent: string | null;
  /** As a person set it; null leaves it to the analysis. */
  readonly language: string | null;
  /** Nobody wrote it: see core/text/is-wordless.ts. */
  readonly wordless: boolean;
}

interface PendingRow extends Omit<PendingText, 'wordless'> {
  readonly platform: string | null;
  readonly attributes: string | null;
}

/** Mentions whose analysis is older than this version, oldest version first. */
export function listPending(db: Database, version: number, limit: number): PendingText[] {
  return db
    .prepare<[number, number], PendingRow>(
      `SELECT m.id, m.title, m.text, m.parent, CASE WHEN f.language_by IS NULL THEN NULL ELSE f.language END AS language,
         a.platform, CASE WHEN a.platform = 'WhatsApp' THEN m.attributes END AS attributes
       FROM fact f JOIN mention m ON m.id = f.mention_id LEFT JOIN author a ON a.id = m.author_id
       WHERE f.version < ? ORDER BY f.version, f.mention_id LIMIT ?`,
    )
    .all(version, limit)
    .map(({ platform, attributes, ...row }) => {
      const known = attributes === null ? {} : (JSON.parse(attributes) as Record<string, string>);
      return { ...row, wordless: isWordless({ platform, attributes: known, text: row.text }) };
    });
}

export function countPending(db: Database, version: number): number {
  return db.prepare<[number], number>('SELECT count(*) FROM fact WHERE version < ?').pluck().get(version) ?? 0;
}

/** What analysis hands over to be kept. */
export interface AnalysedMention {
  readonly id: Id;
  /** The language it was told to read, as in PendingText: if that has changed meanwhile, nothing is kept. */
  readonly told: string | null;
  readonly analysis: Pick<Analysis, 'language' | 'languageConfidence' | 'terms'> & {
    /** Null where there are no words to judge. */
    readonly sentiment: Pick<Analysis['sentiment'], 'label' | 'score'> | null;
    readonly intent: Intent | null;
    readonly flags: readonly Flag[];
    /** Of the words alone. */
    readonly risk: Risk;
  };
  /** Bands of the text's MinHash (core/text/likeness.ts). */
  readonly likeness: readonly number[];
}

export interface FactSaver {
  save(version: number, rows: readonly AnalysedMention[]): void;
}

export function createFactSaver(db: Database): FactSaver {
  const termId = createTermBook(db);
  const update = db.prepare(
    `UPDATE fact SET version = @version, terms = @terms,
       language = CASE WHEN language_by IS NULL THEN @language ELSE language END,
       language_confidence = CASE WHEN language_by IS NULL THEN @confidence ELSE language_confidence END,
       sentiment = CASE WHEN sentiment_by IS NULL THEN @sentiment ELSE sentiment END,
       score = CASE WHEN sentiment_by IS NULL THEN @score ELSE score END,
       intent = CASE WHEN intent_by IS NULL THEN @intent ELSE intent END,
       flags = (flags & flags_set) | (@flags & ~flags_set),
       risk = CASE WHEN risk_by IS NULL THEN @risk ELSE risk END, risk_words = @risk
     WHERE mention_id = @id AND CASE WHEN language_by IS NULL THEN NULL ELSE language END IS @told`,
  );
  return {
    save: (version, rows) => {
      for (const { id, told, analysis } of rows) {
        const terms = Uint32Array.from(analysis.terms, termId);
        update.run({
          id,
          told,
          version,
          language: analysis.language,
          confidence: analysis.languageConfidence,
          sentiment: analysis.sentiment && sentimentNumber(analysis.sentiment.label),
          score: analysis.sentiment?.score ?? null,
          intent: analysis.intent && intentNumber(analysis.intent),
          flags: flagBits(analysis.flags),
          risk: Math.round(100 * analysis.risk.score),
          terms: Buffer.from(terms.buffer),
        });
      }
    },
  };
}

/** Has these mentions (all that no person labelled, without ids) analysed again. */
export function markPending(db: Database, ids: readonly Id[] | null): void {
  if (ids === null) db.prepare('UPDATE fact SET version = 0 WHERE version > 0').run();
  else {
    const mark = db.prepare('UPDATE fact SET version = 0 WHERE mention_id = ?');
    for (const id of ids) mark.run(id);
  }
}

/** Counts the days anew after the project's zone changed. */
export function recountDays(db: Database, zone: string): void {
  const dayOf = createDayCounter(zone);
  const update = db.prepare('UPDATE fact SET day = ? WHERE mention_id = ?');
  for (const row of db.prepare<[], { id: Id; at: number }>('SELECT id, at FROM mention').all())
    update.run(dayOf(row.at), row.id);
}

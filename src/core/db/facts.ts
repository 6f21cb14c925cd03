// Facts: what is known of a mention now. The model writes what no person or rule has set.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Analysis, Id, SentimentLabel, SetBy } from '../../contract/model.ts';
import { createDayCounter } from '../text/days.ts';
import { createTermBook } from './terms.ts';

export interface PendingText {
  readonly id: Id;
  readonly title: string | null;
  readonly text: string;
  /** Not null: it answers another mention, and its title is most often that one's. */
  readonly parent: string | null;
}

/** Mentions whose analysis is older than this version, oldest version first. */
export function listPending(db: Database, version: number, limit: number): PendingText[] {
  return db
    .prepare<[number, number], PendingText>(
      `SELECT m.id, m.title, m.text, m.parent FROM fact f JOIN mention m ON m.id = f.mention_id WHERE f.version < ? ORDER BY f.version, f.mention_id LIMIT ?`,
    )
    .all(version, limit);
}

export function countPending(db: Database, version: number): number {
  return db.prepare<[number], number>('SELECT count(*) FROM fact WHERE version < ?').pluck().get(version) ?? 0;
}

export interface AnalysedMention {
  readonly id: Id;
  readonly analysis: Pick<Analysis, 'language' | 'languageConfidence' | 'terms'> & {
    readonly sentiment: Pick<Analysis['sentiment'], 'label' | 'score'>;
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
       score = CASE WHEN sentiment_by IS NULL THEN @score ELSE score END
     WHERE mention_id = @id`,
  );
  return {
    save: (version, rows) => {
      for (const { id, analysis } of rows) {
        const terms = Uint32Array.from(analysis.terms, termId);
        update.run({
          id,
          version,
          language: analysis.language,
          confidence: analysis.languageConfidence,
          sentiment: sentimentNumber(analysis.sentiment.label),
          score: analysis.sentiment.score,
          terms: Buffer.from(terms.buffer),
        });
      }
    },
  };
}

const labels = ['negative', 'neutral', 'positive'] as const;

export function sentimentNumber(label: SentimentLabel): number {
  return labels.indexOf(label) - 1;
}

export function sentimentLabel(value: number | null): SentimentLabel | null {
  return value === null ? null : (labels[value + 1] ?? null);
}

/** A fact as it was before a person overruled it. */
export interface FactBefore {
  readonly id: Id;
  readonly facet: 'sentiment' | 'language';
  readonly value: string | number | null;
  readonly measure: number | null;
  readonly by: string | null;
}

/** A person's label outranks the model's. Returns what was there before, for undo. */
export function setLabel(
  db: Database,
  facet: 'sentiment' | 'language',
  value: string,
  ids: readonly Id[],
  by: SetBy,
): FactBefore[] {
  const stored = facet === 'sentiment' ? checkSentiment(value) : checkLanguage(value);
  const [column, measure] = facet === 'sentiment' ? ['sentiment', 'score'] : ['language', 'language_confidence'];
  const select = db.prepare<[Id], { value: string | number | null; measure: number | null; by: string | null }>(
    `SELECT ${column} AS value, ${measure} AS measure, ${facet}_by AS by FROM fact WHERE mention_id = ?`,
  );
  const update = db.prepare(`UPDATE fact SET ${column} = ?, ${measure} = ?, ${facet}_by = ? WHERE mention_id = ?`);
  const log = db.prepare('INSERT INTO label (mention_id, facet, value, set_by) VALUES (?, ?, ?, ?)');
  const setBy = JSON.stringify(by);
  return ids.flatMap((id) => {
    const before = select.get(id);
    if (!before) return [];
    update.run(stored, facet === 'sentiment' ? Number(stored) : 1, setBy, id);
    log.run(id, facet, value, setBy);
    return [{ id, facet, ...before }];
  });
}

export function restoreFacts(db: Database, before: readonly FactBefore[]): void {
  const restore = {
    sentiment: db.prepare('UPDATE fact SET sentiment = ?, score = ?, sentiment_by = ? WHERE mention_id = ?'),
    language: db.prepare('UPDATE fact SET language = ?, language_confidence = ?, language_by = ? WHERE mention_id = ?'),
  };
  for (const fact of before) restore[fact.facet].run(fact.value, fact.measure, fact.by, fact.id);
}

function checkSentiment(value: string): number {
  const index = labels.indexOf(value as SentimentLabel);
  if (index < 0)
    throw new EarshotError('bad-argument', `“${value}” is no sentiment: use negative, neutral or positive.`);
  return index - 1;
}

function checkLanguage(value: string): string {
  if (!/^[a-z]{2,3}$/.test(value))
    throw new EarshotError('bad-argument', `“${value}” is no language code such as es or nl.`);
  return value;
}

/** Counts the days anew after the project's zone changed. */
export function recountDays(db: Database, zone: string): void {
  const dayOf = createDayCounter(zone);
  const update = db.prepare('UPDATE fact SET day = ? WHERE mention_id = ?');
  for (const row of db.prepare<[], { id: Id; at: number }>('SELECT id, at FROM mention').all())
    update.run(dayOf(row.at), row.id);
}

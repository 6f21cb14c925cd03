// What a person says outranks the model: setting a label, giving it back, and how it was before.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Flag, Id, LabelFacet, SetBy } from '../../contract/model.ts';
import { flagBit, flagsOf, intentNumber, isFlag, isIntent, isSentiment, sentimentNumber } from './labels.ts';

/** The columns of a fact that hold labels, as they stand in the file. */
const labelColumns = [
  'version',
  'language',
  'language_confidence',
  'language_by',
  'sentiment',
  'score',
  'sentiment_by',
  'intent',
  'intent_by',
  'flags',
  'flags_set',
  'risk',
  'risk_by',
] as const;

type LabelColumn = (typeof labelColumns)[number];
type StoredLabels = Readonly<Partial<Record<LabelColumn, string | number | null>>>;

/** The labels of a fact as they were before a person changed them: only the columns that changed. */
export interface FactBefore {
  readonly id: Id;
  readonly was: StoredLabels;
}

/** Undo of files made before flags and intent could be overruled. */
interface FormerBefore {
  readonly id: Id;
  readonly facet: 'sentiment' | 'language';
  readonly value: string | number | null;
  readonly measure: number | null;
  readonly by: string | null;
}

/** Sets a label, or with null gives the word back to the model. Returns what was there before, for undo. */
export function setLabel(
  db: Database,
  facet: LabelFacet,
  value: string | null,
  ids: readonly Id[],
  by: SetBy,
): FactBefore[] {
  const changeOf = value === null ? releaseOf(facet) : settingOf(facet, value, JSON.stringify(by));
  const select = db.prepare<[Id], Record<LabelColumn, string | number | null>>(
    `SELECT ${labelColumns.join(', ')} FROM fact WHERE mention_id = ?`,
  );
  const log = db.prepare('INSERT INTO label (mention_id, facet, value, set_by) VALUES (?, ?, ?, ?)');
  return ids.flatMap((id) => {
    const before = select.get(id);
    if (!before) return [];
    const change = changeOf(before);
    writeLabels(db, id, change);
    if (value !== null) log.run(id, facet, value, JSON.stringify(by));
    const was = Object.fromEntries(Object.keys(change).map((column) => [column, before[column as LabelColumn]]));
    return [{ id, was }];
  });
}

/** The same columns as they are now, to do again what is about to be undone. */
export function rememberFacts(db: Database, before: readonly (FactBefore | FormerBefore)[]): FactBefore[] {
  const select = db.prepare<[Id], Record<LabelColumn, string | number | null>>(
    `SELECT ${labelColumns.join(', ')} FROM fact WHERE mention_id = ?`,
  );
  return before.flatMap((fact) => {
    const now = select.get(fact.id);
    if (!now) return [];
    const columns = labelColumns.filter((column) =>
      Object.hasOwn('was' in fact ? fact.was : formerLabels(fact), column),
    );
    // What was left to the model is its again: at its next reading.
    const was = Object.fromEntries(columns.map((column) => [column, column === 'version' ? 0 : now[column]]));
    return [{ id: fact.id, was }];
  });
}

export function restoreFacts(db: Database, before: readonly (FactBefore | FormerBefore)[]): void {
  for (const fact of before) {
    const labels = 'was' in fact ? fact.was : formerLabels(fact);
    // What was read in another language meanwhile is read again.
    writeLabels(db, fact.id, 'language_by' in labels ? { ...labels, version: 0 } : labels);
  }
}

/** Who set what a person or rule set. Flags have their setter in the history of labels. */
export function readSetters(db: Database, id: Id): Partial<Record<LabelFacet, SetBy>> {
  const row = db
    .prepare<
      [Id],
      Record<'language_by' | 'sentiment_by' | 'intent_by' | 'risk_by', string | null> & { flags_set: number }
    >('SELECT language_by, sentiment_by, intent_by, risk_by, flags_set FROM fact WHERE mention_id = ?')
    .get(id);
  if (!row) return {};
  const setters: Partial<Record<LabelFacet, SetBy>> = {};
  for (const facet of ['language', 'sentiment', 'intent', 'risk'] as const) {
    const by = row[`${facet}_by`];
    if (by !== null) setters[facet] = JSON.parse(by) as SetBy;
  }
  const latest = db
    .prepare<[Id, string], string>(
      'SELECT set_by FROM label WHERE mention_id = ? AND facet = ? ORDER BY id DESC LIMIT 1',
    )
    .pluck();
  for (const flag of flagsOf(row.flags_set)) {
    const by = latest.get(id, flag);
    if (by !== undefined) setters[flag] = JSON.parse(by) as SetBy;
  }
  return setters;
}

function settingOf(facet: LabelFacet, value: string, by: string): (before: StoredLabels) => StoredLabels {
  if (isFlag(facet)) {
    const yes = readYes(value);
    return (before) => ({
      flags: yes ? Number(before.flags) | flagBit(facet) : Number(before.flags) & ~flagBit(facet),
      flags_set: Number(before.flags_set) | flagBit(facet),
    });
  }
  const change = readLabel(facet, value, by);
  return () => change;
}

function readLabel(facet: Exclude<LabelFacet, Flag>, value: string, by: string): StoredLabels {
  switch (facet) {
    case 'sentiment': {
      if (!isSentiment(value)) throw badLabel(value, 'sentiment', 'negative, neutral or positive');
      return { sentiment: sentimentNumber(value), score: sentimentNumber(value), sentiment_by: by };
    }
    case 'intent': {
      if (!isIntent(value)) throw badLabel(value, 'intent', 'a name such as complaint or question');
      return { intent: intentNumber(value), intent_by: by };
    }
    case 'language': {
      if (!/^[a-z]{2,3}$/.test(value)) throw badLabel(value, 'language', 'a code such as es or nl');
      // In another language it reads otherwise: the rest is analysed again.
      return { language: value, language_confidence: 1, language_by: by, version: 0 };
    }
    case 'risk': {
      const risk = Number(value);
      if (!/^\d{1,3}$/.test(value) || risk > 100) throw badLabel(value, 'risk', 'a number from 0 to 100');
      return { risk, risk_by: by };
    }
    default:
      throw badLabel(value, facet, 'sentiment, intent, language, risk, irony, purchase, churn or public');
  }
}

/** The model says again what it thinks, at its next reading: the fact is marked as not analysed. */
function releaseOf(facet: LabelFacet): (before: StoredLabels) => StoredLabels {
  // The values stay as they are until then, and are kept for undo: the model may have written over them by that time.
  if (isFlag(facet))
    return (before) => ({
      flags: before.flags ?? 0,
      flags_set: Number(before.flags_set) & ~flagBit(facet),
      version: 0,
    });
  const values = facet === 'sentiment' ? (['sentiment', 'score'] as const) : ([facet] as const);
  return (before) => ({
    ...Object.fromEntries(values.map((column) => [column, before[column] ?? null])),
    [`${facet}_by`]: null,
    version: 0,
  });
}

function writeLabels(db: Database, id: Id, labels: StoredLabels): void {
  // Names of columns come from this file or from an undo it wrote: anything else is left out.
  const columns = labelColumns.filter((column) => Object.hasOwn(labels, column));
  if (columns.length === 0) return;
  const set = columns.map((column) => `${column} = ?`).join(', ');
  db.prepare(`UPDATE fact SET ${set} WHERE mention_id = ?`).run(...columns.map((column) => labels[column] ?? null), id);
}

function formerLabels({ facet, value, measure, by }: FormerBefore): StoredLabels {
  return facet === 'sentiment'
    ? { sentiment: value, score: measure, sentiment_by: by }
    : { language: value, language_confidence: measure, language_by: by };
}

function readYes(value: string): boolean {
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new EarshotError('bad-argument', `“${value}” is neither yes nor no.`, { field: 'value' });
}

function badLabel(value: string, facet: string, wanted: string): EarshotError {
  return new EarshotError('bad-argument', `“${value}” is no ${facet}: use ${wanted}.`, { field: 'value' });
}

// What a person says outranks the model: setting a label, giving it back, and how it was before.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, LabelFacet, SetBy } from '../../contract/model.ts';
import { flagBit, flagsOf, intentNumber, isFlag, isIntent, isSentiment, sentimentNumber } from './labels.ts';
import type { Place, Value } from './values.ts';
import { walk } from './walk.ts';

/** The columns of a fact that hold a label of more than yes and no; the last says who set it. */
const columnsOf = {
  language: ['language', 'language_confidence', 'language_by'],
  sentiment: ['sentiment', 'score', 'sentiment_by'],
  intent: ['intent', 'intent_by'],
  risk: ['risk', 'risk_by'],
} as const;

/** Sets a label, or with null gives the word back to the model. Returns what was there before, for undo. */
export function setLabel(
  db: Database,
  facet: LabelFacet,
  value: string | null,
  ids: readonly Id[],
  by: SetBy,
): Map<Id, Value> {
  const setter = JSON.stringify(by);
  const given = value === null ? null : readLabel(facet, value, setter);
  const place = openLabelPlace(db, facet);
  const exists = db.prepare<[Id], 1>('SELECT 1 FROM fact WHERE mention_id = ?').pluck();
  const log = db.prepare('INSERT INTO label (mention_id, facet, value, set_by) VALUES (?, ?, ?, ?)');
  const before = new Map<Id, Value>();
  for (const id of walk(db, ids, ids.length)) {
    if (exists.get(id) === undefined) continue;
    const was = place.read(id);
    place.write(id, given ?? release(facet, was));
    if (value !== null) log.run(id, facet, value, setter);
    before.set(id, was);
  }
  return before;
}

/** A label as it stands, with who set it; of a flag whether it is there, and whether a person said so. */
export function openLabelPlace(db: Database, facet: LabelFacet): Place {
  return isFlag(facet) ? openFlagPlace(db, flagBit(facet)) : openColumnsPlace(db, facet);
}

function openFlagPlace(db: Database, bit: number): Place {
  const select = db
    .prepare<[Id], number[]>(`SELECT flags & ${bit} > 0, flags_set & ${bit} > 0 FROM fact WHERE mention_id = ?`)
    .raw();
  const update = db.prepare(
    `UPDATE fact SET flags = (flags & ~${bit}) | ?, flags_set = (flags_set & ~${bit}) | ?,
       version = CASE WHEN ? THEN version ELSE 0 END WHERE mention_id = ?`,
  );
  return {
    read: (id) => select.get(id) ?? [0, 0],
    write: (id, value) => {
      const [is, set] = value as readonly number[];
      update.run(is ? bit : 0, set ? bit : 0, set, id);
    },
  };
}

/** What is the model's is read by it again: it may think otherwise by now. So is all where the language is another. */
function openColumnsPlace(db: Database, facet: keyof typeof columnsOf): Place {
  const columns = columnsOf[facet];
  const select = db
    .prepare<[Id], (string | number | null)[]>(`SELECT ${columns.join(', ')} FROM fact WHERE mention_id = ?`)
    .raw();
  const version = facet === 'language' ? '0' : 'CASE WHEN ? IS NULL THEN 0 ELSE version END';
  const update = db.prepare(
    `UPDATE fact SET ${columns.map((column) => `${column} = ?`).join(', ')}, version = ${version} WHERE mention_id = ?`,
  );
  return {
    read: (id) => select.get(id) ?? columns.map(() => null),
    write: (id, value) => {
      const values = value as readonly (string | number | null)[];
      update.run(...values, ...(facet === 'language' ? [] : [values.at(-1)]), id);
    },
  };
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

/** What a person said of a mention, as it stands in its place. */
function readLabel(facet: LabelFacet, value: string, by: string): Value {
  if (isFlag(facet)) return [readYes(value) ? 1 : 0, 1];
  switch (facet) {
    case 'sentiment': {
      if (!isSentiment(value)) throw badLabel(value, 'sentiment', 'negative, neutral or positive');
      return [sentimentNumber(value), sentimentNumber(value), by];
    }
    case 'intent': {
      if (!isIntent(value)) throw badLabel(value, 'intent', 'a name such as complaint or question');
      return [intentNumber(value), by];
    }
    case 'language': {
      if (!/^[a-z]{2,3}$/.test(value)) throw badLabel(value, 'language', 'a code such as es or nl');
      return [value, 1, by];
    }
    case 'risk': {
      const risk = Number(value);
      if (!/^\d{1,3}$/.test(value) || risk > 100) throw badLabel(value, 'risk', 'a number from 0 to 100');
      return [risk, by];
    }
    default:
      throw badLabel(value, facet, 'sentiment, intent, language, risk, irony, purchase, churn or public');
  }
}

/** The model says again what it thinks, at its next reading; until then the value stays as it was. */
function release(facet: LabelFacet, was: Value): Value {
  return [...(was as readonly (string | number | null)[]).slice(0, -1), isFlag(facet) ? 0 : null];
}

function readYes(value: string): boolean {
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new EarshotError('bad-argument', `“${value}” is neither yes nor no.`, { field: 'value' });
}

function badLabel(value: string, facet: string, wanted: string): EarshotError {
  return new EarshotError('bad-argument', `“${value}” is no ${facet}: use ${wanted}.`, { field: 'value' });
}

// Samples: mentions drawn to be labelled by a person, with the model's labels as they were then.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Sample, SampleFacet } from '../../contract/learning.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { intentLabel, isIntent, isSentiment, sentimentLabel } from './labels.ts';
import type { Place } from './values.ts';

interface SampleRow extends Omit<Sample, 'analysisVersion'> {
  readonly version: number;
}

const selectSample = `
  SELECT s.id, s.name, s.facet, s.query, s.by, s.version, s.created,
    (SELECT count(*) FROM sample_item i WHERE i.sample_id = s.id) AS size,
    (SELECT count(*) FROM sample_item i WHERE i.sample_id = s.id AND i.label IS NOT NULL) AS labelled
  FROM sample s WHERE s.removed IS NULL`;

function rowToSample({ version, ...row }: SampleRow): Sample {
  return { ...row, analysisVersion: version };
}

export function listSamples(db: Database): Sample[] {
  return db.prepare<[], SampleRow>(`${selectSample} ORDER BY s.id DESC`).all().map(rowToSample);
}

export function getSample(db: Database, id: Id): Sample {
  const row = db.prepare<[Id], SampleRow>(`${selectSample} AND s.id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no sample with the number ${id}.`);
  return rowToSample(row);
}

/** What the model says of a mention now: the label of each facet. */
export interface ModelLabels {
  readonly id: Id;
  readonly language: string | null;
  readonly sentiment: string | null;
  readonly intent: string | null;
}

/** Only where the model itself speaks: what a person or rule set says nothing of the model. */
export function listModelLabels(db: Database, facet: SampleFacet, ids: readonly Id[]): ModelLabels[] {
  const select = db.prepare<
    [Id],
    { id: Id; language: string | null; sentiment: number | null; intent: number | null; version: number }
  >(
    `SELECT mention_id AS id, language, sentiment, intent, version FROM fact WHERE mention_id = ? AND ${facet}_by IS NULL`,
  );
  return ids.flatMap((id) => {
    const row = select.get(id);
    if (!row || row.version === 0) return [];
    const labels = { sentiment: sentimentLabel(row.sentiment), intent: intentLabel(row.intent) };
    // Of what holds no words (a placeholder of a chat) the model says nothing, so there is nothing to judge.
    if (facet !== 'language' && labels[facet] === null) return [];
    return [{ id, language: row.language, ...labels }];
  });
}

export interface SampleToSave extends Pick<Sample, 'name' | 'facet' | 'query' | 'by' | 'analysisVersion'> {
  readonly strata: Readonly<Record<string, number>>;
  readonly items: readonly {
    readonly id: Id;
    readonly stratum: string;
    readonly language: string | null;
    readonly predicted: string | null;
  }[];
}

export function addSample(db: Database, sample: SampleToSave, now: Millis): Sample {
  const { name, facet, query, by, strata, analysisVersion, items } = sample;
  const id = Number(
    db
      .prepare('INSERT INTO sample (name, facet, query, by, strata, version, created) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(name, facet, query, by, JSON.stringify(strata), analysisVersion, now).lastInsertRowid,
  );
  const insert = db.prepare(
    'INSERT INTO sample_item (sample_id, place, mention_id, stratum, language, predicted) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [place, item] of items.entries())
    insert.run(id, place, item.id, item.stratum, item.language, item.predicted);
  return getSample(db, id);
}

export interface StoredItem {
  readonly mention: Id;
  readonly stratum: string;
  readonly language: string | null;
  readonly predicted: string | null;
  readonly label: string | null;
}

/** In the order they are to be labelled. */
export function listSampleItems(db: Database, id: Id): StoredItem[] {
  return db
    .prepare<[Id], StoredItem>(
      'SELECT mention_id AS mention, stratum, language, predicted, label FROM sample_item WHERE sample_id = ? ORDER BY place',
    )
    .all(id);
}

export function readStrata(db: Database, id: Id): Record<string, number> {
  const strata = db.prepare<[Id], string>('SELECT strata FROM sample WHERE id = ?').pluck().get(id);
  return strata === undefined ? {} : (JSON.parse(strata) as Record<string, number>);
}

/** Null takes the label back. */
export function labelSampleItem(db: Database, id: Id, mention: Id, label: string | null, now: Millis): StoredItem {
  const { facet } = getSample(db, id);
  if (label !== null) checkLabel(facet, label);
  openSampleLabelPlace(db, id, now).write(mention, label);
  const item = listSampleItems(db, id).find((each) => each.mention === mention);
  if (!item) throw new EarshotError('not-found', `The mention ${mention} is not in this sample.`);
  return item;
}

export function openSampleLabelPlace(db: Database, id: Id, now: Millis): Place {
  const select = db.prepare<[Id, Id], string | null>(
    'SELECT label FROM sample_item WHERE sample_id = ? AND mention_id = ?',
  );
  const update = db.prepare('UPDATE sample_item SET label = ?, labelled = ? WHERE sample_id = ? AND mention_id = ?');
  return {
    read: (mention) => select.pluck().get(id, mention) ?? null,
    write: (mention, label) => void update.run(label, label === null ? null : now, id, mention),
  };
}

function checkLabel(facet: SampleFacet, label: string): void {
  const known = { sentiment: isSentiment, intent: isIntent, language: (code: string) => /^[a-z]{2,3}$/.test(code) };
  if (!known[facet](label)) throw new EarshotError('bad-argument', `“${label}” is no ${facet}.`, { field: 'label' });
}

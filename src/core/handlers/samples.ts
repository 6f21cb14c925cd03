// Samples in a project: drawn from what a query finds, labelled, judged.
import type { Database } from 'better-sqlite3';
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Sample, SampleItem, SampleResults } from '../../contract/learning.ts';
import type { Id } from '../../contract/model.ts';
import { listMentions } from '../db/mention-rows.ts';
import { addSample, getSample, listModelLabels, listSampleItems, readStrata, type StoredItem } from '../db/samples.ts';
import { drawSample } from '../learn/draw-sample.ts';
import { type LabelledItem, testSample } from '../learn/test-sample.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import { writeCount } from '../text/write-count.ts';
import { findIds } from './find.ts';

const mostItems = 2000;
/** Labels of mentions whose language nothing was sure of. */
const unknown = 'unknown';

export function drawFromProject(
  db: Database,
  { facet, query, size, by, name }: Parameters<EngineApi['samples.draw']>[0],
  now: number,
): Sample {
  if (!Number.isInteger(size) || size < 1 || size > mostItems)
    throw new EarshotError('bad-argument', `A sample has 1 to ${mostItems} mentions.`, { field: 'size' });
  const labels = new Map(listModelLabels(db, facet, findIds(db, query)).map((each) => [each.id, each]));
  if (labels.size === 0)
    throw new EarshotError('bad-argument', 'Nothing the model has labelled was found: choose another search.', {
      field: 'query',
    });
  const population = [...labels.values()].map((each) => {
    const stratum = by === 'random' ? 'all' : by === 'language' ? each.language : each[facet];
    return { id: each.id, stratum: stratum ?? unknown };
  });
  const { items, strata } = drawSample(population, size, now);
  return addSample(
    db,
    {
      name: name?.trim() || defaultName(db, facet),
      facet,
      query,
      by,
      strata,
      analysisVersion: ANALYSIS_VERSION,
      items: items.map((item) => ({
        ...item,
        language: labels.get(item.id)?.language ?? null,
        predicted: labels.get(item.id)?.[facet] ?? unknown,
      })),
    },
    now,
  );
}

function defaultName(db: Database, facet: string): string {
  const count = db.prepare<[], number>('SELECT count(*) FROM sample').pluck().get() ?? 0;
  return `${facet[0]?.toUpperCase()}${facet.slice(1)} ${count + 1}`;
}

export function listItems(db: Database, id: Id): SampleItem[] {
  getSample(db, id);
  return toItems(db, listSampleItems(db, id));
}

/** The model's label stays hidden until the person has said theirs: it would lead them. */
export function toItems(db: Database, stored: readonly StoredItem[]): SampleItem[] {
  const rows = new Map(
    listMentions(
      db,
      stored.map((item) => item.mention),
    ).map((row) => [row.id, row]),
  );
  return stored.flatMap(({ mention, label, predicted }) => {
    const row = rows.get(mention);
    return row ? [{ mention: row, label, predicted: label === null ? null : predicted }] : [];
  });
}

export function judgeSample(db: Database, id: Id): SampleResults {
  const sample = getSample(db, id);
  const labelled = listSampleItems(db, id).flatMap(({ label, predicted, language, stratum }): LabelledItem[] =>
    label === null || predicted === null ? [] : [{ actual: label, predicted, language: language ?? unknown, stratum }],
  );
  return { sample, says: sayDesign(sample), groups: testSample(labelled, readStrata(db, id)) };
}

function sayDesign({ by, facet, size, labelled }: Sample): string {
  const part = labelled < size ? ` So far ${writeCount(labelled)} of ${writeCount(size)} are labelled.` : '';
  if (by === 'random') return `Each mention had the same chance to be drawn.${part}`;
  const strata = by === 'language' ? 'language' : facet;
  return `Drawn in equal parts by ${strata}; figures are weighed back to how common each is in what was searched.${part}`;
}

/** What the person said otherwise than the model, label by label. */
export function listDisagreements(db: Database, id: Id): { label: string; ids: Id[] }[] {
  const byLabel = new Map<string, Id[]>();
  for (const { mention, label, predicted } of listSampleItems(db, id)) {
    if (label === null || label === predicted) continue;
    byLabel.set(label, [...(byLabel.get(label) ?? []), mention]);
  }
  return [...byLabel].map(([label, ids]) => ({ label, ids }));
}

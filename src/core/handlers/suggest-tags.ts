// Suggests a tag for mentions that look like those that carry it.
import type { Database } from 'better-sqlite3';
import type { EngineApi } from '../../contract/api.ts';
import { addClause, fieldClause } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { TagSuggestions } from '../../contract/learning.ts';
import { listMentions } from '../db/mention-rows.ts';
import { getTag } from '../db/tags.ts';
import { createTermLookup, listDocuments } from '../index/gather-documents.ts';
import { learnTag } from '../learn/suggest-tag.ts';
import { wilson } from '../measures/wilson.ts';
import { idsSql } from '../query/to-sql.ts';
import { compile } from './find.ts';

const leastExamples = 8;
const mostExamples = 3000;
/** Untagged mentions learned from, for each tagged one. */
const othersEach = 4;
const mostCandidates = 20_000;
const usualLimit = 20;
const largestLimit = 200;
const reasons = 4;

export function suggestTag(
  db: Database,
  { tag: id, query = '', limit = usualLimit }: Parameters<EngineApi['tags.suggest']>[0],
): TagSuggestions {
  const tag = getTag(db, id);
  const clause = fieldClause('tag', tag.name);
  const read = (text: string, most: number) => listDocuments(db, idsSql(compile(db, text)), most);
  const tagged = read(clause, mostExamples);
  if (tagged.length < leastExamples) {
    const message = `“${tag.name}” has ${tagged.length} examples, copies left out; from ${leastExamples} on suggestions can be learned.`;
    throw new EarshotError('bad-argument', message, { field: 'tag' });
  }
  const others = read(`-${clause}`, mostCandidates);
  const step = Math.max(1, Math.floor(others.length / Math.max(1, othersEach * tagged.length)));
  const learnedFrom = others.filter((_, index) => index % step === 0);
  const model = learnTag([
    ...tagged.map(({ terms }) => ({ terms, tagged: true })),
    ...learnedFrom.map(({ terms }) => ({ terms, tagged: false })),
  ]);
  // What it learned from is judged by models that had not seen it.
  const held = new Map(learnedFrom.map(({ id: mention }, index) => [mention, model.held[tagged.length + index] ?? 0]));
  const candidates = query.trim() === '' ? others : read(addClause(query, `-${clause}`), mostCandidates);
  const best = candidates
    .map((document) => ({ document, probability: held.get(document.id) ?? model.probability(document.terms) }))
    .filter(({ probability }) => probability >= model.threshold)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, Math.min(largestLimit, Math.max(1, Math.trunc(limit))));
  const rows = new Map(
    listMentions(
      db,
      best.map(({ document }) => document.id),
    ).map((row) => [row.id, row]),
  );
  const term = createTermLookup(db);
  return {
    tag: id,
    examples: tagged.length,
    precision: wilson(model.right, model.suggested),
    recall: wilson(model.right, model.tagged),
    suggestions: best.flatMap(({ document, probability }) => {
      const mention = rows.get(document.id);
      const because = model.because(document.terms, reasons).map((each) => term(each).shown);
      return mention ? [{ mention, probability, because }] : [];
    }),
  };
}

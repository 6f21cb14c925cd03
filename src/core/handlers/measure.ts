// Computes a measure for a query: the index counts, the measure makes sense of it.
import type { Database } from 'better-sqlite3';
import type { EngineApi } from '../../contract/api.ts';
import { addClause } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Id } from '../../contract/model.ts';
import { countPending } from '../db/facts.ts';
import { type Grouped, groupKey } from '../db/groupings.ts';
import { listMentions } from '../db/mention-rows.ts';
import {
  countAll,
  countDays,
  countFound,
  countGroups,
  countSentimentByLanguage,
  countTerms,
  countVoices,
  pickQuotes,
  spanOf,
} from '../index/gather.ts';
import { countAuthors, createTermLookup, listDocuments, listTexts } from '../index/gather-documents.ts';
import { findMeasure } from '../measures/index.ts';
import type { Found } from '../measures/measure.ts';
import { createComparer, tellingStem } from '../nlp/compare.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import { idsSql } from '../query/to-sql.ts';
import { readEchoes } from './echoes.ts';
import { compile } from './find.ts';

const usualLimit = 20;
const largestLimit = 1000;

export type MeasureRequest = Parameters<EngineApi['measures.compute']>[0];

/** The result, and the groups its rows stand for: whoever can write keeps them. */
export function computeMeasure(
  db: Database,
  { measure: id, query, limit = usualLimit, word, against }: MeasureRequest,
): { result: MeasureResult; groups: Grouped[] } {
  const measure = findMeasure(id);
  const groups: Grouped[] = [];
  const found = lookUp(db, query, groups);
  const size = Math.min(Math.max(1, Math.trunc(limit)), largestLimit);
  const other = against ?? (measure.needs?.includes('against') ? everythingElse(query) : undefined);
  const measured = measure.compute(found, size, {
    word: word?.trim() || null,
    against: other === undefined ? null : lookUp(db, other, groups),
  });
  const result = {
    measure: id,
    definition: measure.definition,
    query,
    n: measured.n,
    excluded: measured.excluded,
    analysisVersion: measured.labels ? ANALYSIS_VERSION : null,
    outdated: measured.labels ? countPending(db, ANALYSIS_VERSION) : 0,
    data: measured.data,
  };
  return { result, groups };
}

function everythingElse(query: string): string {
  if (query.trim() !== '') return `-(${query})`;
  throw new EarshotError('bad-argument', 'Everything cannot be compared with all else: name the other search.', {
    field: 'against',
  });
}

function lookUp(db: Database, query: string, groups: Grouped[]): Found {
  const found = idsSql(compile(db, query));
  return {
    query,
    get total() {
      return countFound(db, found);
    },
    get all() {
      return countAll(db);
    },
    get span() {
      return spanOf(db, found);
    },
    isEcho: readEchoes(db, query),
    days: () => countDays(db, found),
    sentimentByLanguage: () => countSentimentByLanguage(db, found),
    groups: (by, limit) => countGroups(db, found, by, limit),
    terms: (kinds, limit) => countTerms(db, found, kinds, limit),
    voices: () => countVoices(db, found),
    quotes: (limit) => listMentions(db, pickQuotes(db, found, limit)),
    documents: (limit, copies) => listDocuments(db, found, limit, copies),
    texts: (ids) => listTexts(db, ids),
    compare: createComparer,
    stem: tellingStem,
    term: createTermLookup(db),
    authors: (limit) => countAuthors(db, found, limit),
    within: (clause) => lookUp(db, addClause(query, clause), groups),
    group: (members, label) => {
      const key = groupKey(members);
      if (!groups.some((group) => group.key === key)) groups.push({ key, label, members: [...members] as Id[] });
      return `group:${key}`;
    },
  };
}

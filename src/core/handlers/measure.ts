// Computes a measure for a query: the index counts, the measure makes sense of it.
import type { Database } from 'better-sqlite3';
import type { MeasureResult } from '../../contract/model.ts';
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
} from '../index/gather.ts';
import { findMeasure } from '../measures/index.ts';
import type { Found } from '../measures/measure.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import { idsSql } from '../query/to-sql.ts';
import { readEchoes } from './echoes.ts';
import { compile } from './find.ts';

const usualLimit = 20;
const largestLimit = 1000;

export function computeMeasure(db: Database, id: string, query: string, limit = usualLimit): MeasureResult {
  const measure = findMeasure(id);
  const measured = measure.compute(lookUp(db, query), Math.min(Math.max(1, Math.trunc(limit)), largestLimit));
  return {
    measure: id,
    definition: measure.definition,
    query,
    n: measured.n,
    excluded: measured.excluded,
    analysisVersion: measured.labels ? ANALYSIS_VERSION : null,
    data: measured.data,
  };
}

function lookUp(db: Database, query: string): Found {
  const found = idsSql(compile(db, query));
  return {
    query,
    get total() {
      return countFound(db, found);
    },
    get all() {
      return countAll(db);
    },
    isEcho: readEchoes(db, query),
    days: () => countDays(db, found),
    sentimentByLanguage: () => countSentimentByLanguage(db, found),
    groups: (by, limit) => countGroups(db, found, by, limit),
    terms: (kinds, limit) => countTerms(db, found, kinds, limit),
    voices: () => countVoices(db, found),
    quotes: (limit) => listMentions(db, pickQuotes(db, found, limit)),
  };
}

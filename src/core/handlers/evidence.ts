// Quotes chosen by hand: exactly these mentions, as a measure's result whose number opens them.
import type { Database } from 'better-sqlite3';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Id } from '../../contract/model.ts';
import { countPending } from '../db/facts.ts';
import { type Grouped, groupKey } from '../db/groupings.ts';
import { listQuotes } from '../db/quotes.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';

/** What is gone is counted, never filled up with something else. */
export function readEvidence(
  db: Database,
  ids: readonly Id[],
): { readonly result: MeasureResult; readonly groups: readonly Grouped[] } {
  const chosen = [...new Set(ids)];
  const mentions = listQuotes(db, chosen);
  const members = mentions.map((mention) => mention.id);
  const key = groupKey(members);
  const result: MeasureResult = {
    measure: 'quotes',
    definition: 'Mentions that a person put on this board, in the order they were put there.',
    query: members.length === 0 ? '' : `group:${key}`,
    n: mentions.length,
    excluded: [],
    analysisVersion: ANALYSIS_VERSION,
    outdated: countPending(db, ANALYSIS_VERSION),
    coverage: null,
    undated: null,
    data: { shape: 'quotes', mentions, gone: chosen.length - mentions.length },
  };
  return { result, groups: members.length === 0 ? [] : [{ key, label: 'evidence', members }] };
}

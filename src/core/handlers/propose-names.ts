// Proposes ways of writing a topic's names that the data hold and its lists do not.
import type { Database } from 'better-sqlite3';
import { textClause } from '../../contract/clauses.ts';
import type { NameProposal, TopicNames } from '../../contract/model.ts';
import { topicQuery } from '../../contract/topic-query.ts';
import { walkTerms } from '../index/find-terms.ts';
import { findVariants, type Variant, variantKinds, variantLengths } from '../nlp/name-variants.ts';
import { compileQuery } from '../query/check.ts';
import { countSql } from '../query/to-sql.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import { readTopicNames } from '../text/topic-names.ts';
import { readQueryContext } from './find.ts';

const usual = 20;
const largest = 100;
/** Variants that are counted; the nearest to a name go first. */
const mostCounted = 400;
/** A misspelling this much commoner than the name itself is another word. */
const timesCommoner = 3;
const fewMentions = 10;

/** Counted by the very search that opens them; commonest first. */
export function proposeNames(db: Database, given: Partial<TopicNames>, limit = usual): NameProposal[] {
  const names = readTopicNames(given);
  const lengths = variantLengths(names);
  if (lengths === null) return [];
  const context = readQueryContext(db);
  const named = countFor(db, context, topicQuery({ names: { names: names.names }, query: '' }));
  const mostMisspelt = named === 0 ? Number.POSITIVE_INFINITY : Math.max(fewMentions, timesCommoner * named);
  return findVariants(names, walkTerms(db, variantKinds, lengths))
    .toSorted((a, b) => a.edits - b.edits || a.text.length - b.text.length)
    .slice(0, mostCounted)
    .map((variant) => toProposal(db, context, variant))
    .filter(({ count, kind }) => count > 0 && (kind !== 'misspelling' || count <= mostMisspelt))
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, Math.min(Math.max(1, Math.trunc(limit)), largest));
}

function toProposal(db: Database, context: QueryContext, { kind, text, says }: Variant): NameProposal {
  const query = textClause(text);
  return { text, kind, says, query, count: countFor(db, context, query) };
}

function countFor(db: Database, context: QueryContext, query: string): number {
  if (query === '') return 0;
  const { sql, params } = countSql(compileQuery(query, context));
  return (
    db
      .prepare<unknown[], number>(sql)
      .pluck()
      .get(...params) ?? 0
  );
}

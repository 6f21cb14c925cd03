// What each part of a query does to its result, counted part by part so that a cancel is heard between.
import { setImmediate } from 'node:timers/promises';
import type { ClauseEffect, Explanation } from '../../contract/searching.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { listClauses } from '../query/clauses-of.ts';
import { describeQuery } from '../query/explain.ts';
import { parseQuery, readQuery } from '../query/parse.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';

interface Counting {
  readonly context: QueryContext;
  /** How many mentions a query finds. Throws `bad-query` for names that do not exist. */
  readonly count: (query: string) => number | Promise<number>;
  readonly signal: AbortSignal;
  /** In whose language the parts are told. */
  readonly t: Translator;
}

/** @throws EarshotError `bad-query` with the place in the text. */
export async function explainQuery(query: string, { context, count, signal, t }: Counting): Promise<Explanation> {
  const options = { attributes: context.attributes };
  const tree = readQuery(query, options);
  const countNext = async (text: string) => {
    await setImmediate();
    signal.throwIfAborted();
    return count(text);
  };
  const total = await countNext(query);
  const clauses: ClauseEffect[] = [];
  for (const clause of listClauses(query, tree, t)) {
    // A query as long as can be has no room for the sign that turns a part round: that part is left out.
    if (parseQuery(clause.query, options).problem) continue;
    clauses.push({ ...clause, hits: await countNext(clause.alone), removed: await countNext(clause.query) });
  }
  return { total, says: describeQuery(tree, context.attributes, t), clauses };
}

// From typed text to something that can run, or to words about it: what the handlers call.
import type { QueryProblem } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { describeQuery } from './explain.ts';
import { readQuery } from './parse.ts';
import { type CompiledQuery, toSql } from './to-sql.ts';
import type { QueryContext } from './to-sql-fields.ts';
import { toProblem } from './tree.ts';

/** Throws EarshotError `bad-query` with the place where the text cannot be understood. */
export function compileQuery(text: string, context: QueryContext): CompiledQuery {
  return toSql(readQuery(text, { attributes: context.attributes }), context);
}

/** What is wrong with the query, or what it asks for as a sentence. Never throws, whatever the text. */
export function checkQuery(
  text: string,
  context: QueryContext,
  t?: Translator,
): { problem: QueryProblem | null; says: string } {
  try {
    const tree = readQuery(text, { attributes: context.attributes });
    toSql(tree, context);
    return { problem: null, says: describeQuery(tree, context.attributes, t) };
  } catch (thrown) {
    return { problem: toProblem(thrown), says: '' };
  }
}

// Words that would only echo in a cloud: those a query asks for, its topics' included, and the brand's own name.
import type { Database } from 'better-sqlite3';
import type { TermKind } from '../../contract/model.ts';
import { listBrandNames } from '../db/topics.ts';
import { parseQuery } from '../query/parse.ts';
import { makePatternTest } from '../query/patterns.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import type { Node } from '../query/tree.ts';
import { fold } from '../text/fold.ts';
import { readQueryContext } from './find.ts';

/** Terms that are words of the text. */
const wordy: ReadonlySet<TermKind> = new Set(['word', 'hashtag', 'phrase']);

/** Takes a folded word. What the query excludes does not count as asked for. */
export function readEchoes(db: Database, query: string): (word: string) => boolean {
  const words = new Set<string>();
  const shapes: ((word: string) => boolean)[] = [];
  const context = readQueryContext(db);
  const seen = new Set<string>();

  function collect(node: Node | null): void {
    if (node === null || node.kind === 'not') return;
    if (node.kind === 'and' || node.kind === 'or' || node.kind === 'near') for (const item of node.items) collect(item);
    else if (node.kind === 'word' && node.prefix) addBeginning(fold(node.text));
    else if (node.kind === 'word' || node.kind === 'phrase' || node.kind === 'exact') addWords(node.text);
    else if (node.kind === 'pattern') shapes.push(makePatternTest(fold(node.text)));
    else if (node.kind === 'field' && node.test.on === 'topic') collectTopic(node.test.text);
    // What a click in a cloud adds.
    else if (node.kind === 'field' && node.test.on === 'term' && wordy.has(node.test.kind)) addWords(node.test.text);
  }

  function addBeginning(beginning: string): void {
    shapes.push((word) => word.startsWith(beginning));
  }

  function addWords(text: string): void {
    for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  }

  /** Its words, and all of them written as one: `mar`, `azul`, `marazul`. */
  function addName(name: string): void {
    addWords(name);
    words.add(fold(name).replace(/[^\p{L}\p{N}]+/gu, ''));
  }

  function collectTopic(name: string): void {
    const topic = seen.has(name) ? undefined : context.topics.get(name);
    seen.add(name);
    if (topic) collect(parse(topic.query, context));
  }

  collect(parse(query, context));
  for (const name of listBrandNames(db)) addName(name);
  return (word) => words.has(word) || shapes.some((fits) => fits(word));
}

function parse(query: string, context: QueryContext): Node | null {
  return parseQuery(query, { attributes: context.attributes }).tree;
}

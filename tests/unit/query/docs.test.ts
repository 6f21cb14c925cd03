// Every example of docs/query-language.md is read, compiled and run; every field and value it could name is named there.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { fieldNames } from '../../../src/contract/clauses.ts';
import { migrations } from '../../../src/core/db/migrate.ts';
import { addSearchFunctions } from '../../../src/core/db/search-functions.ts';
import { dateWords } from '../../../src/core/query/date-words.ts';
import { describeQuery } from '../../../src/core/query/explain.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';
import { toSql } from '../../../src/core/query/to-sql.ts';
import type { QueryContext } from '../../../src/core/query/to-sql-fields.ts';
import { pageSql } from '../../../src/core/query/to-sql-page.ts';
import { type FieldNode, hasTests, isTests, type Node, replyTests } from '../../../src/core/query/tree.ts';
import { context } from './world.ts';

const page = readFileSync(new URL('../../../docs/query-language.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```query\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const leaves = examples.flatMap((example) => leavesOf(parseQuery(example).tree));
const db = new Database(':memory:');
addSearchFunctions(db);
for (const migration of migrations) migration(db);

test('there are examples', () => expect(examples.length).toBeGreaterThan(120));

test.each(examples)('%s', (example) => {
  const attributes = new Set(['airline', 'negative reason', 'source']);
  const { tree, problem } = parseQuery(example, { attributes });
  expect(problem).toBeNull();
  const compiled = toSql(tree, { ...withNames(tree), attributes });
  const { sql, params } = pageSql(compiled, 'newest', null, null, 50);
  expect(db.prepare<unknown[]>(sql).all(...params)).toEqual([]);
  expect(describeQuery(tree)).toMatch(/^mentions /);
});

test('every field, and every value of has:, is: and reply:, is on the page and in an example', () => {
  for (const name of fieldNames) expect(page).toContain(`| \`${name}:\` |`);
  const used = examples.flatMap((example) => fieldsOf(parseQuery(example).tree));
  const values = (name: string) => new Set(used.filter((field) => field.name === name).map((field) => field.value));
  const names = [
    ...used.map((field) => field.name),
    ...leaves.flatMap((leaf) => (leaf.kind === 'exact' ? leaf.how : [])),
  ];
  expect(new Set(names)).toEqual(new Set([...fieldNames, 'attribute', 'written']));
  expect(values('has')).toEqual(new Set([...hasTests, 'airline']));
  expect(values('is')).toEqual(new Set(isTests));
  expect(values('reply')).toEqual(new Set(replyTests));
});

test('everything that can be asked of the text is in an example, and every date in words is named', () => {
  const kinds = new Set(leaves.map((leaf) => leaf.kind));
  expect(kinds).toEqual(new Set(['word', 'phrase', 'near', 'pattern', 'regex', 'exact', 'field']));
  for (const { words } of dateWords) expect(page).toContain(`\`${words}\``);
});

/** A project that has the tags and topics the example names. */
function withNames(tree: Node | null): QueryContext {
  const byName = fieldsOf(tree).flatMap(({ test }) => (test.on === 'named' && test.topic !== null ? [test.topic] : []));
  const named = (on: 'tag' | 'topic') =>
    fieldsOf(tree).flatMap(({ test }) => (test.on === on && 'text' in test ? [test.text] : []));
  return {
    ...context,
    tags: new Map(named('tag').map((name, index) => [name, index + 1])),
    topics: new Map([...named('topic'), ...byName].map((name, index) => [name, { id: index + 1, query: '' }])),
  };
}

function fieldsOf(node: Node | null): FieldNode[] {
  return leavesOf(node).filter((leaf) => leaf.kind === 'field');
}

function leavesOf(node: Node | null): Exclude<Node, { kind: 'and' | 'or' | 'not' }>[] {
  if (node === null) return [];
  if (node.kind === 'not') return leavesOf(node.item);
  return node.kind === 'and' || node.kind === 'or' ? node.items.flatMap(leavesOf) : [node];
}

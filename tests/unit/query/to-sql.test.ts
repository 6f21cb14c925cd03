// SQL of a query: the same answers as the naive evaluator, whatever the query and the project; and the plans that make it quick.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../../src/core/db/migrate.ts';
import { addSearchFunctions } from '../../../src/core/db/search-functions.ts';
import { checkQuery, compileQuery } from '../../../src/core/query/check.ts';
import type { Statement } from '../../../src/core/query/clause.ts';
import { amongSql, type CompiledQuery, countSql, idsSql, toSql } from '../../../src/core/query/to-sql.ts';
import { pageSql } from '../../../src/core/query/to-sql-page.ts';
import { simpleArbitrary, treeArbitrary } from './arbitrary.ts';
import { evaluate } from './evaluate.ts';
import { printQuery } from './print.ts';
import { buildDatabase, context, worldArbitrary } from './world.ts';

const empty = new Database(':memory:');
for (const migration of migrations) migration(empty);
addSearchFunctions(empty);

describe('for any query and project', () => {
  test('every statement finds what the evaluator finds', () => {
    fc.assert(
      fc.property(
        worldArbitrary,
        fc.array(fc.oneof(treeArbitrary, simpleArbitrary), { minLength: 12, maxLength: 16 }),
        (world, trees) => {
          const db = buildDatabase(world);
          for (const tree of trees) {
            const expected = evaluate(tree, world);
            const compiled = toSql(tree, context);
            expect(ids(db, idsSql(compiled)).toSorted(byNumber), printQuery(tree)).toEqual(expected);
            expect(ids(db, byParts(compiled)).toSorted(byNumber)).toEqual(expected);
            expect(ids(db, countSql(compiled))).toEqual([expected.length]);
            expect(pages(db, compiled, 'oldest')).toEqual(expected);
            expect(pages(db, compiled, 'newest')).toEqual(expected.toReversed());
            const batch = world.filter((_, index) => index % 2 === 0).map((said) => said.id);
            expect(ids(db, amongSql(compiled, batch)).toSorted(byNumber)).toEqual(
              expected.filter((id) => batch.includes(id)),
            );
            expect(ids(db, idsSql(compileQuery(printQuery(tree), context))).toSorted(byNumber)).toEqual(expected);
          }
          db.close();
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  test('more choices than SQLite unites in one list find what each finds', () => {
    fc.assert(
      fc.property(worldArbitrary, fc.array(simpleArbitrary, { minLength: 2, maxLength: 3 }), (world, trees) => {
        const db = buildDatabase(world);
        const items = Array<typeof trees>(80).fill(trees).flat();
        const tree = { kind: 'or', items, at: 0, length: 1 } as const;
        expect(ids(db, idsSql(toSql(tree, context))).toSorted(byNumber)).toEqual(evaluate(tree, world));
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  test('text, nothing is thrown and no SQL is broken', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '"',
        "'",
        '-',
        '*',
        ':',
        ' ',
        ' OR ',
        'lang:',
        'tag:delivery',
        'since:2026',
        '\u0000',
        ';--',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { problem, says } = checkQuery(text, context);
        if (problem) return;
        expect(says).toMatch(/^(all )?mentions/);
        expect(ids(empty, countSql(compileQuery(text, context)))).toEqual([0]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('compiled', () => {
  test('words and their exclusions become one expression of the index', () => {
    const { match, where } = compileQuery('pedido (entrega OR "mar azul"*) -tarde -e-mail title:café', context);
    expect(match).toBe('(("pedido" AND ("entrega" OR "mar azul" *) AND (title : "café")) NOT ("tarde" OR "e-mail"))');
    expect(where).toBe('1');
  });

  test('what is typed stays inside its quotes', () => {
    const { match, where, params } = compileQuery('"a"" OR b" tag:delivery airline:"x\' OR 1=1"', context);
    expect(match).toBe('"a"" OR b"');
    expect(where).not.toContain('1=1');
    expect(params).toContain("x' or 1=1");
  });

  test('dates that all share bound the ids, widened by the spill, as BigInt', () => {
    const { bounds, match } = compileQuery('pedido since:2026-09-01T00:00Z until:2026-09-01T00:00:00Z', context);
    const second = BigInt(Date.UTC(2026, 8, 1) / 1000);
    expect(bounds).toEqual({ low: second * 64n, high: (second + 40n) * 64n + 63n });
    expect(match).toBe('"pedido"');
    expect(compileQuery('pedido OR since:2026-09', context).bounds).toEqual({ low: null, high: null });
    expect(compileQuery('-since:2026-09', context).bounds).toEqual({ low: null, high: null });
  });

  test.each([
    ['pedido', 'SCAN d VIRTUAL TABLE'],
    ['pedido lang:es since:2026-09 source:tweets', 'SCAN d VIRTUAL TABLE'],
    ['tag:delivery lang:es', 'SEARCH d USING PRIMARY KEY'],
    ['topic:"our brand" -pedido', 'SEARCH d USING PRIMARY KEY'],
    ['airline:Delta', 'SEARCH d USING PRIMARY KEY'],
    ['', 'SCAN f'],
    ['lang:es', 'SCAN f'],
    ['since:2026-09', 'SEARCH f USING INTEGER PRIMARY KEY'],
  ])('newest of %j come in order of id, without sorting', (text, first) => {
    const { sql, params } = pageSql(compileQuery(text, context), 'newest', null, null, 50);
    const plan = empty.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
    expect(plan[0]?.detail).toContain(first);
    expect(plan.map((step) => step.detail).join()).not.toContain('TEMP B-TREE');
  });

  test('the index hears of the bounds', () => {
    const { sql, params } = countSql(compileQuery('pedido since:2026-09 until:2026-09', context));
    const plan = empty.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
    expect(plan[0]?.detail).toMatch(/VIRTUAL TABLE INDEX \d+:.*[<>].*[<>]/);
    expect(params.filter((param) => typeof param === 'bigint').length).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ['x tag:delivry', 2, 'tag:delivry', 'Did you mean “delivery”'],
    ['tag:"long gone"', 0, 'tag:"long gone"', 'no tag “long gone”'],
    ['-tag:z*', 1, 'tag:z*', 'no tag that begins with “z”'],
    ['a OR topic:"our brnd"', 5, 'topic:"our brnd"', 'Did you mean “our brand”'],
    ['arline:x', 0, 'arline', 'Did you mean airline:'],
    ['has:wings', 4, 'wings', 'does not know'],
  ])('%j names what does not exist', (text, at, pointed, sentence) => {
    const { problem } = checkQuery(text, context);
    expect(problem?.message).toContain(sentence);
    expect(problem && text.slice(problem.at, problem.at + problem.length)).toBe(pointed);
    expect(problem?.at).toBe(at);
  });
});

describe('at the limits', () => {
  test.each([
    ['words', words(500, (index) => `w${index}`, ' ')],
    ['choices', words(500, (index) => `w${index}`, ' OR ')],
    ['exclusions', words(500, (index) => `-w${index}`, ' ')],
    ['fields', words(500, (index) => `author:w${index}`, ' OR ')],
    ['mixed choices', words(250, (index) => `w${index} OR author:w${index}`, ' OR ')],
    ['mixed exclusions', words(250, (index) => `-(w${index} author:w${index})`, ' ')],
    ['tags', words(500, () => 'tag:delivery', ' OR ')],
    ['emoji', words(40, () => '😀', ' ')],
    ['depth of text', nest(50, (inner, index) => (index % 2 ? `(a ${inner})` : `(b OR ${inner})`))],
    ['depth of exclusions', nest(16, (inner, index) => `(a -(b${index} OR ${inner}))`)],
    ['depth of fields', nest(50, (inner, index) => (index % 2 ? `(lang:es ${inner})` : `(b OR ${inner})`))],
    ['depth of minus', `${'-'.repeat(50)}a`],
  ])('%s', (_, text) => {
    const compiled = compileQuery(text, context);
    expect(ids(empty, countSql(compiled))).toEqual([0]);
    expect(ids(empty, pageSql(compiled, 'newest', null, null, 50))).toEqual([]);
  });
});

/** The statement another room would write around the parts. */
function byParts(compiled: CompiledQuery): Statement {
  const conditions = ['f.hidden = 0', compiled.where];
  const params = [...compiled.params];
  if (compiled.match !== null) {
    conditions.push('m.id IN (SELECT rowid FROM mention_text_index WHERE mention_text_index MATCH ?)');
    params.push(compiled.match);
  }
  const sql = `SELECT m.id AS id FROM mention m JOIN fact f ON f.mention_id = m.id WHERE ${conditions.join(' AND ')}`;
  return { sql, params };
}

function pages(db: Database.Database, compiled: CompiledQuery, order: 'newest' | 'oldest'): number[] {
  const found: number[] = [];
  for (;;) {
    const page = ids(db, pageSql(compiled, order, found.at(-1) ?? null, null, 2));
    found.push(...page);
    if (page.length < 2) return found;
  }
}

function ids(db: Database.Database, { sql, params }: Statement): number[] {
  return db
    .prepare<unknown[], number>(sql)
    .pluck()
    .all(...params);
}

function byNumber(left: number, right: number): number {
  return left - right;
}

function words(count: number, make: (index: number) => string, joint: string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(joint);
}

function nest(depth: number, wrap: (inner: string, index: number) => string): string {
  let text = 'x';
  for (let index = 0; index < depth; index += 1) text = wrap(text, index);
  return text;
}

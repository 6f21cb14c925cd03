// The parts of a query: where they stand, what they are, and that the searches made of them say what they promise.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listClauses, mostClauses } from '../../../src/core/query/clauses-of.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';
import type { Node } from '../../../src/core/query/tree.ts';
import { treeArbitrary } from './arbitrary.ts';
import { evaluate } from './evaluate.ts';
import { printQuery } from './print.ts';
import { worldArbitrary } from './world.ts';

const read = (text: string) => {
  const { tree, problem } = parseQuery(text);
  expect(problem, text).toBeNull();
  return tree;
};

test.each([
  ['', []],
  ['pedido', [['pedido', 'all', 'with “pedido”', 'pedido', '-pedido']]],
  ['-pedido', [['-pedido', 'not', 'without “pedido”', 'pedido', 'pedido']]],
  [
    '(a OR b) lang:es NOT (c d)',
    [
      ['(a OR b)', 'all', 'with “a” or “b”', '(a OR b)', 'lang:es NOT (c d) -(a OR b)'],
      ['lang:es', 'all', 'in Spanish', 'lang:es', '(a OR b) NOT (c d) -lang:es'],
      ['NOT (c d)', 'not', 'without “c” or without “d”', '(c d)', '(a OR b) lang:es (c d)'],
    ],
  ],
  [
    'a b OR "c d" OR -e',
    [
      ['a b', 'any', 'with “a”, with “b”', 'a b', 'a b -("c d" OR -e)'],
      ['"c d"', 'any', 'with “c d”', '"c d"', '"c d" -(a b OR -e)'],
      ['-e', 'any', 'without “e”', '-e', '-e -(a b OR "c d")'],
    ],
  ],
  [
    'late NEAR/5 "home delivery" -/a (b)/ =Café',
    [
      [
        'late NEAR/5 "home delivery"',
        'all',
        'with “late” and “home delivery” at most 5 words apart',
        'late NEAR/5 "home delivery"',
        '-/a (b)/ =Café -(late NEAR/5 "home delivery")',
      ],
      ['-/a (b)/', 'not', 'without text that fits /a (b)/', '/a (b)/', 'late NEAR/5 "home delivery" =Café /a (b)/'],
      ['=Café', 'all', 'with “Café” written exactly so', '=Café', 'late NEAR/5 "home delivery" -/a (b)/ -(=Café)'],
    ],
  ],
  [
    'x (y AND (z))',
    [
      ['x', 'all', 'with “x”', 'x', 'y z -x'],
      ['y', 'all', 'with “y”', 'y', 'x z -y'],
      ['z', 'all', 'with “z”', 'z', 'x y -z'],
    ],
  ],
])('%j', (text, expected) => {
  const parts = listClauses(text, read(text)).map(({ at, length, role, says, alone, query }) => {
    return [text.slice(at, at + length), role, says, alone, query];
  });
  for (const { alone, query } of listClauses(text, read(text))) expect([read(alone), read(query)]).not.toContain(null);
  expect(parts).toEqual(expected);
});

test('for any query and project each search finds what it stands for', () => {
  fc.assert(
    fc.property(worldArbitrary, treeArbitrary, fc.boolean(), (world, asked, explicit) => {
      const text = printQuery(asked, { explicit });
      const tree = read(text);
      if (tree === null) return;
      const found = (query: string) => new Set(evaluate(read(query) as Node, world));
      const all = found(text);
      const clauses = listClauses(text, tree);
      const alone = clauses.map((clause) => found(clause.alone));
      clauses.forEach(({ role, query }, index) => {
        const opened = found(query);
        if (role === 'any') {
          const others = alone.filter((_, other) => other !== index);
          const only = [...(alone[index] ?? [])].filter((id) => !others.some((each) => each.has(id)));
          expect(opened, query).toEqual(new Set(only));
          for (const id of opened) expect(all.has(id)).toBe(true);
        } else {
          // What comes in addition without the part: disjoint, and together with the result it is all the rest finds.
          for (const id of opened) expect(all.has(id), query).toBe(false);
          const holds = (id: number, place: number) =>
            (alone[place]?.has(id) ?? false) === (clauses[place]?.role === 'all');
          const rest = evaluate(
            { kind: 'or', items: [tree, { ...tree, kind: 'not', item: tree }], at: 0, length: 0 },
            world,
          ).filter((id) => clauses.every((_, place) => place === index || holds(id, place)));
          expect(new Set([...all, ...opened]), query).toEqual(new Set(rest));
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('what a long query holds beyond the limit is one part, and nothing of it is lost', () => {
  for (const operator of [' ', ' OR ']) {
    const text = Array.from({ length: mostClauses + 12 }, (_, index) => `w${index}`).join(operator);
    const clauses = listClauses(text, read(text));
    expect(clauses).toHaveLength(mostClauses);
    const last = clauses.at(-1);
    expect(last?.says).toBe('13 more parts, taken together');
    expect(text.slice(last?.at, (last?.at ?? 0) + (last?.length ?? 0))).toMatch(/^w29.*w41$/);
    expect(last?.alone.match(/w\d+/g)).toHaveLength(13);
    for (const { query } of clauses) expect(read(query)).not.toBeNull();
  }
});

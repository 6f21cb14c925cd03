// Clauses as text: what the window does to a query on a click must mean what the engine reads.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addClause,
  attributeClause,
  excludeClause,
  fieldClause,
  findRegexEnd,
  hasClause,
  quoteValue,
  removeClause,
  textClause,
} from '../../../src/contract/clauses.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';
import type { FieldNode, Node } from '../../../src/core/query/tree.ts';
import { queryArbitrary, textQuery } from '../../support/query-arbitraries.ts';
import { treeArbitrary } from './arbitrary.ts';
import { printQuery, withoutPlaces } from './print.ts';

test.each([
  ['es', 'es'],
  ['#3', '#3'],
  ['2026-09-15T10:00', '2026-09-15T10:00'],
  ['late delivery', '"late delivery"'],
  ['24" TV', '"24"" TV"'],
  ['ana*', '"ana*"'],
  ['-x', '"-x"'],
  ['(x)', '"(x)"'],
  ['', '""'],
  ['a/b', 'a/b'],
  ['news/', '"news/"'],
  ['>100', '">100"'],
])('quoteValue(%j)', (value, expected) => expect(quoteValue(value)).toBe(expected));

test.each([
  ['/ab/', 3],
  ['/a b/ c', 4],
  ['/a"(b/)', 5],
  ['/a\\/ b/', 6],
  ['/a\\\\/ b/', 4],
  ['/a/b/', 4],
  ['/ab', -1],
  ['/a/b', -1],
  ['/a\n/', -1],
  ['//', -1],
  ['/ a/', -1],
  ['/', -1],
  ['a/', -1],
])('findRegexEnd(%j)', (text, end) => expect(findRegexEnd(text, 0)).toBe(end));

test('clauses of fields, attributes and text', () => {
  expect(fieldClause('tag', 'late delivery')).toBe('tag:"late delivery"');
  expect(attributeClause('airline', 'Delta')).toBe('airline:Delta');
  expect(attributeClause('Customer name', 'Ana G')).toBe('"Customer name":"Ana G"');
  expect(attributeClause('Source', 'web')).toBe('"Source":web');
  expect(textClause('pedido')).toBe('pedido');
  expect(textClause('#MarAzul')).toBe('#MarAzul');
  expect(textClause('NOT')).toBe('"NOT"');
  expect(textClause('NEAR')).toBe('"NEAR"');
  expect(attributeClause('Code', 'x')).toBe('"Code":x');
  expect(attributeClause('site', 'x')).toBe('"site":x');
  expect(textClause('mar azul')).toBe('"mar azul"');
  expect(textClause('😀')).toBe('"😀"');
});

describe('adding', () => {
  test.each([
    ['', 'lang:es', 'lang:es'],
    ['pedido', 'lang:es', 'pedido lang:es'],
    ['pedido lang:es', 'lang:es', 'pedido lang:es'],
    ['a OR b', 'lang:es', '(a OR b) lang:es'],
    ['(a OR b)', 'lang:es', '(a OR b) lang:es'],
    ['(a)OR(b)', 'lang:es', '((a)OR(b)) lang:es'],
    ['"a OR b"', 'lang:es', '"a OR b" lang:es'],
    ['“a OR b” c', 'lang:es', '“a OR b” c lang:es'],
    ['a -lang:es', 'lang:es', 'a lang:es'],
    ['a NOT lang:es', 'lang:es', 'a lang:es'],
    ['a', 'x OR y', 'a (x OR y)'],
    ['a', '  ', 'a'],
    ['/a OR b/', 'lang:es', '/a OR b/ lang:es'],
    ['x -/a OR (b/', 'lang:es', 'x -/a OR (b/ lang:es'],
    ['/r OR b', 'lang:es', '(/r OR b) lang:es'],
    ['late NEAR/5 delivery', 'delivery', 'late NEAR/5 delivery delivery'],
    ['x  late   NEAR/5 delivery', 'late NEAR/5  delivery', 'x  late   NEAR/5 delivery'],
    ['="a OR b"', '="a OR b"', '="a OR b"'],
  ])('%j + %j', (query, clause, expected) => expect(addClause(query, clause)).toBe(expected));
});

describe('removing', () => {
  test.each([
    ['pedido lang:es', 'lang:es', 'pedido'],
    ['lang:es', 'lang:es', ''],
    ['pedido AND lang:es AND tag:x', 'lang:es', 'pedido tag:x'],
    ['(a OR b) lang:es', 'lang:es', 'a OR b'],
    ['(a OR b) (c OR d) lang:es', 'lang:es', '(a OR b) (c OR d)'],
    ['a NOT tag:x', '-tag:x', 'a'],
    ['a NOT tag:x', 'tag:x', 'a NOT tag:x'],
    ['lang:es OR lang:it', 'lang:es', 'lang:es OR lang:it'],
    ['a (lang:es)', 'lang:es', 'a (lang:es)'],
    ['tag:"a b" c', 'tag:"a b"', 'c'],
    ['a /b (c/ d', '/b (c/', 'a d'],
    ['a -/b c/ d', '-/b c/', 'a d'],
    ['a NOT /b c/ d', '-/b c/', 'a d'],
    ['a =“b c” d', '=“b c”', 'a d'],
    ['a late NEAR/5 "mar azul" NEAR/5 x d', 'late NEAR/5 "mar azul" NEAR/5 x', 'a d'],
    ['a NOT b NEAR c', '-b NEAR c', 'a'],
    ['a b NEAR c', 'b', 'a b NEAR c'],
    ['a b NEAR c', 'c', 'a b NEAR c'],
    ['(/a)/ OR b) c', 'c', '/a)/ OR b'],
    ['a', 'b', 'a'],
  ])('%j - %j', (query, clause, expected) => expect(removeClause(query, clause)).toBe(expected));
});

describe('excluding', () => {
  test.each([
    ['a', 'lang:es', 'a -lang:es'],
    ['a lang:es', 'lang:es', 'a -lang:es'],
    ['a', '-lang:es', 'a lang:es'],
    ['a -lang:es', 'lang:es', 'a -lang:es'],
    ['a OR b', 'x y', '(a OR b) -(x y)'],
    ['a', 'x OR y', 'a -(x OR y)'],
    ['a', '/x y/', 'a -/x y/'],
    ['a', 'x NEAR/3 y', 'a -x NEAR/3 y'],
    ['a', '-x NEAR/3 y', 'a x NEAR/3 y'],
    ['a x NEAR/3 y', 'x NEAR/3 y', 'a -x NEAR/3 y'],
  ])('%j - %j', (query, clause, expected) => expect(excludeClause(query, clause)).toBe(expected));
});

describe('for any', () => {
  test('value: the field reads it back as it was', () => {
    const value = fc
      .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('a "b" (c)', 'x*', "o'brien", 'AND', '«a»'))
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(value, (text) => {
        for (const clause of [
          fieldClause('tag', text),
          attributeClause('airline', text),
          attributeClause('is', text),
        ]) {
          const node = parseQuery(clause).tree as FieldNode;
          expect(node).toMatchObject({ kind: 'field', value: text, prefix: false });
        }
      }),
    );
  });

  test('text: what is found by it is one word or phrase of that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        if (text.trim() === '') return;
        expect(parseQuery(textClause(text)).tree).toMatchObject({ text, prefix: false });
      }),
    );
  });

  test('query: a clause added holds with all that was there; taken out again it is the query before', () => {
    fc.assert(
      fc.property(treeArbitrary, fc.boolean(), (tree, explicit) => {
        const query = printQuery(tree, { explicit });
        const clause = 'tag:"click (here)"';
        const added = addClause(query, clause);
        expect(hasClause(added, clause)).toBe(true);
        const items = tree.kind === 'and' ? tree.items : [tree];
        expect(read(added)).toEqual([...items.map(withoutPlaces), read(clause)[0]]);
        expect(withoutPlaces(parseQuery(removeClause(added, clause)).tree as Node)).toEqual(withoutPlaces(tree));
        expect(read(excludeClause(added, clause)).at(-1)).toMatchObject({
          kind: 'not',
          item: { value: 'click (here)' },
        });
      }),
      { numRuns: 300 },
    );
  });

  test('thing asked of the text: it is added, found, excluded and taken out as one clause', () => {
    fc.assert(
      fc.property(queryArbitrary, textQuery, (query, clause) => {
        fc.pre(!hasClause(query, clause) && !hasClause(query, `-${clause}`));
        const [wanted] = read(clause);
        const added = addClause(query, clause);
        expect(hasClause(added, clause)).toBe(true);
        expect(read(added)).toEqual([...read(query), wanted]);
        expect(read(removeClause(added, clause))).toEqual(read(query));
        expect(read(excludeClause(added, clause))).toEqual([...read(query), { kind: 'not', item: wanted }]);
      }),
      { numRuns: 400 },
    );
  });

  test('broken text: nothing is thrown', () => {
    const text = fc.string({
      unit: fc.constantFrom('(', ')', '"', '“', '-', ' ', 'a', 'OR', 'NOT ', ':', '/', '\\', '=', ' NEAR/2 '),
    });
    fc.assert(
      fc.property(text, text, (query, clause) => {
        addClause(query, clause);
        removeClause(query, clause);
        excludeClause(query, clause);
      }),
    );
  });
});

function read(query: string): unknown[] {
  const { tree } = parseQuery(query);
  if (!tree) return [];
  return (tree.kind === 'and' ? tree.items : [tree]).map(withoutPlaces);
}

// What is read from a query, where each part stands, and where a mistake is pointed at.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, queryLimits } from '../../../src/core/query/parse.ts';
import type { FieldNode, Node } from '../../../src/core/query/tree.ts';
import { treeArbitrary } from './arbitrary.ts';
import { printQuery, withoutPlaces } from './print.ts';

const attributes = new Set(['airline', 'negative reason', 'tag']);

describe('reading', () => {
  test.each([
    ['', 'everything'],
    [' \n\t ', 'everything'],
    ['pedido', 'pedido'],
    ['pedido entrega', 'and(pedido, entrega)'],
    ['pedido AND entrega', 'and(pedido, entrega)'],
    ['pedido and entrega', 'and(pedido, and, entrega)'],
    ['a OR b c', 'or(a, and(b, c))'],
    ['a b OR c d', 'or(and(a, b), and(c, d))'],
    ['(a OR b) c', 'and(or(a, b), c)'],
    ['a (b c) d', 'and(a, b, c, d)'],
    ['a OR (b OR c)', 'or(a, b, c)'],
    ['((a))', 'a'],
    ['NOT a b', 'and(not(a), b)'],
    ['a NOT b', 'and(a, not(b))'],
    ['a AND NOT b', 'and(a, not(b))'],
    ['NOT a OR b', 'or(not(a), b)'],
    ['NOT NOT a', 'not(not(a))'],
    ['-a -b', 'and(not(a), not(b))'],
    ['-(a OR b)', 'not(or(a, b))'],
    ['-"mar azul"', 'not("mar azul")'],
    ['-lang:es', 'not(lang=es)'],
    ['a-b', '"a-b"'],
    ['entreg*', 'entreg*'],
    ['"mar az"*', '"mar az"*'],
    ['#MarAzul @marazul', 'and(#MarAzul, @marazul)'],
    ["e-mail don't 3.5 10:30", 'and("e-mail", "don\'t", "3.5", "10:30")'],
    ['https://example.com/a?b=c', '"https://example.com/a?b=c"'],
    ['“mar azul”', '"mar azul"'],
    ['«mar azul»', '"mar azul"'],
    ['„blaues Meer“', '"blaues Meer"'],
    ['"say ""hola"" now"', '"say "hola" now"'],
    ['a"b c"d', 'and(a, "b c", d)'],
    ['"AND" "OR"', 'and("AND", "OR")'],
    ['😀 &', 'and(😀, &)'],
    ['LANG:es', 'lang=es'],
    ['source:"El País"', 'source=El País'],
    ['author:ana*', 'author=ana*'],
    ['airline:Delta', 'airline=Delta'],
    ['negative_reason:late', 'negative reason=late'],
    ['"Negative reason":"late flight"', 'negative reason=late flight'],
    ['"tag":x', 'tag=x'],
    ['"mar azul": x', 'and("mar azul", :, x)'],
    ['since:2026-09-15T10:00+02:00', 'since=2026-09-15T10:00+02:00'],
    ['a\u0000b', 'and(a, b)'],
    ['valueOf constructor __proto__', 'and(valueOf, constructor, __proto__)'],
  ])('%j', (text, expected) => {
    const { tree, problem } = parseQuery(text, { attributes });
    expect(problem).toBeNull();
    expect(tree === null ? 'everything' : sketch(tree)).toBe(expected);
  });

  test('says where every part stands', () => {
    const text = '😀 (pedido OR -lang:es)';
    const { tree } = parseQuery(text);
    const seen: string[] = [];
    const walk = (node: Node): void => {
      seen.push(`${node.kind} ${text.slice(node.at, node.at + node.length)}`);
      if (node.kind === 'and' || node.kind === 'or') node.items.forEach(walk);
      if (node.kind === 'not') walk(node.item);
    };
    if (tree) walk(tree);
    expect(seen).toEqual([
      'and 😀 (pedido OR -lang:es)',
      'word 😀',
      'or (pedido OR -lang:es)',
      'word pedido',
      'not -lang:es',
      'field lang:es',
    ]);
  });

  test('reads values once', () => {
    const test = (text: string) => (parseQuery(text).tree as FieldNode).test;
    expect(test('lang:ES')).toEqual({ on: 'language', code: 'es' });
    expect(test('lang:unknown')).toEqual({ on: 'language', code: null });
    expect(test('source:#3')).toMatchObject({ on: 'source', id: 3 });
    expect(test('author:@Núria')).toEqual({ on: 'author', id: null, text: 'nuria' });
    expect(test('sentiment:Negative')).toEqual({ on: 'sentiment', value: -1 });
    expect(test('id:-5')).toEqual({ on: 'id', id: -5 });
    expect(test('since:p7d')).toEqual({ on: 'date', from: { type: 'ago', duration: 'P7D' }, until: null });
    expect(test('date:../2026-09')).toMatchObject({
      on: 'date',
      from: null,
      until: { year: 2026, month: 9, day: null },
    });
    expect(test('date:P7D')).toEqual({ on: 'date', from: { type: 'ago', duration: 'P7D' }, until: null });
    expect(test('has:tags')).toEqual({ on: 'has', what: 'tag' });
    expect(test('Ärger:Grün')).toEqual({ on: 'attribute', attribute: 'arger', text: 'grun' });
  });
});

describe('problems', () => {
  test.each([
    // query, the characters pointed at, part of the sentence
    ['a (b OR c', 2, '(', 'never closed'],
    ['(', 0, '(', 'never closed'],
    ['a) b', 1, ')', 'never opened'],
    [')', 0, ')', 'never opened'],
    ['a () b', 2, '()', 'nothing between these parentheses'],
    ['a ( ) b', 2, '( )', 'nothing between these parentheses'],
    ['a "b c', 2, '"', 'never closed'],
    ['a “b c"', 2, '“', 'never closed'],
    ['a "" b', 2, '""', 'nothing between these quotation marks'],
    ['AND a', 0, 'AND', 'both sides'],
    ['a AND', 2, 'AND', 'both sides'],
    ['a OR', 2, 'OR', 'both sides'],
    ['a OR OR b', 2, 'OR', 'both sides'],
    ['a AND OR b', 2, 'AND', 'both sides'],
    ['(a OR)', 3, 'OR', 'both sides'],
    ['(OR a)', 1, 'OR', 'both sides'],
    ['NOT', 0, 'NOT', 'Nothing follows NOT'],
    ['a NOT', 2, 'NOT', 'Nothing follows NOT'],
    ['NOT AND a', 0, 'NOT', 'Nothing follows NOT'],
    ['a - b', 2, '-', 'minus sign'],
    ['a -', 2, '-', 'minus sign'],
    ['a * b', 2, '*', 'beginning of a word'],
    ['"..."*', 5, '*', 'beginning of a word'],
    ['ped*do', 3, '*', 'end of a word'],
    ['*dido', 0, '*', 'end of a word'],
    ['(a)*', 3, '*', 'beginning of a word'],
    ['lnag:es', 0, 'lnag', 'Did you mean lang:'],
    ['x langauge:es', 2, 'langauge', 'no field “langauge”'],
    ['language:es', 0, 'language', 'Did you mean lang:'],
    ['constructor:x', 0, 'constructor', 'no field'],
    ['airlin:Delta', 0, 'airlin', 'Did you mean airline:'],
    ['Nota:importante', 0, 'Nota', 'in quotes'],
    ['"airlin":x', 0, '"airlin"', 'Did you mean airline:'],
    ['lang: es', 0, 'lang:', 'no space between'],
    ['a lang:', 2, 'lang:', 'no space between'],
    ['tag:""', 0, 'tag:""', 'Write a value'],
    ['tag:"x', 4, '"', 'never closed'],
    ['lang:(es OR it)', 5, '(', 'repeat the field'],
    ['lang:español', 5, 'español', 'here lang:es'],
    ['lang:english', 5, 'english', 'here lang:en'],
    ['lang:e*', 6, '*', 'no star'],
    ['tag:*', 4, '*', 'star'],
    ['sentiment:negativ', 10, 'negativ', 'Did you mean sentiment:negative'],
    ['sentiment:bad', 10, 'bad', 'negative, neutral, positive'],
    ['since:yesterday', 6, 'yesterday', 'is not a date'],
    ['since:2026-13', 6, '2026-13', 'not on the calendar'],
    ['a until:2026-02-30', 8, '2026-02-30', 'not on the calendar'],
    ['since:2026-09-15T25:00', 6, '2026-09-15T25:00', 'not on the calendar'],
    ['since:P', 6, 'P', 'is not a date'],
    ['date:2026-09-15/2026-09-01', 5, '2026-09-15/2026-09-01', 'ends before it begins'],
    ['date:/', 5, '/', 'no end'],
    ['date:2026/P7D', 5, '2026/P7D', 'two dates'],
    ['has:wings', 4, 'wings', 'url, title'],
    ['is:dupilcate', 3, 'dupilcate', 'Did you mean is:duplicate'],
    ['id:x', 3, 'x', 'whole number'],
    ['author:@', 7, '@', 'name or a handle'],
  ])('%j', (text, at, pointed, sentence) => {
    const { tree, problem } = parseQuery(text, { attributes });
    expect(tree).toBeNull();
    expect(problem?.message).toContain(sentence);
    expect({ at: problem?.at, pointed: text.slice(problem?.at, (problem?.at ?? 0) + (problem?.length ?? 0)) }).toEqual({
      at,
      pointed,
    });
  });

  test('of size', () => {
    expect(parseQuery('a'.repeat(queryLimits.characters)).problem).toBeNull();
    expect(parseQuery('a'.repeat(queryLimits.characters + 3)).problem).toMatchObject({ at: 10_000, length: 3 });
    expect(parseQuery('ab '.repeat(queryLimits.terms)).problem).toBeNull();
    expect(parseQuery('ab '.repeat(queryLimits.terms + 1)).problem).toMatchObject({ at: 1500, length: 2 });
    const nest = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(parseQuery(nest(queryLimits.depth)).problem).toBeNull();
    expect(parseQuery(nest(queryLimits.depth + 1)).problem).toMatchObject({ at: 50, length: 1 });
    expect(parseQuery(`${'-'.repeat(9000)}a`).problem).toMatchObject({ at: 50, length: 1 });
    expect(parseQuery('('.repeat(9000)).problem).toMatchObject({ at: 50, length: 1 });
  });
});

describe('for any', () => {
  test('tree: printed and read again it is the same', () => {
    fc.assert(
      fc.property(treeArbitrary, fc.boolean(), (tree, explicit) => {
        const { tree: again, problem } = parseQuery(printQuery(tree, { explicit }));
        expect(problem).toBeNull();
        expect(again && withoutPlaces(again)).toEqual(withoutPlaces(tree));
      }),
      { numRuns: 400 },
    );
  });

  test('text: a tree or a problem inside the text, never a throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '"',
        '“',
        '”',
        '«',
        '-',
        '*',
        ':',
        ' ',
        'AND',
        ' OR ',
        'NOT ',
        'lang:',
        'date:2026/',
        '#',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { tree, problem } = parseQuery(text, { attributes });
        if (problem === null) {
          expect(tree === null).toBe(!/[^\s\p{Cc}]/u.test(text));
          return;
        }
        expect(problem.at).toBeGreaterThanOrEqual(0);
        expect(problem.length).toBeGreaterThan(0);
        expect(problem.at + problem.length).toBeLessThanOrEqual(text.length);
        expect(problem.message).toMatch(/[.?]$/);
      }),
      { numRuns: 2000 },
    );
  });
});

function sketch(node: Node): string {
  const star = 'prefix' in node && node.prefix ? '*' : '';
  switch (node.kind) {
    case 'word':
      return node.text + star;
    case 'phrase':
      return `"${node.text}"${star}`;
    case 'field':
      return `${node.test.on === 'attribute' ? node.test.attribute : node.name}=${node.value}${star}`;
    case 'not':
      return `not(${sketch(node.item)})`;
    default:
      return `${node.kind}(${node.items.map(sketch).join(', ')})`;
  }
}

// The sentence that says what a query asks for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuery } from '../../../src/core/query/explain.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';
import { treeArbitrary } from './arbitrary.ts';

test.each([
  ['', 'all mentions'],
  ['pedido', 'mentions with “pedido”'],
  [
    '(pedido OR entrega) lang:es -tag:delivery since:2026-09-20',
    'mentions with “pedido” or “entrega”, in Spanish, not tagged delivery, since 20 September 2026',
  ],
  ['"mar azul" deliv*', 'mentions with “mar azul”, with “deliv…”'],
  ['-a', 'mentions without “a”'],
  ['-(a OR b)', 'mentions without “a” or “b”'],
  ['-(a b)', 'mentions without “a” or without “b”'],
  ['-(a OR tag:x)', 'mentions without “a” and not tagged x'],
  ['a OR (b lang:es)', 'mentions with “a” or (with “b” and in Spanish)'],
  ['x (a OR lang:es)', 'mentions with “x”, with “a” or in Spanish'],
  ['--a', 'mentions with “a”'],
  ['lang:unknown', 'mentions in an unknown language'],
  ['source:#3 -source:pais', 'mentions from source number 3, not from a source named pais'],
  ['author:ana* is:ours -is:untagged', 'mentions by ana…, by our own accounts, with a tag'],
  ['sentiment:negative topic:"Our brand"', 'mentions with negative sentiment, in the topic Our brand'],
  ['date:2026-09', 'mentions in September 2026'],
  ['date:2026', 'mentions in 2026'],
  ['date:2026-09-15', 'mentions on 15 September 2026'],
  ['date:2026-09-01/2026-09-15', 'mentions from 1 September 2026 to 15 September 2026'],
  ['since:2026-09-15T10 until:P1D', 'mentions since 15 September 2026, 10:00, until 1 day ago'],
  ['since:2026-09-15T10:00:05-03:30', 'mentions since 15 September 2026, 10:00:05 UTC−03:30'],
  ['since:P1M7DT2H', 'mentions from the last 1 month, 7 days and 2 hours'],
  ['airline:Delta -airline:"air f"*', 'mentions with airline Delta, without airline beginning with air f'],
  [
    'has:reply -has:url has:airline',
    'mentions with a reply, without a link to where they were said, with a value for airline',
  ],
])('%j', (query, expected) => {
  const { tree, problem } = parseQuery(query);
  expect(problem).toBeNull();
  expect(describeQuery(tree)).toBe(expected);
});

test('says something about every part of any query', () => {
  fc.assert(
    fc.property(treeArbitrary, (tree) => {
      expect(describeQuery(tree)).not.toMatch(/undefined|null|NaN| {2}|, ,|\(\)/);
    }),
  );
});

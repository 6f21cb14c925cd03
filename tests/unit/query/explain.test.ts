// The sentence that says what a query asks for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuery } from '../../../src/core/query/explain.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';
import { queryArbitrary } from '../../support/query-arbitraries.ts';

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
  ['pedido is:undated', 'mentions with “pedido”, without a date of their own'],
  ['-is:undated', 'mentions with a date of their own'],
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
    'late NEAR/5 delivery -a NEAR "b c" NEAR d*',
    'mentions with “late” and “delivery” at most 5 words apart, without “a”, “b c” and “d…” at most 10 words apart',
  ],
  ['a NEAR/0 b OR c NEAR/1 d', 'mentions with “a” and “b” side by side or with “c” and “d” at most 1 word apart'],
  ['Col*r -*mar*', 'mentions with a word like “col*r”, without a word like “*mar*”'],
  ['/dela(yed|ys)/ -/x y/', 'mentions with text that fits /dela(yed|ys)/, without text that fits /x y/'],
  [
    '="Mar Azul" case:Apple -accents:café',
    'mentions with “Mar Azul” written exactly so, with “Apple” in these capitals, without “café” with these accents',
  ],
  ['site:www.español.es -site:com', 'mentions at español.es, not at com'],
  ['reply:none', 'mentions that nobody answered'],
  ['reply:any -reply:ours', 'mentions that somebody answered, that we did not answer'],
  ['reply:others -reply:none', 'mentions that others answered, that somebody answered'],
  [
    'answered:>24h -answered:<=90s',
    'mentions answered by us after more than 1 day, not answered by us after at most 1 minute and 30 seconds',
  ],
  ['answered:30m..36h', 'mentions answered by us after 30 minutes to 1 day and 12 hours'],
  ['engagement:>100 engagement:likes>=1', 'mentions with more than 100 reactions, with at least 1 likes'],
  ['engagement:10..50 -engagement:0', 'mentions with 10 to 50 reactions, not with exactly 0 reactions'],
  ['engagement:<5 engagement:..7', 'mentions with less than 5 reactions, with at most 7 reactions'],
  ['thread:12 -thread:13', 'mentions in the conversation of number 12, not in the conversation of number 13'],
  ['weekday:mon -weekday:7', 'mentions on a Monday, not on a Sunday'],
  ['hour:14 -hour:9..17', 'mentions between 14:00 and 14:59, not between 9:00 and 17:59'],
  ['date:today -date:last-week', 'mentions from today, not from last week'],
  ['since:last-month until:yesterday', 'mentions since the start of last month, until yesterday'],
  ['date:this-quarter..today', 'mentions from the start of this quarter to today'],
  ['since:2026 until:last_year', 'mentions since 2026, until the end of last year'],
  ['date:"last 7 days" until:last-7-days', 'mentions from the last 7 days, until now'],
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
    fc.property(queryArbitrary, (text) => {
      expect(describeQuery(parseQuery(text).tree)).not.toMatch(/undefined|null|NaN| {2}|, ,|\(\)/);
    }),
  );
});

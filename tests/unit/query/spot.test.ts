// What stands at the caret: in whole queries and in broken ones. The caret is `|`.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpot } from '../../../src/core/query/spot.ts';

test.each([
  ['|', '', '', null],
  ['ped|', 'ped', 'ped', null],
  ['ped|ido entrega', 'pedido', 'ped', null],
  ['pedido| entrega', 'pedido', 'pedido', null],
  ['pedido | entrega', '', '', null],
  ['pedido |', '', '', null],
  ['(pedido OR |', '', '', null],
  ['(pedido OR ent|', 'ent', 'ent', null],
  ['(ped|)', 'ped', 'ped', null],
  ['-ped|', 'ped', 'ped', null],
  ['-|', '', '', null],
  ['=Caf|', 'Caf', 'Caf', null],
  ['#Mar|', '#Mar', '#Mar', null],
  ['lang:|', '', '', 'lang'],
  ['a lang:e| b', 'e', 'e', 'lang'],
  ['-tag:"late de|l" x', '"late del"', 'late de', 'tag'],
  ['tag:"late de|', '"late de', 'late de', 'tag'],
  ['tag:"a ""b|"" c"*', '"a ""b"" c"*', 'a "b', 'tag'],
  ['"customer name":An|', 'An', 'An', 'customer name'],
  ['"customer name":|', '', '', 'customer name'],
  ['"mar az|', '"mar az', 'mar az', null],
  ['«mar az|ul» x', '«mar azul»', 'mar az', null],
  ['x "mar" OR la|', 'la', 'la', null],
  ['https://exa|', 'https://exa', 'https://exa', null],
  ['/a b/ la|', 'la', 'la', null],
])('%s', (marked, replaced, typed, field) => {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const spot = findSpot(text, caret);
  expect(spot && text.slice(spot.at, spot.at + spot.length)).toBe(replaced);
  expect(spot).toMatchObject({ typed, field: field === null ? null : { name: field } });
});

test.each(['|pedido', 'a |pedido', '"mar azul"|', 'tag:"x"|', 'la|ng:es', '/a|b/', '/ab/|', '-|pedido'])(
  '%s: nothing',
  (marked) => {
    expect(findSpot(marked.replace('|', ''), marked.indexOf('|'))).toBeNull();
  },
);

test('whatever the text and the caret: it ends, and the place is in the text and holds the caret', () => {
  const piece = fc.constantFrom(
    '"',
    '(',
    ')',
    ':',
    '-',
    '=',
    '/',
    ' ',
    '*',
    'a',
    'lang:',
    '«',
    '»',
    'x y',
    '\u0000',
    '😀',
    '""',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, fc.nat(), (given, place) => {
      const caret = place % (given.length + 1);
      const spot = findSpot(given, caret);
      if (spot === null) return;
      expect(spot.at).toBeLessThanOrEqual(caret);
      expect(spot.at + spot.length).toBeGreaterThanOrEqual(caret);
      expect(spot.at + spot.length).toBeLessThanOrEqual(given.length);
    }),
    { numRuns: 2000 },
  );
  const start = performance.now();
  findSpot('"'.repeat(10_000), 10_000);
  findSpot('/a'.repeat(5000), 10_000);
  findSpot('-'.repeat(10_000), 10_000);
  expect(performance.now() - start).toBeLessThan(200);
});

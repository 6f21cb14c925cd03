// The nearest known word: found without walking the dictionary, and the same as by comparing with all of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendQuery } from '../../../src/core/query/mend.ts';
import { findNearestWords, type Seek } from '../../../src/core/query/nearest-word.ts';
import { parseQuery } from '../../../src/core/query/parse.ts';

/** A dictionary that counts how often it is asked. */
function makeDictionary(words: readonly string[]): { seek: Seek; asked: () => number } {
  const sorted = [...new Set(words)].toSorted();
  let asked = 0;
  const seek: Seek = (from) => {
    asked += 1;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < from) low = middle + 1;
      else high = middle;
    }
    return sorted[low];
  };
  return { seek, asked: () => asked };
}

const words = [
  'pedido',
  'pedidos',
  'perdido',
  'entrega',
  'envio',
  'delivery',
  'delivered',
  'late',
  'парковка',
  'zebra',
];

test.each([
  ['pedio', ['pedido']],
  ['peddio', ['pedido']],
  ['pedixo', ['pedido']],
  ['entrga', ['entrega']],
  ['delivrey', ['delivery']],
  ['dleivery', ['delivery']],
  ['delivaary', ['delivery']],
  ['delvrey', ['delivery']],
  ['парковкв', ['парковка']],
  ['lats', ['late']],
  ['laxs', []],
  ['edelivery', []],
  ['ped', []],
  ['nothing', []],
])('%s', (word, expected) => {
  expect(findNearestWords(word, makeDictionary(words).seek)).toEqual(expected);
});

/** Edits with swaps of neighbours, written as plainly as can be. */
function measure(left: string, right: string): number {
  const table = [...`x${left}`].map((_, row) =>
    [...`x${right}`].map((__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 99;
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const change = at(row - 1, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swap = swapped ? at(row - 2, column - 2) + 1 : 99;
      (table[row] as number[])[column] = Math.min(change, at(row - 1, column) + 1, at(row, column - 1) + 1, swap);
    }
  }
  return at(left.length, right.length);
}

test('for any dictionary it finds what comparing with every word finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, (dictionary, asked) => {
      const near = (same: number, limit: number) =>
        [...new Set(dictionary)]
          .filter((each) => each !== asked && each.startsWith(asked.slice(0, same)) && measure(asked, each) <= limit)
          .toSorted();
      const walks = [near(2, 1), near(1, 1), asked.length < 6 ? [] : near(2, 2)];
      const expected = asked.length < 4 ? [] : (walks.find((found) => found.length > 0) ?? []);
      expect(findNearestWords(asked, makeDictionary(dictionary).seek)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('a large dictionary is leapt over', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let seed = 7;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return letters.charAt(Math.floor((seed / 2 ** 32) * 26));
  };
  const many = Array.from({ length: 200_000 }, () => `p${Array.from({ length: 4 + (seed % 8) }, next).join('')}`);
  const { seek, asked } = makeDictionary([...many, 'pedido']);
  expect(findNearestWords('pedixo', seek)).toContain('pedido');
  expect(asked()).toBeLessThan(1500);
  const ended = makeDictionary([...many, 'pedido']);
  const most = 50;
  findNearestWords('pedixxo', (from) => (ended.asked() < most ? ended.seek(from) : undefined));
  expect(ended.asked()).toBe(most);
});

test.each([
  ['pedio', 'pedido'],
  ['pedio entrega', 'pedido entrega'],
  ['entrega (PEDIO OR -entrga) lang:es tag:pedio', 'entrega (pedido OR -entrega) lang:es tag:pedio'],
  ['"el pedio tarde"', '"el pedido tarde"'],
  ['#pedio', '#pedido'],
  ['pedi*', null],
  ['entrega', null],
  ['出貨 pedio', '出貨 pedido'],
  ['/pedio/ =pedio', null],
  ['', null],
])('%j is mended as %j', (text, expected) => {
  const known = new Map([
    ['pedio', 'pedido'],
    ['entrga', 'entrega'],
    ['出貨', 'never asked'],
  ]);
  expect(mendQuery(text, parseQuery(text).tree, (word) => known.get(word.toLowerCase()) ?? null)).toBe(expected);
});

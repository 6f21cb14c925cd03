// The dates of a search as a choice: what is read of a query, and what is written into it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodBefore } from '../../../src/renderer/pages/explore/insights/period-before.ts';
import { PERIODS, readDates, setPeriod } from '../../../src/renderer/pages/explore/period.ts';
import { dropField, listKept } from '../../../src/renderer/search/clauses.ts';

test.each([
  ['', { kind: 'all' }],
  ['pedido lang:es', { kind: 'all' }],
  ['-date:today pedido', { kind: 'all' }],
  ['pedido date:last-30-days', { kind: 'usual', period: 'last-30-days' }],
  ['date:2026-09-01/2026-09-15', { kind: 'days', from: '2026-09-01', to: '2026-09-15' }],
  ['date:2026-09-01..2026-09-15 pedido', { kind: 'days', from: '2026-09-01', to: '2026-09-15' }],
  ['date:2026-09-15', { kind: 'days', from: '2026-09-15', to: '2026-09-15' }],
  ['since:2026-09 until:yesterday', { kind: 'other', clauses: 'since:2026-09 until:yesterday' }],
  ['until:2026-09-27 x since:2026-09-22', { kind: 'days', from: '2026-09-22', to: '2026-09-27' }],
  ['since:2026-09-27 until:2026-09-22', { kind: 'other', clauses: 'since:2026-09-27 until:2026-09-22' }],
  ['since:2026-09-22 since:2026-09-23', { kind: 'other', clauses: 'since:2026-09-22 since:2026-09-23' }],
  ['date:2026', { kind: 'other', clauses: 'date:2026' }],
  // Of a choice between dates and something else no date must hold.
  ['date:today OR pedido', { kind: 'all' }],
] as const)('“%s” keeps to %o', (query, dates) => {
  expect(readDates(query)).toEqual(dates);
});

test('a period takes the place of the dates that are there, and nothing else', () => {
  expect(setPeriod('pedido since:2026-09 -lang:es until:today', 'last-month')).toBe('pedido -lang:es date:last-month');
  expect(setPeriod('pedido date:today', null)).toBe('pedido');
  expect(setPeriod('a OR b', 'today')).toBe('(a OR b) date:today');
});

test('what is set is read again, whatever was asked before', () => {
  const word = fc.constantFrom(
    'pedido',
    'lang:es',
    '-tag:late',
    'date:2026',
    '"a b"',
    '(x OR y)',
    'since:P7D',
    'NOT z',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(...PERIODS), (words, period) => {
      const query = setPeriod(words.join(' '), period);
      expect(readDates(query)).toEqual({ kind: 'usual', period });
      expect(readDates(setPeriod(query, null))).toEqual({ kind: 'all' });
    }),
  );
});

test('the time before some days up to now is as long', () => {
  expect(periodBefore('pedido date:last-30-days')).toBe('pedido since:P60D until:P30D');
  expect(periodBefore('date:today')).toBe('date:yesterday');
  expect(periodBefore('date:last-month')).toBeNull();
});

test('a field is taken out and listed, alternatives and all; what is excluded of it stays', () => {
  expect(dropField('pedido (lang:es OR lang:it) -lang:nl', 'lang')).toBe('pedido -lang:nl');
  expect(listKept('pedido (lang:es OR lang:it) -lang:nl lang:de', 'lang')).toEqual(['lang:es', 'lang:it', 'lang:de']);
  expect(dropField('lang:es OR a', 'lang')).toBe('lang:es OR a');
  expect(dropField('lang:es OR lang:it', 'lang')).toBe('');
});

// The dates of a board's filter: one choice in, the same choice out, and nothing else of the search touched.
import { expect, test } from 'vitest';
import { PERIODS } from '../../../../src/present/name-dates.ts';
import { periodOf, setPeriod } from '../../../../src/renderer/pages/boards/periods.ts';

test.each(PERIODS)('%s is set, read and taken out again', (period) => {
  for (const query of ['', 'lang:es', 'topic:"Mar Azul" -is:ours', '(delivery OR pedido) lang:es']) {
    const within = setPeriod(query, period);
    expect(within).toContain(`date:${period}`);
    expect(periodOf(within)).toBe(period);
    expect(setPeriod(within, null)).toBe(query);
  }
});

test('one period takes the place of another, and of dates written by hand', () => {
  expect(setPeriod('lang:es date:last-week', 'this-month')).toBe('lang:es date:this-month');
  expect(setPeriod('since:2026-09-01 until:2026-09-30 lang:es', 'last-7-days')).toBe('lang:es date:last-7-days');
});

test('dates in words of its own are told apart from the choices', () => {
  expect(periodOf('lang:es')).toBeNull();
  expect(periodOf('since:2026-09-01')).toBe('own');
  expect(periodOf('date:last-week until:2026-09-30')).toBe('own');
  expect(periodOf('-date:last-week')).toBeNull();
});

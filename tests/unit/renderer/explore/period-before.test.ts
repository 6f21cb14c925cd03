// The time just before the one a search names, as long as it.
import { expect, test } from 'vitest';
import { periodBefore } from '../../../../src/renderer/pages/explore/insights/period-before.ts';

test.each([
  ['date:2026-09-08/2026-09-14', 'date:2026-09-01/2026-09-07'],
  ['date:2026-09-08..2026-09-14 pedido', 'pedido date:2026-09-01/2026-09-07'],
  ['topic:"Mar Azul" date:2026-03-01', 'topic:"Mar Azul" date:2026-02-28'],
  ['(pedido OR envío) date:2024-03-01/2024-03-31', '(pedido OR envío) date:2024-01-30/2024-02-29'],
])('%s', (query, before) => {
  expect(periodBefore(query)).toBe(before);
});

test.each([
  '',
  'pedido',
  'since:2026-09-01',
  'date:last-week',
  '-date:2026-09-08',
  'date:2026-09-14/2026-09-08',
  'date:2026-99-99',
  'a OR date:2026-09-08',
])('“%s” names no time of a known length', (query) => {
  expect(periodBefore(query)).toBeNull();
});

// Searches one after the other, as fast as they are answered, until something else is
// done; each once before, to warm.
import type { Engine } from '../../src/core/engine.ts';
import { call } from './engine.ts';
import { queries } from './queries.ts';
import { timeOnce } from './time.ts';

export async function searchUntil<T>(
  engine: Engine,
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly spent: readonly number[] }> {
  for (const { query } of queries) await call(engine, 'mentions.search', { query, limit: 50 });
  const spent: number[] = [];
  let over = false;
  const working = work().finally(() => {
    over = true;
  });
  for (let at = 0; !over; at++) {
    const { query } = queries[at % queries.length] ?? { query: '' };
    spent.push(await timeOnce(() => call(engine, 'mentions.search', { query, limit: 50 })));
  }
  return { done: await working, spent };
}

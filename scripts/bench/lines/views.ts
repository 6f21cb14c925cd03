// The Explore view as a person meets it: words, phrases, booleans and filters, one after the other.
import { call, openIndexed } from '../engine.ts';
import type { Line } from '../line.ts';
import { filters, queries, within } from '../queries.ts';
import { summarise, timeOnce } from '../time.ts';

export const views: Line = {
  name: 'views',
  figures: [
    { id: 'reader-explore-median', what: 'Explore view, 30 searches, median', unit: 'ms', target: 60 },
    { id: 'reader-explore-p95', what: 'Explore view, 30 searches, p95', unit: 'ms', target: 150 },
  ],
  run: async ({ docs, project, rounds }) => {
    const engine = await openIndexed(await project(docs));
    try {
      const asked = queries.flatMap((one) => filters.map((filter) => within(one, filter)));
      const view = (query: string) => call(engine, 'mentions.explore', { query, limit: 50, terms: 100 });
      await view('');
      const spent = new Map<string, number[]>(asked.map((query) => [query, []]));
      const started = performance.now();
      // Every query before any is asked again: what was just answered must not help.
      for (let round = 0; round < rounds && (round < 3 || performance.now() - started < 30_000); round++)
        for (const query of asked) spent.get(query)?.push(await timeOnce(() => view(query)));
      const { median, p95, rounds: views } = summarise([...spent.values()].flat());
      const slowest = [...spent]
        .map(([query, all]) => ({ query, median: summarise(all).median }))
        .toSorted((one, other) => other.median - one.median)
        .slice(0, 3)
        .map((one) => `${one.query.slice(0, 40)} ${one.median.toPrecision(3)}`);
      const note = `${views} views; slowest by median: ${slowest.join('; ')}`;
      return { 'reader-explore-median': { value: median, note }, 'reader-explore-p95': { value: p95, note } };
    } finally {
      await engine.close();
    }
  },
};

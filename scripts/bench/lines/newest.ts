// The first page of the newest hits: words, phrases and booleans, with and without filters.
import { askOthers, call, openIndexed } from '../engine.ts';
import { openFloor } from '../floor.ts';
import type { Line } from '../line.ts';
import { filters, queries, within } from '../queries.ts';
import { timeInTurn } from '../time.ts';
import { worstRatio } from '../worst.ts';

/** A ratio is taken of queries with more hits than this; a collection below a million has fewer of them. */
const manyHits = 10_000;

export const newest: Line = {
  name: 'newest',
  figures: [
    { id: 'newest', what: 'first page of newest hits, queries with over 10,000', unit: 'ms', target: 0.01 },
    { id: 'newest-slowest', what: 'first page of newest hits, the slowest query', unit: 'ms', target: 3 },
  ],
  run: async ({ docs, project, rounds }) => {
    const file = await project(docs);
    const engine = await openIndexed(file);
    const floor = openFloor(file);
    try {
      const many = [];
      const all = [];
      for (const one of queries)
        for (const filter of filters) {
          const query = within(one, filter);
          const search = () => call(engine, 'mentions.page', { query, limit: 50 });
          const { total } = await call(engine, 'mentions.search', { query, limit: 0 });
          const { mentions } = await search();
          const joined = floor.newestJoined(one.match, filter);
          if (joined.length !== mentions.length) throw new Error(`“${query}” and SQLite differ on the first page.`);
          const join = () => floor.newestJoined(one.match, filter);
          const times = await timeInTurn({ search, join }, { rounds, budget: 1500, before: () => askOthers(engine) });
          const name = `${one.id}, ${filter.id}`;
          all.push({ name, value: times.search.median });
          if (total > Math.min(manyHits, docs / 100))
            many.push({ name: `${name} (${total})`, value: times.search.median, floor: times.join.median });
        }
      const slowest = all.toSorted((one, other) => other.value - one.value).slice(0, 5);
      const names = slowest.map(({ name, value }) => `${name} ${value.toPrecision(3)}`);
      return {
        newest: worstRatio(many),
        'newest-slowest': { value: slowest[0]?.value ?? null, note: `slowest of ${all.length}: ${names.join('; ')}` },
      };
    } finally {
      floor.close();
      await engine.close();
    }
  },
};

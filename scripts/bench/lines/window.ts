// Counting, and the best by relevance, inside thirty days, over a join with a date filter. The worst query tells.
import { askOthers, call, openIndexed } from '../engine.ts';
import { openFloor } from '../floor.ts';
import type { Line } from '../line.ts';
import { brand30, common, middle, thirtyDays, within } from '../queries.ts';
import { timeInTurn } from '../time.ts';
import { worstRatio } from '../worst.ts';

const asked = [{ id: middle, query: middle, match: middle }, { id: common, query: common, match: common }, brand30];

export const window: Line = {
  name: 'window',
  figures: [
    { id: 'count-30-days', what: 'count inside 30 days', unit: 'ms', target: 0.02 },
    { id: 'relevance-30-days', what: 'best 50 by relevance inside 30 days', unit: 'ms', target: 0.07 },
  ],
  run: async ({ docs, project, rounds }) => {
    const file = await project(docs);
    const engine = await openIndexed(file);
    const floor = openFloor(file);
    try {
      const counts = [];
      const ranks = [];
      for (const one of asked) {
        const query = within(one, thirtyDays);
        const { total } = await call(engine, 'mentions.search', { query, limit: 0 });
        const counted = floor.countJoined(one.match, thirtyDays);
        if (total !== counted) throw new Error(`“${query}” finds ${total} and SQLite ${counted}.`);
        const times = await timeInTurn(
          {
            count: () => call(engine, 'mentions.search', { query, limit: 0 }),
            rank: () => call(engine, 'mentions.search', { query, limit: 50, order: 'relevance' }),
            countFloor: () => floor.countJoined(one.match, thirtyDays),
            rankFloor: () => floor.rankJoined(one.match, thirtyDays),
          },
          { rounds, before: () => askOthers(engine) },
        );
        const name = `${one.id}, ${total} hits`;
        counts.push({ name, value: times.count.median, floor: times.countFloor.median });
        ranks.push({ name, value: times.rank.median, floor: times.rankFloor.median });
      }
      return { 'count-30-days': worstRatio(counts), 'relevance-30-days': worstRatio(ranks) };
    } finally {
      floor.close();
      await engine.close();
    }
  },
};

// Searches that have to look at the texts, inside a hundred thousand mentions: regex, part of a word, exact writing.
import { askOthers, call, openIndexed } from '../engine.ts';
import type { Line, Measured } from '../line.ts';
import { latest, scans } from '../queries.ts';
import { timeInTurn } from '../time.ts';

export const scan: Line = {
  name: 'scan',
  figures: scans.map(({ id }) => ({
    id: `reader-${id}`,
    small: true,
    what: `${id} search inside 100 thousand filtered mentions`,
    unit: 'ms',
    target: 300,
  })),
  run: async ({ docs, small, project, rounds }) => {
    const engine = await openIndexed(await project(docs));
    try {
      const filter = docs > small ? latest : '';
      const { total } = await call(engine, 'mentions.search', { query: filter, limit: 0 });
      const measured: Record<string, Measured> = {};
      for (const { id, query } of scans) {
        const search = () => call(engine, 'mentions.search', { query: `${query} ${filter}`.trim(), limit: 50 });
        const found = (await search()).total;
        const { search: times } = await timeInTurn({ search }, { rounds, before: () => askOthers(engine) });
        measured[`reader-${id}`] = {
          value: times.median,
          note: `${query} inside ${total}: ${found} hits; first page and total; p95 ${times.p95.toPrecision(3)} ms`,
        };
      }
      return measured;
    } finally {
      await engine.close();
    }
  },
};

// From a key to its suggestions: queries typed letter by letter.
import { call, openIndexed } from '../engine.ts';
import type { Line } from '../line.ts';
import { typed } from '../queries.ts';
import { summarise, timeOnce } from '../time.ts';

export const suggest: Line = {
  name: 'suggest',
  figures: [
    { id: 'reader-suggest-median', what: 'keystroke to suggestions, median', unit: 'ms', target: 10 },
    { id: 'reader-suggest-p95', what: 'keystroke to suggestions, p95', unit: 'ms', target: 30 },
  ],
  run: async ({ docs, project }) => {
    const engine = await openIndexed(await project(docs));
    try {
      await call(engine, 'query.suggest', { query: 'a', at: 1 });
      const spent: number[] = [];
      for (const text of typed)
        for (let at = 1; at <= text.length; at++)
          spent.push(await timeOnce(() => call(engine, 'query.suggest', { query: text.slice(0, at), at })));
      const { median, p95, rounds } = summarise(spent);
      const note = `${rounds} keys`;
      return { 'reader-suggest-median': { value: median, note }, 'reader-suggest-p95': { value: p95, note } };
    } finally {
      await engine.close();
    }
  },
};

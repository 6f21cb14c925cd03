// Tagging a hundred thousand mentions by a query, and undoing it, while somebody goes on searching.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { call, openIndexed } from '../engine.ts';
import type { Line } from '../line.ts';
import { latest } from '../queries.ts';
import { searchUntil } from '../search-until.ts';
import { summarise, timeOnce } from '../time.ts';

export const tag: Line = {
  name: 'tag',
  figures: [
    { id: 'reader-tag', small: true, what: 'tag 100 thousand mentions by query', unit: 's', target: 2 },
    { id: 'reader-tag-undo', small: true, what: 'undo it', unit: 's', target: 2 },
    { id: 'reader-tag-list', what: 'the list meanwhile, p95 of a page', unit: 'ms' },
  ],
  run: async ({ docs, small, project, folder }) => {
    const file = join(folder, 'tag.earshot');
    copyFileSync(await project(docs), file);
    const engine = await openIndexed(file);
    try {
      const { id } = await call(engine, 'tags.save', { name: 'bench' });
      const query = docs > small ? latest : '';
      let count = 0;
      const meanwhile = await searchUntil(engine, async () => {
        const applied = await timeOnce(async () => {
          ({ count } = await call(engine, 'tags.apply', { tag: id, to: { query } }));
        });
        return { applied, undone: await timeOnce(() => call(engine, 'changes.undo', {})) };
      });
      const { applied, undone } = meanwhile.done;
      const { p95, rounds, all } = summarise(meanwhile.spent);
      return {
        'reader-tag': { value: applied / 1000, note: `${count} mentions` },
        'reader-tag-undo': { value: undone / 1000 },
        'reader-tag-list': { value: p95, note: `${rounds} pages, the longest ${Math.max(...all).toFixed(0)} ms` },
      };
    } finally {
      await engine.close();
      rmSync(file, { force: true });
    }
  },
};

// One piece of work and nothing else, for whoever counts the instructions of a process.
// Arguments: `fill` or `search`, project file.
import { call, openIndexed } from '../engine.ts';
import { fillProject } from '../make-project.ts';
import { filters, queries, within } from '../queries.ts';

const [what = '', file = ''] = process.argv.slice(2);
if (what === 'fill') fillProject(file, 5000);
else {
  const engine = await openIndexed(file);
  for (let round = 0; round < 3; round++)
    for (const one of queries)
      for (const filter of filters) {
        await call(engine, 'mentions.search', { query: within(one, filter), limit: 50 });
        await call(engine, 'measures.compute', { measure: 'terms', query: within(one, filter), limit: 100 });
      }
  await engine.close();
}

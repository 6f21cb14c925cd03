// The whole Explore view of a saved topic and of the same search typed in, over the bare count of the same query.
import { askOthers, call, openIndexed } from '../engine.ts';
import { openFloor } from '../floor.ts';
import type { Line } from '../line.ts';
import { brand30 } from '../queries.ts';
import { type Times, timeInTurn } from '../time.ts';

export const explore: Line = {
  name: 'explore',
  figures: [
    { id: 'explore-topic', what: 'Explore view of a saved topic', unit: 'ms', target: 0.15 },
    { id: 'explore-adhoc', what: 'Explore view of 30 terms typed in', unit: 'ms', target: 0.5 },
  ],
  run: async ({ docs, project, rounds }) => {
    const file = await project(docs);
    const engine = await openIndexed(file);
    const floor = openFloor(file);
    try {
      const view = (query: string) => call(engine, 'mentions.explore', { query, limit: 50, terms: 100 });
      const { page } = await view(brand30.query);
      const counted = floor.count(brand30.match);
      if (page.total !== counted) throw new Error(`Explore finds ${page.total} and SQLite ${counted}.`);
      const times = await timeInTurn(
        {
          topic: () => view('topic:brand30'),
          adhoc: () => view(brand30.query),
          floor: () => floor.count(brand30.match),
        },
        { rounds, before: () => askOthers(engine) },
      );
      let asked = 0;
      const besides = await timeInTurn(
        { again: () => view(brand30.query), within: () => view(`topic:brand30 -id:${asked++}`) },
        { rounds },
      );
      const note = `${counted} hits; first page, total, facets, trend, cloud of 100; floor: bare count(*) … MATCH`;
      const notes = {
        topic: `${note}; the engine keeps what it found for a saved topic, as a part of a search that is new each time it takes ${say(besides.within)}`,
        adhoc: `${note}; asked again at once ${say(besides.again)}`,
      };
      return {
        'explore-topic': { value: times.topic.median, floor: times.floor.median, note: notes.topic },
        'explore-adhoc': { value: times.adhoc.median, floor: times.floor.median, note: notes.adhoc },
      };
    } finally {
      floor.close();
      await engine.close();
    }
  },
};

function say({ median }: Times): string {
  return `${median.toPrecision(3)} ms`;
}

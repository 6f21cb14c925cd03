// The word cloud of any result, over DuckDB with two threads that is handed the result: the same words, the same counts.

import { type Duck, openDuck } from '../duck.ts';
import { askOthers, call, openIndexed } from '../engine.ts';
import { openFloor } from '../floor.ts';
import type { Line } from '../line.ts';
import { brand30, common, middle } from '../queries.ts';
import { timeInTurn } from '../time.ts';
import { worstRatio } from '../worst.ts';

const asked = [
  { id: middle, query: middle, match: middle },
  { id: common, query: common, match: common },
  brand30,
  { id: 'topic:brand30', query: 'topic:brand30', match: brand30.match },
  { id: 'everything', query: '', match: null },
];

export const cloud: Line = {
  name: 'cloud',
  figures: [{ id: 'cloud', what: 'word cloud of any result, top 100', unit: 'ms', target: 0.06 }],
  run: async ({ docs, project, rounds }) => {
    const file = await project(docs);
    const floor = openFloor(file);
    const { duck, placeOf } = await openDuck(floor.db);
    const engine = await openIndexed(file);
    try {
      const shown = floor.db.prepare<[number], string>('SELECT shown FROM term WHERE id = ?').pluck();
      const ids = floor.db
        .prepare<[string], number>('SELECT rowid FROM mention_text_index WHERE mention_text_index MATCH ?')
        .pluck();
      const tried = [];
      for (const { id, query, match } of asked) {
        const found = match === null ? [...placeOf.values()] : ids.all(match).map((one) => placeOf.get(one) ?? 0);
        await duck.hold(found);
        const compute = () => call(engine, 'measures.compute', { measure: 'terms', query, limit: 100 });
        const { data } = await compute();
        checkSame(data.shape === 'terms' ? data.terms : [], await countByDuck(duck, (term) => shown.get(term) ?? ''));
        const times = await timeInTurn(
          { ours: compute, duck: () => duck.count(100) },
          { rounds, budget: 8000, before: () => askOthers(engine) },
        );
        tried.push({ name: `${id} (${found.length})`, value: times.ours.median, floor: times.duck.median });
      }
      return { cloud: worstRatio(tried) };
    } finally {
      await engine.close();
      duck.close();
      floor.close();
    }
  },
};

/** Room for words that the engine leaves out: what was searched for, and names of brands. */
const roomForEchoes = 200;

async function countByDuck(duck: Duck, shown: (term: number) => string): Promise<Map<string, number>> {
  const rows = await duck.count(100 + roomForEchoes);
  return new Map(rows.map(([term, count]) => [shown(term), count]));
}

function checkSame(ours: readonly { term: string; count: number }[], theirs: ReadonlyMap<string, number>): void {
  for (const { term, count } of ours)
    if (theirs.get(term) !== count)
      throw new Error(`“${term}” is in ${count} mentions, by DuckDB in ${theirs.get(term)}.`);
}

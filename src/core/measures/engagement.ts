// Reactions: what sources say of likes, answers and the rest, sort by sort, and the mentions that drew most of them.

import { writeCount } from '../text/write-count.ts';
import { coverFigures, engagementClause, listFigures, listTop, rankFigures } from './figure-rows.ts';
import type { Measure } from './measure.ts';
import { audienceFigures } from './reach.ts';

/** A judgement of what is spoken of, not a reaction to what was said. */
const judgements: ReadonlySet<string> = new Set(['rating']);

export const engagement: Measure = {
  id: 'engagement',
  label: 'Engagement',
  definition:
    'Reactions by sort, as sources gave them when the mention was collected: how many mentions give them, their sum, the median of those mentions, the largest. The mentions on top are those with the largest sum of all sorts. Views, followers and star ratings are no reactions.',
  shape: 'figures',
  compute: (found, limit) => {
    const { query, total } = found;
    const given = found.figures().filter(({ name }) => !audienceFigures.has(name) && !judgements.has(name));
    const figures = given.filter(({ value }) => value >= 0);
    const below = given.reduce((sum, { value, count }) => sum + (value < 0 ? count : 0), 0);
    const rows = listFigures(figures, { query, total }, { clause: engagementClause, sums: () => true });
    const coverage = coverFigures(found, total, rows);
    const names = rows.map(({ name }) => name);
    return {
      n: total,
      excluded: [...coverage.missing, ...(below > 0 ? [`${writeCount(below)} figures below 0`] : [])],
      labels: false,
      data: {
        shape: 'figures',
        given: coverage.given,
        rows: rankFigures(rows, limit),
        top: listTop(found, names, limit),
      },
    };
  },
};

// Share of voice: how much of what is said about brands and competitors is about each.
import { addClause, fieldClause } from '../../contract/clauses.ts';
import { writeCount } from '../text/write-count.ts';
import type { Measure } from './measure.ts';
import { wilson } from './wilson.ts';

export const shareOfVoice: Measure = {
  id: 'share-of-voice',
  label: 'Share of voice',
  definition:
    'Of the matching mentions that name a brand or a competitor, the part that names each. One that names two counts for both, so the parts can add up to more than 100%.',
  shape: 'shares',
  compute: (found) => {
    const { topics, any } = found.voices();
    const others = found.total - any;
    return {
      n: any,
      excluded: others > 0 ? [`${writeCount(others)} that name neither a brand nor a competitor`] : [],
      labels: false,
      data: {
        shape: 'shares',
        rows: topics
          .map((topic) => ({
            label: topic.label,
            count: topic.count,
            share: wilson(topic.count, any),
            query: addClause(found.query, fieldClause('topic', topic.label)),
            color: topic.color,
          }))
          .sort((a, b) => b.count - a.count),
      },
    };
  },
};

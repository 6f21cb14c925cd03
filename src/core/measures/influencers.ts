// Who is heard: several figures side by side for each author, never one score.
import { addClause, fieldClause } from '../../contract/clauses.ts';
import type { Measure } from './measure.ts';
import { wilson } from './wilson.ts';

export const influencers: Measure = {
  id: 'influencers',
  label: 'Who is heard',
  definition:
    'Authors by how much they say, how many conversations they begin and how many of these somebody else answers, the answers they get, and the largest sum of reactions one of their mentions brought by its source’s own figures.',
  shape: 'influencers',
  compute: (found, limit) => {
    const rows = found.authors(limit).map((author) => ({
      author: author.label,
      mentions: author.mentions,
      started: author.started,
      answered: wilson(author.answered, author.started),
      replies: author.replies,
      reach: author.reach,
      query: addClause(found.query, fieldClause('author', `#${author.id}`)),
    }));
    return {
      n: found.total,
      excluded: ['mentions that name no author', 'our own accounts'],
      labels: false,
      data: { shape: 'influencers', rows },
    };
  },
};

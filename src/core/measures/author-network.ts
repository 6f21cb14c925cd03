// Who answers whom: authors, and the answers between them.
import { addClause, fieldClause } from '../../contract/clauses.ts';
import type { ReplyEdge, ReplyNode } from '../../contract/measures.ts';
import { writeCount } from '../text/write-count.ts';
import type { FoundReplies, Measure } from './measure.ts';
import { narrow } from './narrow.ts';

export const authorNetwork: Measure = {
  id: 'author-network',
  label: 'Who answers whom',
  definition:
    'Pairs of authors by how many matching mentions of the one answer a mention of the other directly, most first. Our own accounts are among them and marked. Nodes are the authors of these pairs, with their matching mentions.',
  shape: 'replies',
  compute: (found, limit) => {
    const replies = found.replies(limit);
    const shown = replies.edges.reduce((sum, { members }) => sum + members.length, 0);
    const nodes = replies.authors.map((author): ReplyNode => {
      const count = (side: 'from' | 'to') =>
        replies.edges.reduce((sum, edge) => sum + (edge[side] === author.id ? edge.members.length : 0), 0);
      return {
        author: author.label,
        ours: author.ours,
        count: author.count,
        given: count('from'),
        got: count('to'),
        query: narrow(found.query, fieldClause('author', `#${author.id}`)),
      };
    });
    const places = new Map(replies.authors.map((author, index) => [author.id, index]));
    const edges = replies.edges.map((edge): ReplyEdge => {
      const [from, to] = [places.get(edge.from) ?? -1, places.get(edge.to) ?? -1];
      const label = `${nodes[from]?.author} → ${nodes[to]?.author}`;
      return { from, to, count: edge.members.length, query: addClause(found.query, found.group(edge.members, label)) };
    });
    return {
      n: replies.all,
      excluded: sayExcluded(replies, shown),
      labels: false,
      data: { shape: 'replies', nodes, edges },
    };
  },
};

function sayExcluded({ all, toSelf, unknown }: FoundReplies, shown: number): string[] {
  const fewer = all - toSelf - unknown - shown;
  return [
    ...(toSelf > 0 ? [`${writeCount(toSelf)} answers to oneself`] : []),
    ...(unknown > 0
      ? [`${writeCount(unknown)} answers to mentions that are not here, or where an author is not named`]
      : []),
    ...(fewer > 0 ? [`${writeCount(fewer)} answers of rarer pairs`] : []),
  ];
}

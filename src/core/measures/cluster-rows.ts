// Rows of clusters: who says it and when, and the text that stands for all.

import type { ClusterRow } from '../../contract/measures.ts';
import type { Found, FoundDocument } from './measure.ts';
import { type Span, spreadOver } from './spread.ts';

export interface Cluster {
  readonly documents: readonly FoundDocument[];
  /** The text that is closest to all the others, and whose it is. */
  readonly text: string;
  readonly medoid: FoundDocument;
}

const shownText = 280;
const shownLabel = 80;

/** Those that at least two people say; most people first. */
export function toClusterRows(found: Found, clusters: readonly Cluster[], limit: number): ClusterRow[] {
  const span: Span = found.span ?? { from: 0, to: 0 };
  return clusters
    .map((cluster) => ({ ...cluster, people: countPeople(cluster.documents) }))
    .filter(({ people }) => people > 1)
    .sort((a, b) => b.people - a.people || b.documents.length - a.documents.length || a.medoid.id - b.medoid.id)
    .slice(0, limit)
    .map(({ documents, text, medoid, people }) => {
      const times = documents.map((document) => document.at);
      return {
        text: shorten(text, shownText),
        mention: medoid.id,
        count: documents.length,
        people,
        first: times.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY),
        last: times.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY),
        trend: spreadOver(times, span),
        query: found.group(
          documents.map((document) => document.id),
          shorten(text, shownLabel),
        ),
      };
    });
}

/** Mentions without an author count as one person each. */
function countPeople(documents: readonly FoundDocument[]): number {
  const authors = new Set<number>();
  let unknown = 0;
  for (const { author } of documents) {
    if (author === null) unknown += 1;
    else authors.add(author);
  }
  return authors.size + unknown;
}

export function shorten(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('')}…`;
}

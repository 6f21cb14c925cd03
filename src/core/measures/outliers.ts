// Outliers: mentions far from what is usual here, in their words, their hour, their author, their mood or their length.
import { addClause } from '../../contract/clauses.ts';
import type { OutlierCause, OutlierRow } from '../../contract/measures.ts';
import { writeCount } from '../text/write-count.ts';
import type { Found, FoundDocument, Measure } from './measure.ts';
import { median } from './median.ts';
import { readDocuments } from './read-documents.ts';

/** How far from the middle, in robust standard deviations (after B. Iglewicz and D. Hoaglin, 1993). */
const far = 3;
/** With fewer mentions nothing is usual. */
const leastDocuments = 20;
const leastTerms = 4;
/** The smallest difference that counts as one standard deviation: rarity and logarithms in nats, sentiment in its score. */
const finest = { wording: 0.25, author: 0.4, sentiment: 0.1, length: 0.3 } as const;
const shownWords = 3;
const shownText = 280;

export const outliers: Measure = {
  id: 'outliers',
  label: 'Outliers',
  definition:
    'Matching mentions that lie further from the rest than 3 robust standard deviations: by the rarity of their words, the hour they were said (in the project’s time zone), how much their author says, their sentiment, or their length; furthest first, each cause in turn.',
  shape: 'outliers',
  compute: (found, limit) => {
    const { documents, query, excluded } = readDocuments(found);
    const oddities =
      documents.length < leastDocuments ? new Map<FoundDocument, Oddity[]>() : findOddities(found, documents);
    return {
      n: documents.length,
      excluded: documents.length < leastDocuments ? [...excluded, 'too few mentions to say what is usual'] : excluded,
      labels: true,
      data: { shape: 'outliers', rows: toRows(found, oddities, limit, query), all: oddities.size },
    };
  },
};

interface Oddity {
  readonly cause: OutlierCause;
  readonly distance: number;
  readonly says: string;
}

function findOddities(found: Found, documents: readonly FoundDocument[]): Map<FoundDocument, Oddity[]> {
  const oddities = new Map<FoundDocument, Oddity[]>();
  const add = (document: FoundDocument, oddity: Oddity) =>
    oddities.set(document, [...(oddities.get(document) ?? []), oddity]);
  const holders = countHolders(documents);
  byWording(documents, holders, (document, distance) =>
    add(document, { cause: 'wording', distance, says: `words few others use: ${rarest(found, document, holders)}` }),
  );
  byHour(found, documents, add);
  byAuthor(documents, add);
  bySentiment(documents, add);
  byLength(documents, add);
  return oddities;
}

function toRows(
  found: Found,
  oddities: ReadonlyMap<FoundDocument, readonly Oddity[]>,
  limit: number,
  query: string,
): OutlierRow[] {
  const chosen = takeInTurn(oddities, limit);
  const texts = new Map(found.texts(chosen.map((document) => document.id)).map((text) => [text.id, text]));
  return chosen.map((document) => ({
    mention: document.id,
    text: shorten(texts.get(document.id)?.text ?? ''),
    author: texts.get(document.id)?.author ?? null,
    at: document.at,
    causes: (oddities.get(document) ?? []).toSorted((a, b) => b.distance - a.distance),
    query: addClause(query, `id:${document.id}`),
  }));
}

function byWording(
  documents: readonly FoundDocument[],
  holders: ReadonlyMap<number, number>,
  tell: (document: FoundDocument, distance: number) => void,
): void {
  const worded = documents.filter((document) => document.terms.length >= leastTerms);
  const rarity = worded.map(({ terms }) => {
    let sum = 0;
    for (const id of terms) sum += Math.log(documents.length / (holders.get(id) ?? 1));
    return sum / terms.length;
  });
  distances(rarity, finest.wording).forEach((distance, index) => {
    const document = worded[index];
    if (document && distance > far) tell(document, distance);
  });
}

function byHour(
  found: Found,
  documents: readonly FoundDocument[],
  tell: (document: FoundDocument, oddity: Oddity) => void,
): void {
  const counts = new Array<number>(24).fill(0);
  const hourOf = ({ at }: FoundDocument) => found.hourOf(at);
  for (const document of documents) counts[hourOf(document)] = (counts[hourOf(document)] ?? 0) + 1;
  for (const document of documents) {
    const hour = hourOf(document);
    const around = ((counts[(hour + 23) % 24] ?? 0) + (counts[hour] ?? 0) + (counts[(hour + 1) % 24] ?? 0)) / 3;
    const usual = documents.length / 24;
    // A Poisson count of the usual size, seen so low.
    const distance = (usual - around) / Math.sqrt(usual);
    if (distance <= far || around > usual / 10) continue;
    tell(document, { cause: 'time', distance, says: `said at an hour when hardly anybody speaks (${hour}:00)` });
  }
}

function byAuthor(documents: readonly FoundDocument[], tell: (document: FoundDocument, oddity: Oddity) => void): void {
  const latest = new Map<number, { document: FoundDocument; count: number }>();
  for (const document of documents) {
    if (document.author === null) continue;
    const known = latest.get(document.author);
    if (known) known.count += 1;
    else latest.set(document.author, { document, count: 1 });
  }
  const authors = [...latest.values()];
  const usual = median(authors.map(({ count }) => count));
  distances(
    authors.map(({ count }) => Math.log(count)),
    finest.author,
  ).forEach((distance, index) => {
    const author = authors[index];
    if (!author || distance <= far || author.count < 5 * usual) return;
    const says = `by an author with ${writeCount(author.count)} mentions, where ${writeCount(Math.round(usual))} is usual`;
    tell(author.document, { cause: 'author', distance, says });
  });
}

function bySentiment(
  documents: readonly FoundDocument[],
  tell: (document: FoundDocument, oddity: Oddity) => void,
): void {
  const scored = documents.filter((document) => document.score !== null);
  const scores = scored.map((document) => document.score ?? 0);
  const middle = median(scores);
  distances(scores, finest.sentiment, true).forEach((distance, index) => {
    const document = scored[index];
    if (!document || distance <= far) return;
    const side = (document.score ?? 0) < middle ? 'negative' : 'positive';
    tell(document, { cause: 'sentiment', distance, says: `far more ${side} than the rest` });
  });
}

function byLength(documents: readonly FoundDocument[], tell: (document: FoundDocument, oddity: Oddity) => void): void {
  const usual = median(documents.map((document) => document.length));
  distances(
    documents.map((document) => Math.log(document.length + 1)),
    finest.length,
  ).forEach((distance, index) => {
    const document = documents[index];
    if (!document || distance <= far) return;
    const times = Math.round(document.length / Math.max(1, usual));
    tell(document, { cause: 'length', distance, says: `${times} times as long as usual` });
  });
}

/** The furthest of each cause in turn, so that no cause drowns the others. */
function takeInTurn(oddities: ReadonlyMap<FoundDocument, readonly Oddity[]>, limit: number): FoundDocument[] {
  const lines = new Map<OutlierCause, { document: FoundDocument; distance: number }[]>();
  for (const [document, found] of oddities) {
    for (const { cause, distance } of found) {
      const line = lines.get(cause) ?? [];
      line.push({ document, distance });
      lines.set(cause, line);
    }
  }
  const queues = [...lines.values()].map((line) => line.sort((a, b) => b.distance - a.distance));
  const chosen = new Set<FoundDocument>();
  for (let turn = 0; chosen.size < limit && queues.some((line) => line.length > turn); turn++) {
    for (const line of queues) {
      const next = line[turn];
      if (next && chosen.size < limit) chosen.add(next.document);
    }
  }
  return [...chosen];
}

/**
 * Robust z-scores: distance from the median in units of the median distance, but no smaller unit than `finest`: among
 * mentions that are nearly alike a small difference is none. Upwards only unless `both`.
 */
function distances(values: readonly number[], finest: number, both = false): number[] {
  const middle = median(values);
  const spread = median(values.map((value) => Math.abs(value - middle)));
  const mean = values.reduce((sum, value) => sum + Math.abs(value - middle), 0) / Math.max(1, values.length);
  // Where more than half are the same the median distance is 0, and the mean stands in.
  const unit = Math.max(finest, spread > 0 ? 1.4826 * spread : 1.2533 * mean);
  return values.map((value) => (both ? Math.abs(value - middle) : value - middle) / unit);
}

function countHolders(documents: readonly FoundDocument[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const { terms } of documents) for (const id of terms) holders.set(id, (holders.get(id) ?? 0) + 1);
  return holders;
}

function rarest(found: Found, { terms }: FoundDocument, holders: ReadonlyMap<number, number>): string {
  return [...terms]
    .sort((a, b) => (holders.get(a) ?? 0) - (holders.get(b) ?? 0))
    .slice(0, shownWords)
    .map((id) => found.term(id).shown)
    .join(', ');
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const letters = [...plain];
  return letters.length <= shownText ? plain : `${letters.slice(0, shownText).join('')}…`;
}

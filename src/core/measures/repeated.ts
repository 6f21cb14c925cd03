// Repeated texts: what several people say in nearly the same words, as campaigns, chain posts and canned replies do.

import { fold } from '../text/fold.ts';
import { likeness, likenessBands, nearlyTheSame } from '../text/likeness.ts';
import { type Cluster, toClusterRows } from './cluster-rows.ts';
import { type Found, type FoundDocument, inSteps } from './measure.ts';
import { readDocuments } from './read-documents.ts';
import { mapPieces, type Steps } from './steps.ts';

/** Clusters that a text is held against, at most: a phrase that everybody uses must not cost more. */
const mostCandidates = 6;
/** Shorter texts are the same by chance. */
const leastWords = 4;
const leastSigns = 12;
/** Members among which the one closest to all is looked for, where no text stands out by number. */
const mostCompared = 12;
/** Texts read in one step. */
const piece = 200;

export const repeated = inSteps({
  id: 'repeated',
  label: 'Repeated texts',
  definition:
    'Matching mentions of nearly the same text by two or more people, marked copies among them: seven in ten runs of five letters are the same, links, handles, case and accents apart; shorter texts word for word.',
  shape: 'clusters',
  *steps(found, limit) {
    const { documents, excluded } = readDocuments(found.within('-is:ours'), { copies: true });
    yield;
    const rows = toClusterRows(found, yield* findRepeated(found, documents), limit);
    return {
      n: documents.length,
      excluded: [
        ...excluded,
        'our own accounts',
        `texts of fewer than ${leastWords} words`,
        'what only one person repeats',
      ],
      labels: false,
      data: { shape: 'clusters', rows },
    };
  },
});

interface Repeated {
  readonly document: FoundDocument;
  readonly text: string;
  /** Its words alone, folded. */
  readonly plain: string;
}

/** Oldest first, so that a cluster is led by whoever said it first. */
function* findRepeated(found: Found, documents: readonly FoundDocument[]): Steps<Cluster[]> {
  const clusters: Repeated[][] = [];
  const byMention = new Map<number, number>();
  const byText = new Map<string, number>();
  const byBand = new Map<number, number[]>();
  const read = yield* mapPieces(documents, piece, (those) => found.texts(those.map(({ id }) => id)));
  const texts = new Map(read.map((text) => [text.id, text.text]));
  for (const [turn, document] of documents.toReversed().entries()) {
    if (turn % piece === 0) yield;
    const text = texts.get(document.id) ?? '';
    const one = { document, text, plain: essence(text) };
    const bands = likenessBands(text);
    const place =
      (document.copyOf === null ? undefined : byMention.get(document.copyOf)) ??
      byText.get(one.plain) ??
      findAlike(one, bands, byBand, clusters) ??
      (document.copyOf !== null || bands.length > 0 || isLongEnough(one.plain) ? clusters.length : undefined);
    if (place === undefined) continue;
    if (place === clusters.length) clusters.push([]);
    clusters[place]?.push(one);
    byMention.set(document.id, place);
    // Copies of a mention that was not found are copies of one another.
    if (document.copyOf !== null && !byMention.has(document.copyOf)) byMention.set(document.copyOf, place);
    if (one.plain !== '' && (bands.length > 0 || isLongEnough(one.plain))) byText.set(one.plain, place);
    for (const band of bands) remember(byBand, band, place);
  }
  return clusters.filter((members) => members.length > 1).map(toCluster);
}

function findAlike(
  { text }: Repeated,
  bands: readonly number[],
  byBand: ReadonlyMap<number, readonly number[]>,
  clusters: readonly (readonly Repeated[])[],
): number | undefined {
  const candidates = new Set<number>();
  for (const band of bands)
    for (const place of byBand.get(band) ?? []) if (candidates.size < mostCandidates) candidates.add(place);
  let best: number | undefined;
  let most = nearlyTheSame;
  for (const place of candidates) {
    const first = clusters[place]?.[0];
    const alike = first ? likeness(first.text, text) : 0;
    if (alike >= most) [best, most] = [place, alike];
  }
  return best;
}

function remember(byBand: Map<number, number[]>, band: number, place: number): void {
  const known = byBand.get(band);
  if (!known) byBand.set(band, [place]);
  else if (!known.includes(place)) known.push(place);
}

function essence(text: string): string {
  return fold(text)
    .replace(/\bhttps?:\/\/\S+|(?:^|\s)@[\w.-]+:?/g, ' ')
    .replace(/^\s*rt\s/, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** In writing without spaces signs are counted. */
function isLongEnough(plain: string): boolean {
  return plain.split(' ').length >= leastWords || (plain.length >= leastSigns && !/[a-z]/.test(plain));
}

/** The text most of them use; where each is its own, the one closest to the others. */
function toCluster(members: readonly Repeated[]): Cluster {
  const counts = new Map<string, number>();
  for (const { plain } of members) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  const compared = members.slice(0, mostCompared);
  const standing = (one: Repeated) =>
    counts.size < members.length
      ? (counts.get(one.plain) ?? 0)
      : compared.reduce((sum, other) => sum + likeness(one.text, other.text), 0);
  const candidates = counts.size < members.length ? members : compared;
  const standings = candidates.map(standing);
  const middle = candidates[standings.indexOf(Math.max(...standings))] ?? members[0];
  const documents = members.map((member) => member.document);
  if (!middle) throw new Error('A cluster has members.');
  return { documents, text: middle.text, medoid: middle.document };
}

// Questions: what several people ask, whatever words they ask it in.

import { type Asked, readAsked } from './asked-part.ts';
import { type Cluster, toClusterRows } from './cluster-rows.ts';
import { clusterTexts } from './cluster-texts.ts';
import { type Found, type FoundDocument, inSteps } from './measure.ts';
import { readDocuments } from './read-documents.ts';
import { addUp, dotSum, type SparseVector, toVectors, type WeighedWord } from './sparse-vector.ts';
import { mapPieces, type Steps } from './steps.ts';

/** Average likeness within a cluster, cosine of weighed stems: chosen on tests/gold/questions.jsonl. */
export const leastAlike = 0.24;
/** What stands around the question says less of it. */
const around = 0.35;
const mostQuestions = 8000;
/** Texts read in one step. */
const piece = 200;
/** A question up to this long is easy to read; longer ones stand for the others less gladly. */
const readable = 90;

export const questions = inSteps({
  id: 'questions',
  label: 'Questions many ask',
  definition:
    'Matching mentions that ask or request something, put together by the words in which they ask, within each language; words of one meaning count as one. Only what two or more people ask; the text is the one closest to all the others.',
  shape: 'clusters',
  *steps(found, limit) {
    const { documents, excluded } = readDocuments(found.within('-is:ours'), { copies: true });
    yield;
    const asking = documents.filter(({ intent }) => intent === 'question' || intent === 'request');
    const read = asking.slice(0, mostQuestions);
    const clusters: Cluster[] = [];
    for (const those of byLanguage(read).values()) clusters.push(...(yield* clusterQuestions(found, those)));
    return {
      n: read.length,
      excluded: [
        ...excluded,
        'our own accounts',
        ...(asking.length > read.length ? [`questions before the newest ${read.length}`] : []),
        'mentions that ask nothing',
        'what only one person asks',
      ],
      labels: true,
      data: { shape: 'clusters', rows: toClusterRows(found, clusters, limit) },
    };
  },
});

function byLanguage(documents: readonly FoundDocument[]): Map<string, FoundDocument[]> {
  const groups = new Map<string, FoundDocument[]>();
  for (const document of documents) {
    const key = document.language ?? '';
    const known = groups.get(key);
    if (known) known.push(document);
    else groups.set(key, [document]);
  }
  return groups;
}

export interface QuestionText extends Asked {
  readonly document: Pick<FoundDocument, 'language'>;
}

interface Question extends QuestionText {
  readonly document: FoundDocument;
}

function* clusterQuestions(found: Found, documents: readonly FoundDocument[]): Steps<Cluster[]> {
  const read = yield* mapPieces(documents, piece, (those) => found.texts(those.map(({ id }) => id)));
  const texts = new Map(read.map((text) => [text.id, text.text]));
  const questions: Question[] = documents.map((document) => ({ document, ...readAsked(texts.get(document.id) ?? '') }));
  const vectors = toVectors(yield* weighQuestions(found, questions));
  const clusters = yield* clusterTexts(vectors, leastAlike);
  return clusters.flatMap((members) => {
    const middle = questions[findMiddle(members, vectors, (at) => questions[at]?.asked.length ?? 0)];
    const those = members.flatMap((at) => questions[at]?.document ?? []);
    return middle ? [{ documents: those, text: middle.asked, medoid: middle.document }] : [];
  });
}

/** The one that is most like all the others, the shorter rather than the longer. */
function findMiddle(
  members: readonly number[],
  vectors: readonly SparseVector[],
  lengthOf: (at: number) => number,
): number {
  const sum = addUp(members.flatMap((at) => vectors[at] ?? []));
  const standing = (at: number) => {
    const vector = vectors[at];
    return vector ? dotSum(vector, sum) / Math.max(1, lengthOf(at) / readable) : 0;
  };
  return members.reduce((best, at) => (standing(at) > standing(best) ? at : best));
}

export function weighQuestions(
  found: Pick<Found, 'compare'>,
  questions: readonly QuestionText[],
): Steps<WeighedWord[][]> {
  return mapPieces(questions, piece, (those) => weighPiece(found, those));
}

function weighPiece(found: Pick<Found, 'compare'>, questions: readonly QuestionText[]): WeighedWord[][] {
  const read = (part: 'asked' | 'whole') =>
    found.compare(questions.map((each) => ({ text: each[part], language: each.document.language })));
  const [asked, whole] = [read('asked'), read('whole')];
  return questions.map((_, at) => {
    const own = asked.words(at);
    const others = whole.words(at).filter((word) => !own.includes(word));
    return [...own.map((word) => ({ word, weight: 1 })), ...others.map((word) => ({ word, weight: around }))];
  });
}

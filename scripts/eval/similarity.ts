// Near copies: pairs judged against gold of our own, with two plain ways beside it.
import { compareTexts } from '../../src/core/nlp/compare.ts';
import { groupBy, readGold } from './read-gold.ts';
import { type EvalRow, row } from './row.ts';
import { mean, prf } from './score.ts';

interface Pair {
  readonly lang: string;
  readonly a: string;
  readonly b: string;
  readonly duplicate: boolean;
}

export function evalSimilarity(): EvalRow[] {
  const groups = [...groupBy(readGold<Pair>('duplicates'), (pair) => pair.lang)];
  const ours = groups.map(([, pairs]) => f1(pairs, ({ a, b }) => compareTexts(a, b).duplicate));
  const trigrams = groups.map(([, pairs]) => f1(pairs, ({ a, b }) => jaccard(a, b) >= 0.35));
  const n = groups.reduce((sum, [, pairs]) => sum + pairs.length, 0);
  return [
    ...groups.map(([lang, pairs], index) => row('near copies', 'own', lang, 'F1', ours[index] ?? 0, pairs.length)),
    row('near copies', 'own', 'mean', 'F1', mean(ours), n, 62),
    row('near copies', 'own', 'mean', 'F1 of character trigrams, Jaccard 0.35', mean(trigrams), n),
  ];
}

function f1(pairs: readonly Pair[], judge: (pair: Pair) => boolean): number {
  const yes = pairs.filter(judge);
  return prf(yes.filter((pair) => pair.duplicate).length, yes.length, pairs.filter((pair) => pair.duplicate).length).f1;
}

function jaccard(a: string, b: string): number {
  const [first, second] = [trigramsOf(a), trigramsOf(b)];
  const shared = [...first].filter((each) => second.has(each)).length;
  return shared / Math.max(1, first.size + second.size - shared);
}

function trigramsOf(text: string): Set<string> {
  const plain = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}

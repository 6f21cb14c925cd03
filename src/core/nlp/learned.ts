// What a person's corrections taught: weights of words on top of the model's, with their reasons.

import type { Reason, Sentiment } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { foldWord } from './fold-word.ts';
import { stopWordsOf } from './languages/index.ts';
import { labelOf, scoreOf } from './sentiment.ts';

export interface Learned {
  /** Raised at each training. */
  readonly generation: number;
  /** `language` null: of mentions whose language is not known. */
  readonly words: readonly { readonly word: string; readonly language: string | null; readonly weight: number }[];
}

const longestWord = 60;
const weightsOf = new WeakMap<Learned, ReadonlyMap<string, number>>();

/** The sentiment with what was learned added: raw, score, label and reasons still add up. */
export function applyLearned(
  text: string,
  tokens: readonly Token[],
  language: string | null,
  sentiment: Sentiment,
  learned: Learned,
): Sentiment {
  const added = findLearned(text, tokens, language, learned);
  if (added.length === 0) return sentiment;
  const raw = round(added.reduce((sum, { weight }) => sum + weight, sentiment.raw));
  const score = scoreOf(raw);
  const because = merge(sentiment.because, added);
  return { ...sentiment, raw, score, label: labelOf(score), because };
}

/** Distinct folded words of a text that could carry a weight: no stop words, no numbers. */
export function learnableWords(tokens: readonly Token[], language: string | null): string[] {
  const stopWords = stopWordsOf(language);
  const words = new Set<string>();
  for (const token of tokens) {
    const word = wordOf(token);
    if (word !== null && word.length > 1 && !stopWords.has(word)) words.add(word);
  }
  return [...words];
}

function findLearned(text: string, tokens: readonly Token[], language: string | null, learned: Learned): Reason[] {
  const weights = readWeights(learned);
  const found: { start: number; end: number; weight: number }[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    const word = wordOf(token);
    if (word === null || seen.has(word)) continue;
    const weight = weights.get(`${language ?? ''} ${word}`);
    if (weight === undefined) continue;
    // A word counts once, as it did when it was learned.
    seen.add(word);
    found.push({ start: token.start, end: token.end, weight });
  }
  const offsets = toCodePoints(
    text,
    found.flatMap(({ start, end }) => [start, end]),
  );
  return found.map(({ start, end, weight }, index) => ({
    text: text.slice(start, end),
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    weight,
  }));
}

/** Strongest first; a word that weighed already weighs the sum. */
function merge(reasons: readonly Reason[], added: readonly Reason[]): Reason[] {
  const merged = new Map(reasons.map((reason) => [`${reason.start}-${reason.end}`, reason]));
  for (const reason of added) {
    const key = `${reason.start}-${reason.end}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, weight: round(known.weight + reason.weight) } : reason);
  }
  return [...merged.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start);
}

function wordOf(token: Token): string | null {
  if (token.kind === 'word') return foldWord(token.text.slice(0, longestWord));
  if (token.kind === 'hashtag') return foldWord(token.text.slice(1, longestWord));
  return token.kind === 'emoji' ? token.text : null;
}

function readWeights(learned: Learned): ReadonlyMap<string, number> {
  let weights = weightsOf.get(learned);
  if (!weights) {
    weights = new Map(learned.words.map(({ word, language, weight }) => [`${language ?? ''} ${word}`, weight]));
    weightsOf.set(learned, weights);
  }
  return weights;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

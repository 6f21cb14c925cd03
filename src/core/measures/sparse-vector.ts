// Texts as sparse vectors of the words they hold, the rare ones heavier, each of length one.

export interface SparseVector {
  /** Numbers of words, ascending. */
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** Held by fewer texts than this, a word is as rare as any: one that nobody else uses brings nothing together. */
const RARE = 4;

export interface WeighedWord {
  readonly word: string;
  /** How much it counts beside its rarity, 0 to 1. */
  readonly weight: number;
}

/** Distinct words a text, in any order. A word's rarity is told from these texts alone. */
export function toVectors(texts: readonly (readonly WeighedWord[])[]): SparseVector[] {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  for (const text of texts) {
    for (const { word } of text) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  return texts.map((text) => {
    const entries = text.map(({ word, weight }) => {
      const number = numbers.get(word) ?? 0;
      const held = holders[number] ?? 1;
      return [number, weight * Math.log(1 + texts.length / Math.max(held, RARE))] as const;
    });
    entries.sort((a, b) => a[0] - b[0]);
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return {
      words: Int32Array.from(entries, ([number]) => number),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
    };
  });
}

/** The cosine of two of them. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.words.length; i++) {
    const word = a.words[i] ?? 0;
    while (j < b.words.length && (b.words[j] ?? 0) < word) j += 1;
    if (b.words[j] === word) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  }
  return sum;
}

/** Several of them added up. */
export type VectorSum = ReadonlyMap<number, number>;

export function addUp(vectors: Iterable<SparseVector>): Map<number, number> {
  const sum = new Map<number, number>();
  for (const { words, weights } of vectors)
    for (const [at, word] of words.entries()) sum.set(word, (sum.get(word) ?? 0) + (weights[at] ?? 0));
  return sum;
}

export function dotSum(vector: SparseVector, sum: VectorSum): number {
  let total = 0;
  for (const [at, word] of vector.words.entries()) total += (vector.weights[at] ?? 0) * (sum.get(word) ?? 0);
  return total;
}

export function dotSums(a: VectorSum, b: VectorSum): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [word, weight] of small) total += weight * (large.get(word) ?? 0);
  return total;
}

// Learns from examples which terms speak for a tag: logistic regression over the terms of mentions, tested on examples
// held out. Nothing but counts of terms goes in.
import { createRandom, shuffle } from '../measures/random.ts';

export interface TagExample {
  /** Distinct terms. */
  readonly terms: Uint32Array;
  readonly tagged: boolean;
}

export interface TagModel {
  /** 0 to 1: how much a mention with these terms looks like those with the tag. */
  readonly probability: (terms: Uint32Array) => number;
  /** Terms that speak for the tag, strongest first. */
  readonly because: (terms: Uint32Array, most: number) => number[];
}

export interface TestedTagModel extends TagModel {
  /** Of each example, in the order given, as a model that never saw it judges. */
  readonly held: Float64Array;
  /** From this probability on a mention is suggested: where precision and recall of the held-out balance best. */
  readonly threshold: number;
  /** Of held-out examples: suggested rightly, suggested at all, and tagged. */
  readonly right: number;
  readonly suggested: number;
  readonly tagged: number;
}

const epochs = 30;
const rate = 0.3;
const decay = 1e-4;
const folds = 5;
const leastThreshold = 0.2;

/**
 * Deterministic. `examples` hold both kinds. Untagged examples may well deserve the tag: that is why they too are judged
 * by models that did not see them (five-fold cross-validation).
 */
export function learnTag(examples: readonly TagExample[]): TestedTagModel {
  const order = shuffle(
    examples.map((_, index) => index),
    createRandom(examples.length),
  );
  const held = new Float64Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = train(pick(examples, order, (place) => place % folds !== fold));
    for (const [place, index] of order.entries()) {
      if (place % folds === fold) held[index] = model.probability(examples[index]?.terms ?? new Uint32Array());
    }
  }
  const threshold = chooseThreshold(examples, held);
  const yes = examples.filter((_, index) => (held[index] ?? 0) >= threshold);
  return {
    ...train(pick(examples, order, () => true)),
    held,
    threshold,
    right: yes.filter((example) => example.tagged).length,
    suggested: yes.length,
    tagged: examples.filter((example) => example.tagged).length,
  };
}

function pick(
  examples: readonly TagExample[],
  order: readonly number[],
  wanted: (place: number) => boolean,
): TagExample[] {
  return order.flatMap((index, place) => (wanted(place) ? (examples[index] ?? []) : []));
}

/** The probability with the best F1 over what was held out. */
function chooseThreshold(examples: readonly TagExample[], held: Float64Array): number {
  const ranked = examples.map(({ tagged }, index) => ({ tagged, p: held[index] ?? 0 })).sort((a, b) => b.p - a.p);
  const all = ranked.filter(({ tagged }) => tagged).length;
  let [best, threshold, right] = [0, 1, 0];
  for (const [index, { tagged, p }] of ranked.entries()) {
    if (p < leastThreshold) break;
    if (tagged) right += 1;
    const f1 = (2 * right) / (index + 1 + all);
    if (f1 > best) [best, threshold] = [f1, p];
  }
  return threshold;
}

function train(examples: readonly TagExample[]): TagModel {
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  const positives = examples.filter((example) => example.tagged).length;
  // Few tagged among many others: each counts for more, so that both kinds weigh alike.
  const balance = Math.sqrt((examples.length - positives + 1) / (positives + 1));
  let bias = 0;
  const random = createRandom(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { terms, tagged } of shuffle(examples, random)) {
      const miss = (tagged ? 1 : 0) - squash(bias + sum(terms, weights));
      const step = miss * (tagged ? balance : 1);
      bias += 0.05 * rate * step;
      const each = step / Math.sqrt(terms.length || 1);
      for (const term of terms) {
        const weight = weights.get(term) ?? 0;
        const gradient = each - decay * weight;
        const square = (squares.get(term) ?? 1) + gradient * gradient;
        squares.set(term, square);
        weights.set(term, weight + (rate * gradient) / Math.sqrt(square));
      }
    }
  }
  return {
    probability: (terms) => squash(bias + sum(terms, weights)),
    because: (terms, most) =>
      [...terms]
        .filter((term) => (weights.get(term) ?? 0) > 0.05)
        .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
        .slice(0, most),
  };
}

function sum(terms: Uint32Array, weights: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const term of terms) total += weights.get(term) ?? 0;
  return total / Math.sqrt(terms.length || 1);
}

function squash(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

// Learns the weights: a three-class logistic regression by AdaGrad over shuffled texts, averaged; seeded, so repeatable.

import { type Example, HASHED, OF_LANGUAGE } from './examples.ts';

export interface LearnOptions {
  /** L2 penalties: on hashed weights, on the signals all languages share, on what a language adds to those. */
  readonly penalty: number;
  readonly signalPenalty: number;
  readonly languagePenalty: number;
  readonly rate: number;
  readonly signalRate: number;
  readonly epochs: number;
  readonly seed: number;
  /** What an example counts, before its class is balanced within its group. */
  readonly weightOf: (example: Example) => number;
  /** Examples of one group are balanced among the classes. */
  readonly groupOf: (example: Example) => string;
}

/** Smoothing of the counts behind how telling a feature is, and what an even one keeps. */
const SMOOTHING = 1;
const EVEN = 0.3;

/** For each feature the weights of negative, neutral, positive. */
export type Weights = Float32Array;

export function learn(examples: readonly Example[], bits: number, options: LearnOptions): Weights {
  const size = HASHED + 2 ** bits;
  const telling = tellingOf(examples, size, options);
  const rows = examples.map(({ index, value, y }) => ({
    index,
    value: value.map((each, i) => each * (telling[index[i] ?? 0] ?? 1)),
    y,
  }));
  const weights = new Float32Array(3 * size);
  const squares = new Float32Array(3 * size).fill(1e-3);
  const average = new Float32Array(3 * size);
  const perVisit = penaltiesPerVisit(examples, size, options);
  const importance = importances(examples, options);
  const random = randomOf(options.seed);
  const order = Int32Array.from(examples, (_, index) => index);
  const error = new Float64Array(3);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const which of order) {
      const row = rows[which];
      if (!row) continue;
      const { index, value, y } = row;
      const [negative, neutral, positive] = probabilities(weights, index, value);
      const counts = importance[which] ?? 1;
      error[0] = counts * (negative - (y === 0 ? 1 : 0));
      error[1] = counts * (neutral - (y === 1 ? 1 : 0));
      error[2] = counts * (positive - (y === 2 ? 1 : 0));
      for (let i = 0; i < index.length; i++) {
        const feature = index[i] ?? 0;
        const x = value[i] ?? 0;
        const rate = feature >= HASHED ? options.rate : options.signalRate;
        const penalty = perVisit[feature] ?? 0;
        for (let c = 0; c < 3; c++) {
          const at = 3 * feature + c;
          const gradient = (error[c] ?? 0) * x + penalty * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
    if (epoch < options.epochs / 2) continue;
    averaged++;
    for (let at = 0; at < weights.length; at++) average[at] = (average[at] ?? 0) + (weights[at] ?? 0);
  }
  return average.map((sum, at) => (sum / averaged) * (telling[Math.floor(at / 3)] ?? 1));
}

/** Negative, neutral, positive. */
export function probabilities(weights: Weights, index: Int32Array, value: Float32Array): [number, number, number] {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < index.length; i++) {
    const at = 3 * (index[i] ?? 0);
    const x = value[i] ?? 0;
    a += (weights[at] ?? 0) * x;
    b += (weights[at + 1] ?? 0) * x;
    c += (weights[at + 2] ?? 0) * x;
  }
  const most = Math.max(a, b, c);
  a = Math.exp(a - most);
  b = Math.exp(b - most);
  c = Math.exp(c - most);
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}

/**
 * How much a hashed feature tells the classes apart by its counts alone: the largest log ratio of what it is in a
 * class to what it is overall. Features start with a say in proportion, as naive Bayes would give them (Wang and
 * Manning 2012).
 */
function tellingOf(examples: readonly Example[], size: number, { weightOf }: LearnOptions): Float32Array {
  const counts = new Float32Array(3 * size);
  const totals: [number, number, number] = [0, 0, 0];
  for (const example of examples) {
    const weight = weightOf(example);
    for (const feature of example.index) {
      if (feature < HASHED) continue;
      counts[3 * feature + example.y] = (counts[3 * feature + example.y] ?? 0) + weight;
      totals[example.y] += weight;
    }
  }
  const all = totals[0] + totals[1] + totals[2];
  const telling = new Float32Array(size).fill(1);
  for (let feature = HASHED; feature < size; feature++) {
    const at = 3 * feature;
    const seen = (counts[at] ?? 0) + (counts[at + 1] ?? 0) + (counts[at + 2] ?? 0);
    if (seen === 0) continue;
    let most = 0;
    for (const y of [0, 1, 2] as const) {
      const share = ((counts[at + y] ?? 0) + SMOOTHING) / (seen + 3 * SMOOTHING);
      most = Math.max(most, Math.abs(Math.log((share * all) / totals[y])));
    }
    telling[feature] = EVEN + most;
  }
  return telling;
}

/** The penalty of a whole pass, spread over the visits a feature gets in it. */
function penaltiesPerVisit(examples: readonly Example[], size: number, options: LearnOptions): Float32Array {
  const visits = new Float32Array(size);
  for (const { index } of examples) for (const feature of index) visits[feature] = (visits[feature] ?? 0) + 1;
  return visits.map((count, feature) => {
    if (count === 0) return 0;
    if (feature >= HASHED) return options.penalty / count;
    return (feature >= OF_LANGUAGE ? options.languagePenalty : options.signalPenalty) / count;
  });
}

function importances(examples: readonly Example[], { weightOf, groupOf }: LearnOptions): Float32Array {
  const ofGroup = new Map<string, [number, number, number]>();
  for (const example of examples) {
    const counts = ofGroup.get(groupOf(example)) ?? [0, 0, 0];
    counts[example.y]++;
    ofGroup.set(groupOf(example), counts);
  }
  return Float32Array.from(examples, (example) => {
    const counts = ofGroup.get(groupOf(example)) ?? [1, 1, 1];
    const all = counts[0] + counts[1] + counts[2];
    return (weightOf(example) * all) / (counts.filter((count) => count > 0).length * counts[example.y]);
  });
}

/** Mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

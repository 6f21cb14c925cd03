// Learned weights as the model that ships: two weights a feature instead of three, as small integers.

import {
  checksumOf,
  FORMAT,
  MAGIC,
  type ModelHeader,
  PREAMBLE,
  readModel,
  type SentimentModel,
} from '../../src/core/nlp/sentiment/model.ts';
import { SIGNALS } from '../../src/core/nlp/sentiment/signals.ts';
import { HASH_SCALE, HASHED, OF_LANGUAGE, SHARED, TRAINED } from './examples.ts';
import type { Weights } from './learn.ts';
import { probeOf } from './probe.ts';

/** Weights beyond this many standard deviations are cut: a few large ones would make all others coarse. */
const WIDEST = 8;

/** Languages with a lexicon, but without labelled texts. */
const UNTRAINED = ['nl'];

/** The bytes of the model file, and the model as the program will read it. */
export function makeModel(
  weights: Weights,
  bits: number,
): { readonly bytes: Uint8Array; readonly model: SentimentModel } {
  const buckets = 2 ** bits;
  const lean = new Float64Array(buckets);
  const plain = new Float64Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    lean[bucket] = leanOf(weights, HASHED + bucket);
    plain[bucket] = plainOf(weights, HASHED + bucket);
  }
  const leanScale = scaleOf(lean);
  const plainScale = scaleOf(plain);
  const small = new Int8Array(2 * buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    small[2 * bucket] = smallOf(lean[bucket] ?? 0, leanScale);
    small[2 * bucket + 1] = smallOf(plain[bucket] ?? 0, plainScale);
  }
  const payload = new Uint8Array(small.buffer);
  const checksum = checksumOf(payload);
  const header: ModelHeader = {
    version: checksum.toString(16).padStart(8, '0'),
    bits,
    leanScale: leanScale * HASH_SCALE,
    plainScale: plainScale * HASH_SCALE,
    signals: SIGNALS,
    // A language without texts of its own is read by what all languages share.
    languages: Object.fromEntries([
      ...TRAINED.map((code, index) => [code, { words: true, ...signalsOf(weights, index) }] as const),
      ...UNTRAINED.map((code) => [code, { words: false, ...signalsOf(weights, -1) }] as const),
    ]),
    checksum,
    probe: probeOf(bits),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(PREAMBLE + text.length + payload.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes[MAGIC.length] = FORMAT;
  new DataView(bytes.buffer).setUint32(MAGIC.length + 1, text.length);
  bytes.set(text, PREAMBLE);
  bytes.set(payload, PREAMBLE + text.length);
  return { bytes, model: readModel(bytes) };
}

function signalsOf(weights: Weights, language: number) {
  const sum = (of: (weights: Weights, feature: number) => number) =>
    SIGNALS.map((_, signal) => {
      const own = language < 0 ? 0 : of(weights, OF_LANGUAGE + language * SIGNALS.length + signal);
      return Number((of(weights, SHARED + signal) + own).toFixed(5));
    });
  return { lean: sum(leanOf), plain: sum(plainOf) };
}

function leanOf(weights: Weights, feature: number): number {
  return (weights[3 * feature + 2] ?? 0) - (weights[3 * feature] ?? 0);
}

function plainOf(weights: Weights, feature: number): number {
  return 2 * (weights[3 * feature + 1] ?? 0) - (weights[3 * feature] ?? 0) - (weights[3 * feature + 2] ?? 0);
}

function scaleOf(values: Float64Array): number {
  let squares = 0;
  let used = 0;
  let largest = 0;
  for (const value of values) {
    if (value === 0) continue;
    squares += value * value;
    used++;
    largest = Math.max(largest, Math.abs(value));
  }
  return used === 0 ? 1 : Math.min(largest, WIDEST * Math.sqrt(squares / used)) / 127;
}

function smallOf(value: number, scale: number): number {
  return Math.max(-127, Math.min(127, Math.round(value / scale)));
}

// Labelled texts as rows of numbers: the signals of sentiment/signals.ts and the hashed features of sentiment/features.ts.

import { readFileSync } from 'node:fs';
import { findLanguage } from '../../src/core/nlp/languages/index.ts';
import { readFeatures } from '../../src/core/nlp/sentiment/features.ts';
import { readFeelings } from '../../src/core/nlp/sentiment/reading.ts';
import { readSignals, SIGNALS } from '../../src/core/nlp/sentiment/signals.ts';
import { tokenise } from '../../src/core/text/tokenise.ts';

/** 0 negative, 1 neutral, 2 positive. */
export type Class = 0 | 1 | 2;

export interface Labelled {
  readonly language: string;
  readonly source: string;
  readonly text: string;
  readonly y: Class;
}

/** One text as a sparse row: `index` into the weights, `value` beside it. */
export interface Example extends Labelled {
  readonly index: Int32Array;
  readonly value: Float32Array;
  /** 0 to 4: the part of cross-validation it is kept for; -1 trains always. */
  readonly fold: number;
}

/** Languages the data has labelled texts of, and whose signals get weights of their own. */
export const TRAINED = ['en', 'es', 'it', 'pt', 'fr', 'de'] as const;
/** Brings the sum of hashed weights to the size of the signals. */
export const HASH_SCALE = 2.2;

/** Weights: signals that all languages share, then what each language adds to them, then the hashed features. */
export const SHARED = 0;
export const OF_LANGUAGE = SIGNALS.length;
export const HASHED = SIGNALS.length * (1 + TRAINED.length);

/** JSON lines of `{lang, src, text, y}`: those of the trained languages. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { lang: string; src: string; text: string; y: Class })
    .filter(({ lang }) => (TRAINED as readonly string[]).includes(lang))
    .map(({ lang, src, text, y }) => ({ language: lang, source: src, text, y }));
}

export function rowOf(labelled: Labelled, bits: number, fold = -1): Example {
  const language = findLanguage(labelled.language);
  if (!language) throw new Error(`No language ${labelled.language}`);
  const tokens = tokenise(labelled.text);
  const reading = readFeelings(labelled.text, tokens, language);
  const signals = new Map<number, number>();
  for (const { signal, value } of readSignals(tokens, reading.units, reading.hits))
    signals.set(signal, (signals.get(signal) ?? 0) + value);
  const own = (TRAINED as readonly string[]).indexOf(labelled.language);
  const { count, bucket } = readFeatures(tokens, reading.units, language, bits);
  const index: number[] = [];
  const value: number[] = [];
  for (const [signal, sum] of signals) {
    index.push(SHARED + signal);
    value.push(sum);
    if (own < 0) continue;
    index.push(OF_LANGUAGE + own * SIGNALS.length + signal);
    value.push(sum);
  }
  const perRoot = HASH_SCALE / Math.sqrt((count + 200) * (1 + count / 600));
  const times = new Map<number, number>();
  for (let at = 0; at < count; at++) times.set(bucket[at] ?? 0, (times.get(bucket[at] ?? 0) ?? 0) + 1);
  for (const [hashed, n] of times) {
    index.push(HASHED + hashed);
    value.push(n * perRoot);
  }
  return { ...labelled, fold, index: Int32Array.from(index), value: Float32Array.from(value) };
}

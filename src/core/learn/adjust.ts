// Learns from corrections of sentiment: small weights of words on top of the model's raw score, and no more than that.
import { createRandom, shuffle } from '../measures/random.ts';

export interface CorrectedText {
  /** The model's raw score, nothing learned added. */
  readonly raw: number;
  readonly language: string | null;
  /** Distinct folded words that carry content. */
  readonly words: readonly string[];
  /** What the person said: -1, 0, 1. */
  readonly label: number;
}

/** How raw scores become labels: neutral lies between `low` and `high`. */
export interface RawScale {
  readonly low: number;
  readonly high: number;
}

export interface AdjustedWord {
  readonly word: string;
  readonly language: string | null;
  readonly weight: number;
  /** Corrected texts that hold it. */
  readonly count: number;
}

export interface AdjustmentFit {
  readonly words: readonly AdjustedWord[];
  /** Labelled as the person did, of all: by the model, and by an adjustment trained without the text itself. */
  readonly rightBefore: number;
  readonly rightAfter: number;
}

const leastTexts = 2;
const mostWords = 500;
const epochs = 40;
const rate = 0.15;
const folds = 5;
const leastTelling = 0.05;
/** A word may not outweigh what the model says by more than this many widths of neutral. */
const mostWidths = 1.5;

/** Deterministic. Words of one correction only teach nothing: they would learn that text by heart. */
export function fitAdjustment(texts: readonly CorrectedText[], scale: RawScale): AdjustmentFit {
  const mixed = shuffle(texts, createRandom(texts.length));
  let rightAfter = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(
      mixed.filter((_, index) => index % folds !== fold),
      scale,
    );
    for (const text of mixed.filter((_, index) => index % folds === fold)) {
      if (labelOf(text.raw + sumOf(text, weights), scale) === text.label) rightAfter += 1;
    }
  }
  const counts = countWords(texts);
  const words = [...train(mixed, scale)]
    .map(([key, weight]) => ({ ...readKey(key), weight: round(weight), count: counts.get(key) ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.word.localeCompare(b.word));
  return {
    words: words.slice(0, mostWords),
    rightBefore: texts.filter((text) => labelOf(text.raw, scale) === text.label).length,
    rightAfter,
  };
}

/** Pushes a text whose score is on the wrong side of a threshold, or hardly on the right one, by its words. */
function train(texts: readonly CorrectedText[], scale: RawScale): Map<string, number> {
  const counts = countWords(texts);
  const telling = measureTelling(texts, counts);
  const width = scale.high - scale.low;
  const most = mostWidths * width;
  const weights = new Map<string, number>();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const text of texts) {
      const keys = keysOf(text).filter((key) => (counts.get(key) ?? 0) >= leastTexts);
      if (keys.length === 0) continue;
      const short = shortfall(text.raw + sumOf(text, weights), text.label, scale);
      if (short === 0) continue;
      const shares = keys.map((key) => telling.get(key) ?? leastTelling);
      const whole = shares.reduce((sum, share) => sum + share, 0);
      for (const [index, key] of keys.entries()) {
        const step = (rate * short * (shares[index] ?? 0)) / whole;
        const weight = (weights.get(key) ?? 0) * 0.999 + step;
        weights.set(key, Math.max(-most, Math.min(most, weight)));
      }
    }
  }
  return weights;
}

/** How much a word goes with one label rather than with all of them: it takes that share of what is to be learned. */
function measureTelling(texts: readonly CorrectedText[], counts: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const text of texts) for (const key of keysOf(text)) sums.set(key, (sums.get(key) ?? 0) + text.label);
  const usual = texts.reduce((sum, { label }) => sum + label, 0) / Math.max(1, texts.length);
  return new Map([...sums].map(([key, sum]) => [key, leastTelling + Math.abs(sum / (counts.get(key) ?? 1) - usual)]));
}

/** How far the score has to move to lie within the label by a quarter of neutral's width; 0 where it does. */
function shortfall(raw: number, label: number, { low, high }: RawScale): number {
  const margin = (high - low) / 4;
  if (label > 0) return Math.max(0, high + margin - raw);
  if (label < 0) return Math.min(0, low - margin - raw);
  if (raw > high - margin) return high - margin - raw;
  return raw < low + margin ? low + margin - raw : 0;
}

function labelOf(raw: number, { low, high }: RawScale): number {
  return raw > high ? 1 : raw < low ? -1 : 0;
}

function sumOf(text: CorrectedText, weights: ReadonlyMap<string, number>): number {
  return keysOf(text).reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
}

function countWords(texts: readonly CorrectedText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const key of keysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function keysOf({ language, words }: CorrectedText): string[] {
  return words.map((word) => `${language ?? ''} ${word}`);
}

function readKey(key: string): { word: string; language: string | null } {
  const space = key.indexOf(' ');
  return { word: key.slice(space + 1), language: key.slice(0, space) || null };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

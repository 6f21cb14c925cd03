// Scores the sentiment of a text by learned weights and a lexicon, and says which words decided it.

import type { Sentiment, SentimentLabel } from '../../contract/model.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import type { Language } from './language.ts';
import { english } from './languages/en.ts';
import { findLanguage } from './languages/index.ts';
import { international } from './languages/international.ts';
import { explain, rawOf, type Weighed } from './sentiment/explain.ts';
import type { SentimentModel } from './sentiment/model.ts';
import { type Reading, readFeelings } from './sentiment/reading.ts';
import { clearSide, leastPlainness } from './sentiment/stance.ts';
import { type Weighing, weigh } from './sentiment/weigh.ts';

/** From a score of this size on a text is no longer neutral; it belongs to a raw score of 0.408. */
export const THRESHOLD = 0.2;
const SQUASH = 4;
/** A clear opinion reaches so many times the threshold, however plain texts with its words mostly were. */
const BOLD = 1.1;
/** Where words and lexicon nearly cancel, boldness would blow both up. */
const MOST_BOLDNESS = 10;
const RAW_AT_THRESHOLD = THRESHOLD * Math.sqrt(SQUASH / (1 - THRESHOLD * THRESHOLD));

/** The sentiment of a text. */
export type ScoredSentiment = Sentiment;

/**
 * `tokens` are those of `tokenise(text)`. `language` picks lexicon and weights; without a known language a text in
 * Latin script is read with the English lexicon, and a language we have no lexicon of by emoji and a few
 * international words only. Each reason is a span of the text with what it added; bias, reasons and rest sum to
 * `raw`, score = raw / sqrt(raw² + 4), and the label follows from the score (see labelOf). `known` is what `readFeelings`
 * gave for the same text in its language, where it has been read already.
 */
export function scoreSentiment(
  text: string,
  tokens: readonly Token[],
  language: string | null,
  model: SentimentModel | null = null,
  known?: Reading,
): ScoredSentiment {
  const knowledge = knowledgeFor(text, language);
  const learned = model?.languages.get(language ?? '') ?? null;
  const weighAll = (reading: Reading, ofTokens: readonly Token[]) =>
    model && learned
      ? byModel(weigh(ofTokens, reading, knowledge, model, learned), reading, ofTokens)
      : byLexicon(reading, ofTokens.length);
  const reading = known ?? readFeelings(text, tokens, knowledge);
  const { bias, because, rest, raw } = explain(text, tokens, reading.hits, weighAll(reading, tokens), (start, end) => {
    const left = text.slice(0, start) + text.slice(end);
    const leftTokens = tokenise(left);
    return rawOf(weighAll(readFeelings(left, leftTokens, knowledge), leftTokens));
  });
  const score = scoreOf(raw);
  return { label: labelOf(score), score, because, raw, bias, rest, by: learned ? 'model' : 'lexicon' };
}

/** The score belonging to a raw score: -1 to 1, in thousandths. */
export function scoreOf(raw: number): number {
  return Math.round((1000 * raw) / Math.sqrt(raw * raw + SQUASH)) / 1000;
}

/** The label belonging to a score. */
export function labelOf(score: number): SentimentLabel {
  if (score >= THRESHOLD) return 'positive';
  return score <= -THRESHOLD ? 'negative' : 'neutral';
}

/**
 * Three classes as one number: a text is positive where its lean exceeds its plainness, negative where it falls below
 * minus its plainness. Dividing the lean by the plainness keeps that and gives one scale for all texts. A longer text that
 * is torn is not less plain than it is torn; a short clear one is never too plain for its label.
 */
function byModel(weighing: Weighing, reading: Reading, tokens: readonly Token[]): Weighed {
  const { ofToken, ofHit, ofNothing } = weighing;
  const threshold = room(Math.max(weighing.plain, leastPlainness(reading)));
  const factor = (RAW_AT_THRESHOLD / threshold) * boldness(weighing, threshold, clearSide(reading, tokens));
  return {
    bias: ofNothing * factor,
    ofToken: ofToken.map((lean) => lean * factor),
    ofHit: ofHit.map((lean) => lean * factor),
  };
}

/** Nearly the plainness itself where it is well above 0, and never below a small room for doubt. */
function room(plain: number): number {
  return (plain + Math.sqrt(plain * plain + 1)) / 2;
}

/** What makes a lean that goes the clear side at least enough for its label; else 1. */
function boldness({ ofToken, ofHit, ofNothing }: Weighing, threshold: number, side: -1 | 0 | 1): number {
  if (side === 0) return 1;
  const lean = side * (sumOf(ofToken) + sumOf(ofHit) + ofNothing);
  const needed = lean > 0 ? (BOLD * threshold) / lean : 1;
  return needed > MOST_BOLDNESS ? 1 : Math.max(1, needed);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function byLexicon(reading: Reading, tokens: number): Weighed {
  return {
    bias: 0,
    ofToken: new Float64Array(tokens),
    ofHit: Float64Array.from(reading.hits, (hit) => hit.weight),
  };
}

function knowledgeFor(text: string, language: string | null): Language {
  const known = findLanguage(language);
  if (known) return known;
  return language === null && /\p{Script=Latin}/u.test(text) ? english : international;
}

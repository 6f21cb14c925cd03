// Scores the sentiment of a text with a lexicon and says which words decided it.

import type { Reason, Sentiment, SentimentLabel } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import type { Language } from './language.ts';
import { english } from './languages/en.ts';
import { findLanguage } from './languages/index.ts';
import { international } from './languages/international.ts';
import { applyContext, weighButs } from './sentiment/context.ts';
import { findHits } from './sentiment/find-hits.ts';
import type { Hit } from './sentiment/hit.ts';
import type { SentimentModel } from './sentiment/model.ts';
import { readUnits } from './sentiment/units.ts';

const PER_EXCLAMATION = 0.08;
const SQUASH = 15;
const THRESHOLD = 0.1;
const MOST_REASONS = 12;

/** The sentiment of a text. */
export type ScoredSentiment = Sentiment;

/**
 * `tokens` are those of `tokenise(text)`. `language` picks the lexicon; without a known language a text in Latin
 * script is read with the English lexicon, and a language we have no lexicon of by emoji and a few international
 * words only. Each reason is a span of the text with the weight it had after negation and emphasis; weights sum to
 * `raw`, and score = raw / sqrt(raw² + 15).
 */
export function scoreSentiment(
  text: string,
  tokens: readonly Token[],
  language: string | null,
  _model: SentimentModel | null = null,
): ScoredSentiment {
  const knowledge = knowledgeFor(text, language);
  const { units, emoji, exclamations } = readUnits(text, tokens, knowledge);
  const hits = findHits(units, knowledge);
  const kept = applyContext(hits, units, knowledge);
  for (const hit of kept) {
    const shout = exclamations.get(units[hit.last]?.sentence ?? -1) ?? 0;
    hit.weight *= 1 + PER_EXCLAMATION * Math.min(3, shout);
  }
  weighButs(kept, units);
  const reasons = mergeSpans([...kept, ...emoji]);
  const raw = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const score = raw / Math.sqrt(raw * raw + SQUASH);
  const because = explain(text, reasons);
  const rest = raw - because.reduce((sum, reason) => sum + reason.weight, 0);
  return {
    label: labelOf(score),
    score: round(score),
    because,
    raw: round(raw),
    bias: 0,
    rest: round(rest),
    by: 'lexicon',
  };
}

/** The label belonging to a score. */
export function labelOf(score: number): SentimentLabel {
  if (score > THRESHOLD) return 'positive';
  return score < -THRESHOLD ? 'negative' : 'neutral';
}

function knowledgeFor(text: string, language: string | null): Language {
  const known = findLanguage(language);
  if (known) return known;
  return language === null && /\p{Script=Latin}/u.test(text) ? english : international;
}

/** One reason for each span: the words of a hashtag share theirs. */
function mergeSpans(hits: readonly Hit[]): { start: number; end: number; weight: number }[] {
  const spans = new Map<string, { start: number; end: number; weight: number }>();
  for (const hit of hits) {
    const key = `${hit.start}-${hit.end}`;
    const span = spans.get(key);
    if (span) span.weight += hit.weight;
    else spans.set(key, { start: hit.start, end: hit.end, weight: hit.weight });
  }
  return [...spans.values()].map((span) => ({ ...span, weight: round(span.weight) }));
}

function explain(text: string, spans: readonly { start: number; end: number; weight: number }[]): Reason[] {
  const strongest = spans
    .filter((span) => span.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start)
    .slice(0, MOST_REASONS);
  const offsets = toCodePoints(
    text,
    strongest.flatMap((span) => [span.start, span.end]),
  );
  return strongest.map((span, index) => ({
    text: text.slice(span.start, span.end),
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    weight: span.weight,
  }));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

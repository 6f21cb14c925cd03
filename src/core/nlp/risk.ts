// Lists what in a text may escalate, or harm in public.

import type { Risk, RiskReason } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { findCues } from './cue.ts';
import { type Danger, findDangers } from './risk/dangers.ts';
import { combine, isPublic } from './risk/score.ts';
import { readShouting } from './risk/shouting.ts';
import type { ScoredSentiment } from './sentiment.ts';

const MOST_REASONS = 8;
/** What remains below this after negation, films and `if` is no reason. */
const LEAST = 0.1;

/**
 * Reasons in the words, in the order of the text, offsets in code points; each cause and wording once, the eight
 * heaviest at most. score = 1 - the product of (1 - weight) over them. A word that is negated does not count; one in
 * talk of a film, a match or a song, or of what might be, counts less.
 */
export function readRisk(
  text: string,
  tokens: readonly Token[],
  language: string | null,
  sentiment: ScoredSentiment,
): Risk {
  const cued = findCues(text, tokens, language);
  const dangers = [...findDangers(cued), ...readShouting(cued, sentiment)].filter(({ weight }) => weight >= LEAST);
  if (dangers.length === 0) return { score: 0, because: [], public: false };
  const because = explain(text, heaviest(text, dangers));
  return { score: combine(because), because, public: isPublic(because) };
}

/** Saying it twice does not double the risk. */
function heaviest(text: string, dangers: readonly Danger[]): Danger[] {
  const seen = new Set<string>();
  return [...dangers]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .filter(({ cause, start, end }) => {
      const key = `${cause} ${text.slice(start, end).toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function explain(text: string, dangers: readonly Danger[]): RiskReason[] {
  const offsets = toCodePoints(
    text,
    dangers.flatMap(({ start, end }) => [start, end]),
  );
  return dangers.map(({ cause, start, end, weight }, index) => ({
    cause,
    text: text.slice(start, end),
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    weight: Math.round(weight * 1000) / 1000,
  }));
}

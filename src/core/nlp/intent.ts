// Tells what the writer wants: a request, a question, a complaint … with the words that say so.

import type { Intent, IntentReading, Reason } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { type CuedText, type CueHit, findCues } from './cue.ts';
import { type Evidence, type Evidences, gatherEvidence, isNegated, type Sign } from './intent/evidence.ts';
import type { ScoredSentiment } from './sentiment.ts';

/**
 * What an answer must care for first. A complaint with a question inside is a complaint; thanks come last because
 * most requests close with them.
 */
const ORDER = ['complaint', 'request', 'question', 'objection', 'suggestion', 'thanks'] as const;
const MOST_REASONS = 6;
/** Of a longer text only so many words at its beginning and its end are heard: an article asks its readers nothing. */
const BEGINNING = 150;
const ENDING = 80;
const SHORT = 120;

/**
 * `comment` where nothing else is sure. Of the intents found, the first of complaint, request, question, objection,
 * suggestion, thanks is the label, but mere bad feeling does not outrank what is said outright. Reasons come in the
 * order of the text; offsets count code points.
 */
export function readIntent(
  text: string,
  tokens: readonly Token[],
  language: string | null,
  sentiment: ScoredSentiment,
): IntentReading {
  const cued = findCues(text, tokens, language);
  const size = cued.words.length;
  const near = (hit: CueHit) => size <= BEGINNING + ENDING || hit.first < BEGINNING || hit.last >= size - ENDING;
  const found = gatherEvidence(cued, sentiment, near);
  const need = Math.min(3, Math.max(1, size / SHORT));
  const intents = ORDER.filter((intent) => found[intent].total >= need && !isOutweighed(intent, found));
  const label: Intent = choose(intents, found) ?? 'comment';
  const lists: readonly Sign[][] = [
    ...[label, ...intents.filter((intent) => intent !== label)].map((intent) => signsOf(found, intent)),
    wishes(cued, 'purchase', near),
    wishes(cued, 'churn', near),
  ];
  const reasons = explain(text, lists);
  return {
    label,
    because: reasons[0] ?? [],
    also: intents
      .filter((intent) => intent !== label)
      .map((intent, index) => ({ label: intent, because: reasons[index + 1] ?? [] })),
    purchase: reasons.at(-2) ?? [],
    churn: reasons.at(-1) ?? [],
  };
}

/** Praise that is said outright is stronger than small signs of trouble (`thanks, my broken kettle was replaced`). */
function isOutweighed(intent: Intent, { complaint, thanks }: Evidences): boolean {
  if (intent === 'complaint') return complaint.strong === 0 && thanks.total >= complaint.total + 0.5;
  return intent === 'thanks' && thanks.strong === 0 && complaint.total > thanks.total;
}

function choose(intents: readonly (keyof Evidences)[], found: Evidences): keyof Evidences | undefined {
  return intents.find((intent) => found[intent].strong > 0) ?? intents[0];
}

function signsOf(found: Evidences, intent: Intent): Sign[] {
  const evidence: Evidence | undefined = intent === 'comment' ? undefined : found[intent];
  return evidence?.signs ?? [];
}

function wishes({ hits, words }: CuedText, kind: 'purchase' | 'churn', near: (hit: CueHit) => boolean): Sign[] {
  const signs = hits.filter((hit) => hit.kind === kind && near(hit) && !isNegated(hit, words));
  return signs.reduce((sum, hit) => sum + hit.weight, 0) >= 1 ? signs : [];
}

function explain(text: string, lists: readonly (readonly Sign[])[]): Reason[][] {
  const shown = lists.map((signs) => strongest(signs));
  const offsets = toCodePoints(
    text,
    shown.flatMap((signs) => signs.flatMap(({ start, end }) => [start, end])),
  );
  let at = 0;
  return shown.map((signs) =>
    signs.map(({ start, end, weight }) => ({
      text: text.slice(start, end),
      start: offsets[at++] ?? 0,
      end: offsets[at++] ?? 0,
      weight,
    })),
  );
}

function strongest(signs: readonly Sign[]): Sign[] {
  const seen = new Set<string>();
  return [...signs]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

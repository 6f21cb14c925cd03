// Says which pieces of a text decided: what tokens and finds of the lexicon added, as spans that add up to the thousandth.

import type { Reason } from '../../../contract/model.ts';
import { toCodePoints } from '../../text/code-points.ts';
import type { Token, TokenKind } from '../../text/tokenise.ts';
import type { Hit } from './hit.ts';

const MOST_REASONS = 12;
/** Thousandths: what weighs less is left to the rest. */
const LEAST = 10;
/** Keeps a raw score finite, whatever a text piles up. */
const MOST = 1_000_000;
/** So often at most the strongest reason is tried and found wanting. */
const MOST_TRIALS = 4;

/** What each token and each hit adds, and what is assumed before a word is read. */
export interface Weighed {
  readonly bias: number;
  readonly ofToken: Float64Array;
  readonly ofHit: Float64Array;
}

/** UTF-16 offsets; the weight in thousandths. */
interface Span {
  readonly start: number;
  readonly end: number;
  weight: number;
}

/** The raw score, in thousandths. */
export function rawOf({ bias, ofToken, ofHit }: Weighed): number {
  let sum = 0;
  for (const weight of ofToken) sum += weight;
  for (const weight of ofHit) sum += weight;
  return thousandths(bias) + thousandths(sum);
}

/**
 * Bias, at most twelve reasons (strongest first), the rest, and their sum, all to the thousandth. `rawWithout` is the raw
 * score (in thousandths) of the text without what stands at these offsets: a strongest reason that does not move the
 * score its way when it is taken out, because what is left reads differently without it, is no reason, and counts to
 * the rest.
 */
export function explain(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  weighed: Weighed,
  rawWithout: (start: number, end: number) => number,
) {
  const raw = rawOf(weighed);
  const bias = thousandths(weighed.bias);
  const strongest = gatherSpans(tokens, hits, weighed)
    .filter((span) => Math.abs(span.weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start);
  let from = 0;
  for (; from < Math.min(MOST_TRIALS, strongest.length); from++) {
    const { start, end, weight } = strongest[from] ?? { start: 0, end: 0, weight: 0 };
    const moved = raw - rawWithout(start, end);
    if (moved !== 0 && moved > 0 === weight > 0) break;
  }
  const listed = strongest.slice(from, from + MOST_REASONS);
  const ofListed = listed.reduce((sum, span) => sum + span.weight, 0);
  return {
    bias: bias / 1000,
    because: reasonsOf(text, listed),
    rest: (raw - bias - ofListed) / 1000,
    raw: raw / 1000,
  };
}

/** What can be a reason: of a mark, a link, a handle or a number nobody would say that it decided; they count to the rest. */
const SPEAKING: ReadonlySet<TokenKind> = new Set(['word', 'hashtag', 'emoji', 'emoticon']);

/** One span for each find (with the tokens it covers) and for each other token that speaks. */
function gatherSpans(tokens: readonly Token[], hits: readonly Hit[], { ofToken, ofHit }: Weighed): Span[] {
  const spans: Span[] = [];
  const byPlace = new Map<number, Span>();
  const taken = new Uint8Array(tokens.length);
  for (const [index, hit] of hits.entries()) {
    let weight = ofHit[index] ?? 0;
    let at = hit.token;
    while (at > 0 && (tokens[at - 1]?.start ?? -1) >= hit.start) at--;
    for (; at < tokens.length && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= hit.end; at++) {
      if (taken[at]) continue;
      taken[at] = 1;
      weight += ofToken[at] ?? 0;
    }
    // The words of a hashtag share its place.
    const place = hit.start * 2 ** 26 + hit.end;
    const known = byPlace.get(place);
    if (known) known.weight += weight;
    else {
      const span = { start: hit.start, end: hit.end, weight };
      byPlace.set(place, span);
      spans.push(span);
    }
  }
  for (const [index, token] of tokens.entries()) {
    const weight = ofToken[index] ?? 0;
    if (weight !== 0 && !taken[index] && SPEAKING.has(token.kind))
      spans.push({ start: token.start, end: token.end, weight });
  }
  for (const span of spans) span.weight = thousandths(span.weight);
  return spans;
}

function reasonsOf(text: string, spans: readonly Span[]): Reason[] {
  const offsets = toCodePoints(
    text,
    spans.flatMap((span) => [span.start, span.end]),
  );
  return spans.map((span, index) => ({
    text: text.slice(span.start, span.end),
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    weight: span.weight / 1000,
  }));
}

function thousandths(value: number): number {
  return Math.round(Math.min(MOST, Math.max(-MOST, value)) * 1000);
}

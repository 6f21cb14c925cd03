// How plainly a text takes a side by the lexicon alone: one clear opinion, or praise and blame at once.

import type { Token, TokenKind } from '../../text/tokenise.ts';
import type { Reading } from './reading.ts';

/** A weaker word says nothing clear. */
const CLEAR = 1;
/** In longer texts a good word is often about something else. */
const MOST_WORDS = 6;
/** A text with these mostly reports something, or points to it. */
const POINTING: ReadonlySet<TokenKind> = new Set(['link', 'handle', 'hashtag', 'number']);

/** Marks of what is not so, or not so yet. */
const UNREAL = new Set(
  `if would could should might wish hope si ojala podria deberia seria habria espero se magari sarebbe vorrei spero
  potrebbe dovrebbe als zou zouden hoop tomara espero poderia deveria seria serait aurait faudrait pourrait espere
  wenn ware waere wurde wuerde sollte konnte koennte hoffe hoffentlich`.split(/\s+/),
);

/** 1 or -1 where a short text says one clear thing, good or bad; else 0. */
export function clearSide({ units, hits }: Reading, tokens: readonly Token[]): -1 | 0 | 1 {
  if (hits.length === 0 || units.length > MOST_WORDS) return 0;
  let good = 0;
  let bad = 0;
  for (const { weight } of hits) {
    good = Math.max(good, weight);
    bad = Math.min(bad, weight);
  }
  if (good > 0 === bad < 0 || Math.max(good, -bad) < CLEAR) return 0;
  for (const { kind, text } of tokens) if (POINTING.has(kind) || text.startsWith('?')) return 0;
  for (const { word } of units) if (UNREAL.has(word)) return 0;
  return good > 0 ? 1 : -1;
}

const LEAST_SENTENCES = 3;
/** A tweet of three outcries is no review. */
const LEAST_WORDS = 25;
/** From this share on the smaller of praise and blame says that the writer is of two minds. */
const LEAST_TORN = 0.3;
const PLAIN_WHERE_EVEN = 3;

/**
 * How plain a longer text is at the least, because praise and blame stand in it against each other: 0 to 3 (the same
 * weight on both sides), and minus infinity where they do not.
 */
export function leastPlainness({ units, hits }: Reading): number {
  if (units.length < LEAST_WORDS) return Number.NEGATIVE_INFINITY;
  let good = 0;
  let bad = 0;
  for (const { weight } of hits) {
    if (weight > 0) good += weight;
    else bad -= weight;
  }
  const torn = Math.min(good, bad) / Math.max(good, bad, 1);
  if (torn <= LEAST_TORN || countSentences(units) < LEAST_SENTENCES) return Number.NEGATIVE_INFINITY;
  return (PLAIN_WHERE_EVEN * (torn - LEAST_TORN)) / (1 - LEAST_TORN);
}

function countSentences(units: Reading['units']): number {
  let count = 0;
  let last = -1;
  for (const { sentence } of units) {
    if (sentence !== last) count++;
    last = sentence;
  }
  return count;
}

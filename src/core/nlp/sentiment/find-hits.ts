// Finds the words and phrases of a text that stand in the lexicon.

import type { Language } from '../language.ts';
import { type Hit, hitOf } from './hit.ts';
import type { Unit } from './units.ts';

/** Every longest lexicon entry from left to right; the words of one entry serve nothing else. */
export function findHits(units: readonly Unit[], language: Language): Hit[] {
  const longest = longestPhrases(language);
  const hits: Hit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    const found = matchAt(units, at, longest.get(unit.word) ?? 1, language);
    if (!found) continue;
    const last = units[found.last] ?? unit;
    hits.push(hitOf(at, found.last, unit.start, last.end, found.weight * strongest(units, at, found.last), unit.token));
    at = found.last;
  }
  return hits;
}

function matchAt(units: readonly Unit[], at: number, longest: number, language: Language) {
  const sentence = units[at]?.sentence;
  let phrase = '';
  let best: { last: number; weight: number } | null = null;
  for (let last = at; last < Math.min(units.length, at + longest); last++) {
    const unit = units[last];
    if (!unit || unit.sentence !== sentence) break;
    phrase = last === at ? unit.word : `${phrase} ${unit.word}`;
    const weight = (last === at ? language.sentiment.get(unit.exact) : undefined) ?? language.sentiment.get(phrase);
    if (weight !== undefined) best = { last, weight };
  }
  return best ?? oppositeAt(units, at, language);
}

/** Language -> the prefixes that make the opposite of a word: `ontevreden`, `unpretentious`. */
const OPPOSITES: Readonly<Record<string, string>> = { nl: 'on', de: 'un', en: 'un' };
const SHORTEST_OPPOSITE = 7;
const OPPOSITE = -0.8;

/** A word that is not listed, but is the opposite of a good one that is. */
function oppositeAt(units: readonly Unit[], at: number, language: Language) {
  const word = units[at]?.word ?? '';
  const prefix = OPPOSITES[language.code];
  if (prefix === undefined || word.length < SHORTEST_OPPOSITE || !word.startsWith(prefix)) return null;
  const weight = language.sentiment.get(word.slice(prefix.length)) ?? 0;
  return weight >= 1 ? { last: at, weight: weight * OPPOSITE } : null;
}

const phraseLengths = new WeakMap<Language, ReadonlyMap<string, number>>();

/** First word -> how many words the longest entry starting with it has. */
function longestPhrases(language: Language): ReadonlyMap<string, number> {
  let lengths = phraseLengths.get(language);
  if (!lengths) {
    const counted = new Map<string, number>();
    for (const entry of language.sentiment.keys()) {
      const parts = entry.split(' ');
      const first = parts[0] ?? '';
      if (parts.length > (counted.get(first) ?? 1)) counted.set(first, parts.length);
    }
    lengths = counted;
    phraseLengths.set(language, lengths);
  }
  return lengths;
}

function strongest(units: readonly Unit[], first: number, last: number): number {
  let most = 1;
  for (let at = first; at <= last; at++) most = Math.max(most, units[at]?.emphasis ?? 1);
  return most;
}

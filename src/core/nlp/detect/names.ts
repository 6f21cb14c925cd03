// Tells names of people, brands and products from words of a language: `Nike Air Max`, `iPhone 13 Pro`, `Maria Rossi`.

import type { Token } from '../../text/tokenise.ts';
import { ownersOf } from './vocabulary.ts';

const MOST_NAMES = 6;
const SHORT_NAME = 6;
const STARTS_LARGE = /^\p{Ll}?\p{Lu}/u;
const ALL_LARGE = /^\p{Lu}{2,}$/u;
/** Small words inside names, and names that are small words. */
const PARTICLE =
  /^(?:van|de|der|den|ten|ter|von|zu|di|da|do|dos|del|della|du|la|le|el|al|bin|san|santa|st|of|the|and|in|y|e|ed|mc|max|pro|air|one|plus|mini|lite|ultra|note)$/i;
/** A word that says this much for a language is one of its words. */
const OWN_WORD = 2;

/** A few words, each with a capital, not all of them shouted, none of them a word of the language; or one short one. */
export function looksLikeNames(words: readonly Token[], language: number): boolean {
  const [only] = words;
  if (words.length === 1 && only && STARTS_LARGE.test(only.text) && only.text.length < SHORT_NAME)
    return !isWordOf(only.text, language);
  return looksLikeTitle(words) && !words.some(({ text }) => !PARTICLE.test(text) && isWordOf(text, language));
}

/** A few words, each but the smallest with a capital, not all of them shouted: `Game of the Year`. */
export function looksLikeTitle(words: readonly Token[]): boolean {
  const parts = words.filter(({ text }) => !PARTICLE.test(text));
  if (words.length < 2 || words.length > MOST_NAMES || parts.length === 0) return false;
  if (parts.length > 1 && parts.every(({ text }) => ALL_LARGE.test(text))) return false;
  return parts.every(({ text }) => STARTS_LARGE.test(text));
}

function isWordOf(text: string, language: number): boolean {
  return (ownersOf(text.toLowerCase()) ?? []).some((owner) => owner.language === language && owner.weight >= OWN_WORD);
}

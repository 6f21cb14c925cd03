// The words of the benches' invented mentions: real words of seven languages as this repository knows them, and a long
// tail of made ones, in the order of how often they are said.

import { languages } from '../../src/core/nlp/languages/index.ts';
import { knownForms } from '../../src/core/nlp/lemma.ts';
import { createRandom, type Random, shuffle } from './random.ts';

/** Said most in each language, most often first; how much of everything is written in it. */
const tongues: Readonly<Record<string, { readonly part: number; readonly first: string; readonly vowels: string }>> = {
  en: { part: 0.42, first: 'the you to and a of it is', vowels: 'aeiou' },
  es: { part: 0.22, first: 'de que la el en y a los', vowels: 'aeioué' },
  fr: { part: 0.1, first: 'de la le et les des en un', vowels: 'aeioué' },
  pt: { part: 0.08, first: 'de que o a e do da em', vowels: 'aeiouã' },
  de: { part: 0.07, first: 'der die und in den von zu das', vowels: 'aeiouü' },
  it: { part: 0.06, first: 'di che e la il un a per', vowels: 'aeioò' },
  nl: { part: 0.05, first: 'de en van het een in is dat', vowels: 'aeiou' },
};

/** Content words of a language that are said often enough to be met again and again, and all of them. */
const usualWords = 8000;
const allWords = 140_000;
/** Part of what is said that is a rare word. */
const rareness = 0.12;
const realWords = 6000;

/** The rank of a content word, by Zipf's law up to the usual ones and steeper from there on, as in real collections. */
export function drawRank(random: Random): number {
  if (!random.chance(rareness)) return random.rank(usualWords);
  return Math.floor(usualWords * Math.exp(random.next() * Math.log(allWords / usualWords)));
}

export interface Tongue {
  readonly code: string;
  /** Part of all mentions, 0 to 1. */
  readonly part: number;
  /** Stop words, most often said first. */
  readonly small: readonly string[];
  /** The content word of a rank from 0 on. */
  word(rank: number): string;
}

export function readTongues(seed: number): readonly Tongue[] {
  return languages.map(({ code, stopWords, sentiment }, index) => {
    const { part, first, vowels } = tongues[code] ?? { part: 0, first: '', vowels: 'aeiou' };
    const random = createRandom(seed + index);
    const plain = (word: string) => /^\p{L}{3,14}$/u.test(word) && !stopWords.has(word);
    const known = new Set([...sentiment.keys(), ...knownForms(code)].filter(plain));
    const real = shuffle([...known].sort(), random).slice(0, realWords);
    const small = [...new Set([...first.split(' '), ...[...stopWords].filter((word) => /^\p{L}{1,9}$/u.test(word))])];
    const made: string[] = [];
    return {
      code,
      part,
      small: small.slice(0, 220),
      word: (rank) => {
        const word = real[rank] ?? made[rank] ?? makeWord(rank, vowels, code);
        made[rank] = word;
        return word;
      },
    };
  });
}

const consonants = 'bcdfglmnprstvz';
const endings: Readonly<Record<string, readonly string[]>> = {
  en: ['', 's', 'ing', 'ed', 'er'],
  es: ['', 's', 'r', 'do', 'ción'],
  fr: ['', 's', 'r', 'ment', 'tion'],
  pt: ['', 's', 'r', 'do', 'ção'],
  de: ['', 'n', 'ung', 'st', 'lich'],
  it: ['', 're', 'to', 'mente', 'zione'],
  nl: ['', 'n', 'ing', 't', 'lijk'],
};

/** Three syllables and an ending: another word for every rank, and neighbours begin with different letters. */
function makeWord(rank: number, vowels: string, code: string): string {
  const syllables = consonants.length * vowels.length;
  const made: string[] = [];
  for (let left = (rank * 7919 + 13) % syllables ** 3, at = 0; at < 3; at++, left = Math.floor(left / syllables)) {
    const syllable = left % syllables;
    made.push(`${consonants[Math.floor(syllable / vowels.length)]}${vowels[syllable % vowels.length]}`);
  }
  return made.join('') + (endings[code]?.[rank % 5] ?? '');
}

// Weighs what a text shows of its language: n-grams, known words, letters, and what is likely anyway.

import { addForeign } from './alphabets.ts';
import { codes, numberOf } from './codes.ts';
import { scoreNgrams } from './ngrams.ts';
import { join, type Reading, shortenLaughter } from './reading.ts';
import { ownersOf } from './vocabulary.ts';

/** What one of eld's points per n-gram counts for, against the words' weights (detect/vocabulary.ts). */
const POINT = 0.081;
/** A word with a letter that the language does not write. */
const FOREIGN_LETTER = -10;
/** A word inside a hashtag, against one of the text. */
const TAGGED = 0.5;
/** Below so many words, those in hashtags count as much as the others. */
const FEW_WORDS = 4;
/** More words than this make no text surer. */
const ENOUGH_WORDS = 20;

/** Near-ties go to the languages more is written in, above all in posts; English is also quoted by all others. */
const LIKELY = ['es', 'it', 'nl', 'pt', 'fr', 'de'].map((code) => numberOf(code) ?? 0);
const LIKELY_ANYWHERE = 0.5;
const LIKELY_IN_POSTS = 3.5;

/** Hindi is often written in Latin letters, which eld does not know: what it would give, by our words of it. */
const HINDI = numberOf('hi') ?? 0;
const LATIN_HINDI = { share: 0.15, words: 3, points: 55 };

export interface Evidence {
  /** How many words were read; those in hashtags may count less. */
  readonly size: number;
  /** By language: eld's points per n-gram. */
  readonly points: Float64Array;
  /** By language: the sum of the weights of the words it knows. */
  readonly known: Float64Array;
  /** Holds letters that few languages write. */
  readonly lettered: boolean;
  /** By language: all together; its exponential is proportional to how likely the language is. */
  readonly scores: Float64Array;
}

export function weigh({ words, tagged, social }: Reading): Evidence {
  const few = words.length < FEW_WORDS;
  const tagWeight = few ? 1 : TAGGED;
  const size = words.length + tagWeight * tagged.length;
  const points = scoreNgrams(join(words, few ? tagged : []));
  const known = new Float64Array(codes.length);
  const foreign = new Float64Array(codes.length);
  let hindi = 0;
  let lettered = false;
  const addWord = (text: string, weight: number) => {
    const word = plain(text);
    for (const owner of ownersOf(word) ?? []) {
      known[owner.language] = (known[owner.language] ?? 0) + weight * owner.weight;
      if (owner.language === HINDI) hindi++;
    }
    if (!ASCII.test(word)) lettered = addForeign(word, weight * FOREIGN_LETTER, foreign) || lettered;
  };
  for (const { text } of words) addWord(text, 1);
  for (const text of tagged) addWord(text, TAGGED);
  if (size >= LATIN_HINDI.words && hindi >= 2 && hindi / size > LATIN_HINDI.share) {
    points[HINDI] = Math.max(points[HINDI] ?? 0, LATIN_HINDI.points);
  }
  const sureness = Math.sqrt(Math.min(size, ENOUGH_WORDS));
  const scores = points.map(
    (point, language) => sureness * (POINT * point + ((known[language] ?? 0) + (foreign[language] ?? 0)) / size),
  );
  for (const language of LIKELY)
    scores[language] = (scores[language] ?? 0) + (social ? LIKELY_IN_POSTS : LIKELY_ANYWHERE);
  return { size, points, known, lettered, scores };
}

/** By language: the weights of the words it knows, without n-grams. */
export function sumKnown(words: readonly { readonly text: string }[]): Float64Array {
  const known = new Float64Array(codes.length);
  for (const { text } of words) {
    for (const owner of ownersOf(plain(text)) ?? [])
      known[owner.language] = (known[owner.language] ?? 0) + owner.weight;
  }
  return known;
}

const ASCII = /^[ -~]*$/;
const APOSTROPHES = /[’‘ʼ`´]/g;

/** In lower case, composed, with one kind of apostrophe and without the old forms of Arabic letters. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? shortenLaughter(lower) : lower.replace(APOSTROPHES, "'").normalize('NFKC');
}

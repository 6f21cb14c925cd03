// Finds a word or phrase among the tokens of a text: as typed, folded, with a star at its end for a beginning.
import { fold } from '../text/fold.ts';
import { type Token, tokenise } from '../text/tokenise.ts';

export interface WordPattern {
  /** Folded, one a word. */
  readonly words: readonly string[];
  /** The last is only the beginning of a word. */
  readonly prefix: boolean;
}

/** `entreg*`, `mar azul`, `#oferta`. */
export function readPattern(word: string): WordPattern {
  const prefix = word.trimEnd().endsWith('*');
  return { words: wordsOf(word.replace(/\*\s*$/, '')), prefix };
}

export interface WordPlace {
  /** Indexes of tokens, `last` included. */
  readonly first: number;
  readonly last: number;
}

/** Each place of the pattern, without overlap. `folded` are the tokens' words (`foldToken`). */
export function findPlaces(folded: readonly string[], { words, prefix }: WordPattern): WordPlace[] {
  const places: WordPlace[] = [];
  if (words.length === 0) return places;
  for (let first = 0; first + words.length <= folded.length; first++) {
    const last = first + words.length - 1;
    const holds = words.every((word, index) => {
      const given = folded[first + index] ?? '';
      return prefix && index === words.length - 1 ? given.startsWith(word) : given === word;
    });
    if (!holds) continue;
    places.push({ first, last });
    first = last;
  }
  return places;
}

/** A token as it is compared: without the sign of a hashtag or handle. */
export function foldToken(token: Token): string {
  return fold(token.text.replace(/^[#@＃]/, ''));
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .map(foldToken)
    .filter((word) => word !== '');
}

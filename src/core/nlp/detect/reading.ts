// What of a text can be read for its language: its words, and the words inside its hashtags.

import type { Token } from '../../text/tokenise.ts';

export interface Reading {
  readonly words: readonly Token[];
  /** The words inside hashtags: they are often of another language than the text. */
  readonly tagged: readonly string[];
  /** Has handles, hashtags, links or emoji, as posts have and sentences in a book do not. */
  readonly social: boolean;
  /** Ends or is parted as sentences are. */
  readonly punctuated: boolean;
}

const MOST_WORDS = 2000;
const MOST_TAGGED = 20;
const LONGEST = 60;
/** Of no language: what posting leaves behind, and laughter that is spelt alike everywhere. */
const NOTHING_SAID =
  /^(?:rt|http|https|amp|gt|lt|user|x*d+|[ah]{3,}|[eh]{3,}|[ih]{4,}|[hm]{2,}|lo+l+|o+h+|a+h+|h+[mn]+)$/i;
const LAUGHTER = /^(?:k{3,}|(?:rs){2,}|(?:j+a+){2,}j*|a(?:ja){2,})$/i;
const DIGIT = /\d/;
const TAG_PARTS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;
const SENTENCE_SIGN = /^[.!?…¿¡]/u;

/** Links, handles, emoji and numbers say nothing of the language. */
export function read(tokens: readonly Token[]): Reading {
  const words: Token[] = [];
  const tagged: string[] = [];
  let social = false;
  let punctuated = false;
  for (const token of tokens) {
    const { kind, text } = token;
    if (kind === 'word') {
      if (words.length < MOST_WORDS && saysSomething(text)) words.push(token);
    } else if (kind === 'punctuation') {
      punctuated ||= SENTENCE_SIGN.test(text);
    } else if (kind !== 'number') {
      social = true;
      if (kind === 'hashtag' && tagged.length < MOST_TAGGED) tagged.push(...partsOf(text));
    }
  }
  return { words, tagged: tagged.slice(0, MOST_TAGGED), social, punctuated };
}

function saysSomething(text: string): boolean {
  return text.length < LONGEST && !DIGIT.test(text) && !NOTHING_SAID.test(text);
}

/** Laughter has a language but no n-grams of it: `jajaja`, `kkkkk`, `rsrs`. In lower case; gives its usual length. */
export function shortenLaughter(word: string): string {
  if (!LAUGHTER.test(word)) return word;
  return word[0] === 'k' ? 'kkkk' : word[0] === 'r' ? 'rsrs' : 'jajaja';
}

/** `#MalServicio` -> `Mal`, `Servicio`. */
function partsOf(tag: string): readonly string[] {
  return DIGIT.test(tag) ? [] : (tag.slice(1, 1 + LONGEST).match(TAG_PARTS) ?? []);
}

/** The words as one text, with the spaces the writer put, without laughter. */
export function join(words: readonly Token[], tagged: readonly string[]): string {
  let joined = '';
  let end = -1;
  for (const token of words) {
    if (LAUGHTER.test(token.text)) continue;
    joined += token.start === end ? token.text : ` ${token.text}`;
    end = token.end;
  }
  return tagged.length === 0 ? joined : `${joined} ${tagged.join(' ')}`;
}

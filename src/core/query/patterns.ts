// Words with stars elsewhere than only at their end: `col*r`, `*ation`, `*mar*`.
import { holdsScript } from '../text/script-pairs.ts';
import type { SpecialToken } from './lex.ts';
import { badQuery, type PatternNode, type WordNode } from './tree.ts';
import { foldWord, splitWords } from './words.ts';

// Each word of the index is compared, and those that fit are looked up one by one: `*ing` fits some fifteen thousand of
// a million mentions' words, `*a*` most of them.
const fewestLetters = 3;
const mostStars = 4;

/** Throws `bad-query` where it would fit too much. */
export function readPattern(token: SpecialToken): PatternNode | WordNode {
  const place = { at: token.at, length: token.length };
  const text = foldWord(token.text)
    .replace(/\*+/g, '*')
    .replace(/^[^*\p{L}\p{N}]+|[^*\p{L}\p{N}]+$/gu, '');
  // `mar*,`: the sign is not searched for.
  if (/^[^*]+\*$/.test(text)) return { kind: 'word', text: text.slice(0, -1), prefix: true, ...place };
  if (holdsScript(text)) {
    const message =
      'In a script written without spaces any part of a text is found as it is: take out the stars, or join two parts with NEAR.';
    throw badQuery(message, place);
  }
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < fewestLetters) {
    const message = `A word with stars needs ${fewestLetters} letters or digits beside them, as in *mar*: it would find too much; add some.`;
    throw badQuery(message, place);
  }
  if (splitWords(text.replaceAll('*', 'x')).length > 1) {
    const message = 'Stars stand inside one word: write words that a sign joins apart, or in quotes without stars.';
    throw badQuery(message, place);
  }
  if (text.split('*').length - 1 > mostStars) {
    throw badQuery(`A word can have ${mostStars} stars and this one has more: take some out.`, place);
  }
  return { kind: 'pattern', text, ...place };
}

/** Whether a folded word fits a pattern. Never takes longer than both lengths multiplied. */
export function makePatternTest(pattern: string): (word: string) => boolean {
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const middle = parts.slice(1, -1);
  return (word) => {
    if (!word.startsWith(first) || !word.endsWith(last) || word.length < first.length + last.length) return false;
    let at = first.length;
    for (const part of middle) {
      const found = word.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= word.length - last.length;
  };
}

// Reads the tokens of a text as the words and emoji the scorer works on, and counts its exclamation marks.

import { plainEmoji } from '../../text/plain-emoji.ts';
import type { Token } from '../../text/tokenise.ts';
import { emojiWeight, emoticonWeight } from '../emoji.ts';
import { foldWord } from '../fold-word.ts';
import { splitHashtag } from '../hashtag.ts';
import type { Language } from '../language.ts';
import { exactKey } from '../lexicon.ts';
import { type Hit, hitOf } from './hit.ts';

const EMPHASIS = 1.25;

/** A word of the text as the scorer sees it. */
export interface Unit {
  readonly word: string;
  /** As spelt, in lower case: some entries hold only with their accents. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Words of one sentence share a number; a comma starts a new clause. */
  readonly sentence: number;
  readonly clause: number;
  readonly emphasis: number;
  /** Index of its token; the parts of a hashtag share one. */
  readonly token: number;
  /** Written with a letter three times: `loooove`. */
  readonly elongated: boolean;
}

/** `exclamations`: number of a sentence -> how many exclamation marks it has; `questions`: sentences that ask. */
export function readUnits(text: string, tokens: readonly Token[], language: Language) {
  const units: Unit[] = [];
  const emoji: Hit[] = [];
  const exclamations = new Map<number, number>();
  const questions = new Set<number>();
  const seen = new Map<string, number>();
  const shouting = isShouting(tokens);
  let sentence = 0;
  let clause = 0;
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start > end + 1 || text.charCodeAt(end) === 10) {
      if (text.slice(end, token.start).includes('\n')) clause = ++sentence + clause;
    }
    end = token.end;
    if (token.kind === 'word' || token.kind === 'number') {
      const elongated = isElongated(token.text);
      const emphasis = (!shouting && isCapitals(token.text) ? EMPHASIS : 1) * (elongated ? EMPHASIS : 1);
      const word = lookupForm(foldWord(token.text.slice(0, 60)), language);
      const exact = word === token.text ? word : exactKey(token.text.slice(0, 60));
      units.push({
        word,
        exact,
        start: token.start,
        end: token.end,
        sentence,
        clause,
        emphasis,
        token: index,
        elongated,
      });
    } else if (token.kind === 'hashtag') {
      const parts = splitHashtag(token.text, language);
      if (parts.length > 1) clause = ++sentence + clause;
      for (const word of parts)
        units.push({
          word,
          exact: word,
          start: token.start,
          end,
          sentence,
          clause,
          emphasis: 1,
          token: index,
          elongated: false,
        });
      if (parts.length > 1) clause = ++sentence + clause;
    } else if (token.kind === 'emoji' || token.kind === 'emoticon') {
      const full = token.kind === 'emoji' ? emojiWeight(token.text) : emoticonWeight(token.text);
      const key = plainEmoji(token.text);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      // The tenth heart says little that the first did not.
      if (full !== 0) emoji.push(hitOf(-1, -1, token.start, token.end, full / count, index));
      clause++;
    } else if (token.kind === 'punctuation') {
      const mark = token.text[0] ?? '';
      if (mark === '!' || mark === '！')
        exclamations.set(sentence, token.text.length + (exclamations.get(sentence) ?? 0));
      if (mark === '?') questions.add(sentence);
      if (/[.!?;:…¡¿！？。()[\]"“”«»]/.test(mark)) clause = ++sentence + clause;
      else if (/[,،、，–—]/.test(mark)) clause++;
    }
  }
  return { units, emoji, exclamations, questions };
}

/** `coooool` is looked up as it stands, then with two, then with one of each repeated letter. */
function lookupForm(word: string, language: Language): string {
  if (!/(\p{L})\1\1/u.test(word)) return word;
  const knows = (form: string) =>
    language.sentiment.has(form) || language.intensifiers.has(form) || language.negations.has(form);
  if (knows(word)) return word;
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return knows(twice) ? twice : word.replace(/(\p{L})\1{2,}/gu, '$1');
}

function isElongated(word: string): boolean {
  return /(\p{L})\1\1/iu.test(word.slice(0, 60));
}

function isCapitals(word: string): boolean {
  return word.length > 2 && word.length < 40 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Where nearly everything is in capitals, capitals stress nothing. */
function isShouting(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let others = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3) continue;
    if (isCapitals(token.text)) capitals++;
    else others++;
  }
  return capitals > 2 * others;
}

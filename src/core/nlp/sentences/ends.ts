// Where a sentence ends: at a full stop that is one, at marks, at emoji, at line ends.

import type { Token } from '../../text/tokenise.ts';
import {
  isAbbreviation,
  isInitial,
  isSmallWord,
  isTitle,
  mayEndSentence,
  standsBeforeNumber,
} from './abbreviations.ts';

const END_MARK = /^(?:[.!?…。！？｡．؟।॥۔‼⁇⁈⁉]+)$/u;
const LOUD = /[!?。！？｡؟।॥۔‼⁇⁈⁉]/u;
const CLOSER = /^["”“’'»›)\]}」』】）]+$/u;
const LOWER = /^\p{Ll}/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const HEART = /^[❤♥💙💚💛💜🖤🧡]/u;
/** So many words must stand before an emoji for it to end their sentence. */
const WORDS_BEFORE_EMOJI = 2;
/** `3. Mai`: an ordinal, in the languages that write one with a dot. */
const ORDINAL_DOT = new Set('de da no fi et cs sk sl hr hu pl tr lv is eu'.split(' '));
/** A line this long that ends without a mark is wrapped, not ended. */
const WRAPPED = 60;
const BULLET = /^(?:[-–—*•·●▪►>→✓✔‣◦]+)$/u;

/** The tokens of one text and its language, as the rules of ending need them. */
export interface Lines {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: string | null;
}

/** Index of the last token of the sentence's ending that begins at `at`, or -1 where no sentence ends there. */
export function findEnd(lines: Lines, at: number, wordsBefore: number): number {
  const token = lines.tokens[at];
  if (!token) return -1;
  if (token.kind === 'punctuation') return END_MARK.test(token.text) ? endAtMark(lines, at) : -1;
  if (token.kind === 'emoji' || token.kind === 'emoticon') return endAtEmoji(lines, at, wordsBefore);
  if (token.kind === 'word' && token.text.endsWith('.')) return endAtShortWord(lines, at);
  return -1;
}

function endAtMark({ text, tokens, language }: Lines, at: number): number {
  const mark = tokens[at];
  if (!mark) return -1;
  let last = at;
  let closed = false;
  for (; ; last++) {
    const next = tokens[last + 1];
    const here = tokens[last];
    if (!next || !here) break;
    const touches = next.start === here.end;
    const isMark = next.kind === 'punctuation' && END_MARK.test(next.text) && touches;
    const isCloser = next.kind === 'punctuation' && CLOSER.test(next.text) && closes(text, here, next);
    if (!isMark && !isCloser && !isSmile(next)) break;
    closed ||= isCloser;
  }
  const next = tokens[last + 1];
  if (!next) return last;
  if (isSmile(tokens[last])) return last;
  const loud = LOUD.test(mark.text);
  const apart = next.start > (tokens[last]?.end ?? 0);
  if (closed && LOWER.test(next.text)) return -1;
  if (loud) return last;
  if (mark.text.length > 1 || mark.text === '…')
    return apart && next.kind !== 'link' && !LOWER.test(next.text) ? last : -1;
  return isFullStop(tokens, at, next, apart, closed, language) ? last : -1;
}

function isFullStop(
  tokens: readonly Token[],
  at: number,
  next: Token,
  apart: boolean,
  closed: boolean,
  language: string | null,
): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  if (!mark || !before || before.end !== mark.start) return apart;
  // `weiter.Und`: the blank was forgotten; `p.ej`, `booking.nl`: there is none.
  if (!apart)
    return (
      next.kind === 'word' && before.kind === 'word' && /\p{Ll}{2}$/u.test(before.text) && CAPITALISED.test(next.text)
    );
  if (closed || before.kind === 'punctuation') return true;
  if (startsAnew(next, language) && !isTitle(before.text) && !(isInitial(before.text) && UPPER.test(before.text)))
    return true;
  if (before.kind === 'number') return !isOrdinal(before.text, next, language);
  if (before.kind !== 'word') return true;
  if (next.kind === 'number' && standsBeforeNumber(before.text)) return false;
  if (mayEndSentence(before.text)) return UPPER.test(next.text);
  if (isInitial(before.text)) return !UPPER.test(next.text) && !LOWER.test(next.text);
  return !isAbbreviation(before.text, language) && !isAbbreviation(wholeBefore(tokens, at), language);
}

/** `p.ex` of `p.ex.`: the word before the dot and what touches it. */
function wholeBefore(tokens: readonly Token[], at: number): string {
  let from = at - 1;
  while (from > 0 && at - from < 4 && tokens[from - 1]?.end === tokens[from]?.start) from--;
  return tokens
    .slice(from, at)
    .map((token) => token.text)
    .join('');
}

/** A small word with a capital: `No. 5 High St. We open`. */
function startsAnew(next: Token, language: string | null): boolean {
  return next.kind === 'word' && UPPER.test(next.text) && isSmallWord(next.text, language);
}

function isOrdinal(number: string, next: Token, language: string | null): boolean {
  return number.length <= 2 && next.kind === 'word' && language !== null && ORDINAL_DOT.has(language);
}

/** `at 5 a.m. Then`: the dot is of the word and of the sentence. */
function endAtShortWord({ tokens }: Lines, at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.kind !== 'word' || !mayEndSentence(token.text)) return -1;
  return CAPITALISED.test(next.text) ? at : -1;
}

function endAtEmoji({ tokens }: Lines, at: number, wordsBefore: number): number {
  let last = at;
  while (isSmile(tokens[last + 1])) last++;
  const next = tokens[last + 1];
  if (next?.kind !== 'word' || wordsBefore < WORDS_BEFORE_EMOJI) return -1;
  if (last === at && HEART.test(tokens[at]?.text ?? '')) return -1;
  return CAPITALISED.test(next.text) ? last : -1;
}

function isSmile(token: Token | undefined): boolean {
  return token?.kind === 'emoji' || token?.kind === 'emoticon';
}

/** A quote mark or bracket closes where it touches what ends; the French one may stand apart. */
function closes(text: string, end: Token, closer: Token): boolean {
  if (closer.start === end.end) {
    const after = text[closer.end];
    return !/^["“']/.test(closer.text) || after === undefined || !/[\p{L}\p{N}]/u.test(after);
  }
  return closer.text === '»';
}

/** What the white space after a token means: no new line, one that only wraps what is said, or one that ends it. */
export type Break = 'none' | 'wraps' | 'ends';

export function breakAfter({ text, tokens }: Lines, at: number, lineStart: number): Break {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.start === token.end) return 'none';
  if (next.start - token.end === 1 && text.charCodeAt(token.end) === 32) return 'none';
  const breaks = countBreaks(text, token.end, next.start);
  if (breaks === 0) return 'none';
  if (breaks > 1 || BULLET.test(next.text)) return 'ends';
  if (LOWER.test(next.text) || /^[,;([{–—-]/u.test(token.text)) return 'wraps';
  return token.end - lineStart < WRAPPED ? 'ends' : 'wraps';
}

/** Two suffice to know. */
function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x2029 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

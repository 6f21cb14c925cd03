// Splits any text into words, numbers, hashtags, handles, links, emails, emoji, emoticons and punctuation.

import { endOf } from './tokens/end-of.ts';
import { EMOJI, EMOTICON, EMOTICON_START, isPlainColon, TURNED_FACE, TURNED_START } from './tokens/faces.ts';
import { domainEnd, EMAIL, HANDLE, HASHTAG, linkEnd } from './tokens/marks.ts';
import { segmentUnspaced, UNSPACED } from './tokens/unspaced.ts';
import {
  ABBREVIATION,
  ANY,
  APOSTROPHE,
  ASCII_WORD,
  BLANK,
  CLIPPED,
  CURRENCY,
  ELIDED_WORD,
  ELISION,
  JOINED_WORD,
  LEANS_ON,
  LETTER_IN,
  NOT_ELIDED,
  NUMBER,
  UNIT,
  WORD,
  WORDISH,
} from './tokens/words.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'hashtag'
  | 'handle'
  | 'link'
  | 'email'
  | 'emoji'
  | 'emoticon'
  | 'punctuation';

/** Offsets count UTF-16 units, end exclusive: `text.slice(start, end)` is the token's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SHORT = 60;
const STARTS_WITH_DIGIT = /\p{Nd}/u;

/** All tokens in order; what lies between them is only white space and invisible controls. Linear time. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const mayHoldEmail = text.includes('@');
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    // Most words are plain ASCII between blanks: nothing else they could be.
    const ascii = endOf(ASCII_WORD, text, at);
    const next = text.charCodeAt(ascii);
    if (
      ascii > at + 1 &&
      code !== 120 &&
      code !== 88 &&
      (next === 32 || next === 44 || next === 10 || Number.isNaN(next))
    ) {
      push(tokens, 'word', text, at, ascii);
      at = ascii;
      continue;
    }
    at = readOne(tokens, text, at, mayHoldEmail);
  }
  return tokens;
}

function readOne(tokens: Token[], text: string, at: number, mayHoldEmail: boolean): number {
  const blank = endOf(BLANK, text, at);
  if (blank > at) return blank;
  const first = text[at] ?? '';
  const emoji = endOf(EMOJI, text, at);
  if (emoji > at) return push(tokens, 'emoji', text, at, emoji);
  const atWordStart = at === 0 || !WORDISH.test(text[at - 1] ?? '');
  if (atWordStart) {
    const special = readSpecial(tokens, text, at, first, mayHoldEmail);
    if (special > at) return special;
  }
  const face = faceEnd(text, at, first, atWordStart);
  if (face > at) return push(tokens, 'emoticon', text, at, face);
  const number = numberEnd(text, at);
  if (number > at) return push(tokens, 'number', text, at, number);
  const unspaced = endOf(UNSPACED, text, at);
  if (unspaced > at) return segmentUnspaced(text, at, unspaced, (from, to) => push(tokens, 'word', text, from, to));
  const word = endOf(WORD, text, at);
  if (word > at) return pushWord(tokens, text, at, word);
  return push(tokens, 'punctuation', text, at, Math.max(at + 1, endOf(ANY, text, at)));
}

/** Links, emails, handles, hashtags, abbreviations, clipped words: only where a word may start. */
function readSpecial(tokens: Token[], text: string, at: number, first: string, mayHoldEmail: boolean): number {
  if (first === '@') return pushIf(tokens, 'handle', text, at, endOf(HANDLE, text, at));
  if (first === '#' || first === '＃') return pushIf(tokens, 'hashtag', text, at, endOf(HASHTAG, text, at));
  if (!WORDISH.test(first)) {
    if (APOSTROPHE.test(first)) return pushIf(tokens, 'word', text, at, endOf(CLIPPED, text, at));
    return at;
  }
  if ('hHwWfF'.includes(first)) {
    const link = linkEnd(text, at);
    if (link > at) return push(tokens, 'link', text, at, link);
  }
  if (mayHoldEmail) {
    const email = endOf(EMAIL, text, at);
    if (email > at) return push(tokens, 'email', text, at, email);
  }
  const second = text[at + 1];
  const third = text[at + 2];
  if (second === '.' || third === '.') {
    const abbreviation = endOf(ABBREVIATION, text, at);
    if (abbreviation > at) return push(tokens, 'word', text, at, abbreviation);
  }
  if (second === '$' || third === '$') {
    const currency = endOf(CURRENCY, text, at);
    if (currency > at) return push(tokens, 'punctuation', text, at, currency);
  }
  return pushIf(tokens, 'link', text, at, domainEnd(text, at));
}

function faceEnd(text: string, at: number, first: string, atWordStart: boolean): number {
  if (TURNED_START.has(first) && text[at - 1] === ' ') {
    const turned = endOf(TURNED_FACE, text, at);
    if (turned > at) return turned;
  }
  if (!EMOTICON_START.has(first) || isPlainColon(text, at)) return at;
  return atWordStart || !WORDISH.test(first) ? endOf(EMOTICON, text, at) : at;
}

/** The end of a number; none where the digits begin a word (3rd, 20-year-old). */
function numberEnd(text: string, at: number): number {
  const end = endOf(NUMBER, text, at);
  if (end === at) return at;
  const parted = !/^\p{Nd}+$/u.test(text.slice(at, Math.min(end, at + 40)));
  if (!WORDISH.test(text[end] ?? '')) return !parted && endOf(JOINED_WORD, text, end) > end ? at : end;
  return parted ? endOf(UNIT, text, end) : at;
}

function pushWord(tokens: Token[], text: string, start: number, end: number): number {
  let from = start;
  let elided = ELISION.exec(text.slice(from, Math.min(end, from + 12)));
  while (elided && from + elided[0].length < end) {
    const cut = from + elided[0].length;
    if (NOT_ELIDED.test(text.slice(cut, Math.min(end, cut + 8)))) break;
    push(tokens, 'word', text, from, cut);
    from = cut;
    // l'11, l'1,5, l'A.S. are read as what they are; not in an endless word, which would be scanned again and again.
    if (end - from < SHORT && (text[from + 1] === '.' || STARTS_WITH_DIGIT.test(text[from] ?? ''))) return from;
    elided = ELISION.exec(text.slice(from, Math.min(end, from + 12)));
  }
  if (end - from < 9 && APOSTROPHE.test(text[end] ?? '') && LEANS_ON.test(text[end + 1] ?? '')) {
    if (ELIDED_WORD.test(text.slice(from, end))) return push(tokens, 'word', text, from, end + 1);
  }
  const kind = LETTER_IN.test(text.slice(from, Math.min(end, from + 40))) ? 'word' : 'number';
  return push(tokens, kind, text, from, end);
}

function pushIf(tokens: Token[], kind: TokenKind, text: string, start: number, end: number): number {
  return end > start ? push(tokens, kind, text, start, end) : start;
}

function push(tokens: Token[], kind: TokenKind, text: string, start: number, end: number): number {
  tokens.push({ kind, text: text.slice(start, end), start, end });
  return end;
}

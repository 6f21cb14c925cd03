// Finds tokens that the corpora of a language count as one: Sr|. 10| |000, km|/|h, po|', 3|. Mai.

import type { Token } from '../../text/tokenise.ts';
import { ELIDED_WORD } from '../../text/tokens/words.ts';
import { foldWord } from '../fold-word.ts';
import type { Language } from '../language.ts';
import type { Habits } from './habits.ts';

const APOSTROPHE = /^['’‘ʼ´`]$/;
const ENDS_ELIDED = /.['’‘ʼ´`]$/;
/** Abbreviations that may end a text and keep their dot. */
const MAY_END = new Set('etc ecc enz jr sr inc ltd co corp a.m p.m e.v'.split(' '));
const UNITS = new Set('km/h m/s km/s mb/s gb/s kb/s kbit/s mbit/s gbit/s mg/l g/l l/h e/o'.split(' '));
const LONGEST = 40;

export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The token before, as already joined. */
  readonly before: Token | undefined;
  /** A single quotation mark stands open here. */
  readonly quoted: boolean;
}

/** The index of the last token that belongs to the token at `place.at`: that index itself where it stands alone. */
export function joinedTo(place: Place, habits: Habits, language: Language): number {
  const { tokens, at } = place;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.text.length > LONGEST) return at;
  if (token.end < next.start) return habits.spacesNumbers ? spacedNumber(place) : at;
  switch (token.kind) {
    case 'word':
      return joinWord(place, token, next, habits, language);
    case 'number':
      return joinNumber(place, next, habits);
    case 'punctuation':
      return joinMark(place, token, next, habits);
    default:
      return at;
  }
}

function joinWord(place: Place, token: Token, next: Token, habits: Habits, language: Language): number {
  const { tokens, at } = place;
  switch (next.text) {
    case '.':
      return afterDot(place, token, habits, language);
    case '...':
    case '…':
      return habits.keepsCutWords && isCut(place, token, language) ? at + 1 : at;
    case '°':
      return /^n$/i.test(token.text) ? at + 1 : at;
    case '/':
      return afterSlash(place, token, habits);
    case '-':
      return habits.keepsTrailingHyphen && !touches(tokens, at + 1) && tokens[at + 2] ? at + 1 : at;
    case '&':
      return habits.keepsAnd && touches(tokens, at + 1) && tokens[at + 2]?.kind === 'word' ? at + 2 : at;
  }
  if (APOSTROPHE.test(next.text)) return endsInApostrophe(place, token, habits) ? at + 1 : at;
  if (next.kind === 'word' && ENDS_ELIDED.test(token.text)) return isOneName(token, next, habits) ? at + 1 : at;
  return at;
}

/** A word nobody knows, cut where the text or what leads on to a link ends. */
function isCut({ text, tokens, at }: Place, token: Token, language: Language): boolean {
  const dots = tokens[at + 1];
  const follower = tokens[at + 2];
  const last = follower
    ? follower.kind === 'link' && !touches(tokens, at + 1)
    : dots?.text === '…' && /^RT\b/.test(text);
  const folded = foldWord(token.text);
  return last && !language.stopWords.has(folded) && !language.sentiment.has(folded);
}

/** Abbreviations, initials, n.º */
function afterDot(place: Place, token: Token, habits: Habits, language: Language): number {
  const { text, tokens, at } = place;
  const follower = tokens[at + 2];
  const touching = touches(tokens, at + 1);
  if (touching && /^[ºª]$/.test(follower?.text ?? '')) return at + 2;
  if (touching && follower?.text === '-' && isInitials(text, tokens, at)) return at + 4;
  const folded = foldWord(token.text);
  if (touching && follower?.kind === 'word') {
    if (habits.endings?.test(follower.text) && isSite(place, token)) return at + 2;
    const dotted = `${folded}.${foldWord(follower.text)}`;
    if (language.abbreviations.has(dotted))
      return tokens[at + 3]?.text === '.' && touches(tokens, at + 2) ? at + 3 : at + 2;
  }
  const ends = !follower || text.slice(tokens[at + 1]?.end, follower.start).includes('\n');
  if (token.text.length === 1)
    return isInitial(place, token, ends) || (!ends && language.abbreviations.has(folded)) ? at + 1 : at;
  if (language.abbreviations.has(folded)) return !ends || MAY_END.has(folded) ? at + 1 : at;
  return follower?.kind === 'number' && habits.beforeNumber.has(folded) ? at + 1 : at;
}

/** `in Amazon.it`: a name inside a sentence. */
function isSite({ before }: Place, token: Token): boolean {
  return /^\p{Lu}\p{L}{2}/u.test(token.text) && /\p{L}$/u.test(before?.text ?? '');
}

/** `J. Smith`, `z. B.`: a capital before a capital or a number, small letters only in company. */
function isInitial({ tokens, at, before }: Place, token: Token, ends: boolean): boolean {
  if (ends || !/^\p{L}$/u.test(token.text)) return false;
  const follower = tokens[at + 2]?.text ?? '';
  if (/^\p{Lu}$/u.test(token.text)) return touches(tokens, at + 1) || /^[\p{Lu}\p{N},]/u.test(follower);
  return (/^\p{L}$/u.test(follower) && tokens[at + 3]?.text === '.') || /^\p{L}\.$/u.test(before?.text ?? '');
}

/** J.-C. */
function isInitials(text: string, tokens: readonly Token[], at: number): boolean {
  const last = tokens[at + 4];
  return last !== undefined && /^\p{Lu}\.-\p{Lu}\.$/u.test(text.slice(tokens[at]?.start, last.end));
}

function afterSlash({ text, tokens, at }: Place, token: Token, habits: Habits): number {
  const follower = tokens[at + 2];
  if (follower?.kind !== 'word' || !touches(tokens, at + 1)) return at;
  if (habits.splitsHyphens) return at;
  if (UNITS.has(text.slice(token.start, follower.end).toLowerCase()) || habits.keepsSlashes === 'all') return at + 2;
  return habits.keepsSlashes === 'forms' && areForms(token.text, follower.text) ? at + 2 : at;
}

function areForms(first: string, second: string): boolean {
  const start = first.slice(0, 2).toLowerCase();
  return first.length > 1 && (/^(?:o|a)s?$/i.test(second) || second.slice(0, 2).toLowerCase() === start);
}

function endsInApostrophe(place: Place, token: Token, habits: Habits): boolean {
  if (
    place.quoted ||
    (touches(place.tokens, place.at + 1) && /[\p{L}\p{N}]/u.test(place.tokens[place.at + 2]?.text ?? ''))
  )
    return false;
  if (habits.elides && habits.beforeApostrophe === null) return ELIDED_WORD.test(token.text) && !habits.splitsHyphens;
  return (habits.beforeApostrophe?.test(token.text) ?? false) || (habits.elides && ELIDED_WORD.test(token.text));
}

/** d'Artagnan where nothing is elided, c'est-à-dire, D'Alema. */
function isOneName(token: Token, next: Token, habits: Habits): boolean {
  if (!habits.elides) return true;
  if (habits.splitsClitics) return next.text.toLowerCase() === 'est-à-dire';
  return (
    habits.beforeApostrophe !== null &&
    token.text[0] === 'D' &&
    token.text.length === 2 &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

function joinNumber(place: Place, next: Token, habits: Habits): number {
  const { text, tokens, at } = place;
  if (next.text === '%') return habits.keepsPercent ? at + 1 : at;
  if (next.text !== '.') return at;
  const follower = tokens[at + 2];
  if (touches(tokens, at + 1) && /^[ºª]$/.test(follower?.text ?? '')) return at + 2;
  if (!habits.dotsOrdinals || !/^\d{1,2}$/.test(tokens[at]?.text ?? '')) return at;
  const gap = text.slice(next.end, follower?.start);
  return follower?.kind === 'word' && gap !== '' && !gap.includes('\n') ? at + 1 : at;
}

function joinMark({ text, at }: Place, token: Token, next: Token, habits: Habits): number {
  const free = token.start === 0 || /[\s(]/.test(text[token.start - 1] ?? '');
  if (!free) return at;
  if (habits.keepsSigns && /^[+-]$/.test(token.text)) return next.kind === 'number' ? at + 1 : at;
  return APOSTROPHE.test(token.text) && /^\d\ds?$/.test(next.text) ? at + 1 : at;
}

/** `10 000`, and phone numbers in pairs. */
function spacedNumber({ text, tokens, at }: Place): number {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '')) return at;
  const groups = spacedRun(text, tokens, at, /^\d{3}(?:,\d+)?$/);
  if (groups > at) return groups;
  const pairs = /^\d\d$/.test(tokens[at]?.text ?? '') ? spacedRun(text, tokens, at, /^\d\d$/) : at;
  return pairs === at + 4 ? pairs : at;
}

function spacedRun(text: string, tokens: readonly Token[], at: number, group: RegExp): number {
  let to = at;
  while (to - at < 8) {
    const next = tokens[to + 1];
    if (!next || !group.test(next.text) || !/^[ \u00a0\u202f]$/.test(text.slice(tokens[to]?.end, next.start))) break;
    to++;
  }
  return to;
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start;
}

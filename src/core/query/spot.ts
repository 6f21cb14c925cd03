// What is being typed at a place of a query, whole or broken: a word, a phrase, the value of a field. Pure.
import { findClosingQuote, findRegexEnd, isQuote } from '../../contract/clauses.ts';
import type { Place } from './tree.ts';

/** The place is what a suggestion replaces: the whole word, phrase or value that the caret stands in. */
export interface Spot extends Place {
  /** From its beginning to the caret, without quotation marks. */
  readonly typed: string;
  readonly quoted: boolean;
  /** Name before the colon, where a value is being typed. */
  readonly field: FieldName | null;
}

interface FieldName {
  readonly name: string;
  /** A name in quotes is always an attribute's. */
  readonly quoted: boolean;
}

const gap = /[\s\p{Cc}()]*/uy;
const run = /[^\s\p{Cc}()"“”„‟«»]*/uy;
const fieldStart = /^(\p{L}[\p{L}\p{N}\p{M}_.-]*):(?!\/\/)/u;

/** Null where nothing can be suggested: right before a word, in a regular expression, behind a closed quotation. */
export function findSpot(text: string, caret: number): Spot | null {
  let at = 0;
  while (true) {
    at = skip(gap, text, at);
    if (at > caret || at === text.length) return { at: caret, length: 0, typed: '', quoted: false, field: null };
    if (at === caret) return null;
    // What stands behind these signs is read as if it began there.
    if (/[=-]/.test(text.charAt(at))) at += 1;
    else {
      const { end, field, value } = readPiece(text, at);
      if (caret <= end) return caret < value ? null : toSpot(text, value, end, caret, field);
      at = end;
    }
  }
}

/** `value` is where what can be completed begins; past `end` where there is no such thing. */
interface Piece {
  readonly end: number;
  readonly value: number;
  readonly field: FieldName | null;
}

function readPiece(text: string, at: number): Piece {
  const regexEnd = findRegexEnd(text, at);
  if (regexEnd >= 0) return { end: regexEnd + 1, value: text.length + 1, field: null };
  if (isQuote(text.charAt(at))) {
    const closing = findClosingQuote(text, at);
    if (closing < 0 || text.charAt(closing + 1) !== ':') return { end: endOfValue(text, at), value: at, field: null };
    const value = closing + 2;
    return { end: endOfValue(text, value), value, field: { name: text.slice(at + 1, closing), quoted: true } };
  }
  const end = skip(run, text, at);
  const name = fieldStart.exec(text.slice(at, end))?.[1];
  if (name === undefined) return { end: Math.max(end, at + 1), value: at, field: null };
  const value = at + name.length + 1;
  return { end: endOfValue(text, value), value, field: { name, quoted: false } };
}

function endOfValue(text: string, at: number): number {
  if (!isQuote(text.charAt(at))) return skip(run, text, at);
  const closing = findClosingQuote(text, at);
  if (closing < 0) return text.length;
  return text.charAt(closing + 1) === '*' ? closing + 2 : closing + 1;
}

function toSpot(text: string, at: number, end: number, caret: number, field: FieldName | null): Spot | null {
  const quoted = isQuote(text.charAt(at));
  const closing = quoted ? findClosingQuote(text, at) : -1;
  if (closing >= 0 && caret > closing) return null;
  const typed = text.slice(quoted ? at + 1 : at, caret).replaceAll('""', '"');
  return { at, length: end - at, typed, quoted, field };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

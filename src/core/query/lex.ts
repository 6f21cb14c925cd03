// Cuts the text of a query into tokens: words, quotations, fields, operators and parentheses.
import { findClosingQuote, findRegexEnd, isQuote } from '../../contract/clauses.ts';
import { refuseHabit } from './habits.ts';
import { badQuery, type Place } from './tree.ts';
import { isIndexed, splitWords } from './words.ts';

export interface OperatorToken<Type extends 'and' | 'or' | 'not' | 'open' | 'close'> extends Place {
  readonly type: Type;
}

export interface TextToken extends Place {
  readonly type: 'word' | 'phrase';
  readonly text: string;
  readonly prefix: boolean;
}

/** `late NEAR/5 delivery` */
export interface NearToken extends Place {
  readonly type: 'near';
  readonly within: number;
}

/** `col*r`, `/dela(yed|ys)/` without its slashes, `=Café` without its sign. */
export interface SpecialToken extends Place {
  readonly type: 'pattern' | 'regex' | 'exact';
  readonly text: string;
}

export interface FieldToken extends Place {
  readonly type: 'field';
  readonly name: string;
  /** A name in quotes is always an attribute's. */
  readonly quotedName: boolean;
  readonly value: string;
  readonly prefix: boolean;
  readonly valuePlace: Place;
}

export type Token =
  | OperatorToken<'and'>
  | OperatorToken<'or'>
  | OperatorToken<'not'>
  | OperatorToken<'open'>
  | OperatorToken<'close'>
  | NearToken
  | TextToken
  | SpecialToken
  | FieldToken;

// Control characters separate like spaces: a NUL would end the expression that FTS5 reads.
const gap = /[\s\p{Cc}]+/uy;
const run = /[^\s\p{Cc}()"“”„‟«»]+/uy;
const fieldStart = /^(\p{L}[\p{L}\p{N}\p{M}_.-]*):/u;
// A Map, because an object would know `valueOf` and `constructor` as well.
const operators: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);

/** Throws `bad-query` at the first thing that is no token. */
export function lexQuery(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    at += matchAt(gap, text, at).length;
    if (at >= text.length) break;
    const token = readToken(text, at);
    tokens.push(token);
    at = token.at + token.length;
  }
  return tokens;
}

function readToken(text: string, at: number): Token {
  const first = text.charAt(at);
  if (first === '(') return { type: 'open', at, length: 1 };
  if (first === ')') return { type: 'close', at, length: 1 };
  if (isQuote(first)) return readQuoted(text, at);
  const piece = matchAt(run, text, at);
  if (first === '-') return readMinus(text, at, piece);
  const regexEnd = findRegexEnd(text, at);
  if (regexEnd >= 0) return { type: 'regex', text: text.slice(at + 1, regexEnd), at, length: regexEnd + 1 - at };
  // A sign alone is a word of its own: `a = b`.
  if (first === '=' && (isQuote(text.charAt(at + 1)) || isIndexed(piece.slice(1)))) return readExact(text, at);
  const name = fieldStart.exec(piece)?.[1];
  // What follows the colon of a web address begins with two slashes: that is a word, not a field.
  if (name !== undefined && !piece.startsWith('//', name.length + 1)) {
    return readField(text, at, name, false, at + name.length + 1);
  }
  const operator = operators.get(piece);
  if (operator !== undefined) return { type: operator, at, length: piece.length };
  if (/^NEAR(?:\/|$)/.test(piece)) return readNear(piece, at);
  refuseHabit(text, at, piece);
  return readWord(piece, at);
}

function readMinus(text: string, at: number, piece: string): Token {
  const next = text.charAt(at + 1);
  if (piece === '-' && next !== '(' && !isQuote(next)) {
    throw badQuery('A minus sign excludes what follows it directly: write -word without a space, or take it out.', {
      at,
      length: 1,
    });
  }
  return { type: 'not', at, length: 1 };
}

const nearest = { usual: 10, most: 100 } as const;

function readNear(piece: string, at: number): NearToken {
  const within = piece === 'NEAR' ? nearest.usual : Number(/^NEAR\/(\d{1,3})$/.exec(piece)?.[1] ?? Number.NaN);
  if (within <= nearest.most) return { type: 'near', within, at, length: piece.length };
  throw badQuery(
    `NEAR is followed by how many words may stand between, 0 to ${nearest.most}, as in late NEAR/5 delivery; to search for the word write "NEAR" in quotes.`,
    { at, length: piece.length },
  );
}

function readExact(text: string, at: number): SpecialToken {
  const { value, prefix, length } = readValue(text, at + 1);
  const place = { at, length: length + 1 };
  if (prefix) throw badQuery('What is written exactly takes no star: write the whole word after =.', place);
  return { type: 'exact', text: value, ...place };
}

function readWord(piece: string, at: number): TextToken | SpecialToken {
  if (/\*[^*]/.test(piece)) return { type: 'pattern', text: piece, at, length: piece.length };
  const { value, prefix } = readStar(piece, at);
  if (prefix && !isIndexed(value)) throw loneStar({ at: at + piece.length - 1, length: 1 });
  // The index cuts “e-mail” in two; only as neighbours are they the word that was typed.
  const type = splitWords(value).length > 1 ? 'phrase' : 'word';
  return { type, text: value, prefix, at, length: piece.length };
}

function readQuoted(text: string, at: number): TextToken | FieldToken {
  const closing = findClosingQuote(text, at);
  if (closing < 0) {
    throw badQuery('This quotation mark is never closed: add one at the end of the phrase.', { at, length: 1 });
  }
  const value = unquote(text, at, closing);
  const after = text.charAt(closing + 1);
  const beyond = text.charAt(closing + 2);
  if (after === ':' && beyond !== '' && beyond !== ')' && !/\s/.test(beyond)) {
    return readField(text, at, value, true, closing + 2);
  }
  if (value.trim() === '') {
    const place = { at, length: closing + 1 - at };
    throw badQuery('There is nothing between these quotation marks: write a phrase or take them out.', place);
  }
  const prefix = after === '*';
  if (prefix && !isIndexed(value)) throw loneStar({ at: closing + 1, length: 1 });
  return { type: 'phrase', text: value, prefix, at, length: closing + 1 - at + (prefix ? 1 : 0) };
}

function readField(text: string, at: number, name: string, quotedName: boolean, from: number): FieldToken {
  const found = readValue(text, from);
  const length = from + found.length - at;
  if (found.value.trim() === '') throw emptyValue(text, at, from, found.length);
  return {
    type: 'field',
    name,
    quotedName,
    value: found.value,
    prefix: found.prefix,
    valuePlace: { at: from, length: found.length },
    at,
    length,
  };
}

function readValue(text: string, from: number): { value: string; prefix: boolean; length: number } {
  if (!isQuote(text.charAt(from))) {
    const piece = matchAt(run, text, from);
    return { ...readStar(piece, from), length: piece.length };
  }
  const closing = findClosingQuote(text, from);
  if (closing < 0) {
    const message = 'This quotation mark is never closed: add one at the end of the value.';
    throw badQuery(message, { at: from, length: 1 });
  }
  const prefix = text.charAt(closing + 1) === '*';
  return { value: unquote(text, from, closing), prefix, length: closing + 1 - from + (prefix ? 1 : 0) };
}

function emptyValue(text: string, at: number, from: number, length: number): Error {
  const name = text.slice(at, from);
  if (text.charAt(from) === '(') {
    const message = `Parentheses cannot follow ${name} directly: repeat the field, as in (lang:es OR lang:it).`;
    return badQuery(message, { at: from, length: 1 });
  }
  const message = `Write a value right after ${name} with no space between, or quote the word to search for it as text.`;
  return badQuery(message, { at, length: from - at + length });
}

/** Takes the star off the end; a star elsewhere is only understood in words of the text. */
function readStar(piece: string, at: number): { value: string; prefix: boolean } {
  const star = piece.indexOf('*');
  if (star < 0) return { value: piece, prefix: false };
  const place = { at: at + star, length: 1 };
  if (/^\*+$/.test(piece)) throw loneStar(place);
  if (!/^\*+$/.test(piece.slice(star))) {
    throw badQuery('In a value a star can only stand at the end, as in late*: move it there or take it out.', place);
  }
  return { value: piece.slice(0, star), prefix: true };
}

function loneStar(place: Place): Error {
  return badQuery('A star needs letters beside it, as in deliver* or *mar*: add some or take it out.', place);
}

function unquote(text: string, open: number, closing: number): string {
  const inner = text.slice(open + 1, closing);
  return text.charAt(open) === '"' ? inner.replaceAll('""', '"') : inner;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

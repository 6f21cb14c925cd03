// What a text says, as it is compared with others: its words with their weight, meanings, numbers, names and negations.

import { type Token, tokenise } from '../../text/tokenise.ts';
import { foldWord } from '../fold-word.ts';
import { splitHashtag } from '../hashtag.ts';
import { findLanguage, stopWordsOf } from '../languages/index.ts';
import { stemOf } from '../stem.ts';
import { type Kin, kinOf, type Side } from './kin.ts';
import { isSmallUnspaced, isUnspaced, isUnspacedNegation, splitParticle } from './unspaced.ts';

/** One word, number or phrase. */
export interface Unit {
  /** Folded. */
  readonly word: string;
  /** Folded and stemmed; of a number its digits. */
  readonly stem: string;
  /** `small` words hold the others together; a `name` is written with a capital (in German any noun may be). */
  readonly kind: 'word' | 'small' | 'number' | 'name';
  /** Meanings it shares with other words of the language. */
  readonly meanings: readonly string[];
  readonly sides: readonly Side[];
  /** How much it says, 0 to 1.2. */
  readonly weight: number;
  /** A negation reaches it. */
  readonly negated: boolean;
}

export interface Wording {
  readonly units: readonly Unit[];
  readonly weight: number;
  /** The stems in their order: equal for texts that say the same word for word. */
  readonly plain: string;
  /** How many words turn what stands by them. */
  readonly negations: number;
  /** Which words they reach is known. */
  readonly scoped: boolean;
  readonly kin: Kin;
}

/** More words than these make nothing plainer. */
const MOST_UNITS = 120;
const LONGEST_TEXT = 4000;
const WEIGHT = { small: 0.12, known: 0.5, short: 0.8, word: 1, number: 1.2, name: 1.2, emoji: 0.2 } as const;

const BORN = 'né';

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /^[.!?…:;"“«»¿¡(]/u;
const ALL_DIGITS = /^\p{Nd}+$/u;
const ONE_NUMBER = /^\d{1,3}(?:[., \u00a0\u202f]\d{3})+$/;

type Draft = { -readonly [Key in keyof Unit]: Unit[Key] };

/** Null: of a language whose words are not known. Time is bounded, whatever the text. */
export function readWording(text: string, language: string | null): Wording {
  const head = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const tokens = tokenise(head);
  const kin = kinOf(language);
  const units = readUnits(tokens, language, kin);
  const scoped = findLanguage(language) !== undefined;
  const negations = scoped
    ? markNegated(units, language, kin)
    : tokens.filter((token) => isUnspacedNegation(token.text)).length;
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
  return { units, weight, plain: units.map((unit) => unit.stem).join(' '), negations, scoped, kin };
}

function readUnits(tokens: readonly Token[], language: string | null, kin: Kin): Draft[] {
  const units: Draft[] = [];
  const stops = stopWordsOf(language);
  // In a headline every word may have a capital: there it tells no name.
  const namesTell = !isMostlyCapitals(tokens);
  let starts = true;
  for (let at = isRepost(tokens) ? 1 : 0; at < tokens.length && units.length < MOST_UNITS; at++) {
    const token = tokens[at];
    if (!token) break;
    const phrase = findPhrase(tokens, at, kin);
    if (phrase) {
      units.push(makeUnit(phrase.words.join(' '), phrase.words.join(' '), 'word', WEIGHT.word, [phrase.meaning]));
      at += phrase.words.length - 1;
    } else if (token.kind === 'word') {
      const named = namesTell && !starts && CAPITAL.test(token.text);
      for (const part of splitParts(token.text)) units.push(readPart(part, named, language, kin, stops));
    } else if (token.kind === 'number') {
      for (const number of readNumbers(token.text)) units.push(makeNumber(number));
    } else if (token.kind === 'hashtag') {
      for (const word of splitHashtag(token.text, findLanguage(language)))
        units.push(lighten(readWord(word, false, language, kin, stops)));
    } else if (token.kind === 'emoji') {
      units.push(makeUnit(token.text, token.text, 'small', WEIGHT.emoji));
    }
    starts = token.kind === 'punctuation' ? SENTENCE_END.test(token.text) : starts && token.kind !== 'word';
  }
  return units;
}

/** `RT @name: …` */
function isRepost([first, second]: readonly Token[]): boolean {
  return first?.text === 'RT' && second?.kind === 'handle';
}

function findPhrase(tokens: readonly Token[], at: number, kin: Kin) {
  const first = tokens[at];
  const phrases = first?.kind === 'word' ? kin.phrases.get(foldWord(first.text)) : undefined;
  return phrases?.find(({ words }) => words.every((word, index) => foldWord(tokens[at + index]?.text ?? '') === word));
}

const STARTS_WITH_NUMBER = /^(\p{Nd}+)(\p{L}.*)$/u;

/** `1902년` and `40min` are a number and its unit; Korean particles stand apart. */
function splitParts(word: string): readonly string[] {
  const counted = STARTS_WITH_NUMBER.exec(word);
  if (counted?.[1] && counted[2]) return [counted[1], ...splitParts(counted[2])];
  return splitParticle(word) ?? [word];
}

function readPart(part: string, named: boolean, language: string | null, kin: Kin, stops: ReadonlySet<string>): Draft {
  return ALL_DIGITS.test(part) ? makeNumber(readNumbers(part)[0] ?? part) : readWord(part, named, language, kin, stops);
}

function readWord(word: string, named: boolean, language: string | null, kin: Kin, stops: ReadonlySet<string>): Draft {
  const lower = word.toLowerCase();
  const folded = foldWord(word);
  const digits = kin.numbers.get(folded);
  if (digits !== undefined) return makeNumber(digits);
  const stem = language === 'fr' && lower === BORN ? BORN : stemOf(lower, language);
  const meanings = kin.meanings.get(folded) ?? kin.meanings.get(stem) ?? [];
  const sides = kin.sides.get(folded) ?? kin.sides.get(stem) ?? [];
  const small = stops.has(folded) || isSmallUnspaced(word);
  const known = meanings.length > 0 || sides.length > 0;
  if (small)
    return makeUnit(folded, stem, known ? 'word' : 'small', known ? WEIGHT.known : WEIGHT.small, meanings, sides);
  if (named && !known) return makeUnit(folded, stem, 'name', WEIGHT.name);
  const short = folded.length < 4 && !isUnspaced(word);
  return makeUnit(folded, stem, 'word', short ? WEIGHT.short : WEIGHT.word, meanings, sides);
}

/** What a hashtag says is often a comment on the text. */
function lighten(unit: Draft): Draft {
  return { ...unit, weight: unit.weight / 2 };
}

function makeNumber(digits: string): Draft {
  return makeUnit(digits, digits, 'number', WEIGHT.number);
}

function makeUnit(
  word: string,
  stem: string,
  kind: Unit['kind'],
  weight: number,
  meanings: readonly string[] = [],
  sides: readonly Side[] = [],
): Draft {
  return { word, stem, kind, meanings, sides, weight, negated: false };
}

/** `2,310`, `2.310` and `2 310` are one number; `1975-76` and `10:30` are two. */
function readNumbers(text: string): string[] {
  const parts = text.normalize('NFKC').split(/[-–/:]/);
  const numbers = parts.map((part) => (ONE_NUMBER.test(part) ? part.replace(/\D/g, '') : part.replace(',', '.')));
  return numbers.filter((number) => number !== '');
}

/** How many negations there are; the next word that each reaches is marked. */
function markNegated(units: readonly Draft[], code: string | null, { articles }: Kin): number {
  const language = findLanguage(code);
  if (!language) return 0;
  let count = 0;
  units.forEach(({ word, stem }, at) => {
    // French `né` is no `ne`.
    if (!language.negations.has(word) || stem === BORN) return;
    count += 1;
    markNext(units, at, 1, articles);
    if (language.negationsAfter.has(word)) markNext(units, at, -1, articles);
  });
  return count;
}

/** Behind an article begins another part of the sentence. */
function markNext(units: readonly Draft[], from: number, step: 1 | -1, articles: ReadonlySet<string>): void {
  for (let at = from + step; ; at += step) {
    const unit = units[at];
    if (!unit || (articles.has(unit.word) && step > 0)) return;
    if (unit.kind === 'small') continue;
    unit.negated = true;
    return;
  }
}

function isMostlyCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 2 && words.filter((token) => CAPITAL.test(token.text)).length > 0.7 * words.length;
}

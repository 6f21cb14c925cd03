// How far two short texts say the same: copies with small changes, and the same told in other words.

import { type Alignment, align, areOpposed } from './compare/align.ts';
import { kinOf } from './compare/kin.ts';
import { hasExchange } from './compare/order.ts';
import { readWording, type Unit, type Wording } from './compare/wording.ts';
import { detectLanguage } from './detect.ts';
import { foldWord } from './fold-word.ts';
import { stemOf } from './stem.ts';

export interface Comparison {
  /** 0 to 1. */
  readonly similarity: number;
  /** The similarity is at least `DUPLICATE`. */
  readonly duplicate: boolean;
}

/** From this similarity on two texts are said to say the same: chosen on tests/gold/duplicates.jsonl. */
export const DUPLICATE = 0.5;

/** How much of the shorter text is in the longer counts beside how much of both is shared: clauses are added. */
const CONTAINED = 0.3;
/** What is left of a similarity where the texts differ in something that changes what is said. */
const CONTRADICTION = 0.4;
/** One word for another, of which it is not known whether they mean the same. */
const SUBSTITUTION = 0.8;
const LONGEST_SUBSTITUTION = 3;
const FEW = 3;

/** Symmetric. Without a language it is told from both texts; null where it is unknown. */
export function compareTexts(a: string, b: string, language?: string | null): Comparison {
  const code = language === undefined ? detectLanguage(`${a}\n${b}`).language : language;
  return compareWordings(readWording(a, code), readWording(b, code));
}

/** The same for texts that were read already, of one language. */
function compareWordings(a: Wording, b: Wording): Comparison {
  const exact = a.plain <= b.plain ? judge(a, b) : judge(b, a);
  const similarity = Math.round(1000 * exact) / 1000;
  return { similarity, duplicate: similarity >= DUPLICATE };
}

/**
 * Many texts, each read once: their words without greetings and the words of asking, words of one meaning under one
 * name, and how far two of them say the same.
 */
export function createComparer(texts: readonly { readonly text: string; readonly language: string | null }[]) {
  const wordings = texts.map(({ text, language }) => readWording(text, language));
  return {
    words: (at: number): readonly string[] => {
      const wording = wordings[at];
      return wording ? telling(wording) : [];
    },
    similarity: (at: number, other: number): number => {
      const [a, b] = [wordings[at], wordings[other]];
      return a && b ? compareWordings(a, b).similarity : 0;
    },
  };
}

/** The stem of a word, or null where it is a greeting or a word of asking. */
export function tellingStem(word: string, language: string | null): string | null {
  return kinOf(language).asking.has(foldWord(word)) ? null : stemOf(word, language);
}

function telling({ units, kin: { asking } }: Wording): string[] {
  const words = units.filter(({ kind, word }) => kind !== 'small' && !asking.has(word));
  return [...new Set(words.map(({ stem, meanings }) => meanings[0] ?? stem))];
}

function judge(a: Wording, b: Wording): number {
  if (a.plain === b.plain) return 1;
  if (a.weight === 0 || b.weight === 0) return 0;
  const alignment = align(a, b);
  const shared = (alignment.first + alignment.second) / (a.weight + b.weight);
  const contained = Math.max(alignment.first / a.weight, alignment.second / b.weight);
  const alike = (1 - CONTAINED) * shared + CONTAINED * contained;
  if (contradicts(a, b, alignment)) return CONTRADICTION * alike;
  return listSubstitutions(a, b, alignment).length > 0 ? SUBSTITUTION * alike : alike;
}

/** Other numbers, other names in the same place, the opposite, a negation on one side, or roles exchanged. */
function contradicts(a: Wording, b: Wording, alignment: Alignment): boolean {
  return (
    (hasOther('number', a.units, alignment.there) && hasOther('number', b.units, alignment.back)) ||
    isOpposed(a, b, alignment) ||
    isNegatedOnce(a, b, alignment) ||
    listSubstitutions(a, b, alignment).some(([here, there]) => hasName(here) && hasName(there)) ||
    hasExchange(a, b, alignment)
  );
}

function hasOther(kind: Unit['kind'], units: readonly Unit[], partner: Int16Array): boolean {
  return units.some((unit, at) => unit.kind === kind && partner[at] === -1);
}

function hasName(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.kind === 'name');
}

function isOpposed(a: Wording, b: Wording, { there, back }: Alignment): boolean {
  const others = b.units.filter((unit, at) => back[at] === -1 && unit.sides.length > 0);
  return a.units.some((unit, at) => there[at] === -1 && others.some((other) => areOpposed(unit, other)));
}

/** Only one text negates, and it negates something that the other says. */
function isNegatedOnce(a: Wording, b: Wording, { there, back }: Alignment): boolean {
  if (a.negations > 0 === b.negations > 0) return false;
  // Where it is not known which words are negated, the texts must be nearly the same.
  if (!a.scoped) return countAlone(a, there) + countAlone(b, back) <= FEW;
  return a.units.some((unit, at) => {
    const other = b.units[there[at] ?? -1];
    return other !== undefined && unit.kind !== 'small' && unit.negated !== other.negated;
  });
}

function countAlone({ units }: Wording, partner: Int16Array): number {
  return units.filter((unit, at) => unit.kind !== 'small' && partner[at] === -1).length;
}

/** Words of each that stand without partner between the same neighbours. */
function listSubstitutions(
  a: Wording,
  b: Wording,
  { there, back }: Alignment,
): [here: readonly Unit[], there: readonly Unit[]][] {
  const found: [readonly Unit[], readonly Unit[]][] = [];
  for (let at = 0; at < a.units.length; at++) {
    if (there[at] !== -1) continue;
    let end = at;
    while (end < a.units.length && there[end] === -1) end += 1;
    const from = at === 0 ? 0 : (there[at - 1] ?? -1) + 1;
    const to = end === a.units.length ? b.units.length : (there[end] ?? 0);
    const [here, other] = [a.units.slice(at, end), b.units.slice(from, Math.max(from, to))];
    const free = other.every((_, index) => back[from + index] === -1);
    if (free && saysSomething(here) && saysSomething(other)) found.push([here, other]);
    at = end;
  }
  return found;
}

function saysSomething(units: readonly Unit[]): boolean {
  return units.length <= LONGEST_SUBSTITUTION && units.some((unit) => unit.kind !== 'small');
}

// A text made ready for the search: its units, how it is written, which words are everyday ones, which chains are listed names.

import type { Token } from '../../text/tokenise.ts';
import { bitsOf, FAMED, FIRST, LAST, type Match, matchChain, SMALL, WEAK } from './gazetteer.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { readStyle, type Style } from './style.ts';
import { readUnits, type Unit } from './units.ts';

export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly units: readonly Unit[];
  readonly style: Style;
  readonly knowledge: Knowledge;
  /** For each unit: an everyday word of the language. */
  readonly known: readonly boolean[];
  /** For each unit: bits of the gazetteer for the word alone. */
  readonly bits: readonly number[];
  /** For each unit: the listed chain of two words or more that starts there. */
  readonly chains: readonly (Match | null)[];
  /** For each unit: such a chain ends with it. */
  readonly closes: readonly boolean[];
}

/** Null where there is nothing to go by: an unknown language, or no word that may be a name. */
export function readText(text: string, tokens: readonly Token[], language: string | null): Reading | null {
  const knowledge = knowledgeOf(language);
  if (!knowledge || language === null) return null;
  const units = readUnits(text, tokens, language === 'en' || language === 'nl' ? isEnding : undefined);
  const style = readStyle(units, language, knowledge.stopWords);
  const anywhere = style.small || style.casual;
  const bits = new Array<number>(units.length).fill(0);
  const chains = new Array<Match | null>(units.length).fill(null);
  const asked: number[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.kind === 'mark' || unit.kind === 'break') continue;
    chains[at] = fittingChain(matchChain(units, at), units, style, knowledge.stopWords);
    if (unit.kind !== 'word' || (!unit.capital && !anywhere)) continue;
    bits[at] =
      bitsOf(unit.folded) || (language === 'de' && unit.folded.endsWith('s') ? bitsOf(unit.folded.slice(0, -1)) : 0);
    if (unit.capital || (bits[at] & FAMED && !(bits[at] & WEAK))) asked.push(at);
  }
  for (let at = 0; at + 1 < units.length; at++) {
    // `El Banco` (a town) gives way to `Banco de España`.
    const chain = chains[at];
    const later = chains[at + 1];
    if (chain && later && later.to > chain.to && knowledge.stopWords.has(units[at]?.folded ?? '')) chains[at] = null;
  }
  if (asked.length === 0 && chains.every((chain) => chain === null)) return null;
  const known = new Array<boolean>(units.length).fill(false);
  const answers = knowledge.areKnown(
    asked.flatMap((at) => units[at] ?? []),
    asked.map((at) => bits[at] ?? 0),
  );
  for (const [index, at] of asked.entries()) {
    const familiar = answers[index];
    // By its ending alone a word is an everyday one where a sentence opens, but `Valdeande es` is a place.
    const formed =
      familiar === 'formed' && (style.casual || units[at]?.opens === true) && !isSubject(units, at, knowledge);
    known[at] = familiar === 'listed' || formed;
  }
  const closes = new Array<boolean>(units.length).fill(false);
  for (const chain of chains) if (chain) closes[chain.to - 1] = true;
  return { text, language, units, style, knowledge, known, bits, chains, closes };
}

/** Before a verb such as is, was, said. */
export function isSubject(units: readonly Unit[], at: number, knowledge: Knowledge): boolean {
  const next = units[at + 1];
  return next?.near === true && !next.capital && knowledge.names.personAfter.has(next.folded);
}

function isEnding(key: string): boolean {
  return bitsOf(key) === 0;
}

/** In an edited text a name has its capitals, first and last. */
function fittingChain(
  chain: Match | null,
  units: readonly Unit[],
  style: Style,
  stopWords: ReadonlySet<string>,
): Match | null {
  if (!chain) return null;
  const words = units.slice(chain.from, chain.to).filter((unit) => unit.kind === 'word');
  const capitals = words.filter((unit) => unit.capital).length;
  if (capitals === 0 || !words[0]?.capital) {
    if (chain.bits & SMALL) return chain;
    // `the sun` is a paper only with a capital.
    if (capitals === 0 && words.length === 2 && stopWords.has(words[0]?.folded ?? '')) return null;
    if (capitals === 0) return (style.small || style.casual) && !(chain.bits & WEAK) ? chain : null;
  }
  return words[0]?.capital || units[chain.from]?.kind === 'number' ? chain : null;
}

export function isListed(bits: number): boolean {
  return (bits & FAMED) !== 0;
}

export function isStrong(bits: number): boolean {
  return (bits & FAMED) !== 0 && (bits & WEAK) === 0;
}

export function isPersonal(bits: number): boolean {
  return (bits & (FIRST | LAST)) !== 0;
}

/** PP, NOS, UN among small letters. */
export function isLoneAcronym(reading: Reading, at: number): boolean {
  const { units, bits, style } = reading;
  const unit = units[at];
  if (!unit?.upper || unit.text.length > 5 || style.loud[at] || !isListed(bits[at] ?? 0)) return false;
  if (!isStrong(bits[at] ?? 0) && (unit.text.length > 3 || reading.knowledge.names.never.has(unit.folded)))
    return false;
  return !units[at - 1]?.upper && !units[at + 1]?.upper;
}

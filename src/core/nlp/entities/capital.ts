// Questions about one word of a text: is it a capital that may be part of a name, an initial, a head such as University?

import { FIRST, LAST } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

export const ROMAN = /^(?:[IVX]{1,5}|[IVX]{1,5}\.)$/;

/** University, river, cup: a word that opens (or closes) names of many words. */
export function isHead(reading: Reading, unit: Unit): boolean {
  const { names } = reading.knowledge;
  return names.organisations.has(unit.folded) || names.places.has(unit.folded) || names.others.has(unit.folded);
}

export function isPlainCapital(reading: Reading, at: number): boolean {
  const { units, chains, knowledge } = reading;
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.capital) return false;
  if (chains[at]) return true;
  if (unit.text.length === 1) return false;
  if (knowledge.stopWords.has(unit.folded)) return !unit.opens && knowledge.names.alone.has(unit.folded);
  // Fashion Week, Women's Day.
  return !knowledge.names.never.has(unit.folded) || (!unit.opens && knowledge.names.others.has(unit.folded));
}

export function isInitial(reading: Reading, at: number, depth = 0): boolean {
  const { units } = reading;
  const point = units[at + 1];
  if (point?.text !== '.' || !point.near) return false;
  const next = units[at + 2];
  if (!next?.near || next.kind !== 'word' || !next.capital) return false;
  return next.text.length === 1 && depth < 4 ? isInitial(reading, at + 2, depth + 1) : isPlainCapital(reading, at + 2);
}

/** An initial or a shortened word: `J.`, `St.` */
export function isShortened(reading: Reading, at: number): boolean {
  const unit = reading.units[at];
  if (unit?.kind !== 'word' || !unit.capital) return false;
  return unit.text.length === 1 || /^(?:st|ste|mt|ft|dr|jr|sta|sto)$/.test(unit.folded);
}

/** `May` or `Jan` before a surname. */
export function isOfName(reading: Reading, at: number): boolean {
  const next = reading.units[at + 1];
  if (!((reading.bits[at] ?? 0) & FIRST) || !next?.near || !isPlainCapital(reading, at + 1)) return false;
  return !reading.known[at + 1] || ((reading.bits[at + 1] ?? 0) & LAST) !== 0;
}

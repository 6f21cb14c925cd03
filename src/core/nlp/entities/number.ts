// Numbers and letters that belong to a name: iPhone 15, Boeing 737, Schalke 04, Serie A.

import { ORGANISATION, OTHER, PLACE, PRODUCT } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const MODEL = /^(?:\d{1,4}|\p{Lu}{0,2}\d{1,4}\p{L}{0,2}|[A-Z])$/u;
const NUMBERED =
  /^(?:exit|interstate|highway|route|euro|ligue|formula|formel|formule|flight|mission|apollo|area|canal|channel|radio|tele|rtl)$/;

/** iPhone 15, Windows 11, Boeing 737, Schalke 04: after a listed product, a model word, or a head such as Ligue. */
export function takesNumber(reading: Reading, from: number, to: number): boolean {
  const { units, bits, chains, knowledge } = reading;
  const unit = units[to];
  const before = units[to - 1];
  if (!unit || !before || !MODEL.test(unit.text) || before.kind === 'number') return false;
  if (isProduct(reading, from, to)) return unit.text.length <= 4;
  const whole = chains[from]?.to === to ? (chains[from]?.bits ?? 0) : to - from === 1 ? (bits[from] ?? 0) : 0;
  // Stranger Things 2; GSG 9, where no scores are told.
  if (whole & OTHER && !(whole & (PLACE | ORGANISATION)) && /^\d{1,2}$/.test(unit.text)) return true;
  if (
    before.upper &&
    before.text.length <= 4 &&
    to - from === 1 &&
    reading.language !== 'en' &&
    /^\d{1,2}$/.test(unit.text)
  )
    return units[to + 1]?.kind !== 'number';
  const beforeBits = (bits[to - 1] ?? 0) | (chains[to - 1]?.bits ?? 0);
  if (beforeBits & PRODUCT) return true;
  return NUMBERED.test(before.folded) && !knowledge.stopWords.has(before.folded);
}

/** Galaxy S22, Model X, Citroën C3. */
export function isModelName(reading: Reading, from: number, to: number): boolean {
  return isProduct(reading, from, to) || /\d/.test(reading.units[to]?.text ?? '');
}

/** Serie A, Grupo B, Ridouan T. */
export function isGrade(first: Unit | undefined, before: Unit, unit: Unit): boolean {
  if (/^[A-C]$/.test(unit.text) && first?.folded === 'ligue') return true;
  return (
    /^[A-F]$/.test(unit.text) &&
    /^(?:serie|liga|group|grupo|gruppo|groupe|groep|gruppe|class|classe|vitamin)$/.test(before.folded)
  );
}

function isProduct(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const chain = reading.chains[at];
    if (chain && chain.to <= to && chain.bits & PRODUCT) return true;
    if ((reading.bits[at] ?? 0) & PRODUCT) return true;
  }
  return false;
}

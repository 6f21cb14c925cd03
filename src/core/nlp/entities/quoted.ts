// Titles in quotation marks: films, books, songs, ships. Speech in quotation marks is told from them by length, stops and what stands before.

import type { Name } from './name.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
  "''": "''",
  '``': "''",
};
const MOST_WORDS = 7;
const ENDS = /^[.!?…:;]/;

/** Quoted titles of two to seven words. */
export function findTitles(reading: Reading): Name[] {
  const { units, style } = reading;
  const titles: Name[] = [];
  if (style.casual) return titles;
  for (let at = 1; at + 3 < units.length; at++) {
    const closing = units[at]?.kind === 'mark' ? CLOSES[units[at]?.text ?? ''] : undefined;
    if (closing === undefined) continue;
    const end = endOf(units, at, closing);
    if (end < 0) continue;
    if (isTitle(reading, at + 1, end)) {
      titles.push({ from: at + 1, to: end, titled: false, apposed: false, demonym: false, quoted: true });
    }
    at = end;
  }
  return titles;
}

function endOf(units: readonly Unit[], open: number, closing: string): number {
  for (let at = open + 1; at < units.length && at <= open + MOST_WORDS + 2; at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'break' || (unit.kind === 'mark' && ENDS.test(unit.text))) return -1;
    if (unit.kind === 'mark' && closing.includes(unit.text)) return at;
  }
  return -1;
}

function isTitle(reading: Reading, from: number, to: number): boolean {
  const { units, language, style } = reading;
  const first = units[from];
  const before = units[from - 2];
  if (first?.kind !== 'word' || !first.capital || to - from < 2 || to - from > MOST_WORDS) return false;
  if (units[to - 1]?.kind === 'mark') return false;
  // Right after a small word: der Roman „…“, la película «…». After a colon or a comma somebody speaks.
  if (before?.kind !== 'word' || (before.capital && language !== 'de') || style.title[from] || style.loud[from])
    return false;
  if (
    reading.knowledge.names.personAfter.has(before.folded) ||
    /^(?:that|que|che|dass|dat|said|says)$/.test(before.folded)
  )
    return false;
  if (language !== 'en') return true;
  const words = units.slice(from, to).filter((unit) => unit.kind === 'word' && unit.text.length > 3);
  return words.every((unit) => unit.capital);
}

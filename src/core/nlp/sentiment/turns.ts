// Turns of phrase in which a negation does not turn, or a good word does: `not only`, `couldn't be happier`, `would have been`.

import type { Language } from '../language.ts';
import type { Unit } from './units.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A negation reaches past an earlier hit over these: `not good or helpful`. */
export const ALTERNATIVES = list('or nor o ni of noch ou oder ne nem');

/** Folded: `more` and `better` of the seven languages. */
export const COMPARATIVES = list(
  `more better mas mejor mejores piu meglio migliore migliori mais melhor melhores plus mieux meilleur meilleure
  meilleurs meilleures meer beter betere mehr besser bessere besseres besseren besserer happier nicer`,
);

export const NEVER = list('never nunca jamas mai jamais nooit nie niemals');

/** Together with a negation and a comparative they make praise of it. */
export const POSSIBILITIES = list(
  `couldn't couldnt cannot can't cant could can podria podrias podriamos pudo podia puedo puede podemos podiamos podrian
  potrei potrebbe potremmo potevo poteva potevamo posso puo poderia poderiamos podia pode podemos kon kan konden kunnen
  konnte konnten kann konnen pourrais pourrait pourrions pouvais pouvait peux peut pouvions`,
);

const ONLY = list(
  'only just merely simply solo solamente soltanto solamente so somente apenas seulement uniquement juste alleen enkel slechts nur bloss blos lediglich',
);

/** `tevredener`, `zufriedener`: the ending alone would be too little, beside `kon niet` it is enough. */
export function endsLikeComparative(word: string): boolean {
  return word.length > 5 && word.endsWith('er');
}

const ENOUGH = list('enough genoeg genug suficiente bastante abbastanza assez');

/** `can't thank them enough`, `kan ze niet genoeg bedanken`: next to a word of praise, before or after it. */
export function saysNotEnough(units: readonly Unit[], first: number, last: number): boolean {
  const clause = units[first]?.clause;
  for (let at = first - 2; at <= last + 3; at++) {
    const unit = units[at];
    if (unit && unit.clause === clause && ENOUGH.has(unit.word)) return true;
  }
  return false;
}

const AFTERTHOUGHTS = new Set([
  'at all',
  'in the least',
  'whatsoever',
  'in any way',
  'per niente',
  'du tout',
  'de nada',
]);

/** `at all`, and what stands in its place elsewhere. */
export function isAfterthought(units: readonly Unit[], first: number, last: number): boolean {
  let phrase = units[first]?.word ?? '';
  for (let at = first + 1; at <= last; at++) phrase += ` ${units[at]?.word ?? ''}`;
  return AFTERTHOUGHTS.has(phrase);
}

/** `not only good`, `n'est que du bonheur`: the negation at `at` leaves what ends at `hit` as it is. */
export function isOnlyNegation(units: readonly Unit[], at: number, hit: number, language: Language): boolean {
  if (ONLY.has(units[at + 1]?.word ?? '')) return true;
  if (language.code !== 'fr') return false;
  const word = units[at]?.word;
  if (word !== 'ne' && word !== 'n') return false;
  let restricts = false;
  for (let next = at + 1; next <= hit; next++) {
    const other = units[next]?.word ?? '';
    if (other === 'que' || other === 'qu') restricts = true;
    else if (language.negations.has(other)) return false;
  }
  return restricts;
}

const UNREAL_STARTS = list("would could should might would've could've should've");
const UNREAL_ALONE = list(
  `hubiera hubiese hubieran habria habrian sarebbe sarebbero avrebbe avrei fosse teria teriam seria aurait auraient
  waere hatte`,
);
const UNREAL_SECOND = list('stato stata stati state potuto sido podido ter ete pu gewesen');

/** The index at which `would have`, `hubiera sido`, `sarebbe stato`, `aurait été` before the word at `at` begins, or -1. */
export function isUnreal(units: readonly Unit[], at: number): number {
  const clause = units[at]?.clause;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const unit = units[before];
    if (!unit || unit.clause !== clause) return -1;
    if (UNREAL_STARTS.has(unit.word) && (unit.word.endsWith("'ve") || hasPerfect(units, before, at))) return before;
    if (UNREAL_ALONE.has(unit.word) && UNREAL_SECOND.has(units[before + 1]?.word ?? '')) return before;
  }
  return -1;
}

function hasPerfect(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = units[at]?.word;
    if (word === 'have' || word === 'of' || word === "'ve") return true;
  }
  return false;
}

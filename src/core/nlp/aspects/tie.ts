// Ties an opinion to what it is about, by what stands between the two.

import type { Language } from '../language.ts';
import { stopWordsOf } from '../languages/index.ts';
import type { Hit } from '../sentiment/hit.ts';
import type { Unit } from '../sentiment/units.ts';
import type { Candidate } from './candidates.ts';
import { isConjunction, isCopula, type LittleWords } from './little-words.ts';

/** Units between an opinion and what it is about. */
const REACH = 6;
const SUBJECT_REACH = 14;
const LINK_REACH = 4;
/** What may be a noun is believed only where it stands beside the opinion or is its subject. */
const UNKNOWN = 1;
/** `slow delivery`, `langsame Lieferung`; elsewhere `entrega lenta`. */
const BEFORE_NOUN = new Set(['en', 'nl', 'de']);

/** `chaos in the East`: where it is, not what it is about. */
const PLACES = new Set('in at on en em no na nel nella im am op dans sur to til bis seit since desde'.split(' '));

export interface Scene {
  readonly units: readonly Unit[];
  readonly candidates: readonly (Candidate | undefined)[];
  /** Units that are part of an opinion. */
  readonly opinions: ReadonlySet<number>;
  readonly little: LittleWords;
  readonly language: Language;
}

/** The thing an opinion is about, or null where nothing near can be; with `mayReach` also the nearest known thing. */
export function tie(hit: Hit, scene: Scene, mayReach: boolean): Candidate | null {
  const { units, candidates, language } = scene;
  // `terrible breakfast` may stand in the lexicon as a whole.
  for (let at = hit.first; at <= hit.last; at++) if (candidates[at]?.known) return candidates[at] ?? null;
  const nounFollows = BEFORE_NOUN.has(language.code);
  const options: { candidate: Candidate; cost: number }[] = [];
  const consider = (candidate: Candidate | null | undefined, cost: number, onlyKnown = false) => {
    if (candidate && (candidate.known || !onlyKnown))
      options.push({ candidate, cost: cost + (candidate.known ? 0 : UNKNOWN) });
  };
  const here = units[hit.first]?.clause;
  const after = candidates[hit.last + 1];
  const before = candidates[hit.first - 1];
  // Where adjectives follow their noun, an unknown word after one is as likely another adjective (`crisi politica`).
  if (after && units[after.first]?.clause === here) consider(after, nounFollows ? 0.5 : 0.75, !nounFollows);
  if (before && units[before.last]?.clause === here)
    consider(headOf(before, scene), nounFollows ? 1.5 : 0.4, nounFollows);
  const ownSubject = hasPronoun(hit, scene);
  if (!ownSubject) consider(findSubject(hit, scene), follows(after, hit, scene) ? 1 : 0);
  const object = findObject(hit, scene);
  consider(object, 1, object?.first === hit.last + 1);
  if (!ownSubject) consider(findActor(hit, scene), 1.2, true);
  if (options.length === 0 && mayReach) consider(nearestKnown(hit, scene), 3);
  let best = options[0];
  for (const option of options) if (best && option.cost < best.cost) best = option;
  return best?.candidate ?? null;
}

/** `the hotel is fine, good location`: behind a comma an adjective with its noun begins anew. */
function follows(after: Candidate | undefined, hit: Hit, { units }: Scene): boolean {
  const clause = units[hit.first]?.clause;
  return after !== undefined && units[after.first]?.clause === clause && units[hit.first - 1]?.clause !== clause;
}

/** `I love` has its subject. */
function hasPronoun(hit: Hit, { units, little }: Scene): boolean {
  for (let at = hit.first; at <= hit.last; at++) if (little.pronouns.has(units[at]?.word ?? '')) return true;
  return false;
}

/** `the waiter, who spilled wine on my dress, was unfriendly`: the subject of the copula before the opinion. */
function findSubject(hit: Hit, scene: Scene): Candidate | null {
  const { units, candidates, opinions, little } = scene;
  const sentence = units[hit.first]?.sentence;
  let at = hit.first - 1;
  for (; at >= 0 && hit.first - at <= SUBJECT_REACH; at--) {
    const unit = units[at];
    if (!unit || unit.sentence !== sentence) return null;
    if (isCopula(unit, little)) break;
    if (candidates[at] && !opinions.has(at)) return null;
    if (little.pronouns.has(unit.word)) return null;
  }
  const copula = units[at];
  if (!copula || copula.sentence !== sentence || !isCopula(copula, little)) return null;
  const passed: Candidate[] = [];
  let crossed = copula.clause;
  for (let back = at - 1; back >= 0 && at - back <= SUBJECT_REACH; back--) {
    const unit = units[back];
    if (!unit || unit.sentence !== sentence) break;
    // Behind a comma only the word a relative clause belongs to is taken.
    if (unit.clause !== crossed && passed.length > 0) break;
    crossed = unit.clause;
    const candidate = candidates[back];
    if (candidate) {
      if (little.relatives.has(units[candidate.last + 1]?.word ?? '')) return headOf(candidate, scene);
      passed.push(candidate);
      back = candidate.first;
    } else if (isConjunction(unit, little) && passed.length > 0) break;
  }
  const nearest = passed[0];
  if (!nearest) return null;
  return relativeHead(nearest, scene) ?? headOf(nearest, scene);
}

/** The word before the relative pronoun that opens the clause a candidate stands in. */
function relativeHead(candidate: Candidate, { units, candidates, little }: Scene): Candidate | null {
  const sentence = units[candidate.first]?.sentence;
  for (let at = candidate.first - 1; at > 0 && candidate.first - at <= SUBJECT_REACH; at--) {
    const unit = units[at];
    if (!unit || unit.sentence !== sentence || isConjunction(unit, little)) return null;
    const head = candidates[at - 1];
    const opens =
      little.relatives.has(unit.word) && (unit.clause !== units[at - 1]?.clause || !little.pronouns.has(unit.word));
    if (opens && head) return head;
  }
  return null;
}

/** `staff at reception`, `quality of the food`: the first of what prepositions tie together. */
function headOf(candidate: Candidate, { units, candidates, little }: Scene): Candidate {
  let at = candidate.first - 1;
  for (let steps = 0; steps < 2 && at > 0; steps++, at--) {
    const unit = units[at];
    if (!unit || unit.clause !== units[candidate.first]?.clause) break;
    if (little.prepositions.has(unit.word)) {
      const head = candidates[at - 1];
      return head && units[head.last]?.clause === unit.clause ? head : candidate;
    }
    if (!little.pronouns.has(unit.word)) break;
  }
  return candidate;
}

/** `love the camera`, `not happy with the refund`, `qué asco de servicio`: what follows over little words. */
function findObject(hit: Hit, { units, candidates, opinions, little, language }: Scene): Candidate | null {
  const stopWords = stopWordsOf(language.code);
  const clause = units[hit.last]?.clause;
  let placed = false;
  for (let at = hit.last + 1; at <= hit.last + 1 + LINK_REACH; at++) {
    const unit = units[at];
    if (!unit || unit.clause !== clause || isConjunction(unit, little)) return null;
    const candidate = candidates[at];
    if (candidate) return candidate.known || !placed ? candidate : null;
    placed ||= PLACES.has(unit.word);
    if (isCopula(unit, little) || !(stopWords.has(unit.word) || opinions.has(at))) return null;
  }
  return null;
}

/** `the app no longer works`, `food not so good`: what comes before over little words, without a copula. */
function findActor(hit: Hit, { units, candidates, opinions, little, language }: Scene): Candidate | null {
  const stopWords = stopWordsOf(language.code);
  const clause = units[hit.first]?.clause;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - LINK_REACH); at--) {
    const unit = units[at];
    if (!unit || unit.clause !== clause || isConjunction(unit, little)) return null;
    const candidate = candidates[at];
    if (candidate) return headOf(candidate, { units, candidates, opinions, little, language });
    if (little.pronouns.has(unit.word) && !language.negations.has(unit.word)) return null;
    if (opinions.has(at) || !(stopWords.has(unit.word) || language.intensifiers.has(unit.word))) return null;
  }
  return null;
}

/** The nearest known thing of the clause, or right across a comma: `the food, awful`. */
function nearestKnown(hit: Hit, { units, candidates, language, little }: Scene): Candidate | null {
  const home = units[hit.first];
  const blocked = { back: false, ahead: false };
  for (let steps = 1; steps <= REACH; steps++) {
    const order = BEFORE_NOUN.has(language.code) ? ['ahead', 'back'] : ['back', 'ahead'];
    for (const side of order) {
      const way = side as keyof typeof blocked;
      const at = way === 'back' ? hit.first - steps : hit.last + steps;
      const unit = units[at];
      if (blocked[way] || !unit || !home) continue;
      if (unit.sentence !== home.sentence || isConjunction(unit, little)) blocked[way] = true;
      else if ((unit.clause === home.clause || steps === 1) && candidates[at]?.known) return candidates[at] ?? null;
    }
  }
  return null;
}

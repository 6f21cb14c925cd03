// Applies what stands around a hit: negations, intensifiers, what might have been, and the `but` of its sentence.

import type { Language } from '../language.ts';
import type { Hit } from './hit.ts';
import {
  ALTERNATIVES,
  COMPARATIVES,
  endsLikeComparative,
  isAfterthought,
  isOnlyNegation,
  isUnreal,
  NEVER,
  POSSIBILITIES,
  saysNotEnough,
} from './turns.ts';
import type { Unit } from './units.ts';

const NEGATION_REACH = 4;
const NEGATION_REACH_BACK = 3;
/** Not good is a little less bad than bad; no problem is mildly good, and far from its negation hardly that. */
const NEGATED_POSITIVE = -0.8;
const NEGATED_NEGATIVE = [-0.7, -0.4, -0.4, -0.2] as const;
/** `it would have been nice` says that it was not. */
const UNREAL = -0.5;
/** What is no worse than this may be no complaint of its own. */
const WEAKEST_COMPLAINT = -1.5;
const BEFORE_BUT = 0.7;
const AFTER_BUT = 1.25;

const ADVERSATIVES = new Set('but pero maar mas mais aber ma pero however jedoch echter however porem sino'.split(' '));

/** Turns negated hits, strengthens or weakens by intensifiers, and drops the hits that were only such helpers. */
export function applyContext(hits: readonly Hit[], units: readonly Unit[], language: Language): Hit[] {
  const hitAt = new Map<number, Hit>();
  for (const hit of hits) for (let i = hit.first; i <= hit.last; i++) hitAt.set(i, hit);
  const helpers = new Set<Hit>();
  const usedNegations = new Set<number>();
  for (const hit of hits) {
    if (hit.weight === 0) continue;
    const holdsNegation = holds(hit, units, language.negations);
    if (hit.first === hit.last && holdsNegation) continue;
    intensify(hit, units, hitAt, helpers, language);
    // `n'est jamais arrivé`: the entry `jamais arrivé` has its own negation; a second one only agrees with it.
    if (holdsNegation) {
      if (hit.weight < 0 && holds(hit, units, POSSIBILITIES) && saysNotEnough(units, hit.last, hit.last))
        hit.weight *= -1;
      continue;
    }
    // Several negations agree with each other (no ... nunca, ne ... jamais): they turn the hit once.
    const negations = negationsBefore(hit, units, hitAt, helpers, language);
    for (const index of negations) {
      usedNegations.add(index);
      const helper = hitAt.get(index);
      if (helper) helpers.add(helper);
    }
    const furthest = negations.at(-1);
    if (furthest === undefined) {
      if (hit.weight > 0) soften(hit, units);
    } else if (isPraiseByComparison(hit, negations, units)) reach(hit, units[furthest]);
    else negate(hit, units[furthest], hit.end, hit.first - (negations[0] ?? 0));
  }
  if (language.negationsAfter.size > 0) negateBackwards(units, hitAt, usedNegations, language);
  return hits.filter(
    (hit, index) => hit.weight !== 0 && !helpers.has(hit) && !onlyAgrees(hit, hits[index - 1], units, language),
  );
}

/** `I don't hate it at all`, `no me aburrí ni un minuto`: the end adds no second complaint to the negation before it. */
function onlyAgrees(hit: Hit, before: Hit | undefined, units: readonly Unit[], language: Language): boolean {
  if (hit.last === hit.first || hit.weight >= 0 || hit.weight < WEAKEST_COMPLAINT) return false;
  const first = units[hit.first];
  if (!first || !(language.negations.has(first.word) || isAfterthought(units, hit.first, hit.last))) return false;
  return before?.negated === true && units[before.last]?.clause === first.clause;
}

function holds(hit: Hit, units: readonly Unit[], words: ReadonlySet<string>): boolean {
  for (let at = hit.first; at <= hit.last; at++) if (words.has(units[at]?.word ?? '')) return true;
  return false;
}

function intensify(
  hit: Hit,
  units: readonly Unit[],
  hitAt: ReadonlyMap<number, Hit>,
  helpers: Set<Hit>,
  language: Language,
): void {
  const clause = units[hit.first]?.clause;
  let factor = 1;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 2); at--) {
    const unit = units[at];
    const strength = unit && unit.clause === clause ? language.intensifiers.get(unit.word) : undefined;
    const other = hitAt.get(at);
    if (!unit || strength === undefined || (other && other.first !== other.last)) break;
    if (other) helpers.add(other);
    factor *= strength;
    hit.start = Math.min(hit.start, unit.start);
  }
  hit.weight *= Math.min(2, Math.max(0.4, factor));
}

/** The indexes of the negation words in whose scope the hit stands, nearest first. */
function negationsBefore(
  hit: Hit,
  units: readonly Unit[],
  hitAt: ReadonlyMap<number, Hit>,
  helpers: ReadonlySet<Hit>,
  language: Language,
): number[] {
  const clause = units[hit.first]?.clause;
  const found: number[] = [];
  let passed = 0;
  for (let at = hit.first - 1; at >= 0 && passed < NEGATION_REACH; at--) {
    const unit = units[at];
    if (!unit || unit.clause !== clause || language.breaks.has(unit.word)) break;
    const other = hitAt.get(at);
    const negates = language.negations.has(unit.word) && (!other || other.first === other.last);
    if (negates) {
      if (!isOnlyNegation(units, at, hit.last, language)) found.push(at);
    } else if (other && !helpers.has(other) && !ALTERNATIVES.has(units[at + 1]?.word ?? '')) break;
    if (!language.intensifiers.has(unit.word) && !negates) passed++;
  }
  return found;
}

/** `couldn't be happier`, `never had a better meal`, `can't recommend it enough`: more than this there is not. */
function isPraiseByComparison(hit: Hit, negations: readonly number[], units: readonly Unit[]): boolean {
  const word = units[hit.first]?.word ?? '';
  const compares = COMPARATIVES.has(word) || COMPARATIVES.has(units[hit.first - 1]?.word ?? '');
  if (!compares && !endsLikeComparative(word) && !saysNotEnough(units, hit.first, hit.last)) return false;
  return negations.some((at) => {
    const negation = units[at]?.word ?? '';
    if (compares && NEVER.has(negation)) return true;
    // `non potrei`, `não poderia`, `kan ze niet`, `könnte nicht`: a word beside it says that it cannot be.
    return [at - 2, at - 1, at, at + 1].some((each) => POSSIBILITIES.has(units[each]?.word ?? ''));
  });
}

/** What would have been good was not. */
function soften(hit: Hit, units: readonly Unit[]): void {
  const from = isUnreal(units, hit.first);
  if (from < 0) return;
  hit.weight *= UNREAL;
  hit.negated = true;
  reach(hit, units[from]);
}

/** `dat werkt helaas niet`: a negation with nothing to turn after it turns the nearest good word before it. */
function negateBackwards(
  units: readonly Unit[],
  hitAt: ReadonlyMap<number, Hit>,
  used: ReadonlySet<number>,
  language: Language,
): void {
  for (const [index, unit] of units.entries()) {
    if (!language.negationsAfter.has(unit.word) || used.has(index) || hitAt.has(index)) continue;
    for (let at = index - 1; at >= Math.max(0, index - NEGATION_REACH_BACK); at--) {
      const before = units[at];
      // `zoveel liefde dat je niet anders kunt`: another sentence begins there.
      if (!before || before.clause !== unit.clause || language.breaks.has(before.word)) break;
      if (before.word === 'dat' || before.word === 'dass') break;
      const hit = hitAt.get(at);
      if (!hit || hit.weight <= 0) continue;
      if (!hit.negated) negate(hit, before, unit.end, 1);
      break;
    }
  }
}

function negate(hit: Hit, from: Unit | undefined, end: number, distance: number): void {
  const ofBad = NEGATED_NEGATIVE[Math.min(3, distance - 1)] ?? 0;
  hit.weight *= hit.weight > 0 ? NEGATED_POSITIVE : ofBad;
  hit.negated = true;
  hit.end = Math.max(hit.end, end);
  reach(hit, from);
}

function reach(hit: Hit, from: Unit | undefined): void {
  if (from) hit.start = Math.min(hit.start, from.start);
}

/** In `nice but slow` the second half is what the writer came to say. */
export function weighButs(hits: readonly Hit[], units: readonly Unit[]): void {
  // Sentence -> the places of its first and its last `but`.
  const buts = new Map<number, { readonly first: number; last: number }>();
  for (const [index, { word, sentence }] of units.entries()) {
    if (!ADVERSATIVES.has(word)) continue;
    const known = buts.get(sentence);
    if (known) known.last = index;
    else buts.set(sentence, { first: index, last: index });
  }
  if (buts.size === 0) return;
  for (const hit of hits) {
    const but = buts.get(units[hit.first]?.sentence ?? -1);
    if (but && hit.last < but.last) hit.weight *= BEFORE_BUT;
    if (but && hit.first > but.first) hit.weight *= AFTER_BUT;
  }
}

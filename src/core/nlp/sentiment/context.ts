// Applies what stands around a hit: negations, intensifiers, and the `but` of its sentence.

import type { Language } from '../language.ts';
import type { Hit } from './hit.ts';
import type { Unit } from './units.ts';

const NEGATION_REACH = 4;
const NEGATION_REACH_BACK = 3;
/** Not good is a little less bad than bad; no problem is only mildly good. */
const NEGATED_POSITIVE = -0.8;
const NEGATED_NEGATIVE = -0.5;
const BEFORE_BUT = 0.7;
const AFTER_BUT = 1.25;

const ADVERSATIVES = new Set('but pero maar mas mais aber ma pero however jedoch echter however porem sino'.split(' '));
// A negation reaches past an earlier hit over these: `not good or helpful`.
const ALTERNATIVES = new Set('or nor o ni of noch ou oder ne nem'.split(' '));

/** Turns negated hits, strengthens or weakens by intensifiers, and drops the hits that were only such helpers. */
export function applyContext(hits: readonly Hit[], units: readonly Unit[], language: Language): Hit[] {
  const hitAt = new Map<number, Hit>();
  for (const hit of hits) for (let i = hit.first; i <= hit.last; i++) hitAt.set(i, hit);
  const helpers = new Set<Hit>();
  const usedNegations = new Set<number>();
  for (const hit of hits) {
    if (hit.weight === 0) continue;
    const holdsNegation = units.slice(hit.first, hit.last + 1).some((unit) => language.negations.has(unit.word));
    if (hit.first === hit.last && holdsNegation) continue;
    intensify(hit, units, hitAt, helpers, language);
    // `n'est jamais arrivé`: the entry `jamais arrivé` has its own negation; a second one only agrees with it.
    if (holdsNegation) continue;
    // Several negations agree with each other (no ... nunca, ne ... jamais): they turn the hit once.
    const negations = negationsBefore(hit, units, hitAt, helpers, language);
    for (const index of negations) {
      usedNegations.add(index);
      const helper = hitAt.get(index);
      if (helper) helpers.add(helper);
    }
    const furthest = units[negations.at(-1) ?? -1];
    if (furthest) negate(hit, furthest.start, hit.end);
  }
  if (language.negationsAfter.size > 0) negateBackwards(units, hitAt, usedNegations, language);
  return hits.filter((hit) => hit.weight !== 0 && !helpers.has(hit));
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
    if (negates) found.push(at);
    else if (other && !helpers.has(other) && !ALTERNATIVES.has(units[at + 1]?.word ?? '')) break;
    if (!language.intensifiers.has(unit.word) && !negates) passed++;
  }
  return found;
}

/** `dat werkt helaas niet`: a negation with nothing to turn after it turns the nearest good word before it. */
function negateBackwards(
  units: readonly Unit[],
  hitAt: ReadonlyMap<number, Hit>,
  used: ReadonlySet<number>,
  language: Language,
): void {
  for (const [index, unit] of units.entries()) {
    if (used.has(index) || hitAt.has(index) || !language.negationsAfter.has(unit.word)) continue;
    for (let at = index - 1; at >= Math.max(0, index - NEGATION_REACH_BACK); at--) {
      const before = units[at];
      if (!before || before.clause !== unit.clause || language.breaks.has(before.word)) break;
      const hit = hitAt.get(at);
      if (!hit || hit.weight <= 0) continue;
      if (!hit.negated) negate(hit, hit.start, unit.end);
      break;
    }
  }
}

function negate(hit: Hit, start: number, end: number): void {
  hit.weight *= hit.weight > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE;
  hit.negated = true;
  hit.start = Math.min(hit.start, start);
  hit.end = Math.max(hit.end, end);
}

/** In `nice but slow` the second half is what the writer came to say. */
export function weighButs(hits: readonly Hit[], units: readonly Unit[]): void {
  for (const [index, unit] of units.entries()) {
    if (!ADVERSATIVES.has(unit.word)) continue;
    for (const hit of hits) {
      if (units[hit.first]?.sentence !== unit.sentence) continue;
      if (hit.last < index) hit.weight *= BEFORE_BUT;
      else if (hit.first > index) hit.weight *= AFTER_BUT;
    }
  }
}

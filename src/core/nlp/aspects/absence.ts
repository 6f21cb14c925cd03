// Finds what is missed: `no wifi`, `sin agua caliente`, `kein WLAN`.

import { type Hit, hitOf } from '../sentiment/hit.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './tie.ts';

const WEIGHT = -1;
/** Little words between: `pas de wifi`, `no hay agua`, `il n'y a pas d'eau chaude`. */
const BETWEEN = 2;

export interface Absence {
  readonly candidate: Candidate;
  readonly hit: Hit;
}

export function findAbsences({ units, candidates, little, language }: Scene): Absence[] {
  const found: Absence[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const candidate = candidates[at];
    if (!unit || !candidate?.known || candidate.first !== at) continue;
    const isMissed = holdsMissed(candidate, units, little.missed);
    // `no breakfast complaints`: what follows is what is not there.
    if (
      !isMissed ||
      (candidates[candidate.last + 1] && units[candidate.last + 1]?.clause === unit.clause && language.code === 'en')
    )
      continue;
    const from = absenceBefore(at, units, little.absences, language.negations);
    const last = units[candidate.last];
    const first = units[from];
    if (from < 0 || !first || !last) continue;
    found.push({ candidate, hit: hitOf(from, candidate.last, first.start, last.end, WEIGHT, first.token) });
  }
  return found;
}

function holdsMissed(candidate: Candidate, units: Scene['units'], missed: ReadonlySet<string>): boolean {
  for (let at = candidate.first; at <= candidate.last; at++) if (missed.has(units[at]?.word ?? '')) return true;
  return false;
}

/** Words between a negation and a thing that say that it is there, or nothing. */
const HAVING = new Set(
  "hay habia hubo tienen tiene tenemos c'e ha hanno avevamo tem tinha ha havia temos de d du y a any ancora".split(' '),
);

function absenceBefore(
  at: number,
  units: Scene['units'],
  absences: ReadonlySet<string>,
  negations: ReadonlySet<string>,
): number {
  for (let back = at - 1; back >= Math.max(0, at - 1 - BETWEEN); back--) {
    const unit = units[back];
    if (!unit || unit.clause !== units[at]?.clause) return -1;
    if (absences.has(unit.word)) return back;
    if (negations.has(unit.word)) return back === at - 1 ? -1 : back;
    if (!HAVING.has(unit.word)) return -1;
  }
  return -1;
}

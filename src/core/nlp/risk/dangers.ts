// Finds the words of danger in a text, and weighs them by what stands around them.

import type { RiskCause } from '../../../contract/model.ts';
import type { CuedText, CueHit } from '../cue.ts';
import { isNegated } from '../intent/evidence.ts';

/** Offsets count UTF-16 units. */
export interface Danger {
  readonly cause: RiskCause;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const CAUSES = ['anger', 'threat', 'legal', 'press', 'safety', 'discrimination', 'fraud'] as const;
/** From here on a phrase states a fact or a will, which an `if` does not soften (`if you don't pay I'll sue`). */
const FIRM = 0.6;
/** A negation reaches so many words ahead; `if you do not pay I will sue` denies the paying, not the suing. */
const REACH = 3;
const WILL_REACH = 1;
/** What talk of films and matches leaves of a word, and of a firm phrase. */
const IN_STORY = 0.2;
const FIRM_IN_STORY = 0.5;
const UNREAL = 0.5;
/** An `if` reaches so many words back from the danger. */
const UNREAL_REACH = 8;
/** A second word of the same cause adds less. */
const AGAIN = 0.5;

export function findDangers({ words, hits }: CuedText): Danger[] {
  const stories = hits.filter((hit) => hit.kind === 'story');
  const unreal = hits.filter((hit) => hit.kind === 'unreal');
  const told = new Map<RiskCause, number>();
  const dangers: Danger[] = [];
  for (const hit of hits) {
    const cause = CAUSES.find((each) => each === hit.kind);
    if (!cause || isNegated(hit, words, isWill(hit) ? WILL_REACH : REACH)) continue;
    const sentence = words[hit.first]?.sentence;
    const isSame = (other: CueHit) => words[other.first]?.sentence === sentence;
    let weight = hit.weight;
    if (stories.some(isSame)) weight *= weight < FIRM ? IN_STORY : FIRM_IN_STORY;
    else if (weight < FIRM && unreal.some((other) => isSame(other) && isShortlyBefore(other, hit))) weight *= UNREAL;
    const before = told.get(cause) ?? 0;
    told.set(cause, before + 1);
    dangers.push({ cause, start: hit.start, end: hit.end, weight: weight * (before > 0 ? AGAIN : 1) });
  }
  return dangers;
}

/** `I will sue`, `got an electric shock`: more than the name of a danger. */
function isWill({ first, last, weight }: CueHit): boolean {
  return weight >= FIRM && last > first;
}

function isShortlyBefore(other: CueHit, hit: CueHit): boolean {
  return other.first < hit.first && hit.first - other.first <= UNREAL_REACH;
}

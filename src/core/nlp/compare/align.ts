// Which words of two texts say the same: the same stem, the same meaning, or nearly the same letters.

import type { Unit, Wording } from './wording.ts';

export interface Alignment {
  /** For each unit of the first text the place of its partner in the second, or -1; and the other way round. */
  readonly there: Int16Array;
  readonly back: Int16Array;
  /** Weight of what both say, as part of each text. */
  readonly first: number;
  readonly second: number;
}

/** How much a partner counts that is not the same word. */
const SAME_MEANING = 0.9;
const ALMOST = 0.8;
const SHARED_PART = 0.6;
const SHORTEST_PART = 4;

export function align(a: Wording, b: Wording): Alignment {
  const there = new Int16Array(a.units.length).fill(-1);
  const back = new Int16Array(b.units.length).fill(-1);
  const shared = { first: 0, second: 0 };
  const pair = (i: number, j: number, quality: number) => {
    there[i] = j;
    back[j] = i;
    shared.first += quality * (a.units[i]?.weight ?? 0);
    shared.second += quality * (b.units[j]?.weight ?? 0);
  };
  alignStems(a.units, b.units, there, back, pair);
  alignOthers(a.units, b.units, there, back, pair);
  return { there, back, first: shared.first, second: shared.second };
}

type Pair = (i: number, j: number, quality: number) => void;

/** A stem that stands several times is paired where its neighbours are, then in order. */
function alignStems(a: readonly Unit[], b: readonly Unit[], there: Int16Array, back: Int16Array, pair: Pair): void {
  const places = new Map<string, number[]>();
  b.forEach(({ stem }, at) => {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  });
  const doubtful: number[] = [];
  const counts = new Map<string, number>();
  for (const { stem } of a) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  a.forEach(({ stem }, i) => {
    const found = places.get(stem);
    if (!found) return;
    if (found.length === 1 && counts.get(stem) === 1) pair(i, found[0] ?? 0, 1);
    else doubtful.push(i);
  });
  for (const neighbours of [true, true, false]) {
    for (const i of doubtful) {
      if (there[i] !== -1) continue;
      const free = (places.get(a[i]?.stem ?? '') ?? []).filter((j) => back[j] === -1);
      const near = free.find((j) => (j > 0 && there[i - 1] === j - 1) || there[i + 1] === j + 1);
      const chosen = near ?? (neighbours ? undefined : free[0]);
      if (chosen !== undefined) pair(i, chosen, 1);
    }
  }
}

function alignOthers(a: readonly Unit[], b: readonly Unit[], there: Int16Array, back: Int16Array, pair: Pair): void {
  for (let i = 0; i < a.length; i++) {
    const unit = a[i];
    if (!unit || there[i] !== -1 || unit.kind === 'small' || unit.kind === 'number') continue;
    let best = -1;
    let quality = 0;
    for (let j = 0; j < b.length; j++) {
      const other = b[j];
      if (!other || back[j] !== -1 || other.kind === 'small' || other.kind === 'number') continue;
      const kinship = compareUnits(unit, other);
      if (kinship > quality) [best, quality] = [j, kinship];
    }
    if (best >= 0) pair(i, best, quality);
  }
}

/** 0 to 1: how far two words say the same. */
function compareUnits(a: Unit, b: Unit): number {
  if (areOpposed(a, b)) return 0;
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return SAME_MEANING;
  return compareLetters(a.stem, b.stem);
}

/** Whether they are two sides of one choice: `monday` and `tuesday`. */
export function areOpposed(a: Unit, b: Unit): boolean {
  return a.sides.some(({ choice, side }) => b.sides.some((other) => other.choice === choice && other.side !== side));
}

const HAN_FIRST = /^\p{sc=Han}/u;

function compareLetters(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Words of Han characters share their sense with a character: 到 and 到达, 届き and 届いて.
  if (HAN_FIRST.test(short) && short[0] === long[0]) return SHARED_PART;
  if (short.length < SHORTEST_PART) return 0;
  if (short.charCodeAt(0) === long.charCodeAt(0) || short.charCodeAt(1) === long.charCodeAt(1)) {
    if (long.length - short.length <= 2 && isTypo(short, long)) return ALMOST;
  }
  const prefix = sharedPrefix(short, long);
  if (prefix >= SHORTEST_PART && prefix >= 0.6 * long.length) return SHARED_PART;
  // Parts of compounds: Museum and Museumsdirektor.
  return short.length > SHORTEST_PART && (long.startsWith(short) || long.endsWith(short)) ? SHARED_PART : 0;
}

function sharedPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** One letter other, missing, added or two exchanged; two in words of eight letters and more. */
function isTypo(short: string, long: string): boolean {
  const most = short.length >= 8 ? 2 : 1;
  let prefix = sharedPrefix(short, long);
  let [endShort, endLong] = [short.length, long.length];
  while (endShort > prefix && endLong > prefix && short[endShort - 1] === long[endLong - 1]) {
    endShort -= 1;
    endLong -= 1;
  }
  const restShort = short.slice(prefix, endShort);
  const restLong = long.slice(prefix, endLong);
  prefix = Math.max(restShort.length, restLong.length);
  if (prefix <= most) return true;
  return prefix === 2 && restShort[0] === restLong[1] && restShort[1] === restLong[0];
}

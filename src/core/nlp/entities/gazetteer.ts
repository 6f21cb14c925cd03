// The lists of names as one map: what a word or a chain of words may be the name of. Read at the first question.

import { tokenise } from '../../text/tokenise.ts';
import { CITIES } from '../names/cities.ts';
import { COUNTRIES } from '../names/countries.ts';
import { FAMOUS } from '../names/famous.ts';
import { ORGANISATIONS } from '../names/organisations.ts';
import { FIRST_NAMES, LAST_NAMES } from '../names/people.ts';
import { PLACES } from '../names/places.ts';
import { PRODUCTS } from '../names/products.ts';
import { WORKS } from '../names/works.ts';
import { readUnits, type Unit } from './units.ts';

/** Bits of what a name may be. */
export const PERSON = 1;
export const ORGANISATION = 2;
export const PLACE = 4;
export const PRODUCT = 8;
export const OTHER = 16;
/** A word of its own too: it needs a capital and good company. */
export const WEAK = 32;
export const FIRST = 64;
export const LAST = 128;
/** A town of the long list, as opposed to the places written by hand. */
export const TOWN = 256;
/** Listed with a small first letter: `guerra fredda`. */
export const SMALL = 512;
/** In a list written by hand. */
export const FAMED = PERSON | ORGANISATION | PLACE | PRODUCT | OTHER;

export interface Gazetteer {
  /** Folded words joined by a space, points left out -> bits. */
  readonly names: ReadonlyMap<string, number>;
  /** First word -> most words of a chain it opens. */
  readonly longest: ReadonlyMap<string, number>;
}

let gazetteer: Gazetteer | undefined;

function loadGazetteer(): Gazetteer {
  if (gazetteer) return gazetteer;
  const names = new Map<string, number>();
  const longest = new Map<string, number>();
  const add = (key: string, bits: number): void => {
    const known = names.get(key) ?? 0;
    // Strong in one list is strong; WEAK only holds where every list says so.
    const weak = known & FAMED && !(known & WEAK) ? 0 : bits & WEAK;
    names.set(key, (known & ~WEAK) | (bits & ~WEAK) | weak);
    const cut = key.indexOf(' ');
    if (cut < 0) return;
    const first = key.slice(0, cut);
    longest.set(first, Math.max(longest.get(first) ?? 0, key.split(' ').length));
  };
  for (const name of FIRST_NAMES.split(' ')) names.set(name, FIRST);
  for (const name of LAST_NAMES.split(' ')) names.set(name, (names.get(name) ?? 0) | LAST);
  for (const name of CITIES.split('|')) add(keyOf(name), TOWN);
  for (const name of COUNTRIES.split('|')) add(keyOf(name), PLACE);
  for (const [list, bit] of [
    [PLACES, PLACE],
    [FAMOUS, PERSON],
    [ORGANISATIONS, ORGANISATION],
    [PRODUCTS, PRODUCT],
    [WORKS, OTHER],
  ] as const) {
    for (const entry of list.split(/,\s+/)) {
      const name = entry.trim();
      const small = /^\p{Ll}\p{Ll}/u.test(name) ? SMALL : 0;
      if (name.endsWith('~')) add(keyOf(name.slice(0, -1)), bit | WEAK);
      else if (name) add(keyOf(name), bit | small);
    }
  }
  gazetteer = { names, longest };
  return gazetteer;
}

function keyOf(name: string): string {
  if (/^[A-Za-z0-9 ]+$/.test(name)) return name.toLowerCase();
  return readUnits(name, tokenise(name))
    .filter((unit) => unit.text !== '.')
    .map((unit) => unit.key)
    .join(' ');
}

export interface Match {
  /** Unit indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

/** The longest chain of two words or more that starts here and is in the lists, whatever its capitals. */
export function matchChain(units: readonly Unit[], from: number): Match | null {
  const { names, longest } = loadGazetteer();
  const first = units[from];
  const most = first ? longest.get(first.key) : undefined;
  if (!first || !most) return null;
  let key = first.key;
  let found: Match | null = null;
  let words = 1;
  for (let at = from + 1; at < units.length && words < most; at++) {
    const unit = units[at];
    if (!unit?.near || unit.kind === 'break') break;
    if (unit.text === '.') continue;
    key += ` ${unit.key}`;
    words++;
    const bits = names.get(key);
    if (bits !== undefined) found = { from, to: at + 1, bits };
    else if (unit.possessive) {
      const bare = names.get(key.slice(0, key.length - unit.key.length) + unit.folded);
      if (bare !== undefined) found = { from, to: at + 1, bits: bare };
    }
  }
  return found;
}

/** Bits of one folded word. */
export function bitsOf(word: string): number {
  return loadGazetteer().names.get(word) ?? 0;
}

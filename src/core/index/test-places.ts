// Tests of columns: which of some mentions of a segment pass.
import { addBit, type Bits, noBits } from './bits.ts';
import type { NumberLists, Segment } from './segment.ts';

/** Which of these mentions of the segment; the answer is a set of its own. */
export type Part = (segment: Segment, within: Bits) => Bits;

export function testPlaces(within: Bits, size: number, passes: (place: number) => boolean): Bits {
  const found = noBits(size);
  for (let at = 0; at < within.length; at++) {
    let word = within[at] ?? 0;
    while (word !== 0) {
      const bit = word & -word;
      const place = (at << 5) + 31 - Math.clz32(bit);
      if (passes(place)) found[at] = (found[at] ?? 0) | bit;
      word ^= bit;
    }
  }
  return found;
}

export function testColumn(column: (segment: Segment) => ArrayLike<number>, passes: (value: number) => boolean): Part {
  return (segment, within) => {
    const values = column(segment);
    return testPlaces(within, segment.size, (place) => passes(values[place] ?? 0));
  };
}

/** A column of few values, by the names the segment has for them. */
export function testNamed(
  column: (segment: Segment) => { readonly values: ArrayLike<number>; readonly names: readonly string[] },
  passes: (name: string) => boolean,
): Part {
  return (segment, within) => {
    const { values, names } = column(segment);
    const wanted = new Set(names.flatMap((name, number) => (number > 0 && passes(name) ? [number] : [])));
    if (wanted.size === 0) return noBits(segment.size);
    return testPlaces(within, segment.size, (place) => wanted.has(values[place] ?? 0));
  };
}

/** Mentions whose list holds one of the numbers. */
export function testLists(lists: (segment: Segment) => NumberLists, wanted: ReadonlySet<number>): Part {
  const common = [...wanted].filter((number) => number <= 0xffff);
  const only = common.length === 1 ? common[0] : undefined;
  const rare = wanted.size > common.length;
  return (segment, within) => {
    const list = lists(segment);
    const found = noBits(segment.size);
    if (wanted.size === 0) return found;
    const holds = (place: number) =>
      (common.length > 0 && holdsAny(list.common, list.starts, place, wanted, only)) ||
      (rare && holdsAny(list.rare, list.rareStarts, place, wanted, undefined));
    for (let at = 0; at < within.length; at++) {
      for (let word = within[at] ?? 0; word !== 0; word &= word - 1) {
        const place = (at << 5) + 31 - Math.clz32(word & -word);
        if (holds(place)) addBit(found, place);
      }
    }
    return found;
  };
}

function holdsAny(
  values: Uint16Array | Uint32Array,
  starts: Uint32Array,
  place: number,
  wanted: ReadonlySet<number>,
  only: number | undefined,
): boolean {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at++) {
    const value = values[at] ?? 0;
    if (only === undefined ? wanted.has(value) : value === only) return true;
  }
  return false;
}

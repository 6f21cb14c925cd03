// Sets of mentions within one segment, a bit for each place.

export type Bits = Uint32Array;

export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

export function addBit(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

export function hasBit(bits: Bits, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

export function bothOf(one: Bits, other: Bits): Bits {
  const both = new Uint32Array(one.length);
  for (let at = 0; at < both.length; at++) both[at] = (one[at] ?? 0) & (other[at] ?? 0);
  return both;
}

/** Adds the other set to the first. */
export function join(bits: Bits, other: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
}

/** What the first holds and the other does not. */
export function without(one: Bits, other: Bits): Bits {
  const rest = new Uint32Array(one.length);
  for (let at = 0; at < rest.length; at++) rest[at] = (one[at] ?? 0) & ~(other[at] ?? 0);
  return rest;
}

export function isEmpty(bits: Bits): boolean {
  for (let at = 0; at < bits.length; at++) if (bits[at]) return false;
  return true;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += ones(bits[at] ?? 0);
  return count;
}

export function countBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) count += ones((one[at] ?? 0) & (other[at] ?? 0));
  return count;
}

/** Bits set in a word. */
export function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes the places in ascending order; returns how many. `places` must have room for them all. */
export function listPlaces(bits: Bits, places: Uint16Array): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] ?? 0;
    const base = at << 5;
    while (word !== 0) {
      places[count++] = base + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return count;
}

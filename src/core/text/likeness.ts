// How much two texts are the same words: MinHash to find candidates, Jaccard over character runs to judge them.
import { fold } from './fold.ts';

const runLength = 5;
/** Rows of a band must all agree; one band that agrees makes a candidate. 4 × 3 finds nine in ten pairs at 0.75. */
const bandCount = 4;
const rowsPerBand = 3;
/** Shorter texts are alike by chance. Letters and digits, links and handles left out. */
const shortest = 40;
const longest = 20_000;

/** Texts at least this alike (0 to 1) are called nearly the same. */
export const nearlyTheSame = 0.7;

/** The bands of a text as 48-bit numbers, or none where it is too short to tell. */
export function likenessBands(text: string): readonly number[] {
  const plain = essence(text);
  if (plain.length < shortest) return [];
  const rows = bandCount * rowsPerBand;
  const least = new Uint32Array(rows).fill(0xffffffff);
  for (const run of runsOf(plain)) {
    for (let row = 0; row < rows; row++) {
      const mixed = mix(run, row);
      if (mixed < (least[row] ?? 0)) least[row] = mixed;
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    let high = band + 1;
    let low = 0x9e3779b9;
    for (const value of least.subarray(band * rowsPerBand, (band + 1) * rowsPerBand)) {
      high = mix(high ^ value, 77);
      low = mix(low ^ value, 99);
    }
    return (high & 0xffff) * 2 ** 32 + low;
  });
}

/** Shared runs of five characters as a part of all, 0 to 1 (Jaccard), case, accents, links and spacing apart. */
export function likeness(a: string, b: string): number {
  const first = runsOf(essence(a));
  const second = runsOf(essence(b));
  let shared = 0;
  for (const run of first) if (second.has(run)) shared++;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** What is compared: folded words, one space between, without links, handles and the mark of a repost. */
function essence(text: string): string {
  return fold(text.slice(0, longest))
    .replace(/\bhttps?:\/\/\S+|(?:^|\s)@[\w.-]+:?/g, ' ')
    .replace(/^\s*(?:rt|via)\s/, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function runsOf(plain: string): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= plain.length; at++) {
    // FNV-1a over five UTF-16 units.
    let hash = 0x811c9dc5;
    for (let next = at; next < at + runLength; next++) hash = Math.imul(hash ^ plain.charCodeAt(next), 0x01000193);
    runs.add(hash >>> 0);
  }
  return runs;
}

/** The finaliser of MurmurHash3, a different one for each row. */
function mix(value: number, row: number): number {
  let hash = value ^ Math.imul(row + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

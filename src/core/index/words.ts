// Which mentions of a segment hold which word: a list of places for each, packed in bytes, found by the word's hash.
// 48 bits tell words apart: with a million words in a project, one lookup in hundreds of millions would be wrong.
import { addBit, type Bits } from './bits.ts';
import { skip, type WordTable } from './word-table.ts';

/** Words parted as the full-text index parts them. Calls back with the hash of each, as a number below 2^48. */
export function hashWords(text: string, { classOf }: WordTable, take: (hash: number) => void): void {
  let one = firstOne;
  let two = firstTwo;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) {
      code = text.codePointAt(at) ?? code;
      if (code > 0xffff) at += 1;
    }
    const read = classOf(code);
    if (read === 0) {
      if (inside) take(finish(one, two));
      one = firstOne;
      two = firstTwo;
      inside = false;
    } else if (read !== skip) {
      one = Math.imul(one ^ read, 0x01000193);
      two = Math.imul((two << 5) ^ (two >>> 27) ^ read, 0x9e3779b1);
      inside = true;
    }
  }
  if (inside) take(finish(one, two));
}

const firstOne = 0x811c9dc5 | 0;
const firstTwo = 0x2545f491;

function finish(one: number, two: number): number {
  return (mix(one ^ (two << 7)) >>> 0) * 0x10000 + (mix(two + one) >>> 16);
}

/** The last step of MurmurHash3. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Words sorted by hash, in groups of eight; the lists of a group stand one behind the other. */
export interface SegmentWords {
  readonly high: Uint32Array;
  readonly low: Uint16Array;
  /** Where the lists of each group begin. */
  readonly groups: Uint32Array;
  readonly lists: Uint8Array;
}

const groupSize = 8;

/** Adds the mentions that hold the word. */
export function addWord(words: SegmentWords, hash: number, bits: Bits): void {
  const place = findWord(words, Math.floor(hash / 0x10000), hash % 0x10000);
  if (place < 0) return;
  const { lists, groups } = words;
  let at = groups[Math.floor(place / groupSize)] ?? 0;
  for (let left = place % groupSize; left > 0; left--) {
    const head = readNumber(lists, at);
    at = head.next + (head.value >>> 1);
  }
  const head = readNumber(lists, at);
  const end = head.next + (head.value >>> 1);
  if (head.value & 1) joinBytes(bits, lists, head.next, end);
  else addPlaces(bits, lists, head.next, end);
}

function joinBytes(bits: Bits, bytes: Uint8Array, from: number, end: number): void {
  for (let at = from, byte = 0; at < end; at++, byte++)
    bits[byte >>> 2] = (bits[byte >>> 2] ?? 0) | ((bytes[at] ?? 0) << ((byte & 3) << 3));
}

function addPlaces(bits: Bits, bytes: Uint8Array, from: number, end: number): void {
  let place = -1;
  for (let at = from; at < end; ) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 0x7f;
    if (byte & 0x80) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 0x7f) << 7;
      if (byte & 0x80) gap |= (bytes[at++] ?? 0) << 14;
    }
    place += gap + 1;
    addBit(bits, place);
  }
}

function findWord({ high, low }: SegmentWords, wantedHigh: number, wantedLow: number): number {
  let from = 0;
  let to = high.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((high[middle] ?? 0) < wantedHigh) from = middle + 1;
    else to = middle;
  }
  for (; high[from] === wantedHigh; from++) if (low[from] === wantedLow) return from;
  return -1;
}

function readNumber(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0;
  let shift = 0;
  for (let at = from; ; at++) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next: at + 1 };
    shift += 7;
  }
}

/** Room for the words of one segment at a time; used again for the next. */
export interface WordGatherer {
  /** A text of the mention at this place; places never go down. */
  add(place: number, text: string): void;
  /** All that was added, and begins anew. `size`: mentions of the segment. */
  finish(size: number): SegmentWords;
}

export function createWordGatherer(table: WordTable): WordGatherer {
  const slots = new Map<number, number>();
  let lastPlaces: number[] = [];
  let counts: number[] = [];
  let owners = new Uint32Array(1 << 16);
  let places = new Uint16Array(1 << 16);
  let pairs = 0;
  let place = 0;

  function take(hash: number): void {
    let word = slots.get(hash);
    if (word === undefined) {
      word = slots.size;
      slots.set(hash, word);
      lastPlaces.push(-1);
      counts.push(0);
    }
    if (lastPlaces[word] === place) return;
    lastPlaces[word] = place;
    counts[word] = (counts[word] ?? 0) + 1;
    if (pairs === owners.length) {
      owners = grow(owners, new Uint32Array(pairs * 2));
      places = grow(places, new Uint16Array(pairs * 2));
    }
    owners[pairs] = word;
    places[pairs] = place;
    pairs += 1;
  }

  /** The places of each word one behind the other, in the order of words. */
  function arrange(): { starts: Uint32Array; arranged: Uint16Array } {
    const starts = new Uint32Array(counts.length + 1);
    for (let word = 0; word < counts.length; word++) starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0);
    const next = starts.slice();
    const arranged = new Uint16Array(pairs);
    for (let at = 0; at < pairs; at++) {
      const word = owners[at] ?? 0;
      const to = next[word] ?? 0;
      arranged[to] = places[at] ?? 0;
      next[word] = to + 1;
    }
    return { starts, arranged };
  }

  return {
    add: (at, text) => {
      place = at;
      hashWords(text, table, take);
    },
    finish: (size) => {
      const { starts, arranged } = arrange();
      const hashes = Float64Array.from(slots.keys()).sort();
      const words = packWords(hashes, size, (hash) => {
        const word = slots.get(hash) ?? 0;
        return arranged.subarray(starts[word], starts[word + 1]);
      });
      slots.clear();
      lastPlaces = [];
      counts = [];
      pairs = 0;
      return words;
    },
  };
}

function packWords(hashes: Float64Array, size: number, listOf: (hash: number) => Uint16Array): SegmentWords {
  const high = new Uint32Array(hashes.length);
  const low = new Uint16Array(hashes.length);
  const groups = new Uint32Array(Math.ceil(hashes.length / groupSize));
  const bitmapBytes = (size + 7) >>> 3;
  let lists = new Uint8Array(1 << 16);
  let end = 0;
  hashes.forEach((hash, index) => {
    high[index] = Math.floor(hash / 0x10000);
    low[index] = hash % 0x10000;
    if (index % groupSize === 0) groups[index / groupSize] = end;
    const list = listOf(hash);
    const room = end + 8 + 3 * list.length + bitmapBytes;
    if (room > lists.length) lists = grow(lists, new Uint8Array(room * 2));
    const packed = lists.subarray(end);
    // Where more than one in eight hold it, a bit for each mention is smaller than a byte for each that does.
    if (list.length > bitmapBytes) {
      const at = writeNumber(packed, 0, bitmapBytes * 2 + 1);
      for (const place of list) packed[at + (place >>> 3)] = (packed[at + (place >>> 3)] ?? 0) | (1 << (place & 7));
      end += at + bitmapBytes;
    } else {
      const length = gapsLength(list);
      let at = writeNumber(packed, 0, length * 2);
      let before = -1;
      for (const place of list) {
        at = writeNumber(packed, at, place - before - 1);
        before = place;
      }
      end += at;
    }
  });
  return { high, low, groups, lists: lists.slice(0, end) };
}

function gapsLength(list: Uint16Array): number {
  let length = 0;
  let before = -1;
  for (const place of list) {
    const gap = place - before - 1;
    length += gap < 0x80 ? 1 : gap < 0x4000 ? 2 : 3;
    before = place;
  }
  return length;
}

function writeNumber(bytes: Uint8Array, from: number, value: number): number {
  let at = from;
  let left = value;
  while (left > 0x7f) {
    bytes[at++] = (left & 0x7f) | 0x80;
    left >>>= 7;
  }
  bytes[at] = left;
  return at + 1;
}

function grow<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

// Counts over what was found, segment by segment; what a segment added can be taken off again.
import { type Bits, countBoth, listPlaces } from './bits.ts';
import { marks, type NumberLists, noSentiment, type Segment } from './segment.ts';

/** What is counted beside the total, the undated, the days and the sources. */
export interface Wanted {
  readonly terms: boolean;
  readonly names: boolean;
  readonly groups: boolean;
}

export interface Sums {
  total: number;
  /** Of these, what stands where it was captured. */
  undated: number;
  /** day × 4 + (0 negative, 1 neutral, 2 positive, 3 not known) -> mentions. */
  readonly days: Map<number, number>;
  readonly counts: {
    readonly source: Tally;
    readonly author: Tally;
    readonly tag: Tally;
    readonly topic: Tally;
    readonly attribute: Tally;
    readonly intent: Tally;
    /** Bits of flags: 1, 2, 4, 8. */
    readonly flag: Tally;
    readonly hour: Tally;
    readonly terms: Tally;
    readonly names: Tally;
  };
  readonly languages: Map<string, number[]>;
  readonly sites: Map<string, number>;
  /** Of each term list: mentions that were counted. */
  readonly wanted: Wanted;
}

/** Numbers counted in an array that grows. */
export interface Tally {
  values: Uint32Array;
}

const sentimentSlots = 4;

/** `like`: other counts of the same project, so that there is room for what is to come. */
export function emptySums(wanted: Wanted, like: Sums | null = null): Sums {
  const tally = (name: keyof Sums['counts'], size: number): Tally => ({
    values: new Uint32Array(Math.max(size, like?.counts[name].values.length ?? 0)),
  });
  return {
    total: 0,
    undated: 0,
    days: new Map(),
    counts: {
      source: tally('source', 64),
      author: wanted.groups ? tally('author', 1024) : { values: new Uint32Array(0) },
      tag: tally('tag', 64),
      topic: tally('topic', 64),
      attribute: tally('attribute', 64),
      intent: tally('intent', 256),
      flag: tally('flag', 256),
      hour: tally('hour', 256),
      terms: wanted.terms ? tally('terms', 1 << 16) : { values: new Uint32Array(0) },
      names: wanted.names ? tally('names', 1 << 16) : { values: new Uint32Array(0) },
    },
    languages: new Map(),
    sites: new Map(),
    wanted,
  };
}

const places = new Uint16Array(1 << 16);

/** `sign` 1 adds, -1 takes off what was added of the same segment and bits. */
export function addSegment(sums: Sums, segment: Segment, bits: Bits, sign: 1 | -1): void {
  const found = places.subarray(0, listPlaces(bits, places));
  sums.total += sign * found.length;
  sums.undated += sign * countMarked(segment.marks, marks.undated, found);
  addDays(sums.days, segment, found, sign);
  // Which sources it is from is asked of every figure: whether their collecting was broken.
  countNumbers(sums.counts.source, segment.source, found, sign);
  if (sums.wanted.groups) addGroups(sums, segment, bits, found, sign);
  if (sums.wanted.terms) addLists(sums.counts.terms, segment.terms, found, segment.size, sign);
  if (sums.wanted.names) addLists(sums.counts.names, segment.names, found, segment.size, sign);
}

function countMarked(column: Uint16Array, mark: number, found: Uint16Array): number {
  let count = 0;
  for (let at = 0; at < found.length; at++) if ((column[found[at] as number] as number) & mark) count += 1;
  return count;
}

function addDays(days: Map<number, number>, { day, sentiment }: Segment, found: Uint16Array, sign: number): void {
  let lastKey = Number.NaN;
  let count = 0;
  // In the order of time: neighbours share their day, so few runs reach the map.
  const slots = [0, 0, 0, 0];
  const flush = () => {
    if (count === 0) return;
    slots.forEach((value, slot) => {
      if (value > 0) addTo(days, lastKey * sentimentSlots + slot, sign * value);
      slots[slot] = 0;
    });
    count = 0;
  };
  for (let at = 0; at < found.length; at++) {
    const place = found[at] ?? 0;
    const key = day[place] ?? 0;
    if (key !== lastKey) {
      flush();
      lastKey = key;
    }
    const mood = sentiment[place] ?? noSentiment;
    const slot = mood === noSentiment ? 3 : mood + 1;
    slots[slot] = (slots[slot] ?? 0) + 1;
    count += 1;
  }
  flush();
}

function addGroups(sums: Sums, segment: Segment, bits: Bits, found: Uint16Array, sign: 1 | -1): void {
  const { counts } = sums;
  countNumbers(counts.author, segment.author, found, sign);
  countBytes(counts.intent, segment.intent, found, sign);
  countBytes(counts.hour, segment.hour, found, sign);
  countBytes(counts.flag, segment.flags, found, sign);
  countSets(counts.tag, segment.tags, bits, sign);
  countSets(counts.topic, segment.topics, bits, sign);
  addLists(counts.attribute, segment.attributes, found, segment.size, sign);
  addLanguages(sums.languages, segment, found, sign);
  addSites(sums.sites, segment, found, sign);
}

/** One function a type of column: shared by two types it is three times as slow (measured). */
function countBytes(tally: Tally, column: Uint8Array, found: Uint16Array, sign: number): void {
  const { values } = tally;
  for (let at = 0; at < found.length; at++) bump(values, column[found[at] as number] as number, sign);
}

function countNumbers(tally: Tally, column: Uint32Array, found: Uint16Array, sign: number): void {
  let { values } = tally;
  for (let at = 0; at < found.length; at++) {
    const value = column[found[at] as number] as number;
    if (value >= values.length) values = makeRoom(tally, value);
    bump(values, value, sign);
  }
}

function countSets(tally: Tally, sets: ReadonlyMap<number, Bits>, bits: Bits, sign: number): void {
  for (const [group, set] of sets) {
    const count = countBoth(set, bits);
    if (count === 0) continue;
    const values = group < tally.values.length ? tally.values : makeRoom(tally, group);
    values[group] = (values[group] ?? 0) + sign * count;
  }
}

function addLists(tally: Tally, lists: NumberLists, found: Uint16Array, size: number, sign: number): void {
  if (tally.values.length < 1 << 16) makeRoom(tally, (1 << 16) - 1);
  const { values } = tally;
  const { starts, common, rareStarts, rare } = lists;
  if (found.length === size) {
    for (let at = 0; at < common.length; at++) bump(values, common[at] as number, sign);
  } else {
    for (let index = 0; index < found.length; index++) {
      const place = found[index] ?? 0;
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at++) bump(values, common[at] as number, sign);
    }
  }
  if (rare.length > 0) addRare(tally, rareStarts, rare, found, sign);
}

function addRare(tally: Tally, starts: Uint32Array, rare: Uint32Array, found: Uint16Array, sign: number): void {
  let { values } = tally;
  for (let index = 0; index < found.length; index++) {
    const place = found[index] ?? 0;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const number = rare[at] ?? 0;
      if (number >= values.length) values = makeRoom(tally, number);
      bump(values, number, sign);
    }
  }
}

/** Only where the place is there: the innermost step of a word cloud. */
function bump(values: Uint32Array, at: number, sign: number): void {
  values[at] = (values[at] as number) + sign;
}

function makeRoom(tally: Tally, number: number): Uint32Array {
  const larger = new Uint32Array(Math.max(number + 1, tally.values.length * 2));
  larger.set(tally.values);
  tally.values = larger;
  return larger;
}

function addLanguages(sums: Map<string, number[]>, segment: Segment, found: Uint16Array, sign: number): void {
  const { language, languages, sentiment } = segment;
  const local = new Uint32Array(languages.length * sentimentSlots);
  for (let at = 0; at < found.length; at++) {
    const place = found[at] ?? 0;
    const mood = sentiment[place] ?? noSentiment;
    const slot = (language[place] ?? 0) * sentimentSlots + (mood === noSentiment ? 3 : mood + 1);
    local[slot] = (local[slot] ?? 0) + 1;
  }
  languages.forEach((name, number) => {
    const sum = sums.get(name) ?? [0, 0, 0, 0];
    for (let slot = 0; slot < sentimentSlots; slot++)
      sum[slot] = (sum[slot] ?? 0) + sign * (local[number * sentimentSlots + slot] ?? 0);
    sums.set(name, sum);
  });
}

function addSites(sums: Map<string, number>, { site, sites }: Segment, found: Uint16Array, sign: number): void {
  const local = new Uint32Array(sites.length);
  for (let at = 0; at < found.length; at++) {
    const number = site[found[at] ?? 0] ?? 0;
    local[number] = (local[number] ?? 0) + 1;
  }
  for (let number = 1; number < sites.length; number++) {
    const count = local[number] ?? 0;
    if (count > 0) addTo(sums, sites[number] ?? '', sign * count);
  }
}

function addTo<Key>(sums: Map<Key, number>, key: Key, count: number): void {
  const sum = (sums.get(key) ?? 0) + count;
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
}

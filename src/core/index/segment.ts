// A segment: some thousands of mentions next to each other in time, laid out in columns. Place n of every column is the
// same mention; places are in the order of ids. Nothing in it changes: when its mentions do, another takes its place.
import type { Bits } from './bits.ts';
import type { SegmentWords } from './words.ts';

/** Version of the layout: what was kept by another is made anew. */
export const segmentFormat = 2;

/** Mentions a segment is made with, and may grow to. Fewer cost more steps a search, more cost more for each change. */
export interface SegmentSizes {
  readonly full: number;
  readonly largest: number;
}

export const usualSizes: SegmentSizes = { full: 6144, largest: 8192 };

/** Lists of numbers, one for each place: those below 65,536 and, apart, the few above. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly common: Uint16Array;
  readonly rareStarts: Uint32Array;
  readonly rare: Uint32Array;
}

/** What a mention has or is: bits of `marks`. */
export const marks = {
  url: 1,
  title: 2,
  thread: 4,
  reply: 8,
  attribute: 16,
  replied: 32,
  duplicate: 64,
  similar: 128,
  corrected: 256,
  undated: 512,
} as const;

export const noSentiment = 2;
export const noIntent = 255;

export interface SegmentColumns {
  readonly size: number;
  readonly ids: Float64Array;
  readonly at: Float64Array;
  /** Days since 1970 in the project's zone, and the hour there. */
  readonly day: Int32Array;
  readonly hour: Uint8Array;
  readonly source: Uint32Array;
  /** 0 where none is known. */
  readonly author: Uint32Array;
  /** Place in `sites` and `languages`; 0 is none. */
  readonly site: Uint16Array;
  readonly language: Uint8Array;
  readonly sentiment: Int8Array;
  readonly intent: Uint8Array;
  readonly flags: Uint8Array;
  readonly risk: Uint8Array;
  readonly marks: Uint16Array;
  /** Sum of reactions; NaN where the source gave none. */
  readonly engagement: Float64Array;
  readonly sites: readonly string[];
  readonly languages: readonly string[];
  readonly topics: ReadonlyMap<number, Bits>;
  readonly tags: ReadonlyMap<number, Bits>;
  /** Words, hashtags, handles, emoji and domains; then names, phrases and what is praised or criticised. */
  readonly terms: NumberLists;
  readonly names: NumberLists;
  /** Of attributes with few values. */
  readonly attributes: NumberLists;
}

/** How often what lies in a range changed: anything, its texts, its tags and topics. */
export interface Counts {
  readonly touched: number;
  readonly reworded: number;
  readonly grouped: number;
}

export interface Segment extends SegmentColumns, Counts {
  /** Lowest id of its range; its counts are those it was made at. */
  readonly low: number;
  readonly text: SegmentWords;
}

export function listNumbers(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Uint32Array(lists.length + 1);
  const rareStarts = new Uint32Array(lists.length + 1);
  lists.forEach((list, place) => {
    let rare = 0;
    for (const number of list) if (number > 0xffff) rare += 1;
    starts[place + 1] = (starts[place] ?? 0) + list.length - rare;
    rareStarts[place + 1] = (rareStarts[place] ?? 0) + rare;
  });
  const common = new Uint16Array(starts.at(-1) ?? 0);
  const rare = new Uint32Array(rareStarts.at(-1) ?? 0);
  let at = 0;
  let rareAt = 0;
  for (const list of lists) {
    for (const number of list) {
      if (number > 0xffff) rare[rareAt++] = number;
      else common[at++] = number;
    }
  }
  return { starts, common, rareStarts, rare };
}

// Words, word pairs and pieces of words as numbers: what the learned weights are looked up by. No string is made per piece.

import { plainEmoji } from '../../text/plain-emoji.ts';
import type { Token } from '../../text/tokenise.ts';
import type { Language } from '../language.ts';
import type { Unit } from './units.ts';

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const LONGEST_WORD = 32;
const NEGATION_REACH = 4;
/** Of a text as long as a book the beginning is enough. */
const MOST_FEATURES = 200_000;

const WORD = 11;
const NEGATED_WORD = 13;
const PAIR = 17;
const PIECE = 23;
const EMOJI = 37;
const MARK = 41;
const HASHTAG = 43;

/** Places of the pairs that are no word: start of the text, a number, a link, a handle, an emoji. */
const START = 1;
const NUMBER = 2;
const LINK = 3;
const HANDLE = 4;
const FACE = 5;

/**
 * The features of one text: `bucket[i]` belongs to token `first[i]`, and half to token `second[i]` where that is not
 * -1 (a pair of words). The arrays are longer than `count`, and are used again by the next call.
 */
export interface Features {
  count: number;
  bucket: Int32Array;
  first: Int32Array;
  second: Int32Array;
}

const features: Features = {
  count: 0,
  bucket: new Int32Array(4096),
  first: new Int32Array(4096),
  second: new Int32Array(4096),
};

/**
 * Linear in the text. All words and pieces are of their language: `die` is no German word in English. `shared` alone
 * are those of all languages (emoji, marks): for a language whose words were not learned.
 */
export function readFeatures(
  tokens: readonly Token[],
  units: readonly Unit[],
  language: Language,
  bits: number,
  only: 'all' | 'shared' = 'all',
): Features {
  const shift = 32 - bits;
  const own = hashOf(1, language.code);
  let previous = START;
  let previousToken = -1;
  let negated = 0;
  let at = 0;
  features.count = 0;

  const add = (hash: number, first: number, second: number) => {
    if (features.count === features.bucket.length) grow();
    const index = features.count++;
    features.bucket[index] = spread(hash) >>> shift;
    features.first[index] = first;
    features.second[index] = second;
  };
  const pair = (place: number, token: number) => {
    add(step(step(own ^ PAIR, previous), place), token, previousToken);
    previous = place;
    previousToken = token;
  };

  for (const [index, token] of tokens.entries()) {
    if (features.count > MOST_FEATURES) break;
    if (only === 'shared' && token.kind !== 'emoji' && token.kind !== 'emoticon' && token.kind !== 'punctuation')
      continue;
    switch (token.kind) {
      case 'word':
      case 'hashtag':
        if (token.kind === 'hashtag')
          add(hashOf(own ^ HASHTAG, token.text.slice(1, LONGEST_WORD).toLowerCase()), index, -1);
        for (let unit = units[at]; unit && unit.token <= index; unit = units[++at]) {
          if (unit.token < index) continue;
          const word = unit.word;
          const length = lengthOf(word);
          const hash = hashOf(own, word, length);
          add(hash ^ (negated > 0 ? NEGATED_WORD : WORD), index, -1);
          pair(hash, index);
          addPieces(word, length, own, shift, index);
          if (language.negations.has(word)) negated = NEGATION_REACH;
          else if (language.breaks.has(word)) negated = 0;
          else if (negated > 0) negated--;
        }
        break;
      case 'number':
        pair(NUMBER, index);
        break;
      case 'link':
        pair(LINK, index);
        break;
      case 'handle':
        pair(HANDLE, index);
        break;
      case 'emoji':
      case 'emoticon':
        add(hashOf(EMOJI, plainEmoji(token.text)), index, -1);
        if (only === 'all') pair(FACE, index);
        break;
      case 'punctuation': {
        const mark = token.text.slice(0, token.text.startsWith('!') ? 3 : 2);
        add(hashOf(MARK, mark), index, -1);
        if (only === 'all' && '.!?;:…'.includes(mark[0] ?? ' ')) {
          negated = 0;
          pair(mark.charCodeAt(0), index);
        }
        break;
      }
    }
  }
  return features;
}

function addPieces(word: string, length: number, own: number, shift: number, token: number): void {
  while (features.count + 3 * (length + 2) > features.bucket.length) grow();
  const { bucket, first, second } = features;
  let count = features.count;
  // The word stands between blanks: place -1 is the one before it, place `length` the one after.
  for (let start = -1; start + SHORTEST_PIECE <= length + 1; start++) {
    let hash = own ^ PIECE;
    const end = Math.min(start + LONGEST_PIECE, length + 1);
    for (let at = start; at < end; at++) {
      hash = step(hash, at < 0 || at === length ? 32 : word.charCodeAt(at));
      if (at - start + 1 < SHORTEST_PIECE) continue;
      bucket[count] = spread(hash) >>> shift;
      first[count] = token;
      second[count] = -1;
      count++;
    }
  }
  features.count = count;
}

/** Laughter of any length is the same laughter: `jajajaja` counts by its first four letters. */
function lengthOf(word: string): number {
  const length = Math.min(word.length, LONGEST_WORD);
  if (length <= 4) return length;
  for (let at = 2; at < length; at++) if (word.charCodeAt(at) !== word.charCodeAt(at - 2)) return length;
  return 4;
}

function hashOf(seed: number, text: string, length = text.length): number {
  let hash = seed;
  for (let at = 0; at < length; at++) hash = step(hash, text.charCodeAt(at));
  return hash;
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The last mixing of MurmurHash3: the upper bits become as good as the lower ones. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function grow(): void {
  for (const key of ['bucket', 'first', 'second'] as const) {
    const longer = new Int32Array(2 * features[key].length);
    longer.set(features[key]);
    features[key] = longer;
  }
}

// The word cloud: one seeded layout that the window, the export and the command line draw alike.
import cloud from 'd3-cloud';
import type { TermRow } from '../contract/measures.ts';
import type { TermKind } from '../contract/model.ts';
import { type CanvasLike, readSparingly } from './cloud-canvas.ts';
import { escapeMarkup } from './escape.ts';
import { fontFamily as inter, type Theme } from './theme.ts';

/** A word where it stands: `x` is its middle, `y` its baseline, in pixels from the top left; `size` in pixels. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  /** 0 is the most frequent. */
  readonly rank: number;
  readonly tone: CloudTone;
  readonly kind: TermKind;
  readonly count: number;
  readonly query: string;
  readonly forms?: readonly string[];
}

/** `weight` sets the size where the count does not, as how surely a word sets two searches apart. */
export interface CloudTerm extends TermRow {
  readonly weight?: number;
}

export type CloudTone = 'accent' | 'ink' | 'inkSoft' | 'inkFaint';

export interface CloudOptions {
  readonly width: number;
  readonly height: number;
  /** The same seed gives the same picture. */
  readonly seed?: number;
  readonly fontFamily?: string;
  /** A fresh canvas: `document.createElement('canvas')` in a window, @napi-rs/canvas in Node. */
  readonly createCanvas: () => CanvasLike;
}

const MAX_WORDS = 100;
const MAX_LENGTH = 32;
const SMALLEST = 11;
const LEAST_LARGEST = 30;
const PADDING = 3;
/** Each with smaller words, where not all of them found room. */
const MORE_TRIES = 3;
/** Few short words would otherwise be blown up to posters. */
const MAX_GROWTH = 1.6;

interface Candidate extends cloud.Word {
  text: string;
  size: number;
  weight: 400 | 600;
  rank: number;
  term: CloudTerm;
}

/** Places up to 100 words, none turned. Sizes follow the square root of the counts, so that areas follow the counts. */
export function layoutCloud(terms: readonly CloudTerm[], options: CloudOptions): readonly PlacedWord[] {
  let placed: readonly PlacedWord[] = [];
  growCloud(terms, options, (words) => {
    placed = words;
  });
  return placed;
}

/**
 * The same, told when it is done: at once, or, given `slice`, in pieces of about so many milliseconds, so that a window
 * can do other things in between. Returns what ends it.
 */
export function growCloud(
  terms: readonly CloudTerm[],
  options: CloudOptions & { readonly slice?: number },
  done: (words: readonly PlacedWord[]) => void,
): () => void {
  const all = terms
    .filter((term) => weigh(term) > 0 && shorten(term.term) !== '')
    .toSorted((a, b) => weigh(b) - weigh(a) || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_WORDS);
  // d3-cloud keeps its board in 32-bit words: other widths shear it.
  const width = Math.floor(options.width / 32) * 32;
  const { height } = options;
  let stop = () => {};
  if (all.length === 0 || width <= 0 || height <= 0) {
    done([]);
    return stop;
  }
  const sorted = keepRoom(all, width, height);
  let best: readonly PlacedWord[] = [];
  const tryOn = (largest: number, left: number) => {
    const layout = preparePlaces(sorted, largest, width, options, (placed) => {
      if (placed.length > best.length) best = placed;
      if (best.length === sorted.length || left === 0) done(best);
      else tryOn(largest * 0.88, left - 1);
    });
    // Before it starts: where it is done at once, the next try has its own.
    stop = () => void layout.stop();
    layout.start();
  };
  tryOn(findLargest(sorted, width, height), MORE_TRIES);
  return () => stop();
}

/** The cloud as SVG. Colours come from the theme, so `variableTheme` makes it follow the page. */
export function cloudSvg(
  words: readonly PlacedWord[],
  options: { readonly width: number; readonly height: number; readonly theme: Theme; readonly label: string },
): string {
  const { width, height, theme, label } = options;
  const texts = words.map(
    (word) =>
      `<text x="${word.x}" y="${word.y}" font-size="${word.size}" font-weight="${word.weight}" fill="${theme[word.tone]}">${escapeMarkup(word.text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(label)}" text-anchor="middle">${texts.join('')}</svg>`;
}

/** In a small box fewer words: with all of them the sizes would no longer tell anything. */
function keepRoom(terms: readonly CloudTerm[], width: number, height: number): readonly CloudTerm[] {
  let kept = terms;
  while (kept.length > 15 && findLargest(kept, width, height) < LEAST_LARGEST) {
    kept = kept.slice(0, Math.floor(kept.length * 0.85));
  }
  return kept;
}

/** The size of the first word at which all of them should cover somewhat over half of the box. */
function findLargest(terms: readonly CloudTerm[], width: number, height: number): number {
  let largest = Math.min(height * 0.34, 84);
  const area = (size: number) =>
    terms.reduce((sum, term) => {
      const own = sizeOf(term, terms, size);
      return sum + (shorten(term.term).length * own * 0.58 + 2 * PADDING) * (own * 1.05 + 2 * PADDING);
    }, 0);
  const widest = (size: number) =>
    Math.max(...terms.map((term) => shorten(term.term).length * sizeOf(term, terms, size) * 0.62));
  while (largest > SMALLEST && (area(largest) > width * height * 0.6 || widest(largest) > width * 0.7)) largest *= 0.96;
  return largest;
}

function sizeOf(term: CloudTerm, terms: readonly CloudTerm[], largest: number): number {
  const most = terms[0] ? weigh(terms[0]) : 1;
  return Math.max(SMALLEST, Math.floor(largest * Math.sqrt(weigh(term) / most)));
}

function weigh({ weight, count }: CloudTerm): number {
  return weight ?? count;
}

function preparePlaces(
  terms: readonly CloudTerm[],
  largest: number,
  width: number,
  options: CloudOptions & { readonly slice?: number },
  done: (placed: readonly PlacedWord[]) => void,
) {
  const candidates = terms.map((term, rank): Candidate => {
    const weight = rank < 12 ? 600 : 400;
    return { text: shorten(term.term), size: sizeOf(term, terms, largest), weight, rank, term };
  });
  const tallest = Math.max(...candidates.map(({ size }) => size));
  return cloud<Candidate>()
    .size([width, options.height])
    .words(candidates)
    .font(`"${options.fontFamily ?? inter}", sans-serif`)
    .fontWeight((word) => word.weight)
    .fontSize((word) => word.size)
    .text((word) => word.text)
    .padding(PADDING)
    .rotate(0)
    .spiral('archimedean')
    .random(seededRandom(options.seed ?? 7))
    .canvas(() => readSparingly(options.createCanvas(), tallest) as never)
    .timeInterval(options.slice ?? Number.POSITIVE_INFINITY)
    .on('end', (words, bounds) => {
      const fit = fitBox(bounds, width, options);
      done(words.map((word) => toPlaced(word, fit, terms.length)));
    });
}

interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Moves the whole to the middle of the box that was asked for, and lets it grow into room that stayed free. */
function fitBox(bounds: readonly { x: number; y: number }[] | null, width: number, options: CloudOptions): Fit {
  const [from, to] = bounds ?? [];
  if (from === undefined || to === undefined) return { scale: 1, left: options.width / 2, top: options.height / 2 };
  const scale = Math.min(options.width / (to.x - from.x), options.height / (to.y - from.y), MAX_GROWTH);
  return {
    scale,
    left: options.width / 2 - ((from.x + to.x) / 2 - width / 2) * scale,
    top: options.height / 2 - ((from.y + to.y) / 2 - options.height / 2) * scale,
  };
}

function toPlaced(word: Candidate, { scale, left, top }: Fit, total: number): PlacedWord {
  const { text, size, weight, rank, term } = word;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    text,
    x: round((word.x ?? 0) * scale + left),
    y: round((word.y ?? 0) * scale + top),
    size: Math.floor(size * scale * 10) / 10,
    weight,
    rank,
    tone: toneOf(rank, total),
    kind: term.kind,
    count: term.count,
    query: term.query,
    ...(term.forms && { forms: term.forms }),
  };
}

function toneOf(rank: number, total: number): CloudTone {
  if (rank < 5) return 'accent';
  if (rank < Math.max(12, total * 0.25)) return 'ink';
  return rank < total * 0.6 ? 'inkSoft' : 'inkFaint';
}

function shorten(text: string): string {
  // Canvases refuse control characters and halves of characters.
  const points = [
    ...text
      .toWellFormed()
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ];
  return points.length <= MAX_LENGTH ? points.join('') : `${points.slice(0, MAX_LENGTH - 1).join('')}…`;
}

/** mulberry32: small, quick and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

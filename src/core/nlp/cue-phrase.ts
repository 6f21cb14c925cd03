// Reads the written phrases of cues/ (see cue-table.ts) as the words that may follow each other.

import { tokenise } from '../text/tokenise.ts';
import { cueWord } from './cue-fold.ts';
import { CHANNELS, type CueKind, type CueTable } from './cue-table.ts';

export interface Cue {
  readonly kind: CueKind;
  readonly channel: number;
  readonly weight: number;
  /** Only where a clause begins, or ends. */
  readonly opening: boolean;
  readonly closing: boolean;
  /** Place in the lists: of two weights for one phrase the earlier counts. */
  readonly order: number;
}

/** `word`, `prefix~`, `~ending` or `*gap`. */
export type Step =
  | { readonly word: string }
  | { readonly prefix: string }
  | { readonly ending: string }
  | { readonly gap: number };

export interface Phrase {
  readonly cue: Cue;
  /** `#blessed`: only as a hashtag. */
  readonly tag: string | null;
  /** One choice of steps after the other; a choice may be empty. */
  readonly parts: readonly (readonly (readonly Step[])[])[];
}

const PLAIN = /^[a-z]+$/;
let order = 0;

export function* phrasesOf(table: Partial<CueTable>): Generator<Phrase> {
  for (const kind of Object.keys(CHANNELS) as CueKind[]) {
    for (const [weight, phrases] of table[kind] ?? [])
      for (const entry of phrases.split(/[,\n]/)) {
        const phrase = readPhrase(entry.trim(), kind, weight);
        if (phrase.parts.length > 0) yield phrase;
      }
  }
}

function readPhrase(entry: string, kind: CueKind, weight: number): Phrase {
  const opening = entry.startsWith('^');
  const closing = entry.endsWith('$');
  const cue: Cue = { kind, channel: CHANNELS[kind], weight, opening, closing, order: order++ };
  const tag = entry.startsWith('#') ? cueWord(entry.slice(1).replaceAll(' ', '')) : null;
  // A gap at the end says nothing.
  const body = entry.replace(/^[\^#]|\$$/g, '').replace(/(?:\s+\*\d)+\s*$/, '');
  const parts = piecesOf(body).map((piece) => writeOut(piece).flatMap(choiceOf));
  // What has no words to be found by is never found.
  if (parts.some((choices) => choices.length === 0)) return { cue, tag, parts: [] };
  return { cue, tag, parts: parts.filter((choices) => choices.some((steps) => steps.length > 0)) };
}

/** Parted by the blanks outside of brackets. */
function piecesOf(entry: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const sign of `${entry} `) {
    if (sign === '[') depth++;
    else if (sign === ']') depth--;
    if (sign.trim() === '' && depth === 0) {
      if (piece) pieces.push(piece);
      piece = '';
    } else piece += sign;
  }
  return pieces;
}

/** Every reading of `a[b|c[d|e]]f[|g]`. */
function writeOut(piece: string): string[] {
  const open = piece.indexOf('[');
  if (open < 0) return [piece];
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  let close = open;
  for (; close < piece.length; close++) {
    const sign = piece[close];
    if (sign === '[') depth++;
    else if (sign === ']') depth--;
    if (depth === 0 || (depth === 1 && sign === '|')) {
      choices.push(piece.slice(from, close));
      from = close + 1;
    }
    if (depth === 0) break;
  }
  const before = piece.slice(0, open);
  const after = writeOut(piece.slice(close + 1));
  return choices.flatMap(writeOut).flatMap((choice) => after.map((end) => before + choice + end));
}

/** An empty choice is one; a choice that is written and holds no word is none. */
function choiceOf(written: string): Step[][] {
  const steps = stepsOf(written);
  return steps.length > 0 || written.trim() === '' ? [steps] : [];
}

function stepsOf(written: string): Step[] {
  return written.split(' ').filter(Boolean).flatMap(stepOf);
}

function stepOf(piece: string): Step[] {
  const gap = /^\*(\d)$/.exec(piece);
  if (gap) return [{ gap: Number(gap[1]) }];
  if (piece.startsWith('~')) return [{ ending: piece.slice(1) }];
  if (piece.endsWith('~')) return [{ prefix: cueWord(piece.slice(0, -1)) }];
  if (PLAIN.test(piece)) return [{ word: piece }];
  return tokenise(piece.replace(/[-.]/g, ' '))
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => ({ word: cueWord(token.text) }));
}

// Finds the phrases of intent, irony and risk (cues/) in a text: one walk over its tokens serves the three rooms.

import type { Token } from '../text/tokenise.ts';
import { type CueBook, cueBookFor } from './cue-book.ts';
import type { CueState } from './cue-machine.ts';
import type { Cue } from './cue-phrase.ts';
import type { CueKind } from './cue-table.ts';
import { type CueSentence, type CueWord, readCueWords } from './cue-words.ts';

/** A phrase found. `first` and `last` are places in `words`, `start` and `end` count UTF-16 units. */
export interface CueHit {
  readonly kind: CueKind;
  readonly weight: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface CuedText {
  readonly words: readonly CueWord[];
  readonly sentences: readonly CueSentence[];
  /** In the order of the text; what lies within a longer hit of its channel is left out, as is what weighs 0. */
  readonly hits: readonly CueHit[];
  /** How many @handles the text has. */
  readonly handles: number;
}

const kept = new WeakMap<readonly Token[], { language: string | null; cued: CuedText }>();

/** `tokens` are those of `tokenise(text)`. The answer for the same list of tokens is kept for the next room. */
export function findCues(text: string, tokens: readonly Token[], language: string | null): CuedText {
  const known = kept.get(tokens);
  if (known && known.language === language) return known.cued;
  const book = cueBookFor(language);
  const { words, sentences, whole, handles } = readCueWords(text, tokens, language, book);
  const hits = outermost(match(words, book), words);
  for (const { cues, at, start, end } of whole)
    for (const { kind, weight } of cues) if (weight > 0) hits.push({ kind, weight, first: at, last: at, start, end });
  const cued = { words, sentences, hits, handles };
  kept.set(tokens, { language, cued });
  return cued;
}

interface Match {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

/** From every word on as far as a phrase goes: phrases are a few words long and their gaps bounded. */
function match(words: readonly CueWord[], { machine }: CueBook): Match[] {
  const symbols = words.map(({ word }) => machine.symbolOf(word));
  const found: Match[] = [];
  for (let first = 0; first < words.length; first++) {
    const { sentence, opens } = words[first] ?? {};
    let state: CueState | null = machine.start();
    for (let last = first; last < words.length; last++) {
      const word = words[last];
      if (!word || word.sentence !== sentence) break;
      state = machine.step(state, symbols[last] ?? '');
      if (state === null) break;
      for (const cue of state.ends) {
        if (cue.opening && !opens) continue;
        if (cue.closing && words[last + 1]?.clause === word.clause) continue;
        found.push({ cue, first, last });
      }
    }
  }
  return found;
}

/** In each channel the longer phrase speaks for what it holds: `can you tell me` asks, although `can you` requests. */
function outermost(found: Match[], words: readonly CueWord[]): CueHit[] {
  if (found.length > 1) found.sort((a, b) => a.first - b.first || b.last - a.last || a.cue.order - b.cue.order);
  const reached: { kind: CueKind; first: number; last: number }[] = [];
  const hits: CueHit[] = [];
  for (const { cue, first, last } of found) {
    const outer = reached[cue.channel];
    const isSame = outer && outer.first === first && outer.last === last;
    if (outer && !isSame && (last <= outer.last || (first <= outer.last && cue.kind === outer.kind))) continue;
    reached[cue.channel] = { kind: cue.kind, first, last };
    if (cue.weight === 0) continue;
    const previous = hits[hits.length - 1];
    if (isSame && previous?.kind === cue.kind && previous.first === first && previous.last === last) continue;
    hits.push({
      kind: cue.kind,
      weight: cue.weight,
      first,
      last,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    });
  }
  return hits;
}

// Walks the net of phrases one word at a time, remembering each set of places it was in: a step is then one look-up.

import type { Cue } from './cue-phrase.ts';
import type { CuePlace } from './cue-place.ts';

export interface CueState {
  readonly places: readonly CuePlace[];
  /** What is said where one has come to. */
  readonly ends: readonly Cue[];
  readonly next: Map<string, CueState | null>;
}

export interface CueMachine {
  readonly vocabulary: ReadonlySet<string>;
  /** What a word is to the phrases: itself, an ending, or nothing (all other words are alike). */
  symbolOf(word: string): string;
  start(): CueState;
  /** Where the word leads; null where no phrase goes on. */
  step(state: CueState, symbol: string): CueState | null;
}

/** Steps that are remembered; then all is forgotten. Some megabytes. */
const MOST_STEPS = 30_000;
const FEW = 8;

export function makeMachine(first: CuePlace): CueMachine {
  const { vocabulary, prefixes, endings } = survey(first);
  let states = new Map<string, CueState>();
  let steps = 0;
  let start = stateOf([first]);

  function stateOf(places: readonly CuePlace[]): CueState {
    // Different words often lead to the same few places (gaps do); to the same many hardly ever.
    const key = places.length > FEW ? null : places.map(({ id }) => id).join(' ');
    const known = key === null ? undefined : states.get(key);
    if (known) return known;
    const state = { places, ends: endsOf(places), next: new Map() };
    if (key !== null) states.set(key, state);
    return state;
  }

  function find(state: CueState, symbol: string): CueState | null {
    const places = new Set<CuePlace>();
    for (const place of state.places) follow(place, symbol, places);
    const next = places.size === 0 ? null : stateOf([...places].sort(byId));
    if (++steps > MOST_STEPS) {
      states = new Map();
      steps = 0;
      start = stateOf([first]);
    } else state.next.set(symbol, next);
    return next;
  }

  return {
    vocabulary,
    symbolOf(word) {
      if (vocabulary.has(word)) return word;
      if (word.length >= 4)
        for (const prefix of prefixes.get(word.slice(0, 4)) ?? []) if (word.startsWith(prefix)) return word;
      for (const ending of endings) if (word.endsWith(ending)) return ending;
      return '';
    },
    start: () => start,
    step(state, symbol) {
      const known = state.next.get(symbol);
      return known === undefined ? find(state, symbol) : known;
    },
  };
}

function byId(a: CuePlace, b: CuePlace): number {
  return a.id - b.id;
}

function follow(place: CuePlace, symbol: string, places: Set<CuePlace>): void {
  for (const to of place.words?.get(symbol) ?? []) enter(to, places);
  for (const [prefix, to] of place.prefixes?.get(symbol.slice(0, 4)) ?? [])
    if (symbol.startsWith(prefix)) enter(to, places);
  for (const [ending, to] of place.endings) if (symbol.endsWith(ending)) enter(to, places);
  if (place.any) enter(place.any, places);
}

function enter(place: CuePlace, places: Set<CuePlace>): void {
  if (places.has(place)) return;
  places.add(place);
  for (const other of place.also) enter(other, places);
}

/** Of one phrase under two weights the one listed first; a weight of 0 stands beside the others. */
function endsOf(places: readonly CuePlace[]): Cue[] {
  const cues = places.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.order - b.order);
  if (cues.length < 2) return cues;
  return cues.filter(
    (cue, index) =>
      cue.weight === 0 ||
      !cues
        .slice(0, index)
        .some(
          (earlier) =>
            earlier.kind === cue.kind &&
            earlier.opening === cue.opening &&
            earlier.closing === cue.closing &&
            earlier.weight > 0,
        ),
  );
}

function survey(first: CuePlace) {
  const vocabulary = new Set<string>();
  const prefixes = new Map<string, string[]>();
  const endings = new Set<string>();
  const seen = new Set<CuePlace>();
  const waiting = [first];
  const visit = (place: CuePlace) => {
    if (!seen.has(place)) waiting.push(place);
    seen.add(place);
  };
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    for (const [word, targets] of place.words ?? []) {
      vocabulary.add(word);
      targets.forEach(visit);
    }
    for (const [head, list] of place.prefixes ?? []) {
      const known = prefixes.get(head) ?? [];
      for (const [prefix, to] of list) {
        if (!known.includes(prefix)) known.push(prefix);
        visit(to);
      }
      prefixes.set(head, known);
    }
    for (const [ending, to] of place.endings) {
      endings.add(ending);
      visit(to);
    }
    for (const to of [place.any, ...place.also]) if (to) visit(to);
  }
  return { vocabulary, prefixes, endings };
}

// The phrases of a language as a net of words: what may follow what, and what is said where a path ends.

import { cueWord } from './cue-fold.ts';
import { type CueMachine, makeMachine } from './cue-machine.ts';
import { type Cue, type Phrase, phrasesOf, type Step } from './cue-phrase.ts';
import { type CuePlace, newPlace } from './cue-place.ts';
import type { CueTable } from './cue-table.ts';
import { cueTables } from './cues/index.ts';
import { sharedCues } from './cues/shared.ts';

export interface CueBook {
  readonly machine: CueMachine;
  /** Folded hashtag, as a whole -> what it says. */
  readonly tags: ReadonlyMap<string, readonly Cue[]>;
  readonly openers: ReadonlySet<string>;
  /** All words of the phrases: what a drawn-out word may stand for. */
  readonly vocabulary: ReadonlySet<string>;
}

interface Net {
  readonly start: CuePlace;
  readonly tags: Map<string, Cue[]>;
  readonly openers: Set<string>;
}

const nets = new Map<string, Net>();
const books = new Map<string, CueBook>();

/**
 * The phrases of a language, with those all languages use. Where the language is unknown, those of all that are safe
 * in any company; a language without a file has only the shared ones.
 */
export function cueBookFor(language: string | null): CueBook {
  const name = language === null ? '?' : cueTables.has(language) ? language : '-';
  let book = books.get(name);
  if (!book) {
    const all = name === '?' ? [...cueTables.keys()].map((code) => netOf(code)) : [];
    const own = name === '?' ? [withoutDoubtful(all)] : name === '-' ? [] : [netOf(name)];
    book = makeBook([netOf('-'), ...own]);
    books.set(name, book);
  }
  return book;
}

function makeBook(parts: readonly Net[]): CueBook {
  const start = merge(parts.map((net) => net.start));
  const tags = new Map(parts.flatMap((net) => [...net.tags]));
  const openers = new Set(parts.flatMap((net) => [...net.openers]));
  const machine = makeMachine(start);
  return { machine, tags, openers, vocabulary: machine.vocabulary };
}

function netOf(code: string): Net {
  let net = nets.get(code);
  if (!net) {
    const table = code === '-' ? sharedCues : (cueTables.get(code) ?? {});
    net = weave(table);
    nets.set(code, net);
  }
  return net;
}

function weave(table: Partial<CueTable>): Net {
  const net: Net = { start: newPlace(), tags: new Map(), openers: new Set() };
  for (const phrase of phrasesOf(table)) {
    if (phrase.tag === null) addPhrase(net.start, phrase);
    else net.tags.set(phrase.tag, [...(net.tags.get(phrase.tag) ?? []), phrase.cue]);
  }
  for (const word of (table.openers ?? '').split(/\s+/)) if (word) net.openers.add(cueWord(word));
  return net;
}

function addPhrase(start: CuePlace, { cue, parts }: Phrase): void {
  let at = start;
  for (const [index, choices] of parts.entries()) {
    const next = newPlace();
    if (index === parts.length - 1) next.cue = cue;
    for (const steps of choices) {
      if (steps.length > 0) lay(at, steps, next);
      else if (at !== start) at.also.push(next);
    }
    at = next;
  }
}

/** A path of these steps from one place to another. */
function lay(from: CuePlace, steps: readonly Step[], to: CuePlace): void {
  let at = from;
  for (const [index, step] of steps.entries()) {
    const next = index === steps.length - 1 ? to : newPlace();
    if ('gap' in step) layGap(at, step.gap, next);
    else if ('word' in step) at.words = push(at.words, step.word, next);
    else if ('prefix' in step) at.prefixes = push(at.prefixes, step.prefix.slice(0, 4), [step.prefix, next]);
    else at.endings.push([step.ending, next]);
    at = next;
  }
}

function layGap(from: CuePlace, most: number, to: CuePlace): void {
  let at = from;
  at.also.push(to);
  for (let left = most; left > 0; left--) {
    // Two gaps may start at one place.
    at.any ??= newPlace();
    at = at.any;
    at.also.push(to);
  }
}

/**
 * One start for all languages. A single word may mean anything in a language one does not know (`Gift`, `come`): two
 * languages must say the same of it, or it gives thanks.
 */
function withoutDoubtful(all: readonly Net[]): Net {
  const start = merge(all.map((net) => net.start));
  for (const [word, targets] of start.words ?? []) {
    const says = (kind: string) => all.filter((net) => net.start.words?.get(word)?.some((to) => to.cue?.kind === kind));
    const safe = targets.filter(({ cue }) => !cue || cue.kind === 'thanks' || says(cue.kind).length > 1);
    start.words?.set(word, safe);
  }
  for (const [head, targets] of start.prefixes ?? [])
    start.prefixes?.set(
      head,
      targets.filter(([, to]) => !to.cue),
    );
  const openers = new Set(all.flatMap((net) => [...net.openers]));
  return { start, tags: new Map(all.flatMap((net) => [...net.tags])), openers };
}

/** A start that leads wherever one of them leads; all else is theirs. */
function merge(starts: readonly CuePlace[]): CuePlace {
  const start = newPlace();
  for (const { words, prefixes, endings } of starts) {
    start.endings.push(...endings);
    for (const [word, targets] of words ?? [])
      for (const target of targets) start.words = push(start.words, word, target);
    for (const [head, list] of prefixes ?? [])
      for (const target of list) start.prefixes = push(start.prefixes, head, target);
  }
  return start;
}

function push<V>(lists: Map<string, V[]> | null, key: string, value: V): Map<string, V[]> {
  const all = lists ?? new Map<string, V[]>();
  const list = all.get(key);
  if (list) list.push(value);
  else all.set(key, [value]);
  return all;
}

// The tables of kin/ as a text is read with them: meanings, choices and numbers by folded word and by stem.

import { tokenise } from '../../text/tokenise.ts';
import { foldWord } from '../fold-word.ts';
import { stemOf } from '../stem.ts';
import { kinWords } from './kin/index.ts';
import type { KinWords } from './kin/kin-words.ts';

/** One side of a choice: `open` of open or closed. */
export interface Side {
  readonly choice: number;
  readonly side: number;
}

export interface Kin {
  /** The meanings a word may have, by folded word or stem. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly sides: ReadonlyMap<string, readonly Side[]>;
  /** Folded number word -> digits. */
  readonly numbers: ReadonlyMap<string, string>;
  /** First word of each phrase -> the phrases that begin with it, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly asking: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: string;
}

const nothing: Kin = {
  meanings: new Map(),
  sides: new Map(),
  numbers: new Map(),
  phrases: new Map(),
  asking: new Set(),
  joining: new Set(['&', '和', '与', '及', 'と', 'や', '및']),
  articles: new Set(),
};

const built = new Map<string, Kin>();

export function kinOf(language: string | null): Kin {
  const code = language ?? '';
  const known = built.get(code);
  if (known) return known;
  const words = kinWords.find((each) => each.code === code);
  const kin = words ? build(words) : nothing;
  if (words) built.set(code, kin);
  return kin;
}

function build({ code, alike, apart, numbers, asking, joining, articles }: KinWords): Kin {
  const meanings = new Map<string, string[]>();
  const sides = new Map<string, Side[]>();
  const phrases = new Map<string, Phrase[]>();
  const addPhrase = (entry: string, meaning: string) => {
    const [first = '', ...rest] = entry.split('_').flatMap(splitWord);
    phrases.set(first, [...(phrases.get(first) ?? []), { words: [first, ...rest], meaning }]);
  };
  for (const line of linesOf(alike)) {
    const entries = line.split(/\s+/);
    const meaning = `=${foldWord(entries[0] ?? '')}`;
    for (const entry of entries) {
      if (entry.includes('_')) addPhrase(entry, meaning);
      else for (const key of keysOf(entry, code)) push(meanings, key, meaning);
    }
  }
  linesOf(apart).forEach((line, choice) => {
    line.split('|').forEach((words, side) => {
      for (const entry of words.trim().split(/\s+/)) {
        for (const key of keysOf(entry, code)) {
          if (!sides.get(key)?.some((known) => known.choice === choice)) push(sides, key, { choice, side });
        }
      }
    });
  });
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    meanings,
    sides,
    phrases,
    numbers: new Map(
      linesOf(numbers).flatMap((line) => {
        const [digits = '', ...words] = line.split(/\s+/);
        return words.map((word) => [foldWord(word), digits] as const);
      }),
    ),
    asking: new Set(asking.split(/\s+/).map(foldWord)),
    joining: new Set(joining.split(/\s+/).map(foldWord)),
    articles: new Set(articles.split(/\s+/).map(foldWord)),
  };
}

function linesOf(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A word is found as it is written, folded, and by its stem. */
function keysOf(entry: string, language: string): Set<string> {
  return new Set([foldWord(entry), stemOf(entry, language)]);
}

/** As a text would give it: `mise_à_jour` is three words, `l'app` two. */
function splitWord(part: string): string[] {
  return tokenise(part).map((token) => foldWord(token.text));
}

function push<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const known = table.get(key);
  if (!known) table.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

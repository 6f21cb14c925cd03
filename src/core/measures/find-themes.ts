// Finds the themes of mentions in one language: words that come together, and which mentions speak of them.

import type { Found, FoundDocument } from './measure.ts';
import { measureTies, mergeAlike } from './merge-themes.ts';
import { nameTheme } from './name-theme.ts';
import { type Factors, factorise, type SparseMatrix } from './nmf.ts';
import type { Steps } from './steps.ts';
import { gatherThemeWords, type ThemeWords, telling, topColumns } from './theme-words.ts';
import { tieWords } from './word-ties.ts';

const mostThemes = 20;
/** A mention belongs to its best theme where this part of its words speaks for it, one of them clearly. */
const leastPart = 0.15;
const leastVoice = 0.5;
/** Of two themes whose words are so much the same (cosine) one is enough. */
const tooAlike = 0.5;
const leastMentions = 4;
/** How much more often than chance a theme's words come together, on average (normalised pointwise mutual information). */
const leastCoherence = 0.04;
const mostJudged = 6;
const leastWords = 3;

export interface Theme {
  readonly words: readonly string[];
  /** Most typical first. */
  readonly members: readonly FoundDocument[];
}

/** More themes than needed are tried, and only those kept that hold together, differ and are large enough. */
export function* findThemes(
  found: Found,
  documents: readonly FoundDocument[],
  language: string | null,
): Steps<Theme[]> {
  const words = yield* gatherThemeWords(found, documents, language);
  const tried = Math.min(mostThemes, 2 + Math.floor(Math.sqrt(documents.length) / 2));
  const network = tieWords(words.matrix, words.holders);
  yield;
  const belongings = toBelongings(yield* factorise(network, chooseSeeds(network, tried)), words.shown.length);
  const ties = measureTies(words, [...new Set(belongings.flatMap((theme) => topColumns(theme, mostJudged)))]);
  const coherent = belongings.filter((theme) => {
    const top = topColumns(theme, mostJudged);
    return top.length >= leastWords && ties(top, top) >= leastCoherence;
  });
  yield;
  const kept = mergeAlike(words, dropDoubles(coherent), mostJudged);
  yield;
  const least = Math.max(leastMentions, documents.length / 200);
  return assign(words, kept)
    .map((members, index) => ({
      words: nameTheme(words, kept, index, new Set(members)),
      members: members.flatMap((row) => documents[row] ?? []),
    }))
    .filter((theme) => theme.members.length >= least && theme.words.length >= leastWords);
}

/** Heavy words, each of ties that those before it do not have. */
function chooseSeeds({ rows, start, column, value }: SparseMatrix, most: number): number[] {
  const open = new Float64Array(rows).fill(1);
  const seeds: number[] = [];
  while (seeds.length < Math.min(most, rows)) {
    const mass = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
      for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
        const word = column[at] ?? 0;
        mass[word] = (mass[word] ?? 0) + (open[row] ?? 0) * (value[at] ?? 0);
      }
    for (const seed of seeds) mass[seed] = -1;
    const next = mass.indexOf(mass.reduce((best, each) => Math.max(best, each), -1));
    seeds.push(next);
    for (let at = start[next] ?? 0; at < (start[next + 1] ?? 0); at++) {
      const row = column[at] ?? 0;
      open[row] = 0.4 * (open[row] ?? 0);
    }
  }
  return seeds;
}

/** How much each word belongs to each theme: what it holds of it and what the theme holds of it are nearly the same. */
function toBelongings({ parts, patterns }: Factors, columns: number): Float64Array[] {
  const k = columns === 0 ? 0 : patterns.length / columns;
  return Array.from({ length: k }, (_, theme) =>
    Float64Array.from({ length: columns }, (__, word) =>
      Math.sqrt((parts[word * k + theme] ?? 0) * (patterns[theme * columns + word] ?? 0)),
    ),
  );
}

function dropDoubles(themes: readonly Float64Array[]): Float64Array[] {
  const kept: Float64Array[] = [];
  for (const theme of themes) if (kept.every((other) => cosine(theme, other) < tooAlike)) kept.push(theme);
  return kept;
}

function cosine(a: Float64Array, b: Float64Array): number {
  let [both, ofA, ofB] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    both += value * (b[at] ?? 0);
    ofA += value * value;
    ofB += (b[at] ?? 0) ** 2;
  }
  return both / Math.sqrt(Math.max(ofA * ofB, Number.MIN_VALUE));
}

/**
 * Rows of each theme, most typical first. Each word speaks for the themes it belongs to, a rare word louder; the theme
 * for which the greatest part of a mention's words speaks is its own.
 */
function assign({ matrix }: ThemeWords, themes: readonly Float64Array[]): number[][] {
  const voices = toVoices(themes);
  const members: [row: number, part: number][][] = themes.map(() => []);
  const said = new Float64Array(themes.length);
  const loudest = new Float64Array(themes.length);
  for (let row = 0; row < matrix.rows; row++) {
    said.fill(0);
    loudest.fill(0);
    let all = 0;
    for (let at = matrix.start[row] ?? 0; at < (matrix.start[row + 1] ?? 0); at++) {
      const weight = matrix.value[at] ?? 0;
      all += weight;
      for (const [theme, voice] of voices.entries()) {
        const own = voice[matrix.column[at] ?? 0] ?? 0;
        said[theme] = (said[theme] ?? 0) + weight * own;
        loudest[theme] = Math.max(loudest[theme] ?? 0, own);
      }
    }
    const best = said.indexOf(Math.max(...said));
    const part = (said[best] ?? 0) / Math.max(all, Number.MIN_VALUE);
    if (part >= leastPart && (loudest[best] ?? 0) >= leastVoice) members[best]?.push([row, said[best] ?? 0]);
  }
  return members.map((list) => list.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row));
}

/** 0 to 1: a word that belongs to two themes speaks for each by half, one that hardly belongs to any hardly speaks. */
function toVoices(themes: readonly Float64Array[]): Float64Array[] {
  return themes.map((theme) => {
    const heaviest = theme.reduce((most, each) => Math.max(most, each), Number.MIN_VALUE);
    return theme.map((own, word) => {
      const all = themes.reduce((sum, other) => sum + (other[word] ?? 0) ** 2, 0);
      return all === 0 ? 0 : (own ** 2 / all) * Math.min(1, own / (telling * heaviest));
    });
  });
}

// Picks the keywords and key phrases of a text: runs of content words between stop words, verbs and punctuation.

import type { Token } from '../text/tokenise.ts';
import { type Part, type Run, readRuns } from './keywords/runs.ts';
import { findLanguage } from './languages/index.ts';

const MOST_KEYWORDS = 8;
const LONGEST_PHRASE = 3;
const LENGTH_WORTH = [0, 1, 1.7, 2.2];
/** A word that only praises or blames says little of what the text is about. */
const MERE_FEELING = 0.35;
const MERE_TIME = 0.3;
const MERE_PARTICIPLE = 0.5;
const NAMED = 1.25;
const KNOWN_THING = 1.25;
/** A phrase over a joiner (`gastos de envío`) is often one thing, but less surely than words side by side. */
const JOINED = 0.9;

interface Phrase {
  readonly words: readonly string[];
  readonly shown: string;
  readonly at: number;
  /** What its parts are, as one factor. */
  readonly worth: number;
  count: number;
}

/** Up to eight, best first, as the text writes them at their first occurrence. */
export function findKeywords(text: string, tokens: readonly Token[], language: string | null): string[] {
  const feelings = findLanguage(language)?.sentiment;
  const phrases = new Map<string, Phrase>();
  for (const run of readRuns(text, tokens, language)) addRun(phrases, text, run, feelings, language);
  const frequency = new Map<string, number>();
  for (const phrase of phrases.values()) {
    for (const word of phrase.words) frequency.set(word, (frequency.get(word) ?? 0) + phrase.count);
  }
  const length = Math.max(1, text.length);
  const scored = [...phrases.values()].map((phrase) => {
    const mean = phrase.words.reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0) / phrase.words.length;
    const early = 1 + 0.3 * (1 - phrase.at / length);
    return { phrase, score: Math.sqrt(mean * phrase.count) * early * phrase.worth };
  });
  scored.sort((a, b) => b.score - a.score || a.phrase.at - b.phrase.at);
  return pickDistinct(scored.map((each) => each.phrase));
}

type Feelings = ReadonlyMap<string, number> | undefined;

/** What is too long to be one phrase is parted where it was tied. */
function addRun(
  phrases: Map<string, Phrase>,
  text: string,
  run: Run,
  feelings: Feelings,
  language: string | null,
): void {
  const parts = trim(run, feelings);
  const joints = run.joints.filter((joint) => joint < parts.length);
  const whole =
    parts.length <= LONGEST_PHRASE && joints.length <= (parts.some((part) => part.words.length > 1) ? 0 : 1);
  const starts = whole ? [0] : [0, ...joints];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? parts.length;
    for (let from = start; from < end; from += LONGEST_PHRASE) {
      const piece = parts.slice(from, Math.min(end, from + LONGEST_PHRASE));
      addPhrase(phrases, text, piece, whole && joints.length > 0, feelings, language);
    }
  }
}

/** Numbers and times at the end are no part of a name; nor is what is felt of something tied together. */
function trim(run: Run, feelings: Feelings): readonly Part[] {
  let end = run.parts.length;
  const joint = run.joints[run.joints.length - 1] ?? 0;
  while (end > 0) {
    const part = run.parts[end - 1];
    const spare =
      part?.kind === 'number' ||
      (end > 1 && joint !== end - 1 && (part?.kind === 'time' || (joint > 0 && isFeeling(part, feelings))));
    if (!spare) break;
    end--;
  }
  return run.parts.slice(0, end);
}

function addPhrase(
  phrases: Map<string, Phrase>,
  text: string,
  parts: readonly Part[],
  joined: boolean,
  feelings: Feelings,
  language: string | null,
): void {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return;
  const words = parts.flatMap((part) => part.words);
  const key = words.join(' ');
  const known = phrases.get(key);
  if (known) {
    known.count++;
    return;
  }
  const content = Math.min(
    LENGTH_WORTH.length - 1,
    parts.length + (parts.some((part) => part.words.length > 1) ? 1 : 0),
  );
  const worth =
    (LENGTH_WORTH[content] ?? 1) *
    (joined ? JOINED : 1) *
    worthOf(parts, feelings, first.start === 0 || language === 'de');
  phrases.set(key, { words, shown: text.slice(first.start, last.end), at: first.start, worth, count: 1 });
}

function worthOf(parts: readonly Part[], feelings: Feelings, capitalSaysNothing: boolean): number {
  if (parts.every((part) => part.kind === 'time')) return MERE_TIME;
  if (parts.every((part) => isFeeling(part, feelings))) return MERE_FEELING;
  if (parts.length === 1 && parts[0]?.kind === 'participle') return MERE_PARTICIPLE;
  const named = !capitalSaysNothing && parts.some((part) => part.capital) ? NAMED : 1;
  return named * (parts.some((part) => part.kind === 'thing') ? KNOWN_THING : 1);
}

function isFeeling(part: Part | undefined, feelings: Feelings): boolean {
  return part?.kind !== 'thing' && (feelings?.get(part?.words[0] ?? '') ?? 0) !== 0;
}

/** Skips what a better phrase already says. */
function pickDistinct(phrases: readonly Phrase[]): string[] {
  const picked: Phrase[] = [];
  for (const phrase of phrases) {
    if (picked.length === MOST_KEYWORDS) break;
    if (!picked.some((better) => phrase.words.every((word) => better.words.includes(word)))) picked.push(phrase);
  }
  return picked.map((phrase) => phrase.shown);
}

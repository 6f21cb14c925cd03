// Finds names: runs of capitalised words inside a sentence, in English confirmed by part of speech.

import type { Entity, EntityType } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { tagEnglish } from './english.ts';
import { foldWord } from './fold-word.ts';
import { findLanguage, stopWordsOf } from './languages/index.ts';

const MOST_ENTITIES = 50;
const LONGEST_NAME = 6;
const CAPITALISED = /^(?:\p{Lu}|\p{Lt})/u;
const SENTENCE_END = /^[.!?:…¡¿"“”«»(*•-]/;
const TITLES = new Set(
  'mr mrs ms miss dr prof sir lady lord president senator king queen prince princess pope'.split(' '),
);
const ORGANISATIONS = new Set(
  'inc ltd llc plc corp corporation company airlines airways bank university college institute ministry union party council foundation group club fc'.split(
    ' ',
  ),
);
const JOINERS = new Set('of de del della di van der den von do da dos das du des'.split(' '));
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec rt'.split(
    ' ',
  ),
);

/**
 * Names in English, Spanish, Italian, Dutch, Portuguese and French; German writes every noun with a capital, so it has
 * none here, nor have other languages. `type` is `person` after a title, `organisation` before a word such as Airlines,
 * else plainly `name`. Offsets in code points.
 */
export function findEntities(text: string, tokens: readonly Token[], language: string | null): Entity[] {
  if (language === null || language === 'de' || !findLanguage(language)) return [];
  if (isLoud(tokens)) return [];
  const runs = capitalisedRuns(text, tokens, language);
  // wink is loaded and asked only where there is something to confirm.
  const tags = language === 'en' && runs.length > 0 ? tagEnglish(tokens) : null;
  const names = runs
    .filter((run) => run.to - run.from > 1 || !TITLES.has(foldWord(tokens[run.from]?.text ?? '')))
    .map((run) => (tags ? confirm(run, tokens, tags) : dropOpener(run, tokens)))
    .filter((run) => run.to > run.from);
  return describe(text, tokens, names.slice(0, MOST_ENTITIES));
}

/** Token indexes, end exclusive; `opens` where the first word starts a sentence and may be capital only for that. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
}

function capitalisedRuns(text: string, tokens: readonly Token[], language: string): Run[] {
  const stopWords = stopWordsOf(language);
  const runs: Run[] = [];
  let opening = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind !== 'word') {
      if (token.kind === 'handle' || token.kind === 'link' || token.kind === 'hashtag') continue;
      if (token.kind !== 'punctuation' || SENTENCE_END.test(token.text)) opening = true;
      continue;
    }
    if (at > 0 && text.slice(tokens[at - 1]?.end, token.start).includes('\n')) opening = true;
    let to = !opening && isNameOpener(tokens, at, stopWords) ? at + 1 : at;
    while (to < tokens.length && to - at < LONGEST_NAME && isInside(tokens, to, stopWords, to > at)) to++;
    while (to > at && !CAPITALISED.test(tokens[to - 1]?.text ?? '')) to--;
    if (to > at) {
      runs.push({ from: at, to, opens: opening });
      at = to - 1;
    }
    opening = false;
  }
  return runs;
}

/** `New` in New York, `El` in El Corte Inglés: a capital stop word inside a sentence before another capital. */
function isNameOpener(tokens: readonly Token[], at: number, stopWords: ReadonlySet<string>): boolean {
  const word = tokens[at]?.text ?? '';
  const stops = word.length > 1 && CAPITALISED.test(word) && /^\p{L}+$/u.test(word) && stopWords.has(foldWord(word));
  return stops && isNameWord(tokens, at + 1, stopWords, true) && tokens[at + 1]?.kind === 'word';
}

/** Name words, and what joins them: Bank of America. */
function isInside(tokens: readonly Token[], at: number, stopWords: ReadonlySet<string>, inside: boolean): boolean {
  if (isNameWord(tokens, at, stopWords, inside)) return true;
  const links = inside && JOINERS.has(tokens[at]?.text ?? '') && joined(tokens, at);
  return links && tokens[at + 1]?.kind === 'word' && isNameWord(tokens, at + 1, stopWords, true);
}

function isNameWord(tokens: readonly Token[], at: number, stopWords: ReadonlySet<string>, inside: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length > 40) return inside && token?.kind === 'number' && joined(tokens, at);
  if (inside && !joined(tokens, at)) return false;
  const folded = foldWord(token.text);
  return CAPITALISED.test(token.text) && folded.length > 1 && !stopWords.has(folded) && !CALENDAR.has(folded);
}

/** Only a space stands before the word. */
function joined(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}

/** KLM, PostNL, iPhone: written so for itself, wherever it stands. */
function isMarked(word: string): boolean {
  return word.length < 20 && /.\p{Lu}/u.test(word);
}

/** A run holds where wink saw a proper noun in it. */
function confirm(run: Run, tokens: readonly Token[], tags: readonly string[]): Run {
  const sentiment = findLanguage('en')?.sentiment;
  const first = tokens[run.from]?.text ?? '';
  // A sentence's first word is capital anyway: alone it must be marked as a name, else be a proper noun to wink.
  const isName =
    isMarked(first) || (run.to - run.from > 1 && tags[run.from] === 'PROPN' && !sentiment?.has(foldWord(first)));
  const start = run.opens && !isName ? run.from + 1 : run.from;
  const proper = tags.slice(start, run.to).includes('PROPN');
  const lone = run.to - start === 1 && sentiment?.has(foldWord(tokens[start]?.text ?? ''));
  return proper && !lone ? { ...run, from: start } : { ...run, to: start, from: start };
}

function dropOpener(run: Run, tokens: readonly Token[]): Run {
  if (!run.opens || run.to - run.from > 2 || isMarked(tokens[run.from]?.text ?? '')) return run;
  return { ...run, from: run.from + 1 };
}

function describe(text: string, tokens: readonly Token[], runs: readonly Run[]): Entity[] {
  const spans = runs.map((run) => ({ start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 }));
  const offsets = toCodePoints(
    text,
    spans.flatMap((span) => [span.start, span.end]),
  );
  return spans.map((span, index) => ({
    text: text.slice(span.start, span.end),
    type: typeOf(tokens, runs[index]),
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
  }));
}

function typeOf(tokens: readonly Token[], run: Run | undefined): EntityType {
  if (!run) return 'other';
  const first = foldWord(tokens[run.from]?.text ?? '');
  const before = tokens[run.from - 1];
  const titled = before && TITLES.has(foldWord(before.text === '.' ? (tokens[run.from - 2]?.text ?? '') : before.text));
  if (titled || (TITLES.has(first) && run.to - run.from > 1)) return 'person';
  return ORGANISATIONS.has(foldWord(tokens[run.to - 1]?.text ?? '')) && run.to - run.from > 1
    ? 'organisation'
    : 'other';
}

/** Capitals tell nothing in a text that is mostly capitals or Title Case. */
function isLoud(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let shouted = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (CAPITALISED.test(token.text)) capitals++;
    if (token.text.length > 1 && token.text === token.text.toUpperCase()) shouted++;
  }
  return (capitals > 4 && 3 * capitals > 2 * words) || (shouted > 1 && 3 * shouted > 2 * words);
}

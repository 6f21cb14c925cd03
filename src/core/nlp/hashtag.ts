// Splits a hashtag into the words it was made of: #MalServicio, #no_funciona, #malservicio.

import { foldWord } from './fold-word.ts';
import type { Language } from './language.ts';

const HUMPS = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu;
const LONGEST_WORD = 20;
const LONGEST_TAG = 40;

/** Folded words of a hashtag (with or without its #), by capitals first, by the language's words where there are none. */
export function splitHashtag(hashtag: string, language: Language | undefined): readonly string[] {
  const body = hashtag.replace(/^[#＃]/, '').slice(0, 4 * LONGEST_TAG);
  const humps = body.match(HUMPS) ?? [];
  if (humps.length > 1) return humps.map(foldWord);
  const word = foldWord(body);
  if (!language || word.length < 6 || word.length > LONGEST_TAG || language.sentiment.has(word)) return [word];
  return splitByWords(word, vocabularyOf(language)) ?? [word];
}

const vocabularies = new WeakMap<Language, ReadonlySet<string>>();

function vocabularyOf(language: Language): ReadonlySet<string> {
  let known = vocabularies.get(language);
  if (!known) {
    const parts = [...language.sentiment.keys()].flatMap((entry) => entry.split(' '));
    known = new Set([...parts, ...language.stopWords].filter((part) => part.length > 1));
    vocabularies.set(language, known);
  }
  return known;
}

/** The split into the fewest known words, or null where something is left over. */
function splitByWords(word: string, known: ReadonlySet<string>): string[] | null {
  const cost: number[] = [0];
  const cut: number[] = [0];
  for (let end = 1; end <= word.length; end++) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1; start++) {
      const total = (cost[start] ?? 0) + 1;
      if (total < (cost[end] ?? 0) && known.has(word.slice(start, end))) {
        cost[end] = total;
        cut[end] = start;
      }
    }
  }
  if (!Number.isFinite(cost[word.length])) return null;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = cut[end] ?? 0) parts.unshift(word.slice(cut[end] ?? 0, end));
  return parts;
}

// Picks the keywords and key phrases of a text: runs of content words between stop words and punctuation.

import type { Token } from '../text/tokenise.ts';
import { foldWord } from './fold-word.ts';
import { findLanguage, stopWordsOf } from './languages/index.ts';

const MOST_KEYWORDS = 8;
const LONGEST_PHRASE = 3;
const LENGTH_WORTH = [0, 1, 1.7, 2.2];
/** A word that only praises or blames says little of what the text is about. */
const MERE_FEELING = 0.35;

interface Phrase {
  readonly words: readonly string[];
  readonly shown: string;
  readonly at: number;
  count: number;
}

/** Up to eight, best first, as the text writes them at their first occurrence. */
export function findKeywords(text: string, tokens: readonly Token[], language: string | null): string[] {
  const phrases = collectPhrases(text, tokens, stopWordsOf(language));
  const frequency = new Map<string, number>();
  for (const phrase of phrases.values()) {
    for (const word of phrase.words) frequency.set(word, (frequency.get(word) ?? 0) + phrase.count);
  }
  const feelings = findLanguage(language)?.sentiment;
  const length = Math.max(1, text.length);
  const scored = [...phrases.values()].map((phrase) => {
    const mean = phrase.words.reduce((sum, word) => sum + (frequency.get(word) ?? 0), 0) / phrase.words.length;
    const mere = phrase.words.every((word) => feelings?.has(word)) ? MERE_FEELING : 1;
    const early = 1 + 0.3 * (1 - phrase.at / length);
    return { phrase, score: Math.sqrt(mean * phrase.count) * (LENGTH_WORTH[phrase.words.length] ?? 1) * early * mere };
  });
  scored.sort((a, b) => b.score - a.score || a.phrase.at - b.phrase.at);
  return pickDistinct(scored.map((each) => each.phrase));
}

function collectPhrases(text: string, tokens: readonly Token[], stopWords: ReadonlySet<string>): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && run[run.length - 1]?.kind === 'number') run.pop();
    for (let from = 0; from < run.length; from += LONGEST_PHRASE) {
      addPhrase(phrases, text, run.slice(from, from + LONGEST_PHRASE));
    }
    run = [];
  };
  for (const token of tokens) {
    const last = run[run.length - 1];
    if (last && text.slice(last.end, token.start) !== ' ') close();
    if (token.kind === 'hashtag') {
      close();
      addPhrase(phrases, text, [token]);
    } else if (isContent(token, stopWords) || (token.kind === 'number' && run.length > 0)) {
      run.push(token);
    } else {
      close();
    }
  }
  close();
  return phrases;
}

function isContent(token: Token, stopWords: ReadonlySet<string>): boolean {
  return (
    token.kind === 'word' && token.text.length > 1 && token.text.length <= 40 && !stopWords.has(foldWord(token.text))
  );
}

function addPhrase(phrases: Map<string, Phrase>, text: string, tokens: readonly Token[]): void {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return;
  const words = tokens.map((token) => foldWord(token.text.slice(0, 60)));
  const key = words.join(' ');
  const known = phrases.get(key);
  if (known) known.count++;
  else phrases.set(key, { words, shown: text.slice(first.start, last.end), at: first.start, count: 1 });
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

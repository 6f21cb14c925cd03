// Tells the language of a text: eld's n-grams, the words and letters each language is known by, and what is likely.

import { type Token, tokenise } from '../text/tokenise.ts';
import { codes, numberOf } from './detect/codes.ts';
import { BASE_OF, cousinOf } from './detect/cousins.ts';
import { type Evidence, sumKnown, weigh } from './detect/evidence.ts';
import { looksLikeNames, looksLikeTitle } from './detect/names.ts';
import { type Reading, read } from './detect/reading.ts';

export interface Detected {
  /** ISO 639-1, or null where the text holds no language or no candidate is clearly ahead. */
  readonly language: string | null;
  /** 0 to 1: how likely the answer is among the languages known; 0 where there is no answer. */
  readonly confidence: number;
}

const NOTHING: Detected = { language: null, confidence: 0 };

const LEAST_CONFIDENCE = 0.3;
/** Fewer words than this that no list knows are as likely a name as a sentence: how sure they must be to count. */
const FEW_UNKNOWN = 3;
const LEAST_UNKNOWN = { none: 0.85, shared: 0.6, long: 0.5 };
/** A word of so many letters is hardly a name. */
const LONG_WORD = 12;
/** From this weight a word on average, the words are the language's own. */
const KNOWN = 1.5;
/** A part of a text of fewer words than this is of the text's language. */
const LEAST_OWN_WORDS = 3;
/** Unless each of its words says at least this much for one language alone. */
const LEAST_KNOWN = 4;
/** How much likelier a part is of the language of the whole. */
const WHOLE = 4;
const LEAST_OTHER = 0.9;
/** Where no word is known and n-grams give no more points than this, the text is of no language. */
const LEAST_POINTS = 34;

/** The language of a text. Links, handles, emoji and numbers say nothing of it. Work is bounded whatever the length. */
export function detectLanguage(text: string, tokens: readonly Token[] = tokenise(text)): Detected {
  const reading = read(tokens);
  if (reading.words.length + reading.tagged.length === 0) return NOTHING;
  const evidence = weigh(reading);
  const { language, confidence } = choose(evidence);
  if (!isBelievable(reading, evidence, language, confidence)) return NOTHING;
  const code = cousinOf(codes[language] ?? '', reading.words);
  return { language: code, confidence: Math.round(confidence * 1000) / 1000 };
}

/**
 * The language of a part of a text that as a whole is of `whole`: that, unless the part's own words are clearly of
 * another. n-grams, which cost most, are read only where the words leave it open.
 */
export function detectWithin(tokens: readonly Token[], whole: string | null): string | null {
  const reading = read(tokens);
  const { words } = reading;
  const home = whole === null ? undefined : numberOf(BASE_OF[whole] ?? whole);
  if (words.length === 0 || looksLikeTitle(words)) return whole;
  const known = sumKnown(words);
  const best = largest(known);
  if (home !== undefined && (known[home] ?? 0) > 0 && (known[home] ?? 0) >= (known[best] ?? 0)) return whole;
  if (words.length < LEAST_OWN_WORDS && LATIN.test(words[0]?.text ?? '')) {
    const isOwn = (known[best] ?? 0) >= LEAST_KNOWN * words.length && count(known, known[best] ?? 0) === 1;
    return isOwn && (home === undefined || known[home] === 0) ? (codes[best] ?? whole) : whole;
  }
  const evidence = weigh(reading);
  if (home !== undefined) evidence.scores[home] = (evidence.scores[home] ?? 0) + WHOLE;
  const { language, confidence } = choose(evidence);
  if (language === home || confidence < LEAST_OTHER || !isBelievable(reading, evidence, language, confidence))
    return whole;
  return cousinOf(codes[language] ?? '', words);
}

function count(known: Float64Array, value: number): number {
  return known.reduce((sum, each) => sum + (each === value ? 1 : 0), 0);
}

const LATIN = /\p{Script=Latin}/u;
const LONG_RUNS = /(.)\1{2,}/gu;

function choose({ scores }: Evidence): { language: number; confidence: number } {
  const language = largest(scores);
  const best = scores[language] ?? 0;
  let sum = 0;
  for (const score of scores) if (score > best - 30) sum += Math.exp(score - best);
  return { language, confidence: 1 / sum };
}

function largest(values: Float64Array): number {
  let place = 0;
  for (let other = 1; other < values.length; other++) if ((values[other] ?? 0) > (values[place] ?? 0)) place = other;
  return place;
}

/** Whether the answer is more than a guess: gibberish, names and codes are of no language. */
function isBelievable(reading: Reading, evidence: Evidence, language: number, confidence: number): boolean {
  const { words, tagged, punctuated } = reading;
  const knownShare = (evidence.known[language] ?? 0) / evidence.size;
  if (confidence < LEAST_CONFIDENCE || (tagged.length === 0 && words.every(isLetter))) return false;
  if (knownShare === 0 && !evidence.lettered && (evidence.points[language] ?? 0) < LEAST_POINTS) return false;
  if (words.some(isLong)) return confidence > LEAST_UNKNOWN.long;
  if (!punctuated && tagged.length === 0 && looksLikeNames(words, language)) return false;
  if (evidence.size >= FEW_UNKNOWN || knownShare >= KNOWN || !LATIN.test(words[0]?.text ?? '')) return true;
  return confidence > (knownShare > 0 ? LEAST_UNKNOWN.shared : LEAST_UNKNOWN.none);
}

function isLetter({ text }: Token): boolean {
  return text.length === 1 && LATIN.test(text);
}

function isLong({ text }: Token): boolean {
  return text.length >= LONG_WORD && text.replace(LONG_RUNS, '$1').length >= LONG_WORD;
}

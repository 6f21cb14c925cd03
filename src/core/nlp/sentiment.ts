// Scores the sentiment of a text with a lexicon and says which words decided it.

import type { Reason, Sentiment, SentimentLabel } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { emojiWeight, emoticonWeight, plainEmoji } from './emoji.ts';
import { foldWord } from './fold-word.ts';
import { splitHashtag } from './hashtag.ts';
import type { Language } from './language.ts';
import { english } from './languages/en.ts';
import { findLanguage } from './languages/index.ts';
import { international } from './languages/international.ts';
import { exactKey } from './lexicon.ts';

const NEGATION_REACH = 4;
const NEGATION_REACH_BACK = 3;
/** Not good is a little less bad than bad; no problem is only mildly good. */
const NEGATED_POSITIVE = -0.8;
const NEGATED_NEGATIVE = -0.5;
const EMPHASIS = 1.25;
const PER_EXCLAMATION = 0.08;
const BEFORE_BUT = 0.7;
const AFTER_BUT = 1.25;
const SQUASH = 15;
const THRESHOLD = 0.1;
const MOST_REASONS = 12;

const ADVERSATIVES = new Set('but pero maar mas mais aber ma pero however jedoch echter however porem sino'.split(' '));
// A negation reaches past an earlier hit over these: `not good or helpful`.
const ALTERNATIVES = new Set('or nor o ni of noch ou oder ne nem'.split(' '));

/** A word of the text as the scorer sees it. */
interface Unit {
  readonly word: string;
  /** As spelt, in lower case: some entries hold only with their accents. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** Words of one sentence share a number; a comma starts a new clause. */
  readonly sentence: number;
  readonly clause: number;
  readonly emphasis: number;
}

/** A stretch of units found in the lexicon, or an emoji. Offsets in UTF-16. */
interface Hit {
  first: number;
  last: number;
  start: number;
  end: number;
  weight: number;
  negated: boolean;
}

/** The sentiment of a text; `raw` is the sum of all weights before squashing. */
export interface ScoredSentiment extends Sentiment {
  readonly raw: number;
}

/**
 * `tokens` are those of `tokenise(text)`. `language` picks the lexicon; without a known language a text in Latin
 * script is read with the English lexicon, and a language we have no lexicon of by emoji and a few international
 * words only. Each reason is a span of the text with the weight it had after negation and emphasis; weights sum to
 * `raw`, and score = raw / sqrt(raw² + 15).
 */
export function scoreSentiment(text: string, tokens: readonly Token[], language: string | null): ScoredSentiment {
  const knowledge = knowledgeFor(text, language);
  const { units, emoji, exclamations } = readUnits(text, tokens, knowledge);
  const hits = findHits(units, knowledge);
  const kept = applyContext(hits, units, knowledge);
  for (const hit of kept) {
    const shout = exclamations.get(units[hit.last]?.sentence ?? -1) ?? 0;
    hit.weight *= 1 + PER_EXCLAMATION * Math.min(3, shout);
  }
  weighButs(kept, units);
  const reasons = mergeSpans([...kept, ...emoji]);
  const raw = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const score = raw / Math.sqrt(raw * raw + SQUASH);
  return { label: labelOf(score), score: round(score), because: explain(text, reasons), raw: round(raw) };
}

/** The label belonging to a score. */
export function labelOf(score: number): SentimentLabel {
  if (score > THRESHOLD) return 'positive';
  return score < -THRESHOLD ? 'negative' : 'neutral';
}

function knowledgeFor(text: string, language: string | null): Language {
  const known = findLanguage(language);
  if (known) return known;
  return language === null && /\p{Script=Latin}/u.test(text) ? english : international;
}

function readUnits(text: string, tokens: readonly Token[], language: Language) {
  const units: Unit[] = [];
  const emoji: Hit[] = [];
  const exclamations = new Map<number, number>();
  const seen = new Map<string, number>();
  const shouting = isShouting(tokens);
  let sentence = 0;
  let clause = 0;
  let end = 0;
  for (const token of tokens) {
    if (token.start > end + 1 || text.charCodeAt(end) === 10) {
      if (text.slice(end, token.start).includes('\n')) clause = ++sentence + clause;
    }
    end = token.end;
    if (token.kind === 'word' || token.kind === 'number') {
      const emphasis = (!shouting && isCapitals(token.text) ? EMPHASIS : 1) * (isElongated(token.text) ? EMPHASIS : 1);
      const word = lookupForm(foldWord(token.text.slice(0, 60)), language);
      const exact = word === token.text ? word : exactKey(token.text.slice(0, 60));
      units.push({ word, exact, start: token.start, end: token.end, sentence, clause, emphasis });
    } else if (token.kind === 'hashtag') {
      const parts = splitHashtag(token.text, language);
      if (parts.length > 1) clause = ++sentence + clause;
      for (const word of parts)
        units.push({ word, exact: word, start: token.start, end, sentence, clause, emphasis: 1 });
      if (parts.length > 1) clause = ++sentence + clause;
    } else if (token.kind === 'emoji' || token.kind === 'emoticon') {
      const full = token.kind === 'emoji' ? emojiWeight(token.text) : emoticonWeight(token.text);
      const key = plainEmoji(token.text);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      // The tenth heart says little that the first did not.
      if (full !== 0) emoji.push(hitOf(-1, -1, token.start, token.end, full / count));
      clause++;
    } else if (token.kind === 'punctuation') {
      const mark = token.text[0] ?? '';
      if (mark === '!' || mark === '！')
        exclamations.set(sentence, token.text.length + (exclamations.get(sentence) ?? 0));
      if (/[.!?;:…¡¿！？。()[\]"“”«»]/.test(mark)) clause = ++sentence + clause;
      else if (/[,،、，–—]/.test(mark)) clause++;
    }
  }
  return { units, emoji, exclamations };
}

/** Every longest lexicon entry from left to right; the words of one entry serve nothing else. */
function findHits(units: readonly Unit[], language: Language): Hit[] {
  const longest = longestPhrases(language);
  const hits: Hit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    const found = matchAt(units, at, longest.get(unit.word) ?? 1, language);
    if (!found) continue;
    const last = units[found.last] ?? unit;
    hits.push(hitOf(at, found.last, unit.start, last.end, found.weight * strongest(units, at, found.last)));
    at = found.last;
  }
  return hits;
}

function matchAt(units: readonly Unit[], at: number, longest: number, language: Language) {
  const sentence = units[at]?.sentence;
  let phrase = '';
  let best: { last: number; weight: number } | null = null;
  for (let last = at; last < Math.min(units.length, at + longest); last++) {
    const unit = units[last];
    if (!unit || unit.sentence !== sentence) break;
    phrase = last === at ? unit.word : `${phrase} ${unit.word}`;
    const weight = (last === at ? language.sentiment.get(unit.exact) : undefined) ?? language.sentiment.get(phrase);
    if (weight !== undefined) best = { last, weight };
  }
  return best;
}

/** Turns negated hits, strengthens or weakens by intensifiers, and drops the hits that were only such helpers. */
function applyContext(hits: readonly Hit[], units: readonly Unit[], language: Language): Hit[] {
  const hitAt = new Map<number, Hit>();
  for (const hit of hits) for (let i = hit.first; i <= hit.last; i++) hitAt.set(i, hit);
  const helpers = new Set<Hit>();
  const usedNegations = new Set<number>();
  for (const hit of hits) {
    if (hit.weight === 0) continue;
    const holdsNegation = units.slice(hit.first, hit.last + 1).some((unit) => language.negations.has(unit.word));
    if (hit.first === hit.last && holdsNegation) continue;
    intensify(hit, units, hitAt, helpers, language);
    // `n'est jamais arrivé`: the entry `jamais arrivé` has its own negation; a second one only agrees with it.
    if (holdsNegation) continue;
    // Several negations agree with each other (no ... nunca, ne ... jamais): they turn the hit once.
    const negations = negationsBefore(hit, units, hitAt, helpers, language);
    for (const index of negations) {
      usedNegations.add(index);
      const helper = hitAt.get(index);
      if (helper) helpers.add(helper);
    }
    const furthest = units[negations.at(-1) ?? -1];
    if (furthest) negate(hit, furthest.start, hit.end);
  }
  if (language.negationsAfter.size > 0) negateBackwards(units, hitAt, usedNegations, language);
  return hits.filter((hit) => hit.weight !== 0 && !helpers.has(hit));
}

function intensify(
  hit: Hit,
  units: readonly Unit[],
  hitAt: ReadonlyMap<number, Hit>,
  helpers: Set<Hit>,
  language: Language,
): void {
  const clause = units[hit.first]?.clause;
  let factor = 1;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 2); at--) {
    const unit = units[at];
    const strength = unit && unit.clause === clause ? language.intensifiers.get(unit.word) : undefined;
    const other = hitAt.get(at);
    if (!unit || strength === undefined || (other && other.first !== other.last)) break;
    if (other) helpers.add(other);
    factor *= strength;
    hit.start = Math.min(hit.start, unit.start);
  }
  hit.weight *= Math.min(2, Math.max(0.4, factor));
}

/** The indexes of the negation words in whose scope the hit stands, nearest first. */
function negationsBefore(
  hit: Hit,
  units: readonly Unit[],
  hitAt: ReadonlyMap<number, Hit>,
  helpers: ReadonlySet<Hit>,
  language: Language,
): number[] {
  const clause = units[hit.first]?.clause;
  const found: number[] = [];
  let passed = 0;
  for (let at = hit.first - 1; at >= 0 && passed < NEGATION_REACH; at--) {
    const unit = units[at];
    if (!unit || unit.clause !== clause || language.breaks.has(unit.word)) break;
    const other = hitAt.get(at);
    const negates = language.negations.has(unit.word) && (!other || other.first === other.last);
    if (negates) found.push(at);
    else if (other && !helpers.has(other) && !ALTERNATIVES.has(units[at + 1]?.word ?? '')) break;
    if (!language.intensifiers.has(unit.word) && !negates) passed++;
  }
  return found;
}

/** `dat werkt helaas niet`: a negation with nothing to turn after it turns the nearest good word before it. */
function negateBackwards(
  units: readonly Unit[],
  hitAt: ReadonlyMap<number, Hit>,
  used: ReadonlySet<number>,
  language: Language,
): void {
  for (const [index, unit] of units.entries()) {
    if (used.has(index) || hitAt.has(index) || !language.negationsAfter.has(unit.word)) continue;
    for (let at = index - 1; at >= Math.max(0, index - NEGATION_REACH_BACK); at--) {
      const before = units[at];
      if (!before || before.clause !== unit.clause || language.breaks.has(before.word)) break;
      const hit = hitAt.get(at);
      if (!hit || hit.weight <= 0) continue;
      if (!hit.negated) negate(hit, hit.start, unit.end);
      break;
    }
  }
}

function negate(hit: Hit, start: number, end: number): void {
  hit.weight *= hit.weight > 0 ? NEGATED_POSITIVE : NEGATED_NEGATIVE;
  hit.negated = true;
  hit.start = Math.min(hit.start, start);
  hit.end = Math.max(hit.end, end);
}

/** In `nice but slow` the second half is what the writer came to say. */
function weighButs(hits: readonly Hit[], units: readonly Unit[]): void {
  for (const [index, unit] of units.entries()) {
    if (!ADVERSATIVES.has(unit.word)) continue;
    for (const hit of hits) {
      if (units[hit.first]?.sentence !== unit.sentence) continue;
      if (hit.last < index) hit.weight *= BEFORE_BUT;
      else if (hit.first > index) hit.weight *= AFTER_BUT;
    }
  }
}

/** One reason for each span: the words of a hashtag share theirs. */
function mergeSpans(hits: readonly Hit[]): { start: number; end: number; weight: number }[] {
  const spans = new Map<string, { start: number; end: number; weight: number }>();
  for (const hit of hits) {
    const key = `${hit.start}-${hit.end}`;
    const span = spans.get(key);
    if (span) span.weight += hit.weight;
    else spans.set(key, { start: hit.start, end: hit.end, weight: hit.weight });
  }
  return [...spans.values()].map((span) => ({ ...span, weight: round(span.weight) }));
}

function explain(text: string, spans: readonly { start: number; end: number; weight: number }[]): Reason[] {
  const strongest = spans
    .filter((span) => span.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start)
    .slice(0, MOST_REASONS);
  const offsets = toCodePoints(
    text,
    strongest.flatMap((span) => [span.start, span.end]),
  );
  return strongest.map((span, index) => ({
    text: text.slice(span.start, span.end),
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    weight: span.weight,
  }));
}

const phraseLengths = new WeakMap<Language, ReadonlyMap<string, number>>();

/** First word -> how many words the longest entry starting with it has. */
function longestPhrases(language: Language): ReadonlyMap<string, number> {
  let lengths = phraseLengths.get(language);
  if (!lengths) {
    const counted = new Map<string, number>();
    for (const entry of language.sentiment.keys()) {
      const parts = entry.split(' ');
      const first = parts[0] ?? '';
      if (parts.length > (counted.get(first) ?? 1)) counted.set(first, parts.length);
    }
    lengths = counted;
    phraseLengths.set(language, lengths);
  }
  return lengths;
}

/** `coooool` is looked up as it stands, then with two, then with one of each repeated letter. */
function lookupForm(word: string, language: Language): string {
  if (!/(\p{L})\1\1/u.test(word)) return word;
  const knows = (form: string) =>
    language.sentiment.has(form) || language.intensifiers.has(form) || language.negations.has(form);
  if (knows(word)) return word;
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return knows(twice) ? twice : word.replace(/(\p{L})\1{2,}/gu, '$1');
}

function isElongated(word: string): boolean {
  return /(\p{L})\1\1/iu.test(word.slice(0, 60));
}

function isCapitals(word: string): boolean {
  return word.length > 2 && word.length < 40 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Where nearly everything is in capitals, capitals stress nothing. */
function isShouting(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let others = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3) continue;
    if (isCapitals(token.text)) capitals++;
    else others++;
  }
  return capitals > 2 * others;
}

function strongest(units: readonly Unit[], first: number, last: number): number {
  let most = 1;
  for (let at = first; at <= last; at++) most = Math.max(most, units[at]?.emphasis ?? 1);
  return most;
}

function hitOf(first: number, last: number, start: number, end: number, weight: number): Hit {
  return { first, last, start, end, weight, negated: false };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

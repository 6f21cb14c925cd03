// Gathers what speaks for each intent, sentence by sentence.

import type { Intent } from '../../../contract/model.ts';
import type { CuedText, CueHit } from '../cue.ts';
import type { CueSentence, CueWord } from '../cue-words.ts';
import type { ScoredSentiment } from '../sentiment.ts';

/** Offsets count UTF-16 units. */
export interface Sign {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

export interface Evidence {
  /** Signs that say it alone, of 1 each. */
  strong: number;
  /** With the small signs and the feeling of the text. */
  total: number;
  readonly signs: Sign[];
}

export type Evidences = Readonly<Record<Exclude<Intent, 'comment'>, Evidence>>;

/** A feeling this clear lets small signs speak. */
const CLEAR_FEELING = 0.2;
/** So clear that it needs no word of the lexicon beside it. */
const SURE_FEELING = 0.6;
/** A word of the lexicon that says so much may stand for the writer's verdict. */
const FELT = 1.5;
const NEGATION_REACH = 3;

/** What is said for each intent. `near` tells whether a hit lies where the writer speaks for himself. */
export function gatherEvidence(
  { words, sentences, hits, handles }: CuedText,
  sentiment: ScoredSentiment,
  near: (hit: CueHit) => boolean,
): Evidences {
  const found: Evidences = {
    request: nothing(),
    question: nothing(),
    complaint: nothing(),
    objection: nothing(),
    suggestion: nothing(),
    thanks: nothing(),
  };
  const main = hits.filter((hit) => MAIN.has(hit.kind) && near(hit));
  const things = hits.filter((hit) => hit.kind === 'thing');
  const about = things.length > 0 ? 1 : handles > 0 ? 0.5 : 0;
  const said = new Set<string>();
  let at = 0;
  for (const sentence of sentences) {
    const own: CueHit[] = [];
    for (let hit = main[at]; hit && hit.first <= sentence.last; hit = main[++at]) own.push(hit);
    readSentence(sentence, own, words, sentiment, about > 0, said, found);
  }
  const { label, score } = sentiment;
  const isSure = Math.abs(score) >= SURE_FEELING;
  if (label === 'negative' && score < -CLEAR_FEELING) feel(found.complaint, -1, about, words, things, isSure);
  if (label === 'positive' && score > CLEAR_FEELING) feel(found.thanks, 1, about, words, things, isSure);
  return found;
}

const MAIN: ReadonlySet<string> = new Set([
  'request',
  'question',
  'rhetorical',
  'complaint',
  'objection',
  'suggestion',
  'thanks',
]);
/** Small words of these mean little (`but`, `maybe`): two of them are not enough. */
const SHY: ReadonlySet<string> = new Set(['objection', 'suggestion']);
const SHY_PART = 0.7;

function readSentence(
  { question, first, last }: CueSentence,
  hits: readonly CueHit[],
  words: readonly CueWord[],
  sentiment: ScoredSentiment,
  hasThing: boolean,
  said: Set<string>,
  found: Evidences,
): void {
  const most = { request: 0, question: 0, rhetorical: 0, complaint: 0, objection: 0, suggestion: 0, thanks: 0 };
  for (const hit of hits) {
    const kind = hit.kind as keyof typeof most;
    if ((kind === 'complaint' || kind === 'thanks' || kind === 'objection') && isNegated(hit, words)) {
      // Not happy is a complaint; no problem is nothing.
      if (kind === 'thanks' && hasThing) add(found.complaint, hit, 0.5);
      continue;
    }
    // `Podrían poner` asks for nothing today.
    if (kind === 'request' && hits.some((other) => other.kind === 'suggestion' && isSame(other, hit))) continue;
    most[kind] = Math.max(most[kind], hit.weight);
    if (kind === 'question') {
      if (question === null && hit.weight >= 1) add(found.question, hit, hit.weight);
    } else if (kind === 'rhetorical') {
      if (hit.weight >= 1 && sentiment.label !== 'positive') add(found.complaint, hit, hit.weight);
    } else if (hit.weight >= 1) add(found[kind], hit, hit.weight);
    else if (hasThing || kind === 'request') {
      // A small sign said twice is no second sign.
      const key = `${kind} ${words[hit.first]?.word}`;
      if (said.has(key)) continue;
      said.add(key);
      add(found[kind], hit, SHY.has(kind) ? hit.weight * SHY_PART : hit.weight);
    }
  }
  if (question === null || last < first) return;
  const isAnswered =
    most.rhetorical > most.question ||
    most.suggestion >= 1 ||
    most.objection >= 1 ||
    (most.request >= 1 && most.question < 1) ||
    (most.complaint >= 1 && most.question < 0.5);
  if (isAnswered) return;
  const word = hits.find((hit) => hit.kind === 'question' && hit.weight === most.question);
  add(found.question, word ?? question, 1);
}

/**
 * The feeling of the whole text speaks where a product or service is named (`about` 1), and backs what else was found.
 */
function feel(
  evidence: Evidence,
  side: 1 | -1,
  about: number,
  words: readonly CueWord[],
  things: readonly CueHit[],
  isSure: boolean,
): void {
  if (evidence.total > 0) {
    evidence.total += Math.max(0.25, about);
    return;
  }
  const felt = words.filter((word) => word.feeling * side >= FELT);
  if (about < 1 || (felt.length === 0 && !isSure)) return;
  evidence.total = 1;
  for (const { start, end } of [...felt, ...things]) evidence.signs.push({ start, end, weight: 0.5 });
}

/** A negation stands shortly before the hit, in its clause, and the hit has none of its own. */
export function isNegated(hit: CueHit, words: readonly CueWord[], reach = NEGATION_REACH): boolean {
  for (let at = hit.first; at <= hit.last; at++) if (words[at]?.negates) return false;
  const clause = words[hit.first]?.clause;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - reach); at--) {
    if (words[at]?.clause !== clause) return false;
    if (words[at]?.negates) return true;
  }
  return false;
}

function isSame(one: CueHit, other: CueHit): boolean {
  return one.first === other.first && one.last === other.last;
}

function add(evidence: Evidence, { start, end }: { start: number; end: number }, weight: number): void {
  if (weight >= 1) evidence.strong++;
  evidence.total += weight;
  evidence.signs.push({ start, end, weight });
}

function nothing(): Evidence {
  return { strong: 0, total: 0, signs: [] };
}

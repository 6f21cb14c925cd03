// Finds praise that stands beside something nobody likes: `love waking up at 5`.

import type { CuedText, CueHit } from '../cue.ts';
import type { CueWord } from '../cue-words.ts';
import { isNegated } from '../intent/evidence.ts';
import type { ScoredSentiment } from '../sentiment.ts';
import type { IronySign } from './sign.ts';

/** So many words after the praise, and before it. */
const AHEAD = 14;
const BACK = 9;
/** A word of the lexicon from this weight on is as good as one on the list; at -4 nobody likes it. */
const BAD = 1.5;
const WORST = 4;
/** How far the contrast moves a weight towards 1. */
const PULL = 0.6;
const EVERYDAY_PULL = 0.33;
const ANOTHER_SENTENCE = 0.75;
/** Praise below this weight is everyday: it must stand close by, and be no name. */
const EVERYDAY = 0.3;
const CLOSE = 6;
/** What praise weighs without anything dull beside it: set forms of it more than everyday words. */
const FORM_ALONE = 0.7;
const ALONE = 0.35;
const FORM = 0.5;
const EMPHASIS = 0.08;

interface Dull {
  readonly at: number;
  readonly last: number;
  readonly weight: number;
}

/** One sign for each piece of praise; the more dull its company, the more it weighs. */
export function findContrasts({ words, hits }: CuedText, sentiment: ScoredSentiment): IronySign[] {
  const praise = hits.filter((hit) => isPraise(hit) && !isNegated(hit, words) && !isName(hit, words));
  if (praise.length === 0) return [];
  const dull = findDull(words, hits);
  const signs: IronySign[] = [];
  for (const hit of praise) {
    const { start, end, kind, weight } = hit;
    const worst = worstNear(hit, dull, words);
    const base = weight + emphasisOf(hit, words) + (sentiment.label === 'negative' ? EMPHASIS : 0);
    const alone = kind === 'sarcasm' ? 1 : weight < FORM ? ALONE : FORM_ALONE;
    const pull = weight < EVERYDAY ? EVERYDAY_PULL : PULL;
    signs.push({ start, end, weight: worst === 0 ? base * alone : Math.min(0.95, base + (1 - base) * pull * worst) });
  }
  // Many kind words are no proof: the strongest counts in full, the others a little.
  signs.sort((a, b) => b.weight - a.weight);
  return signs.map((sign, index) => (index === 0 ? sign : { ...sign, weight: sign.weight * 0.3 }));
}

/** A set phrase that is not sure by itself (`qué maravilla esperar`) is praise too, and may hold its own contrast. */
function isPraise({ kind, weight }: CueHit): boolean {
  return kind === 'praise' || (kind === 'sarcasm' && weight < FORM);
}

function findDull(words: readonly CueWord[], hits: readonly CueHit[]): Dull[] {
  const dull: Dull[] = [];
  const taken = new Set<number>();
  for (const hit of hits) {
    if (hit.kind === 'praise' || (hit.kind === 'sarcasm' && !isPraise(hit)))
      for (let at = hit.first; at <= hit.last; at++) taken.add(at);
  }
  for (const hit of hits) {
    if (hit.kind !== 'dull' || taken.has(hit.last) || isNegated(hit, words)) continue;
    dull.push({ at: hit.first, last: hit.last, weight: hit.weight });
  }
  for (const [at, word] of words.entries()) {
    if (word.feeling > -BAD || taken.has(at) || EXPLETIVES.has(word.word)) continue;
    dull.push({ at, last: at, weight: Math.min(1, -word.feeling / WORST + 0.1) });
  }
  return dull;
}

/** `Great White Way`, `Bravo`. */
function isName(hit: CueHit, words: readonly CueWord[]): boolean {
  const word = words[hit.first];
  if (hit.weight >= EVERYDAY || !word) return false;
  // A hashtag of several words is mostly the name of something.
  if (word.tag) return words[hit.first + 1]?.start === word.start || words[hit.first - 1]?.start === word.start;
  return word.capital && !word.opens && !word.loud;
}

/** `thanks for`, `love when`: what is praised comes after. */
const OPEN_ENDED = new Set(
  `for to when how that being of about in at than my i the having getting waking working waiting
  por de que cuando como a per di quando come che voor om dat als wanneer met pour quand comment fur dass wenn zu`.split(
    /\s+/,
  ),
);

/** They stress what is said, whatever it is. */
const EXPLETIVES = new Set(
  'fuck fucking fuckin shit hell damn ass badass bitch bitches crap wtf omfg insane crazy sick sorry'.split(' '),
);

function worstNear(hit: CueHit, dull: readonly Dull[], words: readonly CueWord[]): number {
  const sentence = words[hit.first]?.sentence;
  const isOpen = OPEN_ENDED.has(words[hit.last]?.word ?? '');
  let worst = 0;
  for (const { at, weight } of dull) {
    if (at < hit.first - (isOpen ? 0 : BACK) || at > hit.last + AHEAD) continue;
    const isSame = words[at]?.sentence === sentence;
    if (hit.weight < EVERYDAY && (!isSame || at > hit.last + CLOSE || at < hit.first - CLOSE)) continue;
    worst = Math.max(worst, isSame ? weight : weight * ANOTHER_SENTENCE);
  }
  return worst;
}

function emphasisOf(hit: CueHit, words: readonly CueWord[]): number {
  for (let at = hit.first; at <= hit.last; at++) if (words[at]?.long || words[at]?.loud) return EMPHASIS;
  return 0;
}

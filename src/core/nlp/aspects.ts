// Finds what is spoken of (a product, a part, an issue) together with the opinion on it.

import type { Aspect } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import { lowerInPlace } from '../text/lower.ts';
import type { Token } from '../text/tokenise.ts';
import { findAbsences } from './aspects/absence.ts';
import { type Candidate, findCandidates } from './aspects/candidates.ts';
import { littleWordsOf } from './aspects/little-words.ts';
import { type Scene, tie } from './aspects/tie.ts';
import { foldWord } from './fold-word.ts';
import { findLanguage } from './languages/index.ts';
import type { Hit } from './sentiment/hit.ts';
import { type Reading, readFeelings } from './sentiment/reading.ts';

const MOST_ASPECTS = 12;
const MOST_REASONS = 3;
/** A weaker feeling is no opinion. */
const LEAST_WEIGHT = 0.45;
/** `not bad` is weaker than `good`, and still an opinion. */
const LEAST_NEGATED = 0.3;

/**
 * Of languages with a lexicon. Each opinion word of the lexicon is tied to the thing it says something of, where one is
 * near enough; of opposite opinions on one thing the stronger stands. Offsets in code points. `reading` is what
 * `readFeelings` gave for the same text, where it has been read already.
 */
export function findAspects(
  text: string,
  tokens: readonly Token[],
  language: string | null,
  reading?: Reading,
): Aspect[] {
  const knowledge = findLanguage(language);
  const little = littleWordsOf(language ?? '');
  if (!knowledge || !little) return [];
  const { units, hits } = reading ?? readFeelings(text, tokens, knowledge);
  const opinions = hits.filter(
    (hit) =>
      hit.first >= 0 && !isOutcry(hit, units) && Math.abs(hit.weight) >= (hit.negated ? LEAST_NEGATED : LEAST_WEIGHT),
  );
  if (opinions.length === 0 && !units.some((unit) => isAbsence(unit.word, little.absences, knowledge.negations)))
    return [];
  const scene: Scene = {
    units,
    candidates: findCandidates(units, tokens, hits, knowledge.code, little),
    opinions: new Set(hits.flatMap((hit) => rangeOf(hit))),
    little,
    language: knowledge,
  };
  const absences = findAbsences(scene);
  const missing = new Set(absences.flatMap(({ hit }) => rangeOf(hit)));
  const complaints = new Set(absences.map(({ hit }) => units[hit.first]?.sentence));
  const found = new Map<string, Found>();
  for (const { candidate, hit } of absences) add(found, text, scene, candidate, hit);
  for (const hit of opinions) {
    if (found.size >= MOST_ASPECTS) break;
    if (rangeOf(hit).some((at) => missing.has(at))) continue;
    // `no wifi in the room, ridiculous`: that is said of the wifi.
    const candidate = tie(hit, scene, !complaints.has(units[hit.first]?.sentence));
    if (candidate && !missing.has(candidate.first)) add(found, text, scene, candidate, hit);
  }
  return describe(text, [...found.values()].slice(0, MOST_ASPECTS));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly good: Hit[];
  readonly bad: Hit[];
}

/** `haha`, `jeje`, `aff`: a mood, and nothing it is about. */
const OUTCRY =
  /^(?:(?:[jh][aei]){2,}[jh]?|(?:rs)+|k{2,}|x+d+|lo+l|lmf?ao|rofl|mdr+|ptdr|aff+|eita|boh|mah|wow|yay+|ugh+|amai|pfff*|oh|ah|ai|jo|omg|wtf|ok|okay)$/;

function isOutcry({ first, last }: Hit, units: Scene['units']): boolean {
  return first === last && OUTCRY.test(units[first]?.word ?? '');
}

function isAbsence(word: string, absences: ReadonlySet<string>, negations: ReadonlySet<string>): boolean {
  return absences.has(word) || negations.has(word);
}

function add(found: Map<string, Found>, text: string, { units }: Scene, { first, last }: Candidate, hit: Hit): void {
  const span =
    first === last
      ? spanInHashtag(text, units, first)
      : { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  const key = foldWord(text.slice(span.start, span.end));
  const known = found.get(key) ?? { ...span, good: [], bad: [] };
  (hit.weight > 0 ? known.good : known.bad).push(hit);
  found.set(key, known);
}

/** Of `#MalServicio` the thing is `Servicio`; where its place is not sure, the tag without its mark. */
function spanInHashtag(text: string, units: Scene['units'], at: number): { start: number; end: number } {
  const unit = units[at];
  if (!unit) return { start: 0, end: 0 };
  const { start, end } = unit;
  const mark = text[start];
  if (mark !== '#' && mark !== '＃') return { start, end };
  const tag = text.slice(start, end);
  const within = lowerInPlace(tag).lastIndexOf(unit.word);
  if (within < 1) return { start: start + 1, end };
  return { start: start + within, end: start + within + unit.word.length };
}

function describe(text: string, found: readonly Found[]): Aspect[] {
  const weighed = found.map(({ start, end, good, bad }) => {
    const praised = sum(good) > -sum(bad);
    const because = (praised ? good : bad)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_REASONS);
    return { start, end, praised, because };
  });
  const offsets = toCodePoints(
    text,
    weighed.flatMap(({ start, end, because }) => [start, end, ...because.flatMap((hit) => [hit.start, hit.end])]),
  );
  let next = 0;
  const offset = () => offsets[next++] ?? 0;
  return weighed.map(({ start, end, praised, because }) => ({
    text: text.slice(start, end),
    start: offset(),
    end: offset(),
    opinion: praised ? 'positive' : 'negative',
    because: because.map((hit) => ({
      text: text.slice(hit.start, hit.end),
      start: offset(),
      end: offset(),
      weight: Math.round(1000 * hit.weight) / 1000,
    })),
  }));
}

function sum(hits: readonly Hit[]): number {
  return hits.reduce((total, hit) => total + hit.weight, 0);
}

function rangeOf({ first, last }: Hit): number[] {
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// Finds what in a text can be spoken of: known things, things of several words, and words that may be nouns.

import type { Token } from '../../text/tokenise.ts';
import { classOf } from '../keywords/word-class.ts';
import { stopWordsOf } from '../languages/index.ts';
import type { Hit } from '../sentiment/hit.ts';
import type { Unit } from '../sentiment/units.ts';
import { compoundAt } from './compounds.ts';
import { isLittle, type LittleWords } from './little-words.ts';
import { thingsOf } from './things.ts';

/** A thing from unit `first` to `last`. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly known: boolean;
}

const LONGEST_WORD = 30;
const LETTER_FIRST = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** For each unit the candidate it is part of, if any. */
export function findCandidates(
  units: readonly Unit[],
  tokens: readonly Token[],
  hits: readonly Hit[],
  language: string,
  little: LittleWords,
): readonly (Candidate | undefined)[] {
  const stopWords = stopWordsOf(language);
  const things = thingsOf(language);
  const cased = language === 'de' && units.some((unit, at) => at > 0 && isInnerCapital(units, at, unit, tokens));
  const opinions = new Set<number>();
  for (const hit of hits) if (hit.first >= 0) for (let at = hit.first; at <= hit.last; at++) opinions.add(at);
  const candidates: (Candidate | undefined)[] = new Array(units.length).fill(undefined);
  const wordAt = (index: number) => units[index]?.word ?? null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    const compound = compoundAt(language, at, wordAt);
    if (compound > 0 && units[at + compound - 1]?.sentence === unit.sentence) {
      const candidate = { first: at, last: at + compound - 1, known: true };
      candidates.fill(candidate, at, at + compound);
      at += compound - 1;
    } else if (things.has(unit.word)) {
      candidates[at] = { first: at, last: at, known: true };
    } else if (
      !opinions.has(at) &&
      !isLittle(unit, little) &&
      mayBeNoun(unit, tokens[unit.token]?.text ?? '', stopWords, language, cased)
    ) {
      candidates[at] = { first: at, last: at, known: false };
    }
  }
  return candidates;
}

function mayBeNoun(
  unit: Unit,
  text: string,
  stopWords: ReadonlySet<string>,
  language: string,
  cased: boolean,
): boolean {
  const { word } = unit;
  if (word.length < 3 || word.length > LONGEST_WORD || !LETTER_FIRST.test(word) || stopWords.has(word)) return false;
  if (cased && !CAPITAL.test(text) && !text.startsWith('#')) return false;
  return classOf(text, language) === 'content';
}

function isInnerCapital(units: readonly Unit[], at: number, unit: Unit, tokens: readonly Token[]): boolean {
  return units[at - 1]?.sentence === unit.sentence && /^\p{Lu}\p{Ll}/u.test(tokens[unit.token]?.text ?? '');
}

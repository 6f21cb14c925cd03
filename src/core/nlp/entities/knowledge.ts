// What one language knows of words that are no names. One object for each language, made at the first question.

import { areKnownEnglish } from '../english.ts';
import { everyday } from '../everyday.ts';
import { findLanguage, stopWordsOf } from '../languages/index.ts';
import { germanNames } from '../names/de.ts';
import { englishNames } from '../names/en.ts';
import { spanishNames } from '../names/es.ts';
import { frenchNames } from '../names/fr.ts';
import { italianNames } from '../names/it.ts';
import { foldedSet, type NameLanguage } from '../names/name-language.ts';
import { dutchNames } from '../names/nl.ts';
import { portugueseNames } from '../names/pt.ts';
import { bitsOf, FAMED, FIRST, WEAK } from './gazetteer.ts';
import { isGermanNoun } from './german-noun.ts';
import type { Unit } from './units.ts';

/** An everyday word by the lists; by its ending; or none we know. */
export type Familiarity = 'listed' | 'formed' | 'strange';

export interface Knowledge {
  readonly names: NameLanguage;
  readonly stopWords: ReadonlySet<string>;
  /** Whether each is an everyday word: no name unless something else says so. Takes the gazetteer's bits as well. */
  areKnown(units: readonly Unit[], bits: readonly number[]): Familiarity[];
}

/** Sooo, aaah. */
const DRAWN_OUT = /(.)\1\1|^(?:[ahj]{4,}|(?:ha|ja|he){2,}h?)$/u;
/** German participles and the like, which a sentence may open with. */
const VERBAL = /^(?:ge|be|er|ver|zer|ent|emp|un|aus|auf|ein|vor|ab|an)\p{L}{2,}(?:t|te|te[rnms]|en|ene|ene[rnms])$/u;
const languages: readonly NameLanguage[] = [
  englishNames,
  spanishNames,
  italianNames,
  dutchNames,
  portugueseNames,
  frenchNames,
  germanNames,
];
const made = new Map<string, Knowledge>();

/** Null for a language we know nothing of. */
export function knowledgeOf(code: string | null): Knowledge | null {
  if (code === null) return null;
  const had = made.get(code);
  if (had) return had;
  const names = languages.find((language) => language.code === code);
  if (!names) return null;
  const knowledge = makeKnowledge(names);
  made.set(code, knowledge);
  return knowledge;
}

function makeKnowledge(names: NameLanguage): Knowledge {
  const stopWords = stopWordsOf(names.code);
  const feelings = findLanguage(names.code)?.sentiment;
  const everydayWords = foldedSet(everyday.find(([code]) => code === names.code)?.[1].join(' ') ?? '');
  const isListed = ({ folded }: Unit): boolean =>
    stopWords.has(folded) ||
    names.common.has(folded) ||
    names.never.has(folded) ||
    names.titles.has(folded) ||
    everydayWords.has(folded) ||
    feelings?.has(folded) === true;
  const areKnown = (units: readonly Unit[], bits: readonly number[]): Familiarity[] => {
    const listed = units.map((unit, at) => isListed(unit) || (!bits[at] && DRAWN_OUT.test(unit.folded)));
    if (names.code === 'en') return askDictionary(units, bits, listed).map((yes) => (yes ? 'listed' : 'strange'));
    return units.map((unit, at) => {
      if (listed[at]) return 'listed';
      const here = bits[at] ?? 0;
      const word = unit.text.toLowerCase();
      if (names.code === 'de') {
        if (here & FAMED && !(here & WEAK)) return 'strange';
        if (isGermanNoun(word) && !isDoubleName(unit.folded)) return 'listed';
        return here === 0 && (names.endings?.test(word) || (unit.opens && VERBAL.test(word))) ? 'listed' : 'strange';
      }
      return here === 0 && names.endings?.test(word) ? 'formed' : 'strange';
    });
  };
  return { names, stopWords, areKnown };
}

/** Berlin-Kreuzberg, Müller-Lüdenscheidt: both parts are listed names. */
function isDoubleName(folded: string): boolean {
  const parts = folded.split('-');
  return parts.length === 2 && parts.every((part) => (bitsOf(part) & ~WEAK) !== 0);
}

function askDictionary(units: readonly Unit[], bits: readonly number[], known: readonly boolean[]): boolean[] {
  const isOpen = (at: number): boolean => {
    const here = bits[at] ?? 0;
    return !known[at] && (!(here & FIRST) || units[at]?.upper === true) && !(here & FAMED && !(here & WEAK));
  };
  const open = units.flatMap((unit, at) => (isOpen(at) ? unit.folded : []));
  const plurals = units.flatMap((unit, at) => (isOpen(at) ? singularOf(unit) : []));
  // The dictionary lacks some plurals; of names it has none.
  const answers = areKnownEnglish([...open, ...plurals]);
  let next = 0;
  return known.map((yes, at) => {
    if (yes || !isOpen(at)) return yes;
    const here = next++;
    return answers[here] === true || answers[open.length + here] === true;
  });
}

function singularOf({ folded, upper }: Unit): string {
  return upper && folded.length > 4 && folded.endsWith('s') ? folded.slice(0, -1) : '';
}

// Which dots belong to an abbreviation and end no sentence.

import { foldWord } from '../fold-word.ts';
import { findLanguage, languages } from '../languages/index.ts';

/** Understood in many languages. */
const EVERYWHERE =
  'dr prof mr mrs ms st nr tel etc vs ca max min vol fig ed cf ing approx incl resp dept op cit al jr sr'.split(' ');
/** Of languages without a file of their own: Polish, Czech, Swedish, Danish, Norwegian, Finnish, Russian. */
const ELSEWHERE =
  'np tzn mgr ul tzv napr mj kap bl ex f.eks osv dvs jf mm t.ex mfl esim ym mt kpl г ул т.е т.д т.п им стр'.split(' ');
/** Only before a number: `No. 5`, `p. 12`. */
const BEFORE_NUMBER = new Set(
  'no nr num n p pp pag pg art fig vol cap abs kap hfst sec ch eq tab s bl blz v'.split(' '),
);
/** These stand as often at the end of a sentence: what follows decides. */
const MAY_END = new Set(
  'etc ecc usw enz jr sr inc ltd co corp u.s.w a.m p.m osv atd itp itd bzw zzgl cia sa s.a s.p.a s.r.l'.split(' '),
);
/** A name follows, whatever it looks like. */
const TITLES = new Set(
  'mr mrs ms dr dra drs prof sr sra srta m mm mme mlle mevr dhr mw sig sig.ra dott dott.ssa d fr hr san sen gen rev'.split(
    ' ',
  ),
);
/** Letters of a name or of a term: `J. K.`, `z.B`. */
const INITIAL = /^\p{L}$/u;

const sets = new Map<string, ReadonlySet<string>>();

/** Whether the word before a dot is short for something, so that the dot need not end a sentence. */
export function isAbbreviation(word: string, language: string | null): boolean {
  return word.length <= 12 && setOf(language).has(foldWord(word));
}

export function isInitial(word: string): boolean {
  return INITIAL.test(word);
}

export function mayEndSentence(word: string): boolean {
  return MAY_END.has(foldWord(word.replace(/\.$/, '')));
}

export function isTitle(word: string): boolean {
  return TITLES.has(foldWord(word));
}

/** A word that seldom is a name: `The`, `Er`, `Wij`. */
export function isSmallWord(word: string, language: string | null): boolean {
  return word.length > 1 && (findLanguage(language)?.stopWords.has(foldWord(word)) ?? false);
}

export function standsBeforeNumber(word: string): boolean {
  return word.length <= 4 && BEFORE_NUMBER.has(foldWord(word));
}

function setOf(language: string | null): ReadonlySet<string> {
  const code = language ?? '';
  const known = sets.get(code);
  if (known) return known;
  const own = findLanguage(language)?.abbreviations;
  // Where the language is not known by heart, what is short in any of ours may be short there too.
  const words = own
    ? [...own]
    : [...ELSEWHERE, ...languages.flatMap((each) => [...each.abbreviations]).filter((w) => w.length > 1)];
  const made = new Set([...EVERYWHERE, ...words]);
  sets.set(code, made);
  return made;
}

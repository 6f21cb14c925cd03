// Cuts a text into runs of words that can be one key phrase: content words side by side, or tied over a joiner.

import type { Token } from '../../text/tokenise.ts';
import { compoundAt } from '../aspects/compounds.ts';
import { foldWord } from '../fold-word.ts';
import { stopWordsOf } from '../languages/index.ts';
import { classOf, type WordClass } from './word-class.ts';

/** A word of a run, or several that are one thing (`petit déjeuner`). Offsets in UTF-16. */
export interface Part {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly kind: WordClass | 'number' | 'hashtag';
  readonly capital: boolean;
}

export interface Run {
  readonly parts: readonly Part[];
  /** Indices of parts that a joiner ties to the one before. */
  readonly joints: readonly number[];
}

const LONGEST_WORD = 40;
const LONGEST_TIE = 8;
const ATTRIBUTIVE = /e[nrsm]?$/;
const SMALL = /^\p{Ll}/u;
const APOSTROPHE = /['’]$/;
const NONE: ReadonlySet<string> = new Set();

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Little words that tie two nouns into the name of one thing; with their accents, as are all lists here (de, dé, dá). */
const JOINERS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: set('de del al a'),
  pt: set('de do da dos das ao'),
  it: set('di del della dei delle dell d da al degli dello'),
  fr: set('de du des d au à en'),
  nl: set('van'),
  en: set('of'),
  de: set('des der'),
};

/** What may stand between a joiner and its noun: `batterij van de fiets`, `carrito de la compra`. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: set('la los las el'),
  fr: set('la l'),
  nl: set('de het een'),
  en: set('the'),
};

/** After a noun, a word right before one of these is most likely a verb: `ruins every scene`, `pierde la señal`. */
const DETERMINERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('the a an my our your his her their its this that every each all me us it them like no'),
  es: set('el la los las un una mi mis su sus este esta cada todo toda nuestro nuestra'),
  it: set('il lo la i gli le l un uno una mio mia suo sua questo questa ogni tutto tutta'),
  pt: set('o a os as um uma meu minha seu sua este esta esse essa cada todo toda nosso nossa'),
  fr: set('le la les l un une mon ma mes son sa ses ce cette ces chaque notre votre'),
};

/** What a run does at a word: it ends before it, or takes it as a part (after ending what was before), or as a joiner. */
type Step = 'end' | 'tie' | { readonly part: Part; readonly anew: boolean };

const END = 'end';

export function readRuns(text: string, tokens: readonly Token[], language: string | null): Run[] {
  const reading: Reading = {
    text,
    tokens,
    folded: tokens.map(foldedWord),
    language,
    stopWords: stopWordsOf(language),
    joiners: JOINERS[language ?? ''] ?? NONE,
    articles: ARTICLES[language ?? ''] ?? NONE,
    determiners: DETERMINERS[language ?? ''] ?? NONE,
    cased: language === 'de' && hasInnerCapital(tokens),
  };
  const runs: Run[] = [];
  let parts: Part[] = [];
  let joints: number[] = [];
  let joiner: Token | null = null;
  let lastEnd = 0;
  const close = () => {
    if (parts.length > 0) {
      runs.push({ parts, joints });
      parts = [];
      joints = [];
    }
    joiner = null;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (parts.length > 0 && !isBeside(text, lastEnd, token.start)) close();
    const step = stepAt(at, token, parts[parts.length - 1], joiner, reading);
    if (step === END) {
      close();
    } else if (step === 'tie') {
      joiner = token;
      lastEnd = token.end;
    } else {
      if (step.anew) close();
      if (joiner) joints.push(parts.length);
      joiner = null;
      parts.push(step.part);
      lastEnd = step.part.end;
      at += step.part.words.length - 1;
      if (step.part.kind === 'hashtag') close();
    }
  }
  close();
  return reading.cased ? runs.map(endingInNoun) : runs;
}

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words; null for other tokens and endless words. */
  readonly folded: readonly (string | null)[];
  readonly language: string | null;
  readonly stopWords: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** German that writes its nouns with capitals. */
  readonly cased: boolean;
}

function stepAt(at: number, token: Token, before: Part | undefined, joiner: Token | null, reading: Reading): Step {
  const { folded, language } = reading;
  const word = folded[at] ?? null;
  const follows = before !== undefined && joiner === null;
  if (token.kind === 'hashtag') return take(token, foldWord(token.text.slice(0, 60)), 'hashtag', true);
  if (token.kind === 'number' && follows) return take(token, token.text.slice(0, 60), 'number');
  if (word === null) return END;
  const compound = compoundAt(language, at, (index) => folded[index] ?? null);
  if (compound > 0) return takeCompound(at, compound, token, reading);
  if (before !== undefined && mayTie(token.text, joiner, reading)) return 'tie';
  if (word.length < 2 || reading.stopWords.has(word)) return END;
  const starts = at === 0 || reading.tokens[at - 1]?.kind === 'punctuation';
  const kind = classOf(starts ? token.text.toLowerCase() : token.text, language);
  // `machine à laver`
  if (kind === 'break' && !(language === 'fr' && joiner?.text === 'à')) return END;
  if (reading.cased && SMALL.test(token.text)) {
    // Between nouns only an adjective stands, and before them.
    return ATTRIBUTIVE.test(token.text) ? take(token, word, kind, before?.capital) : END;
  }
  if (follows && kind !== 'thing' && isDeterminer(at + 1, token.end, reading)) return END;
  return take(token, word, kind, follows && language === 'en' && kind === 'participle' && word.endsWith('ed'));
}

function foldedWord(token: Token): string | null {
  return token.kind === 'word' && token.text.length <= LONGEST_WORD ? foldWord(token.text) : null;
}

function take(token: Token, word: string, kind: Part['kind'], anew = false): Step {
  return { part: partOf(token, [word], kind), anew };
}

function takeCompound(at: number, count: number, token: Token, { tokens, folded }: Reading): Step {
  const end = tokens[at + count - 1]?.end ?? token.end;
  return { part: { ...partOf(token, folded.slice(at, at + count).map(String), 'thing'), end }, anew: false };
}

/** A joiner after a part, or an article after a joiner. */
function mayTie(written: string, joiner: Token | null, { joiners, articles }: Reading): boolean {
  if (written.length > LONGEST_TIE) return false;
  const lower = written.toLowerCase();
  return (joiner ? articles : joiners).has(APOSTROPHE.test(lower) ? lower.slice(0, -1) : lower);
}

function isDeterminer(at: number, end: number, { text, tokens, determiners }: Reading): boolean {
  const next = tokens[at];
  return next !== undefined && determiners.has(next.text.toLowerCase()) && isBeside(text, end, next.start);
}

function partOf(token: Token, words: readonly string[], kind: Part['kind']): Part {
  return { words, start: token.start, end: token.end, kind, capital: /^\p{Lu}/u.test(token.text) };
}

/** Words of a phrase have one space between them, or none after an apostrophe. */
function isBeside(text: string, end: number, start: number): boolean {
  return end === start || (start === end + 1 && text.charCodeAt(end) === 32);
}

/** Whether a text writes nouns with capitals: one of its words inside a sentence does. */
function hasInnerCapital(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      at > 0 && token.kind === 'word' && tokens[at - 1]?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text),
  );
}

/** German: `letzte Rechnung` stays, what is left of it without its noun is one adjective. */
function endingInNoun(run: Run): Run {
  let end = run.parts.length;
  while (end > 0 && !isNominal(run.parts[end - 1])) end--;
  if (end === 0) return { parts: run.parts.slice(-1), joints: [] };
  return { parts: run.parts.slice(0, end), joints: run.joints.filter((joint) => joint < end) };
}

function isNominal(part: Part | undefined): boolean {
  return (
    part !== undefined && (part.capital || part.kind === 'number' || part.kind === 'hashtag' || part.kind === 'thing')
  );
}

// Reads tokens as the words, clauses and sentences in which cues are looked for.

import type { Token } from '../text/tokenise.ts';
import type { CueBook } from './cue-book.ts';
import type { Cue } from './cue-phrase.ts';
import { CHANNELS } from './cue-table.ts';
import { foldWord } from './fold-word.ts';
import { splitHashtag } from './hashtag.ts';
import { findLanguage } from './languages/index.ts';

/** Offsets count UTF-16 units. Words of one sentence, or of one clause of it, share a number. */
export interface CueWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  /** Nothing but greetings and conjunctions stands before it in its clause. */
  readonly opens: boolean;
  readonly negates: boolean;
  /** Weight in the lexicon of feelings, 0 where it is not there. */
  readonly feeling: number;
  /** In capitals. */
  readonly loud: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Drawn out: `sooo`. */
  readonly long: boolean;
  readonly tag: boolean;
}

export interface CueSentence {
  /** Places in the list of words; empty where last < first. */
  readonly first: number;
  readonly last: number;
  /** Where its question mark stands, as UTF-16 offsets. */
  readonly question: { readonly start: number; readonly end: number } | null;
  readonly exclamations: number;
  readonly ellipsis: boolean;
}

/** A hashtag or handle that is a cue as a whole; `at` is the place of the word that follows. */
export interface WholeCue {
  readonly cues: readonly Cue[];
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const APOSTROPHE = /'/g;
const DRAWN_OUT = /(\p{L})\1\1/u;
const LONGEST = 60;

export function readCueWords(text: string, tokens: readonly Token[], code: string | null, book: CueBook) {
  const language = findLanguage(code);
  const words: CueWord[] = [];
  const sentences: CueSentence[] = [];
  const whole: WholeCue[] = [];
  let first = 0;
  let clause = 0;
  let isOpen = true;
  let handles = 0;
  let before = 0;
  let wasTag = false;

  const endClause = () => {
    clause++;
    isOpen = true;
  };
  const endSentence = (mark: Token | null) => {
    endClause();
    const sign = mark?.text[0] ?? '';
    const asks = sign === '?' || sign === '？';
    const shouts = sign === '!' || sign === '！' ? (mark?.text.length ?? 0) : 0;
    const isEllipsis = sign === '…' || (sign === '.' && (mark?.text.length ?? 0) > 1);
    const question = asks && mark ? { start: mark.start, end: mark.end } : null;
    const previous = sentences[sentences.length - 1];
    if (words.length > first) {
      sentences.push({ first, last: words.length - 1, question, exclamations: shouts, ellipsis: isEllipsis });
      first = words.length;
    } else if (previous && previous.last === words.length - 1) {
      // `!?` and `?!` close the same sentence.
      sentences[sentences.length - 1] = {
        ...previous,
        question: previous.question ?? question,
        exclamations: previous.exclamations + shouts,
        ellipsis: previous.ellipsis || isEllipsis,
      };
    }
  };
  const add = (shown: string, start: number, end: number, tag: boolean) => {
    const raw = foldWord(shown.length > LONGEST ? shown.slice(0, LONGEST) : shown);
    const long = raw.length > 2 && DRAWN_OUT.test(raw);
    const form = long ? shorten(raw, book) : raw;
    const word = form.includes("'") ? form.replace(APOSTROPHE, '') : form;
    words.push({
      word,
      start,
      end,
      sentence: sentences.length,
      clause,
      opens: isOpen,
      negates: language ? language.negations.has(form) || language.negationsAfter.has(form) : false,
      feeling: language?.sentiment.get(form) ?? 0,
      loud:
        !tag && shown.length > 1 && shown.length < 40 && shown === shown.toUpperCase() && shown !== shown.toLowerCase(),
      capital: /^\p{Lu}/u.test(shown),
      long,
      tag,
    });
    isOpen = isOpen && book.openers.has(word);
  };

  /** `pouvez-vous` is two words here. */
  const addParts = (token: Token) => {
    let at = token.start;
    for (const part of token.text.slice(0, LONGEST).split('-')) {
      if (part !== '') add(part, at, at + part.length, false);
      at += part.length + 1;
    }
  };

  for (const token of tokens) {
    if (token.start > before && hasLineBreak(text, before, token.start)) endSentence(null);
    before = token.end;
    const isTag = token.kind === 'hashtag';
    if (token.kind === 'word' || token.kind === 'number') {
      if (token.text.includes('-')) addParts(token);
      else add(token.text, token.start, token.end, false);
    } else if (isTag) {
      // Hashtags in a row are words apart; one within a sentence is a word of it.
      if (wasTag) endClause();
      const cues = book.tags.get(foldWord(token.text.slice(1, LONGEST)));
      if (cues) whole.push({ cues, at: words.length, start: token.start, end: token.end });
      for (const part of splitHashtag(token.text, language)) add(part, token.start, token.end, true);
    } else if (token.kind === 'handle') {
      handles++;
      const cues = organisation(token.text, book);
      if (cues.length > 0) whole.push({ cues, at: words.length, start: token.start, end: token.end });
    } else if (token.kind === 'punctuation') {
      const mark = token.text[0] ?? '';
      if (SENTENCE_ENDS.has(mark)) endSentence(token);
      else if (!JOINING.has(mark)) endClause();
    } else endClause();
    wasTag = isTag;
  }
  endSentence(null);
  return { words, sentences, whole, handles };
}

const SENTENCE_ENDS = new Set('.!?;…¡¿！？。');
const JOINING = new Set("'’‘`&%€$£*_");

/** `@facua` is told of as FACUA is. */
function organisation(handle: string, { machine }: CueBook): Cue[] {
  const name = foldWord(handle.slice(1, LONGEST));
  const state = machine.step(machine.start(), machine.symbolOf(name));
  return state?.ends.filter(({ channel }) => channel === CHANNELS.legal) ?? [];
}

/** `sooo` as a known word with two or one of each repeated letter. */
function shorten(word: string, book: CueBook): string {
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return book.vocabulary.has(twice) ? twice : word.replace(/(\p{L})\1{2,}/gu, '$1');
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

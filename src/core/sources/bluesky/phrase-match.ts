// Which texts say what is listened for: words, hashtags and phrases, compared without case and accents, on this machine.
import { fold } from '../../text/fold.ts';

export interface Wanted {
  /** At least one of these, where there are any. */
  readonly any: readonly string[];
  /** Each of these. */
  readonly all: readonly string[];
  /** None of these. */
  readonly none: readonly string[];
}

/** Scripts that write words without spaces between them: a term may begin and end anywhere in them. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}_]/u;

interface Term {
  readonly text: string;
  readonly open: boolean;
}

/** Makes the test once, for a stream of many texts. */
export function createMatcher(wanted: Wanted): (text: string) => boolean {
  const [any, all, none] = [wanted.any, wanted.all, wanted.none].map(toTerms);
  return (given) => {
    const text = squeeze(fold(given));
    const says = (term: Term) => contains(text, term);
    return (!any?.length || any.some(says)) && (all ?? []).every(says) && !(none ?? []).some(says);
  };
}

/** False for what no text can say: a term of nothing but spaces and signs, an emoji apart. */
export function isTerm(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(fold(text));
}

function toTerms(texts: readonly string[]): Term[] {
  return texts
    .map((text) => squeeze(fold(text)))
    .filter((text) => text !== '')
    .map((text) => ({ text, open: SPACELESS.test(text) }));
}

/** Where a term begins and ends with letters, the text must not go on with letters there. */
function contains(text: string, { text: term, open }: Term): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (
      open ||
      (isEdge(lastOf(text, at), term) &&
        isEdge(text.slice(at + term.length, at + term.length + 2), lastOf(term, term.length)))
    )
      return true;
  }
  return false;
}

function isEdge(outside: string, inside: string): boolean {
  return !startsWithWord(outside) || !startsWithWord(inside);
}

function startsWithWord(text: string): boolean {
  const point = text.codePointAt(0);
  return point !== undefined && WORD.test(String.fromCodePoint(point));
}

/** The character that ends before a place in a text. */
function lastOf(text: string, end: number): string {
  const unit = text.charCodeAt(end - 1);
  return text.slice(unit >= 0xdc00 && unit <= 0xdfff ? end - 2 : end - 1, end);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

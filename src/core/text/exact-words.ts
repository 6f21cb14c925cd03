// Whole words exactly as written: what a full-text index, which forgets capitals and accents, cannot tell.
import { scriptClass } from './script-pairs.ts';

/** `written`: capitals and accents count; `case`: only capitals; `accents`: only accents. */
export type ExactHow = 'written' | 'case' | 'accents';

// As the index parts words (unicode61). In scripts without spaces a word may begin and end anywhere.
const inWord = String.raw`\p{L}\p{N}\p{Co}`;
const spaced = String.raw`[[${inWord}\p{Mn}]--[${scriptClass}]]`;
const word = new RegExp(String.raw`${spaced}+|[[${scriptClass}]&&[${inWord}\p{M}]]+`, 'gv');
const startsSpaceless = new RegExp(`^[${scriptClass}]`, 'v');

/** Looks for words in texts: in this order, with nothing but signs and spaces between them. */
export function makeExactTest(how: ExactHow, wanted: string): (text: string) => boolean {
  const words = reduce(wanted, how).match(word) ?? [];
  const pattern = new RegExp(words.map(bound).join(`[^${inWord}]*`), 'v');
  return (text) => pattern.test(reduce(text, how));
}

/** Words hold no sign that means something in a regular expression. */
function bound(found: string): string {
  return startsSpaceless.test(found) ? found : `(?<!${spaced})${found}(?!${spaced})`;
}

/** One way of writing it, without what does not count. */
function reduce(text: string, how: ExactHow): string {
  if (how === 'accents') return compose(text).toLowerCase();
  return how === 'case' ? compose(text.replace(beyondAscii, withoutAccents)) : compose(text);
}

// Nothing below the first accent on its own is ever composed: most texts are done with a glance.
const composable = /[\u0300-\uffff]/;
const beyondAscii = /[^ -~\s]+/g;

function compose(text: string): string {
  return composable.test(text) ? text.normalize('NFC') : text;
}

function withoutAccents(letters: string): string {
  return letters.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
}

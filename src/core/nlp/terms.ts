// The distinct content terms of a text: what word clouds, trends and facets count.

import type { Term, TermKind } from '../../contract/model.ts';
import { plainEmoji } from '../text/plain-emoji.ts';
import type { Token } from '../text/tokenise.ts';
import { foldWord } from './fold-word.ts';
import { stopWordsOf } from './languages/index.ts';
import { plainWord } from './plain-word.ts';

const MOST_TERMS = 5000;
const LONGEST_TERM = 60;
const TWO_LETTERS = /\p{L}[^\p{L}]*\p{L}/u;
const POSSESSIVE = /['’´`]s?$/i;
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}?$/u;
const GENDERED = /[@*:]/;

/**
 * Words of two letters or more that are no stop words of the language (of any language we know where it is unknown),
 * hashtags, handles, emoji and the domains of links; each once, in order of appearance. Numbers and emails are left out.
 * Spellings of one word share their key: accents, capitals, `coooool`, `U.S.A.`, `brand's`.
 */
export function termsOf(tokens: readonly Token[], language: string | null): Term[] {
  const stopWords = stopWordsOf(language);
  const terms = new Map<string, Term>();
  for (const token of tokens) {
    if (terms.size >= MOST_TERMS) break;
    const term = termOf(token, stopWords, language);
    if (!term) continue;
    const key = `${term.kind} ${term.key}`;
    if (!terms.has(key)) terms.set(key, term);
  }
  return [...terms.values()];
}

function termOf(token: Token, stopWords: ReadonlySet<string>, language: string | null): Term | null {
  if (token.kind === 'link') return domainOf(token.text);
  if (token.text.length > LONGEST_TERM) return null;
  switch (token.kind) {
    case 'word':
      return wordOf(language === 'en' ? token.text.replace(POSSESSIVE, '') : token.text, stopWords, language);
    case 'hashtag':
      return makeTerm('hashtag', foldWord(token.text.slice(1)), `#${token.text.slice(1)}`);
    case 'handle':
      return makeTerm('handle', foldWord(token.text.slice(1)), token.text);
    case 'emoji':
      return makeTerm('emoji', plainEmoji(token.text), token.text);
    default:
      return null;
  }
}

function wordOf(word: string, stopWords: ReadonlySet<string>, language: string | null): Term | null {
  if (!TWO_LETTERS.test(word) || stopWords.has(foldWord(word))) return null;
  const plain = plainWord(word, language);
  const key = keyOf(plain);
  return stopWords.has(key) ? null : makeTerm('word', key, plain);
}

/** U.S.A. counts with USA, tod@s with todos, Kund:innen with Kundinnen. */
function keyOf(word: string): string {
  const key = foldWord(word);
  if (DOTTED.test(key)) return key.replaceAll('.', '');
  return GENDERED.test(key) ? key.replace('@', 'o').replace(/[*:]/, '') : key;
}

function domainOf(link: string): Term | null {
  const host = /^(?:[a-z]+:\/\/)?(?:[^\s/@]*@)?(?:www\.)?([\p{L}\p{N}.-]{1,253})/iu
    .exec(link.slice(0, 600))?.[1]
    ?.toLowerCase();
  return host?.includes('.') ? makeTerm('domain', host, host) : null;
}

function makeTerm(kind: TermKind, key: string, shown: string): Term | null {
  return key === '' ? null : { kind, key, shown };
}

// The tokens of a text by the conventions of Universal Dependencies for its language: what `analyse --tokens` shows.

import type { Token } from '../text/tokenise.ts';
import { findLanguage } from './languages/index.ts';
import { international } from './languages/international.ts';
import { habitsOf } from './surface-tokens/habits.ts';
import { joinedTo } from './surface-tokens/join-tokens.ts';
import { splitWord } from './surface-tokens/split-word.ts';

const OPENS = /[\s([{«“"]/;

/**
 * `tokens` (those of `tokenise(text)`) as corpora of the language cut them: abbreviations keep their dot (Sr., etc.,
 * bijv.), French clitics and German hyphens are tokens of their own, `10 000` is one number in French. `language` is
 * what was detected, null where nothing was. The analysis itself works on the tokens as they were. Linear time.
 */
export function surfaceTokens(text: string, tokens: readonly Token[], language: string | null): Token[] {
  const knowledge = findLanguage(language) ?? international;
  const habits = habitsOf(language);
  const surface: Token[] = [];
  let quoted = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const last = joinedTo({ text, tokens, at, before: surface.at(-1), quoted }, habits, knowledge);
    const end = tokens[last]?.end ?? token.end;
    if (last > at)
      surface.push({
        kind: token.kind === 'punctuation' ? 'number' : token.kind,
        text: text.slice(token.start, end),
        start: token.start,
        end,
      });
    else if (token.kind === 'word') surface.push(...splitWord(token, habits));
    else surface.push(token);
    if (token.text === "'" && last === at) quoted = token.start === 0 || OPENS.test(text[token.start - 1] ?? '');
    at = last;
  }
  return surface;
}

// Cuts a word into what the corpora of its language count as tokens: est|-ce, U|-|Bahn, geht|'s.

import type { Token } from '../../text/tokenise.ts';
import type { Habits } from './habits.ts';

const LONGEST = 80;
const CLITIC = 'je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|les?|la|lui|leur|en|y|ci|là';
const CLITICS = new RegExp(`^(.+?)((?:-(?:t-(?=il|elle|on))?(?:${CLITIC}))+)$`, 'iu');
const ONE_CLITIC = /-(?:t-)?[^-]+/giu;
/** va-t'en */
const ELIDED_CLITIC = /^(.+)(-[tm]['’])(en|y)$/iu;
const WHOLE =
  /^(?:celui|celle|ceux|celles|eux|jusque|de|par)-(?:ci|là)$|^(?:rendez|garde-à)-vous$|^(?:chez|entre)-|^là-/iu;

/** The word itself where there is nothing to cut. */
export function splitWord(token: Token, habits: Habits): Token[] {
  if (token.text.length > LONGEST) return [token];
  if (habits.splitsClitics) return splitClitics(token);
  return habits.splitsHyphens ? splitHyphens(token) : [token];
}

function splitClitics(token: Token): Token[] {
  if (!token.text.includes('-') || WHOLE.test(token.text)) return [token];
  const elided = ELIDED_CLITIC.exec(token.text);
  if (elided) return cut(token, elided.slice(1));
  const found = CLITICS.exec(token.text);
  // Le Bourg-La..., Saint-Cyr-Le...: a name goes on with a capital.
  if (found && /^-\p{Lu}/u.test(found[2] ?? '') && token.text !== token.text.toUpperCase()) return [token];
  return found ? cut(token, [found[1] ?? '', ...(found[2]?.match(ONE_CLITIC) ?? [])]) : [token];
}

function splitHyphens(token: Token): Token[] {
  const pieces = token.text.split(/([-‐‑]|['’]s$|[²³]$)/u).filter((piece) => piece !== '');
  return pieces.length > 1 ? cut(token, pieces) : [token];
}

function cut(token: Token, pieces: readonly string[]): Token[] {
  let start = token.start;
  return pieces.map((text) => {
    const from = start;
    start += text.length;
    return { kind: kindOf(text), text, start: from, end: start };
  });
}

function kindOf(piece: string): Token['kind'] {
  if (/\p{L}/u.test(piece)) return 'word';
  return /\p{N}/u.test(piece) ? 'number' : 'punctuation';
}

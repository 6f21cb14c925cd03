// The tokens of a text as others count them: cut as treebanks of the language do, offsets in code points.

import { toCodePoints } from '../text/code-points.ts';
import { type TokenKind, tokenise } from '../text/tokenise.ts';
import { surfaceTokens } from './surface-tokens.ts';

export interface ListedToken {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

export function listTokens(text: string, language: string | null): ListedToken[] {
  const tokens = surfaceTokens(text, tokenise(text), language);
  const offsets = toCodePoints(
    text,
    tokens.flatMap((token) => [token.start, token.end]),
  );
  return tokens.map(({ start, end, kind }, index) => ({
    text: text.slice(start, end),
    kind,
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
  }));
}

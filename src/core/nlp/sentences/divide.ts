// Divides the tokens of a text into sentences.

import type { Token } from '../../text/tokenise.ts';
import { breakAfter, findEnd, type Lines } from './ends.ts';

/** Tokens from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every token is in one span, in order. What holds no word (links, tags, emoji) goes with what stands before it. */
export function divide(text: string, tokens: readonly Token[], language: string | null): Span[] {
  const lines: Lines = { text, tokens, language };
  const spans: Span[] = [];
  let from = 0;
  let words = 0;
  let numbers = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'word') words++;
    else if (kind === 'number') numbers++;
    const end = words > 0 ? findEnd(lines, at, words) : -1;
    if (end > at) at = end;
    const lineBreak = breakAfter(lines, at, lineStart);
    if (lineBreak !== 'none') lineStart = tokens[at + 1]?.start ?? 0;
    if (end < 0 && (lineBreak !== 'ends' || words + numbers === 0)) continue;
    spans.push({ from, to: at + 1 });
    from = at + 1;
    words = 0;
    numbers = 0;
  }
  if (from < tokens.length) addRest(spans, { from, to: tokens.length }, words + numbers > 0);
  return spans;
}

function addRest(spans: Span[], rest: Span, holdsWords: boolean): void {
  const before = spans[spans.length - 1];
  if (holdsWords || !before) spans.push(rest);
  else spans[spans.length - 1] = { from: before.from, to: rest.to };
}

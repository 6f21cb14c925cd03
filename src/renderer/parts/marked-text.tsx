// Text of others with the searched words marked: split into pieces, never set as HTML.
import { useMemo } from 'react';
import { cutText, findWords } from './segments.ts';

interface Props {
  readonly text: string;
  readonly words: readonly string[];
  /** Starts near the first find where that lies further in than this many characters. */
  readonly from?: number;
}

export function MarkedText({ text, words, from }: Props) {
  const pieces = useMemo(() => {
    const spans = findWords(text, words);
    const first = spans.reduce((least, span) => Math.min(least, span.start), text.length);
    const start = from === undefined || first <= from || first === text.length ? 0 : startOfWord(text, first - 48);
    const shown = text.slice(start);
    const moved = spans.map((span) => ({ start: span.start - start, end: span.end - start }));
    const cut = cutText(shown, moved);
    return start === 0 ? cut : [{ text: '… ', at: -1, spans: [] }, ...cut];
  }, [text, words, from]);
  return pieces.map((piece) =>
    piece.spans.length > 0 ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
}

function startOfWord(text: string, near: number): number {
  const space = text.indexOf(' ', Math.max(0, near));
  return space < 0 ? Math.max(0, near) : space + 1;
}

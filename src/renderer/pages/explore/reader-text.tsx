// The text itself, with the searched words marked and the words that decided its sentiment underlined.
import { useMemo } from 'react';
import type { MentionDetail, Reason } from '../../../contract/model.ts';
import { cutText, findWords, type Span, toUnits } from '../../parts/segments.ts';
import { useText } from '../../text.tsx';
import classes from './reader.module.css';

interface Mark extends Span {
  /** Undefined marks a searched word; a number is how much a reason weighs. */
  readonly weight?: number;
}

export function ReaderText({ mention, words }: { readonly mention: MentionDetail; readonly words: readonly string[] }) {
  const { text, because, becauseTitle, title, language } = mention;
  const ownTitle = title !== null && title.trim() !== '' && !text.startsWith(title.trim());
  return (
    <div lang={language ?? undefined} dir="auto">
      {ownTitle ? (
        <h2 className={classes.title}>
          <Marked text={title} reasons={becauseTitle} words={words} />
        </h2>
      ) : null}
      <p className={classes.text}>
        <Marked text={text} reasons={because} words={words} />
      </p>
    </div>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly reasons: readonly Reason[];
  readonly words: readonly string[];
}

function Marked({ text, reasons, words }: MarkedProps) {
  const t = useText();
  const pieces = useMemo(
    () => cutText<Mark>(text, [...findWords(text, words), ...toUnits<Mark>(text, reasons)]),
    [text, reasons, words],
  );
  return pieces.map((piece) => {
    const reason = piece.spans.find((span) => span.weight !== undefined)?.weight;
    const searched = piece.spans.some((span) => span.weight === undefined);
    const inner = searched ? <mark>{piece.text}</mark> : piece.text;
    if (reason === undefined) return <span key={piece.at}>{inner}</span>;
    const side = reason < 0 ? 'negative' : 'positive';
    return (
      <span key={piece.at} className={classes.reason} data-side={side} title={t(`reader.because-${side}`)}>
        {inner}
      </span>
    );
  });
}

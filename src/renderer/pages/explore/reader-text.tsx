// The text itself, with the searched words marked and the words that decided its sentiment underlined.
import { useMemo } from 'react';
import type { MentionDetail } from '../../../contract/model.ts';
import { cutText, findWords, type Span, toUnits } from '../../parts/segments.ts';
import { useText } from '../../text.tsx';
import classes from './reader.module.css';

interface Mark extends Span {
  /** Undefined marks a searched word; a number is how much a reason weighs. */
  readonly weight?: number;
}

export function ReaderText({ mention, words }: { readonly mention: MentionDetail; readonly words: readonly string[] }) {
  const t = useText();
  const { text, because, title, language } = mention;
  const pieces = useMemo(() => {
    const reasons: readonly Mark[] = toUnits(text, because);
    return cutText<Mark>(text, [...findWords(text, words), ...reasons]);
  }, [text, because, words]);
  const ownTitle = title !== null && title.trim() !== '' && !text.startsWith(title.trim());
  return (
    <div lang={language ?? undefined} dir="auto">
      {ownTitle ? <h2 className={classes.title}>{title}</h2> : null}
      <p className={classes.text}>
        {pieces.map((piece) => {
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
        })}
      </p>
    </div>
  );
}

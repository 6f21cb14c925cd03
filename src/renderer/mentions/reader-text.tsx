// The text itself: searched words marked, words that decided its sentiment underlined, what a reason points to lit up, and
// sentences in another language named.
import { Fragment, type ReactNode, useMemo } from 'react';
import type { MentionDetail, Reason } from '../../contract/model.ts';
import { cutText, findWords, type Piece, type Span, toUnits } from '../parts/segments.ts';
import { useText } from '../text.tsx';
import { listForeign } from './foreign.ts';
import classes from './reader.module.css';
import { usePointed } from './reader-point.tsx';
import { tellingReasons } from './telling.ts';

/** One of: a searched word, a reason and how much it weighs, words a reason points to, a sentence in another language. */
interface Mark extends Span {
  readonly searched?: true;
  readonly weight?: number;
  readonly pointed?: true;
  readonly language?: string;
}

export function ReaderText({ mention, words }: { readonly mention: MentionDetail; readonly words: readonly string[] }) {
  const { text, sentimentReading, becauseTitle, title, language } = mention;
  const ownTitle = title !== null && title.trim() !== '' && !text.startsWith(title.trim());
  const pointed = usePointed();
  const foreign = useMemo(() => listForeign(mention), [mention]);
  const [inTitle, inText] = useMemo(
    () => [
      tellingReasons(becauseTitle, sentimentReading.because),
      tellingReasons(sentimentReading.because, becauseTitle),
    ],
    [becauseTitle, sentimentReading],
  );
  return (
    <div lang={language ?? undefined} dir="auto">
      {ownTitle ? (
        <h2 className={classes.title}>
          <Marked text={title} reasons={inTitle} words={words} />
        </h2>
      ) : null}
      <p className={classes.text}>
        <Marked text={text} reasons={inText} words={words} pointed={pointed} foreign={foreign} />
      </p>
    </div>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly reasons: readonly Reason[];
  readonly words: readonly string[];
  readonly pointed?: readonly Span[];
  readonly foreign?: readonly (Span & { readonly language: string })[];
}

const NONE: readonly never[] = [];

function Marked({ text, reasons, words, pointed = NONE, foreign = NONE }: MarkedProps) {
  const t = useText();
  const steady = useMemo(
    () => [
      ...findWords(text, words).map((span): Mark => ({ ...span, searched: true })),
      ...toUnits(
        text,
        [...reasons, ...foreign].map(
          (span): Mark => ({
            start: span.start,
            end: span.end,
            ...('weight' in span ? { weight: span.weight } : { language: span.language }),
          }),
        ),
      ),
    ],
    [text, reasons, words, foreign],
  );
  const pieces = useMemo(() => {
    const lit = toUnits(
      text,
      pointed.map(({ start, end }): Mark => ({ start, end, pointed: true })),
    );
    return cutText<Mark>(text, [...steady, ...lit]);
  }, [text, steady, pointed]);
  return gather(pieces).map(({ at, language, pieces: run }) => {
    const inner = run.map((piece) => <MarkedPiece key={piece.at} piece={piece} />);
    if (language === undefined) return <Fragment key={at}>{inner}</Fragment>;
    return (
      <Fragment key={at}>
        <span lang={language}>{inner}</span>
        <small className={classes.tongue}>{t.format.language(language)}</small>
      </Fragment>
    );
  });
}

function MarkedPiece({ piece }: { readonly piece: Piece<Mark> }) {
  const t = useText();
  const weight = piece.spans.find((span) => span.weight !== undefined)?.weight;
  let inner: ReactNode = piece.text;
  if (piece.spans.some((span) => span.searched)) inner = <mark>{inner}</mark>;
  if (piece.spans.some((span) => span.pointed)) {
    inner = (
      <span className={classes.pointed} data-pointed>
        {inner}
      </span>
    );
  }
  if (weight === undefined) return inner;
  const side = weight < 0 ? 'negative' : 'positive';
  return (
    <span className={classes.reason} data-side={side} title={t(`reader.because-${side}`)}>
      {inner}
    </span>
  );
}

interface Run {
  readonly at: number;
  readonly language: string | undefined;
  readonly pieces: Piece<Mark>[];
}

/** Pieces of the same sentence in another language stand together: it is named once, at its end. */
function gather(pieces: readonly Piece<Mark>[]): readonly Run[] {
  const runs: (Run & { readonly sentence: Mark | undefined })[] = [];
  for (const piece of pieces) {
    const sentence = piece.spans.find((span) => span.language !== undefined);
    const last = runs.at(-1);
    if (last && last.sentence === sentence) last.pieces.push(piece);
    else runs.push({ at: piece.at, language: sentence?.language, sentence, pieces: [piece] });
  }
  return runs;
}

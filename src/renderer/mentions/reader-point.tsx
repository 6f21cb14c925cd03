// Points from a reason to its words in the text: what one hovers or focuses is marked there, what one presses comes into view.
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useText } from '../text.tsx';
import classes from './reader-labels.module.css';

/** Code points of the mention's text, end exclusive. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

interface Pointing {
  readonly pointed: readonly Words[];
  readonly point: (words: readonly Words[]) => void;
}

const NOTHING: readonly Words[] = [];
const PointContext = createContext<Pointing>({ pointed: NOTHING, point: () => undefined });

export function PointProvider({ children }: { readonly children: ReactNode }) {
  const [pointed, point] = useState<readonly Words[]>(NOTHING);
  const pointing = useMemo(() => ({ pointed, point }), [pointed]);
  return <PointContext value={pointing}>{children}</PointContext>;
}

export function usePointed(): readonly Words[] {
  return useContext(PointContext).pointed;
}

/** Spread on what stands for these words. */
export function usePointer(words: readonly Words[]) {
  const { point } = useContext(PointContext);
  const on = () => point(words);
  const off = () => point(NOTHING);
  return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
}

/** A quoted reason. */
export function Quoted({ text, words }: { readonly text: string; readonly words: readonly Words[] }) {
  const t = useText();
  const pointer = usePointer(words);
  return (
    <button
      type="button"
      className={classes.quoted}
      title={t('reader.show-words')}
      {...pointer}
      onClick={() => {
        pointer.onFocus();
        requestAnimationFrame(() => document.querySelector('[data-pointed]')?.scrollIntoView({ block: 'nearest' }));
      }}
    >
      {t('query.word', { text })}
    </button>
  );
}

/** Quotes in a row; the same words said twice are told once and point to both places. */
export function QuotedList({ reasons }: { readonly reasons: readonly (Words & { readonly text: string })[] }) {
  const same = new Map<string, (Words & { readonly text: string })[]>();
  for (const reason of reasons) same.set(reason.text, [...(same.get(reason.text) ?? []), reason]);
  return [...same].map(([text, words], index) => (
    <span key={text}>
      {index > 0 ? ', ' : ''}
      <Quoted text={text} words={words} />
    </span>
  ));
}

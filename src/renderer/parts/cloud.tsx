// The word cloud as words one can press: click adds to the search, alt-click or the menu key leaves out.
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { TermRow } from '../../contract/measures.ts';
import { layoutCloud, type PlacedWord } from '../../present/cloud.ts';
import { useText } from '../text.tsx';
import classes from './cloud.module.css';

interface Props {
  readonly terms: readonly TermRow[];
  readonly height: number;
  readonly label: string;
  readonly onAdd: (word: PlacedWord) => void;
  readonly onExclude?: (word: PlacedWord) => void;
}

export function Cloud({ terms, height, label, onAdd, onExclude }: Props) {
  const t = useText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const fontReady = useFont();
  const words = useMemo(() => {
    if (width === 0 || !fontReady) return [];
    return layoutCloud(terms, { width, height, createCanvas: () => document.createElement('canvas') });
  }, [terms, width, height, fontReady]);
  const order = useMemo(() => [...words].sort((a, b) => a.rank - b.rank), [words]);
  const [at, setAt] = useState(0);
  const picture = useRef<SVGSVGElement>(null);

  const press = (event: MouseEvent | KeyboardEvent, word: PlacedWord) => {
    event.preventDefault();
    if (onExclude && (event.altKey || event.shiftKey || event.type === 'contextmenu')) onExclude(word);
    else onAdd(word);
  };
  const walk = (event: KeyboardEvent<SVGSVGElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const word = order[at];
    if (event.key === 'Enter' || event.key === ' ') {
      if (word) press(event, word);
      return;
    }
    if ((event.key === 'Delete' || event.key === 'Backspace') && word && onExclude) return onExclude(word);
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(order.length - 1, at + step));
    setAt(next);
    picture.current?.querySelector<SVGTextElement>(`[data-rank="${order[next]?.rank}"]`)?.focus();
  };

  return (
    <div ref={ref} className={classes.cloud} style={{ height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset. */}
      <svg ref={picture} width="100%" height={height} role="group" aria-label={label} onKeyDown={walk}>
        {order.map((word, index) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
          <text
            key={`${word.kind} ${word.text}`}
            x={word.x}
            y={word.y}
            fontSize={word.size}
            fontWeight={word.weight}
            data-rank={word.rank}
            data-tone={word.tone}
            role="button"
            tabIndex={index === Math.min(at, order.length - 1) ? 0 : -1}
            aria-label={t('cloud.word', { word: word.text, count: t('count.mentions', { count: word.count }) })}
            onFocus={() => setAt(index)}
            onClick={(event) => press(event, word)}
            onContextMenu={(event) => press(event, word)}
          >
            {word.text}
            <title>{t('cloud.word', { word: word.text, count: t('count.mentions', { count: word.count }) })}</title>
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A layout measured before the font arrived would overlap after it. */
function useFont(): boolean {
  const [ready, setReady] = useState(() => document.fonts.check('600 16px "Inter Variable"'));
  useEffect(() => {
    let gone = false;
    Promise.all([document.fonts.load('400 16px "Inter Variable"'), document.fonts.load('600 16px "Inter Variable"')])
      .catch(() => {})
      .finally(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, []);
  return ready;
}

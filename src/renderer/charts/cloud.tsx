// The word cloud as words one can press: click adds to the search, alt-click leaves out, the menu key offers all of it.
import { Menu } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Translator } from '../../present/catalogue/translate.ts';
import type { CloudTerm, PlacedWord } from '../../present/cloud.ts';
import { useText } from '../text.tsx';
import classes from './cloud.module.css';
import { useCloud } from './use-cloud.ts';

interface Props {
  readonly terms: readonly CloudTerm[];
  readonly height: number;
  readonly label: string;
  readonly onAdd: (word: PlacedWord) => void;
  readonly onExclude?: (word: PlacedWord) => void;
  /** What else one can do with a word: with these, the second mouse button and the menu key open a menu. */
  readonly actions?: (word: PlacedWord) => readonly { readonly label: string; readonly run: () => void }[];
}

export function Cloud({ terms, height, label, onAdd, onExclude, actions }: Props) {
  const t = useText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { words, of } = useCloud(terms, width, height);
  const order = useMemo(() => [...words].sort((a, b) => a.rank - b.rank), [words]);
  const [at, setAt] = useState(0);
  const picture = useRef<SVGSVGElement>(null);
  const [asked, setAsked] = useState<PlacedWord | null>(null);

  const held = useRef(false);

  // A word that is searched for or left out goes from the cloud, and the focus with it: on with one that is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other words stand here.
  useEffect(() => {
    if (held.current && document.activeElement === document.body)
      picture.current?.querySelector<SVGTextElement>('[tabindex="0"]')?.focus();
  }, [order]);

  const press = (event: MouseEvent | KeyboardEvent, word: PlacedWord) => {
    event.preventDefault();
    if (actions && event.type === 'contextmenu') setAsked(word);
    else if (onExclude && (event.altKey || event.shiftKey || event.type === 'contextmenu')) onExclude(word);
    else onAdd(word);
  };
  const close = () => {
    setAsked(null);
    picture.current?.querySelector<SVGTextElement>(`[data-rank="${asked?.rank}"]`)?.focus();
  };
  const walk = (event: KeyboardEvent<SVGSVGElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const word = order[at];
    if (actions && word && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) {
      event.preventDefault();
      return setAsked(word);
    }
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
      <svg
        ref={picture}
        width="100%"
        height={height}
        role="group"
        aria-label={label}
        aria-busy={of !== terms}
        onKeyDown={walk}
        onFocus={() => {
          held.current = true;
        }}
        onBlur={() => {
          held.current = false;
        }}
      >
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
            aria-label={sayWord(word, t)}
            onFocus={() => setAt(index)}
            onClick={(event) => press(event, word)}
            onContextMenu={(event) => press(event, word)}
          >
            {word.text}
            <title>{sayWord(word, t)}</title>
          </text>
        ))}
      </svg>
      {asked && actions ? (
        <Menu
          opened
          onClose={close}
          position="bottom"
          trapFocus
          returnFocus={false}
          // The key that opens it is heard by the page as well, and would close it.
          clickOutsideEvents={['mousedown', 'touchstart']}
        >
          <Menu.Target>
            <button
              type="button"
              className={classes.anchor}
              tabIndex={-1}
              aria-label={sayWord(asked, t)}
              style={{ left: asked.x, top: asked.y }}
            />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{sayWord(asked, t)}</Menu.Label>
            <Menu.Item onClick={() => onAdd(asked)}>{t('words.do-add')}</Menu.Item>
            {onExclude ? <Menu.Item onClick={() => onExclude(asked)}>{t('words.do-exclude')}</Menu.Item> : null}
            {actions(asked).map(({ label: name, run }) => (
              <Menu.Item key={name} onClick={run}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </div>
  );
}

/** The word, the forms that were counted with it, and how many mentions hold it. */
function sayWord({ text, forms = [], count }: PlacedWord, t: Translator): string {
  const word = forms.length > 1 ? `${text} (${forms.join(', ')})` : text;
  return t('cloud.word', { word, count: t('count.mentions', { count }) });
}

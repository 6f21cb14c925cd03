// A board for a room of people: full screen, one thing a page, large; arrow keys turn the pages, Escape leaves.
import { FocusTrap, Portal } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Board, BoardData, WidgetData } from '../../../contract/boards.ts';
import { useText } from '../../text.tsx';
import { BoardContent } from './board-content.tsx';
import { Logo } from './board-head.tsx';
import { nameFilter } from './name-filter.ts';
import classes from './present-board.module.css';
import { makeSlides, type Slide } from './slides.ts';
import { useLookStyle } from './use-look-style.ts';

/** Pixels, where words are longer than the page. */
const STEP = 160;

interface Props {
  readonly board: Board;
  readonly data: BoardData | undefined;
  /** In reading order. */
  readonly items: readonly WidgetData[];
  readonly onClose: () => void;
}

export function PresentBoard({ board, data, items, onClose }: Props) {
  const t = useText();
  const style = useLookStyle(board.look);
  // The portal draws it after this part's effects: they wait for it.
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const slides = makeSlides(items);
  const last = slides.length - 1;
  const here = Math.min(at, last);
  const slide = slides[here];
  useFullScreen(stage, onClose);

  const turn = (event: KeyboardEvent) => {
    const scroll = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = pageAfter(event.key, here, last);
    if (event.key === 'Escape') onClose();
    else if (scroll !== undefined) page.current?.scrollBy({ top: scroll * STEP });
    else if (next === null) return;
    else setAt(next);
    // A chart would walk its bars with the same keys.
    event.preventDefault();
    event.stopPropagation();
  };
  const click = (event: MouseEvent) => setAt(Math.max(0, Math.min(last, here + (event.button === 2 ? -1 : 1))));
  return (
    <Portal>
      {/* The trap puts a reference of its own in place of the child's. */}
      <FocusTrap active innerRef={setStage}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken one element further out. */}
        <div
          className={classes.stage}
          style={style}
          role="dialog"
          aria-modal="true"
          aria-label={t('present.label', { name: board.name })}
          tabIndex={-1}
          data-autofocus
          onKeyDownCapture={turn}
          onClick={click}
          onContextMenu={(event) => {
            event.preventDefault();
            click(event);
          }}
        >
          <div ref={page} className={classes.page} key={here}>
            {slide ? <Page slide={slide} board={board} data={data} /> : null}
          </div>
          <div className={classes.foot}>
            <span>{board.look?.foot || board.name}</span>
            <span role="status" aria-label={t('present.page', { page: here + 1, pages: slides.length })}>
              {t.format.number(here + 1)} / {t.format.number(slides.length)}
            </span>
          </div>
          <div className={classes.progress} style={{ width: `${(100 * (here + 1)) / slides.length}%` }} />
        </div>
      </FocusTrap>
    </Portal>
  );
}

function Page({ slide, board, data }: Pick<Props, 'board' | 'data'> & { readonly slide: Slide }) {
  const t = useText();
  if (slide.kind === 'title') {
    const facts = data
      ? [
          ...(board.query ? [nameFilter(board.query, t)] : []),
          ...(data.span ? [t.format.dateRange(data.span.from, data.span.to)] : []),
          t('count.mentions', { count: data.total }),
        ]
      : [];
    return (
      <div className={classes.title}>
        <Logo board={board} />
        <h1>{board.name}</h1>
        {board.summary ? <p>{board.summary}</p> : null}
        <p className={classes.facts}>{facts.join(' · ')}</p>
      </div>
    );
  }
  if (slide.kind === 'numbers') {
    return (
      <div className={classes.numbers}>
        {slide.items.map((item) => (
          <BoardContent key={item.widget.id} item={item} filling={null} still />
        ))}
      </div>
    );
  }
  return (
    <div className={classes.widget} data-words={slide.item.widget.type === 'text' || undefined}>
      <BoardContent item={slide.item} filling="page" still />
    </div>
  );
}

function pageAfter(key: string, here: number, last: number): number | null {
  if (['ArrowRight', 'PageDown', ' ', 'Enter'].includes(key)) return Math.min(last, here + 1);
  if (['ArrowLeft', 'PageUp', 'Backspace'].includes(key)) return Math.max(0, here - 1);
  return key === 'Home' ? 0 : key === 'End' ? last : null;
}

/** Whoever leaves the full screen by the system's own key leaves the presentation. Where there is none, the window serves. */
function useFullScreen(stage: HTMLElement | null, onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    if (!stage) return;
    let entered = false;
    const change = () => {
      if (document.fullscreenElement === stage) entered = true;
      else if (entered) leave.current();
    };
    document.addEventListener('fullscreenchange', change);
    stage.requestFullscreen().catch(() => {});
    return () => {
      document.removeEventListener('fullscreenchange', change);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    };
  }, [stage]);
}

// Changes by day: only those in sight are drawn; j and k walk, u turns one back or forth.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Change, Id } from '../../../contract/model.ts';
import { explain } from '../../api.ts';
import { useCommands } from '../../state/commands.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { ChangeRow } from './change-row.tsx';
import classes from './history.module.css';
import { openChange } from './open-change.ts';
import { turnChange } from './turn-change.ts';

interface Props {
  readonly changes: readonly Change[];
  /** Asks for more; null where there are none. */
  readonly onEnd: (() => void) | null;
  readonly onFind: () => void;
}

type Line = { readonly day: string } | { readonly change: Change };

export function ChangeList({ changes, onEnd, onFind }: Props) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const { scroller, margin } = useScroller(list);
  const lines = useMemo(() => byDay(changes, (at) => t.format.date(at)), [changes, t]);
  const [current, setCurrent] = useState<Id | null>(null);
  const [busy, setBusy] = useState<Id | null>(null);
  /** Why a change could not be turned, until it is tried again. */
  const [refused, setRefused] = useState<Readonly<Record<Id, string>>>({});
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingEnd: 16,
    scrollPaddingStart: 48,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onEnd && last >= lines.length - 40) onEnd();
  }, [onEnd, last, lines.length]);

  const turn = async (change: Change) => {
    if (busy !== null) return;
    setBusy(change.id);
    setRefused(({ [change.id]: _, ...others }) => others);
    try {
      await turnChange(change, t);
    } catch (thrown) {
      setRefused((others) => ({ ...others, [change.id]: t('history.failed', { reason: t.say(explain(thrown)) }) }));
    } finally {
      setBusy(null);
    }
  };
  const open = (change: Change) => void openChange(change).catch(tellError);
  const move = (by: 1 | -1) => {
    const here = changes.findIndex((change) => change.id === current);
    const next = changes[Math.max(0, Math.min(changes.length - 1, here < 0 ? 0 : here + by))];
    if (!next) return;
    setCurrent(next.id);
    virtual.scrollToIndex(
      lines.findIndex((line) => 'change' in line && line.change.id === next.id),
      { align: 'auto' },
    );
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-change="${next.id}"]`)?.focus());
  };
  const group = t('group.history');
  useCommands([
    { id: 'next-change', title: t('history.next'), group, keys: 'j', keyOnly: true, run: () => move(1) },
    { id: 'previous-change', title: t('history.previous'), group, keys: 'k', keyOnly: true, run: () => move(-1) },
    {
      id: 'turn-change',
      title: t('history.turn'),
      group,
      keys: 'u',
      keyOnly: true,
      run: () => {
        const change = changes.find((each) => each.id === current);
        if (change && (!change.undone || change.redoable)) void turn(change);
      },
    },
    {
      id: 'open-change',
      title: t('history.open'),
      group,
      keys: 'o',
      keyOnly: true,
      run: () => {
        const change = changes.find((each) => each.id === current);
        if (change) open(change);
      },
    },
    { id: 'find-change', title: t('history.find'), group, keys: '/', run: onFind },
  ]);

  return (
    <ul ref={list} className={classes.list} aria-label={t('history.list')} style={{ height: virtual.getTotalSize() }}>
      {items.map((item) => {
        const line = lines[item.index];
        if (!line) return null;
        return (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={classes.line}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            {'day' in line ? (
              <h2>{line.day}</h2>
            ) : (
              <ChangeRow
                change={line.change}
                current={line.change.id === (current ?? changes[0]?.id)}
                busy={busy === line.change.id}
                refused={refused[line.change.id] ?? null}
                onFocus={setCurrent}
                onTurn={(change) => void turn(change)}
                onOpen={open}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function byDay(changes: readonly Change[], dayOf: (at: number) => string): readonly Line[] {
  const lines: Line[] = [];
  let before = '';
  for (const change of changes) {
    const day = dayOf(change.at);
    if (day !== before) lines.push({ day });
    before = day;
    lines.push({ change });
  }
  return lines;
}

/** About so high; what is drawn is measured. */
function heightOf(line: Line | undefined): number {
  if (!line || 'day' in line) return 48;
  return line.change.mention ? 60 : 40;
}

function keyOf(line: Line | undefined): string | number {
  if (!line) return '';
  return 'day' in line ? line.day : line.change.id;
}

/** The room scrolls, and the list begins below its head. */
function useScroller(list: RefObject<HTMLElement | null>) {
  const scroller = useRef<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    let above = list.current?.parentElement ?? null;
    while (above && getComputedStyle(above).overflowY !== 'auto') above = above.parentElement;
    scroller.current = above;
    const measure = () => {
      if (!above || !list.current) return;
      const zoom = list.current.currentCSSZoom || 1;
      const top = list.current.getBoundingClientRect().top - above.getBoundingClientRect().top;
      setMargin(Math.round(top / zoom + above.scrollTop));
    };
    measure();
    const watch = new ResizeObserver(measure);
    if (above?.firstElementChild) watch.observe(above.firstElementChild);
    return () => watch.disconnect();
  }, [list]);
  return { scroller, margin };
}

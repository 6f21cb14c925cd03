// The found mentions, as many as there are: only those in sight are drawn, more are fetched as one scrolls.
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Id, Tag } from '../../../contract/model.ts';
import classes from '../../mentions/mention-list.module.css';
import { MentionRow } from '../../mentions/mention-row.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { openMention } from '../../search/address.ts';
import { listWords } from '../../search/clauses.ts';
import { useCommands } from '../../state/commands.ts';
import { choose, chooseAll, chooseNothing, chooseShown, useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { NothingFound } from './nothing-found.tsx';
import type { Mentions } from './use-explore.ts';

/** Rows are measured once drawn; these are what the others are taken to be. */
const HEIGHTS = { comfortable: 56, compact: 32 };

interface Props {
  readonly mentions: Mentions;
  readonly tags: readonly Tag[];
  /** The list begins with the first of all that were found: a mention's place in it is its place among them. */
  readonly whole: boolean;
  readonly open: Id | null;
  readonly onOpen: (id: Id) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

export const MentionList = memo(function MentionList({ mentions, tags, whole, open, onOpen, scroller }: Props) {
  const t = useText();
  const { rows, total, complete, more, busy, error, loadMore, reload } = mentions;
  const query = mentions.search?.query ?? '';
  const { chosen, all, compact } = useExplore();
  const words = useMemo(() => listWords(query), [query]);
  const shown = useMemo(() => rows.map((row) => row.id), [rows]);
  const [current, setCurrent] = useState<Id | null>(open);
  const list = useRef<HTMLDivElement>(null);
  const margin = useOffset(list, scroller);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (compact ? HEIGHTS.compact : HEIGHTS.comfortable),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin: margin,
    // The bar above the list stays in sight.
    scrollPaddingStart: 56,
    scrollPaddingEnd: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed density changes every height.
  useEffect(() => virtual.measure(), [compact]);
  useEffect(() => {
    if (more && !busy && last >= rows.length - 30) loadMore();
  }, [more, busy, last, rows.length, loadMore]);

  const moveTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    setCurrent(row.id);
    virtual.scrollToIndex(rows.indexOf(row), { align: 'auto' });
    if (open !== null) onOpen(row.id);
    const focus = () => {
      const drawn = list.current?.querySelector<HTMLElement>(`[data-id="${row.id}"]`);
      drawn?.focus({ preventScroll: true });
      return drawn;
    };
    // At once where it is drawn: the next key is meant for it.
    if (!focus()) requestAnimationFrame(focus);
  };
  const here = current === null ? -1 : shown.indexOf(current);
  const group = t('group.mentions');
  useCommands([
    { id: 'next', title: t('command.next'), group, keys: 'j', keyOnly: true, run: () => moveTo(here + 1) },
    { id: 'previous', title: t('command.previous'), group, keys: 'k', keyOnly: true, run: () => moveTo(here - 1) },
    {
      id: 'choose',
      title: t('command.choose'),
      group,
      keys: 'x',
      keyOnly: true,
      run: () => (current === null ? undefined : choose(current, !chosen.has(current))),
    },
    // Of what is open, or of those chosen, the key is with them.
    ...(open === null && chosen.size === 0 && !all
      ? [
          {
            id: 'tag',
            title: t('tags.apply'),
            group: t('group.mentions'),
            keys: 't',
            run: () => {
              if (current === null) return;
              useExplore.setState({ toTag: current });
              onOpen(current);
            },
          },
        ]
      : []),
    {
      id: 'choose-all',
      title: t('command.choose-all'),
      group,
      keys: 'mod+a',
      run: () => (complete ? chooseAll(shown) : chooseShown(shown)),
    },
    {
      id: 'close',
      title: t('command.close'),
      group,
      keys: 'Escape',
      keyOnly: true,
      run: () => (open !== null ? openMention(null) : chooseNothing()),
    },
  ]);

  if (error)
    return (
      <div className={classes.error}>
        <ErrorNote error={error} retry={reload} />
      </div>
    );
  if (total !== null && rows.length === 0 && !busy) return <NothingFound query={query} total={total} />;
  return (
    <div
      ref={list}
      className={classes.list}
      role="feed"
      aria-busy={busy}
      aria-label={t('explore.mentions')}
      data-compact={compact || undefined}
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <MentionRow
            key={row.id}
            row={row}
            words={words}
            tags={tags}
            position={item.index + 1}
            total={whole ? (total ?? -1) : -1}
            open={row.id === open}
            current={row.id === current || (current === null && item.index === 0)}
            chosen={chosen.has(row.id)}
            shown={shown}
            compact={compact}
            offset={item.start - margin}
            index={item.index}
            measure={virtual.measureElement}
            onOpen={onOpen}
            onFocus={setCurrent}
          />
        );
      })}
    </div>
  );
});

/** How far below the top of the scrolled content the list begins: the figures above it come and go. */
function useOffset(list: RefObject<HTMLDivElement | null>, scroller: RefObject<HTMLDivElement | null>): number {
  const [offset, setOffset] = useState(0);
  // Asked when something above the list changes, and not at each drawing: to answer, the browser lays out everything.
  useLayoutEffect(() => {
    const outer = scroller.current;
    if (!outer) return;
    const measure = () => setOffset(list.current?.offsetTop ?? 0);
    const sizes = new ResizeObserver(measure);
    const follow = () => {
      sizes.disconnect();
      for (const child of outer.children) if (child !== list.current) sizes.observe(child);
      measure();
    };
    const parts = new MutationObserver(follow);
    parts.observe(outer, { childList: true });
    follow();
    return () => {
      parts.disconnect();
      sizes.disconnect();
    };
  }, [list, scroller]);
  return offset;
}

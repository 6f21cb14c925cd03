// The mentions of a column: only those in sight are drawn, and what is in sight stays where it is.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo } from 'react';
import type { Column } from '../../../contract/columns.ts';
import type { Id, Tag } from '../../../contract/model.ts';
import { useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { useStillness } from '../../use-stillness.ts';
import { listWords } from '../explore/clauses.ts';
import { ColumnRow } from './column-row.tsx';
import classes from './columns.module.css';
import type { ColumnMentions } from './use-column.ts';

/** Rows are measured once drawn; this is what the others are taken to be. */
const HEIGHT = 116;

interface Props {
  readonly column: Column;
  readonly mentions: ColumnMentions;
  readonly tags: readonly Tag[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly open: Id | null;
  readonly current: Id | null;
  /** Where one walked to by a key: it is brought into sight. A row that is pressed stays below the mouse. */
  readonly walked: { readonly to: Id } | null;
  readonly onOpen: (id: Id) => void;
  readonly onFocus: (id: Id) => void;
}

export function ColumnList({ column, mentions, tags, scroller, open, current, walked, onOpen, onFocus }: Props) {
  const t = useText();
  const { rows, total, more, busy, held, loadMore } = mentions;
  const { chosen } = useExplore();
  const words = useMemo(() => listWords(column.query), [column.query]);
  const shown = useMemo(() => rows.map((row) => row.id), [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => shown[index] ?? index,
    overscan: 4,
    scrollPaddingEnd: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !busy && last >= rows.length - 15) loadMore();
  }, [more, busy, last, rows.length, loadMore]);

  const startOf = (id: Id) => {
    const index = shown.indexOf(id);
    return index < 0 ? null : (virtual.measurementsCache[index]?.start ?? null);
  };
  useStillness(scroller, shown, startOf, () => {
    const top = scroller.current?.scrollTop ?? 0;
    const first = items.find((item) => item.end > top);
    return first === undefined ? null : (shown[first.index] ?? null);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when one walked on.
  useEffect(() => {
    const index = walked === null ? -1 : shown.indexOf(walked.to);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [walked]);

  const stop = current === null || !shown.includes(current) ? shown[0] : current;
  return (
    <div
      className={classes.list}
      role="feed"
      aria-busy={busy}
      aria-label={t('columns.mentions-of', { name: column.name })}
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <ColumnRow
            key={row.id}
            row={row}
            words={words}
            tags={tags}
            position={item.index + 1}
            total={held > 0 ? -1 : (total ?? -1)}
            open={row.id === open}
            current={row.id === stop}
            chosen={chosen.has(row.id)}
            shown={shown}
            offset={item.start}
            index={item.index}
            measure={virtual.measureElement}
            onOpen={onOpen}
            onFocus={onFocus}
          />
        );
      })}
    </div>
  );
}

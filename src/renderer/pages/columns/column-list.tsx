// The mentions of a column: only those in sight are drawn, and what is in sight stays where it is.
import { type RefObject, useMemo } from 'react';
import type { Column } from '../../../contract/columns.ts';
import type { Id, Tag } from '../../../contract/model.ts';
import { useMentionRows } from '../../mentions/use-mention-rows.ts';
import { listWords } from '../../search/clauses.ts';
import { useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
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
  const { items, height, measure, stop } = useMentionRows({
    shown,
    scroller,
    height: HEIGHT,
    overscan: 4,
    ahead: 15,
    more,
    busy,
    loadMore,
    current,
    walked,
  });
  return (
    <div
      className={classes.list}
      role="feed"
      aria-busy={busy}
      aria-label={t('columns.mentions-of', { name: column.name })}
      style={{ height }}
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
            measure={measure}
            onOpen={onOpen}
            onFocus={onFocus}
          />
        );
      })}
    </div>
  );
}

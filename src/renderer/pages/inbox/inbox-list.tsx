// The mentions of a view: only those in sight are drawn, and what is in sight stays where it is when others come and go.
import { type ReactNode, useMemo, useRef } from 'react';
import type { InboxView } from '../../../contract/inbox.ts';
import type { Id } from '../../../contract/model.ts';
import { useMentionRows } from '../../mentions/use-mention-rows.ts';
import { listWords } from '../../search/clauses.ts';
import { useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import classes from './inbox-list.module.css';
import { InboxRow } from './inbox-row.tsx';
import type { InboxList as Rows } from './use-inbox.ts';

/** Rows are measured once drawn; this is what the others are taken to be. */
const HEIGHT = 76;

interface Props {
  readonly view: InboxView;
  readonly query: string;
  readonly list: Rows;
  readonly now: number;
  readonly open: Id | null;
  readonly current: Id | null;
  /** Where one walked to by a key: it is brought into sight. */
  readonly walked: { readonly to: Id } | null;
  readonly onOpen: (id: Id) => void;
  readonly onFocus: (id: Id) => void;
  /** What stands below the last of them. */
  readonly foot: ReactNode;
}

export function InboxList({ view, query, list, now, open, current, walked, onOpen, onFocus, foot }: Props) {
  const t = useText();
  const { rows, more, busy, loadMore } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const { chosen } = useExplore();
  const tags = useByName(useCall('tags.list', {}, ['tags']));
  const words = useMemo(() => listWords(query), [query]);
  const shown = useMemo(() => rows.map((row) => row.mention.id), [rows]);
  const { items, height, measure, stop } = useMentionRows({
    shown,
    scroller,
    height: HEIGHT,
    overscan: 8,
    ahead: 30,
    more: more === true,
    busy,
    loadMore,
    current,
    walked,
  });
  return (
    <div className={classes.scroller} ref={scroller}>
      <div
        className={classes.list}
        role="feed"
        aria-busy={busy}
        aria-label={t('inbox.list')}
        data-view={view}
        style={{ height }}
      >
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const { id } = row.mention;
          return (
            <InboxRow
              key={id}
              row={row}
              view={view}
              words={words}
              tags={tags.data ?? []}
              position={item.index + 1}
              total={more ? -1 : rows.length}
              now={now}
              open={id === open}
              current={id === stop}
              chosen={chosen.has(id)}
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
      {foot}
    </div>
  );
}

/** While the first answer is on its way. */
export function WaitingRows() {
  return (
    <div className={classes.scroller} aria-busy="true">
      {[0, 1, 2, 3, 4, 5, 6].map((row) => (
        <div key={row} className={classes['waiting-row']}>
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

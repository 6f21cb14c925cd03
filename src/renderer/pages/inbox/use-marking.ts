// What a person does about mentions: the rows follow at once, the engine after, and the way back is offered.
import type { AttentionState, InboxSelection } from '../../../contract/inbox.ts';
import type { Id } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { useTellChange } from '../../parts/report.tsx';
import { chooseNothing, useExplore } from '../../state/explore.ts';
import { tellError } from '../../tell.ts';
import { keepUnread, openMention } from './address.ts';
import { leaves } from './merge-rows.ts';
import type { InboxList, InboxSearch } from './use-inbox.ts';

export interface Marking {
  /** Those that are chosen; without any, the one that is read. */
  readonly mark: (state: AttentionState, until?: number) => void;
  /** Puts a tag on them; the one that is read gives way to the next. */
  readonly code: (tag: Id) => void;
}

interface Place {
  readonly search: InboxSearch;
  readonly list: InboxList;
  readonly open: Id | null;
  /** The row one stands on. */
  readonly current: Id | null;
  readonly moveTo: (id: Id) => void;
}

export function useMarking({ search, list, open, current, moveTo }: Place): Marking {
  const tellChange = useTellChange();
  const { rows } = list;

  const targets = (): { readonly to: { ids: readonly Id[] } | InboxSelection; readonly ids: readonly Id[] } => {
    const { chosen, all } = useExplore.getState();
    const { view, query, since } = search;
    if (all) return { to: { inbox: { view, query, since } }, ids: rows.map((row) => row.mention.id) };
    const here = open ?? current;
    const ids = chosen.size > 0 ? [...chosen] : here === null ? [] : [here];
    return { to: { ids }, ids };
  };

  /** Stands on what is next once these are gone. */
  const leave = (ids: readonly Id[]) => {
    if (open !== null && !ids.includes(open)) return;
    const first = rows.findIndex((row) => ids.includes(row.mention.id));
    const after = rows.slice(first + 1).find((row) => !ids.includes(row.mention.id));
    const before = rows.slice(0, Math.max(0, first)).findLast((row) => !ids.includes(row.mention.id));
    const next = first < 0 ? undefined : (after ?? before)?.mention.id;
    if (next !== undefined) moveTo(next);
    else if (open !== null) openMention(null);
  };

  const mark = async (state: AttentionState, until?: number) => {
    const { to, ids } = targets();
    if (ids.length === 0) return;
    if (leaves(search.view, state)) {
      leave(ids);
      list.drop(ids);
    } else {
      list.patch(ids, (row) => ({ ...row, state, until: until ?? null }));
      if (open !== null && ids.includes(open)) keepUnread(state === 'new');
    }
    chooseNothing();
    try {
      const change = await call('inbox.set', { to, state, ...(until === undefined ? {} : { until }) });
      if (change) tellChange(change);
    } catch (thrown) {
      tellError(thrown);
    }
    list.reload();
  };

  const code = async (tag: Id) => {
    const { chosen, all } = useExplore.getState();
    const { ids } = targets();
    if (ids.length === 0 || all) return;
    list.patch(ids, ({ mention, ...row }) => ({
      ...row,
      mention: { ...mention, tags: [...new Set([...mention.tags, tag])] },
    }));
    const [here] = ids;
    const next = rows[rows.findIndex((row) => row.mention.id === here) + 1]?.mention.id;
    if (chosen.size === 0 && next !== undefined) moveTo(next);
    await call('tags.apply', { tag, to: { ids } }).then(tellChange, tellError);
  };

  return { mark: (state, until) => void mark(state, until), code: (tag) => void code(tag) };
}

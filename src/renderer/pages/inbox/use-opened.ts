// Opening a mention is having read it; it stays in sight until the view is left.
import { useEffect, useRef } from 'react';
import type { Id } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import type { InboxList } from './use-inbox.ts';

/** `unread`: it was marked so since it was opened, and coming back to it is no reading. */
export function useOpened(open: Id | null, unread: boolean, list: InboxList): void {
  const latest = useRef(list);
  latest.current = list;
  useEffect(() => {
    if (open === null) return;
    latest.current.keep(open);
    if (unread) return;
    const known = latest.current.rows.find((row) => row.mention.id === open);
    const read = async () => {
      const { state } = known ?? (await call('inbox.get', { id: open }));
      if (state !== 'new') return;
      latest.current.patch([open], (row) => ({ ...row, state: 'read' }));
      await call('inbox.set', { to: { ids: [open] }, state: 'read' });
    };
    // A mention that is gone: the reader closes.
    read().catch(() => undefined);
  }, [open, unread]);
}

// What changes columns, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Handlers } from '../../contract/serve.ts';
import { listChanged, rememberRow, removeRow } from '../db/rows.ts';
import type { Values } from '../db/values.ts';
import { getWatch, markWatchSeen, orderWatches, saveWatch } from '../db/watches.ts';
import type { WriterApi } from '../threads/api.ts';
import { compile } from './find.ts';
import { record, recordRow, type Transact } from './noting.ts';

export function createColumnChanges(
  db: Database,
  transact: Transact,
): Pick<Handlers<WriterApi>, 'write.column' | 'columns.order' | 'columns.seen' | 'columns.remove'> {
  return {
    'write.column': (given) =>
      transact(() => {
        compile(db, given.query);
        const before = given.id === undefined ? null : rememberRow(db, 'watch', getWatch(db, given.id).id);
        const { id, name } = saveWatch(db, given, Date.now());
        // A width is no change to take back, and dragging one would fill the history.
        if (before !== null && isOnlyWidth(listChanged(db, 'watch', id, before))) return id;
        const summary = before === null ? `made the column “${name}”` : `changed the column “${before.name}”`;
        recordRow(db, summary, 'column-set', { table: 'watch', id, before });
        return id;
      }),
    'columns.order': ({ ids }) =>
      transact(() => {
        const before = orderWatches(db, ids);
        if (before.size > 0) record(db, 'moved a column', 1, 'columns-ordered', new Map([['watch.place', before]]));
        return null;
      }),
    'columns.seen': ({ id }) => transact(() => void markWatchSeen(db, id)) ?? null,
    'columns.remove': ({ id }) =>
      transact(() => {
        const { name } = getWatch(db, id);
        return record(db, `removed the column “${name}”`, 1, 'removed', removeRow(db, 'watch', id, Date.now()));
      }),
  };
}

function isOnlyWidth(changed: Values): boolean {
  return changed.size === 1 && changed.has('watch.width');
}

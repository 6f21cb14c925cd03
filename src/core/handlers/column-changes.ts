// What changes columns, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { removeNoun } from '../db/changes.ts';
import { getWatch, markWatchSeen, orderWatches, type SavedWatch, saveWatch } from '../db/watches.ts';
import type { WriterApi } from '../threads/api.ts';
import { compile } from './find.ts';
import { record, type Transact } from './noting.ts';

export function createColumnChanges(
  db: Database,
  transact: Transact,
): Pick<Handlers<WriterApi>, 'write.column' | 'columns.order' | 'columns.seen' | 'columns.remove'> {
  return {
    'write.column': (given) =>
      transact(() => {
        compile(db, given.query);
        const before = given.id === undefined ? null : getWatch(db, given.id);
        const { id, name } = saveWatch(db, given, Date.now());
        if (before === null) record(db, `made the column “${name}”`, 1, { kind: 'column-set', id, before });
        // A width is no change to take back, and dragging one would fill the history.
        else if (!isSame(before, getWatch(db, id)))
          record(db, `changed the column “${before.name}”`, 1, { kind: 'column-set', id, before: toSaved(before) });
        return id;
      }),
    'columns.order': ({ ids }) =>
      transact(() => {
        const before = orderWatches(db, ids);
        if (!isSameOrder(before, ids)) record(db, 'moved a column', 1, { kind: 'columns-ordered', before });
        return null;
      }),
    'columns.seen': ({ id }) => transact(() => void markWatchSeen(db, id)) ?? null,
    'columns.remove': ({ id }) =>
      transact(() => {
        const { name } = getWatch(db, id);
        removeNoun(db, 'watch', id, Date.now());
        return record(db, `removed the column “${name}”`, 1, { kind: 'removed', table: 'watch', id });
      }),
  };
}

function toSaved({ id, name, query, width, mode }: SavedWatch): SavedWatch {
  return { id, name, query, width, mode };
}

function isSame(before: SavedWatch, after: SavedWatch): boolean {
  return before.name === after.name && before.query === after.query && before.mode === after.mode;
}

function isSameOrder(before: readonly Id[], ids: readonly Id[]): boolean {
  return ids.every((id, place) => before[place] === id);
}

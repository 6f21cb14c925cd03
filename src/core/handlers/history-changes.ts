// What turns the history, in the writer's thread: undoing, doing again, what a change was made on, where it begins.
import type { Database } from 'better-sqlite3';
import type { Handlers } from '../../contract/serve.ts';
import { forgetChanges, listTouched, redoChange, undoChange } from '../db/changes.ts';
import { groupKey, saveGroupings } from '../db/groupings.ts';
import type { WriterApi } from '../threads/api.ts';
import { followTurn } from './follow-turn.ts';
import type { Transact } from './noting.ts';

type HistoryCalls = 'changes.undo' | 'changes.redo' | 'changes.mentions' | 'write.begin-history';

export function createHistoryChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, HistoryCalls> {
  return {
    'changes.undo': ({ id }) =>
      transact(() => {
        const { change, undo } = undoChange(db, id ?? null, Date.now());
        followTurn(db, undo);
        return change;
      }),
    'changes.redo': ({ id }) =>
      transact(() => {
        const { change, undo } = redoChange(db, id ?? null, Date.now());
        followTurn(db, undo);
        return change;
      }),
    'changes.mentions': ({ id }) =>
      transact(() => {
        const members = listTouched(db, id);
        const key = groupKey(members);
        saveGroupings(db, [{ key, label: '', members }], Date.now());
        return { query: `group:${key}`, count: members.length };
      }),
    'write.begin-history': () => transact(() => forgetChanges(db)) ?? null,
  };
}

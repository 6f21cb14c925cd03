// What turns the history, in the writer's thread: undoing, doing again, what a change was made on, where it begins.
import type { Database } from 'better-sqlite3';
import type { Change } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { forgetChanges, listTouched, redoChange, undoChange } from '../db/changes.ts';
import { groupKey, saveGroupings } from '../db/groupings.ts';
import { readSettings } from '../db/settings.ts';
import type { Undo } from '../db/turn.ts';
import type { WriterApi } from '../threads/api.ts';
import { followTurn } from './follow-turn.ts';
import type { Transact } from './noting.ts';
import { followSettings } from './settings-changes.ts';

type HistoryCalls = 'changes.undo' | 'changes.redo' | 'changes.mentions' | 'write.begin-history';

/** `forget`: savers remember settings, and have to read them again. */
export function createHistoryChanges(
  db: Database,
  transact: Transact,
  forget: () => void,
): Pick<Handlers<WriterApi>, HistoryCalls> {
  const turn = (work: () => { readonly change: Change; readonly undo: Undo }) =>
    transact(() => {
      const before = readSettings(db);
      const { change, undo } = work();
      followTurn(db, undo);
      if (change.kind === 'setting-set') {
        followSettings(db, before);
        forget();
      }
      return change;
    });

  return {
    'changes.undo': ({ id }) => turn(() => undoChange(db, id ?? null, Date.now())),
    'changes.redo': ({ id }) => turn(() => redoChange(db, id ?? null, Date.now())),
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

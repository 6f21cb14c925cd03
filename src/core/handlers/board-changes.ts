// What changes boards, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Handlers } from '../../contract/serve.ts';
import { getBoard, saveBoard } from '../db/boards.ts';
import { rememberRow } from '../db/rows.ts';
import type { WriterApi } from '../threads/api.ts';
import { recordRow, removeNamed, type Transact } from './noting.ts';

export function createBoardChanges(
  db: Database,
  transact: Transact,
): Pick<Handlers<WriterApi>, 'boards.save' | 'boards.duplicate' | 'boards.remove'> {
  return {
    'boards.save': (given) =>
      transact(() => {
        const before = given.id === undefined ? null : rememberRow(db, 'board', getBoard(db, given.id).id);
        const saved = saveBoard(db, given, Date.now());
        const summary = before === null ? `made the board “${saved.name}”` : `changed the board “${before.name}”`;
        recordRow(db, summary, 'board-set', { table: 'board', id: saved.id, before });
        return saved;
      }),
    'boards.duplicate': ({ id, name }) =>
      transact(() => {
        const { id: _, ...board } = getBoard(db, id);
        const saved = saveBoard(db, { ...board, name }, Date.now());
        recordRow(db, `made the board “${saved.name}”`, 'board-set', { table: 'board', id: saved.id, before: null });
        return saved;
      }),
    'boards.remove': ({ id }) => transact(() => removeNamed(db, 'board', id, getBoard(db, id).name)),
  };
}

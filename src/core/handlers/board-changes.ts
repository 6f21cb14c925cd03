// What changes boards, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { type BoardBefore, getBoard, saveBoard } from '../db/boards.ts';
import type { WriterApi } from '../threads/api.ts';
import { record, removeNamed, type Transact } from './noting.ts';

export function createBoardChanges(
  db: Database,
  transact: Transact,
): Pick<Handlers<WriterApi>, 'boards.save' | 'boards.duplicate' | 'boards.remove'> {
  function changed(summary: string, id: Id, before: BoardBefore | null): void {
    record(db, summary, 1, { kind: 'board-set', id, before });
  }

  return {
    'boards.save': (given) =>
      transact(() => {
        const known = given.id === undefined ? null : getBoard(db, given.id);
        const saved = saveBoard(db, given, Date.now());
        // Leaving a field as it was is no change to take back.
        if (known === null) changed(`made the board “${saved.name}”`, saved.id, null);
        else if (!isSame(known, saved)) changed(`changed the board “${known.name}”`, saved.id, known);
        return saved;
      }),
    'boards.duplicate': ({ id, name }) =>
      transact(() => {
        const { id: _, ...board } = getBoard(db, id);
        const saved = saveBoard(db, { ...board, name }, Date.now());
        changed(`made the board “${saved.name}”`, saved.id, null);
        return saved;
      }),
    'boards.remove': ({ id }) => transact(() => removeNamed(db, 'board', id, getBoard(db, id).name)),
  };
}

function isSame(before: BoardBefore, after: BoardBefore): boolean {
  const textOf = ({ name, summary, query, widgets, look }: BoardBefore) =>
    JSON.stringify([name, summary, query, widgets, look]);
  return textOf(before) === textOf(after);
}

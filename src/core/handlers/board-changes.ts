// What changes boards, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { getBoard, saveBoard } from '../db/boards.ts';
import { continueChange } from '../db/changes.ts';
import { listChanged, type Row, rememberRow } from '../db/rows.ts';
import type { Undo } from '../db/turn.ts';
import type { WriterApi } from '../threads/api.ts';
import { recordRow, removeNamed, type Transact } from './noting.ts';

/** The title and the summary are saved while they are written: what follows within this time is the same change. */
const oneWriting = 600_000;
const written = ['board.name', 'board.summary'];

export function createBoardChanges(
  db: Database,
  transact: Transact,
): Pick<Handlers<WriterApi>, 'boards.save' | 'boards.duplicate' | 'boards.remove'> {
  return {
    'boards.save': (given) =>
      transact(() => {
        const before = given.id === undefined ? null : rememberRow(db, 'board', getBoard(db, given.id).id);
        const saved = saveBoard(db, given, Date.now());
        if (before !== null && isStillWritten(saved.id, before)) return saved;
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

  /** Nothing but the text that the latest change was already about. */
  function isStillWritten(id: Id, before: Row): boolean {
    const fields = [...listChanged(db, 'board', id, before).keys()];
    const isSame = ({ kind, before }: Undo) =>
      kind === 'board-set' &&
      [...before.keys()].every((name) => written.includes(name)) &&
      fields.every((name) => before.get(name)?.has(id));
    return fields.length > 0 && continueChange(db, isSame, Date.now() - oneWriting) !== null;
  }
}

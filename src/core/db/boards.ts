// Boards: a list of widgets with live queries, kept in the project file.
import type { Database } from 'better-sqlite3';
import type { Board, BoardInfo, Widget } from '../../contract/boards.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';

interface BoardRow {
  readonly id: Id;
  readonly name: string;
  readonly summary: string;
  readonly query: string;
  readonly widgets: string;
  readonly updated: Millis;
}

function rowToBoard(row: BoardRow): Board {
  return { ...row, widgets: JSON.parse(row.widgets) as Widget[] };
}

const selectBoard = 'SELECT id, name, summary, query, widgets, updated FROM board WHERE removed IS NULL';

export function listBoards(db: Database): BoardInfo[] {
  return db
    .prepare<[], BoardInfo>(
      `SELECT id, name, json_array_length(widgets) AS widgets, updated FROM board WHERE removed IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .all();
}

export function getBoard(db: Database, id: Id): Board {
  const row = db.prepare<[Id], BoardRow>(`${selectBoard} AND id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no board with the number ${id}.`);
  return rowToBoard(row);
}

export interface BoardToSave {
  readonly id?: Id;
  readonly name: string;
  readonly summary?: string;
  readonly query?: string;
  readonly widgets: readonly Widget[];
}

export function saveBoard(db: Database, given: BoardToSave, now: Millis): Board {
  const name = given.name.trim();
  if (!name) throw new EarshotError('bad-argument', 'A board needs a name.', { field: 'name' });
  const widgets = JSON.stringify(given.widgets);
  if (given.id === undefined) {
    const result = db
      .prepare('INSERT INTO board (name, summary, query, widgets, created, updated) VALUES (?, ?, ?, ?, ?, ?)')
      .run(name, given.summary ?? '', given.query ?? '', widgets, now, now);
    return getBoard(db, Number(result.lastInsertRowid));
  }
  const before = getBoard(db, given.id);
  db.prepare('UPDATE board SET name = ?, summary = ?, query = ?, widgets = ?, updated = ? WHERE id = ?').run(
    name,
    given.summary ?? before.summary,
    given.query ?? before.query,
    widgets,
    now,
    given.id,
  );
  return getBoard(db, given.id);
}

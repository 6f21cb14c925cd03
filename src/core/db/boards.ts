// Boards: a list of widgets with live queries, kept in the project file.
import type { Database } from 'better-sqlite3';
import type { Board, BoardInfo, BoardLook, Widget } from '../../contract/boards.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { checkNameLength } from '../text/check-name.ts';

interface BoardRow {
  readonly id: Id;
  readonly name: string;
  readonly summary: string;
  readonly query: string;
  readonly widgets: string;
  readonly look: string | null;
  readonly updated: Millis;
}

function rowToBoard(row: BoardRow): Board {
  return {
    ...row,
    widgets: JSON.parse(row.widgets) as Widget[],
    look: row.look === null ? null : (JSON.parse(row.look) as BoardLook),
  };
}

const selectBoard = 'SELECT id, name, summary, query, widgets, look, updated FROM board WHERE removed IS NULL';

export function listBoards(db: Database): BoardInfo[] {
  const rows = db.prepare<[], BoardRow>(`${selectBoard} ORDER BY name COLLATE NOCASE, id`).all();
  return rows.map((row) => {
    const { id, name, widgets, updated } = rowToBoard(row);
    return { id, name, widgets: widgets.length, arrangement: widgets.map(toOutline), updated };
  });
}

function toOutline({ id, type, width, place }: Widget): Widget {
  return { id, type, width, ...(place && { place }) };
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
  readonly look?: BoardLook | null;
}

/** What is left out stays as it was. */
export function saveBoard(db: Database, given: BoardToSave, now: Millis): Board {
  const name = given.name.trim();
  if (!name) throw new EarshotError('bad-argument', 'A board needs a name.', { field: 'name' });
  checkNameLength(name, given.id === undefined ? null : getBoard(db, given.id).name);
  const look = given.look ? checkLook(given.look) : given.look;
  checkWidgets(given.widgets);
  if (given.id === undefined) {
    const result = db
      .prepare(`INSERT INTO board (name, summary, query, widgets, created, updated) VALUES (?, '', '', '[]', ?, ?)`)
      .run(name, now, now);
    const id = Number(result.lastInsertRowid);
    const { summary = '', query = '', widgets } = given;
    writeBoard(db, id, { name, summary, query, widgets, look: look ?? null }, now);
    return getBoard(db, id);
  }
  const { summary, query, look: before } = getBoard(db, given.id);
  const next = { name, summary: given.summary ?? summary, query: given.query ?? query, widgets: given.widgets };
  writeBoard(db, given.id, { ...next, look: look === undefined ? before : look }, now);
  return getBoard(db, given.id);
}

function writeBoard(db: Database, id: Id, board: Omit<Board, 'id' | 'updated'>, now: Millis): void {
  db.prepare('UPDATE board SET name = ?, summary = ?, query = ?, widgets = ?, look = ?, updated = ? WHERE id = ?').run(
    board.name,
    board.summary,
    board.query,
    JSON.stringify(board.widgets),
    board.look === null ? null : JSON.stringify(board.look),
    now,
    id,
  );
}

const mostWidgets = 200;
const mostQuotes = 200;

function checkWidgets(widgets: readonly Widget[]): void {
  if (widgets.length > mostWidgets)
    throw new EarshotError('bad-argument', `A board holds at most ${mostWidgets} widgets: make a second one.`, {
      field: 'widgets',
    });
  const full = widgets.find((widget) => (widget.mentions?.length ?? 0) > mostQuotes);
  if (full)
    throw new EarshotError('bad-argument', `A widget holds at most ${mostQuotes} quotes: put the others in another.`, {
      field: 'widgets',
    });
}

const longestLogo = 300_000;
const longestFoot = 300;
const pictures = /^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[a-z0-9+/=]+$/i;

function checkLook({ logo, accent, foot }: BoardLook): BoardLook {
  // A picture of n bytes is 4/3 n characters as a data address.
  if (logo !== null && (logo.length > (longestLogo * 4) / 3 + 100 || !pictures.test(logo)))
    throw new EarshotError('bad-argument', 'The logo must be a PNG, JPEG, WebP or SVG picture of at most 300 kB.', {
      field: 'logo',
    });
  if (accent !== null && !/^#[0-9a-f]{6}$/i.test(accent))
    throw new EarshotError('bad-argument', `“${accent.slice(0, 40)}” is no colour such as #0f6b6b.`, {
      field: 'accent',
    });
  if (foot.length > longestFoot)
    throw new EarshotError('bad-argument', `The line at the foot holds at most ${longestFoot} characters.`, {
      field: 'foot',
    });
  return { logo, accent, foot: foot.trim() };
}

// Saved mappings: how tables with certain columns are read.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Mapping, Millis } from '../../contract/model.ts';
import { checkNameLength } from '../text/check-name.ts';
import { fold } from '../text/fold.ts';

interface MappingRow {
  readonly id: Id;
  readonly name: string;
  readonly format: string;
  readonly columns: string;
  readonly options: string;
}

function rowToMapping({ columns, options, ...row }: MappingRow): Mapping {
  return { ...row, columns: JSON.parse(columns), options: JSON.parse(options) };
}

const select = 'SELECT id, name, format, columns, options FROM mapping WHERE removed IS NULL';

/** Latest first. */
export function listMappings(db: Database): Mapping[] {
  return db.prepare<[], MappingRow>(`${select} ORDER BY id DESC`).all().map(rowToMapping);
}

export function getMapping(db: Database, id: Id): Mapping {
  const row = db.prepare<[Id], MappingRow>(`${select} AND id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no mapping with the number ${id}.`);
  return rowToMapping(row);
}

/** One of the same name is replaced: its number is answered too. */
export function saveMapping(
  db: Database,
  mapping: Omit<Mapping, 'id'>,
  now: Millis,
): { readonly saved: Mapping; readonly replaced: Id | null } {
  const name = mapping.name.trim();
  if (name === '') throw new EarshotError('bad-argument', 'Give the mapping a name.', { field: 'name' });
  checkNameLength(name);
  const folded = fold(name);
  const replaced =
    db
      .prepare<[Millis, string], Id>('UPDATE mapping SET removed = ? WHERE folded = ? AND removed IS NULL RETURNING id')
      .pluck()
      .get(now, folded) ?? null;
  const { lastInsertRowid } = db
    .prepare('INSERT INTO mapping (name, folded, format, columns, options, created) VALUES (?, ?, ?, ?, ?, ?)')
    .run(name, folded, mapping.format, JSON.stringify(mapping.columns), JSON.stringify(mapping.options), now);
  return { saved: getMapping(db, Number(lastInsertRowid)), replaced };
}

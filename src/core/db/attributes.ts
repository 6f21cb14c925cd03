// Attributes: columns without a role, kept with their mention and found by name and value.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';

/** Values longer than this are kept with the mention but not made searchable by name. */
const longestIndexedValue = 200;

export interface AttributeBook {
  save(mention: Id, values: Readonly<Record<string, string>>): void;
  remove(mention: Id, values: Readonly<Record<string, string>>): void;
}

/** Remembers attribute values by name, so that `airline:Delta` finds its mentions by an index. */
export function createAttributeBook(db: Database): AttributeBook {
  const select = db.prepare<[string, string], Id>('SELECT id FROM attribute WHERE name = ? AND value = ?').pluck();
  const insert = db.prepare('INSERT INTO attribute (name, value, shown_name, shown) VALUES (?, ?, ?, ?)');
  const link = db.prepare('INSERT OR IGNORE INTO mention_attribute (attribute_id, mention_id) VALUES (?, ?)');
  const unlink = db.prepare('DELETE FROM mention_attribute WHERE mention_id = ? AND attribute_id = ?');
  const known = new Map<string, Id>();

  function idOf(name: string, value: string): Id {
    const seen = `${name}\u0000${value}`;
    const cached = known.get(seen);
    if (cached !== undefined) return cached;
    const foldedName = fold(name);
    const foldedValue = fold(value);
    const id =
      select.get(foldedName, foldedValue) ?? Number(insert.run(foldedName, foldedValue, name, value).lastInsertRowid);
    if (known.size > 200_000) known.clear();
    known.set(seen, id);
    return id;
  }

  return {
    save: (mention, values) => {
      for (const [name, value] of Object.entries(values)) {
        if (value && value.length <= longestIndexedValue) link.run(idOf(name, value), mention);
      }
    },
    remove: (mention, values) => {
      for (const [name, value] of Object.entries(values)) {
        if (value && value.length <= longestIndexedValue) unlink.run(mention, idOf(name, value));
      }
    },
  };
}

export function jsonOrNull(values: Readonly<Record<string, unknown>>): string | null {
  return Object.keys(values).length === 0 ? null : JSON.stringify(values);
}

/** Folded names of the attributes files brought: a loose scan, a step a name, whatever the number of values. */
export function listAttributeNames(db: Database): string[] {
  return db
    .prepare<[], string>(
      `WITH RECURSIVE names (name) AS (
         SELECT min(name) FROM attribute
         UNION ALL SELECT (SELECT min(name) FROM attribute WHERE name > names.name) FROM names WHERE names.name IS NOT NULL)
       SELECT name FROM names WHERE name IS NOT NULL`,
    )
    .pluck()
    .all();
}

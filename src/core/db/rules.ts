// Rules: a query that tags what it finds, from now on and, if asked, in the past.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis, Rule } from '../../contract/model.ts';
import { checkNameLength } from '../text/check-name.ts';

interface RuleRow {
  readonly id: Id;
  readonly name: string;
  readonly query: string;
  readonly tag: Id;
  readonly enabled: number;
}

const selectRule = `SELECT r.id, r.name, r.query, r.tag_id AS tag, r.enabled FROM rule r
  JOIN tag t ON t.id = r.tag_id AND t.removed IS NULL WHERE r.removed IS NULL`;

export function listRules(db: Database): Rule[] {
  return db
    .prepare<[], RuleRow>(`${selectRule} ORDER BY r.id`)
    .all()
    .map((row) => ({ ...row, enabled: row.enabled === 1 }));
}

export function getRule(db: Database, id: Id): Rule {
  const row = db.prepare<[Id], RuleRow>(`${selectRule} AND r.id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no rule with the number ${id}.`);
  return { ...row, enabled: row.enabled === 1 };
}

export interface RuleToSave {
  readonly id?: Id;
  readonly name: string;
  readonly query: string;
  readonly tag: Id;
  readonly enabled?: boolean;
}

export function saveRule(db: Database, given: RuleToSave, now: Millis): Rule {
  if (!given.name.trim()) throw new EarshotError('bad-argument', 'A rule needs a name.', { field: 'name' });
  checkNameLength(given.name.trim(), given.id === undefined ? null : getRule(db, given.id).name);
  const enabled = (given.enabled ?? true) ? 1 : 0;
  if (given.id === undefined) {
    const result = db
      .prepare('INSERT INTO rule (name, query, tag_id, enabled, created) VALUES (?, ?, ?, ?, ?)')
      .run(given.name.trim(), given.query, given.tag, enabled, now);
    return getRule(db, Number(result.lastInsertRowid));
  }
  db.prepare('UPDATE rule SET name = ?, query = ?, tag_id = ?, enabled = ? WHERE id = ?').run(
    given.name.trim(),
    given.query,
    given.tag,
    enabled,
    given.id,
  );
  return getRule(db, given.id);
}

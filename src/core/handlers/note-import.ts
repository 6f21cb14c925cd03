// An import in the history: what it brought, and that it can be taken back.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { continueChange, countNoted, growChange } from '../db/changes.ts';
import { nameImport } from '../db/imports.ts';
import type { Undo } from '../db/turn.ts';
import { countMentions, record } from './noting.ts';

/**
 * One that was stopped and went on is one entry, where nothing else was done meanwhile. One that went on and brought no
 * more is no step: the next undo would take back what was imported long before.
 */
export function noteImport(db: Database, id: Id, added: number): void {
  const say = (count: number) => `imported ${countMentions(count)} from “${nameImport(db, id)}”`;
  const isSame = ({ kind, before }: Undo) => kind === 'import-run' && before.get('import')?.has(id) === true;
  if (added <= countNoted(db, 'import-run', isSame)) return;
  const former = continueChange(db, isSame, 0);
  if (former) growChange(db, former.id, added - former.count, say);
  else record(db, say(added), added, 'import-run', new Map([['import', new Map([[id, 1]])]]));
}

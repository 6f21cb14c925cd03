// An import in the history: what it brought, and that it can be taken back.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { continueChange, growChange } from '../db/changes.ts';
import { nameImport } from '../db/imports.ts';
import type { Undo } from '../db/turn.ts';
import { countMentions, record } from './noting.ts';

/** One that was stopped and went on is one entry, where nothing else was done meanwhile. */
export function noteImport(db: Database, id: Id, added: number): void {
  if (added === 0) return;
  const say = (count: number) => `imported ${countMentions(count)} from “${nameImport(db, id)}”`;
  const isSame = ({ kind, before }: Undo) => kind === 'import-run' && before.get('import')?.has(id) === true;
  const former = continueChange(db, isSame, 0);
  if (former) growChange(db, former.id, added - former.count, say);
  else record(db, say(added), added, 'import-run', new Map([['import', new Map([[id, 1]])]]));
}

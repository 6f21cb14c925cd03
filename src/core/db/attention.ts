// What a person has done about a mention: looked at it, put it off, done with it. No row means that nobody has looked.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { AttentionState } from '../../contract/inbox.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { statement } from './statement.ts';

export interface Attention {
  readonly state: AttentionState;
  /** When it comes back, for what is put off. */
  readonly until: Millis | null;
}

/** Mentions that were in the same state before a change. */
export interface AttentionBefore extends Attention {
  readonly ids: readonly Id[];
}

const untouched: Attention = { state: 'new', until: null };

export function getAttention(db: Database, mention: Id): Attention {
  const row = statement<[Id], Attention>(db, 'SELECT state, until FROM attention WHERE mention_id = ?').get(mention);
  return row ?? untouched;
}

/** Sets what is known to be there and not so already; answers how each of those was before. */
export function setAttention(
  db: Database,
  mentions: readonly Id[],
  { state, until }: Attention,
  now: Millis,
): AttentionBefore[] {
  const exists = statement<[Id], { id: Id }>(db, 'SELECT id FROM mention WHERE id = ?');
  const before = new Map<string, { state: AttentionState; until: Millis | null; ids: Id[] }>();
  for (const id of mentions) {
    if (!exists.get(id)) throw new EarshotError('not-found', `There is no mention with the number ${id}.`);
    const was = getAttention(db, id);
    if (was.state === state && was.until === until) continue;
    write(db, id, { state, until }, now);
    const key = `${was.state} ${was.until}`;
    const group = before.get(key) ?? { ...was, ids: [] };
    group.ids.push(id);
    before.set(key, group);
  }
  return [...before.values()];
}

/** Takes a change back; answers how it was before that. */
export function restoreAttention(db: Database, before: readonly AttentionBefore[], now: Millis): AttentionBefore[] {
  return before.flatMap(({ ids, ...was }) => setAttention(db, ids, was, now));
}

function write(db: Database, id: Id, { state, until }: Attention, now: Millis): void {
  if (state === 'new') {
    statement<[Id]>(db, 'DELETE FROM attention WHERE mention_id = ?').run(id);
    return;
  }
  statement<[Id, string, Millis | null, Millis]>(
    db,
    'INSERT OR REPLACE INTO attention (mention_id, state, until, at) VALUES (?, ?, ?, ?)',
  ).run(id, state, until, now);
}

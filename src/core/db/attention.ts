// What a person has done about a mention: looked at it, put it off, done with it. No row means that nobody has looked.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { AttentionState } from '../../contract/inbox.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { statement } from './statement.ts';
import type { Place } from './values.ts';

export interface Attention {
  readonly state: AttentionState;
  /** When it comes back, for what is put off. */
  readonly until: Millis | null;
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
): Map<Id, Kept> {
  const exists = statement<[Id], { id: Id }>(db, 'SELECT id FROM mention WHERE id = ?');
  const before = new Map<Id, Kept>();
  for (const id of mentions) {
    if (!exists.get(id)) throw new EarshotError('not-found', `There is no mention with the number ${id}.`);
    const was = getAttention(db, id);
    if (was.state === state && was.until === until) continue;
    write(db, id, { state, until }, now);
    before.set(id, keep(was));
  }
  return before;
}

/** As changes keep it: null where nobody had looked. */
type Kept = readonly [AttentionState, Millis | null] | null;

function keep({ state, until }: Attention): Kept {
  return state === 'new' ? null : [state, until];
}

export function openAttentionPlace(db: Database, now: Millis): Place {
  return {
    read: (id) => keep(getAttention(db, id)),
    write: (id, value) => {
      const [state, until] = (value as Kept) ?? [untouched.state, untouched.until];
      write(db, id, { state, until }, now);
    },
  };
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

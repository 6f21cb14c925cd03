// Marking mentions of the inbox, in the writer's thread: done and put off with the way back, read and unread without.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { AttentionState, InboxApi } from '../../contract/inbox.ts';
import type { Change, Id, Millis } from '../../contract/model.ts';
import { setAttention } from '../db/attention.ts';
import { recordChange } from '../db/changes.ts';
import { findSelected } from './find.ts';
import { listInbox } from './inbox-pages.ts';
import { countMentions } from './noting.ts';

type Wish = Parameters<InboxApi['inbox.set']>[0];

const back = (what: string) => `put ${what} back into the inbox`;
const says: Readonly<Record<AttentionState, (what: string) => string>> = {
  done: (what) => `marked ${what} as done`,
  later: (what) => `put off ${what}`,
  new: back,
  read: back,
};

/** Call inside a transaction. Null where there is nothing to take back. */
export function markInInbox(db: Database, { to, state, until }: Wish, now: Millis): Change | null {
  checkTime(state, until, now);
  const ids: readonly Id[] = 'inbox' in to ? listInbox(db, to.inbox, now) : findSelected(db, to);
  const before = setAttention(db, ids, { state, until: until ?? null }, now);
  // Having read is no change to take back; having been done with, or put off, is.
  if (state === 'read' || state === 'new')
    for (const [id, was] of before) if (was === null || was[0] === 'read') before.delete(id);
  const count = before.size;
  if (count === 0) return null;
  const what = countMentions(count);
  const summary = says[state](what);
  return recordChange(db, summary, count, { kind: 'attention-set', before: new Map([['attention', before]]) }, now);
}

function checkTime(state: AttentionState, until: Millis | undefined, now: Millis): void {
  const fail = (message: string) => {
    throw new EarshotError('bad-argument', message, { field: 'until' });
  };
  if (state !== 'later' && until !== undefined) fail('Only what is put off has a time at which it comes back.');
  if (state === 'later' && !(Number.isSafeInteger(until) && (until ?? 0) > now))
    fail('What is put off needs a time to come at which it is back: choose a later one.');
}

// What changes topics, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import type { Undo } from '../db/changes.ts';
import { getTopic, type SavedTopic, saveTopic, toSavedTopic } from '../db/topics.ts';
import type { WriterApi } from '../threads/api.ts';
import { readTopic } from './find.ts';
import { matchTopic } from './match.ts';
import { record, removeNamed, type Transact } from './noting.ts';

export function createTopicChanges(
  db: Database,
  transact: Transact,
): Pick<Handlers<WriterApi>, 'topics.save' | 'topics.remove'> {
  return {
    'topics.save': (given) =>
      transact(() => {
        const before = given.id === undefined ? null : toSavedTopic(getTopic(db, given.id));
        const saved = saveTopic(db, readTopic(db, given), Date.now());
        const undo: Undo = { kind: 'topic-set', id: saved.id, before };
        if (before === null) record(db, `made the topic “${saved.name}”`, 1, undo);
        // Saving it as it was is no change to take back.
        else if (!isSame(before, toSavedTopic(saved))) record(db, `changed the topic “${before.name}”`, 1, undo);
        matchTopic(db, saved.id);
        return getTopic(db, saved.id);
      }),
    'topics.remove': ({ id }) => transact(() => removeNamed(db, 'topic', id, getTopic(db, id).name)),
  };
}

/** The topic that finds something else since this was taken back; while it was removed nothing was matched to it. */
export function topicToMatch(undo: Undo): Id | null {
  if (undo.kind === 'removed' && undo.table === 'topic') return undo.id;
  return undo.kind === 'topic-set' && undo.before !== null ? undo.id : null;
}

function isSame(before: SavedTopic, after: SavedTopic): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

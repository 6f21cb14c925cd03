// What changes topics, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Handlers } from '../../contract/serve.ts';
import { rememberRow } from '../db/rows.ts';
import { getTopic, saveTopic } from '../db/topics.ts';
import type { WriterApi } from '../threads/api.ts';
import { readTopic } from './find.ts';
import { matchTopic } from './match.ts';
import { recordRow, removeNamed, type Transact } from './noting.ts';

export function createTopicChanges(
  db: Database,
  transact: Transact,
): Pick<Handlers<WriterApi>, 'topics.save' | 'topics.remove'> {
  return {
    'topics.save': (given) =>
      transact(() => {
        const before = given.id === undefined ? null : rememberRow(db, 'topic', getTopic(db, given.id).id);
        const saved = saveTopic(db, readTopic(db, given), Date.now());
        const summary = before === null ? `made the topic “${saved.name}”` : `changed the topic “${before.name}”`;
        recordRow(db, summary, 'topic-set', { table: 'topic', id: saved.id, before });
        matchTopic(db, saved.id);
        return getTopic(db, saved.id);
      }),
    'topics.remove': ({ id }) => transact(() => removeNamed(db, 'topic', id, getTopic(db, id).name)),
  };
}

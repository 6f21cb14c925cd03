// What changes alerts and keeps what they told, in the writer's thread: each call one transaction.
import type { Database } from 'better-sqlite3';
import type { Handlers } from '../../contract/serve.ts';
import { getAlert, markAlertsSeen, readTopicName, releaseQuiet, saveAlert, saveAlertEvents } from '../db/alerts.ts';
import { removeNoun } from '../db/changes.ts';
import { saveGroupings } from '../db/groupings.ts';
import type { WriterApi } from '../threads/api.ts';
import { record, type Transact } from './noting.ts';

type AlertCalls =
  | 'write.alert'
  | 'alerts.remove'
  | 'write.alert-events'
  | 'write.alerts-seen'
  | 'write.alerts-released';

export function createAlertChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, AlertCalls> {
  return {
    'write.alert': ({ alert, now }) => transact(() => saveAlert(db, alert, now)),
    'alerts.remove': ({ id }) =>
      transact(() => {
        const { topic, kind } = getAlert(db, id);
        removeNoun(db, 'alert', id, Date.now());
        const summary = `removed the ${kind} alert of “${readTopicName(db, topic)}”`;
        return record(db, summary, 1, { kind: 'removed', table: 'alert', id });
      }),
    'write.alert-events': ({ noticed, groups, quiet, now }) =>
      transact(() => {
        saveGroupings(db, groups, Date.now());
        return saveAlertEvents(db, noticed, { quiet, now });
      }),
    'write.alerts-seen': ({ ids, now }) => transact(() => void markAlertsSeen(db, ids, now)) ?? null,
    'write.alerts-released': () => transact(() => releaseQuiet(db)),
  };
}

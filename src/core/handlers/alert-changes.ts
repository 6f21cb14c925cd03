// What changes alerts and keeps what they told, in the writer's thread: each call one transaction.
import type { Database } from 'better-sqlite3';
import type { Handlers } from '../../contract/serve.ts';
import { findAlert, markAlertsSeen, readTopicName, releaseQuiet, saveAlert, saveAlertEvents } from '../db/alerts.ts';
import { saveGroupings } from '../db/groupings.ts';
import { rememberRow } from '../db/rows.ts';
import type { WriterApi } from '../threads/api.ts';
import { recordRow, type Transact } from './noting.ts';

type AlertCalls = 'write.alert' | 'write.alert-events' | 'write.alerts-seen' | 'write.alerts-released';

export function createAlertChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, AlertCalls> {
  return {
    'write.alert': ({ alert, now }) =>
      transact(() => {
        const known = findAlert(db, alert);
        const before = known === null ? null : rememberRow(db, 'alert', known);
        const saved = saveAlert(db, alert, now);
        const of = readTopicName(db, saved.topic);
        const isNew = before === null || before.removed !== null;
        const summary = isNew
          ? `made the ${saved.kind} alert of “${of}”`
          : `changed the ${saved.kind} alert of “${of}”`;
        recordRow(db, summary, 'alert-set', { table: 'alert', id: saved.id, before });
        return saved;
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

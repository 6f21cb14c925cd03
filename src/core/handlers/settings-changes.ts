// What changes the project's settings, in the writer's thread, and what follows from them: days, plans, own accounts.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { QuietHours } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { markOurs } from '../db/authors.ts';
import { recountDays } from '../db/facts.ts';
import { moveSchedules } from '../db/schedules.ts';
import { readSettings, type SettingName, type StoredSettings, writeSettings } from '../db/settings.ts';
import type { WriterApi } from '../threads/api.ts';
import { record, type Transact } from './noting.ts';
import { type RecordedSetting, saySettings } from './say-settings.ts';

type SettingsCalls = 'project.change-settings' | 'write.backup-plan';

const recorded: readonly RecordedSetting[] = [
  'backups',
  'name',
  'ours',
  'privateHosts',
  'quietHours',
  'riskThreshold',
  'zone',
];

/** `forget`: savers remember settings, and have to read them again. */
export function createSettingsChanges(
  db: Database,
  transact: Transact,
  forget: () => void,
): Pick<Handlers<WriterApi>, SettingsCalls> {
  return {
    'project.change-settings': (change) =>
      transact(() => {
        const before = readSettings(db);
        if (change.zone !== undefined) checkZone(change.zone);
        if (change.riskThreshold !== undefined) checkThreshold(change.riskThreshold);
        if (change.quietHours !== undefined) checkQuietHours(change.quietHours);
        writeSettings(db, change);
        followSettings(db, before);
        recordSettings(db, before);
        forget();
        return readSettings(db);
      }),
    'write.backup-plan': (change) =>
      transact(() => {
        const before = readSettings(db);
        const { daily = before.backups.daily, keep = before.backups.keep } = change;
        writeSettings(db, { backups: { daily, keep } });
        recordSettings(db, before);
        return { daily, keep };
      }),
  };
}

/** What follows where settings are no longer as they were, by a person or by taking that back. */
export function followSettings(db: Database, before: StoredSettings): void {
  const after = readSettings(db);
  if (after.zone !== before.zone) {
    recountDays(db, after.zone);
    moveSchedules(db, before.zone, after.zone);
  }
  if (isOther(before, after, 'ours')) markOurs(db, after.ours);
}

function recordSettings(db: Database, before: StoredSettings): void {
  const after = readSettings(db);
  const changed = recorded.filter((name) => isOther(before, after, name));
  if (changed.length === 0) return;
  const values = new Map(changed.map((name) => [`setting ${name}`, new Map([[0, JSON.stringify(before[name])]])]));
  record(db, saySettings(changed, before, after), 1, 'setting-set', values);
}

function isOther(before: StoredSettings, after: StoredSettings, name: SettingName): boolean {
  return JSON.stringify(before[name]) !== JSON.stringify(after[name]);
}

function checkThreshold(threshold: number): void {
  if (threshold >= 0 && threshold <= 100) return;
  throw new EarshotError('bad-argument', 'The risk threshold is a number from 0 to 100.', { field: 'riskThreshold' });
}

function checkQuietHours({ from, to }: QuietHours): void {
  if ([from, to].every((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 23)) return;
  throw new EarshotError('bad-argument', 'Quiet hours go from and to a whole hour, 0 to 23.', { field: 'quietHours' });
}

function checkZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new EarshotError('bad-argument', `“${zone}” is no time zone; use a name such as Europe/Madrid.`, {
      field: 'zone',
    });
  }
}

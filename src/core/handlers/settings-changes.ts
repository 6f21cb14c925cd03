// What changes the project's settings, in the writer's thread, and what follows from them: days, plans, own accounts.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { QuietHours } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { markOurs } from '../db/authors.ts';
import { recountDays } from '../db/facts.ts';
import { moveSchedules } from '../db/schedules.ts';
import { readSettings, writeSettings } from '../db/settings.ts';
import type { WriterApi } from '../threads/api.ts';
import type { Transact } from './noting.ts';

type SettingsCalls = 'project.change-settings' | 'write.backup-plan';

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
        const after = readSettings(db);
        if (after.zone !== before.zone) {
          recountDays(db, after.zone);
          moveSchedules(db, before.zone, after.zone);
        }
        if (change.ours) markOurs(db, after.ours);
        forget();
        return after;
      }),
    'write.backup-plan': (change) =>
      transact(() => {
        const { backups } = readSettings(db);
        const { daily = backups.daily, keep = backups.keep } = change;
        writeSettings(db, { backups: { daily, keep } });
        return { daily, keep };
      }),
  };
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

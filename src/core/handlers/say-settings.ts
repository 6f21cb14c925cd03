// A changed setting of the project, as it stands in the history.
import type { SettingName, StoredSettings } from '../db/settings.ts';

/** Being offline is a switch and not in the history: taking something back never goes online. */
export type RecordedSetting = Exclude<SettingName, 'created' | 'offline' | 'spillSeconds'>;

export function saySettings(
  changed: readonly RecordedSetting[],
  before: StoredSettings,
  after: StoredSettings,
): string {
  const [name] = changed;
  if (name === undefined || changed.length > 1) return 'changed the settings of the project';
  switch (name) {
    case 'backups':
      return after.backups.daily
        ? `changed the daily copies: the latest ${after.backups.keep} stay`
        : 'switched the daily copies off';
    case 'name':
      return `renamed the project from “${before.name}” to “${after.name}”`;
    case 'ours':
      return sayAccounts(before.ours, after.ours);
    case 'privateHosts':
      return 'changed which private addresses may be asked';
    case 'quietHours':
      return sayQuietHours(after.quietHours);
    case 'riskThreshold':
      return `changed the risk threshold: ${after.riskThreshold}`;
    case 'zone':
      return `changed the time zone: “${after.zone}”`;
  }
}

function sayAccounts(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((name) => !before.includes(name));
  const taken = before.filter((name) => !after.includes(name));
  if (added.length === 1 && taken.length === 0) return `added “${added[0]}” to our accounts`;
  if (taken.length === 1 && added.length === 0) return `took “${taken[0]}” off our accounts`;
  return 'changed our accounts';
}

function sayQuietHours({ on, from, to }: StoredSettings['quietHours']): string {
  return on ? `changed the quiet hours: ${writeHour(from)} to ${writeHour(to)}` : 'switched the quiet hours off';
}

function writeHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

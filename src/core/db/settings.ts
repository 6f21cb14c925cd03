// Settings of a project, one JSON value a name.
import type { Database } from 'better-sqlite3';
import type { Millis, Settings } from '../../contract/model.ts';
import { statement } from './statement.ts';
import type { Place } from './values.ts';

export interface StoredSettings extends Settings {
  readonly created: Millis;
  /** See mention-id.ts. */
  readonly spillSeconds: number;
  /** Whether a copy is made each day, and how many of those stay. */
  readonly backups: { readonly daily: boolean; readonly keep: number };
}

const defaults: StoredSettings = {
  offline: false,
  ours: [],
  zone: 'UTC',
  name: 'Untitled',
  privateHosts: [],
  riskThreshold: 50,
  quietHours: { on: false, from: 22, to: 7, weekends: false },
  created: 0,
  spillSeconds: 0,
  backups: { daily: true, keep: 7 },
};

export function readSettings(db: Database): StoredSettings {
  const rows = statement<[], { name: string; value: string }>(db, 'SELECT name, value FROM setting').all();
  const stored = Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value)]));
  return { ...defaults, ...stored };
}

export function writeSettings(db: Database, values: Partial<StoredSettings>): void {
  const put = db.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && Object.hasOwn(defaults, name)) put.run(name, JSON.stringify(value));
  }
}

export type SettingName = keyof StoredSettings;

/** Names come from a file. */
export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(defaults, name);
}

/** A project has one of each: the number says nothing. */
export function openSettingPlace(db: Database, name: SettingName): Place {
  return {
    read: () => JSON.stringify(readSettings(db)[name]),
    write: (_, value) => writeSettings(db, { [name]: JSON.parse(String(value)) }),
  };
}

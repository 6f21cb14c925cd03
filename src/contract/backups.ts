// Where the project lies, how large it is, and the copies of it.
import type { Millis, Project } from './model.ts';

export interface Storage {
  readonly file: string;
  /** Bytes: the file with what waits beside it, and what of it is free. */
  readonly bytes: number;
  readonly free: number;
  /** Bytes by what they hold, largest first: `mentions`, `text-index`, `columns`, `payloads`, `analysis`, `log`, `waiting`, `rest`. */
  readonly parts: readonly { readonly part: string; readonly bytes: number }[];
  /** Bytes of all copies together. */
  readonly backups: number;
}

export interface Backup {
  readonly file: string;
  readonly at: Millis;
  readonly bytes: number;
  /** `hand`: somebody asked for it; `daily`: made by itself; `format`: before the project's format changed; `restore`: before another was put back. */
  readonly kind: 'hand' | 'daily' | 'format' | 'restore';
}

/** What a backup was found to hold when it was opened and read. */
export interface BackupCheck {
  readonly file: string;
  readonly whole: boolean;
  /** Why it is not whole, in words. */
  readonly problem: string | null;
  readonly mentions: number;
  readonly latest: Millis | null;
}

export interface BackupsApi {
  'project.storage': (params: Record<string, never>) => Storage;
  /** Latest first. */
  'backups.list': (params: Record<string, never>) => readonly Backup[];
  /** A copy while the project is open, checked at once; `backup` in its folder without a file. */
  'backups.make': (params: { file?: string }) => { readonly backup: Backup; readonly check: BackupCheck };
  /** Opens a backup, reads all of it and says whether it could be put back. */
  'backups.check': (params: { file: string }) => BackupCheck;
  'backups.remove': (params: { file: string }) => null;
  /** How often a copy is made by itself and how many are kept. */
  'backups.plan': (params: { daily?: boolean; keep?: number }) => { readonly daily: boolean; readonly keep: number };
}

/** Answered where projects are opened: the project is closed, kept as a backup, replaced, opened again. */
export interface RestoreApi {
  'backups.restore': (params: { file: string }) => Project;
}

// Imports: how a file is read, what came of it, what was left out.
import type { Id, Millis } from './basic.ts';
import type { Counts, FoundMention, Rejection } from './found.ts';
import type { Field } from './source.ts';

export interface ImporterInfo {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly extensions: readonly string[];
  readonly fields: readonly Field[];
}

/** What reading kept payloads again changed, or would change. */
export interface RemapReport {
  readonly read: number;
  /** Mentions whose text changed: the former text is kept as a revision. */
  readonly revised: number;
  /** Mentions of which only other fields changed (author, date, address, thread, attributes). */
  readonly refined: number;
  readonly same: number;
  /** Without a kept payload, or in which today's parser finds no mention: left as they were. */
  readonly skipped: number;
  readonly dryRun: boolean;
}

/** A saved way to read tables with these columns. */
export interface Mapping {
  readonly id: Id;
  readonly name: string;
  /** Importer it is for. */
  readonly format: string;
  /** The columns it fits, as the file names them. */
  readonly columns: readonly string[];
  readonly options: ImportOptions;
}

export interface ImportReport extends Counts {
  readonly id: Id | null;
  readonly file: string;
  readonly format: string;
  readonly source: Id | null;
  readonly rejections: readonly Rejection[];
  readonly notes: readonly string[];
  readonly dryRun: boolean;
}

/** `interrupted`: Earshot ended in its middle. `resuming`: it goes on after that, or after a person had stopped it. */
export type ImportState = 'running' | 'resuming' | 'done' | 'stopped' | 'interrupted' | 'undone';

export interface ImportRecord extends Counts {
  readonly id: Id;
  readonly source: Id;
  readonly file: string;
  readonly format: string;
  readonly started: Millis;
  readonly finished: Millis | null;
  readonly state: ImportState;
}

export interface ImportOptions {
  /** role -> column. Roles: id text title url author handle published lang thread parent platform. */
  readonly map?: Readonly<Record<string, string>>;
  /** IANA zone for dates that carry none. */
  readonly zone?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** A date pattern the importer knows by name, as its preview offers it. */
  readonly dateFormat?: string;
  /** Take direct messages too, where an archive holds them. */
  readonly direct?: boolean;
}

export interface ImportPreview {
  readonly file: string;
  readonly format: string;
  readonly title: string | null;
  /** What was detected, as label and value, for a person to check. */
  readonly detected: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly dateFormat: string | null;
  /** Other readings the file really allows, when it does. */
  readonly ambiguous: readonly { readonly dateFormat: string; readonly label: string }[];
  readonly mentions: readonly FoundMention[];
  readonly rejections: readonly Rejection[];
}

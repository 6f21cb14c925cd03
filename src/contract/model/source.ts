// Sources: what they are made of, how they fare, what they asked the network.
import type { Id, Json, Millis } from './basic.ts';
import type { Counts } from './found.ts';

/** One field of a form, drawn by the window and checked by the engine. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'url' | 'number' | 'boolean' | 'select' | 'zone' | 'columns' | 'folder';
  readonly required?: boolean;
  readonly help?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

export interface SourceKindInfo {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What to know before relying on it, as a sentence. */
  readonly caution: string | null;
  /** A stream that is listened to while Earshot is open, rather than asked now and then. */
  readonly live: boolean;
  readonly fields: readonly Field[];
}

export interface Source {
  readonly id: Id;
  /** A source kind's id (`feed`), `file` for imports, or `remark` for one's own notes. */
  readonly kind: string;
  readonly name: string;
  readonly config: Json;
  readonly paused: boolean;
  /** The user's own choice; null leaves it to the source's habit. */
  readonly intervalMinutes: number | null;
  readonly priority: SourcePriority;
  /** The user's own grouping, as in an OPML file: `Press / Spain`. */
  readonly folder: string | null;
  /** Fetches the page of each new mention and keeps its article as the text. */
  readonly fullText: boolean;
  readonly nextCheck: Millis | null;
  readonly lastCheck: Millis | null;
  readonly lastSuccess: Millis | null;
  /** What went wrong at the last check, in words; null when it went well. */
  readonly error: SourceError | null;
  readonly failures: number;
  /** Something the user should know that is no error, such as a permanent redirect. */
  readonly notice: string | null;
  readonly mentions: number;
  readonly newest: Millis | null;
  readonly health: SourceHealth;
  readonly created: Millis;
}

export type SourcePriority = 'high' | 'normal' | 'low';

export interface SourceHealth {
  /** `silent`: it answers, but has said nothing for longer than its habit. `written`: one's own notes. */
  readonly state: 'new' | 'good' | 'listening' | 'silent' | 'failing' | 'paused' | 'file' | 'written';
  /** How it fares, as a sentence; with what to do where something can be done. */
  readonly says: string;
  /** Minutes that usually lie between two of its mentions; null where too few are known. */
  readonly habitMinutes: number | null;
}

/** How one day of collecting went: for one source, or summed over all. */
export interface CoverageDay {
  /** ISO date in the project's zone. */
  readonly day: string;
  readonly succeeded: number;
  readonly failed: number;
  readonly added: number;
}

/** A source that a pasted link leads to, not added yet. */
export interface FoundSource {
  readonly kind: string;
  readonly name: string;
  readonly config: Json;
  /** What it is and how it was found, as a sentence. */
  readonly says: string;
}

export interface SourceError {
  readonly code: string;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly advice: string | null;
  readonly at: Millis;
}

export interface RefreshReport extends Counts {
  readonly source: Id;
  readonly name: string;
  /** The server said, or the body showed, that nothing changed. */
  readonly unchanged: boolean;
  readonly error: SourceError | null;
}

export interface RequestRecord {
  readonly id: Id;
  readonly at: Millis;
  readonly source: Id | null;
  readonly purpose: string;
  readonly url: string;
  readonly status: number | null;
  readonly bytes: number;
  readonly milliseconds: number;
  /** The server answered 304: the copy kept is still good. */
  readonly fromCache: boolean;
  readonly error: string | null;
}

/** All requests to one host for one source. */
export interface RequestSum {
  readonly host: string;
  readonly source: Id | null;
  /** What it was for, where it was for no source. */
  readonly purpose: string | null;
  /** Those that got an answer. */
  readonly requests: number;
  /** Those that were refused here, or got none. */
  readonly unanswered: number;
  readonly bytes: number;
  readonly last: Millis;
}

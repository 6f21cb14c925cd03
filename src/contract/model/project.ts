// The project, its settings, the work that runs in it and what was changed.
import type { Id, Millis } from './basic.ts';

export interface Project {
  readonly file: string;
  readonly name: string;
  /** IANA zone in which days are counted and times are shown. */
  readonly zone: string;
  readonly created: Millis;
  readonly mentions: number;
}

/** One undoable change. */
export interface Change {
  readonly id: Id;
  readonly at: Millis;
  /** What was done, as a short phrase: `tag “delivery” on 312 mentions`. */
  readonly summary: string;
  readonly count: number;
  readonly undone: boolean;
  /** What was done, as a name for programs: `tag-added`, `labels-set`, `removed` … */
  readonly kind: string;
  /** It was undone and can be done again. */
  readonly redoable: boolean;
  /** The one mention it was made on, with its title and how it begins; null where there were several, or none. */
  readonly mention: { readonly id: Id; readonly excerpt: string } | null;
  /** It was made on several mentions, which `changes.mentions` finds. */
  readonly opens: boolean;
}

/** When alerts are kept and not told: what came in them is told together when they end. */
export interface QuietHours {
  readonly on: boolean;
  /** Hours of the project's zone, 0 to 23; from 22 to 7 goes over midnight, the same hour twice is the whole day. */
  readonly from: number;
  readonly to: number;
  /** Saturday and Sunday as well, all day. */
  readonly weekends: boolean;
}

export interface Settings {
  /** Hard switch: while true the gate refuses every request. */
  readonly offline: boolean;
  /** Handles and names of accounts that are ours. */
  readonly ours: readonly string[];
  readonly zone: string;
  readonly name: string;
  /** Hosts on loopback or private networks that may be asked, as host or host:port. */
  readonly privateHosts: readonly string[];
  /** Escalation risk from which on a mention is called risky (`is:risk`), 0 to 100. */
  readonly riskThreshold: number;
  readonly quietHours: QuietHours;
}

export interface JobState {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly total: number | null;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly message: string | null;
  /** Who wants it: a call, the engine by itself, or a call of before an interruption. */
  readonly origin: 'call' | 'engine' | 'resumed';
}

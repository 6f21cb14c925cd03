// Alerts: what a topic is watched for, and what was noticed.
import type { Id, Millis } from './model.ts';

/**
 * `volume`: far more mentions in the last hours than usual at this time; `sentiment`: the share of negative ones is
 * clearly above what it was; `question`: a question that was not asked before; `risk`: a mention whose escalation risk
 * is above the threshold of the settings.
 */
export type AlertKind = 'volume' | 'sentiment' | 'question' | 'risk';

export const alertKinds: readonly AlertKind[] = ['volume', 'sentiment', 'question', 'risk'];

/** How much it takes: from, to, and what it is where nobody said. */
export const alertThresholds: Readonly<
  Record<AlertKind, { readonly least: number; readonly most: number; readonly usual: number }>
> = {
  volume: { least: 2, most: 20, usual: 3 },
  sentiment: { least: 5, most: 60, usual: 15 },
  question: { least: 1, most: 50, usual: 2 },
  risk: { least: 1, most: 50, usual: 1 },
};

export interface Alert {
  readonly id: Id;
  readonly topic: Id;
  readonly kind: AlertKind;
  readonly enabled: boolean;
  /**
   * How much it takes. `volume`: times the usual (2 to 20); `sentiment`: points of a hundred above before (5 to 60);
   * `question` and `risk`: mentions at once (1 to 50).
   */
  readonly threshold: number;
}

/** Why an alert went off: numbers and a word, so that a sentence can be made of it in any language. */
export interface AlertReason {
  readonly kind: AlertKind;
  readonly topic: string;
  /** Mentions that count, in the hours that were looked at. */
  readonly count: number;
  readonly hours: number;
  /** Volume: how many are usual in as many hours. Sentiment: the share (0 to 1) it was before. */
  readonly usual: number | null;
  /** Sentiment: the share (0 to 1) of negative ones now. */
  readonly share: number | null;
  /** A question as it was asked, or the words of a risky mention. */
  readonly quote: string | null;
  readonly mention: Id | null;
}

export interface AlertEvent {
  readonly id: Id;
  readonly alert: Id;
  readonly topic: Id;
  readonly at: Millis;
  readonly reason: AlertReason;
  /** Opens the mentions behind it. */
  readonly query: string;
  readonly seen: boolean;
  /** Came in the quiet hours: kept, not told. */
  readonly quiet: boolean;
}

/** What an alert would have told: one of those in the past that it is tried on. */
export interface PastAlert {
  readonly at: Millis;
  readonly reason: AlertReason;
  /** Opens the mentions behind it. */
  readonly query: string;
}

/**
 * What an alert lacks before it can tell anything: former weeks in which something was heard, or mentions of the last
 * weeks whose mood is known.
 */
export type AlertLack =
  | {
      readonly of: 'weeks';
      readonly known: number;
      readonly needed: number;
      /** From then on it can tell, if something is heard every day. */
      readonly ready: Millis;
    }
  | { readonly of: 'mentions'; readonly known: number; readonly needed: number };

/** An alert tried on what is there already. */
export interface AlertTrial {
  /** The days it was tried on: the last ones, or the last ones in which the topic was spoken of. */
  readonly from: Millis;
  readonly until: Millis;
  /** Latest first. */
  readonly past: readonly PastAlert[];
  /** Null where it can tell by now. */
  readonly lack: AlertLack | null;
}

export interface AlertsApi {
  'alerts.list': (params: { topic?: Id }) => readonly Alert[];
  /** One of each kind a topic: saving the same kind again changes it. Without a threshold the kind's own. */
  'alerts.save': (params: { topic: Id; kind: AlertKind; threshold?: number; enabled?: boolean }) => Alert;
  /** Latest first. */
  'alerts.events': (params: { topic?: Id; limit: number; before?: Id }) => readonly AlertEvent[];
  /** These have been looked at; all of them without ids. */
  'alerts.seen': (params: { ids?: readonly Id[] }) => null;
  /** How often this alert would have gone off in the last days, and when: a look before it is switched on. */
  'alerts.try': (params: { topic: Id; kind: AlertKind; threshold: number; days: number }) => AlertTrial;
}

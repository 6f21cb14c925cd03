// Mentions and whoever wrote them.
import type {
  Aspect,
  Entity,
  Flag,
  Intent,
  IntentReading,
  IronyHint,
  LabelFacet,
  Reason,
  Risk,
  Sentence,
  Sentiment,
  SentimentLabel,
  SetBy,
} from './analysis.ts';
import type { Id, Millis } from './basic.ts';

/** A text a mention had before it was read again. */
export interface Revision {
  readonly title: string | null;
  readonly text: string;
  /** When it was replaced. */
  readonly until: Millis;
}

export interface Author {
  readonly id: Id;
  readonly name: string | null;
  readonly handle: string | null;
  readonly platform: string | null;
  readonly url: string | null;
  /** One of the accounts marked as ours. */
  readonly ours: boolean;
}

export interface MentionRow {
  readonly id: Id;
  readonly title: string | null;
  /** The text, or its first 600 code points in lists. */
  readonly text: string;
  readonly cut: boolean;
  readonly url: string | null;
  readonly author: Author | null;
  readonly source: { readonly id: Id; readonly name: string; readonly kind: string };
  /** Publication time, or capture time where the source gave none. */
  readonly at: Millis;
  readonly dated: 'known' | 'assumed' | 'captured';
  readonly language: string | null;
  readonly sentiment: SentimentLabel | null;
  readonly intent: Intent | null;
  readonly flags: readonly Flag[];
  /** Escalation risk, 0 to 1, circumstances included. */
  readonly risk: number;
  readonly tags: readonly Id[];
  readonly replies: number;
  readonly duplicateOf: Id | null;
  /** The first of a cluster of nearly the same texts, where this is a later one of it. */
  readonly similarTo: Id | null;
}

/** A whole mention with what is known of it, flat: what scripts and exports take away. */
export interface MentionRecord {
  readonly id: Id;
  readonly externalId: string;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  /** The author's name, else the handle. */
  readonly author: string | null;
  readonly handle: string | null;
  readonly platform: string | null;
  readonly ours: boolean;
  readonly source: string;
  /** ISO 8601 with the offset it was written with; null where the source gave no date. */
  readonly published: string | null;
  /** The zone was not given but assumed. */
  readonly zoneAssumed: boolean;
  /** ISO 8601, UTC. */
  readonly captured: string;
  readonly language: string | null;
  readonly sentiment: SentimentLabel | null;
  readonly score: number | null;
  readonly intent: Intent | null;
  readonly flags: readonly Flag[];
  readonly risk: number;
  readonly tags: readonly string[];
  readonly thread: string | null;
  readonly parent: string | null;
  readonly duplicateOf: Id | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly engagement: Readonly<Record<string, number>>;
}

export interface TagSetting {
  readonly tag: Id;
  readonly by: SetBy;
}

/** What is answered: a mention that is kept, maybe beyond the thread shown; one taken back; or what was never collected. */
export type Answered =
  | { readonly is: 'kept'; readonly id: Id; readonly author: Author | null }
  | { readonly is: 'taken-back' | 'missing'; readonly externalId: string };

/** A mention of a conversation. */
export interface ThreadPost extends MentionRow {
  /** Null where it answers nothing. */
  readonly answers: Answered | null;
}

/** Everything known of one mention. What the model says is recomputed: its reasons have their offsets in the text. */
export interface MentionDetail extends MentionRow {
  readonly externalId: string;
  readonly captured: Millis;
  readonly offset: number | null;
  readonly languageConfidence: number | null;
  readonly score: number | null;
  /** Version of the analysis the saved labels are of; older than today's while it is done again. */
  readonly analysisVersion: number;
  /** Who set each label that is in effect. */
  readonly setBy: Readonly<Partial<Record<LabelFacet, SetBy>>>;
  /** Of the text, as the model reads it now; reasons within the title are in `becauseTitle`. */
  readonly sentimentReading: Sentiment;
  readonly becauseTitle: readonly Reason[];
  readonly sentences: readonly Sentence[];
  readonly intentReading: IntentReading;
  readonly irony: IronyHint;
  /** Circumstances included. */
  readonly riskReading: Risk;
  readonly keywords: readonly string[];
  readonly entities: readonly Entity[];
  readonly aspects: readonly Aspect[];
  readonly tagSettings: readonly TagSetting[];
  readonly topics: readonly { readonly id: Id; readonly name: string }[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly engagement: Readonly<Record<string, number>>;
  /** In order of time; the mention itself is among it. */
  readonly thread: readonly ThreadPost[];
  /** How many messages that are answered in the thread were never collected. */
  readonly threadGaps: number;
  /** There is more of the conversation than `thread` holds. */
  readonly threadBeyond: { readonly before: boolean; readonly after: boolean };
  /** Copies: the same address or text elsewhere, and texts that are nearly the same. */
  readonly alsoIn: readonly MentionRow[];
  /** Former texts, latest first. */
  readonly revisions: readonly Revision[];
}

/** Which mentions an action is about: these, or all a query finds. */
export type Selection = { readonly ids: readonly Id[] } | { readonly query: string };

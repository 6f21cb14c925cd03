// The nouns of Earshot as plain readonly data: what every room of the program speaks about.

/** A row id. Mention ids follow publication time (see core/db/mention-id.ts). */
export type Id = number;
/** Unix time in milliseconds. */
export type Millis = number;
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Project {
  readonly file: string;
  readonly name: string;
  /** IANA zone in which days are counted and times are shown. */
  readonly zone: string;
  readonly created: Millis;
  readonly mentions: number;
}

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

export interface ImporterInfo {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly extensions: readonly string[];
  readonly fields: readonly Field[];
}

export interface Source {
  readonly id: Id;
  /** A source kind's id (`feed`), or `file` for imports. */
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
  /** `silent`: it answers, but has said nothing for longer than its habit. */
  readonly state: 'new' | 'good' | 'listening' | 'silent' | 'failing' | 'paused' | 'file';
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

/** A text a mention had before it was read again. */
export interface Revision {
  readonly title: string | null;
  readonly text: string;
  /** When it was replaced. */
  readonly until: Millis;
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

export interface SourceError {
  readonly code: string;
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly advice: string | null;
  readonly at: Millis;
}

export interface FoundAuthor {
  readonly name: string | null;
  readonly handle: string | null;
  readonly platform: string | null;
  readonly url: string | null;
}

/** When something was said. `assumed`: the source gave no zone, so one was supplied. */
export interface Published {
  readonly at: Millis;
  readonly zone: 'known' | 'assumed';
  /** Offset from UTC in minutes as the source gave it or as assumed. */
  readonly offset: number;
}

/** A mention as a source or importer hands it over: plain values, no database. */
export interface FoundMention {
  /** The source's own id, or one made from the content where it gives none. Never empty. */
  readonly externalId: string;
  readonly title: string | null;
  /** Plain text, never empty: a title alone is its text. */
  readonly text: string;
  readonly url: string | null;
  readonly author: FoundAuthor | null;
  readonly published: Published | null;
  /** Language as the source states it (ISO 639-1), a hint only. */
  readonly language: string | null;
  /** The source's id of the conversation, and of the mention this one answers. */
  readonly thread: string | null;
  readonly parent: string | null;
  /** Columns without a role, as text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Figures as the source gives them: likes, reposts, views, replies. */
  readonly engagement: Readonly<Record<string, number>>;
  /** The source's own record, as text, for a later re-reading. */
  readonly raw: string | null;
}

/** Something that could not be read: where (line, item, byte) and why. */
export interface Rejection {
  readonly at: string;
  readonly reason: string;
}

export interface Counts {
  readonly read: number;
  readonly added: number;
  /** Already in the project, from this same source. */
  readonly known: number;
  /** New here, but a copy of a mention from elsewhere: kept and marked. */
  readonly duplicates: number;
  readonly rejected: number;
}

export interface RefreshReport extends Counts {
  readonly source: Id;
  readonly name: string;
  /** The server said, or the body showed, that nothing changed. */
  readonly unchanged: boolean;
  readonly error: SourceError | null;
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

export type ImportState = 'running' | 'done' | 'stopped' | 'undone';

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

export type SentimentLabel = 'negative' | 'neutral' | 'positive';

/** A piece of text that decided something; offsets count Unicode code points, end exclusive. */
export interface Reason {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * bias + rest + the weights of `because` = raw (to a thousandth); the score is a monotone function of raw, and the label
 * follows from the score.
 */
export interface Sentiment {
  readonly label: SentimentLabel;
  /** -1 to 1. */
  readonly score: number;
  readonly because: readonly Reason[];
  readonly raw: number;
  /** What is assumed before a word is read. */
  readonly bias: number;
  /** What is left of many small weights that are not listed. */
  readonly rest: number;
  /** What decided it: `model` (learned weights and lexicon) or `lexicon` (no learned weights for this language). */
  readonly by: 'model' | 'lexicon';
}

/** Offsets count Unicode code points, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** ISO 639-1, or null where it is not sure. */
  readonly language: string | null;
}

export type Intent = 'request' | 'question' | 'complaint' | 'objection' | 'suggestion' | 'thanks' | 'comment';

/** What the writer wants. `label` is the one that matters most for an answer; `also` what else is in the text. */
export interface IntentReading {
  readonly label: Intent;
  readonly because: readonly Reason[];
  readonly also: readonly { readonly label: Intent; readonly because: readonly Reason[] }[];
  /** Wants to buy; empty where nothing says so. */
  readonly purchase: readonly Reason[];
  /** Wants to leave, cancel or return; empty where nothing says so. */
  readonly churn: readonly Reason[];
}

/** A hint for a person to look: never part of a score. */
export interface IronyHint {
  readonly flag: boolean;
  /** 0 to 1; the flag stands from a stated threshold on. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/** Why a mention may escalate: of its words, or (without offsets in the text) of its circumstances. */
export type RiskCause =
  | 'anger'
  | 'threat'
  | 'legal'
  | 'press'
  | 'safety'
  | 'discrimination'
  | 'fraud'
  | 'repeated'
  | 'unanswered'
  | 'reach'
  | 'speed';

export interface RiskReason {
  readonly cause: RiskCause;
  /** The words, or for circumstances a short fact: `3rd complaint in 30 days`. */
  readonly text: string;
  /** Code points, end exclusive; null for circumstances. */
  readonly start: number | null;
  readonly end: number | null;
  /** 0 to 1: score = 1 - the product of (1 - weight) over all reasons. */
  readonly weight: number;
}

/** Escalation risk; whether it is too high is for the user's threshold to say. */
export interface Risk {
  /** 0 to 1. */
  readonly score: number;
  readonly because: readonly RiskReason[];
  /** It could harm in public: safety, discrimination, fraud, law or press, or a call to others. */
  readonly public: boolean;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'product' | 'other';

export interface Entity {
  readonly text: string;
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
}

/** A product, component or issue and the opinion on it. Offsets are those of the thing. */
export interface Aspect {
  /** What is spoken of, as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opinion: SentimentLabel;
  /** The words of the opinion. */
  readonly because: readonly Reason[];
}

export type TermKind =
  | 'word'
  | 'hashtag'
  | 'handle'
  | 'emoji'
  | 'domain'
  | 'person'
  | 'organisation'
  | 'place'
  | 'product'
  | 'phrase'
  | 'praised'
  | 'criticised';

/** One distinct content term of a mention: `key` is what is counted, `shown` how it was written. */
export interface Term {
  readonly kind: TermKind;
  readonly key: string;
  readonly shown: string;
}

export interface Analysis {
  /** ISO 639-1, or null where no candidate is clearly ahead. */
  readonly language: string | null;
  /** 0 to 1. */
  readonly languageConfidence: number;
  readonly sentences: readonly Sentence[];
  readonly sentiment: Sentiment;
  readonly intent: IntentReading;
  readonly irony: IronyHint;
  /** Of the words alone; the project adds the circumstances. */
  readonly risk: Risk;
  readonly keywords: readonly string[];
  readonly entities: readonly Entity[];
  readonly aspects: readonly Aspect[];
  readonly terms: readonly Term[];
}

/** What a mention may be marked with besides its sentiment and intent. */
export type Flag = 'irony' | 'purchase' | 'churn' | 'public';

/** What a person can overrule. Flags take `yes` or `no`; risk takes 0 to 100. */
export type LabelFacet = 'sentiment' | 'language' | 'intent' | 'risk' | Flag;

/** Who or what set a label. */
export interface SetBy {
  readonly kind: 'model' | 'rule' | 'person';
  /** Model name and version, rule name, or person's name. */
  readonly name: string;
  readonly at: Millis;
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
  readonly thread: readonly MentionRow[];
  /** True where the thread refers to mentions that were not collected. */
  readonly threadGaps: boolean;
  /** Copies: the same address or text elsewhere, and texts that are nearly the same. */
  readonly alsoIn: readonly MentionRow[];
  /** Former texts, latest first. */
  readonly revisions: readonly Revision[];
}

/** Laid over a tag's colour: tells tags of similar colours apart where areas touch. */
export type TagPattern = 'plain' | 'stripes' | 'lines' | 'dots' | 'grid' | 'checks';

export interface Tag {
  readonly id: Id;
  readonly name: string;
  readonly color: string;
  readonly pattern: TagPattern;
  readonly mentions: number;
}

export type TopicScope = 'brand' | 'competitor' | 'industry' | 'search';

/** By what a mention is one of a topic. */
export type NameKind = 'name' | 'handle' | 'domain' | 'misspelling';

/** How people write what a topic is about, and what only looks like it. */
export interface TopicNames {
  readonly names: readonly string[];
  /** With or without their @. */
  readonly handles: readonly string[];
  readonly domains: readonly string[];
  readonly misspellings: readonly string[];
  /** Words and phrases of something else of the same name: a mention with one of them is left out. */
  readonly exclusions: readonly string[];
}

/** A way of writing a topic's name that the data hold and the topic does not. */
export interface NameProposal {
  readonly text: string;
  readonly kind: NameKind;
  /** Mentions that hold it. */
  readonly count: number;
  /** Why it is proposed, as a short phrase. */
  readonly says: string;
  readonly query: string;
}

/**
 * A saved search; brands, competitors and the industry are the scopes of share of voice. It finds what is named by one
 * of its names or matches `query`, without its exclusions.
 */
export interface Topic {
  readonly id: Id;
  readonly name: string;
  readonly scope: TopicScope;
  readonly query: string;
  readonly names: TopicNames;
  /** Mentions by what they name it with; one may count for several. */
  readonly byName: Readonly<Record<NameKind, number>>;
  readonly color: string;
  readonly mentions: number;
}

export interface Rule {
  readonly id: Id;
  readonly name: string;
  readonly query: string;
  readonly tag: Id;
  readonly enabled: boolean;
}

export interface RulePreview {
  /** All that its search finds. */
  readonly total: number;
  readonly tagged: number;
  readonly mentions: readonly MentionRow[];
}

/** Which mentions an action is about: these, or all a query finds. */
export type Selection = { readonly ids: readonly Id[] } | { readonly query: string };

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
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** The clause to add to the query: `lang:es`. */
  readonly clause: string;
}

export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

export interface QueryProblem {
  readonly message: string;
  /** Offset and length in UTF-16 units of the query text. */
  readonly at: number;
  readonly length: number;
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
}

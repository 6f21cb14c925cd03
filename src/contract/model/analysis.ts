// What the machine or a person reads in a text, each with its reasons.
import type { Millis } from './basic.ts';

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

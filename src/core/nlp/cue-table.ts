// What a language's file of phrases (cues/<code>.ts) holds, and how its phrases are written.

/**
 * Weight -> phrases, parted by commas or line ends. In a phrase `[a|b|]` stands for alternatives, `*2` for up to two
 * words between, `inform~` for every word that starts so (four letters at least), `~ing`
 * for every word that ends so, `#blessed` for a hashtag only, `^` before the first word for the
 * start of a clause, `$` after the last for its end. A phrase of weight 0 says that the words mean nothing here
 * (`killer deal`): it takes them away from the shorter phrases of its channel.
 */
export type CueList = readonly (readonly [weight: number, phrases: string])[];

/** A weight of 1 says it alone; 0.5 needs another sign beside it. */
export interface IntentCues {
  readonly request: CueList;
  /** Asks without a question mark too; 0.5 only where the mark stands. */
  readonly question: CueList;
  /** Has a question mark and does not ask: it complains (1), or is a mere tag (0.1). */
  readonly rhetorical: CueList;
  readonly complaint: CueList;
  readonly objection: CueList;
  readonly suggestion: CueList;
  /** Thanks and praise. */
  readonly thanks: CueList;
  readonly purchase: CueList;
  readonly churn: CueList;
  /** Products and services: what criticism and praise are about. */
  readonly thing: CueList;
}

/** Weights 0 to 1: how often it is meant the other way round where it stands. */
export interface IronyCues {
  /** Says so by itself. */
  readonly sarcasm: CueList;
  /** Praise and joy that need something dull or bad nearby. */
  readonly praise: CueList;
  /** Dull or bad things: how sure nobody likes them. */
  readonly dull: CueList;
  /** Small signs: `clearly`, `of course`. */
  readonly sign: CueList;
  /** Speaks for its being meant as said. */
  readonly sincere: CueList;
}

/** Weights 0 to 1 (see Risk): from 0.6 on the phrase states a fact or a will that an `if` does not soften. */
export interface RiskCues {
  readonly anger: CueList;
  readonly threat: CueList;
  readonly legal: CueList;
  readonly press: CueList;
  readonly safety: CueList;
  readonly discrimination: CueList;
  readonly fraud: CueList;
  /** Tells that a text is about a film, a book, a match or a song. */
  readonly story: CueList;
  /** `if`, `imagine`, `would`. */
  readonly unreal: CueList;
}

export interface CueTable extends IntentCues, IronyCues, RiskCues {
  /** Words before which a clause has not really begun: greetings, conjunctions. */
  readonly openers: string;
}

export type CueKind = Exclude<keyof CueTable, 'openers'>;

/** Kinds of one channel compete for the words of the text; those of different channels share them. */
export const CHANNELS: Readonly<Record<CueKind, number>> = {
  request: 0,
  question: 0,
  rhetorical: 0,
  complaint: 0,
  objection: 0,
  suggestion: 0,
  thanks: 0,
  purchase: 1,
  churn: 2,
  thing: 3,
  sarcasm: 4,
  praise: 4,
  dull: 5,
  sign: 6,
  sincere: 7,
  anger: 8,
  threat: 8,
  legal: 8,
  press: 8,
  safety: 8,
  discrimination: 8,
  fraud: 8,
  story: 9,
  unreal: 10,
};

// Topics and the names they go by.
import type { Id } from './basic.ts';

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
  /** Mentions that count for several of these. */
  readonly several: number;
  /** Mentions that count for none: its search found them, or a name within a longer handle or a link. */
  readonly otherwise: number;
  readonly color: string;
  readonly mentions: number;
}

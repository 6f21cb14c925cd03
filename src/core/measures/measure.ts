// What a measure is: a name, a definition for people, and a pure computation over what was counted.
import type { MeasureData, Quote, Undated } from '../../contract/measures.ts';
import type { Id, Intent, Millis, TagPattern, TermKind } from '../../contract/model.ts';
import type { Series, SeriesValue } from '../../contract/series.ts';
import { finish, type Steps } from './steps.ts';

export interface CountedTerm {
  readonly kind: TermKind;
  readonly key: string;
  readonly shown: string;
  readonly count: number;
}

/** What was found, as questions a measure may ask. The index answers them; tests answer from plain values. */
export interface Found {
  readonly query: string;
  readonly total: number;
  /** Every mention of the project that is not hidden. */
  readonly all: number;
  /** Whether a folded word is asked for by the query or is the brand's own name: it tells nothing about what was found. */
  isEcho(word: string): boolean;
  /** Whether a topic of the project is called so, folded. */
  isTopic(name: string): boolean;
  days(): readonly { readonly day: string; readonly sentiment: number | null; readonly count: number }[];
  sentimentByLanguage(): readonly {
    readonly value: string | null;
    readonly sentiment: number | null;
    readonly count: number;
  }[];
  groups(
    by: 'source' | 'language' | 'author' | 'tag' | 'topic' | 'intent' | 'flag',
    limit: number,
  ): readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
    /** Of tags. */
    readonly color?: string;
    readonly pattern?: TagPattern;
  }[];
  terms(kinds: readonly TermKind[], limit: number): readonly CountedTerm[];
  voices(): {
    readonly topics: readonly { readonly label: string; readonly count: number; readonly color: string }[];
    readonly any: number;
  };
  quotes(limit: number): readonly Quote[];
  /** First and last, or null where nothing was found. */
  readonly span: { readonly from: Millis; readonly to: Millis } | null;
  /** What was found as terms, latest first, at most `limit`: copies left out unless they are asked for. */
  documents(limit: number, copies?: boolean): readonly FoundDocument[];
  /** The texts of these, in their order; each at most 2,000 UTF-16 units long. */
  texts(ids: readonly Id[]): readonly FoundText[];
  /** Reads these texts for what they say, so that they can be compared with each other. */
  compare(texts: readonly { readonly text: string; readonly language: string | null }[]): Comparer;
  /**
   * What the forms of a word have in common, never for display; null where it says nothing of what a text is about
   * (greetings, words of asking).
   */
  stem(word: string, language: string | null): string | null;
  /** The dictionary form of a word, in lower case; the word itself where none is sure. */
  lemma(word: string, language: string | null): string;
  /** The term with this number. */
  term(id: number): { readonly kind: TermKind; readonly key: string; readonly shown: string };
  /** Authors by their mentions, most first. Mentions of our own accounts are left out. */
  authors(limit: number): readonly FoundAuthorFigures[];
  /** How long each answered mention waited for the first answer by one of our accounts, in milliseconds. */
  waits(): readonly number[];
  /** What authors of the latest mentions found (at most `limit` mentions) and our accounts said to each other. */
  exchanges(limit: number): readonly FoundExchange[];
  /** Figures that sources give with a mention, by name and value. */
  figures(): readonly FoundFigure[];
  /** Mentions by the sum of these figures, largest first. */
  mostFigured(names: readonly string[], limit: number): readonly { readonly id: Id; readonly value: number }[];
  /** Attributes whose names speak of an audience (`followers`), by name and value as the file wrote it. */
  audiences(): readonly FoundAudience[];
  /** Each author on each day, mentions of our own accounts left out. */
  authorDays(): Steps<readonly FoundAuthorDay[]>;
  /** Who answers whom among what was found, most answers first. */
  replies(limit: number): FoundReplies;
  /** Mentions by hour of the week in the project's zone. */
  hours(): readonly { readonly weekday: number; readonly hour: number; readonly count: number }[];
  /** Mentions whose source gave no date: they stand where they were captured. */
  readonly undated: number;
  /** Whether the project names any account as ours. */
  readonly namesOurs: boolean;
  /** Mentions by hour, oldest first; `at` is the beginning of the hour in UTC. Hours without any are left out. */
  byHour(): readonly { readonly at: Millis; readonly count: number }[];
  /** The day of a time in the project's zone, as an ISO date. */
  dayOf(at: Millis): string;
  /** The hour of a time in the project's zone, 0 to 23. */
  hourOf(at: Millis): number;
  /** How many of what was found hold each of these clauses, too. */
  counts(clauses: readonly string[]): readonly number[];
  /** The dates the query itself keeps to. */
  readonly period: FoundPeriod;
  /** Whether the query itself asks for sentiments: their shares are then what was asked for. */
  readonly asksForSentiment: boolean;
  /** Whether the project has sources that the program collects from by itself. */
  readonly collects: boolean;
  /** Sources of the project on which collecting was broken on some of these days (ISO dates, both included). */
  broken(from: string, to: string): readonly BrokenSource[];
  /** Another search of the same project. */
  search(query: string): Found;
  /** The same search, narrowed by a clause. */
  within(clause: string): Found;
  /** The clause that will open exactly these mentions; they are kept as a group under a name made of them. */
  group(members: readonly Id[], label: string): string;
}

/** Texts by their place in the list that was read. */
export interface Comparer {
  /** Distinct stems of the words that say something; words of one meaning have one name. */
  words(at: number): readonly string[];
  /** 0 to 1: how far two of them say the same, word for word or in other words. */
  similarity(at: number, other: number): number;
}

/** A mention as numbers. */
export interface FoundDocument {
  readonly id: Id;
  readonly at: Millis;
  /** Number of the author; null where none is known. */
  readonly author: Id | null;
  readonly language: string | null;
  /** -1, 0, 1; null while not analysed. */
  readonly sentiment: number | null;
  readonly score: number | null;
  readonly intent: Intent | null;
  /** UTF-16 units of the text. */
  readonly length: number;
  /** Distinct terms: see `Found.term`. */
  readonly terms: Uint32Array;
  /** The first of the mentions it is a copy of, or nearly; null where it is none. */
  readonly copyOf: Id | null;
}

export interface FoundText {
  readonly id: Id;
  readonly at: Millis;
  readonly author: string | null;
  readonly source: string;
  readonly language: string | null;
  readonly text: string;
}

export interface FoundAuthorFigures {
  readonly id: Id;
  readonly label: string;
  readonly mentions: number;
  /** Mentions that begin a conversation or stand alone, and how many of these another author answered. */
  readonly started: number;
  readonly answered: number;
  /** Answers by others to any of their mentions. */
  readonly replies: number;
  /** The largest sum of reactions one of their mentions brought; null where no source gives any. */
  readonly reach: number | null;
}

/** What one author and our accounts say to each other in one conversation, in order of time. */
export interface FoundExchange {
  readonly turns: readonly FoundTurn[];
}

export interface FoundTurn {
  readonly id: Id;
  readonly at: Millis;
  readonly ours: boolean;
  /** Whether it is among what was found; else it only belongs to the conversation. */
  readonly found: boolean;
  /** Only thanks: it asks for no further answer. */
  readonly thanks: boolean;
}

export interface FoundFigure {
  readonly name: string;
  readonly value: number;
  /** Mentions that give this value. */
  readonly count: number;
}

export interface FoundAudience {
  readonly name: string;
  readonly shown: string;
  readonly value: string;
  readonly count: number;
}

export interface FoundAuthorDay {
  readonly author: Id;
  /** ISO dates in the project's zone: of these mentions, and of the author's first in the whole project. */
  readonly day: string;
  readonly first: string;
  readonly count: number;
}

export interface FoundReplies {
  readonly edges: readonly { readonly from: Id; readonly to: Id; readonly members: readonly Id[] }[];
  /** The authors of these edges, with their mentions among what was found. */
  readonly authors: readonly {
    readonly id: Id;
    readonly label: string;
    readonly ours: boolean;
    readonly count: number;
  }[];
  /** All answers among what was found; to oneself; between people who are not both known and here. */
  readonly all: number;
  readonly toSelf: number;
  readonly unknown: number;
}

/** Null: open on that side. */
export interface FoundPeriod {
  /** Its dates alone, as a query; empty where it names none. */
  readonly query: string;
  readonly from: Millis | null;
  /** The first millisecond after it, no later than now. */
  readonly before: Millis | null;
}

export interface BrokenSource {
  readonly id: Id;
  readonly label: string;
  /** Days on which every check failed, or on which it was not checked although it was active. */
  readonly days: readonly string[];
}

export interface GivenSeries {
  readonly series: Series;
  /** By day; of an activity the days it runs. */
  readonly values: readonly SeriesValue[];
  /** Every activity of the project. */
  readonly activities: readonly Series[];
  /** Days the search's dates let in of which the project holds anything at all, in order of time. */
  readonly collected: readonly string[];
}

/** What a measure may be given besides the query and the limit. */
export interface MeasureOptions {
  readonly word: string | null;
  readonly against: Found | null;
  /** Hours within which an answer is wanted. */
  readonly target?: number;
  /** A series of the business, to lay beside what was found. */
  readonly series?: GivenSeries | null;
}

export interface Measured {
  readonly n: number;
  readonly excluded: readonly string[];
  /** True where labels of the analysis were counted. */
  readonly labels: boolean;
  /** Of a figure about time: see `readUndated`. */
  readonly undated?: Undated | null;
  readonly data: MeasureData;
}

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly shape: MeasureData['shape'];
  /** What it asks for besides a query. */
  readonly needs?: readonly ('word' | 'against' | 'target' | 'series')[];
  compute(found: Found, limit: number, options: MeasureOptions): Measured;
  /** The same in steps, where it takes seconds with very many mentions. */
  steps?(found: Found, limit: number, options: MeasureOptions): Steps<Measured>;
}

/** A measure that is computed in steps, or all at once by taking them. */
export function inSteps(measure: Omit<Measure, 'compute'> & Required<Pick<Measure, 'steps'>>): Measure {
  return { ...measure, compute: (...asked) => finish(measure.steps(...asked)) };
}

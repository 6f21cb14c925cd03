// What searching answers beside the mentions: the whole Explore view at once, what each clause does, suggestions.
import type { MeasureResult } from './measures.ts';
import type { Change, Facet, Id, MentionDetail, MentionRecord, MentionRow, Millis, QueryProblem } from './model.ts';

/**
 * `relevance`: best match first (bm25), among the newest that were found; `engagement`: most reactions first;
 * `unanswered`: what none of our accounts said or answered, oldest first.
 */
export type SearchOrder = 'newest' | 'oldest' | 'relevance' | 'engagement' | 'unanswered';

export interface SearchParams {
  readonly query: string;
  readonly limit: number;
  readonly order?: SearchOrder;
  /** The `next` of the page before. */
  readonly after?: Id | null;
  /** Jumps to a date: newest first begins with what was published then or before, oldest first then or later. */
  readonly at?: Millis | null;
}

export interface SearchPage {
  readonly total: number;
  readonly mentions: readonly MentionRow[];
  readonly next: Id | null;
  /** Ordered by relevance: how many of the newest were ranked, where that is not all; null otherwise. */
  readonly ranked: number | null;
}

/** A page without the total: what lies beyond it is not counted, so it is there at once. */
export interface BarePage {
  readonly mentions: readonly MentionRow[];
  readonly next: Id | null;
}

/** What Explore shows of a search, from one pass over what was found. */
export interface ExploreView {
  readonly page: SearchPage;
  readonly facets: readonly Facet[];
  readonly trend: MeasureResult;
  readonly cloud: MeasureResult;
  /** Shares of sentiment, of the mentions that are analysed. */
  readonly balance: MeasureResult;
}

/** What one part of a query does to the result. Offset and length in UTF-16 units of the query text. */
export interface ClauseEffect {
  readonly at: number;
  readonly length: number;
  /** In words: `with “pedido”`. */
  readonly says: string;
  /** `all`: one of those that must hold; `not`: one that must not; `any`: one of several, each of which will do. */
  readonly role: 'all' | 'not' | 'any';
  /** Mentions it finds by itself (for `not`: what it excludes, by itself). */
  readonly hits: number;
  /** The query that opens its hits. */
  readonly alone: string;
  /** `all` and `not`: mentions the result would have in addition without it. `any`: those that only it finds. */
  readonly removed: number;
  /** The query that opens exactly those removed (of `any`: those only it finds). */
  readonly query: string;
}

export interface Explanation {
  readonly total: number;
  readonly says: string;
  readonly clauses: readonly ClauseEffect[];
}

export interface Suggestion {
  /** What takes the place of the range. */
  readonly text: string;
  readonly label: string;
  readonly kind: 'field' | 'value' | 'word' | 'spelling' | 'topic' | 'operator';
  /** Mentions that have it, where that is known at once. */
  readonly count: number | null;
}

export interface Suggestions {
  /** Range of the query text that a suggestion replaces, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  readonly items: readonly Suggestion[];
  /** “Did you mean”: the whole query with misspelt words mended; null where nothing seems misspelt. */
  readonly meant: string | null;
}

/** Where the column index stands: an answer is right either way, and quick when it is ready. */
export interface IndexState {
  readonly ready: boolean;
  readonly mentions: number;
  /** Mentions in parts that are being made or made again. */
  readonly stale: number;
  /** Why it was made anew; null where it was read as it was kept. */
  readonly rebuilt: string | null;
}

/** How a list of mentions is written to a file. */
export type MentionFormat = 'csv' | 'xlsx' | 'json';

export interface SearchingApi {
  'mentions.search': (params: SearchParams) => SearchPage;
  /** The same without counting: further pages, and a first one at once. */
  'mentions.page': (params: SearchParams) => BarePage;
  /** Whole mentions, in the order of these ids; ids that are gone are left out. */
  'mentions.records': (params: { ids: readonly Id[] }) => readonly MentionRecord[];
  'mentions.facets': (params: { query: string }) => readonly Facet[];
  'mentions.get': (params: { id: Id }) => MentionDetail;
  /** Writes down what was heard elsewhere: on the phone, at the counter. */
  'mentions.remark': (params: {
    text: string;
    title?: string;
    author?: string;
    /** Where it was heard: `phone`, `counter`. */
    channel?: string;
    /** When it was said; now without it. */
    at?: Millis;
    url?: string;
  }) => MentionRow;
  /** Takes away what one noted down oneself; what others said stays as it came. Undoable. */
  'mentions.remove': (params: { id: Id }) => Change;
  /** Writes every mention of a search to a file, newest first, as a job. Never overwrites unless told. */
  'mentions.export': (params: { query: string; format: MentionFormat; file: string; overwrite?: boolean }) => {
    readonly file: string;
    readonly bytes: number;
    readonly mentions: number;
  };
  /** Says that a mention is no copy of another, after all. Undoable. */
  'mentions.part': (params: { id: Id }) => Change;
  /** First page, total, facets, trend and cloud of a search from one pass. `terms`: words of the cloud, 100 without it. */
  'mentions.explore': (params: SearchParams & { terms?: number }) => ExploreView;
  /** What each clause finds and removes. */
  'query.explain': (params: { query: string; locale?: string }) => Explanation;
  /** What could stand at this offset (UTF-16 units) of the query. */
  'query.suggest': (params: { query: string; at: number; limit?: number; locale?: string }) => Suggestions;
  'index.state': (params: Record<string, never>) => IndexState;
  /** `locale` (BCP 47): the language it is said in. */
  'query.check': (params: { query: string; locale?: string }) => {
    readonly problem: QueryProblem | null;
    readonly says: string;
  };
}

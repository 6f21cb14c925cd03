// The inbox: which mentions wait for a look, and what a person has done about each.
import type { Change, Id, MentionRow, Millis, Selection } from './model.ts';

/** Nobody has looked at it (`new`), somebody has (`read`), it is put off (`later`), nothing more is to be done (`done`). */
export type AttentionState = 'new' | 'read' | 'later' | 'done';

/**
 * What the inbox shows: `answer` wants an answer of ours and has none (questions, requests, complaints, objections, and
 * what is risky), `new` nobody has looked at, `later` is put off, `done` is done, `all` is everything that is not done.
 * Mentions of our own accounts, copies and hidden ones are in none of them; what is put off is only in `later` until
 * its time has come.
 */
export type InboxView = 'answer' | 'new' | 'later' | 'done' | 'all';

export type InboxOrder = 'oldest' | 'newest' | 'risk';

export interface InboxParams {
  readonly view: InboxView;
  /** A filter in the query language; everything without it. */
  readonly query?: string;
  /**
   * Only what was said since then; null is everything ever. What was put off is shown whatever its age: in `later`, and
   * in its other views once it has come back.
   */
  readonly since?: Millis | null;
  /** Oldest first without it. */
  readonly order?: InboxOrder;
  /** The last mention of the page before. */
  readonly after?: Id;
  readonly limit: number;
}

export interface InboxRow {
  readonly mention: MentionRow;
  readonly state: AttentionState;
  /** When it comes back, for what is put off. */
  readonly until: Millis | null;
}

export interface InboxPage {
  readonly rows: readonly InboxRow[];
  readonly more: boolean;
}

/** Nothing is counted further: a figure above it says that there are more. */
export const mostCountedInInbox = 1000;

export interface InboxCounts {
  readonly answer: number;
  readonly new: number;
  readonly later: number;
  readonly done: number;
  readonly all: number;
  /** What the view `answer` holds from before `since`: so that an empty inbox can say what it leaves out. */
  readonly older: number;
  /** When the oldest of `answer` was said. */
  readonly waitingSince: Millis | null;
}

/** Everything that a view of the inbox holds. */
export interface InboxSelection {
  readonly inbox: Pick<InboxParams, 'view' | 'query' | 'since'>;
}

export interface InboxApi {
  'inbox.page': (params: InboxParams) => InboxPage;
  'inbox.counts': (params: Pick<InboxParams, 'query' | 'since'>) => InboxCounts;
  /** What a person has done about one mention. */
  'inbox.get': (params: { id: Id }) => Pick<InboxRow, 'state' | 'until'>;
  /**
   * `until` with `later` only, and then wanted. `read` and `new` leave no step in the history; the others are undoable.
   * Null where nothing was to be changed, too.
   */
  'inbox.set': (params: { to: Selection | InboxSelection; state: AttentionState; until?: Millis }) => Change | null;
}

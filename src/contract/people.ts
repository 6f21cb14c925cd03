// People: one human (or organisation) behind the accounts that speak, as far as a person of ours has said so.
import type { Author, Change, Id, MentionRow, Millis, SentimentLabel } from './model.ts';

/** What somebody is to us. `ours` is set by the accounts of the settings, not here. */
export type PersonRole =
  | 'customer'
  | 'advocate'
  | 'critic'
  | 'journalist'
  | 'creator'
  | 'partner'
  | 'competitor'
  | 'staff';

export interface PersonInfo {
  /**
   * An account that stands alone has its author's id, negated; a person who was noted down has an id of their own. It
   * stays the same as long as nobody is linked or noted down.
   */
  readonly id: Id;
  readonly name: string;
  readonly role: PersonRole | null;
  readonly accounts: readonly Author[];
  readonly mentions: number;
  readonly first: Millis | null;
  readonly last: Millis | null;
  /** The source in which they spoke last. */
  readonly source: string | null;
  readonly noted: boolean;
}

export interface Person extends PersonInfo {
  readonly notes: string;
  /** Mentions by feeling, those without a label left out. */
  readonly sentiment: Readonly<Record<SentimentLabel, number>>;
  /** Where each account speaks, most first. */
  readonly channels: readonly {
    readonly author: Id;
    readonly platform: string | null;
    readonly source: string;
    readonly mentions: number;
  }[];
  /**
   * Mentions of theirs that one of our accounts answered: what `query` and `answeredClause` find. Null while no account is
   * named as ours: then nobody knows.
   */
  readonly answered: number | null;
  /** Mentions that ask for something and have no answer of ours: what `query` and `unansweredClause` find. Null as `answered`. */
  readonly unanswered: number | null;
  /** The query that finds all they said. */
  readonly query: string;
}

export const answeredClause = 'reply:ours';
export const unansweredClause = '(intent:question OR intent:request OR intent:complaint) -reply:ours';

/** Finds what exactly these accounts said. */
export function accountsQuery(authors: readonly Id[]): string {
  const clauses = authors.map((id) => `author:#${id}`);
  return clauses.length === 1 ? clauses.join('') : `(${clauses.join(' OR ')})`;
}

/** Why an account may be the same person's. */
export type AlikeReason = 'same-handle' | 'same-name' | 'name-is-handle' | 'one-letter';

/** An account whose name or handle is much like theirs: for a person to link, never linked by us. */
export interface AlikeAccount {
  readonly author: Author;
  readonly mentions: number;
  /** The source in which it spoke last. */
  readonly source: string | null;
  readonly reason: AlikeReason;
}

/** Something they said, what of ours it answers, and what we answered, oldest first. */
export interface Exchange {
  readonly to: MentionRow | null;
  readonly mention: MentionRow;
  readonly answers: readonly MentionRow[];
}

/** `complaints` and `negative`: whoever has most of these mentions first. */
export type PeopleOrder = 'mentions' | 'complaints' | 'negative' | 'recent' | 'name';

/** Somebody in the list; `counted` are the complaints or negative mentions it is in the order of. */
export interface ListedPerson extends PersonInfo {
  readonly counted?: number;
}

export interface PeopleApi {
  'people.list': (params: {
    /** Part of a name or handle. */
    search?: string;
    /** `ours`: our own accounts, which are left out otherwise. */
    role?: PersonRole | 'noted' | 'ours';
    order?: PeopleOrder;
    offset?: number;
    limit: number;
  }) => { readonly people: readonly ListedPerson[]; readonly total: number };
  'people.get': (params: { id: Id }) => Person;
  /** Accounts that may be theirs too, likeliest first. */
  'people.alike': (params: { id: Id }) => readonly AlikeAccount[];
  /** What they said and what we answered, newest first; `next` is where the following page begins. */
  'people.history': (params: { id: Id; before?: Id; limit: number }) => {
    readonly exchanges: readonly Exchange[];
    readonly next: Id | null;
  };
  /** Notes an account down as a person where it was none yet. Undoable. */
  'people.change': (params: { id: Id; name?: string; role?: PersonRole | null; notes?: string }) => {
    readonly person: Person;
    readonly change: Change;
  };
  /** Says that these accounts are the same person's. Undoable. */
  'people.link': (params: { id: Id; authors: readonly Id[] }) => { readonly person: Person; readonly change: Change };
  /** Says that this account is somebody else's, after all. Undoable. */
  'people.unlink': (params: { id: Id; author: Id }) => { readonly person: Person; readonly change: Change };
}

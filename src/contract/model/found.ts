// What a source or an importer found, before it is a mention, and how many came of it.
import type { Millis } from './basic.ts';

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

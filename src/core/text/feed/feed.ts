// A feed as this folder passes it along: from its wire shape to entries, before ids and threads are settled.
import type { FoundAuthor, FoundMention, Rejection } from '../../../contract/model.ts';
import type { Place } from './raw.ts';

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';

export interface ParsedFeed {
  readonly title: string | null;
  readonly siteUrl: string | null;
  readonly format: FeedFormat;
  readonly entries: readonly FoundMention[];
  readonly rejections: readonly Rejection[];
  /** The shortest interval the feed asks for, in minutes; at most a day. */
  readonly ttlMinutes: number | null;
  /** What was repaired, in plain sentences. */
  readonly notices: readonly string[];
}

export interface RawFeed {
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly siteUrl: string | null;
  readonly language: string | null;
  readonly ttlMinutes: number | null;
  readonly entries: readonly Entry[];
  readonly rejections: readonly Rejection[];
  readonly notices: readonly string[];
}

export interface Entry {
  /** Its place in the feed, for messages: `entry 3`. */
  readonly at: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Plain text; may be empty. */
  readonly text: string;
  readonly author: FoundAuthor | null;
  /** As written, the likeliest first. */
  readonly dates: readonly string[];
  readonly language: string | null;
  /** What it answers, as the feed names it: an id or an address. */
  readonly inReplyTo: string | null;
  readonly hasReplies: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly engagement: Readonly<Record<string, number>>;
  readonly raw: string | null;
  /** Its place among others, where it was kept with it. */
  readonly place: Place | null;
}

// Tags, or codes, and the rules that set them.
import type { Id } from './basic.ts';
import type { MentionRow } from './mention.ts';

/** Laid over a tag's colour: tells tags of similar colours apart where areas touch. */
export type TagPattern = 'plain' | 'stripes' | 'lines' | 'dots' | 'grid' | 'checks';

export interface Tag {
  readonly id: Id;
  readonly name: string;
  readonly color: string;
  readonly pattern: TagPattern;
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

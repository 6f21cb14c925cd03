// The shape of a query once read: what every translation of it (to SQL, to English) walks over.
import type { FieldName } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Intent, NameKind, QueryProblem, TermKind } from '../../contract/model.ts';

/** Offset and length in UTF-16 units of the query text. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

export type Node =
  | AndNode
  | OrNode
  | NotNode
  | WordNode
  | PhraseNode
  | NearNode
  | PatternNode
  | RegexNode
  | ExactNode
  | FieldNode;

/** Two items or more; an `and` is never directly inside an `and`, nor an `or` inside an `or`. */
export interface AndNode extends Place {
  readonly kind: 'and';
  readonly items: readonly Node[];
}

export interface OrNode extends Place {
  readonly kind: 'or';
  readonly items: readonly Node[];
}

export interface NotNode extends Place {
  readonly kind: 'not';
  readonly item: Node;
}

/** One word as typed; without letters or digits (an emoji, a sign) it means those exact characters. */
export interface WordNode extends Place {
  readonly kind: 'word';
  readonly text: string;
  readonly prefix: boolean;
}

/** Words next to each other, in this order: quoted, or typed as one such as `e-mail`. */
export interface PhraseNode extends Place {
  readonly kind: 'phrase';
  readonly text: string;
  readonly prefix: boolean;
}

/** Words or phrases near each other, in any order: at most `within` other words between the first and the last. */
export interface NearNode extends Place {
  readonly kind: 'near';
  readonly items: readonly (WordNode | PhraseNode)[];
  readonly within: number;
}

/** A word with stars elsewhere than at its end: `col*r`, `*ation`, `*mar*`. Folded; a star is any letters, or none. */
export interface PatternNode extends Place {
  readonly kind: 'pattern';
  readonly text: string;
}

/** RE2 syntax (linear time), over title and text; capitals make no difference. */
export interface RegexNode extends Place {
  readonly kind: 'regex';
  readonly source: string;
}

/** Whole words exactly as written: their capitals (`case`), their accents (`accents`), or both (`written`). */
export interface ExactNode extends Place {
  readonly kind: 'exact';
  readonly text: string;
  readonly how: 'written' | 'case' | 'accents';
}

/** Null: no bound on that side. An open bound does not belong to it. */
export interface NumberRange {
  readonly low: number | null;
  readonly lowOpen: boolean;
  readonly high: number | null;
  readonly highOpen: boolean;
}

export interface FieldNode extends Place {
  readonly kind: 'field';
  /** `attribute` for names that a file brought. */
  readonly name: FieldName | 'attribute';
  /** As typed, without quotes and star. */
  readonly value: string;
  readonly prefix: boolean;
  readonly test: FieldTest;
}

/** What a field asks, its value already checked. Names and texts are folded. */
export type FieldTest =
  | { readonly on: 'language'; readonly code: string | null }
  | { readonly on: 'source'; readonly id: Id | null; readonly text: string }
  | { readonly on: 'kind'; readonly is: string }
  | { readonly on: 'author'; readonly id: Id | null; readonly text: string }
  | { readonly on: 'tag'; readonly text: string }
  | { readonly on: 'topic'; readonly text: string }
  | { readonly on: 'sentiment'; readonly value: -1 | 0 | 1 }
  | { readonly on: 'intent'; readonly value: Intent }
  /** At least this risky, 0 to 100. */
  | { readonly on: 'risk'; readonly least: number }
  /** Of this topic (folded), or of any. */
  | { readonly on: 'named'; readonly by: NameKind; readonly topic: string | null }
  | { readonly on: 'term'; readonly kind: TermKind; readonly text: string }
  /** At least two of these words. */
  | { readonly on: 'about'; readonly words: readonly string[] }
  | { readonly on: 'group'; readonly key: string }
  /** Of a sample; with a cell of its table: labelled so by the person and so by the model. */
  | {
      readonly on: 'sample';
      readonly id: Id;
      readonly cell: { readonly actual: string; readonly predicted: string } | null;
    }
  | { readonly on: 'date'; readonly from: Moment | null; readonly until: Moment | null }
  | { readonly on: 'has'; readonly what: HasTest }
  | { readonly on: 'has-attribute'; readonly attribute: string }
  | { readonly on: 'is'; readonly what: IsTest }
  | { readonly on: 'id'; readonly id: Id }
  | { readonly on: 'title'; readonly text: string }
  /** Published at this host (folded, without www) or one below it. */
  | { readonly on: 'site'; readonly host: string }
  | { readonly on: 'reply'; readonly who: ReplyTest }
  /** How long until one of our accounts answered, in milliseconds. */
  | { readonly on: 'answered'; readonly range: NumberRange }
  /** The sum of a mention's reactions, or of one sort of them (folded): `likes`. */
  | { readonly on: 'engagement'; readonly name: string | null; readonly range: NumberRange }
  /** The whole conversation of this mention. */
  | { readonly on: 'thread'; readonly id: Id }
  /** 1 is Monday, 7 Sunday; in the project's zone, as is the hour (0 to 23, both ends belong to it). */
  | { readonly on: 'weekday'; readonly day: number }
  | { readonly on: 'hour'; readonly from: number; readonly to: number }
  | { readonly on: 'attribute'; readonly attribute: string; readonly text: string };

export const hasTests = ['url', 'title', 'author', 'tag', 'topic', 'reply', 'thread', 'attribute'] as const;
export type HasTest = (typeof hasTests)[number];

/** `any`: somebody answered it; `ours`: one of our accounts did; `others`: somebody else did. */
export const replyTests = ['none', 'any', 'ours', 'others'] as const;
export type ReplyTest = (typeof replyTests)[number];

export const isTests = [
  'copy',
  'duplicate',
  'similar',
  'ours',
  'reply',
  'untagged',
  'undated',
  'irony',
  'purchase',
  'churn',
  'public',
  'risk',
  'corrected',
] as const;
export type IsTest = (typeof isTests)[number];

/** A date as written, to be placed in time once the zone and the present are known. */
export type Moment = CalendarMoment | AgoMoment | NamedMoment;

/** As exact as its last given part; `offset` in minutes east of UTC, null for the project's zone. */
export interface CalendarMoment {
  readonly type: 'calendar';
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  readonly offset: number | null;
}

/** That long before now: an ISO 8601 duration such as `P7D`. */
export interface AgoMoment {
  readonly type: 'ago';
  readonly duration: string;
}

/** A whole day, week (from Monday), month … of the calendar, so many before the present one: `yesterday`, `last-month`. */
export interface NamedMoment {
  readonly type: 'named';
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly back: number;
}

/** A query that cannot be understood: thrown inside this room and by to-sql, pointing at the characters. */
export function badQuery(message: string, place: Place): EarshotError {
  return new EarshotError('bad-query', message, { at: place.at, length: place.length });
}

/** The problem of a `bad-query` error; anything else is thrown on. */
export function toProblem(thrown: unknown): QueryProblem {
  if (!(thrown instanceof EarshotError) || thrown.code !== 'bad-query') throw thrown;
  return { message: thrown.message, at: thrown.place.at ?? 0, length: thrown.place.length ?? 0 };
}

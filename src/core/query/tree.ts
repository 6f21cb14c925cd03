// The shape of a query once read: what every translation of it (to SQL, to English) walks over.
import type { FieldName } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Intent, NameKind, QueryProblem, TermKind } from '../../contract/model.ts';

/** Offset and length in UTF-16 units of the query text. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

export type Node = AndNode | OrNode | NotNode | WordNode | PhraseNode | FieldNode;

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
  | { readonly on: 'attribute'; readonly attribute: string; readonly text: string };

export const hasTests = ['url', 'title', 'author', 'tag', 'topic', 'reply', 'thread', 'attribute'] as const;
export type HasTest = (typeof hasTests)[number];

export const isTests = [
  'copy',
  'duplicate',
  'similar',
  'ours',
  'reply',
  'untagged',
  'irony',
  'purchase',
  'churn',
  'public',
  'risk',
  'corrected',
] as const;
export type IsTest = (typeof isTests)[number];

/** A date as written, to be placed in time once the zone and the present are known. */
export type Moment = CalendarMoment | AgoMoment;

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

/** A query that cannot be understood: thrown inside this room and by to-sql, pointing at the characters. */
export function badQuery(message: string, place: Place): EarshotError {
  return new EarshotError('bad-query', message, { at: place.at, length: place.length });
}

/** The problem of a `bad-query` error; anything else is thrown on. */
export function toProblem(thrown: unknown): QueryProblem {
  if (!(thrown instanceof EarshotError) || thrown.code !== 'bad-query') throw thrown;
  return { message: thrown.message, at: thrown.place.at ?? 0, length: thrown.place.length ?? 0 };
}

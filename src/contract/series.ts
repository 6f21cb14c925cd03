// Business series: dated numbers of the business and its own activities, to lay beside what is said. Days are ISO dates.
import type { Change, Id, Rejection } from './model.ts';

/** `numbers`: one number a day (visits, sales, calls). `activity`: periods in which something was done (a campaign). */
export type SeriesKind = 'numbers' | 'activity';

/** First and last day, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Series {
  readonly id: Id;
  readonly kind: SeriesKind;
  readonly name: string;
  /** What its numbers count: `visits`, `€`. Empty where nobody said. */
  readonly unit: string;
  /** Days with a number; of an activity, the days it runs. */
  readonly days: number;
  /** From its first to its last day; null where it has none. */
  readonly span: Period | null;
  /** Of an activity, in order of time, none touching another; of numbers none. */
  readonly periods: readonly Period[];
}

export interface SeriesValue {
  readonly day: string;
  readonly value: number;
}

/** The sign between whole and part: `1,234.5` or `1.234,5`. */
export type DecimalMark = '.' | ',';

/** What several rows of one day come to. */
export type SameDay = 'sum' | 'mean' | 'last';

/** How a table of dated numbers is to be read; what is left out is guessed from the table. */
export interface SeriesOptions {
  /** Columns by their names. */
  readonly date?: string;
  readonly value?: string;
  readonly dateFormat?: string;
  readonly decimal?: DecimalMark;
  /** `sum` without it. */
  readonly sameDay?: SameDay;
}

/** What a table was understood to hold, and what of it could not be. */
export interface SeriesReading {
  readonly file: string;
  /** The name it would get: that of its column of numbers, or of the file. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that hold numbers. */
  readonly numeric: readonly string[];
  /** The columns that were read. */
  readonly date: string;
  readonly value: string;
  readonly dateFormat: string | null;
  /** Other readings of the dates that the table allows. */
  readonly ambiguous: readonly { readonly dateFormat: string; readonly label: string }[];
  readonly decimal: DecimalMark;
  /** Nothing in the table decides between `1.234` as a thousand and as one. */
  readonly openDecimal: boolean;
  readonly detected: readonly { readonly label: string; readonly value: string }[];
  /** Rows below the header. */
  readonly rows: number;
  readonly days: number;
  readonly span: Period | null;
  /** The first days, for a person to check. */
  readonly first: readonly SeriesValue[];
  readonly rejected: number;
  /** At most 100 of them. */
  readonly rejections: readonly Rejection[];
  readonly notes: readonly string[];
}

/** A series after a change, with the way to take the change back. */
export interface SeriesChanged {
  readonly series: Series;
  readonly change: Change;
}

export interface SeriesImported extends SeriesChanged {
  readonly reading: SeriesReading;
  /** Days that had no number before, and days whose number is another now. */
  readonly added: number;
  readonly changed: number;
}

export interface SeriesApi {
  /** By name: numbers and activities. */
  'series.list': (params: Record<string, never>) => readonly Series[];
  /** By day. An activity has 1 on each day it runs. */
  'series.values': (params: { id: Id }) => readonly SeriesValue[];
  'series.preview': (params: { file: string; options?: SeriesOptions }) => SeriesReading;
  /** Into the numbers of this name: days of the file replace those of before. Undoable. */
  'series.import': (params: { file: string; name?: string; unit?: string; options?: SeriesOptions }) => SeriesImported;
  /** Adds a period to the activity of this name, or makes it. `to` is `from` without it. Undoable. */
  'series.add-activity': (params: { name: string; from: string; to?: string }) => SeriesChanged;
  /** `periods` of an activity: all of them. Undoable. */
  'series.change': (params: { id: Id; name?: string; unit?: string; periods?: readonly Period[] }) => SeriesChanged;
  /** Undoable. */
  'series.remove': (params: { id: Id }) => Change;
}

// How projects of earlier formats wrote down the way back, read as values of places.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import type { Period, SeriesValue } from '../../contract/series.ts';
import { dayNumber } from '../text/days.ts';
import { fold } from '../text/fold.ts';
import { flagBit, flagsOf } from './labels.ts';
import type { Value, Values } from './values.ts';

type Cell = string | number | null;

/** Columns of a fact; in the first projects one label with its measure. */
type FormerLabel =
  | { readonly id: Id; readonly was: Readonly<Record<string, Cell>> }
  | {
      readonly id: Id;
      readonly facet: 'sentiment' | 'language';
      readonly value: Cell;
      readonly measure: number | null;
      readonly by: string | null;
    };

export type FormerUndo =
  | { readonly kind: 'tag-added'; readonly tag: Id; readonly ids: readonly Id[] }
  | { readonly kind: 'tag-taken'; readonly tag: Id; readonly taken: readonly { id: Id; setBy: string }[] }
  | { readonly kind: 'labels-set'; readonly before: readonly FormerLabel[] }
  | { readonly kind: 'removed'; readonly table: string; readonly id: Id }
  | { readonly kind: 'import-undone'; readonly id: Id }
  | {
      readonly kind: 'set-apart';
      readonly mark: { readonly id: Id; readonly duplicateOf: Id | null; readonly similarTo: Id | null };
    }
  | {
      readonly kind: 'series-set';
      readonly id: Id;
      readonly before: {
        readonly name: string;
        readonly unit: string;
        readonly values: readonly SeriesValue[];
        readonly periods: readonly Period[];
      } | null;
    }
  | { readonly kind: 'reread' };

/** Null for what only an Earshot between two releases wrote. */
export function readFormer(db: Database, undo: FormerUndo): Values | null {
  const values: Values = new Map();
  const put = (name: string, id: Id, value: Value) => {
    const given = values.get(name) ?? new Map<Id, Value>();
    values.set(name, given.set(id, value));
  };
  switch (undo.kind) {
    case 'tag-added':
      for (const id of undo.ids) put(`tag ${undo.tag}`, id, null);
      break;
    case 'tag-taken':
      for (const { id, setBy } of undo.taken) put(`tag ${undo.tag}`, id, setBy);
      break;
    case 'labels-set':
      for (const label of undo.before) putLabel(label, put);
      break;
    case 'removed':
      put(`${undo.table}.removed`, undo.id, null);
      break;
    case 'import-undone':
      put('import', undo.id, 0);
      break;
    case 'set-apart':
      put('copy', undo.mark.id, [undo.mark.duplicateOf, undo.mark.similarTo, 0]);
      break;
    case 'series-set':
      putSeries(db, undo, put);
      break;
    case 'reread':
      break;
    default:
      return null;
  }
  return values;
}

type Put = (name: string, id: Id, value: Value) => void;

function putLabel(label: FormerLabel, put: Put): void {
  if (!('was' in label)) {
    put(`label ${label.facet}`, label.id, [label.value, label.measure, label.by]);
    return;
  }
  const { id, was } = label;
  const { flags = null, flags_set: set = null } = was;
  if ('sentiment_by' in was) put('label sentiment', id, [was.sentiment ?? null, was.score ?? null, was.sentiment_by]);
  if ('language_by' in was)
    put('label language', id, [was.language ?? null, was.language_confidence ?? null, was.language_by]);
  if ('intent_by' in was) put('label intent', id, [was.intent ?? null, was.intent_by]);
  if ('risk_by' in was) put('label risk', id, [was.risk ?? 0, was.risk_by]);
  // Which flag it was is not written down: all of them are as they were.
  if (set === null) return;
  for (const flag of flagsOf(-1)) {
    const has = (bits: Cell) => (Number(bits) & flagBit(flag) ? 1 : 0);
    put(`label ${flag}`, id, [has(flags), has(set)]);
  }
}

function putSeries(db: Database, { id, before }: Extract<FormerUndo, { kind: 'series-set' }>, put: Put): void {
  if (before === null) {
    put('series.removed', id, 0);
    return;
  }
  put('series.name', id, before.name);
  put('series.folded', id, fold(before.name));
  put('series.unit', id, before.unit);
  const days = db.prepare<[Id], number>('SELECT day FROM series_value WHERE series_id = ?').pluck().all(id);
  for (const day of days) put(`values ${id}`, day, null);
  for (const { day, value } of before.values) put(`values ${id}`, dayNumber(day), value);
  if (before.periods.length > 0) put('periods', id, JSON.stringify(before.periods));
}

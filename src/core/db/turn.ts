// Taking a change back, or doing it again, where it stands in the history: what was set later on stays as it is.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { type FormerUndo, readFormer } from './former-undo.ts';
import { openPlace } from './places.ts';
import { type PackedValues, packValues, unpackValues, type Value, type Values } from './values.ts';
import { walk } from './walk.ts';

export type ChangeKind =
  | 'alert-set'
  | 'attention-set'
  | 'board-set'
  | 'column-set'
  | 'columns-ordered'
  | 'import-run'
  | 'import-undone'
  | 'labels-sampled'
  | 'labels-set'
  | 'mapping-set'
  | 'people-linked'
  | 'people-parted'
  | 'person-set'
  | 'remark-made'
  | 'removed'
  | 'reread'
  | 'rule-set'
  | 'sample-set'
  | 'schedule-set'
  | 'series-set'
  | 'set-apart'
  | 'setting-set'
  | 'source-set'
  | 'sources-added'
  | 'tag-added'
  | 'tag-set'
  | 'tag-taken'
  | 'tags-merged'
  | 'topic-set';

/** What a change set, as it was before: setting that again takes it back. */
export interface Undo {
  readonly kind: ChangeKind;
  readonly before: Values;
}

export function packUndo({ kind, before }: Undo): string {
  return JSON.stringify({ kind, set: packValues(before) });
}

/** Null where it cannot be read: see `readFormer`. */
export function readUndo(db: Database, json: string): Undo | null {
  const undo = JSON.parse(json) as FormerUndo | { readonly kind: ChangeKind; readonly set: PackedValues };
  const before = 'set' in undo ? unpackValues(undo.set) : readFormer(db, undo);
  return before && { kind: undo.kind, before };
}

/** Of mentions and days there are many, and each stands for itself. */
const ofMany = /^(?:attention$|copy$|hidden$|label |sample-label |tag |values )/;

/**
 * Sets these values, which belong to a change, and answers what was there. Where a later change set a mention or a day
 * otherwise, that stays: its way back leads to our value from now on, and what it led to is what was there.
 * @throws EarshotError `bad-argument` where a later change set the same of what there is one of, such as a board.
 */
export function turnValues(db: Database, change: Id, values: Values, now: Millis): Values {
  const was: Values = new Map([...values.keys()].map((name) => [name, new Map<Id, Value>()]));
  const following = listLater(db, change, [...values.keys()]);
  const left = following.length === 0 ? values : new Map([...values].map(([name, given]) => [name, new Map(given)]));
  const keep = db.prepare('UPDATE change SET undo = ? WHERE id = ?');
  for (const later of following) {
    const undo = readUndo(db, later.undo);
    if (undo === null) continue;
    refuseSame(later.summary, left, undo.before);
    if (exchange(left, undo.before, was)) keep.run(packUndo(undo), later.id);
  }
  for (const step of ['take', 'set', 'give'] as const) {
    for (const [name, given] of left) {
      if (step !== 'set' && !name.endsWith(removal)) continue;
      const place = openPlace(db, name, now);
      if (!place) continue;
      for (const [id, value] of walk(db, given, given.size)) {
        if (stepOf(name, value) !== step) continue;
        was.get(name)?.set(id, place.read(id));
        place.write(id, value);
      }
    }
  }
  return was;
}

/** Those that stand, the earliest first, and may have set one of these places. */
function listLater(db: Database, change: Id, names: readonly string[]): { id: Id; summary: string; undo: string }[] {
  return db
    .prepare<[Id, string], { id: Id; summary: string; undo: string }>(
      `SELECT id, summary, undo FROM change WHERE id > ? AND undone IS NULL
       AND (instr(undo, '"set":{') = 0 OR EXISTS (SELECT 1 FROM json_each(?) WHERE instr(undo, value) > 0)) ORDER BY id`,
    )
    .all(change, JSON.stringify(names.map((name) => `${JSON.stringify(name)}:`)));
}

/** A board of which every field were of another time would be nobody's: the later change goes first. */
function refuseSame(summary: string, values: Values, later: Values): void {
  for (const [name, given] of values) {
    const theirs = ofMany.test(name) ? undefined : later.get(name);
    if (!theirs || ![...given.keys()].some((id) => theirs.has(id))) continue;
    throw new EarshotError('bad-argument', `“${summary}” came later and set the same: undo that first.`);
  }
}

/** Whether the later change had set any of what is left. */
function exchange(left: Values, later: Values, was: Values): boolean {
  let any = false;
  for (const [name, given] of left) {
    const theirs = later.get(name);
    if (!theirs) continue;
    for (const [id, value] of given) {
      const there = theirs.get(id);
      if (there === undefined) continue;
      was.get(name)?.set(id, there);
      theirs.set(id, value);
      given.delete(id);
      any = true;
    }
  }
  return any;
}

const removal = '.removed';

/** A name is free before another takes it: what is removed goes first, and what comes back comes last. */
function stepOf(name: string, value: Value): 'take' | 'set' | 'give' {
  if (!name.endsWith(removal)) return 'set';
  return value === null ? 'give' : 'take';
}

// The mentions within one JSON record: itself, the elements of its lists, or both, such as a post and its comments.

import type { JsonPreset } from '../table/presets/zeeschuimer.ts';
import { flatten, type Leaves, reach } from './json-leaves.ts';
import { conversationId, looksLikeMention } from './json-roles.ts';
import { type Fields, isFields } from './json-values.ts';
import { unwrap } from './json-wrapped.ts';

/** Which parts of a record are mentions. */
export interface MentionLists {
  readonly root: boolean;
  /** Path of a list within the object around it -> whether its elements are mentions, or only lead to some. */
  readonly lists: ReadonlyMap<string, boolean>;
}

export interface Item {
  /** Where in its record: nothing, or `comments[2]`. */
  readonly at: string;
  readonly fields: Fields;
  readonly leaves: Leaves;
  /** Path of the list it stands in: nothing, `messages[]`, `posts[].comments[]`. */
  readonly list: string;
  /** Values of the objects around it that are no mentions, by their whole path. */
  readonly around: Leaves;
  /** The mention it is said below. */
  readonly owner: Item | null;
  readonly conversation: Conversation | null;
  /** Others are said below it. */
  readonly answered: boolean;
  /** How its platform's records are read, where it is known. */
  readonly preset: JsonPreset | null;
}

/** A list of messages, each answering the one before. */
export interface Conversation {
  /** Its own id, where it has one. */
  readonly id: string | null;
}

const MAX_DEPTH = 40;
const MAX_SAMPLE = 200;
const OBJECTS_DEEP = 4;
const NO_LEAVES: Leaves = new Map();
const ALONE: MentionLists = { root: true, lists: new Map() };
/** Parts of a post, and never posts. */
const PARTS =
  /^(?:entities|hashtags|urls|links|media|images|photos|videos|tags|attachments|files|mentions|user_?mentions|users|authors|edit_?history|reactions|annotations|text_?extra|keywords|topics|options|fields)$/i;
const TALKS = /dialog|conversation|chat|messages?$|turns?$|utterances?$|transcript|exchange/i;

/** Decided on a sample; `wanted` is the list a person mapped the text to (`messages[]`), or nothing for the record. */
export function findLists(sample: readonly Fields[], wanted: string | null): MentionLists {
  if (wanted !== null) return listsFor(wanted);
  const seen = surveyLists(sample);
  const alike = [...seen].filter(([, one]) => one.likely > 0 && one.likely * 2 >= one.leaves.length);
  const lists = new Map<string, boolean>();
  for (const [path, one] of alike) {
    for (const way of one.way) if (!lists.has(way)) lists.set(way, false);
    lists.set(path, true);
  }
  const root =
    lists.size === 0 || sample.filter((fields) => looksLikeMention(flatten(fields))).length > sample.length / 2;
  return { root, lists };
}

/** Every path that a record of the sample has, those in lists too. */
export function pathsIn(sample: readonly Fields[]): readonly string[] {
  const own = sample.flatMap((fields) => [...flatten(fields).keys()]);
  const listed = [...surveyLists(sample).values()].flatMap((one) =>
    one.leaves.flatMap((leaves) => [...leaves.keys()].map((path) => `${one.whole}.${path}`)),
  );
  return [...new Set([...own, ...listed])];
}

/** A record in a known platform's wrapper is one mention, whatever lists it holds. */
export function itemsOf(given: Fields, places: MentionLists): readonly Item[] {
  const wrapped = unwrap(given);
  const record = wrapped?.fields ?? given;
  const preset = wrapped?.preset ?? null;
  const { root, lists } = preset ? ALONE : places;
  const items: Item[] = [];
  const plain = lists.size === 0;
  visit(record, { at: '', list: '', around: NO_LEAVES, owner: null, conversation: null, mention: root }, 0);
  return items;

  function visit(fields: Fields, place: Place, depth: number): void {
    const leaves = flatten(fields);
    const nested = plain || depth >= MAX_DEPTH ? [] : listsIn(fields, lists);
    const item = place.mention
      ? { ...place, fields, leaves, answered: nested.some(({ mention }) => mention), preset }
      : null;
    if (item) items.push(item);
    const around = item || nested.length === 0 ? place.around : merge(place.around, leaves, place.list);
    for (const { path, elements, mention } of nested) {
      const talk = mention && !item && !place.owner && (TALKS.test(path) || conversationId(leaves) !== null);
      const conversation = talk ? { id: conversationId(leaves) } : null;
      for (const [index, element] of elements.entries()) {
        if (!isFields(element)) continue;
        const at = `${place.at === '' ? '' : `${place.at}.`}${path}[${index}]`;
        const list = `${place.list === '' ? '' : `${place.list}.`}${path}[]`;
        visit(element, { at, list, around, owner: item ?? place.owner, conversation, mention }, depth + 1);
      }
    }
  }
}

/** The object without the mentions below it: they are kept by themselves. */
export function withoutLists(fields: Fields, { lists }: MentionLists): Fields {
  return [...lists.keys()].reduce((rest, path) => without(rest, path.split('.')), fields);
}

function without(fields: Fields, [step = '', ...rest]: readonly string[]): Fields {
  const value = Object.hasOwn(fields, step) ? fields[step] : undefined;
  if (rest.length > 0) return isFields(value) ? { ...fields, [step]: without(value, rest) } : fields;
  return Array.isArray(value) ? Object.fromEntries(Object.entries(fields).filter(([key]) => key !== step)) : fields;
}

interface Place extends Pick<Item, 'at' | 'list' | 'around' | 'owner' | 'conversation'> {
  readonly mention: boolean;
}

interface NestedList {
  readonly path: string;
  readonly elements: readonly unknown[];
  readonly mention: boolean;
}

function listsIn(fields: Fields, lists: ReadonlyMap<string, boolean>): NestedList[] {
  return [...lists].flatMap(([path, mention]) => {
    const elements = reach(fields, path.split('.'));
    return Array.isArray(elements) && elements.some(isFields) ? [{ path, elements, mention }] : [];
  });
}

function merge(around: Leaves, leaves: Leaves, list: string): Leaves {
  const prefix = list === '' ? '' : `${list}.`;
  return new Map([...around, ...[...leaves].map(([path, value]) => [`${prefix}${path}`, value] as const)]);
}

/** `posts[].comments[]`: the comments, by way of the posts. */
function listsFor(wanted: string): MentionLists {
  const steps = wanted.split('[]').map((step) => step.replace(/^\./, ''));
  const names = steps.filter((step) => step !== '');
  return { root: names.length === 0, lists: new Map(names.map((name, index) => [name, index === names.length - 1])) };
}

interface SeenList {
  /** From the record on: `posts[].comments[]`. */
  readonly whole: string;
  /** Lists on the way to it. */
  readonly way: readonly string[];
  readonly leaves: Leaves[];
  likely: number;
}

function surveyLists(sample: readonly Fields[]): ReadonlyMap<string, SeenList> {
  const seen = new Map<string, SeenList>();
  const survey = (fields: Fields, whole: string, way: readonly string[]): void => {
    if (way.length > 3) return;
    for (const { path, elements } of arraysIn(fields, '', 1)) {
      if (PARTS.test(path.slice(path.lastIndexOf('.') + 1))) continue;
      const list = seen.get(path) ?? { whole: `${whole}${path}[]`, way, leaves: [], likely: 0 };
      if (seen.size < 200) seen.set(path, list);
      for (const element of elements.slice(0, 50)) {
        if (!isFields(element) || list.leaves.length >= MAX_SAMPLE) continue;
        const leaves = flatten(element);
        list.leaves.push(leaves);
        if (looksLikeMention(leaves)) list.likely++;
        survey(element, `${list.whole}.`, [...way, path]);
      }
    }
  };
  for (const fields of sample) survey(fields, '', []);
  return seen;
}

/** Lists of objects that are reached through objects alone. */
function arraysIn(fields: Fields, prefix: string, depth: number): { path: string; elements: readonly unknown[] }[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.some(isFields) ? [{ path: prefix + key, elements: value }] : [];
    return isFields(value) && depth < OBJECTS_DEEP ? arraysIn(value, `${prefix}${key}.`, depth + 1) : [];
  });
}

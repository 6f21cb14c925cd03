// Decides how a JSON file will be read: where its mentions are, which field holds what, how its dates are written.
import type { ImportOptions } from '../../../contract/model.ts';
import { type DateFormat, type DetectedDates, detectDateFormat } from '../../text/date-formats.ts';
import { machineZone } from '../../text/zones.ts';
import type { InputFile } from '../importer.ts';
import type { Reading } from '../kept-record.ts';
import { encodingOf } from '../lines.ts';
import type { JsonPreset } from '../table/presets/zeeschuimer.ts';
import { checkMap, type Role, type RoleMap, trustIds } from '../table/roles.ts';
import { settleDates } from '../table/settle-dates.ts';
import { checkOptions, readDate } from '../values.ts';
import { findLists, type Item, itemsOf, type MentionLists, pathsIn } from './json-items.ts';
import { type FieldReader, fieldReader, type ReadFields } from './json-reading.ts';
import { readJsonRecords } from './json-records.ts';
import { findShape, type JsonShape } from './json-shape.ts';
import { createJsonStats } from './json-stream.ts';
import type { Fields } from './json-values.ts';
import { unwrap } from './json-wrapped.ts';

export interface JsonPlan {
  readonly shape: JsonShape;
  readonly encoding: string;
  readonly lists: MentionLists;
  /** Paths of the mentions' fields, whole: `user.name`, `messages[].text`. */
  readonly columns: readonly string[];
  readonly asked: RoleMap;
  /** The roles of the sample's fields together, for showing. */
  readonly map: RoleMap;
  readonly format: DateFormat | null;
  readonly alternatives: readonly DateFormat[];
  readonly zone: string | undefined;
  readonly trustedId: boolean;
  readonly presets: readonly JsonPreset[];
  /** Its messages answer one another in the order they have; what its id is, where it has one. */
  readonly conversations: boolean;
  /** Kept with each record; see kept-record.ts. */
  readonly reading: Reading;
  readonly notes: readonly string[];
}

const SAMPLE = 200;

/** Throws EarshotError `bad-file` where it is no JSON, `bad-argument` for options that do not fit. */
export async function makePlan(file: InputFile, options: ImportOptions, signal: AbortSignal): Promise<JsonPlan> {
  const chosen = checkOptions(options, file.path);
  const encoding = encodingOf(file, options);
  const shape = await findShape(file, encoding);
  const sample = await sampleRecords(file, shape, encoding, signal);
  const records = sample.map((record) => unwrap(record)?.fields ?? record);
  const asked = checkMap(withoutLists(options.map, shape), pathsIn(records), file.path);
  // A map as it was found by itself, given back, leaves the choice of lists as it was.
  const usual = findLists(records, null);
  const own = asked.text !== undefined && asked.text !== mapOf(read(itemsIn(sample, usual), {})).text;
  const lists = own ? findLists(records, listOf(asked.text ?? '')) : usual;
  const items = itemsIn(sample, lists);
  const said = read(items, asked);
  const presets = [...new Set(items.flatMap((item) => item.preset ?? []))];
  const column = (role: Role): string[] => said.map(({ values }) => values[role] ?? '');
  const ids = column('id');
  const trust =
    asked.id !== undefined || presets.length > 0
      ? { trusted: true, why: null }
      : ids.some((id) => id !== '')
        ? trustIds(ids)
        : { trusted: false, why: null };
  const map = { ...mapOf(said), ...asked };
  const detected = detectDateFormat(column('published'));
  const partial = { shape, encoding, lists };
  const dates: DetectedDates = chosen.format
    ? { format: chosen.format, alternatives: detected.alternatives }
    : await settleDates(detected, datesOf(file, partial, fieldReader(asked), signal));
  return {
    ...partial,
    columns: columnsOf(items),
    asked,
    map: trust.trusted ? map : withoutId(map),
    ...dates,
    zone: options.zone,
    trustedId: trust.trusted,
    presets,
    conversations: items.some((item) => item.conversation !== null),
    reading: readingOf(options, dates, column('published')),
    notes: trust.why
      ? [`The ids in “${map.id}” were not used: ${trust.why}. Records are told apart by their content.`]
      : [],
  };
}

function itemsIn(sample: readonly Fields[], lists: MentionLists): readonly Item[] {
  return sample.flatMap((record) => itemsOf(record, lists)).slice(0, SAMPLE * 5);
}

/** What the fields of those hold that say something. */
function read(items: readonly Item[], asked: RoleMap): readonly ReadFields[] {
  return items.map(fieldReader(asked)).filter(({ values }) => values.text || values.title);
}

/** The roles of the first that has each. */
function mapOf(said: readonly ReadFields[]): RoleMap {
  return Object.assign({}, ...said.toReversed().map(({ roles }) => roles));
}

function withoutId(map: RoleMap): RoleMap {
  return Object.fromEntries(Object.entries(map).filter(([role]) => role !== 'id'));
}

async function sampleRecords(
  file: InputFile,
  shape: JsonShape,
  encoding: string,
  signal: AbortSignal,
): Promise<readonly Fields[]> {
  const sample: Fields[] = [];
  let tried = 0;
  for await (const records of readJsonRecords(file, shape, encoding, createJsonStats())) {
    signal.throwIfAborted();
    for (const { fields } of records) {
      if (fields && sample.length < SAMPLE) sample.push(fields);
      tried++;
    }
    if (sample.length >= SAMPLE || tried >= SAMPLE * 5) break;
  }
  return sample;
}

async function* datesOf(
  file: InputFile,
  plan: Pick<JsonPlan, 'shape' | 'encoding' | 'lists'>,
  read: FieldReader,
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  for await (const records of readJsonRecords(file, plan.shape, plan.encoding, createJsonStats())) {
    signal.throwIfAborted();
    yield records.flatMap(({ fields }) =>
      fields ? itemsOf(fields, plan.lists).map((item) => read(item).values.published ?? '') : [],
    );
  }
}

/** Paths as they lead from a record: a person may name the list that holds the records as well. */
function withoutLists(map: ImportOptions['map'], shape: JsonShape): Record<string, string> | undefined {
  if (!map || shape.kind !== 'lists') return map;
  const prefixes = shape.lists.map((list) => `${list.join('.')}[].`);
  return Object.fromEntries(
    Object.entries(map).map(([role, path]) => {
      const prefix = prefixes.find((one) => path.startsWith(one));
      return [role, prefix ? path.slice(prefix.length) : path];
    }),
  );
}

/** `posts[].comments[]` of `posts[].comments[].text`; nothing for a field of the record. */
function listOf(path: string): string {
  const end = path.lastIndexOf('[]');
  return end === -1 ? '' : path.slice(0, end + 2);
}

function columnsOf(items: readonly Item[]): readonly string[] {
  const paths = items.flatMap((item) => {
    const prefix = item.list === '' ? '' : `${item.list}.`;
    return [...[...item.leaves.keys()].map((path) => prefix + path), ...item.around.keys()];
  });
  return [...new Set(paths)];
}

/** What a record alone would not tell. */
function readingOf(options: ImportOptions, { format }: DetectedDates, dates: readonly string[]): Reading {
  const filled = dates.filter((date) => date !== '');
  const told =
    format === null ||
    format.id === 'written' ||
    (format.id === 'ymd' && filled.every((date) => /^\d{4}\D/.test(date)));
  const tally = { unreadable: 0, assumed: 0 };
  for (const date of filled) readDate(date, format, options.zone, tally);
  return {
    ...(told ? {} : { dateFormat: format.id }),
    ...(options.zone === undefined && tally.assumed > 0 ? { zone: machineZone() } : {}),
  };
}

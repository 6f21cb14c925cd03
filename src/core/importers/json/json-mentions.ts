// JSON records to mentions, as their plan says, with the conversations they are in; and a kept one read again.
import type { FoundMention, ImportOptions, Rejection } from '../../../contract/model.ts';
import { dateFormat, isDateFormatId } from '../../text/date-formats.ts';
import { type createIdentity, madeId } from '../../text/made-id.ts';
import { keepRecord, openRecord, type Reading, writeReading } from '../kept-record.ts';
import type { RoleMap } from '../table/roles.ts';
import { type DateTally, readDate, toMention } from '../values.ts';
import { type Conversation, type Item, itemsOf, withoutLists } from './json-items.ts';
import { flatten } from './json-leaves.ts';
import type { JsonPlan } from './json-plan.ts';
import { fieldReader, type ReadFields } from './json-reading.ts';
import { type JsonRecord, toFields } from './json-records.ts';
import { parseJson, writeJson } from './json-values.ts';
import { unwrap } from './json-wrapped.ts';

const NO_TEXT = 'no field of it holds a text';

/** One record to its mentions, or the reasons why not. */
export function recordReader(plan: JsonPlan, dates: DateTally, identify: ReturnType<typeof createIdentity>) {
  const read = fieldReader(plan.asked);
  const usual = writeReading(plan.reading);

  return (record: JsonRecord): (FoundMention | Rejection)[] => {
    if (record.fields === null) return [{ at: record.at, reason: record.problem ?? NO_TEXT }];
    const items = itemsOf(record.fields, plan.lists);
    const done = new Map<Item, FoundMention>();
    const latest = new Map<Conversation, FoundMention>();
    const rows: (FoundMention | Rejection)[] = [];
    for (const item of items) {
      const found = read(item);
      const at = item.at === '' ? record.at : `${record.at}, ${item.at}`;
      const place = placeOf(item, done, latest);
      const whole = item.list === '' && !item.answered;
      const json = whole ? record.raw : writeJson(item.answered ? withoutLists(item.fields, plan.lists) : item.fields);
      const content = whole ? json : `${place.thread ?? ''}\u001f${json}`;
      // Asked of what has a text alone: ids are counted as they are made.
      const identity = (): string => identify(plan.trustedId ? (found.values.id ?? null) : null, content);
      const row = toRow(found, plan, dates, identity, place);
      if (row === null) {
        rows.push({ at, reason: NO_TEXT });
        continue;
      }
      // What others are said below begins a conversation.
      const thread = row.thread ?? (item.answered ? row.externalId : null);
      const reading = whole ? usual : writeReading({ ...plan.reading, ...readingOf(item, { ...place, thread }) });
      const mention = { ...row, thread, raw: keepRecord(json, reading) };
      rows.push(mention);
      done.set(item, mention);
      if (item.conversation) latest.set(item.conversation, mention);
    }
    return rows.length > 0 ? rows : [{ at: record.at, reason: NO_TEXT }];
  };
}

/** What `options` say wins over how the record was read then. Null where it holds no mention. */
export function rereadRecord(raw: string, options: ImportOptions): FoundMention | null {
  const kept = openRecord(raw);
  const record = kept?.fields ?? toFields(parseJson(raw));
  if (record === null) return null;
  const reading = kept?.reading ?? {};
  const wrapped = unwrap(record);
  const fields = wrapped?.fields ?? record;
  const item = {
    fields,
    leaves: flatten(fields),
    list: reading.list ?? '',
    around: new Map(Object.entries(reading.around ?? {})),
    preset: wrapped?.preset ?? null,
  };
  const found = fieldReader((options.map ?? {}) as RoleMap)(item);
  const format = options.dateFormat || reading.dateFormat;
  const row = toRow(
    found,
    {
      format: format && isDateFormatId(format) ? dateFormat(format) : null,
      zone: options.zone ?? reading.zone,
      trustedId: true,
    },
    { unreadable: 0, assumed: 0 },
    () => found.values.id ?? madeId(raw),
    { thread: reading.thread ?? null, parent: reading.parent ?? null },
  );
  return row && { ...row, raw };
}

interface Place {
  readonly thread: string | null;
  readonly parent: string | null;
}

/** Below a post, or after the message before in a conversation, which is called by its id or its first message. */
function placeOf(
  item: Item,
  done: ReadonlyMap<Item, FoundMention>,
  latest: ReadonlyMap<Conversation, FoundMention>,
): Place {
  const owner = item.owner ? done.get(item.owner) : undefined;
  if (owner) return { thread: owner.thread ?? owner.externalId, parent: owner.externalId };
  const before = item.conversation ? latest.get(item.conversation) : undefined;
  return {
    thread: item.conversation?.id ?? before?.thread ?? before?.externalId ?? null,
    parent: before?.externalId ?? null,
  };
}

function readingOf(item: Item, { thread, parent }: Place): Reading {
  const around = [...item.around].map(([path, value]) => [path, String(value)]);
  return {
    list: item.list,
    ...(around.length > 0 ? { around: Object.fromEntries(around) } : {}),
    ...(thread === null ? {} : { thread }),
    ...(parent === null ? {} : { parent }),
  };
}

function toRow(
  { values, attributes, engagement }: ReadFields,
  plan: Pick<JsonPlan, 'format' | 'zone' | 'trustedId'>,
  dates: DateTally,
  identity: () => string,
  place: Place,
): FoundMention | null {
  if (!values.text && !values.title) return null;
  const published = readDate(values.published, plan.format, plan.zone, dates);
  const mention = toMention(values, { externalId: '', attributes, engagement, raw: '', published });
  if (mention === null) return null;
  const thread = mention.thread ?? place.thread;
  return { ...mention, externalId: identity(), thread, parent: mention.parent ?? place.parent };
}

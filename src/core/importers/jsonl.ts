// The JSON importer: JSONL, or an array of objects; fields are matched to roles by their names, nested ones too.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions, Rejection } from '../../contract/model.ts';
import { type DateFormat, detectDateFormat } from '../text/date-formats.ts';
import { decode, mixedNote } from '../text/decode.ts';
import { createIdentity } from '../text/made-id.ts';
import { machineZone } from '../text/zones.ts';
import type { ImportBatch, Importer, InputFile, Inspection } from './importer.ts';
import { type Fields, isFields, type JsonShape, readJsonRecords, shapeOf } from './json-values.ts';
import { createLineStats, encodingOf } from './lines.ts';
import { checkMap, figureOf, guessRoles, mergeMaps, type Role, type RoleMap, trustIds } from './roles.ts';
import { BATCH, checkOptions, type DateTally, dateNotes, readDate, toFigure, toMention } from './values.ts';

export const jsonl: Importer = {
  id: 'jsonl',
  label: 'JSON records (JSONL)',
  description: 'One JSON object a line, or an array of them: exports of collectors and interfaces.',
  extensions: ['jsonl', 'ndjson', 'json'],
  fields: [
    { name: 'map', label: 'Fields', type: 'columns', help: 'Which field holds what; nested ones as user.screen_name.' },
    { name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' },
    { name: 'dateFormat', label: 'Date format', type: 'select' },
    { name: 'encoding', label: 'Encoding', type: 'text', placeholder: 'utf-8' },
  ],
  sniff,
  inspect,
  read,
};

const SAMPLE = 200;
const MAX_PATHS = 400;
const MAX_DEPTH = 4;

function sniff(file: InputFile): number {
  const shape = shapeOf(decode(file.head).text, file.size <= file.head.length);
  const named = /\.(jsonl|ndjson|json)$/i.test(file.name);
  if (shape === null) return named ? 0.3 : 0;
  return shape === 'lines' ? 0.95 : shape === 'array' ? 0.9 : 0.7;
}

interface Plan {
  readonly shape: JsonShape;
  readonly encoding: string;
  readonly paths: readonly string[];
  readonly asked: RoleMap;
  /** The roles of the sample's fields together, for showing. */
  readonly map: RoleMap;
  readonly format: DateFormat | null;
  readonly alternatives: readonly DateFormat[];
  readonly trustedId: boolean;
  readonly notes: readonly string[];
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const plan = await makePlan(file, options);
  const shapes = { lines: 'one object a line', array: 'an array', object: 'an object that holds a list' } as const;
  return {
    title: null,
    detected: [
      { label: 'Shape', value: shapes[plan.shape] },
      { label: 'Encoding', value: plan.encoding },
      ...(plan.format ? [{ label: 'Dates', value: plan.format.label }] : []),
      ...plan.notes.map((value) => ({ label: 'Note', value })),
    ],
    columns: plan.paths,
    map: Object.fromEntries(Object.entries(plan.map)),
    dateFormat: plan.format?.id ?? null,
    ambiguous: plan.alternatives.map((format) => ({ dateFormat: format.id, label: format.label })),
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const plan = await makePlan(file, options);
  const stats = createLineStats();
  const dates: DateTally = { unreadable: 0, assumed: 0 };
  const identify = createIdentity();
  const rolesOf = createRoleFinder(plan.asked);
  let mentions: FoundMention[] = [];
  let rejections: Rejection[] = [];
  let notes = plan.notes;
  let seen = 0;
  const flush = (): ImportBatch => {
    const batch = { mentions, rejections, bytes: stats.bytes, title: null, notes };
    mentions = [];
    rejections = [];
    notes = [];
    return batch;
  };

  for await (const record of readJsonRecords(file, plan.shape, plan.encoding, stats)) {
    if (++seen % BATCH === 1) signal.throwIfAborted();
    const mention = record.fields && toRow(record.fields, record.raw, { plan, options, dates, identify, rolesOf });
    if (mention) mentions.push(mention);
    else rejections.push({ at: record.at, reason: record.problem ?? 'no field of it holds a text' });
    if (mentions.length >= BATCH || rejections.length >= BATCH) yield flush();
  }
  const mixed = mixedNote(stats.mixedLines);
  notes = [...notes, ...(mixed ? [mixed] : []), ...dateNotes(dates, options.zone ?? machineZone())];
  yield { ...flush(), bytes: Math.max(stats.bytes, file.size) };
}

interface RowTools {
  readonly plan: Plan;
  readonly options: ImportOptions;
  readonly dates: DateTally;
  readonly identify: ReturnType<typeof createIdentity>;
  readonly rolesOf: (leaves: ReadonlyMap<string, Leaf>) => RoleMap;
}

function toRow(
  fields: Fields,
  raw: string,
  { plan, options, dates, identify, rolesOf }: RowTools,
): FoundMention | null {
  const leaves = flatten(fields);
  const map = rolesOf(leaves);
  const values: Partial<Record<Role, string>> = {};
  for (const [role, path] of Object.entries(map) as [Role, string][]) {
    const value = leaves.get(path);
    if (value !== undefined) values[role] = String(value).trim();
  }
  if (!values.text && !values.title) return null;
  const taken = new Set(Object.values(map).filter((path) => path !== map.platform));
  if (!plan.trustedId && map.id) taken.delete(map.id);
  const attributes: [string, string][] = [];
  const engagement: [string, number][] = [];
  for (const [path, value] of leaves) {
    if (taken.has(path)) continue;
    const figure = typeof value === 'boolean' ? null : figureOf(path);
    const number = figure ? toFigure(String(value)) : null;
    if (figure && number !== null) engagement.push([figure, number]);
    else if (String(value).trim() !== '') attributes.push([path, String(value).trim()]);
  }
  const published = readDate(values.published, plan.format, options.zone, dates);
  const externalId = identify(plan.trustedId ? (values.id ?? null) : null, raw);
  return toMention(values, {
    externalId,
    attributes: Object.fromEntries(attributes),
    engagement: Object.fromEntries(engagement),
    raw,
    published,
  });
}

type Leaf = string | number | boolean;

/** Scalars by dotted path; lists of scalars joined; lists of objects stay in raw only. */
function flatten(fields: Fields, prefix = '', depth = 1, leaves: Map<string, Leaf> = new Map()): Map<string, Leaf> {
  for (const [key, value] of Object.entries(fields)) {
    if (leaves.size >= MAX_PATHS) break;
    const path = prefix + key;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') leaves.set(path, value);
    else if (Array.isArray(value)) {
      const scalars = value.filter((one) => typeof one === 'string' || typeof one === 'number');
      if (scalars.length > 0 && scalars.length === value.length) leaves.set(path, scalars.join(', '));
      else if (/text|content|body/i.test(key)) setPieces(path, value, leaves);
    } else if (isFields(value) && depth < MAX_DEPTH) flatten(value, `${path}.`, depth + 1, leaves);
  }
  return leaves;
}

/** Telegram writes a text as pieces: `["see ", {"type": "link", "text": "…"}]`. */
function setPieces(path: string, value: readonly unknown[], leaves: Map<string, Leaf>): void {
  const pieces = value.map((one) => (isFields(one) ? one.text : one));
  if (pieces.length > 0 && pieces.every((piece) => typeof piece === 'string')) leaves.set(path, pieces.join(''));
}

/** Objects of one file differ: roles are found for each set of fields that is seen, once. */
function createRoleFinder(asked: RoleMap): (leaves: ReadonlyMap<string, Leaf>) => RoleMap {
  const known = new Map<string, RoleMap>();
  return (leaves) => {
    const filled = [...leaves].filter(([, value]) => String(value).trim() !== '').map(([path]) => path);
    const key = filled.join('\u0000');
    const before = known.get(key);
    if (before) return before;
    const map = withText(mergeMaps(guessRoles(filled), asked), leaves);
    if (known.size < 1000) known.set(key, map);
    return map;
  };
}

/** No field is called a text: the longest string that reads like one. */
function withText(map: RoleMap, leaves: ReadonlyMap<string, Leaf>): RoleMap {
  if (map.text !== undefined || map.title !== undefined) return map;
  const taken = new Set(Object.values(map));
  const [longest] = [...leaves]
    .filter(([path, value]) => !taken.has(path) && typeof value === 'string' && /\S\s+\S+\s+\S/.test(value))
    .toSorted((a, b) => String(b[1]).length - String(a[1]).length);
  return longest ? { ...map, text: longest[0] } : map;
}

async function makePlan(file: InputFile, options: ImportOptions): Promise<Plan> {
  const chosen = checkOptions(options, file.path);
  const encoding = encodingOf(file, options);
  const shape = shapeOf(decode(file.head, { encoding }).text, file.size <= file.head.length);
  if (shape === null) {
    const message = `${file.name} is no JSON: neither one object a line nor an array of objects.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const sample: ReadonlyMap<string, Leaf>[] = [];
  let tried = 0;
  for await (const record of readJsonRecords(file, shape, encoding, createLineStats())) {
    if (record.fields) sample.push(flatten(record.fields));
    if (sample.length >= SAMPLE || ++tried >= SAMPLE * 5) break;
  }
  const paths = [...new Set(sample.flatMap((leaves) => [...leaves.keys()]))];
  const asked = checkMap(options.map, paths, file.path);
  const rolesOf = createRoleFinder(asked);
  const roles = sample
    .map((leaves) => ({ leaves, map: rolesOf(leaves) }))
    .filter(({ map }) => map.text !== undefined || map.title !== undefined);
  const column = (role: Role): string[] =>
    roles.map(({ leaves, map }) => String(leaves.get(map[role] ?? '\u0000') ?? ''));
  const merged = mergeMaps(guessRoles(paths), asked);
  const map = merged.text === undefined && roles[0] ? { ...roles[0].map, ...merged } : merged;
  const ids = column('id');
  const trust =
    asked.id !== undefined
      ? { trusted: true, why: null }
      : ids.some((id) => id !== '')
        ? trustIds(ids)
        : { trusted: false, why: null };
  const notes = trust.why
    ? [`The ids in “${map.id}” were not used: ${trust.why}. Records are told apart by their content.`]
    : [];
  const detected = detectDateFormat(column('published'));
  const plan = { shape, encoding, paths, asked, map, trustedId: trust.trusted, notes };
  return { ...plan, ...detected, ...(chosen.format ? { format: chosen.format } : {}) };
}

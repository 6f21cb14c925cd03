// The JSON importer: a line, a list or an object of records; fields are matched to roles by name, nested ones too.
import type { FoundMention, ImportOptions, Rejection } from '../../../contract/model.ts';
import { decode, mixedNote } from '../../text/decode.ts';
import { createIdentity } from '../../text/made-id.ts';
import { machineZone } from '../../text/zones.ts';
import { inBatches } from '../archives/gather.ts';
import type { ImportBatch, Importer, InputFile, Inspection } from '../importer.ts';
import { type DateTally, dateNotes } from '../values.ts';
import { recordReader, rereadRecord } from './json-mentions.ts';
import { type JsonPlan, makePlan } from './json-plan.ts';
import { readJsonRecords } from './json-records.ts';
import { shapeOfHead } from './json-shape.ts';
import { createJsonStats } from './json-stream.ts';

export const jsonl: Importer = {
  id: 'jsonl',
  label: 'JSON records (JSON, JSONL)',
  description: 'One JSON object a line, or lists of them however deep: exports of collectors, dialogues, interfaces.',
  extensions: ['jsonl', 'ndjson', 'json'],
  fields: [
    {
      name: 'map',
      label: 'Fields',
      type: 'columns',
      help: 'Which field holds what; nested ones as user.name, those of a list as messages[].text.',
    },
    { name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' },
    { name: 'dateFormat', label: 'Date format', type: 'select' },
    { name: 'encoding', label: 'Encoding', type: 'text', placeholder: 'utf-8' },
  ],
  sniff,
  inspect,
  read,
  reread: rereadRecord,
};

function sniff(file: InputFile): number {
  if (file.members !== null) return 0;
  const shape = shapeOfHead(decode(file.head).text, file.size <= file.head.length);
  const named = /\.(jsonl|ndjson|json)$/i.test(file.name);
  if (shape === null) return named ? 0.3 : 0;
  return shape === 'lines' ? 0.95 : shape === 'list' ? 0.9 : 0.7;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const plan = await makePlan(file, options, AbortSignal.timeout(60_000));
  return {
    title: null,
    detected: [
      ...plan.presets.map((preset) => ({ label: 'Preset', value: `Zeeschuimer, ${preset.label}` })),
      { label: 'Shape', value: sayShape(plan) },
      { label: 'Mentions', value: sayMentions(plan) },
      { label: 'Fields', value: sayFields(plan) },
      { label: 'Encoding', value: plan.encoding },
      ...(plan.format ? [{ label: 'Dates', value: plan.format.label }] : []),
      ...plan.notes.map((value) => ({ label: 'Note', value })),
    ],
    columns: plan.columns,
    map: Object.fromEntries(Object.entries(plan.map)),
    dateFormat: plan.format?.id ?? null,
    ambiguous: plan.alternatives.map((format) => ({ dateFormat: format.id, label: format.label })),
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const plan = await makePlan(file, options, signal);
  const stats = createJsonStats();
  const dates: DateTally = { unreadable: 0, assumed: 0 };
  const toRows = recordReader(plan, dates, createIdentity());

  async function* rows(): AsyncGenerator<readonly (FoundMention | Rejection)[]> {
    for await (const records of readJsonRecords(file, plan.shape, plan.encoding, stats)) {
      for (const record of records) yield toRows(record);
    }
  }

  const closing = (): string[] => {
    const mixed = mixedNote(stats.mixedLines);
    return [...(mixed ? [mixed] : []), ...dateNotes(dates, plan.zone ?? machineZone())];
  };
  yield* inBatches(rows(), { file, title: null, notes: plan.notes, stats, closing }, signal);
}

function sayShape({ shape }: JsonPlan): string {
  if (shape.kind === 'lines') return 'one object a line';
  if (shape.kind === 'one') return 'one object';
  if (shape.kind === 'sequence') return 'objects one after another';
  const names = shape.lists.map((list) => list.join('.'));
  if (names.includes('')) return 'a list';
  return `an object that holds the ${names.length === 1 ? 'list' : 'lists'} ${names.join(', ')}`;
}

function sayMentions({ lists, conversations }: JsonPlan): string {
  const within = [...lists.lists].filter(([, mention]) => mention).map(([path]) => `each object of ${path}[]`);
  const what = [...(lists.root ? ['each record'] : []), ...within].join(', and ');
  return conversations ? `${what}: messages that answer one another in their order` : what;
}

function sayFields({ map, asked, presets }: JsonPlan): string {
  const pairs = Object.entries(map).map(([role, path]) => `${role}: ${path}`);
  const how =
    presets.length > 0 ? 'by the preset' : Object.keys(asked).length > 0 ? 'as chosen, others by name' : 'by name';
  return `${how} (${pairs.join(', ')})`;
}

// The table importer: CSV and TSV as vendors, spreadsheets and people write them.
import type { FoundMention, ImportOptions, Rejection } from '../../contract/model.ts';
import { decode, mixedNote } from '../text/decode.ts';
import { createIdentity } from '../text/made-id.ts';
import { machineZone } from '../text/zones.ts';
import { DELIMITER_NAMES, findLayout } from './csv-layout.ts';
import { makePlan, type Plan } from './csv-plan.ts';
import { readRecords } from './csv-records.ts';
import { rowReader } from './csv-rows.ts';
import type { ImportBatch, Importer, InputFile, Inspection } from './importer.ts';
import { HEAD_BYTES } from './input-file.ts';
import { createLineStats, headLines } from './lines.ts';
import { BATCH, type DateTally, dateNotes } from './values.ts';

export const csv: Importer = {
  id: 'csv',
  label: 'Table (CSV, TSV)',
  description: 'Exports of spreadsheets and listening tools: one mention a row, columns matched to roles.',
  extensions: ['csv', 'tsv', 'tab'],
  fields: [
    { name: 'map', label: 'Columns', type: 'columns', help: 'Which column holds what; the others become attributes.' },
    { name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' },
    { name: 'dateFormat', label: 'Date format', type: 'select' },
    {
      name: 'delimiter',
      label: 'Delimiter',
      type: 'select',
      options: Object.entries(DELIMITER_NAMES).map(([value, label]) => ({ value, label })),
    },
    { name: 'encoding', label: 'Encoding', type: 'text', placeholder: 'utf-8' },
  ],
  sniff,
  inspect,
  read,
};

function sniff(file: InputFile): number {
  const extension = /\.(csv|tsv|tab)$/i.test(file.name);
  const text = decode(file.head).text;
  if (!extension && /^\s*[[{<]/.test(text)) return 0;
  const layout = findLayout(headLines(text, file.size <= HEAD_BYTES));
  if (!layout) return extension ? 0.3 : 0;
  if (extension) return Math.max(0.5, layout.certainty);
  if (layout.certainty === 0) return 0;
  // Without the name, only what has a header with roles, or many regular columns, is a table.
  return layout.headless || layout.certainty < 0.7 ? 0.05 : Math.min(0.8, layout.certainty);
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const plan = await makePlan(file, options, AbortSignal.timeout(60_000));
  const { layout } = plan;
  return {
    title: null,
    detected: [
      { label: 'Delimiter', value: DELIMITER_NAMES[layout.delimiter] ?? layout.delimiter },
      { label: 'Encoding', value: plan.encoding },
      { label: 'Header', value: layout.headless ? 'none' : `line ${layout.firstLine - 1}` },
      ...(plan.format ? [{ label: 'Dates', value: plan.format.label }] : []),
      ...(plan.clock ? [{ label: 'Times', value: `column “${plan.clock}”` }] : []),
      ...plan.notes.map((value) => ({ label: 'Note', value })),
    ],
    columns: layout.columns,
    map: Object.fromEntries(Object.entries(plan.map)),
    dateFormat: plan.format?.id ?? null,
    ambiguous: plan.alternatives.map((format) => ({ dateFormat: format.id, label: format.label })),
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const plan = await makePlan(file, options, signal);
  const { layout } = plan;
  const identify = createIdentity();
  const dates: DateTally = { unreadable: 0, assumed: 0 };
  const stats = createLineStats();
  const toRow = rowReader(plan, options, dates, identify);
  let mentions: FoundMention[] = [];
  let rejections: Rejection[] = [];
  let notes = plan.notes;
  let mended = 0;
  let rows = 0;

  const flush = (): ImportBatch => {
    const batch = { mentions, rejections, bytes: stats.bytes, title: null, notes };
    mentions = [];
    rejections = [];
    notes = [];
    return batch;
  };

  for await (const record of readRecords(file, plan, stats, signal)) {
    rows++;
    if (record.mended) mended++;
    const row = toRow(record);
    if ('reason' in row) rejections.push({ at: `line ${record.line}`, reason: row.reason });
    else mentions.push(row);
    if (mentions.length >= BATCH || rejections.length >= BATCH) yield flush();
    if (rows % BATCH === 0) signal.throwIfAborted();
  }
  notes = [...notes, ...closingNotes({ rows, mended, mixed: mixedNote(stats.mixedLines), plan, dates, options })];
  yield { ...flush(), bytes: Math.max(stats.bytes, file.size) };

  function closingNotes(facts: ClosingFacts): string[] {
    const said: string[] = [];
    if (facts.rows === 0) said.push('The file has a header and no rows.');
    if (facts.mixed) said.push(facts.mixed);
    if (facts.mended > 0) {
      said.push(
        `${facts.mended === 1 ? '1 row has' : `${facts.mended} rows have`} stray quotes; they were read all the same.`,
      );
    }
    if (layout.columns.length === 1 && facts.rows > 0)
      said.push('The table has a single column: each line is a mention.');
    return [...said, ...dateNotes(facts.dates, facts.options.zone ?? machineZone())];
  }
}

interface ClosingFacts {
  readonly rows: number;
  readonly mended: number;
  readonly mixed: string | null;
  readonly plan: Plan;
  readonly dates: DateTally;
  readonly options: ImportOptions;
}

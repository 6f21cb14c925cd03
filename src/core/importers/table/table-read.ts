// A table inspected and read: what the importers of CSV and of spreadsheets have in common.
import type { FoundMention, ImportOptions, Rejection } from '../../../contract/model.ts';
import { mixedNote } from '../../text/decode.ts';
import { createIdentity } from '../../text/made-id.ts';
import { writeCount } from '../../text/write-count.ts';
import { machineZone } from '../../text/zones.ts';
import { inBatches } from '../archives/gather.ts';
import type { ImportBatch, InputFile, Inspection } from '../importer.ts';
import { type DateTally, dateNotes } from '../values.ts';
import { joinRows } from './join-rows.ts';
import { createTableStats, type Table } from './table.ts';
import { makePlan } from './table-plan.ts';
import { rowReader } from './table-rows.ts';

export async function inspectTable(table: Table, file: InputFile, options: ImportOptions): Promise<Inspection> {
  const plan = await makePlan(table, file, options, AbortSignal.timeout(60_000));
  const { layout, unit } = table;
  return {
    title: null,
    detected: [
      ...(plan.preset ? [{ label: 'Preset', value: plan.preset.preset.label }] : []),
      ...table.detected,
      { label: 'Header', value: layout.headless ? 'none' : `${unit} ${layout.headerLine}` },
      ...(plan.format ? [{ label: 'Dates', value: plan.format.label }] : []),
      ...(plan.clock ? [{ label: 'Times', value: `column “${plan.clock}”` }] : []),
      ...plan.notes.map((value) => ({ label: 'Note', value })),
    ],
    columns: plan.columns,
    map: Object.fromEntries(Object.entries(plan.map)),
    dateFormat: plan.format?.id ?? null,
    ambiguous: plan.alternatives.map((format) => ({ dateFormat: format.id, label: format.label })),
  };
}

export async function* readTable(
  table: Table,
  file: InputFile,
  options: ImportOptions,
  signal: AbortSignal,
): AsyncGenerator<ImportBatch> {
  const plan = await makePlan(table, file, options, signal);
  const dates: DateTally = { unreadable: 0, assumed: 0 };
  const stats = createTableStats();
  const toRow = rowReader(plan, dates, createIdentity());
  let rows = 0;
  let mended = 0;

  async function* read(): AsyncGenerator<readonly (FoundMention | Rejection)[]> {
    const source = table.rows(stats, signal);
    for await (const group of plan.preset?.preset.join ? joinRows(table, plan, source, signal) : source) {
      rows += group.length;
      yield group.map((row) => {
        if (row.mended) mended++;
        const found = toRow(row);
        return 'reason' in found ? { at: `${table.unit} ${row.line}`, reason: found.reason } : found;
      });
    }
  }

  const closing = (): string[] => {
    const said: string[] = [];
    const mixed = mixedNote(stats.mixedLines);
    if (rows === 0) said.push('The file has a header and no rows.');
    if (mixed) said.push(mixed);
    if (mended > 0) {
      said.push(
        `${mended === 1 ? '1 row has' : `${writeCount(mended)} rows have`} stray quotes; they were read all the same.`,
      );
    }
    if (plan.columns.length === 1 && rows > 0) said.push('The table has a single column: each line is a mention.');
    return [...said, ...dateNotes(dates, plan.zone ?? machineZone())];
  };

  yield* inBatches(read(), { file, title: null, notes: plan.notes, stats, closing }, signal);
}

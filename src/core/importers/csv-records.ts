// The records of a table's file, from below its header to its end.
import type { Layout } from './csv-layout.ts';
import type { InputFile } from './importer.ts';
import { type createLineStats, readLines } from './lines.ts';
import { type CsvRecord, createRecordReader } from './records.ts';

export async function* readRecords(
  file: InputFile,
  plan: { readonly layout: Layout; readonly encoding: string },
  stats: ReturnType<typeof createLineStats>,
  signal: AbortSignal,
): AsyncGenerator<CsvRecord> {
  const { layout } = plan;
  const reader = createRecordReader(layout.delimiter, layout.columns.length);
  for await (const lines of readLines(file, plan.encoding, stats)) {
    signal.throwIfAborted();
    const wanted =
      (lines[0]?.number ?? 0) >= layout.firstLine ? lines : lines.filter((line) => line.number >= layout.firstLine);
    yield* reader.push(wanted);
  }
  yield* reader.end();
}

// earshot demo: the whole main job on the bundled sample: collect, import, analyse, match, tag, measure, export.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { MeasureData, MeasureResult } from '../../contract/measures.ts';
import type { ImportReport, RefreshReport } from '../../contract/model.ts';
import { createEngine, type Engine } from '../../core/engine.ts';
import { fillFromSample, readManifest, type SampleReport } from '../../core/sample.ts';
import { type Command, type CommandCall, textOption } from '../command.ts';
import { formatTable, print, say } from '../output.ts';
import { serveSample } from '../sample-server.ts';

export const demo: Command = {
  name: 'demo',
  usage: 'demo [--out DIR]',
  summary: 'Makes a project from the bundled sample, collects, analyses, and writes its board to DIR (./earshot-demo).',
  options: { out: { type: 'string' } },
  run: async (call) => {
    const out = resolve(textOption(call, 'out') ?? 'earshot-demo');
    await mkdir(out, { recursive: true });
    const file = join(out, 'mar-azul.earshot');
    const { name, zone, feeds } = readManifest(call.place.sample);
    const isNew = !existsSync(file);
    const engine = await createEngine({
      file,
      threads: call.place.threads,
      version: call.place.version,
      model: call.place.model,
      create: { name, zone },
    });
    const server = await serveSample(call.place.sample, new Map(feeds.map((feed) => [feed.file, feed.contentType])));
    try {
      say(`${isNew ? 'Making' : 'Opening'} ${file}`);
      say(`Serving ${feeds.length} feeds of the sample on ${server.url} while they are collected.`);
      const started = performance.now();
      const report = await fillFromSample(engine.handlers, call.place.sample, call.signal, server.url);
      if (isNew) await engine.beginHistory();
      await server.close();
      await engine.idle();
      const seconds = (performance.now() - started) / 1000;
      await printSummary(call, engine, report, seconds);
      await exportBoards(call, engine, out);
    } finally {
      await server.close();
      await engine.close();
    }
    return 0;
  },
};

async function printSummary(call: CommandCall, engine: Engine, report: SampleReport, seconds: number): Promise<void> {
  const rows = [...report.feeds.map(feedRow), ...report.imports.map(importRow)];
  const added = sum(rows.map((row) => row[3]));
  const header = ['source', 'read by', 'read', 'new', 'known', 'copies', 'rejected'];
  await print(`\n${formatTable([header, ...rows])}\n`);
  if (added === 0) await print('Nothing new: everything was collected before.');
  else {
    const rate = Math.round(added / seconds);
    await print(
      `${added} mentions collected, analysed and matched in ${seconds.toFixed(1)} s (${rate} a second, the pauses between requests included).`,
    );
  }
  await print('');
  await printShares(call, engine, 'Languages', 'languages', 8);
  await printSentiment(call, engine);
  await printShares(call, engine, 'Share of voice', 'share-of-voice', 8);
  await printTerms(call, engine);
  await printShares(call, engine, 'Tags', 'tags', 6);
}

type Row = readonly [string, string, number, number, number, number, number];

function feedRow(report: RefreshReport): Row {
  const how = report.error ? `failed: ${report.error.code}` : report.unchanged ? 'feed, unchanged' : 'feed';
  return [report.name, how, report.read, report.added, report.known, report.duplicates, report.rejected];
}

function importRow(report: ImportReport): Row {
  const { read, added, known, duplicates, rejected } = report;
  return [report.file.split(/[\\/]/).at(-1) ?? report.file, report.format, read, added, known, duplicates, rejected];
}

function compute(call: CommandCall, engine: Engine, measure: string, limit: number): Promise<MeasureResult> {
  return Promise.resolve(engine.handlers['measures.compute']({ measure, query: '', limit }, { signal: call.signal }));
}

async function printShares(
  call: CommandCall,
  engine: Engine,
  title: string,
  measure: string,
  limit: number,
): Promise<void> {
  const { data, n } = await compute(call, engine, measure, limit);
  if (data.shape !== 'shares' || data.rows.length === 0) return;
  const rows = data.rows.map(({ label, count, share }) => [
    `  ${label}`,
    count,
    percent(share.value),
    `${percent(share.low)}–${percent(share.high)}`,
  ]);
  await print(`${title} (n = ${n}; share and its 95 % interval)\n${formatTable(rows)}\n`);
}

async function printSentiment(call: CommandCall, engine: Engine): Promise<void> {
  const { data, n } = await compute(call, engine, 'sentiment', 8);
  if (data.shape !== 'sentiment') return;
  const share = (count: number, of: number) => (of === 0 ? '–' : percent(count / of));
  const rows = data.rows.map((row) => [
    `  ${row.label}`,
    row.n,
    share(row.negative, row.n),
    share(row.neutral, row.n),
    share(row.positive, row.n),
  ]);
  await print(
    `Sentiment (n = ${n})\n${formatTable([['  language', 'mentions', 'negative', 'neutral', 'positive'], ...rows])}\n`,
  );
}

async function printTerms(call: CommandCall, engine: Engine): Promise<void> {
  const { data } = await compute(call, engine, 'terms', 24);
  await print(`Top terms\n  ${describeTerms(data)}\n`);
}

function describeTerms(data: MeasureData): string {
  return data.shape === 'terms' ? data.terms.map(({ term, count }) => `${term} ${count}`).join(' · ') : '';
}

async function exportBoards(call: CommandCall, engine: Engine, out: string): Promise<void> {
  const [board] = await engine.handlers['boards.list']({}, { signal: call.signal });
  if (!board) return;
  for (const format of ['html', 'csv']) {
    const request = { id: board.id, format, file: join(out, `board.${format}`), overwrite: true };
    const written = await engine.handlers['boards.export'](request, { signal: call.signal });
    await print(`Wrote ${relative(process.cwd(), written.file)} (${Math.ceil(written.bytes / 1024)} KB)`);
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

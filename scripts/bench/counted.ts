// Counted figures: what work costs in bytes and instructions, whatever the clock says. counted.json keeps them; a later
// one that is worse by more than 30 % fails tests/unit/bench/counted.test.ts.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading } from '../../src/core/db/open.ts';
import { compile, readQueryContext } from '../../src/core/handlers/find.ts';
import { createWriter } from '../../src/core/handlers/writer.ts';
import { createSegments } from '../../src/core/index/segments.ts';
import { createTermBook } from '../../src/core/index/term-book.ts';
import { createViews } from '../../src/core/index/views.ts';
import { createWordTable } from '../../src/core/index/word-table.ts';
import { countSql, idsSql } from '../../src/core/query/to-sql.ts';
import { countInstructions } from './count-instructions.ts';
import { countBytes } from './count-io.ts';
import { makeMentions, seed } from './make-mentions.ts';
import { fillProject } from './make-project.ts';
import { endOfTime } from './make-times.ts';
import { brand30, filters, queries, within } from './queries.ts';

/** By name; all are better when they are smaller. */
export type Counted = Readonly<Record<string, number>>;

export const keptFile = join(import.meta.dirname, 'counted.json');
export const tolerance = 0.3;

const docs = 3000;
const batchSize = 500;

export async function countWork(folder: string): Promise<Counted> {
  const file = join(folder, 'counted.earshot');
  const filled = await countBytes(() => fillProject(file, docs));
  return {
    'bytes written a mention, rows and full text': Math.round((await countImport(folder)) / docs),
    'bytes written a mention, with its analysis': Math.round(filled.written / docs),
    'bytes of the file a mention': Math.round(statSync(file).size / docs),
    ...(await countReads(file)),
    ...(await countSegments(file)),
    ...countProcesses(folder),
  };
}

/** Of whole processes, their start included. Nothing where perf may not count. */
function countProcesses(folder: string): Counted {
  const file = join(folder, 'work.earshot');
  const works = [
    ['million instructions, 5000 mentions saved with their analysis', 'fill'],
    ['million instructions, 90 searches and word clouds of them', 'search'],
  ] as const;
  return Object.fromEntries(
    works.flatMap(([name, what]) => {
      const count = countInstructions(process.execPath, [join(import.meta.dirname, 'children/work.ts'), what, file]);
      return count === null ? [] : [[name, count]];
    }),
  );
}

/** By the writer, as an import hands mentions over. */
async function countImport(folder: string): Promise<number> {
  const mentions = [...makeMentions({ docs, seed })].map((made) => made.mention);
  const { written } = await countBytes(async () => {
    const writer = createWriter(join(folder, 'imported.earshot'), { name: 'Counted', zone: 'UTC' });
    const context = { signal: new AbortController().signal };
    const source = { kind: 'file', name: 'Counted', config: {}, nextCheck: null };
    const id = await writer.handlers['write.source']({ source, now: endOfTime }, context);
    const batches = Array.from({ length: docs / batchSize }, (_, at) =>
      mentions.slice(at * batchSize).slice(0, batchSize),
    );
    for (const batch of batches)
      await writer.handlers['write.batch'](
        { batch: { source: id, import: null, mentions: batch, captured: endOfTime } },
        context,
      );
    writer.close();
  });
  return written;
}

/** From an empty cache each page of the file that a query touches is read once: the rows it touches, by the page. */
async function countReads(file: string): Promise<Counted> {
  const db = openForReading(file);
  db.pragma('mmap_size = 0');
  const counted: Record<string, number> = {};
  for (const filter of filters) {
    let read = 0;
    for (const one of queries) {
      const compiled = compile(db, within(one, filter));
      for (const { sql, params } of [countSql(compiled), idsSql(compiled)]) {
        const statement = db.prepare<unknown[]>(sql);
        db.pragma('shrink_memory');
        read += (await countBytes(() => statement.all(...params))).read;
      }
    }
    counted[`bytes read by ${queries.length} searches, ${filter.id}`] = read;
  }
  db.close();
  return counted;
}

/** Parts of the column index that are looked at: those outside a search's dates are not. */
async function countSegments(file: string): Promise<Counted> {
  const db = openForReading(file);
  const table = createWordTable();
  const segments = createSegments(
    db,
    createTermBook(db),
    () => 'UTC',
    () => table,
    { full: 100, largest: 150 },
  );
  segments.refresh(Number.POSITIVE_INFINITY);
  const world = {
    db,
    segments: () => segments.list,
    version: () => 0,
    context: () => readQueryContext(db),
    ours: () => new Set<number>(),
  };
  const views = createViews({ ...world, table: () => table });
  const counted: Record<string, number> = {};
  for (const filter of filters) {
    const { lookedAt } = await views.find(within(brand30, filter), { terms: true, names: false, groups: true });
    counted[`parts of the index looked at, ${filter.id}`] = lookedAt;
  }
  db.close();
  return counted;
}

export interface Regression {
  readonly name: string;
  readonly kept: number;
  readonly now: number;
}

/** Those worse than what is kept by more than the tolerance; one that is not kept yet is none. */
export function listRegressions(now: Counted, kept: Counted): Regression[] {
  return Object.entries(now).flatMap(([name, value]) => {
    const before = kept[name];
    return before !== undefined && value > before * (1 + tolerance) ? [{ name, kept: before, now: value }] : [];
  });
}

export function readKept(): Counted {
  return JSON.parse(readFileSync(keptFile, 'utf8')) as Counted;
}

export function keep(counted: Counted): void {
  writeFileSync(keptFile, `${JSON.stringify(counted, null, 2)}\n`);
}

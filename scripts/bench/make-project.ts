// A project full of invented mentions, kept in the system's temporary folder from one bench to the next.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { createFactSaver } from '../../src/core/db/facts.ts';
import { createClusterer } from '../../src/core/db/likeness.ts';
import { createMentionSaver } from '../../src/core/db/mentions.ts';
import { migrations } from '../../src/core/db/migrate.ts';
import { openForReading, openForWriting } from '../../src/core/db/open.ts';
import { writeSettings } from '../../src/core/db/settings.ts';
import { addSource } from '../../src/core/db/sources.ts';
import { addTag, saveTag } from '../../src/core/db/tags.ts';
import { ANALYSIS_VERSION } from '../../src/core/nlp/version.ts';
import { likenessBands } from '../../src/core/text/likeness.ts';
import { call, openEngine, waitForIndex } from './engine.ts';
import { type MadeMention, makeMentions, seed } from './make-mentions.ts';
import { endOfTime } from './make-times.ts';
import { ours, sources, tags } from './names.ts';
import { topics } from './queries.ts';

export const cacheFolder = join(tmpdir(), 'earshot-bench');
const batchSize = 5000;

/** The project's file; made where it is not there yet, in place of older ones: some minutes for a million. */
export async function keepProject(docs: number, log: (line: string) => void): Promise<string> {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, `${nameProject(docs)}.earshot`);
  if (existsSync(file)) return file;
  const part = `${file}.part`;
  for (const name of readdirSync(cacheFolder))
    if (name.startsWith(`mentions-${docs}-`)) rmSync(join(cacheFolder, name));
  const started = performance.now();
  log(`Making a project of ${docs} mentions, to be kept as ${file}`);
  fillProject(part, docs, (done) => log(`  ${done} mentions saved`));
  await addTopics(part);
  renameSync(part, file);
  log(`  made in ${Math.round((performance.now() - started) / 1000)} s`);
  return file;
}

export function forgetProjects(): void {
  mkdirSync(cacheFolder, { recursive: true });
  for (const name of readdirSync(cacheFolder)) if (name.startsWith('mentions-')) rmSync(join(cacheFolder, name));
}

/** Another schema, analysis, seed or generator is another project. */
export function nameProject(docs: number): string {
  const sample = JSON.stringify([...makeMentions({ docs: 300, seed })]);
  const hash = createHash('sha256').update(sample).digest('hex').slice(0, 8);
  return `mentions-${docs}-schema-${migrations.length}-analysis-${ANALYSIS_VERSION}-${hash}`;
}

/** Saved by the engine's own code; what an analysis would say is the generator's. */
export function fillProject(file: string, docs: number, progress: (done: number) => void = () => undefined): void {
  const db = openForWriting(file, true);
  writeSettings(db, { name: `Bench of ${docs}`, zone: 'UTC', ours, created: endOfTime });
  const save = createBatchSaver(db);
  let batch: MadeMention[] = [];
  let done = 0;
  const flush = () => {
    db.transaction(save).immediate(batch);
    done += batch.length;
    batch = [];
    if (done % 100_000 === 0) progress(done);
  };
  for (const made of makeMentions({ docs, seed })) if (batch.push(made) === batchSize) flush();
  if (batch.length > 0) flush();
  db.pragma('optimize');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function createBatchSaver(db: Database): (batch: readonly MadeMention[]) => void {
  const mentions = createMentionSaver(db);
  const facts = createFactSaver(db);
  const clusters = createClusterer(db);
  const sourceIds = sources.map(({ kind, name, site }) =>
    addSource(db, { kind, name, config: { url: `https://${site}/feed`, name }, nextCheck: null }, endOfTime),
  );
  const tagIds = tags.map((name) => saveTag(db, { name }, endOfTime).id);
  const by = { kind: 'person', name: 'you', at: endOfTime } as const;
  return (batch) => {
    sourceIds.forEach((source, place) => {
      const own = batch.filter((made) => made.source === place);
      const { added } = mentions.save({
        source,
        import: null,
        mentions: own.map(({ mention }) => mention),
        captured: endOfTime,
      });
      facts.save(
        ANALYSIS_VERSION,
        own.map(({ label }, at) => ({ id: added[at] ?? 0, told: null, analysis: toAnalysis(label), likeness: [] })),
      );
      own.forEach(({ mention, tag }, at) => {
        const id = added[at] ?? 0;
        clusters.place(id, likenessBands(mention.text));
        const tagId = tag === null ? undefined : tagIds[tag];
        if (tagId !== undefined) addTag(db, tagId, [id], by);
      });
    });
  };
}

function toAnalysis({ language, sentiment, score, intent, flags, risk, terms }: MadeMention['label']) {
  return {
    language,
    languageConfidence: 1,
    sentiment: { label: sentiment, score },
    intent,
    flags,
    risk: { score: risk, because: [], public: false },
    terms,
  };
}

/** By the engine, which makes its column index at the same time and keeps it in the file. */
async function addTopics(file: string): Promise<void> {
  const engine = await openEngine(file);
  try {
    for (const topic of topics) await call(engine, 'topics.save', topic);
    await waitForIndex(engine);
    await waitForColumns(file);
  } finally {
    await engine.close();
  }
}

const longestWait = 120_000;

/** The engine keeps columns when nothing has happened for a while. Without them all every opening would make them anew. */
export async function waitForColumns(file: string): Promise<void> {
  const db = openForReading(file);
  const missing = db
    .prepare<[], number>(
      'SELECT count(*) FROM (SELECT low, touched FROM segment EXCEPT SELECT low, touched FROM segment_columns)',
    )
    .pluck();
  for (let waited = 0; missing.get() !== 0 && waited < longestWait; waited += 200) await setTimeout(200);
  db.close();
}

// The engine killed in the middle of each kind of work: what was saved is there, it comes back by itself, nothing is twice.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { JobState } from '../../src/contract/model.ts';
import { migrate, migrations } from '../../src/core/db/migrate.ts';
import { ANALYSIS_VERSION } from '../../src/core/nlp/version.ts';
import { makeFolder } from '../support/folder.ts';
import { startServer } from './support/loopback.ts';
import { startSupervised } from './support/supervised.ts';

/** Enough that each kind of work takes a while. */
const rows = 1_800;

function makeCsv(folder: string): string {
  const texts = ['The parcel is late again', 'El pedido llega tarde otra vez', 'De bestelling is weer te laat'];
  const lines = Array.from({ length: rows }, (_, index) => {
    const time = new Date(Date.UTC(2026, 5, 1) + index * 60_000).toISOString();
    return `${time},author ${index % 50},"${texts[index % 3]} ${index}"`;
  });
  const file = join(folder, 'export.csv');
  writeFileSync(file, ['date,author,text', ...lines].join('\n'));
  return file;
}

async function open() {
  const folder = makeFolder();
  const engine = startSupervised(join(folder, 'data'));
  const project = join(folder, 'test.earshot');
  await engine.client.call('project.create', { file: project, name: 'Test', zone: 'UTC' });
  return { folder, project, ...engine };
}

async function openFilled() {
  const opened = await open();
  await opened.client.call('imports.run', { file: makeCsv(opened.folder) });
  return opened;
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Asks, waits until the work is under way, and kills. What was asked is answered by a reason, never by silence. */
async function killDuring(asked: Promise<unknown>, moment: Promise<unknown>, { kill }: Opened): Promise<void> {
  const failed = asked.then(
    () => null,
    (thrown: { code: string }) => thrown.code,
  );
  await moment;
  await kill();
  expect([null, 'engine-stopped']).toContain(await failed);
}

function aJob({ client }: Opened, matches: (job: JobState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.on('job', (job) => {
      if (!matches(job)) return;
      stop();
      resolve();
    });
  });
}

function look(project: string) {
  const db = new Sqlite(project, { readonly: true });
  const all = (sql: string) => db.prepare(sql).pluck().get();
  const seen = {
    mentions: all('SELECT count(*) FROM mention'),
    facts: all('SELECT count(*) FROM fact'),
    analysed: all(`SELECT count(*) FROM fact WHERE version = ${ANALYSIS_VERSION}`),
    texts: all('SELECT count(DISTINCT text) FROM mention'),
    integrity: db.pragma('integrity_check', { simple: true }),
    broken: db.pragma('foreign_key_check') as unknown[],
  };
  db.close();
  return seen;
}

const whole = { mentions: rows, facts: rows, texts: rows, integrity: 'ok', broken: [] };

test('while a feed is being fetched: it is asked again, and its mentions come once', async () => {
  const item = (n: number) =>
    `<item><guid isPermaLink="false">${n}</guid><description>Parcel ${n}</description></item>`;
  const start = '<?xml version="1.0"?><rss version="2.0"><channel><title>A paper</title>';
  let half = true;
  let asked = () => {};
  const underWay = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.write(`${start}${item(1)}${item(2)}`);
    if (half) return asked();
    response.end(`${item(3)}</channel></rss>`);
  });
  onTestFinished(() => server.close());
  const opened = await open();
  const { id } = await opened.client.call('sources.add', { kind: 'feed', config: { url: `${server.url}/feed.xml` } });
  await killDuring(opened.client.call('sources.refresh', { id }), underWay, opened);
  half = false;
  // It opened the project again by itself; what it asks by itself is the same check.
  const refreshed = async () => {
    await opened.client.call('sources.refresh', { id }).catch(() => undefined);
    return (await opened.client.call('mentions.search', { query: 'parcel', limit: 10 })).total;
  };
  await expect.poll(refreshed, { interval: 300 }).toBe(3);
  const [source] = await opened.client.call('sources.list', {});
  expect(source).toMatchObject({ mentions: 3, error: null });
});

test('while a file is imported: run again, every row is there once', async () => {
  const opened = await open();
  const file = makeCsv(opened.folder);
  await killDuring(
    opened.client.call('imports.run', { file }),
    aJob(opened, (job) => job.done >= 500),
    opened,
  );
  const between = look(opened.project);
  expect(between).toMatchObject({ integrity: 'ok', broken: [] });
  await opened.client.call('imports.run', { file });
  expect(look(opened.project)).toMatchObject(whole);
});

test('while it analyses: what was understood is kept, the rest is done by itself', async () => {
  const opened = await open();
  // Listened for before there is something to analyse: a quick engine may be through with it before one asks.
  const underWay = aJob(opened, (job) => job.label === 'Analysing' && job.done >= 400);
  await opened.client.call('imports.run', { file: makeCsv(opened.folder) });
  await killDuring(Promise.resolve(), underWay, opened);
  await expect.poll(() => look(opened.project).analysed, { interval: 200 }).toBe(rows);
  expect(look(opened.project)).toMatchObject(whole);
});

test('while thousands are tagged: all of them or none', async () => {
  const opened = await openFilled();
  const { client } = opened;
  const tag = (await client.call('tags.save', { name: 'late' })).id;
  await killDuring(client.call('tags.apply', { tag, to: { query: '' } }), wait(15), opened);
  const tagged = async () => (await client.call('mentions.search', { query: 'tag:late', limit: 1 })).total;
  expect([0, rows]).toContain(await tagged());
  await client.call('tags.apply', { tag, to: { query: '' } });
  expect(await tagged()).toBe(rows);
  expect(look(opened.project)).toMatchObject(whole);
});

test('while a board is written to a file: whole or not there, and the next one is whole', async () => {
  const opened = await openFilled();
  const { client } = opened;
  const widgets = [{ kind: 'trend', title: 'Late parcels', query: '', x: 0, y: 0, w: 12, h: 4 }];
  const board = await client.call('boards.save', { name: 'Week', query: '', widgets: widgets as never });
  const file = join(opened.folder, 'week.html');
  await killDuring(client.call('boards.export', { id: board.id, format: 'html', file }), wait(60), opened);
  if (existsSync(file)) expect(readFileSync(file, 'utf8')).toMatch(/<\/html>\s*$/);
  await client.call('boards.export', { id: board.id, format: 'html', file, overwrite: true });
  expect(readFileSync(file, 'utf8')).toMatch(/<\/html>\s*$/);
  expect((await client.call('boards.get', { id: board.id })).name).toBe('Week');
});

test('while it measures: the next answer is the same as if nothing had been', async () => {
  const opened = await openFilled();
  const { client } = opened;
  const measure = { measure: 'terms', query: '' };
  await killDuring(client.call('measures.compute', measure), wait(20), opened);
  const first = await client.call('measures.compute', measure);
  expect(await client.call('measures.compute', measure)).toEqual(first);
  expect(look(opened.project)).toMatchObject(whole);
});

test('while it lays out its index: searches are right, before it is whole and after', async () => {
  const opened = await openFilled();
  const { client } = opened;
  const count = async (query: string) => (await client.call('mentions.search', { query, limit: 1 })).total;
  // The first search of a project lays its columns out.
  await killDuring(client.call('mentions.search', { query: 'parcel', limit: 1 }), wait(25), opened);
  for (let round = 0; round < 3; round++) {
    expect([await count('parcel'), await count('pedido'), await count('bestelling')]).toEqual([
      rows / 3,
      rows / 3,
      rows / 3,
    ]);
    await wait(300);
  }
});

test('while an older project is backed up and brought up to date: the backup is whole, and so is the project', async () => {
  const folder = makeFolder();
  const { client, kill } = startSupervised(join(folder, 'data'));
  const file = join(folder, 'old.earshot');
  const backup = `${file}.backup-format-6`;
  const old = new Sqlite(file);
  migrate(old, file, migrations.slice(0, 6));
  old.exec(`INSERT INTO source (id, kind, name, config, created) VALUES (1, 'file', 'Post', '{}', 0)`);
  const add = old.prepare(
    `INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key) VALUES (?, 1, ?, ?, 'known', 1, ?, ?)`,
  );
  old.transaction(() => {
    for (let n = 1; n <= 60_000; n++) add.run(n * 64, String(n), n * 1000, `parcel ${n} ${'late '.repeat(40)}`, n);
  })();
  old.close();
  const opening = client.call('project.open', { file }).catch((thrown: { code: string }) => thrown.code);
  while (!existsSync(`${backup}.part`) && !existsSync(backup)) await wait(2);
  await kill();
  expect([expect.anything(), 'engine-stopped']).toContainEqual(await opening);

  await client.call('project.open', { file });
  const count = 'SELECT count(*) FROM mention';
  const now = new Sqlite(file, { readonly: true });
  expect([now.prepare(count).pluck().get(), now.pragma('user_version', { simple: true })]).toEqual([
    60_000,
    migrations.length,
  ]);
  now.close();
  const copy = new Sqlite(backup, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.prepare(count).pluck().get()).toBe(60_000);
  expect(copy.pragma('user_version', { simple: true })).toBe(6);
  copy.close();
  expect(existsSync(`${backup}.part`)).toBe(false);
});

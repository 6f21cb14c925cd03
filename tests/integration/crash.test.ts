// The engine killed in the middle of each kind of work: what was saved is there, it comes back by itself, nothing is twice.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
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
  onTestFinished(engine.close);
  const project = join(folder, 'test.earshot');
  await engine.client.call('project.create', { file: project, name: 'Test', zone: 'UTC' });
  return { folder, project, ...engine };
}

/** With mentions that were understood: nothing is written but what a test asks for. */
async function openFilled() {
  const opened = await open();
  await opened.client.call('imports.run', { file: makeCsv(opened.folder) });
  await expect.poll(() => look(opened.project).analysed, { interval: 50 }).toBe(rows);
  return opened;
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Asks, waits until the work is under way, and kills: in its middle, so that no answer came and a reason is given. */
async function killDuring(asked: Promise<unknown>, moment: Promise<unknown>, { kill }: Opened): Promise<void> {
  const failed = asked.then(
    () => 'answered before it was killed',
    (thrown: { code: string }) => thrown.code,
  );
  await moment;
  await kill();
  expect(await failed).toBe('engine-stopped');
}

/** Resolves while the engine is inside of a transaction: it has the write lock, and has not committed. */
async function aTransaction({ project }: Opened): Promise<void> {
  const db = new Sqlite(project, { timeout: 0 });
  for (;;) {
    try {
      db.exec('BEGIN IMMEDIATE');
      db.exec('ROLLBACK');
    } catch (thrown) {
      db.close();
      if ((thrown as { code?: string }).code === 'SQLITE_BUSY') return;
      throw thrown;
    }
    await nextTurn();
  }
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

test('while it analyses: what was understood is kept, the rest is done by itself', async () => {
  const opened = await open();
  // Listened for before there is something to analyse: a quick engine may be through with it before one asks.
  const underWay = aJob(opened, (job) => job.label === 'Analysing' && job.done >= 400);
  await opened.client.call('imports.run', { file: makeCsv(opened.folder) });
  await underWay;
  await opened.kill();
  expect(look(opened.project).analysed).toBeLessThan(rows);
  await expect.poll(() => look(opened.project).analysed, { interval: 200 }).toBe(rows);
  expect(look(opened.project)).toMatchObject(whole);
});

const count = async ({ client }: Opened, query: string) =>
  (await client.call('mentions.search', { query, limit: 1 })).total;

/** One kind of work on a project full of mentions that were understood. */
interface Kind {
  readonly what: string;
  prepare?(opened: Opened): Promise<void>;
  /** Asks for the work; its middle is waited for beside it. */
  ask(opened: Opened): Promise<unknown>;
  middle(opened: Opened): Promise<void>;
  /** What must be true afterwards, and that the work can be done after all. */
  check(opened: Opened): Promise<void>;
}

const fileIn = ({ folder }: Opened, name: string) => join(folder, name);

const writing: readonly Kind[] = [
  {
    what: 'a rule tags thousands: all of them or none',
    ask: ({ client }) => saveRule(client),
    middle: aTransaction,
    check: async (opened) => {
      const rules = await opened.client.call('rules.list', {});
      expect(await count(opened, 'late')).toBe(rows / 3);
      if (rules.length === 0) await saveRule(opened.client);
      expect(await count(opened, 'tag:ruled')).toBe(rows);
    },
  },
  {
    what: 'thousands are untagged by undoing: all of them or none, and the history says which',
    ask: ({ client }) => client.call('changes.undo', {}),
    middle: aTransaction,
    check: async (opened) => {
      const [change] = await opened.client.call('changes.list', { limit: 1 });
      expect(await count(opened, 'tag:"ruled"').catch(() => 0)).toBe(change?.undone ? 0 : rows);
    },
  },
  {
    what: 'labels of thousands are overruled: all of them or none',
    ask: ({ client }) => client.call('labels.set', { facet: 'sentiment', value: 'positive', to: { query: '' } }),
    middle: aTransaction,
    check: async (opened) => {
      const set = () => opened.client.call('labels.set', { facet: 'sentiment', value: 'positive', to: { query: '' } });
      expect([0, rows]).toContain(await count(opened, 'sentiment:positive'));
      await set();
      expect(await count(opened, 'sentiment:positive')).toBe(rows);
    },
  },
  {
    what: 'it learns: what was learned before stands, and it can learn again',
    ask: ({ client }) => client.call('learn.train', {}),
    middle: (opened) => aJob(opened, ({ label }) => label === 'Learning'),
    check: async ({ client }) => {
      expect((await client.call('learn.get', {})).trained).toBeNull();
      expect((await client.call('learn.train', {})).trained?.corrections).toBeGreaterThan(0);
    },
  },
  {
    what: 'texts are read again: what was read is kept, the rest is read by asking again',
    ask: async ({ client, project }) => {
      const db = new Sqlite(project);
      db.prepare('UPDATE mention SET author_id = (SELECT min(id) FROM author)').run();
      db.close();
      return client.call('sources.remap', {});
    },
    middle: someReadAgain,
    check: async (opened) => {
      const before = await count(opened, 'author:"author 0"');
      expect(before).toBeGreaterThan(rows / 50);
      expect(before).toBeLessThan(rows);
      await opened.client.call('sources.remap', {});
      expect(await count(opened, 'author:"author 0"')).toBe(rows / 50);
    },
  },
];

const reading: readonly Kind[] = [
  {
    what: 'mentions are written to a file: there is none, and the next one is whole',
    ask: (opened) => exportMentions(opened),
    middle: (opened) => aJob(opened, ({ label }) => label === 'Exporting mentions'),
    check: async (opened) => {
      expect(existsSync(fileIn(opened, 'all.json'))).toBe(false);
      expect(await exportMentions(opened)).toMatchObject({ mentions: rows });
      expect(JSON.parse(readFileSync(fileIn(opened, 'all.json'), 'utf8')).mentions).toHaveLength(rows);
    },
  },
  {
    what: 'a board is written to a file: there is none, and the next one is whole',
    ask: (opened) => exportBoard(opened),
    middle: (opened) => aJob(opened, ({ label }) => label === 'Exporting'),
    check: async (opened) => {
      expect(existsSync(fileIn(opened, 'week.html'))).toBe(false);
      await exportBoard(opened);
      expect(readFileSync(fileIn(opened, 'week.html'), 'utf8')).toMatch(/<\/html>\s*$/);
    },
  },
  {
    what: 'a copy is made: no half of one is offered, and the next one is whole',
    ask: ({ client }) => client.call('backups.make', {}),
    middle: (opened) => aJob(opened, ({ label }) => label === 'Backing up'),
    check: async ({ client }) => {
      expect(await client.call('backups.list', {})).toEqual([]);
      const { backup } = await client.call('backups.make', {});
      expect(await client.call('backups.check', { file: backup.file })).toMatchObject({ problem: null });
    },
  },
  {
    what: 'it measures: the next answer is the same as if nothing had been',
    prepare: beginAnew,
    ask: ({ client }) => client.call('measures.compute', { measure: 'themes', query: '' }),
    // Answered by the thread that measures, which goes on with the next call: the measure.
    middle: async ({ client }) => void (await client.call('people.list', { limit: 1 })),
    check: async ({ client }) => {
      const measure = { measure: 'terms', query: '' };
      expect(await client.call('measures.compute', measure)).toEqual(await client.call('measures.compute', measure));
    },
  },
  {
    what: 'it lays out its index for the first search: searches are right, before it is whole and after',
    prepare: async (opened) => {
      await beginAnew(opened);
      const db = new Sqlite(opened.project);
      db.exec('DELETE FROM segment_columns');
      db.close();
    },
    ask: ({ client }) => client.call('mentions.search', { query: 'parcel', limit: 1 }),
    // Answered by the thread that searches, which goes on with the next call: the search.
    middle: async ({ client }) => void (await client.call('index.state', {})),
    check: async (opened) => {
      for (let round = 0; round < 3; round++) {
        const found = [count(opened, 'parcel'), count(opened, 'pedido'), count(opened, 'bestelling')];
        expect(await Promise.all(found)).toEqual([rows / 3, rows / 3, rows / 3]);
        await wait(300);
      }
    },
  },
];

/** The engine has opened the project, and none of its other threads was needed yet. */
async function beginAnew({ client, kill }: Opened): Promise<void> {
  await kill();
  await client.call('project.current', {});
}

/** Resolves when all were given to one author and some of them have their own again. */
async function someReadAgain({ project }: Opened): Promise<void> {
  const db = new Sqlite(project, { readonly: true });
  const changed = db.prepare('SELECT count(*) FROM mention WHERE author_id = (SELECT min(id) FROM author)').pluck();
  while (changed.get() !== rows) await nextTurn();
  while (changed.get() === rows) await nextTurn();
  db.close();
}

function saveRule(client: Opened['client']) {
  return client.call('rules.save', { name: 'All', query: 'late OR tarde OR laat', tag: { name: 'ruled' }, past: true });
}

function exportMentions(opened: Opened) {
  return opened.client.call('mentions.export', { query: '', format: 'json', file: fileIn(opened, 'all.json') });
}

async function exportBoard(opened: Opened) {
  const { client } = opened;
  const widgets = [{ kind: 'trend', title: 'Late parcels', query: '', x: 0, y: 0, w: 12, h: 4 }];
  const [made] = await client.call('boards.list', {});
  const id = made?.id ?? (await client.call('boards.save', { name: 'Week', query: '', widgets: widgets as never })).id;
  return client.call('boards.export', { id, format: 'html', file: fileIn(opened, 'week.html') });
}

test.each([
  ['that changes the project', writing],
  ['that reads the project', reading],
])(
  'killed in the middle of each kind of work %s: nothing is lost or half, and it can be done',
  async (_which, kinds) => {
    const opened = await openFilled();
    for (const { what, prepare, ask, middle, check } of kinds) {
      await prepare?.(opened);
      const underWay = middle(opened);
      await killDuring(ask(opened), underWay, opened).catch((thrown) => {
        throw new Error(`while ${what}`, { cause: thrown });
      });
      await check(opened).catch((thrown) => {
        throw new Error(`after it was killed while ${what}`, { cause: thrown });
      });
      expect(look(opened.project), what).toMatchObject(whole);
    }
  },
);

test('while an older project is backed up and brought up to date: the backup is whole, and so is the project', async () => {
  const folder = makeFolder();
  const { client, kill, close } = startSupervised(join(folder, 'data'));
  onTestFinished(close);
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

// The window, or the engine below it, dies in the middle of work: it comes back by itself where it was, and what a person
// began goes on to its end.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { WindowApi } from '../../src/contract/api.ts';
import type { JobState } from '../../src/contract/model.ts';
import { type App, expect, openSample, test } from './support/app.ts';
import { crash } from './support/crash.ts';
import { holdWrites, jobUnderWay, writeReviews } from './support/hold.ts';

test.use({ file: 'crash' });

test.describe.configure({ mode: 'serial' });

const rows = 4_000;

let asked = 900_000_000;

/** Asks as the window does, by its own port. The answer goes with the page. */
function ask<K extends keyof WindowApi>(app: App, method: K, params: Parameters<WindowApi[K]>[0]): Promise<void> {
  return app.host.page.evaluate(
    (request) => (globalThis as unknown as Window).earshot.send({ type: 'request', ...request }),
    { id: asked++, method, params },
  );
}

function project({ userData }: App): string {
  return join(userData, 'sample.earshot');
}

/** How and when the next job of this label ends. */
function endOf({ client }: App, label: string): Promise<{ readonly state: JobState['state']; readonly at: number }> {
  return new Promise((resolve) => {
    const stop = client.on('job', (job) => {
      if (job.label !== label || job.state === 'running') return;
      stop();
      resolve({ state: job.state, at: performance.now() });
    });
  });
}

const count = async ({ client }: App, query: string) =>
  (await client.call('mentions.search', { query, limit: 1 })).total;
const idOf = async ({ client }: App, name: string) =>
  (await client.call('sources.list', {})).find((source) => source.name === name)?.id ?? 0;

async function firstBoard({ client }: App) {
  const [first] = await client.call('boards.list', {});
  return client.call('boards.get', { id: first?.id ?? 0 });
}

test.beforeAll(async ({ app }) => {
  await openSample(app);
  await app.page.goto('https://app.local/#/explore');
  await app.page.getByRole('main').waitFor();
});

test('while a query is typed: the search that was shown is shown again, and what was typed is in its field', async ({
  app,
}) => {
  const { page } = app.host;
  const bar = page.getByRole('combobox').first();
  await bar.fill('lavadora');
  await bar.press('Enter');
  await expect(page).toHaveURL(/q=lavadora/);
  await bar.pressSequentially(' OR seca');
  const again = await crash(app);
  await expect(again).toHaveURL(/q=lavadora/);
  await expect(again.getByRole('combobox').first()).toHaveValue('lavadora OR seca');
  expect(await count(app, 'lavadora')).toBeGreaterThan(0);
});

test('while a file is imported: the import goes on to its end, and the new window says so', async ({ app }) => {
  const { page } = app.host;
  await page.goto('https://app.local/#/sources');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).first().click();
  const underWay = jobUnderWay(app, 'Importing');
  await (await chooser).setFiles(writeReviews(app, 'pots.csv', rows));
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await underWay;
  const release = holdWrites(project(app));
  const again = await crash(app);
  await expect(again.getByText('Still under way: Importing')).toBeVisible();
  await expect(again.getByRole('button', { name: /job.? running/ })).toBeVisible();
  release();
  await expect(again.getByText('Importing: done').first()).toBeVisible();
  const [latest] = await app.client.call('imports.list', {});
  expect(latest).toMatchObject({ state: 'done', added: rows });
  expect(await count(app, 'source:"pots.csv"')).toBe(rows);
});

test('while the engine below an import dies: the import goes on by itself, and is one to take back', async ({
  app,
}) => {
  const { page } = app.host;
  await page.goto('https://app.local/#/sources');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).first().click();
  const underWay = jobUnderWay(app, 'Importing');
  await (await chooser).setFiles(writeReviews(app, 'pans.csv', rows));
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await underWay;
  await app.killEngine();
  await expect(page.getByText(/^Earshot’s engine stopped and was started again/)).toBeVisible();
  await expect(page.getByText('Going on with the import of “pans.csv”', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Going on with the import of “pans.csv”: done').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Imports' }).click();
  const row = page.getByRole('row', { name: /pans\.csv/ });
  await expect(row).toContainText('done');
  await expect(row).toContainText('4,000');
  await row.getByRole('button', { name: 'Undo the import of pans.csv' }).click();
  await expect(row).toContainText('undone');
  expect(await count(app, 'source:"pans.csv"')).toBe(0);
});

/** What a window may be in the middle of, and how it is seen that nothing of it was lost. */
interface Kind {
  readonly what: string;
  /** The label of its job, which must be under way when the window goes, and end well. */
  readonly job?: string;
  /** Answers what is asked. */
  begin(app: App): Promise<() => Promise<void>>;
  check(app: App): Promise<void>;
}

/** All of them write to the project, and wait while the test holds it. */
const writing: readonly Kind[] = [
  {
    what: 'labels are overruled',
    begin: async (app) => () =>
      ask(app, 'labels.set', { facet: 'sentiment', value: 'positive', to: { query: 'source:"pots.csv" "pot 77"' } }),
    check: (app) => expect.poll(() => count(app, 'source:"pots.csv" "pot 77" sentiment:positive')).toBe(1),
  },
  {
    what: 'a rule tags thousands',
    begin: async (app) => () =>
      ask(app, 'rules.save', { name: 'Leaks', query: 'source:"pots.csv"', tag: { name: 'leaking' }, past: true }),
    // Until the rule is saved there is no such tag to ask for.
    check: (app) => expect.poll(() => count(app, 'tag:leaking').catch(() => 0)).toBe(rows),
  },
  {
    what: 'a board is edited',
    begin: async (app) => {
      const board = await firstBoard(app);
      return () => ask(app, 'boards.save', { ...board, summary: 'Saved as its window went.' });
    },
    check: (app) => expect.poll(async () => (await firstBoard(app)).summary).toBe('Saved as its window went.'),
  },
  {
    what: 'texts are read again',
    job: 'Reading again',
    begin: async (app) => {
      const id = await idOf(app, 'pots.csv');
      const db = new Sqlite(project(app));
      db.prepare('UPDATE mention SET author_id = (SELECT min(id) FROM author) WHERE source_id = ?').run(id);
      db.close();
      return () => ask(app, 'sources.remap', { id });
    },
    check: async (app) => {
      const { mentions } = await app.client.call('mentions.search', { query: 'source:"pots.csv"', limit: 500 });
      expect(mentions.filter(({ author }) => !author?.name?.startsWith('reviewer'))).toEqual([]);
    },
  },
  {
    what: 'it learns from corrections',
    job: 'Learning',
    begin: async (app) => {
      const { client } = app;
      const { mentions } = await client.call('mentions.search', { query: 'source:"pots.csv"', limit: 40 });
      const ids = mentions.map(({ id }) => id);
      await client.call('labels.set', { facet: 'sentiment', value: 'negative', to: { ids: ids.slice(20) } });
      await client.call('labels.set', { facet: 'sentiment', value: 'positive', to: { ids: ids.slice(0, 20) } });
      return () => ask(app, 'learn.train', {});
    },
    check: async ({ client }) =>
      expect((await client.call('learn.get', {})).trained?.corrections).toBeGreaterThanOrEqual(40),
  },
];

/** These read the project, and take about as long as a window needs to go, or longer. */
const reading: readonly Kind[] = [
  {
    what: 'mentions are written to a file',
    job: 'Exporting mentions',
    begin: async (app) => () =>
      ask(app, 'mentions.export', { query: '', format: 'xlsx', file: join(app.userData, 'files', 'all.xlsx') }),
    check: async ({ client, userData }) => {
      const preview = await client.call('imports.preview', { file: join(userData, 'files', 'all.xlsx') });
      expect(preview.mentions.length).toBeGreaterThan(0);
    },
  },
  {
    what: 'a board is written to a file',
    job: 'Exporting',
    begin: async (app) => {
      const { id } = await firstBoard(app);
      return () => ask(app, 'boards.export', { id, format: 'html', file: join(app.userData, 'files', 'board.html') });
    },
    check: async ({ userData }) =>
      expect(readFileSync(join(userData, 'files', 'board.html'), 'utf8')).toMatch(/<\/html>\s*$/),
  },
  {
    what: 'a copy of the project is made',
    begin: async (app) => () => ask(app, 'backups.make', {}),
    check: async ({ client }) => {
      await expect.poll(async () => (await client.call('backups.list', {})).length).toBe(1);
      const [latest] = await client.call('backups.list', {});
      expect(await client.call('backups.check', { file: latest?.file ?? '' })).toMatchObject({ problem: null });
    },
  },
];

test('while it writes, exports, copies, learns and fetches: all of it is done, though its window is gone', async ({
  app,
}) => {
  const feed = await serveSlowFeed();
  try {
    const { id } = await app.client.call('sources.add', { kind: 'feed', config: { url: feed.url } });
    const all = [...writing, ...reading];
    const ways = [];
    for (const kind of all) ways.push(await kind.begin(app));
    const ended = all.map(({ job }) => (job === undefined ? null : endOf(app, job)));
    const underWay = all.map(({ job }) => (job === undefined ? null : jobUnderWay(app, job, false)));
    let gone = Number.POSITIVE_INFINITY;
    app.host.page.once('crash', () => {
      gone = performance.now();
    });
    await ask(app, 'sources.refresh', { id });
    await feed.asked;
    const release = holdWrites(project(app));
    for (const begin of ways) await begin();
    await Promise.all(underWay);
    await crash(app);
    release();
    feed.answer();
    for (const [index, { what, check }] of all.entries()) {
      const end = await ended[index];
      if (end) {
        expect(end.state, what).toBe('done');
        expect(end.at, `${what}: under way when its window went`).toBeGreaterThan(gone);
      }
      await check(app);
    }
    await expect.poll(() => count(app, 'whistlekettle')).toBe(2);
  } finally {
    feed.close();
  }
});

/** A feed whose second half comes when it is told to. */
async function serveSlowFeed() {
  const asked = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const item = (n: number) => `<item><guid>${n}</guid><description>Whistlekettle ${n}</description></item>`;
  const server = createServer(async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.write(`<?xml version="1.0"?><rss version="2.0"><channel><title>Kettles</title>${item(1)}`);
    asked.resolve();
    await told.promise;
    response.end(`${item(2)}</channel></rss>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`,
    asked: asked.promise,
    answer: () => told.resolve(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

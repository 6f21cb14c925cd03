// Sources as people use them: found by a link, listed in and out, watched as folders and streams, judged, read again.
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Source } from '../../src/contract/model.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';
import { type Handler, startServer } from './support/loopback.ts';
import { startSocketServer } from './support/socket.ts';

async function serve(handler: Handler) {
  const server = await startServer(handler);
  onTestFinished(() => server.close());
  return server;
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>A paper</title>${items}</channel></rss>`;
const item = (id: string, text: string, more = '') =>
  `<item><guid isPermaLink="false">${id}</guid><description>${text}</description>${more}</item>`;

test('a pasted link of a platform is recognised without a request; a page is asked once for its feeds', async () => {
  const server = await serve((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml"></head></html>'),
  );
  const { call } = await openTestEngine();
  const platform = await call('sources.discover', { link: 'https://www.reddit.com/r/utrecht/' });
  expect(platform[0]).toMatchObject({ kind: 'reddit', config: expect.any(Object), says: expect.any(String) });
  expect(server.requests).toHaveLength(0);
  const found = await call('sources.discover', { link: `${server.url}/a-page` });
  expect(found[0]).toMatchObject({ kind: 'feed', config: { url: `${server.url}/feed.xml` } });
  expect(server.requests).toHaveLength(1);
  const first = found[0];
  if (!first) throw new Error('A feed was found.');
  expect(await call('sources.add', { kind: first.kind, config: first.config })).toMatchObject({ kind: 'feed' });
  await expect(call('sources.discover', { link: 'nonsense' })).rejects.toMatchObject({ code: 'bad-config' });
});

test.each([
  [500, 'The server has a fault of its own (500). Try again later.'],
  [503, 'The server is overloaded or being repaired (503). Try again later.'],
  [429, 'The server says it is asked too often (429). Try again later.'],
  [410, 'This page is gone for good (410). Look for another.'],
])('a page that answers %i while looking is not said to be asked again by itself', async (status, message) => {
  const server = await serve((_, response) => response.writeHead(status).end('no'));
  const { call } = await openTestEngine();
  await expect(call('sources.discover', { link: `${server.url}/news` })).rejects.toMatchObject({
    code: 'network',
    message,
  });
});

test('a page that names no feed is offered to be watched', async () => {
  const server = await serve((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<html><body><p>Opening hours: nine to five.</p></body></html>'),
  );
  const { call } = await openTestEngine();
  const [found] = await call('sources.discover', { link: `${server.url}/hours` });
  expect(found).toMatchObject({ kind: 'web-page', config: { url: `${server.url}/hours` } });
});

test('a list comes in with its folders, is not taken twice, and goes out whole', async () => {
  const folder = makeFolder();
  const file = join(folder, 'list.opml');
  writeFileSync(
    file,
    `<opml version="2.0"><body><outline text="Press"><outline type="rss" text="A" xmlUrl="https://a.example/rss" custom="kept"/></outline>
     <outline type="rss" text="B" xmlUrl="https://b.example/rss"/><outline type="rss" text="Wrong" xmlUrl="javascript:alert(1)"/></body></opml>`,
  );
  const { call } = await openTestEngine();
  const report = await call('sources.import-list', { file });
  expect(report).toMatchObject({ added: 2, known: 0 });
  expect(report.rejections).toHaveLength(1);
  expect(await call('sources.import-list', { file })).toMatchObject({ added: 0, known: 2 });
  expect(await call('sources.list', {})).toMatchObject([
    { name: 'A', folder: 'Press', health: { state: 'new' } },
    { name: 'B', folder: null },
  ]);
  // One change for the whole list: taken back, done again, taken back and read anew.
  expect(await call('changes.undo', {})).toMatchObject({ summary: 'added 2 sources', count: 2 });
  expect(await call('sources.list', {})).toEqual([]);
  await call('changes.redo', {});
  expect(await call('sources.list', {})).toHaveLength(2);
  await call('changes.undo', {});
  expect(await call('sources.import-list', { file })).toMatchObject({ added: 2, known: 0 });
  await call('sources.add', { kind: 'google-news', config: { query: 'mar azul' } });
  const out = join(folder, 'out.opml');
  expect(await call('sources.export-list', { file: out })).toMatchObject({ sources: 3 });
  expect(readFileSync(out, 'utf8')).toContain('custom="kept"');
  await expect(call('sources.export-list', { file: out })).rejects.toMatchObject({ code: 'bad-argument' });

  const other = await openTestEngine();
  expect(await other.call('sources.import-list', { file: out })).toMatchObject({ added: 3, rejections: [] });
  const plain = (sources: readonly Source[]) =>
    sources.map(({ kind, name, config, folder }) => ({ kind, name, config, folder }));
  expect(plain(await other.call('sources.list', {}))).toEqual(plain(await call('sources.list', {})));
});

test('coverage and health follow what the checks brought; the log can be taken away', async () => {
  let broken = false;
  const server = await serve((_, response) =>
    broken ? response.writeHead(500).end() : response.writeHead(200).end(rss(item('a', 'Once upon a time'))),
  );
  const { call, engine } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
  await call('sources.refresh', { id });
  broken = true;
  await call('sources.refresh', { id });
  const [day] = await call('sources.coverage', { id, days: 7 });
  expect(day).toMatchObject({ succeeded: 1, failed: 1, added: 1, day: new Date().toISOString().slice(0, 10) });
  expect(await call('sources.coverage', { days: 7 })).toEqual([day]);
  const [source] = await call('sources.list', {});
  expect(source?.health).toMatchObject({ state: 'failing', says: expect.stringMatching(/500.*nothing is lost/) });
  await engine.idle();
  await expect.poll(async () => (await call('requests.list', { limit: 10 })).length).toBe(2);
  const file = join(makeFolder(), 'log.csv');
  expect(await call('requests.export', { file })).toMatchObject({ requests: 2 });
  expect(readFileSync(file, 'utf8')).toMatch(/A paper,Check the feed,http:\/\/127\.0\.0\.1:\d+\/,500/);
  await expect(call('sources.coverage', { days: 0 })).rejects.toMatchObject({ place: { field: 'days' } });
});

test('an important source is checked sooner, and its own settings are kept', async () => {
  const server = await serve((_, response) => response.writeHead(200).end(rss(item('a', 'Once'))));
  const { call } = await openTestEngine({ random: () => 0 });
  const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
  await call('sources.change', { id, priority: 'high', folder: 'Press', fullText: true });
  await call('sources.refresh', { id });
  const [source] = await call('sources.list', {});
  expect(source).toMatchObject({ priority: 'high', folder: 'Press', fullText: true });
  expect((source?.nextCheck ?? 0) - (source?.lastCheck ?? 0)).toBe(30 * 60_000);
  expect(await call('sources.change', { id, folder: null })).toMatchObject({ folder: null, priority: 'high' });
});

test('with full text the article behind a new mention becomes its text; the summary stays beside it', async () => {
  const article = Array.from(
    { length: 12 },
    (_, index) => `<p>Paragraph ${index} tells at length how the harbour road was closed for half a year.</p>`,
  );
  const server = await serve((request, response) => {
    if (request.url === '/feed')
      response
        .writeHead(200)
        .end(
          rss(
            item('a', 'The harbour road is closed.', `<link>http://${request.headers.host}/article</link>`) +
              item('b', 'Nothing more is known of this.', `<link>http://${request.headers.host}/missing</link>`),
          ),
        );
    else if (request.url === '/article')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<html><head><title>Road</title></head><body><nav>Home</nav><article><h1>Road</h1>${article.join('')}</article></body></html>`,
        );
    else response.writeHead(404).end();
  });
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: `${server.url}/feed` } });
  await call('sources.change', { id, fullText: true });
  expect(await call('sources.refresh', { id })).toMatchObject([{ added: 2, error: null }]);
  const { mentions } = await call('mentions.search', { query: '"paragraph 7"', limit: 5 });
  expect(mentions).toHaveLength(1);
  const detail = await call('mentions.get', { id: mentions[0]?.id ?? 0 });
  expect(detail.attributes.summary).toBe('The harbour road is closed.');
  expect(detail.text).not.toContain('Home');
  expect((await call('mentions.search', { query: '"nothing more is known"', limit: 5 })).total).toBe(1);
  expect((await call('sources.list', {}))[0]?.notice).toMatch(/1 of 2 pages gave no article/);
  await call('sources.refresh', { id });
  expect(server.requests.filter((request) => request.path === '/article')).toHaveLength(1);
});

test('a watched folder brings what is put into it, in any format, and a bad file stops no other', async () => {
  const folder = join(makeFolder(), 'inbox');
  mkdirSync(folder);
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
  };
  put('reviews.csv', 'date;author;text\n2026-09-15;Ana;La cafetera gotea\n2026-09-16;Bob;No problems ever\n');
  put('broken.csv', '\u0000\u0001\u0002\u0003'.repeat(2000));
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'folder', config: { folder } });
  expect(await call('sources.refresh', { id })).toMatchObject([{ added: 2, rejected: 1, error: null }]);
  expect(await call('sources.refresh', { id })).toMatchObject([{ added: 0, unchanged: true }]);
  put('more.jsonl', '{"text":"A third voice","author":"Cleo"}\n');
  expect(await call('sources.refresh', { id })).toMatchObject([{ added: 1 }]);
});

test('a live stream is listened to, keeps only what was asked for, goes on from its cursor and can be paused', async () => {
  const post = (text: string, time: number) =>
    JSON.stringify({
      did: 'did:plc:ana',
      time_us: time,
      kind: 'commit',
      commit: {
        operation: 'create',
        collection: 'app.bsky.feed.post',
        rkey: `r${time}`,
        record: { $type: 'app.bsky.feed.post', text, createdAt: new Date(time / 1000).toISOString(), langs: ['es'] },
      },
    });
  const start = Date.UTC(2026, 8, 15) * 1000;
  const server = await startSocketServer((path) =>
    path.includes('cursor') ? [] : [post('Nada de eso', start), post('El mar azul está precioso hoy', start + 1)],
  );
  onTestFinished(() => server.close());
  const { call, engine, file } = await openTestEngine({ listenMilliseconds: 1500 });
  const { id } = await call('sources.add', {
    kind: 'bluesky-jetstream',
    config: { any: 'mar azul', otherHost: server.host },
  });
  const [report] = await call('sources.refresh', { id });
  expect(report).toMatchObject({ added: 1, error: null });
  expect((await call('mentions.search', { query: 'precioso', limit: 5 })).total).toBe(1);

  // As the window does: it listens by itself, and a stream that breaks begins again behind its cursor.
  await engine.close();
  const tomorrow = () => Date.now() + 86_400_000;
  const again = await openTestEngine({ file, create: undefined, now: tomorrow });
  again.engine.start();
  await expect.poll(() => server.asked.length).toBe(2);
  expect(server.asked[1]).toMatch(/cursor=\d+/);
  server.say(post('Otra vez el mar azul', start + 2_000_000));
  const found = async () => (await again.call('mentions.search', { query: '"otra vez"', limit: 5 })).total;
  await expect.poll(found).toBe(1);
  expect((await again.call('sources.list', {}))[0]?.health.state).toBe('listening');
  await again.call('sources.change', { id, paused: true });
  await expect.poll(async () => (await again.call('sources.list', {}))[0]?.health.state).toBe('paused');
});

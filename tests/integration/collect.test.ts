// Collecting over the real gate from loopback servers: what arrives, what is asked again, and what is kept of failures.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { type Loopback, startServer } from './support/loopback.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function makeFeed(items: readonly { id: string; text: string; day?: number }[]): string {
  const entries = items.map(
    ({ id, text, day = 15 }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>About ${id}</title><description>${text}</description><pubDate>${day} Sep 2026 10:00:00 +0200</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title><link>https://a.example/</link>${entries.join('')}</channel></rss>`;
}

const sendFeed =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);

async function serve(answer: { current: Answer }): Promise<Loopback> {
  const server = await startServer((request, response) => answer.current(request, response));
  onTestFinished(() => server.close());
  return server;
}

const two = makeFeed([
  { id: 'a', text: 'The parcel never came.' },
  { id: 'b', text: 'Gracias por todo, de verdad.', day: 16 },
]);

test('a feed is collected, named, analysed and searchable; asked again it sends its validators and adds nothing', async () => {
  const answer = {
    current: ((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else sendFeed(two, { etag: '"v1"' })(request, response);
    }) as Answer,
  };
  const server = await serve(answer);
  const { engine, call } = await openTestEngine();
  const source = await call('sources.add', { kind: 'feed', config: { url: `${server.url}/feed` } });
  const [first] = await call('sources.refresh', {});
  expect(first).toMatchObject({ source: source.id, read: 2, added: 2, rejected: 0, error: null });
  await engine.idle();
  expect((await call('mentions.search', { query: 'lang:es gracias', limit: 5 })).total).toBe(1);
  expect((await call('sources.list', {}))[0]).toMatchObject({ name: 'A feed', mentions: 2, failures: 0, error: null });
  const [second] = await call('sources.refresh', { id: source.id });
  expect(second).toMatchObject({ unchanged: true, added: 0, error: null });
  expect(server.requests).toHaveLength(2);
  await engine.close();
});

test('without validators an equal body is not read again', async () => {
  const server = await serve({ current: sendFeed(two) });
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
  await call('sources.refresh', { id });
  expect(await call('sources.refresh', { id })).toMatchObject([{ unchanged: true, read: 0 }]);
});

test('only what is new is added when a feed grows', async () => {
  const answer = { current: sendFeed(two) };
  const server = await serve(answer);
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
  await call('sources.refresh', { id });
  answer.current = sendFeed(
    makeFeed([
      { id: 'b', text: 'Gracias por todo, de verdad.', day: 16 },
      { id: 'c', text: 'New here' },
    ]),
  );
  expect(await call('sources.refresh', { id })).toMatchObject([{ read: 2, added: 1, known: 1 }]);
});

const failures: readonly [string, Answer, { code: string; message: RegExp }][] = [
  [
    'a page that is gone',
    (_, response) => void response.writeHead(404).end('no'),
    { code: 'network', message: /404|not found|nothing/i },
  ],
  [
    'a block page served as 200',
    (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><head><title>Just a moment...</title></head><body>Checking your browser. Cloudflare</body></html>'),
    { code: 'bad-file', message: /page/i },
  ],
  ['a feed cut off at its start', sendFeed(`${two.slice(0, 40).padEnd(600)}<chan`), { code: 'bad-file', message: /./ }],
  ['an empty answer', sendFeed(''), { code: 'bad-file', message: /empty/i }],
  ['a server that hangs', () => undefined, { code: 'network', message: /./ }],
  ['an answer without end', (_, response) => endless(response), { code: 'network', message: /large|big|more than/i }],
  [
    'a redirect in a circle',
    (request, response) => void response.writeHead(302, { location: request.url }).end(),
    { code: 'network', message: /redirect|circle|forward/i },
  ],
  ['a connection that is cut', (request) => void request.socket.destroy(), { code: 'network', message: /./ }],
];

function endless(response: ServerResponse): void {
  const chunk = Buffer.alloc(64_000, 'x');
  const pump = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', pump);
  };
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  pump();
}

test.each(failures)(
  '%s: an error in words on the row, what was collected stays, and it recovers',
  async (_, broken, expected) => {
    const answer = { current: sendFeed(two) };
    const server = await serve(answer);
    const { call } = await openTestEngine();
    const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
    await call('sources.refresh', { id });
    answer.current = broken;
    const [report] = await call('sources.refresh', { id });
    expect(report?.error).toMatchObject({ code: expected.code, message: expect.stringMatching(expected.message) });
    const [failing] = await call('sources.list', {});
    expect(failing).toMatchObject({ failures: 1, mentions: 2, paused: false, error: { code: expected.code } });
    expect(failing?.nextCheck).toBeGreaterThan(Date.now());
    answer.current = sendFeed(makeFeed([{ id: 'z', text: 'back again' }]));
    expect(await call('sources.refresh', { id })).toMatchObject([{ added: 1, error: null }]);
    expect((await call('sources.list', {}))[0]).toMatchObject({ failures: 0, error: null, mentions: 3 });
  },
);

test('a Retry-After is kept to', async () => {
  const server = await serve({
    current: (_, response) => void response.writeHead(429, { 'retry-after': '7200' }).end(),
  });
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
  await call('sources.refresh', { id });
  const [source] = await call('sources.list', {});
  expect(source?.nextCheck).toBeGreaterThanOrEqual(Date.now() + 7_190_000);
});

test('a malformed feed gives what can be read of it', async () => {
  const server = await serve({ current: sendFeed(two.slice(0, two.lastIndexOf('</item>'))) });
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
  const [report] = await call('sources.refresh', { id });
  expect(report?.added).toBeGreaterThanOrEqual(1);
  expect(report?.error).toBeNull();
});

test('offline nothing leaves, the source says why, and the log shows the refusal', async () => {
  const server = await serve({ current: sendFeed(two) });
  const { engine, call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: server.url } });
  await call('project.change-settings', { offline: true });
  expect(await call('sources.refresh', { id })).toMatchObject([{ error: { code: 'offline' } }]);
  expect(server.requests).toEqual([]);
  expect((await call('sources.list', {}))[0]).toMatchObject({ failures: 0, error: null, lastCheck: null });
  await call('project.change-settings', { offline: false });
  await call('sources.refresh', { id });
  expect(server.requests).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const log = await call('requests.list', { limit: 10 });
  expect(log.map((record) => record.status)).toEqual([200, null]);
  expect(log[0]).toMatchObject({ source: id, fromCache: false, error: null });
  expect((await call('requests.summary', {})).lastHour).toBe(1);
  await engine.close();
});

test('an address written out is the user’s word; one reached by redirect is not', async () => {
  const inner = await serve({ current: sendFeed(two) });
  const outer = await serve({ current: (_, response) => void response.writeHead(302, { location: inner.url }).end() });
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', config: { url: outer.url } });
  expect((await call('project.settings', {})).privateHosts).toEqual([outer.host]);
  expect(await call('sources.refresh', { id })).toMatchObject([
    { error: { code: 'not-allowed', message: expect.stringContaining(inner.host) } },
  ]);
  expect(inner.requests).toEqual([]);
});

test('forty sources due at once after sleep are spread over the next minutes, not asked together', async () => {
  const server = await serve({ current: sendFeed(two) });
  const { engine, call } = await openTestEngine();
  for (let number = 0; number < 40; number++) {
    await call('sources.add', { kind: 'feed', config: { url: `${server.url}/${number}` } });
  }
  engine.start();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(server.requests.length).toBeLessThan(12);
  const latest = async () => Math.max(...(await call('sources.list', {})).map((source) => source.nextCheck ?? 0));
  await expect.poll(latest).toBeGreaterThan(Date.now() + 60_000);
});

test('a wrong address is refused when it is given, naming the field', async () => {
  const { call } = await openTestEngine();
  await expect(call('sources.add', { kind: 'feed', config: { url: 'ftp://a.example/feed' } })).rejects.toMatchObject({
    code: 'bad-config',
    place: { field: 'url' },
  });
});

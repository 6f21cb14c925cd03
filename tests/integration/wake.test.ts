// After a sleep: what came due is caught up with, and a stream that may be dead is listened to anew.
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { startServer } from './support/loopback.ts';
import { startSocketServer } from './support/socket.ts';

const tick = 15_000;
const hour = 3_600_000;

test('wakes a tick after the machine did', async () => {
  const stream = await startSocketServer();
  onTestFinished(() => stream.close());
  const asked: string[] = [];
  const feed = await startServer((request, response) => {
    asked.push(String(request.url));
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end('<?xml version="1.0"?><rss version="2.0"><channel><title>A paper</title></channel></rss>');
  });
  onTestFinished(() => feed.close());
  let asleep = 0;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { call, engine } = await openTestEngine({ now: () => Date.now() + asleep });
  await call('sources.add', { kind: 'bluesky-jetstream', config: { any: 'mar azul', otherHost: stream.host } });
  await call('sources.add', { kind: 'feed', config: { url: `${feed.url}/feed.xml` } });
  engine.start();
  await expect.poll(() => [stream.asked.length, asked.length]).toEqual([1, 1]);
  await expect
    .poll(async () => (await call('sources.list', {})).map(({ health }) => health.state))
    .toContain('listening');

  asleep = 26 * hour;
  vi.advanceTimersByTime(tick);
  // The network is not asked yet.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([stream.asked.length, asked.length]).toEqual([1, 1]);

  asleep += tick;
  vi.advanceTimersByTime(tick);
  await expect.poll(() => [stream.asked.length, asked.length]).toEqual([2, 2]);
  await expect.poll(async () => (await call('sources.list', {})).map(({ error }) => error)).toEqual([null, null]);
});

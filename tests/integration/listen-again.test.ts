// A live stream that failed: well again as soon as its connection stands, whether or not anything is said on it.
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { startSocketServer } from './support/socket.ts';

const tick = 15_000;
const day = 86_400_000;

async function listenTo() {
  const server = await startSocketServer();
  onTestFinished(() => server.close());
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  let later = 0;
  const { call, engine } = await openTestEngine({ now: () => Date.now() + later });
  await call('sources.add', { kind: 'bluesky-jetstream', config: { any: 'mar azul', otherHost: server.host } });
  engine.start();
  const source = async () => (await call('sources.list', {}))[0];
  const state = async () => (await source())?.health.state;
  const asked = () => server.asked.length;
  /** Past the time at which it is tried again: the first tick sees a sleep, the next one asks. */
  const tryAgain = () => {
    later += day;
    vi.advanceTimersByTime(tick);
    later += tick;
    vi.advanceTimersByTime(tick);
  };
  await expect.poll(asked).toBe(1);
  return { server, source, state, asked, tryAgain, engine };
}

test('what broke off is well again once it is connected, though nothing comes', async () => {
  const { server, source, state, asked, tryAgain, engine } = await listenTo();
  await expect.poll(state).toBe('listening');
  server.cut();
  await expect.poll(state).toBe('failing');
  tryAgain();
  await expect.poll(asked).toBe(2);
  const announced = vi.fn();
  engine.on(announced);
  await expect.poll(state, { timeout: 10_000 }).toBe('listening');
  expect(await source()).toMatchObject({ error: null, failures: 0, mentions: 0 });
  // The window asks again.
  await expect.poll(() => announced.mock.calls).toContainEqual(['changed', { parts: ['sources'] }]);
  expect(server.open()).toBe(1);
});

test('one that is taken and dropped at once goes on failing, and its failures add up', async () => {
  const { server, source, state, asked, tryAgain } = await listenTo();
  server.cut();
  await expect.poll(state).toBe('failing');
  tryAgain();
  await expect.poll(asked).toBe(2);
  server.cut();
  await expect.poll(async () => (await source())?.failures).toBe(2);
  expect(await state()).toBe('failing');
});

// Live sources after an undo: they listen again as they did before, and to nobody they should not.
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { startSocketServer } from './support/socket.ts';

const tick = 15_000;

async function listenTo(count: number) {
  const servers = await Promise.all(Array.from({ length: count }, () => startSocketServer()));
  onTestFinished(async () => void (await Promise.all(servers.map((server) => server.close()))));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { call, engine } = await openTestEngine();
  const hosts = servers.map(({ host }) => host);
  const config = (host = '') => ({ any: 'mar azul', otherHost: host });
  const { id } = await call('sources.add', { kind: 'bluesky-jetstream', config: config(hosts[0]) });
  engine.start();
  const state = async () => (await call('sources.list', {})).find((source) => source.id === id)?.health.state;
  /** How often each server was asked. */
  const asked = () => servers.map((server) => server.asked.length);
  const listens = async (...times: number[]) => {
    vi.advanceTimersByTime(tick);
    await expect.poll(asked).toEqual(times);
    await expect.poll(state).toBe('listening');
  };
  await expect.poll(state).toBe('listening');
  return { call, id, servers, hosts, config, state, asked, listens };
}

test('what was moved elsewhere listens where it did, and again elsewhere when that is done again', async () => {
  const { call, id, hosts, config, servers, listens } = await listenTo(2);
  await call('sources.change', { id, config: config(hosts[1]) });
  await expect.poll(() => servers[0]?.open()).toBe(0);
  await listens(1, 1);
  await call('changes.undo', {});
  await expect.poll(() => servers[1]?.open()).toBe(0);
  await listens(2, 1);
  await call('changes.redo', {});
  await listens(2, 2);
  expect(servers.map((server) => server.open())).toEqual([0, 1]);
});

test('what was paused or removed listens again', async () => {
  const { call, id, state, asked, listens } = await listenTo(1);
  await call('sources.change', { id, paused: true });
  await expect.poll(state).toBe('paused');
  vi.advanceTimersByTime(tick);
  await call('changes.undo', {});
  await listens(2);
  await call('sources.remove', { id });
  await expect.poll(state).toBeUndefined();
  vi.advanceTimersByTime(tick);
  expect(asked()).toEqual([2]);
  await call('changes.undo', {});
  await listens(3);
});

test('what failed with the settings that were undone does not wait until it would have been tried again', async () => {
  const { call, id, config, servers, state, asked } = await listenTo(2);
  await servers[1]?.close();
  await call('sources.change', { id, config: config(servers[1]?.host) });
  await expect.poll(() => servers[0]?.open()).toBe(0);
  vi.advanceTimersByTime(tick);
  await expect.poll(state).toBe('failing');
  await call('changes.undo', {});
  vi.advanceTimersByTime(tick);
  await expect.poll(asked).toEqual([2, 0]);
});

// Web sockets through the gate: the same rules as any request, and every connection in the log.
import { expect, onTestFinished, test } from 'vitest';
import type { RequestRecord } from '../../src/contract/model.ts';
import { createGate } from '../../src/core/net/gate.ts';
import { startSocketServer } from './support/socket.ts';

async function open(greet?: (path: string) => readonly string[]) {
  const server = await startSocketServer(greet);
  const log: Omit<RequestRecord, 'id'>[] = [];
  const switches = { offline: false, privateHosts: [server.host] as readonly string[] };
  const gate = createGate({
    settings: () => switches,
    log: (record) => log.push(record),
    now: Date.now,
    version: '9.8.7',
    gapMilliseconds: 0,
  });
  onTestFinished(async () => {
    await gate.close();
    await server.close();
  });
  const stop = new AbortController();
  const asker = { source: 7, hosts: [server.host], signal: stop.signal };
  const listen = (path = '/subscribe') => gate.listen({ url: `${server.url}${path}`, purpose: 'Listen' }, asker);
  return { server, gate, log, switches, stop, listen };
}

async function hear(messages: AsyncIterable<string>, enough = Number.POSITIVE_INFINITY): Promise<string[]> {
  const heard: string[] = [];
  for await (const message of messages) {
    heard.push(message);
    if (heard.length >= enough) break;
  }
  return heard;
}

test('messages come in order; leaving hangs up, and the log knows what came', async () => {
  const { listen, log } = await open((path) => ['one', 'zwei', `¿${path}?`]);
  expect(await hear(listen(), 3)).toEqual(['one', 'zwei', '¿/subscribe?']);
  expect(log[0]).toMatchObject({ source: 7, purpose: 'Listen', status: 101, error: null });
});

test('a stream that ends well ends the loop; its bytes are logged', async () => {
  const { server, listen, log } = await open(() => ['hello']);
  const heard = hear(listen());
  await expect.poll(() => server.asked.length).toBe(1);
  server.say('again');
  setTimeout(server.hangUp, 50);
  expect(await heard).toEqual(['hello', 'again']);
  expect(log.at(-1)).toMatchObject({ purpose: 'Listen (ended)', bytes: 10, error: null });
});

test('a stream that breaks off is an error in words, and so is a server that speaks no web socket', async () => {
  const { server, listen, log } = await open(() => ['hello']);
  const cut = async () => {
    for await (const _ of listen()) server.cut();
  };
  await expect(cut()).rejects.toMatchObject({ code: 'network', message: expect.stringMatching(/broke off/) });
  expect(log.at(-1)?.error).toMatch(/broke off/);
  await server.close();
  await expect(hear(listen())).rejects.toMatchObject({ code: 'network' });
});

test('cancelling ends it at once', async () => {
  const { listen, stop, server } = await open();
  const heard = hear(listen());
  await expect.poll(() => server.asked.length).toBe(1);
  stop.abort();
  await expect(heard).rejects.toMatchObject({ code: 'cancelled' });
});

test('enough is a good end: what was heard is heard', async () => {
  const { gate, server, log } = await open(() => ['hello']);
  const enough = new AbortController();
  const asker = { source: 7, hosts: [server.host], signal: new AbortController().signal, enough: enough.signal };
  const heard: string[] = [];
  for await (const message of gate.listen({ url: `${server.url}/`, purpose: 'Listen' }, asker)) {
    heard.push(message);
    // While the next one is waited for.
    setTimeout(() => enough.abort(), 50);
  }
  expect(heard).toEqual(['hello']);
  expect(log.at(-1)).toMatchObject({ purpose: 'Listen (ended)', bytes: 5, error: null });
});

test('the offline switch ends what is being heard, and lets nothing begin', async () => {
  const { listen, switches, server } = await open();
  const heard = hear(listen());
  await expect.poll(() => server.asked.length).toBe(1);
  switches.offline = true;
  await expect(heard).rejects.toMatchObject({ code: 'offline' });
  await expect(hear(listen())).rejects.toMatchObject({ code: 'offline' });
  expect(server.asked.length).toBe(1);
});

test('hosts that are not the source’s, private ones that were not allowed, and no web sockets are refused', async () => {
  const { gate, listen, switches, server } = await open();
  const asker = { source: 7, hosts: ['elsewhere.example'], signal: new AbortController().signal };
  await expect(hear(gate.listen({ url: `${server.url}/`, purpose: 'x' }, asker))).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await expect(hear(gate.listen({ url: 'https://elsewhere.example/', purpose: 'x' }, asker))).rejects.toMatchObject({
    code: 'bad-argument',
  });
  switches.privateHosts = [];
  await expect(hear(listen())).rejects.toMatchObject({ code: 'not-allowed' });
  expect(server.asked).toEqual([]);
});

test('closing the gate ends what is being heard', async () => {
  const { gate, listen, server } = await open();
  const heard = hear(listen());
  const ended = expect(heard).rejects.toMatchObject({ code: 'engine-stopped' });
  await expect.poll(() => server.asked.length).toBe(1);
  await gate.close();
  await ended;
});

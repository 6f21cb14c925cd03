// The wire: calls, errors with codes, cancel, events, closing; over a pair of ports in one process.
import { expect, test } from 'vitest';
import { connect } from '../../../src/contract/client.ts';
import { EarshotError } from '../../../src/contract/errors.ts';
import { type Handlers, serve } from '../../../src/contract/serve.ts';
import { createPortPair } from '../../../src/contract/wire.ts';

interface Api {
  double: (params: { n: number }) => number;
  wait: (params: Record<string, never>) => string;
  fail: (params: Record<string, never>) => null;
  break: (params: Record<string, never>) => null;
}
interface Announcements {
  done: { what: string };
}

function open(onBug?: (method: string, thrown: unknown) => void) {
  const heard: string[] = [];
  const handlers: Handlers<Api> = {
    double: ({ n }) => n * 2,
    wait: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          heard.push('aborted');
          reject(signal.reason);
        });
      }),
    fail: () => {
      throw new EarshotError('bad-query', 'A parenthesis is missing.', { at: 3, length: 1 });
    },
    break: () => {
      throw new TypeError('a bug');
    },
  };
  const [here, there] = createPortPair();
  const server = serve<Api, Announcements>(there, handlers, { onBug });
  return { client: connect<Api, Announcements>(here), server, heard, here };
}

test('a call is answered with its own result, many at once', async () => {
  const { client } = open();
  const results = await Promise.all([1, 2, 3].map((n) => client.call('double', { n })));
  expect(results).toEqual([2, 4, 6]);
});

test('an expected failure crosses with code, sentence and place', async () => {
  const error = await open()
    .client.call('fail', {})
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(EarshotError);
  expect(error).toMatchObject({ code: 'bad-query', message: 'A parenthesis is missing.', place: { at: 3, length: 1 } });
});

test('a bug crosses as internal and is reported where it happened', async () => {
  const bugs: string[] = [];
  const { client } = open((method) => bugs.push(method));
  await expect(client.call('break', {})).rejects.toMatchObject({ code: 'internal' });
  expect(bugs).toEqual(['break']);
});

test('cancelling stops the work on the other side', async () => {
  const { client, heard } = open();
  const controller = new AbortController();
  const waiting = client.call('wait', {}, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  expect(heard).toEqual(['aborted']);
});

test.each(['nothing', 'constructor', '__proto__', 'toString'])('the name %s is no call', async (name) => {
  await expect(open().client.call(name as 'double', { n: 1 })).rejects.toMatchObject({ code: 'bad-argument' });
});

test('closing fails what is open, stops it on the other side, and refuses what comes after', async () => {
  const { client, heard } = open();
  const waiting = client.call('wait', {});
  await Promise.resolve();
  await Promise.resolve();
  client.close();
  await expect(waiting).rejects.toMatchObject({ code: 'engine-stopped' });
  expect(heard).toEqual(['aborted']);
  await expect(client.call('double', { n: 1 })).rejects.toMatchObject({ code: 'engine-stopped' });
});

test('events reach whoever listens, until they stop', async () => {
  const { client, server } = open();
  const heard: string[] = [];
  const stop = client.on('done', ({ what }) => heard.push(what));
  server.emit('done', { what: 'first' });
  await client.call('double', { n: 1 });
  stop();
  server.emit('done', { what: 'second' });
  await client.call('double', { n: 1 });
  expect(heard).toEqual(['first']);
});

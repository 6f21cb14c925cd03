// The relay between windows and engine, and the supervisor that starts engines again.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Events, WindowApi } from '../../../src/contract/api.ts';
import { connect } from '../../../src/contract/client.ts';
import { createRelay, type EngineLink } from '../../../src/contract/relay.ts';
import type { Handlers } from '../../../src/contract/serve.ts';
import type { ShellApi } from '../../../src/contract/shell.ts';
import { createPortPair, type WireMessage } from '../../../src/contract/wire.ts';
import { type EngineRun, superviseEngine } from '../../../src/shell/supervise.ts';
import { serveFakeEngine } from './fake-engine-calls.ts';

function setUp() {
  const [toEngine, engineEnd] = createPortPair();
  serveFakeEngine(engineEnd, null);
  const sent: WireMessage[] = [];
  const engine: EngineLink = {
    send: (message) => {
      sent.push(message);
      toEngine.send(message);
    },
    onMessage: toEngine.onMessage,
    onDown: () => {},
    onUp: () => {},
    close: async () => {},
  };
  const relay = createRelay(engine);
  const join = () => {
    const [own, joined] = createPortPair();
    const shell = {
      'shell.info': () => ({ shell: 'chromium' }),
      'shell.pick-files': (_params: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    };
    relay.join(joined, shell as unknown as Handlers<ShellApi>);
    return { client: connect<WindowApi, Events>(own), port: own };
  };
  return { sent, join };
}

describe('relay', () => {
  test('keeps windows with the same ids apart', async () => {
    const { join } = setUp();
    const [one, two] = [join(), join()];
    const answers = await Promise.all([
      one.client.call('text.analyse', { text: 'one' }),
      two.client.call('text.analyse', { text: 'two' }),
    ]);
    expect(answers).toEqual(['one', 'two']);
  });

  test('tells every window of an event', async () => {
    const { join } = setUp();
    const heard = [join(), join()].map(({ client }) => {
      const listener = vi.fn();
      client.on('changed', listener);
      return { client, listener };
    });
    await heard[0]?.client.call('text.analyse', { text: '' });
    await vi.waitFor(() => {
      for (const { listener } of heard) expect(listener).toHaveBeenCalledOnce();
    });
  });

  test('cancels in the engine and in the shell', async () => {
    const { client } = setUp().join();
    for (const method of ['sources.refresh', 'shell.pick-files'] as const) {
      const stop = new AbortController();
      const waiting = client.call(method, { title: '' }, stop.signal);
      stop.abort();
      await expect(waiting, method).rejects.toMatchObject({ code: 'cancelled' });
    }
  });

  test('keeps shell calls from the engine and engine calls from the shell', async () => {
    const { sent, join } = setUp();
    const { client } = join();
    expect(await client.call('shell.info', {})).toEqual({ shell: 'chromium' });
    await expect(client.call('shell.other' as 'shell.info', {})).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(client.call('hasOwnProperty' as 'shell.info', {})).rejects.toMatchObject({ code: 'bad-argument' });
    expect(sent).toEqual([]);
  });

  test('cancels what a window asked when it goes; work goes on, and who comes next can have the same number', async () => {
    const { sent, join } = setUp();
    const { client, port } = join();
    client.call('sources.refresh', {}).catch(() => {});
    client.call('sources.discover', { link: 'example.org' }).catch(() => {});
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    port.close();
    expect(sent).toMatchObject([
      { type: 'request', method: 'sources.refresh' },
      { type: 'request', method: 'sources.discover' },
      { type: 'cancel', id: sent[1] && 'id' in sent[1] && sent[1].id },
    ]);
    expect(await join().client.call('text.analyse', { text: 'again' })).toBe('again');
  });
});

describe('supervisor', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUpEngine() {
    const runs: { resume: boolean; sent: WireMessage[]; die(reason: string): void; stopped: boolean }[] = [];
    const link = superviseEngine(
      (resume): EngineRun => {
        const exits: ((reason: string) => void)[] = [];
        const run = {
          resume,
          sent: [] as WireMessage[],
          stopped: false,
          die: (reason: string) => {
            for (const listener of exits) listener(reason);
          },
        };
        runs.push(run);
        return {
          send: (message) => void run.sent.push(message),
          onMessage: () => {},
          onExit: (listener) => void exits.push(listener),
          stop: async () => {
            run.stopped = true;
            run.die('stopped');
          },
        };
      },
      { pauses: [100, 1_000, 5_000], steadyAfter: 60_000, closeWithin: 500 },
    );
    return { link, runs };
  }

  test('waits longer after each death in a row, and starts over after a good run', () => {
    const { link, runs } = setUpEngine();
    const ups = vi.fn();
    link.onUp(ups);
    for (const [index, pause] of [100, 1_000, 5_000, 5_000].entries()) {
      runs[index]?.die('exit code 1');
      vi.advanceTimersByTime(pause - 1);
      expect(runs).toHaveLength(index + 1);
      vi.advanceTimersByTime(1);
      expect(runs).toHaveLength(index + 2);
    }
    vi.advanceTimersByTime(60_001);
    runs.at(-1)?.die('exit code 1');
    vi.advanceTimersByTime(100);
    expect(runs).toHaveLength(6);
    // A project that kills the engine again and again is left closed, so that another can be opened.
    expect(runs.map((run) => run.resume)).toEqual([true, true, true, true, false, true]);
    expect(ups).toHaveBeenCalledTimes(5);
  });

  test('closes the project, then ends the engine, once, and does not start it again', async () => {
    const { link, runs } = setUpEngine();
    const closing = Promise.all([link.close(), link.close()]);
    expect(runs[0]?.sent).toMatchObject([{ type: 'request', method: 'project.close', params: { keep: true } }]);
    await vi.advanceTimersByTimeAsync(500);
    await closing;
    expect(runs[0]?.stopped).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs).toHaveLength(1);
  });

  test('closed while it waits to start again, it stays down', async () => {
    const { link, runs } = setUpEngine();
    runs[0]?.die('exit code 1');
    await link.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs).toHaveLength(1);
  });
});

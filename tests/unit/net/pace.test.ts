// Turns, gaps, the cap and holds, on a clock that the test turns.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../../src/core/net/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new AbortController().signal;
const refuse = (until: number) => new Error(`held until ${until}`);

function start(concurrent = 16) {
  const pace = createPace({ gapMilliseconds: 1000, concurrent, patienceMilliseconds: 5000, now: Date.now });
  const begun: string[] = [];
  const failed: string[] = [];
  const ends = new Map<string, () => void>();
  const take = (name: string, host = 'a', signal = never) => {
    pace.take(host, signal, refuse).then(
      (end) => {
        begun.push(name);
        ends.set(name, end);
      },
      (error: unknown) => failed.push(`${name}: ${error instanceof Error ? error.message : error}`),
    );
  };
  const end = (name: string) => ends.get(name)?.();
  return { pace, take, end, begun, failed };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('the next one begins a gap after the end of the one before, in order', async () => {
  const { take, end, begun } = start();
  take('1');
  take('2');
  take('3');
  await pass(10_000);
  expect(begun).toEqual(['1']);
  end('1');
  await pass(999);
  expect(begun).toEqual(['1']);
  await pass(1);
  expect(begun).toEqual(['1', '2']);
  end('2');
  end('2');
  await pass(1000);
  expect(begun).toEqual(['1', '2', '3']);
});

test('the gap also holds for one who comes later, and is over after it', async () => {
  const { take, end, begun } = start();
  take('1');
  await pass(0);
  end('1');
  await pass(400);
  take('2');
  await pass(599);
  expect(begun).toEqual(['1']);
  await pass(1);
  expect(begun).toEqual(['1', '2']);
  end('2');
  await pass(5000);
  take('3');
  await pass(0);
  expect(begun).toEqual(['1', '2', '3']);
});

test('under the cap the longest waiting host comes first', async () => {
  const { take, end, begun } = start(2);
  for (const name of ['a', 'b', 'c', 'd']) take(name, name);
  await pass(0);
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await pass(0);
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  end('c');
  await pass(0);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('one who gives up leaves the queue, and no timer behind', async () => {
  const { take, end, begun, failed } = start();
  const gone = new AbortController();
  take('1');
  take('2', 'a', gone.signal);
  take('3');
  await pass(0);
  gone.abort('changed my mind');
  await pass(0);
  expect(failed).toEqual(['2: changed my mind']);
  end('1');
  await pass(1000);
  expect(begun).toEqual(['1', '3']);
  end('3');
  const late = new AbortController();
  take('4', 'a', late.signal);
  await pass(0);
  expect(vi.getTimerCount()).toBe(1);
  late.abort('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('one who gives up while parked under the cap does not block the others', async () => {
  const { take, end, begun } = start(1);
  const gone = new AbortController();
  take('a', 'a');
  take('b', 'b', gone.signal);
  take('c', 'c');
  await pass(0);
  gone.abort('no');
  end('a');
  await pass(0);
  expect(begun).toEqual(['a', 'c']);
});

test('a long hold refuses those who wait and those who come, a short one is waited out', async () => {
  const { pace, take, end, begun, failed } = start();
  take('1');
  take('2');
  await pass(0);
  const until = Date.now() + 60_000;
  pace.hold('a', until);
  end('1');
  await pass(0);
  expect(failed).toEqual([`2: held until ${until}`]);
  take('3');
  await pass(54_999);
  take('4');
  await pass(0);
  expect(failed).toHaveLength(3);
  await pass(1);
  take('5');
  await pass(4999);
  expect(begun).toEqual(['1']);
  await pass(1);
  expect(begun).toEqual(['1', '5']);
});

test('a hold never shortens one before it, and other hosts go on', async () => {
  const { pace, take, begun, failed } = start();
  const until = Date.now() + 60_000;
  pace.hold('a', until);
  pace.hold('a', Date.now() + 1000);
  take('1');
  take('2', 'b');
  await pass(0);
  expect(failed).toEqual([`1: held until ${until}`]);
  expect(begun).toEqual(['2']);
});

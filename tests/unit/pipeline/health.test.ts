// How a source fares, told from its habit and its last check.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredSource } from '../../../src/core/db/sources.ts';
import { findHabit, rememberTimes } from '../../../src/core/pipeline/habit.ts';
import { judgeHealth } from '../../../src/core/pipeline/health.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 8, 20, 12);
const every = (gap: number, newest = now) => Array.from({ length: 12 }, (_, index) => newest - index * gap);

function judge(given: Partial<StoredSource>, listening = false) {
  const source: StoredSource = {
    id: 1,
    kind: 'feed',
    name: 'A',
    config: {},
    paused: false,
    intervalMinutes: null,
    priority: 'normal',
    folder: null,
    fullText: false,
    nextCheck: now + hour,
    lastCheck: now,
    lastSuccess: now,
    error: null,
    failures: 0,
    notice: null,
    mentions: 12,
    newest: now,
    created: 0,
    recent: [],
    listed: {},
    ...given,
  };
  return judgeHealth(source, { now, listening });
}

test('one minute is said as people say it', () => {
  const error = { code: 'network', message: 'It is down.', advice: null, at: now };
  expect(judge({ error, failures: 1, lastSuccess: now - minute, nextCheck: now + minute }).says).toMatch(
    /last answered a minute ago\. Next try in a minute;/,
  );
  expect(judge({ recent: every(minute) }).says).toBe('Well: something comes about every minute.');
});

describe('habit', () => {
  test('the usual gap and the long one', () => {
    expect(findHabit(every(3 * hour))).toEqual({ usualMinutes: 180, longMinutes: 180 });
    expect(findHabit(every(hour).slice(0, 5))).toBeNull();
  });

  test('times are kept once, latest first, none from the future, no more than forty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: now - 1e9, max: now + 1e6 })), fc.array(fc.nat(now)), (known, found) => {
        const times = rememberTimes(known, found, now);
        expect(times.length).toBeLessThanOrEqual(40);
        expect(new Set(times).size).toBe(times.length);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        expect(times.every((at) => at <= now)).toBe(true);
      }),
    );
  });
});

describe('health', () => {
  test('a source that keeps its habit is well; silent for much longer than that is told', () => {
    expect(judge({ recent: every(3 * hour) })).toMatchObject({ state: 'good', habitMinutes: 180 });
    const silent = judge({ recent: every(3 * hour, now - 5 * 24 * hour) });
    expect(silent.state).toBe('silent');
    expect(silent.says).toMatch(/nothing for 5 days; usually something comes every 3 hours.*moved/);
  });

  test('a busy source is not called silent for a quiet night, nor a monthly one for a month', () => {
    expect(judge({ recent: every(5 * minute, now - 9 * hour) }).state).toBe('good');
    expect(judge({ recent: every(30 * 24 * hour, now - 40 * 24 * hour) }).state).toBe('good');
  });

  test('a failure says what, since when and when it is tried again; nothing is switched off', () => {
    const error = { code: 'network', message: 'The server refuses (403).', advice: 'Ask its owner.', at: now };
    const health = judge({ error, failures: 3, lastSuccess: now - 26 * hour, nextCheck: now + 2 * hour });
    expect(health.state).toBe('failing');
    expect(health.says).toBe(
      'The server refuses (403). Ask its owner. It last answered 26 hours ago. 3 checks in a row failed. Next try in 2 hours; nothing is lost or switched off meanwhile.',
    );
  });

  test('new, paused, listening, files, notes', () => {
    expect(judge({ lastCheck: null }).state).toBe('new');
    expect(judge({ paused: true }).state).toBe('paused');
    expect(judge({}, true).state).toBe('listening');
    expect(judge({ kind: 'file' }).state).toBe('file');
    expect(judge({ kind: 'remark' }).state).toBe('written');
    expect(judge({ newest: null, mentions: 0 }).says).toMatch(/nothing yet/);
  });
});

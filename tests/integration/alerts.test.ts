// Alerts over a whole engine with a clock of its own: what sets them off, what does not, and when it is told.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AlertEvent, AlertKind } from '../../src/contract/alerts.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
/** A Wednesday. */
const start = Date.UTC(2026, 8, 16, 12);

interface Said {
  readonly at: number;
  readonly text: string;
  readonly by?: string;
}

async function openAlerts() {
  const clock = { now: start };
  const folder = makeFolder();
  const { engine, call } = await openTestEngine({ now: () => clock.now });
  const told: (readonly AlertEvent[])[] = [];
  engine.on((name, payload) => {
    if (name === 'alert') told.push((payload as { events: readonly AlertEvent[] }).events);
  });
  const topic = await call('topics.save', { name: 'Mar Azul', query: '', names: { names: ['Mar Azul'] } });
  let files = 0;
  return {
    engine,
    call,
    clock,
    told,
    topic: topic.id,
    watch: (kind: AlertKind, threshold?: number) => call('alerts.save', { topic: topic.id, kind, threshold }),
    events: () => call('alerts.events', { limit: 50 }),
    ids: async (query: string) =>
      (await call('mentions.search', { query, limit: 500 })).mentions.map((mention) => mention.id),
    /** Captures these now, as a file of their own. */
    hear: async (said: readonly Said[]) => {
      files += 1;
      const file = join(folder, `said-${files}.csv`);
      const rows = said.map(
        ({ at, text, by }, index) => `${new Date(at).toISOString()},${by ?? `p${index}`},"${text}"`,
      );
      writeFileSync(file, ['date,author,text', ...rows].join('\n'));
      const report = await call('imports.run', { file, as: 'csv', name: 'said', options: { zone: 'UTC' } });
      await engine.idle();
      return report;
    },
  };
}

/** So many in the six hours before a time, spread over them. */
function spread(count: number, until: number, text: (index: number) => string): Said[] {
  return Array.from({ length: count }, (_, index) => ({
    at: until - 60_000 - Math.floor((index * 5.5 * hour) / count),
    text: text(index),
  }));
}

const chat = (index: number) => `Mar Azul has a new colour, number ${index}, seen in window ${index % 7}`;

/** Two mentions an hour of the week, for seven weeks. */
function makeHistory(): Said[] {
  const weeks = Array.from({ length: 7 }, (_, at) => start - (at + 1) * week);
  return weeks.flatMap((at) => [
    ...spread(4, at, (n) => `${chat(n)} in week ${at}`),
    ...spread(3, at + 2 * day, (n) => `${chat(n)} later ${at}`),
  ]);
}

test('far more than usual sets off once, names its numbers, and opens exactly those mentions', async () => {
  const { hear, watch, told, events, clock, ids, call } = await openAlerts();
  await hear(makeHistory());
  await watch('volume', 3);
  clock.now += 2 * hour;
  await hear(spread(20, clock.now, (n) => `${chat(n)} today`));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject([
    { reason: { kind: 'volume', topic: 'Mar Azul', count: 20, hours: 6 }, seen: false, quiet: false },
  ]);
  const [event] = await events();
  expect(event?.reason.usual).toBeLessThanOrEqual(4);
  expect(await ids(event?.query ?? '')).toHaveLength(20);
  // More of the same within six hours is no news.
  clock.now += hour;
  await hear(spread(20, clock.now, (n) => `${chat(n)} once more`));
  expect(told).toHaveLength(1);
  await call('alerts.seen', {});
  expect((await events()).map(({ seen }) => seen)).toEqual([true]);
});

test('a file of last year, or of things without a date, sets nothing off', async () => {
  const { hear, watch, told, events, call, engine, clock } = await openAlerts();
  await hear(makeHistory());
  for (const kind of ['volume', 'sentiment', 'question', 'risk'] as const) await watch(kind);
  clock.now += hour;
  const angry = (n: number) => `Mar Azul is a fraud, I will sue you and tell the press, terrible ${n}`;
  await hear(spread(60, start - 52 * week, angry));
  const file = join(makeFolder(), 'undated.txt');
  writeFileSync(file, Array.from({ length: 40 }, (_, n) => angry(n)).join('\n'));
  await call('imports.run', { file, as: 'text', name: 'undated' });
  await engine.idle();
  clock.now += hour;
  await hear([{ at: clock.now - 1000, text: 'Mar Azul, one more' }]);
  expect(await events()).toEqual([]);
  expect(told).toEqual([]);
});

test('what was captured before an alert was switched on does not set it off', async () => {
  const { hear, watch, events, clock } = await openAlerts();
  await hear([...makeHistory(), ...spread(30, start, (n) => `${chat(n)} today`)]);
  await watch('volume');
  clock.now += 60_000;
  await hear([{ at: start, text: 'Mar Azul, one more' }]);
  expect(await events()).toEqual([]);
});

test('risky mentions and new questions are gathered, and each is told once', async () => {
  const { hear, watch, told, clock } = await openAlerts();
  await hear([{ at: start - 10 * day, text: 'When does the Mar Azul shop in Delft open?' }]);
  await watch('risk');
  await watch('question', 2);
  clock.now += hour;
  const risky = {
    at: clock.now - 1000,
    text: 'Mar Azul is a scam, I will sue you and go to the police and the press!',
  };
  await hear([risky, { ...risky, by: 'other', text: `${risky.text} My lawyer is informed.` }]);
  expect(told.flat().map(({ reason }) => [reason.kind, reason.count])).toEqual([['risk', 2]]);
  expect(told[0]?.[0]?.reason.quote).toMatch(/sue you/);
  clock.now += hour;
  await hear([
    { at: clock.now - 3000, text: 'Does the new Mar Azul app work without an account?' },
    { at: clock.now - 2000, text: 'Can I use the Mar Azul app without making an account?', by: 'b' },
    { at: clock.now - 1000, text: 'At what time does the Delft shop of Mar Azul open?', by: 'c' },
  ]);
  expect(told).toHaveLength(2);
  expect(told[1]).toMatchObject([{ reason: { kind: 'question', count: 2 } }]);
  expect(told[1]?.[0]?.reason.quote).toMatch(/app/);
});

test('more negative than in the weeks before', async () => {
  const { hear, watch, told, clock } = await openAlerts();
  await hear(
    Array.from({ length: 60 }, (_, n) => ({
      at: start - 2 * day - n * 8 * hour,
      text: n % 6 === 0 ? `Mar Azul is terrible, I hate it, ${n}` : `I love my Mar Azul, excellent, thing ${n}`,
    })),
  );
  await watch('sentiment', 15);
  clock.now += hour;
  await hear(
    spread(25, clock.now, (n) => (n % 5 === 0 ? `Lovely Mar Azul ${n}` : `Mar Azul is awful and I hate it ${n}`)),
  );
  expect(told.flat()).toMatchObject([{ reason: { kind: 'sentiment', count: 25, hours: 24 } }]);
  const reason = told[0]?.[0]?.reason;
  expect(reason?.share).toBeGreaterThan(0.6);
  expect(reason?.usual).toBeLessThan(0.3);
});

test('what comes in the quiet hours is kept, and told together when they end', async () => {
  const { hear, watch, told, events, clock, call } = await openAlerts();
  await call('project.change-settings', { quietHours: { on: true, from: 13, to: 15, weekends: false } });
  await watch('risk');
  const sue = (at: number, by: string) => [
    { at, by, text: `Mar Azul is a scam, ${by} will sue you and go to the press!` },
  ];
  clock.now += 70 * 60_000;
  await hear(sue(clock.now - 1000, 'Ana'));
  clock.now += 10 * 60_000;
  await hear(sue(clock.now - 1000, 'Luis'));
  expect(told).toEqual([]);
  expect((await events()).map(({ quiet }) => quiet)).toEqual([true, true]);
  clock.now = Date.UTC(2026, 8, 16, 15, 1);
  await hear([{ at: clock.now - 1000, text: 'nothing about it' }]);
  expect(told.map((events) => events.length)).toEqual([2]);
  expect((await events()).map(({ quiet }) => quiet)).toEqual([false, false]);
  await expect(
    call('project.change-settings', { quietHours: { on: true, from: 24, to: 7, weekends: false } }),
  ).rejects.toThrow(/whole hour/);
});

test('a trial finds what an alert would have told, also in an archive, and opens it', async () => {
  const { hear, call, topic, clock, ids, events } = await openAlerts();
  const burst = start - 3 * day;
  await hear([...makeHistory(), ...spread(30, burst, (n) => `${chat(n)} at the fair`)]);
  clock.now += 200 * day;
  const tried = await call('alerts.try', { topic, kind: 'volume', threshold: 3, days: 30 });
  expect(tried.past).toHaveLength(1);
  expect(tried.past[0]?.reason.count).toBeGreaterThan(5);
  expect(await ids(tried.past[0]?.query ?? '')).toHaveLength(tried.past[0]?.reason.count ?? -1);
  expect(tried.until - tried.from).toBe(30 * day);
  expect(await call('alerts.try', { topic, kind: 'risk', threshold: 1, days: 30 })).toMatchObject({ past: [] });
  expect(await events()).toEqual([]);
  await expect(call('alerts.try', { topic, kind: 'volume', threshold: 1, days: 30 })).rejects.toThrow(/from 2 to 20/);
  await expect(call('alerts.try', { topic, kind: 'risk', threshold: 1, days: 1000 })).rejects.toThrow(/1 to 90 days/);
});

test('what an alert lacks before it can tell is said, with the day, and is lacking no more when that has come', async () => {
  const { hear, call, clock, topic } = await openAlerts();
  const lackOf = async (kind: AlertKind) => {
    const tried = await call('alerts.try', { topic, kind, threshold: kind === 'sentiment' ? 15 : 2, days: 30 });
    return tried.lack;
  };
  await hear([{ at: clock.now - hour, text: chat(0) }]);
  const lack = await lackOf('volume');
  expect(lack).toMatchObject({ of: 'weeks', known: 0, needed: 3 });
  if (lack?.of !== 'weeks') return expect.fail();
  expect(lack.ready).toBeGreaterThan(start + 2 * week);
  expect(lack.ready).toBeLessThanOrEqual(start + 22 * day);
  expect(await lackOf('sentiment')).toEqual({ of: 'mentions', known: 0, needed: 30 });
  expect(await lackOf('risk')).toBeNull();
  expect(await lackOf('question')).toBeNull();
  const days = Math.round((lack.ready - start) / day);
  await hear(Array.from({ length: 3 * days }, (_, at) => ({ at: start + (at * day) / 3, text: chat(at) })));
  clock.now = lack.ready;
  expect(await lackOf('volume')).toBeNull();
  expect(await lackOf('sentiment')).toBeNull();
});

test('an alert of a kind stands once; a removed topic’s comes back with it', async () => {
  const { call, watch, topic } = await openAlerts();
  const saved = await watch('volume');
  expect(saved).toMatchObject({ kind: 'volume', threshold: 3, enabled: true });
  expect(await watch('volume', 5)).toEqual({ ...saved, threshold: 5 });
  expect(await call('alerts.save', { topic, kind: 'volume', enabled: false })).toMatchObject({
    threshold: 5,
    enabled: false,
  });
  await call('topics.remove', { id: topic });
  expect(await call('alerts.list', {})).toEqual([]);
  await call('changes.undo', {});
  expect(await call('alerts.list', {})).toHaveLength(1);
  await expect(call('alerts.save', { topic: 99, kind: 'risk' })).rejects.toThrow(/no topic/);
  await expect(call('alerts.save', { topic, kind: 'mood' as never })).rejects.toThrow(/one of volume/);
});

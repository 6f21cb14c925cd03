// Conduct and people in a project of their own: figures as counted by hand, and every number opens exactly what it counts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineApi } from '../../src/contract/api.ts';
import type { MeasureData } from '../../src/contract/measures.ts';
import { createEngine, type Engine } from '../../src/core/engine.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A Thursday; the clocks of Madrid go back on Sunday the 25th at three. */
const begin = Date.UTC(2026, 9, 22, 7);

interface Said {
  readonly id: string;
  readonly text: string;
  readonly author?: string;
  readonly at: number;
  readonly parent?: string;
  readonly thread?: string;
  readonly likes?: number;
  readonly views?: number;
  readonly followers?: number;
  readonly score?: number;
  readonly Circulation?: string;
}

/** Forty people ask; our account answers some of them, and some write again. */
function writeMentions(): Said[] {
  const said: Said[] = [];
  for (let index = 0; index < 40; index++) {
    const at = begin + index * 5 * hour;
    const [id, author] = [`ask${index}`, `Ana ${index % 23}`];
    const figures = index % 4 === 0 ? { likes: index, views: 100 * index } : {};
    said.push({
      id,
      author,
      at,
      thread: id,
      text: `Where is my order number ${index}? It has not arrived yet`,
      ...figures,
    });
    const answer = { author: 'marazul', thread: id, parent: id, text: `We are looking into order ${index} at once` };
    // Within ten minutes, within two days, or never.
    if (index % 3 === 0) said.push({ ...answer, id: `we${index}`, at: at + (5 + index) * minute });
    if (index % 3 === 1) said.push({ ...answer, id: `we${index}`, at: at + 30 * hour });
    if (index % 6 === 0)
      said.push({
        id: `thanks${index}`,
        author,
        at: at + 2 * hour,
        thread: id,
        parent: `we${index}`,
        text: 'Thank you so much!',
      });
    if (index % 6 === 1)
      said.push({
        id: `again${index}`,
        author,
        at: at + 40 * hour,
        thread: id,
        parent: `we${index}`,
        text: `Still nothing about ${index}, where is it?`,
      });
    if (index % 5 === 0)
      said.push({
        id: `by${index}`,
        author: `Bob ${index % 2}`,
        at: at + hour,
        thread: id,
        parent: id,
        text: `Mine never came either, ${index} days now`,
      });
  }
  for (let index = 0; index < 30; index++)
    said.push({
      id: `say${index}`,
      author: `Cleo ${index % 4}`,
      at: begin + index * 7 * hour,
      text: pick(index),
      score: index - 3,
      Circulation: circulation(index),
    });
  said.push({ id: 'nobody', at: begin + day, text: 'Does anybody know when they open on Sundays?', followers: 12 });
  said.push({ id: 'lost', author: 'Dan', at: begin + day, parent: 'gone', text: 'I quite agree with what you say' });
  said.push({
    id: 'self',
    author: 'Ana 0',
    at: begin + 3 * day,
    parent: 'ask0',
    thread: 'ask0',
    text: 'And another thing about it',
  });
  return said;
}

const circulation = (index: number) => (index % 3 === 0 ? '1.200' : index % 3 === 1 ? '900' : 'about 5k');
const pick = (index: number) =>
  ['Lovely coffee, I am so happy with it', 'Terrible kettle, it broke at once', 'The box is blue'][index % 3] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'earshot-conduct-'));
let engine: Engine;

beforeAll(async () => {
  const lines = writeMentions().map(({ at, ...rest }) =>
    JSON.stringify({ ...rest, published: new Date(at).toISOString() }),
  );
  writeFileSync(join(folder, 'mentions.jsonl'), lines.join('\n'));
  engine = await createEngine({
    file: join(folder, 'conduct.earshot'),
    threads: new URL('../../src/core/threads/thread.ts', import.meta.url),
    version: '0.0.0-test',
    create: { name: 'Test', zone: 'Europe/Madrid' },
  });
  await call('project.change-settings', { ours: ['marazul'] });
  await call('imports.run', { file: join(folder, 'mentions.jsonl') });
  await engine.idle();
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call<K extends keyof EngineApi>(method: K, params: Parameters<EngineApi[K]>[0]) {
  const answer = await engine.handlers[method](params as never, { signal: new AbortController().signal });
  return answer as ReturnType<EngineApi[K]>;
}

async function compute<S extends MeasureData['shape']>(measure: string, shape: S, query = '', more: object = {}) {
  const result = await call('measures.compute', { measure, query, limit: 200, ...more });
  if (result.data.shape !== shape) throw new Error(`${measure} is ${result.data.shape}`);
  return { ...result, data: result.data as Extract<MeasureData, { shape: S }> };
}

/** What each number says it counts, and the search that should open it. */
function statements(data: MeasureData): { says: string; count: number; query: string }[] {
  switch (data.shape) {
    case 'response':
      return [
        ...data.rows.map((row) => ({ says: row.what, count: row.count, query: row.query })),
        ...(data.oldest ? [{ says: 'oldest', count: 1, query: data.oldest.query }] : []),
      ];
    case 'figures':
      return [
        ...(data.given ? [{ says: 'any', count: data.given.count, query: data.given.query }] : []),
        ...data.rows.map((row) => ({ says: row.name, count: row.mentions, query: row.query })),
        ...data.top.map((row) => ({ says: row.text, count: 1, query: row.query })),
      ];
    case 'cohorts':
      return data.rows.map((row) => ({ says: row.start, count: row.mentions, query: row.query }));
    case 'replies':
      return [...data.nodes, ...data.edges].map((row) => ({
        says: JSON.stringify(row),
        count: row.count,
        query: row.query,
      }));
    case 'seasonality':
      return data.rows.map((row) => ({ says: `${row.weekday} ${row.hour}`, count: row.count, query: row.query }));
    case 'balance':
      return data.rows.map((row) => ({ says: row.label, count: row.count, query: row.query }));
    default:
      throw new Error(`${data.shape} is none of these`);
  }
}

test.each([
  { measure: 'response', query: '' },
  { measure: 'response', query: 'order OR nothing', target: 0.2 },
  { measure: 'response-all', query: '' },
  { measure: 'response-all', query: '-reply:ours' },
  { measure: 'response-all', query: 'is:ours' },
  { measure: 'response-all', query: 'is:reply', target: 2 },
  { measure: 'engagement', query: '' },
  { measure: 'engagement', query: 'order' },
  { measure: 'reach', query: '' },
  { measure: 'reach', query: 'coffee OR kettle OR order' },
  { measure: 'cohorts', query: '' },
  { measure: 'cohorts', query: 'order' },
  { measure: 'author-network', query: '' },
  { measure: 'author-network', query: 'is:ours' },
  { measure: 'seasonality', query: '' },
  { measure: 'seasonality', query: 'is:ours' },
  { measure: 'sentiment-balance', query: '' },
  { measure: 'sentiment-balance', query: '-sentiment:positive' },
  { measure: 'sentiment-balance', query: 'order OR sentiment:positive' },
])('$measure of “$query” opens what it counts', async (request) => {
  const { data } = await call('measures.compute', { limit: 40, ...request });
  const stated = statements(data);
  const opened = [];
  for (const { says, query } of stated)
    opened.push({ says, count: (await call('mentions.search', { query, limit: 0 })).total, query });
  expect(opened).toEqual(stated);
  expect(stated.length).toBeGreaterThan(0);
});

test('answers as counted by hand', async () => {
  const { data, n } = await compute('response-all', 'response', 'order OR nothing');
  const row = (what: string) => data.rows.find((one) => one.what === what);
  // Forty orders and seven who ask again.
  expect(n).toBe(47);
  expect(row('answered')?.count).toBe(27);
  // Fourteen are answered within 44 minutes, thirteen after thirty hours.
  expect(row('on-time')?.count).toBe(14);
  expect(data.times[0]).toEqual({ what: 'answer', n: 27, median: 44 * minute, ninetieth: 30 * hour });
  // Fourteen were answered at once, one of whom wrote again; of thirteen answered late seven ask again. Thanks end it.
  expect(row('resolved')).toMatchObject({ count: 19, of: 40 });
  expect(row('open')).toMatchObject({ count: 21, of: 40 });
  expect(data.oldest).toMatchObject({ author: 'Ana 2', since: begin + 10 * hour });
});

test('a target of hours moves who was answered in time', async () => {
  const onTime = async (target: number) =>
    (await compute('response-all', 'response', '', { target })).data.rows.find((row) => row.what === 'on-time')?.count;
  expect([await onTime(0.1), await onTime(24), await onTime(30)]).toEqual([1, 14, 27]);
  await expect(compute('response', 'response', '', { target: -1 })).rejects.toMatchObject({ code: 'bad-argument' });
});

test('figures are those of the sources, and none is made up', async () => {
  const { data } = await compute('engagement', 'figures');
  expect(data.rows.map(({ name, mentions, sum, most }) => [name, mentions, sum, most])).toEqual([
    ['score', 27, 351, 26],
    ['likes', 10, 180, 36],
  ]);
  expect(data.top[0]).toMatchObject({ value: 36 });
  // Those who ask and those who talk of other things are not the same.
  expect(data.given?.count).toBe(37);
  const { data: audience, excluded } = await compute('reach', 'figures');
  expect(audience.rows.map(({ name, mentions, sum, median }) => [name, mentions, sum, median])).toEqual([
    ['Circulation', 30, null, 900],
    ['views', 10, 18_000, 1600],
    ['followers', 1, null, 12],
  ]);
  expect(excluded).toContain('10 values of “Circulation” that are no plain number');
});

test('people are new once, in the time of their first mention in the whole project', async () => {
  const { data, excluded } = await compute('cohorts', 'cohorts');
  const sum = (pick: (row: (typeof data.rows)[number]) => number) => data.rows.reduce((all, row) => all + pick(row), 0);
  // 23 who ask, two who answer them, four who talk of other things, one more; those of our account are left out.
  expect(sum((row) => row.fresh)).toBe(30);
  expect(excluded[0]).toBe('28 mentions that name no author or are of our own accounts');
  const later = await compute('cohorts', 'cohorts', 'since:2026-10-28');
  expect(later.data.rows.every((row) => row.fresh === 0 && row.returning > 0)).toBe(true);
});

test('who answers whom: our account most, and what has no pair is said', async () => {
  const { data, n, excluded } = await compute('author-network', 'replies');
  const ours = data.nodes.findIndex((node) => node.ours);
  expect(data.nodes[ours]).toMatchObject({ author: 'marazul', count: 27, given: 27, got: 14 });
  expect(data.edges.reduce((sum, edge) => sum + edge.count, 0)).toBe(n - 2);
  expect(excluded).toEqual([
    '1 answers to oneself',
    '1 answers to mentions that are not here, or where an author is not named',
  ]);
});

test('hours are those of the project’s zone, across the change of its clocks', async () => {
  const { data } = await compute('seasonality', 'seasonality', 'order OR coffee OR kettle OR box');
  const offset = (at: number) => (at < Date.UTC(2026, 9, 25, 1) ? 2 : 1);
  const expected = new Map<string, number>();
  for (const { at, text } of writeMentions()) {
    if (!/order|coffee|kettle|box/.test(text)) continue;
    const local = new Date(at + offset(at) * hour);
    const key = `${((local.getUTCDay() + 6) % 7) + 1} ${local.getUTCHours()}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const counted = data.rows
    .filter((row) => row.count > 0)
    .map((row) => [`${row.weekday} ${row.hour}`, row.count] as const);
  expect(new Map(counted)).toEqual(expected);
});

test('only a search that is asked for sentiments as a whole has shares without an interval', async () => {
  const sure = async (query: string) => {
    const { data } = await compute('sentiment-balance', 'balance', query);
    return data.rows.every(({ share }) => share.low === share.high);
  };
  expect(await sure('-sentiment:positive')).toBe(true);
  expect(await sure('(sentiment:negative OR order)')).toBe(false);
  expect(await sure('order -(sentiment:positive nothing)')).toBe(false);
});

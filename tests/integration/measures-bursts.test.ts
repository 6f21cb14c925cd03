// Bursts, comparisons and broken days through the engine: every number opens exactly the mentions it counts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineApi } from '../../src/contract/api.ts';
import type { MeasureData } from '../../src/contract/measures.ts';
import { createEngine, type Engine } from '../../src/core/engine.ts';

// Madrid is two hours before UTC in August: what is said at 22:30 in UTC belongs to the next day.
const begin = Date.UTC(2026, 7, 1, 22, 30);
const hour = 3_600_000;
const chain = 'Stop buying the new kettle from Mar Azul now, smoke came out of mine and nobody there answers the phone';

function writeMentions() {
  const mentions: { text: string; author: string; at: number; engagement?: { likes: number } }[] = [];
  const pick = (index: number, ...words: string[]) => words[index % words.length] ?? '';
  for (let day = 0; day < 40; day++) {
    for (let each = 0; each < 4; each++) {
      const index = 4 * day + each;
      mentions.push({
        text: `${pick(index, 'The kettle is lovely', 'My parcel came late', 'La tetera es preciosa', 'El pedido llegó tarde')}, ${pick(index, 'as ever', 'again', 'otra vez')} ${index}`,
        author: `Ana ${index % 11}`,
        at: begin + (24 * day + 5 * each) * hour,
      });
    }
  }
  for (let index = 0; index < 45; index++) {
    mentions.push({
      text:
        index % 5 === 0
          ? chain
          : `${pick(index, 'Smoke comes from', 'There is smoke over', 'My kitchen is full of smoke, it is')} the ${pick(index, 'kettle', 'lid', 'handle', 'plug')}, ${pick(7 * index, 'recall it', 'when is the recall', 'is there a #recall', 'no recall yet', 'I want a recall')}`,
      author: `Cleo ${index}`,
      at: begin + (24 * 20 + index) * hour,
      ...(index === 7 && { engagement: { likes: 310 } }),
    });
  }
  for (let index = 0; index < 30; index++)
    mentions.push({
      text: `The app hangs at login ${index}`,
      author: `Bo ${index}`,
      at: begin + (24 * 32 + (index % 8)) * hour,
    });
  return mentions;
}

const folder = mkdtempSync(join(tmpdir(), 'earshot-bursts-'));
const file = join(folder, 'bursts.earshot');
let engine: Engine;

beforeAll(async () => {
  const lines = writeMentions().map(({ at, ...rest }, id) =>
    JSON.stringify({ id, ...rest, published: new Date(at).toISOString() }),
  );
  writeFileSync(join(folder, 'mentions.jsonl'), lines.join('\n'));
  engine = await createEngine({
    file,
    threads: new URL('../../src/core/threads/thread.ts', import.meta.url),
    version: '0.0.0-test',
    create: { name: 'Test', zone: 'Europe/Madrid' },
  });
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

interface Stated {
  readonly says: string;
  readonly count: number;
  readonly query: string;
}

function statements(data: MeasureData): Stated[] {
  if (data.shape === 'bursts')
    return [
      ...data.points.map(({ start, total, query }) => ({ says: start, count: total, query })),
      ...data.rows.flatMap((row) => [
        { says: row.from, count: row.count, query: row.query },
        ...row.terms.map(({ term, here, query }) => ({ says: term, count: here, query })),
        ...[...row.sources, ...row.authors].map(({ label, count, query }) => ({ says: label, count, query })),
        ...(row.repeated ? [{ says: row.repeated.text, count: row.repeated.count, query: row.repeated.query }] : []),
        ...(row.engaged ? [{ says: row.engaged.text, count: 1, query: row.engaged.query }] : []),
      ]),
    ];
  if (data.shape !== 'compare') return [];
  return [
    { says: 'here', count: data.here.n, query: data.here.query },
    { says: 'there', count: data.there.n, query: data.there.query },
    { says: 'overlap', ...data.overlap },
    ...data.rows.flatMap(({ label, here, there }) => [
      { says: `${label} here`, count: here.count, query: here.query },
      { says: `${label} there`, count: there.count, query: there.query },
    ]),
    ...data.terms.map((row) => ({ says: row.term, count: row.logRatio > 0 ? row.here : row.there, query: row.query })),
  ];
}

async function openAll(data: MeasureData) {
  const stated = statements(data);
  const opened: Stated[] = [];
  for (const { says, query } of stated)
    opened.push({ says, query, count: (await call('mentions.search', { query, limit: 0 })).total });
  return { stated: stated.map(({ says, count, query }) => ({ says, count, query })), opened };
}

test.each([
  { measure: 'bursts', query: '' },
  { measure: 'bursts', query: 'kettle OR tetera' },
  { measure: 'bursts', query: 'since:2026-09-02 until:2026-09-04' },
  { measure: 'compare', query: 'kettle', against: 'parcel OR tetera' },
  { measure: 'compare', query: 'kettle' },
  { measure: 'compare', query: 'kettle since:2026-08-20', against: 'kettle until:2026-08-19' },
  { measure: 'compare', query: 'smoke', against: '' },
])('$measure of “$query” opens what it counts', async (request) => {
  const { data } = await call('measures.compute', { limit: 20, ...request });
  const { stated, opened } = await openAll(data);
  expect(opened).toEqual(stated);
  expect(stated.length).toBeGreaterThan(5);
});

test('the recall and the hanging app are found, each with what it was about', async () => {
  const { data } = await call('measures.compute', { measure: 'bursts', query: '' });
  if (data.shape !== 'bursts') throw new Error('other shape');
  const rows = data.rows.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  // 22:30 in UTC is the next day in Madrid.
  expect(rows).toMatchObject([
    { from: '2026-08-22', until: '2026-08-23', engaged: { count: 310 }, repeated: { count: 9 } },
    { from: '2026-09-03', until: '2026-09-03' },
  ]);
  expect(rows[0]?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['smoke', 'recall']));
  expect(rows[1]?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['app', 'login']));
});

test('two periods are compared by the day', async () => {
  const { data } = await call('measures.compute', {
    measure: 'compare',
    query: 'date:2026-08-22/2026-08-23',
    against: 'date:2026-08-02/2026-08-21',
  });
  if (data.shape !== 'compare') throw new Error('other shape');
  expect(data.here).toMatchObject({ days: 2, perDay: data.here.n / 2 });
  expect(data.there).toMatchObject({ n: 80, days: 20, perDay: 4 });
  expect(data.rate?.low).toBeGreaterThan(3);
  expect(data.rows[0]).toMatchObject({ part: 'all', here: { of: data.here.n }, there: { of: 80 } });
});

test('a board shows bursts, and a comparison within its own search', async () => {
  const widgets = [
    { id: 'b', type: 'bursts' as const, width: 12 as const },
    { id: 'c', type: 'compare' as const, width: 12 as const, query: 'smoke', against: 'parcel' },
  ];
  const board = await call('boards.save', { name: 'Bursts', summary: '', query: 'lang:en', widgets });
  const { widgets: computed } = await call('boards.compute', { id: board.id });
  expect(computed.map(({ error }) => error)).toEqual([null, null]);
  for (const { result } of computed) {
    if (!result) throw new Error('A widget has no result.');
    const { stated, opened } = await openAll(result.data);
    expect(opened).toEqual(stated);
  }
});

test('an import has no broken days; a source that the program checks has', async () => {
  expect((await call('measures.compute', { measure: 'trend', query: '' })).coverage).toBeNull();
  // The import is made a source that was checked: fetching for weeks cannot be waited for.
  const db = new Sqlite(file);
  db.exec(`UPDATE source SET kind = 'feed', next_check = 9000000000000000, created = ${begin - 30 * 24 * hour}`);
  const days = db.prepare<[], number>('SELECT DISTINCT day FROM fact ORDER BY day').pluck().all();
  const cover = db.prepare('INSERT INTO coverage (source_id, day, succeeded, failed) SELECT id, ?, ?, ? FROM source');
  days.forEach((day, index) => {
    if (index !== 5)
      cover.run(new Date(day * 24 * hour).toISOString().slice(0, 10), index === 8 ? 0 : 3, index === 8 ? 4 : 1);
  });
  db.close();
  const { coverage, data } = await call('measures.compute', {
    measure: 'trend',
    query: 'kettle OR parcel OR tetera OR pedido',
  });
  expect(coverage).toMatchObject({
    broken: 2,
    gaps: [
      { day: '2026-08-07', sources: 1 },
      { day: '2026-08-10', sources: 1 },
    ],
  });
  const points = data.shape === 'trend' ? data.points : [];
  expect(points.filter(({ broken }) => broken > 0).map(({ start }) => start)).toEqual(['2026-08-07', '2026-08-10']);
  const source = coverage?.sources[0];
  expect(source?.broken).toBe(2);
  expect((await call('mentions.search', { query: source?.query ?? '', limit: 0 })).total).toBeGreaterThan(0);
});

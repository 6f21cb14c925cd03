// What has no date of its own, through the engine: counted alike in columns and in tables, after every change of it; and
// what cannot be known of answers is said on boards and in their files.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 7, 3, 9);

async function openHalfDated(): Promise<TestEngine & { folder: string }> {
  const test = await openTestEngine();
  const folder = makeFolder();
  const lines = Array.from({ length: 40 }, (_, n) =>
    JSON.stringify({
      id: `m${n}`,
      author: `Ana ${n}`,
      text: `Where is my order number ${n}? Nobody tells me anything`,
      ...(n >= 12 && { published: new Date(start + n * day).toISOString() }),
    }),
  );
  writeFileSync(join(folder, 'orders.jsonl'), lines.join('\n'));
  await test.call('imports.run', { file: join(folder, 'orders.jsonl') });
  await test.engine.idle();
  return { ...test, folder };
}

test('columns and tables count the same, for any search, and after some were taken back', async () => {
  const { call, engine, folder } = await openHalfDated();
  // What is told is what it opens.
  const undated = async (measure: string, query: string) => {
    const told = (await call('measures.compute', { measure, query, limit: 10 })).undated;
    if (told === null) return null;
    const { page } = await call('mentions.explore', { query: told.query, limit: 1 });
    expect([measure, query, page.total]).toEqual([measure, query, told.count]);
    return { count: told.count, of: told.of };
  };
  // The trend is counted in columns, bursts and hours in the tables.
  const everywhere = async (query: string) => {
    const [columns, ...tables] = await Promise.all(
      ['trend', 'bursts', 'seasonality', 'cohorts'].map((measure) => undated(measure, query)),
    );
    for (const counted of tables) expect(counted).toEqual(columns);
    return columns;
  };
  expect(await everywhere('')).toEqual({ count: 12, of: 40 });
  expect(await everywhere('order 3')).toEqual({ count: 1, of: 1 });
  expect(await everywhere('until:2026-09-30')).toBeNull();
  expect(await undated('terms', '')).toBeNull();
  const explored = async () => (await call('mentions.explore', { query: '', limit: 1 })).trend.undated;
  expect(await explored()).toEqual({ count: 12, of: 40, query: 'is:undated' });

  const file = join(folder, 'more.jsonl');
  const lines = Array.from({ length: 5 }, (_, n) => ({
    id: `k${n}`,
    author: `Bob ${n}`,
    text: `The kettle ${n} leaks`,
  }));
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  await call('imports.run', { file });
  await engine.idle();
  expect(await everywhere('')).toEqual({ count: 17, of: 45 });
  expect(await everywhere('kettle')).toEqual({ count: 5, of: 5 });
  const [latest] = (await call('imports.list', {})).toSorted((a, b) => b.id - a.id);
  await call('imports.undo', { id: latest?.id ?? 0 });
  expect(await explored()).toEqual({ count: 12, of: 40, query: 'is:undated' });
  expect(await everywhere('')).toEqual({ count: 12, of: 40 });
});

test('boards and their files say what is not known: whose answers, and when', async () => {
  const { call, folder } = await openHalfDated();
  const { id } = await call('boards.save', {
    name: 'Week',
    widgets: [
      { id: 'r', type: 'response', width: 12 },
      { id: 't', type: 'trend', width: 12 },
    ],
  });
  const write = async (format: string) => {
    const file = join(folder, `week.${format}`);
    await call('boards.export', { id, format, file, overwrite: true });
    return readFileSync(file, 'utf8');
  };
  const unknown = 'Answers cannot be known until an account is named as ours';
  const dates = '12 of 40 mentions have no date of their own and stand at the moment of collection';
  for (const format of ['html', 'markdown', 'csv']) {
    const text = await write(format);
    expect(text).toContain(unknown);
    expect(text).not.toMatch(/was answered|Not answered|Time to the first/);
    expect(text).toContain(format === 'csv' ? ',undated,12,,,40,is:undated,' : dates);
  }
  await call('project.change-settings', { ours: ['marazul'] });
  const markdown = await write('markdown');
  expect(markdown).not.toContain(unknown);
  expect(markdown).toContain('None of 40 mentions was answered');
});

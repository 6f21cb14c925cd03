// Every mention of a search as a file: over several pages, cancelled without a trace, never over another file.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const COUNT = 2300;

async function openFull() {
  const engine = await openTestEngine({ create: { name: 'Test', zone: 'Europe/Madrid' }, analyse: false });
  const folder = makeFolder();
  const file = join(folder, 'in.csv');
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
    return `${index},${at},${index % 2 === 0 ? 'pedido' : 'entrega'} número ${index}`;
  });
  await writeFile(file, `id,date,text\n${rows.join('\n')}\n`);
  await engine.call('imports.run', { file });
  return { ...engine, folder: makeFolder() };
}

test('all pages, newest first, once each, in every format', async () => {
  const { call, folder } = await openFull();
  const csv = join(folder, 'all.csv');
  expect(await call('mentions.export', { query: '', format: 'csv', file: csv })).toMatchObject({ mentions: COUNT });
  const rows = parse(readFileSync(csv), { columns: true, bom: true }) as Record<string, string>[];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(COUNT);
  expect(rows[0]?.text).toBe('entrega número 2299');
  const last = rows.at(-1);
  expect(last).toMatchObject({
    text: 'pedido número 0',
    published: '2026-01-01T01:00:00+01:00',
    zone: 'Europe/Madrid',
  });

  const xlsx = join(folder, 'some.xlsx');
  const some = await call('mentions.export', { query: 'pedido', format: 'xlsx', file: xlsx });
  expect(some.mentions).toBe(COUNT / 2);
  expect((await readXlsx(readFileSync(xlsx))).sheets[0]?.rows).toHaveLength(COUNT / 2 + 1);

  const json = join(folder, 'none.json');
  await call('mentions.export', { query: 'nadie', format: 'json', file: json });
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ query: 'nadie', mentions: [] });
});

test('a cancel leaves nothing behind, and a file that is there stays as it is', async () => {
  const { engine, call, folder } = await openFull();
  const file = join(folder, 'all.csv');
  const controller = new AbortController();
  const stop = engine.on((name, job) => {
    if (name === 'job' && 'done' in job && job.done > 0) controller.abort();
  });
  const exported = engine.handlers['mentions.export'](
    { query: '', format: 'csv', file },
    { signal: controller.signal },
  );
  await expect(exported).rejects.toThrow();
  stop();
  expect(readdirSync(folder)).toEqual([]);

  await writeFile(file, 'mine');
  const refused = call('mentions.export', { query: '', format: 'csv', file });
  await expect(refused).rejects.toMatchObject({ code: 'bad-argument', place: { file } });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

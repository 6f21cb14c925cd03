// The engine as a whole: closing while it works, crashes of its threads, reading beside another, cancelling an import.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

function writeCsv(rows: number): string {
  const file = join(makeFolder(), 'rows.csv');
  const lines = Array.from(
    { length: rows },
    (_, index) => `2026-09-15 10:00:00,Ana,"The parcel number ${index} is late, again"`,
  );
  writeFileSync(file, ['date,author,text', ...lines].join('\n'));
  return file;
}

test('closing in the middle of an import and its analysis loses nothing that was saved, and leaves no error', async () => {
  const rows = 8000;
  const csv = writeCsv(rows);
  const first = await openTestEngine();
  // Closed as soon as something is kept: an import that is over by then would show nothing.
  const closed = new Promise<void>((resolve) => {
    const stop = first.engine.on((name, payload) => {
      if (name !== 'job' || !('label' in payload) || payload.label !== 'Importing' || payload.done === 0) return;
      stop();
      resolve(first.engine.close());
    });
  });
  const importing = first.call('imports.run', { file: csv }).catch((thrown) => thrown);
  await closed;
  expect(await importing).toMatchObject({ code: expect.stringMatching(/cancelled|engine-stopped/) });
  const second = await openTestEngine({ file: first.file });
  const kept = (await second.call('mentions.search', { query: '', limit: 0 })).total;
  expect(kept).toBeGreaterThan(0);
  const report = await second.call('imports.run', { file: csv });
  // The engine goes on with it by itself as well: whoever comes first, each row is counted once.
  expect(report).toMatchObject({ read: rows, rejected: 0, duplicates: 0 });
  expect(report.known + report.added).toBe(rows);
  const imports = await second.call('imports.list', {});
  expect(imports.map(({ state }) => state)).toEqual(imports.map(() => 'done'));
  expect(imports.reduce((sum, { added }) => sum + added, 0)).toBe(rows);
  await second.engine.idle();
  expect((await second.call('mentions.search', { query: 'lang:en', limit: 0 })).total).toBe(rows);
});

test('closing while a measure is counted cancels it, and the engine complains of nothing', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => written.mockRestore());
  const { engine, call } = await openTestEngine();
  await call('imports.run', { file: writeCsv(50) });
  await engine.idle();
  await call('requests.by-host', {});
  const measured = Array.from({ length: 20 }, (_, at) =>
    call('measures.compute', { measure: 'themes', query: `late NOT n${at}` }).then(
      () => 'answered',
      (thrown) => thrown.code,
    ),
  );
  await engine.close();
  for (const outcome of await Promise.all(measured)) expect(outcome).toMatch(/answered|cancelled|engine-stopped/);
  expect(written.mock.calls.map(([text]) => String(text))).toEqual([]);
});

test('an import is cancelled by its job: what was read stays, the record says stopped', async () => {
  const { engine, call } = await openTestEngine();
  const cancelled = new Promise<void>((resolve) => {
    const stop = engine.on((name, payload) => {
      if (name !== 'job' || !('label' in payload) || payload.label !== 'Importing' || payload.done === 0) return;
      stop();
      void call('jobs.cancel', { id: payload.id }).then(() => resolve());
    });
  });
  await expect(call('imports.run', { file: writeCsv(30_000) })).rejects.toMatchObject({ code: 'cancelled' });
  await cancelled;
  const [record] = await call('imports.list', {});
  expect(record).toMatchObject({ state: 'stopped' });
  expect(record?.added).toBeGreaterThan(0);
  expect(record?.added).toBeLessThan(30_000);
});

test('a project is read beside the engine that has it open, and that reader cannot write', async () => {
  const owner = await openTestEngine();
  await owner.call('imports.run', { file: writeCsv(50) });
  await expect(openTestEngine({ file: owner.file })).rejects.toMatchObject({ code: 'project-in-use' });
  const reader = await openTestEngine({ file: owner.file, readOnly: true });
  expect((await reader.call('mentions.search', { query: 'parcel', limit: 0 })).total).toBe(50);
  await expect(reader.call('tags.save', { name: 'x' })).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a search is answered while an import runs', async () => {
  const { call } = await openTestEngine();
  const importing = call('imports.run', { file: writeCsv(20_000) });
  let answered = 0;
  let running = true;
  void importing.finally(() => {
    running = false;
  });
  while (running) {
    await call('mentions.search', { query: 'parcel late', limit: 20 });
    answered += 1;
  }
  await importing;
  expect(answered).toBeGreaterThan(5);
});

test('a remark about nothing at all is analysed too: whatever was imported is marked as done', async () => {
  const file = join(makeFolder(), 'odd.jsonl');
  const odd = ['🙂', '\u200f', 'x'.repeat(300_000), '\ud800 half', '😀😀😀', '١٢٣ مرحبا', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L'];
  writeFileSync(file, odd.map((text, id) => JSON.stringify({ id, text })).join('\n'));
  const { engine, call } = await openTestEngine();
  const report = await call('imports.run', { file });
  await engine.idle();
  const { data, n } = await call('measures.compute', { measure: 'sentiment', query: '' });
  expect(data.shape === 'sentiment' && n).toBe(report.added);
});

test('the reasons behind a label lie where they were found: in the title or in the text', async () => {
  const file = join(makeFolder(), 'titled.jsonl');
  const rows = [
    { id: 1, title: 'Desilusión 😞 total', text: '🙂 La jarra gotea y es un desastre.' },
    { id: 2, title: 'Re: What a disaster', text: 'Thank you, that was lovely.', parent: '1' },
  ];
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const { engine, call } = await openTestEngine();
  await call('imports.run', { file });
  await engine.idle();
  const { mentions } = await call('mentions.search', { query: '', limit: 5 });
  const details = await Promise.all(mentions.map((mention) => call('mentions.get', { id: mention.id })));
  for (const { title, text, sentimentReading, becauseTitle } of details) {
    for (const { start, end, text: quoted } of sentimentReading.because)
      expect([...text].slice(start, end).join('')).toBe(quoted);
    for (const { start, end, text: quoted } of becauseTitle)
      expect([...(title ?? '')].slice(start, end).join('')).toBe(quoted);
  }
  const own = details.find((detail) => detail.externalId === '1');
  expect(own?.becauseTitle.length).toBeGreaterThan(0);
  expect(own?.sentimentReading.because.length).toBeGreaterThan(0);
  expect(details.find((detail) => detail.externalId === '2')).toMatchObject({
    becauseTitle: [],
    sentiment: 'positive',
  });
});

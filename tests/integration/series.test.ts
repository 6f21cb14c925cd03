// Business series through the engine: tables in, every change taken back, and the measure over real mentions.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BusinessData } from '../../src/contract/business.ts';
import { runCli } from '../support/cli.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const dayLength = 86_400_000;
const first = Date.UTC(2026, 4, 4); // a Monday

function isoDay(after: number): string {
  return new Date(first + after * dayLength).toISOString().slice(0, 10);
}

function write(name: string, text: string): string {
  const file = join(makeFolder(), name);
  writeFileSync(file, text);
  return file;
}

/** Eight weeks: two mentions a day, four on days of the campaign (week 3) and six on Saturdays; none on day 50. */
function mentionsFile(): string {
  const rows = Array.from({ length: 56 }, (_, day) => {
    const count = day === 50 ? 0 : (day % 7 === 5 ? 6 : 2) + (day >= 14 && day < 21 ? 4 : 0);
    return Array.from(
      { length: count },
      (_each, at) => `${isoDay(day)}T1${at % 10}:0${at % 6}:00Z,The lamp number ${day} ${at} shines.`,
    );
  });
  return write('mentions.csv', `published,text\n${rows.flat().join('\n')}\n`);
}

const visits = `Day;Visits\n${Array.from({ length: 56 }, (_, day) => `${isoDay(day)};${1000 + 10 * (day % 7) + (day >= 16 && day < 23 ? 500 : 0) + (day % 3)}`).join('\n')}\n`;

test('numbers come in by day; the same name takes more in, and each import can be taken back', async () => {
  const { call } = await openTestEngine();
  const file = write('visits.csv', 'Day,Visits\n2026-05-03,"1,200"\n2026-05-04,"1,300.5"\n2026-05-05,shut\n');
  expect(await call('series.preview', { file })).toMatchObject({ name: 'Visits', days: 2, rejected: 1 });
  expect(await call('series.list', {})).toEqual([]);
  const imported = await call('series.import', { file, unit: 'visits' });
  expect(imported).toMatchObject({
    added: 2,
    changed: 0,
    series: {
      kind: 'numbers',
      name: 'Visits',
      unit: 'visits',
      days: 2,
      span: { from: '2026-05-03', to: '2026-05-04' },
    },
    reading: { rejections: [{ at: 'line 4', reason: '“shut” is no number written like 1,234.5' }] },
  });
  const { id } = imported.series;
  const more = write('more.csv', 'Day,Visits\n2026-05-04,7\n2026-05-06,8\n');
  const again = await call('series.import', { file: more, name: ' visits ' });
  expect(again).toMatchObject({ added: 1, changed: 1, series: { id, name: 'Visits', unit: 'visits', days: 3 } });
  expect(await call('series.values', { id })).toEqual([
    { day: '2026-05-03', value: 1200 },
    { day: '2026-05-04', value: 7 },
    { day: '2026-05-06', value: 8 },
  ]);
  await call('changes.undo', { id: again.change.id });
  expect(await call('series.values', { id })).toEqual([
    { day: '2026-05-03', value: 1200 },
    { day: '2026-05-04', value: 1300.5 },
  ]);
  await call('changes.undo', { id: imported.change.id });
  expect(await call('series.list', {})).toEqual([]);
});

test('an activity grows by periods, is renamed and removed, and each step can be taken back', async () => {
  const { call } = await openTestEngine();
  const { series } = await call('series.add-activity', { name: 'Spring sale', from: '2026-05-03', to: '2026-05-09' });
  const { id } = series;
  const grown = await call('series.add-activity', { name: 'spring SALE', from: '2026-06-01' });
  expect(grown.series).toMatchObject({ id, name: 'Spring sale', days: 8 });
  expect(grown.series.periods).toEqual([
    { from: '2026-05-03', to: '2026-05-09' },
    { from: '2026-06-01', to: '2026-06-01' },
  ]);
  await call('changes.undo', {});
  expect((await call('series.list', {}))[0]).toMatchObject({ days: 7, span: { from: '2026-05-03', to: '2026-05-09' } });
  expect((await call('series.values', { id })).at(-1)).toEqual({ day: '2026-05-09', value: 1 });
  await call('series.change', { id, name: 'May sale', periods: [{ from: '2026-05-04', to: '2026-05-05' }] });
  expect((await call('series.list', {}))[0]).toMatchObject({ name: 'May sale', days: 2 });
  const removed = await call('series.remove', { id });
  expect(removed.summary).toBe('removed the activity “May sale”');
  expect(await call('series.list', {})).toEqual([]);
  await call('changes.undo', { id: removed.id });
  await call('changes.undo', {});
  expect((await call('series.list', {}))[0]).toMatchObject({ id, name: 'Spring sale', days: 7 });
});

test('what cannot be is refused in words that name the field', async () => {
  const { call } = await openTestEngine();
  const { series } = await call('series.add-activity', { name: 'Sale', from: '2026-05-03' });
  const numbers = write('n.csv', 'Day,Visits\n2026-05-03,1\n2026-05-04,2\n');
  const says = (part: string, place: object) =>
    expect.objectContaining({ code: 'bad-argument', message: expect.stringContaining(part), place });
  await expect(call('series.import', { file: numbers, name: 'sale' })).rejects.toEqual(
    says('is an activity', { field: 'name' }),
  );
  await call('series.import', { file: numbers });
  await expect(call('series.add-activity', { name: 'Visits', from: '2026-05-03' })).rejects.toEqual(
    says('is a series of numbers', { field: 'name' }),
  );
  await expect(call('series.change', { id: series.id, name: 'visits' })).rejects.toEqual(
    says('named “Visits” already', { field: 'name' }),
  );
  await expect(call('series.change', { id: series.id, periods: [] })).rejects.toEqual(
    says('at least one period', { field: 'periods' }),
  );
  await expect(call('series.add-activity', { name: 'x', from: '2026-05-09', to: '2026-05-03' })).rejects.toEqual(
    says('before it begins', { field: 'to' }),
  );
  await expect(call('series.add-activity', { name: ' ', from: '2026-05-09' })).rejects.toEqual(
    says('needs a name', { field: 'name' }),
  );
  await expect(call('series.remove', { id: 99 })).rejects.toMatchObject({ code: 'not-found' });
  await expect(call('measures.compute', { measure: 'business', query: '' })).rejects.toEqual(
    says('Say which series', { field: 'series' }),
  );
  await expect(call('measures.compute', { measure: 'business', query: '', series: 99 })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(call('series.preview', { file: '/nowhere/x.csv' })).rejects.toMatchObject({ code: 'not-found' });
});

test('the measure compares days of the same weekday, and knows what it does not know', async () => {
  const { call } = await openTestEngine();
  await call('imports.run', { file: mentionsFile() });
  const sale = await call('series.add-activity', { name: 'Sale', from: isoDay(14), to: isoDay(20) });
  const result = await call('measures.compute', { measure: 'business', query: 'lamp', series: sale.series.id });
  const data = result.data as BusinessData;
  // Day 50 has no mention of anything: it is missing, not zero.
  expect(result.n).toBe(55);
  expect(result.excluded).toEqual(['1 day of which nothing was collected']);
  expect(data.days[50]).toMatchObject({ day: isoDay(50), mentions: null, value: 0 });
  expect(data.days[19]).toMatchObject({ mentions: 10, value: 1, query: `lamp date:${isoDay(19)}` });
  const [all] = data.comparisons;
  expect(all).toMatchObject({ talk: 'mentions', marked: { n: 7 }, others: { n: 48 }, difference: 4 });
  expect(all?.interval).toEqual({ low: 4, high: 4 });
  expect(data.lags).toEqual([]);
  expect(data.activities).toEqual([{ name: 'Sale', from: isoDay(14), to: isoDay(20) }]);

  const numbers = await call('series.import', { file: write('visits.csv', visits) });
  const beside = await call('measures.compute', { measure: 'business', query: 'lamp', series: numbers.series.id });
  const { lags, comparisons } = beside.data as BusinessData;
  expect(comparisons[0]?.marked.n).toBeGreaterThan(20);
  // The number follows two days after.
  const mentions = lags.filter((lag) => lag.talk === 'mentions');
  expect(mentions.map((lag) => lag.lag)).toEqual(Array.from({ length: 29 }, (_, at) => at - 14));
  const [strongest] = [...mentions].sort((a, b) => b.rho - a.rho);
  expect(strongest?.lag).toBe(2);
  expect(mentions.find((lag) => lag.lag === -14)?.n).toBe(41);

  // Days the search itself leaves out are no days without mentions.
  const few = await call('measures.compute', {
    measure: 'business',
    query: `lamp date:${isoDay(7)}/${isoDay(27)} -weekday:7`,
    series: sale.series.id,
  });
  expect(few.n).toBe(18);
  expect((few.data as BusinessData).comparisons[0]).toMatchObject({
    marked: { n: 6 },
    others: { n: 12 },
    difference: 4,
  });
  // A search that finds little still has the days of the project: they are zeros there.
  const rare = await call('measures.compute', {
    measure: 'business',
    query: '"lamp number 3"',
    series: sale.series.id,
  });
  expect(rare.n).toBe(55);
  expect((rare.data as BusinessData).days.filter((day) => day.mentions === 0)).toHaveLength(54);
});

test('the command line imports, lists, writes down an activity and removes', async () => {
  const project = join(makeFolder(), 'p.earshot');
  const file = write('visits.csv', 'Fecha;Visitas\n03/05/2026;1.234,5\n14/05/2026;987\nTotal;5\n');
  const series = (...given: string[]) => runCli(['series', ...given, '--project', project]);
  const imported = await series('import', file, '--name', 'Foot traffic', '--unit', 'people');
  expect(imported).toMatchObject({ code: 0, out: expect.stringMatching(/Foot traffic: 2 days/) });
  expect(imported.err).toContain('rejected: line 4: “Total” is no date');
  expect((await series('activity', 'Sale', '--from', '2026-05-03', '--to', '2026-05-09')).code).toBe(0);
  const listed = JSON.parse((await series('list', '--json')).out) as { name: string; days: number }[];
  expect(listed.map(({ name, days }) => [name, days])).toEqual([
    ['Foot traffic', 2],
    ['Sale', 7],
  ]);
  const measured = await runCli(['measure', 'business', '--series', 'foot traffic', '--project', project, '--json']);
  expect(JSON.parse(measured.out)).toMatchObject({ n: 0, data: { shape: 'business', series: { unit: 'people' } } });
  expect((await series('remove', 'sale')).out).toContain('removed the activity “Sale”');
  expect(await series('remove', 'sale')).toMatchObject({ code: 1, err: expect.stringContaining('no series “sale”') });
  expect((await series('activity', 'Sale')).code).toBe(2);
  expect((await series('import', file, '--decimal', 'x')).code).toBe(2);
});

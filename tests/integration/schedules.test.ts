// Boards that are written by themselves: when due, once where they were missed, never over another file, errors in words.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { PageToPrint } from '../../src/contract/prints.ts';
import type { Schedule } from '../../src/contract/schedules.ts';
import type { EngineOptions } from '../../src/core/engine.ts';
import { nobodyPrints, type Print } from '../../src/core/pipeline/prints.ts';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const SUNDAY = Date.parse('2026-11-22T12:00:00Z');
const day = 86_400_000;

const plan = { format: 'markdown', every: 'week', day: 1, hour: 8, locale: 'es-ES' } as const;

async function makeBoard({ call }: TestEngine): Promise<number> {
  const widget = { id: 'a', type: 'text', width: 12, text: 'Hola' } as const;
  return (await call('boards.save', { name: 'Semana', widgets: [widget] })).id;
}

async function open(clock: { now: number }, options: Partial<EngineOptions> = {}): Promise<TestEngine> {
  return openTestEngine({ now: () => clock.now, create: { name: 'Test', zone: 'Europe/Madrid' }, ...options });
}

test('what is due is written when the project opens, once however often it was missed', async () => {
  const clock = { now: SUNDAY };
  const folder = makeFolder();
  const first = await open(clock);
  const board = await makeBoard(first);
  const saved = await first.call('schedules.save', { board, folder, ...plan });
  expect(new Date(saved.next ?? 0).toISOString()).toBe('2026-11-23T07:00:00.000Z');
  first.engine.start();
  await first.engine.close();
  expect(readdirSync(folder)).toEqual([]);

  clock.now = SUNDAY + 16 * day;
  const second = await open(clock, { file: first.file });
  second.engine.start();
  const written = await vi.waitFor(async () => {
    const [schedule] = await second.call('schedules.list', { board });
    expect(schedule?.last).toBe(clock.now);
    return schedule as Schedule;
  }, 60_000);
  expect(readdirSync(folder)).toEqual(['Semana 2026-12-08.md']);
  expect(written).toMatchObject({ file: join(folder, 'Semana 2026-12-08.md'), error: null });
  expect(new Date(written.next ?? 0).toISOString()).toBe('2026-12-14T07:00:00.000Z');
  // In the language that was asked for.
  expect(readFileSync(join(folder, 'Semana 2026-12-08.md'), 'utf8')).toContain('0 menciones');
});

test('written now and again, it stands beside the file of the day', async () => {
  const clock = { now: SUNDAY };
  const engine = await open(clock);
  const folder = makeFolder();
  const board = await makeBoard(engine);
  const { id, next } = await engine.call('schedules.save', { board, folder, ...plan, format: 'csv' });
  await engine.call('schedules.run', { id });
  const again = await engine.call('schedules.run', { id });
  expect(readdirSync(folder).sort()).toEqual(['Semana 2026-11-22 (2).csv', 'Semana 2026-11-22.csv']);
  expect(again).toMatchObject({ last: SUNDAY, next, error: null });
});

test('what goes wrong is said on the schedule, in words, and the next time stands', async () => {
  const clock = { now: SUNDAY };
  const engine = await open(clock);
  const folder = makeFolder();
  const board = await makeBoard(engine);
  const { id, next } = await engine.call('schedules.save', { board, folder, ...plan });
  const before = await engine.call('schedules.run', { id });
  rmSync(folder, { recursive: true });
  const after = await engine.call('schedules.run', { id });
  expect(after.error).toContain('is not there. Make it, or choose another.');
  expect(after).toMatchObject({ next, file: before.file });
});

test('a paused one and one of a removed board are left alone; removal, change and making can be undone', async () => {
  const clock = { now: SUNDAY };
  const engine = await open(clock);
  const folder = makeFolder();
  const board = await makeBoard(engine);
  const { id } = await engine.call('schedules.save', { board, folder, ...plan });
  const paused = await engine.call('schedules.save', { id, board, folder, ...plan, enabled: false, hour: 9 });
  expect(paused).toMatchObject({ enabled: false, next: null, hour: 9 });
  await engine.call('changes.undo', {});
  const [again] = await engine.call('schedules.list', {});
  expect(again).toMatchObject({ enabled: true, hour: 8 });
  expect(again?.next, 'not at once, for a time that is gone').toBeGreaterThan(Date.now());
  await engine.call('schedules.remove', { id });
  expect(await engine.call('schedules.list', {})).toEqual([]);
  await engine.call('changes.undo', {});
  await engine.call('boards.remove', { id: board });
  expect(await engine.call('schedules.list', {})).toEqual([]);
  clock.now += 30 * day;
  engine.engine.start();
  await engine.call('changes.list', { limit: 1 });
  expect(readdirSync(folder)).toEqual([]);
});

test('an hour is one of the project’s clocks, also when its zone changes; a page speaks the language it is asked in', async () => {
  const engine = await open({ now: SUNDAY });
  const board = await makeBoard(engine);
  await engine.call('schedules.save', { board, folder: makeFolder(), ...plan });
  await engine.call('project.change-settings', { zone: 'America/New_York' });
  const [schedule] = await engine.call('schedules.list', { board });
  expect(new Date(schedule?.next ?? 0).toISOString()).toBe('2026-11-23T13:00:00.000Z');
  const { text } = await engine.call('boards.render', { id: board, locale: 'nl-NL' });
  expect(text).toContain('<html lang="nl-NL">');
  expect(text).toContain('America/New_York');
});

test('what is no plan is refused, and the field named', async () => {
  const engine = await open({ now: SUNDAY });
  const board = await makeBoard(engine);
  const folder = makeFolder();
  for (const [wrong, field] of [
    [{ every: 'week', day: 8 }, 'day'],
    [{ every: 'month', day: 29 }, 'day'],
    [{ hour: 24 }, 'hour'],
    [{ hour: 7.5 }, 'hour'],
    [{ folder: 'reports' }, 'folder'],
    [{ folder: '/there/is/no/such/folder' }, 'folder'],
    [{ locale: '../../x' }, 'locale'],
    [{ format: 'docx' }, 'format'],
  ] as const) {
    const refused = engine.call('schedules.save', { board, folder, ...plan, ...wrong });
    await expect(refused, field).rejects.toMatchObject({ code: 'bad-argument', place: { field } });
  }
  expect(await engine.call('schedules.list', {})).toEqual([]);
});

test('as PDF: the page goes to whoever prints, under the name of the day', async () => {
  const pages: PageToPrint[] = [];
  const print: Print = async (page) => {
    pages.push(page);
    return null;
  };
  const engine = await open({ now: SUNDAY }, { print });
  const folder = makeFolder();
  const { id } = await engine.call('schedules.save', {
    board: await makeBoard(engine),
    folder,
    ...plan,
    format: 'pdf',
  });
  const file = join(folder, 'Semana 2026-11-22.pdf');
  expect(await engine.call('schedules.run', { id })).toMatchObject({ file, error: null });
  expect(pages).toMatchObject([{ file, html: expect.stringContaining('<html lang="es-ES">') }]);
});

test('where nobody prints, or it goes wrong, the page itself is written and the schedule says so', async () => {
  let print: Partial<EngineOptions> = {};
  for (const reason of [nobodyPrints, 'The page could not be printed: it burst.']) {
    const engine = await open({ now: SUNDAY }, print);
    const folder = makeFolder();
    const board = await makeBoard(engine);
    const { id } = await engine.call('schedules.save', { board, folder, ...plan, format: 'pdf' });
    expect(await engine.call('schedules.run', { id })).toMatchObject({
      file: join(folder, 'Semana 2026-11-22.html'),
      error: `${reason} The board was written as a web page (HTML) instead.`,
    });
    expect(readdirSync(folder)).toEqual(['Semana 2026-11-22.html']);
    print = { print: async () => 'The page could not be printed: it burst.' };
  }
});

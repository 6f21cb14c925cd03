// What a host with a tray and a print dialog adds to the window: offered where the host can, and nowhere else.
import { test } from '@playwright/test';
import type { PrintJob } from '../../src/shell/print-page.ts';
import { type App, expect, openSample, startApp } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

/** What the host was told and handed. */
const trays: (readonly [on: boolean, label: string, quit: string])[] = [];
const printed: PrintJob[] = [];
let hasTray = true;
let app: App;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  app = await startApp({
    desktop: {
      setTray: (on, label, quit) => {
        trays.push([on, label, quit]);
        return hasTray || !on;
      },
      sendToPrinter: async (job) => printed.push(job) > 0,
    },
  });
  await openSample(app);
});
test.afterAll(() => app?.close());

const tray = () => app.page.getByRole('switch', { name: 'Keep running in the tray when the window is closed' });

test('the tray is switched on, told in the window’s language, after a new start too, and off again', async () => {
  const { page } = app;
  await expect.poll(() => trays.at(-1)).toEqual([false, 'Open Earshot', 'Quit Earshot']);
  await page.goto('https://app.local/#/settings?part=look');
  await expect(tray()).not.toBeChecked();
  await tray().focus();
  await page.keyboard.press('Space');
  await expect(tray()).toBeChecked();
  await expectAccessible(page, 'the tray', 'main');
  await expect.poll(() => trays.at(-1)).toEqual([true, 'Open Earshot', 'Quit Earshot']);

  trays.splice(0);
  await page.reload();
  await expect.poll(() => trays.at(-1)).toEqual([true, 'Open Earshot', 'Quit Earshot']);
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Español' }).click();
  await expect.poll(() => trays.at(-1)).toEqual([true, 'Abrir Earshot', 'Salir de Earshot']);
  await page.getByRole('combobox', { name: 'Idioma' }).click();
  await page.getByRole('option', { name: 'English', exact: true }).click();
  await expect(tray()).toBeChecked();
  await tray().click();
  await expect.poll(() => trays.at(-1)).toEqual([false, 'Open Earshot', 'Quit Earshot']);
});

test('a system without a tray says so, and the switch goes back', async () => {
  hasTray = false;
  await app.page.goto('https://app.local/#/settings?part=look');
  await tray().click();
  await expect(app.page.getByText('This system has no tray.')).toBeVisible();
  await expect(tray()).not.toBeChecked();
});

test('a board is printed by its menu and by Ctrl+P, as the page it would be exported to', async () => {
  const { page, client } = app;
  const [board] = await client.call('boards.list', {});
  if (!board) throw new Error('The sample has boards.');
  await page.goto(`https://app.local/#/boards/${board.id}`);
  await page.getByRole('button', { name: `More for ${board.name}` }).click();
  const entry = page.getByRole('menuitem', { name: 'Print…' });
  await expect(entry).toBeVisible();
  await expectAccessible(page, 'the menu of a board', '[role=menu]');
  await entry.click();
  await expect.poll(() => printed.length).toBe(1);
  const [job] = printed;
  expect(job?.landscape).toBe(true);
  // Whole, and without scripts; a failure would print all of it.
  expect(job?.html.includes(`<title>${board.name}`)).toBe(true);
  expect(job?.html.includes('<script')).toBe(false);
  await page.locator('body').press('ControlOrMeta+p');
  await expect.poll(() => printed.length).toBe(2);
  // And nowhere else.
  await page.goto('https://app.local/#/boards');
  await expect(page.getByRole('heading', { name: 'Boards', level: 1 })).toBeVisible();
  await page.locator('body').press('ControlOrMeta+p');
  expect(printed).toHaveLength(2);
});

test('neither is offered by a host that has neither', async () => {
  const bare = await startApp();
  const { page, client } = bare;
  await openSample({ page, client });
  await page.goto('https://app.local/#/settings?part=look');
  await expect(page.getByText('Lists of mentions')).toBeVisible();
  await expect(page.getByRole('switch')).toHaveCount(0);
  await page.goto('https://app.local/#/settings?part=keys');
  await page.getByLabel('Find an action or a key').fill('print');
  await expect(page.getByText('Present', { exact: true })).toHaveCount(0);
  await expect(page.getByText('Print…')).toHaveCount(0);
  const [board] = await client.call('boards.list', {});
  await page.goto(`https://app.local/#/boards/${board?.id}`);
  await page.getByRole('button', { name: `More for ${board?.name}` }).click();
  await expect(page.getByRole('menuitem', { name: 'Write it regularly…' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Print…' })).toHaveCount(0);
  await bare.close();
});

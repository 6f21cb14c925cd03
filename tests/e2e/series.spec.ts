// Business series in the built window: numbers imported, an activity written down, both laid beside the sample, by mouse and keyboard.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'series' });

test.describe.configure({ mode: 'serial' });

const panel = (page: Page) => page.getByRole('tabpanel');
const list = (page: Page) => page.getByRole('region', { name: 'Numbers and activities' });
/** The last days of the sample, with a number on each. */
let days: readonly string[] = [];

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  // Other files share this window.
  await client.call('project.close', {});
  await page.goto('https://app.local/');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample({ page, client });
  // What the room says before there are numbers is part of the path.
  for (const { id } of await client.call('series.list', {})) await client.call('series.remove', { id });
  const { data } = await client.call('measures.compute', { measure: 'trend', query: '' });
  if (data.shape !== 'trend' || data.bucket !== 'day') throw new Error('The sample spans days.');
  days = data.points.map((point) => point.start);
  await page.goto('https://app.local/#/explore?view=business');
  await page.reload();
  await expect(page.getByRole('feed')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
});

test('numbers are imported: what was understood is shown, and they stand beside what is said', async ({
  app: { page, userData },
}) => {
  await expect(panel(page).getByText('Lay your own numbers beside what is said')).toBeVisible();
  const file = join(userData, 'visits.csv');
  const rows = days.map((day, at) => `${day};${at % 9 === 0 ? '1.234,5' : String(900 + ((at * 37) % 101))}`);
  writeFileSync(file, `Day;Visits\n${rows.join('\n')}\nTotal;99\n`);
  const chooser = page.waitForEvent('filechooser');
  await panel(page).getByRole('button', { name: 'Import numbers' }).click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Import numbers from visits.csv' });
  await expect(dialog.getByRole('status')).toContainText(`${days.length} days, `);
  await expect(dialog.getByRole('combobox', { name: 'Numbers are in' })).toHaveValue('Visits');
  await expect(dialog.getByText(`line ${days.length + 2}: “Total” is no date`)).toBeVisible();
  await dialog.getByLabel('Unit').fill('people');
  await expectAccessible(page, 'numbers to import', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(list(page).getByRole('button', { name: /^Visits people · / })).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(page).getByRole('heading', { name: /“Visits”/ })).toBeVisible({ timeout: 20_000 });
  await expect(panel(page).getByText(/^n = \d+ days/)).toBeVisible();
  await expect(panel(page).getByRole('table', { name: 'Days of the same weekday compared' })).toContainText(/ to /);
  // An import in the window can be taken back like anything else.
  await expect(page.getByText(`Imported ${days.length} days of “Visits”`).first()).toBeVisible();
});

test('a day of the line opens exactly its mentions, by keyboard', async ({ app: { page, client } }) => {
  const chart = panel(page).getByRole('slider').first();
  await chart.focus();
  await page.keyboard.press('End');
  const last = days.at(-1) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Search mentions')).toHaveValue(`date:${last}`);
  const { total } = await client.call('mentions.search', { query: `date:${last}`, limit: 0 });
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(new RegExp(`^${total} mention`));
  await page.getByRole('button', { name: 'Show all' }).click();
});

test('days apart are bars and a table, of all mentions and of the negative ones', async ({ app: { page } }) => {
  const lags = panel(page).getByRole('region', { name: 'Days apart' });
  await expect(lags.getByRole('img', { name: /clear of chance/ })).toBeVisible();
  await lags.getByRole('button', { name: 'Correlations as a table' }).press('Enter');
  await expect(lags.getByRole('row')).toHaveCount(30);
  await lags.getByText('Negative ones').click();
  await expect(lags.getByRole('row')).toHaveCount(30);
  await lags.getByRole('button', { name: 'Correlations as a table' }).press('Enter');
});

test('days compared and days apart are taken away, too', async ({ app: { page } }) => {
  for (const [name, items] of [
    ['Days of the same weekday compared', ['Copy as text', 'Copy as table', 'Save as a file…']],
    ['Days apart', ['Copy as text', 'Copy as table', 'Copy as picture', 'Save as a file…']],
  ] as const) {
    await page.getByRole('button', { name: `Copy or save ${name}` }).press('Enter');
    await expect(page.getByRole('menuitem')).toHaveText([...items]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem')).toHaveCount(0);
  }
});

test('an activity is written down by keyboard and compared', async ({ app: { page } }) => {
  await panel(page).getByRole('button', { name: 'Add activity' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add activity' });
  await expect(dialog.getByRole('combobox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Autumn campaign');
  await dialog.getByLabel('First day').fill(days.at(-30) ?? '');
  await dialog.getByLabel('Last day').fill(days.at(-20) ?? '');
  await expectAccessible(page, 'a new activity', '[role=dialog]');
  await dialog.getByLabel('Last day').press('Enter');
  await expect(list(page).getByRole('button', { name: /^Autumn campaign 11 days/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(panel(page).getByRole('heading', { name: /“Autumn campaign”/ })).toBeVisible({ timeout: 20_000 });
  await expect(panel(page).getByRole('row', { name: /^Mentions/ })).toContainText(/n = 11/);
  await list(page)
    .getByRole('button', { name: /^Visits/ })
    .press('Enter');
  await expect(panel(page).getByRole('heading', { name: /“Visits”/ })).toBeVisible({ timeout: 20_000 });
});

test('axe finds nothing in what is laid beside each other', async ({ app: { page } }) => {
  await expectAccessible(page, 'beside the business');
});

test('every day of the calendar can be pressed, in a small window and a very small one', async ({ app: { page } }) => {
  // What was told before lies over a small window.
  await page.reload();
  const calendar = page.locator('[data-dates-dropdown] button:enabled:not([data-outside])');
  for (const size of [
    { width: 1024, height: 640 },
    { width: 512, height: 320 },
  ]) {
    await page.setViewportSize(size);
    await panel(page).getByRole('button', { name: 'Add activity' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add activity' });
    for (const name of ['First day', 'Last day']) {
      await dialog.getByLabel(name).click();
      await expect(calendar.getByText('28', { exact: true })).toHaveCount(1);
      // As it stands: pressing a day by its locator would scroll it into sight.
      await expect.poll(() => calendar.evaluateAll(countCovered)).toBe(0);
      await calendar.getByText('28', { exact: true }).click();
      await expect(dialog.getByLabel(name)).toHaveValue(/^28/);
    }
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
  }
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('one is renamed, removed, and comes back by undo', async ({ app: { page } }) => {
  await list(page)
    .getByRole('button', { name: /^Autumn campaign/ })
    .click();
  await expect(panel(page).getByRole('heading', { name: /“Autumn campaign”/ })).toBeVisible();
  await list(page).getByRole('button', { name: 'More for Autumn campaign' }).click();
  await page.getByRole('menuitem', { name: 'Change' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change “Autumn campaign”' });
  await dialog.waitFor();
  await expectAccessible(page, 'an activity being changed', '[role=dialog]');
  await dialog.getByLabel('Name').fill('Campaign');
  await dialog.getByRole('button', { name: 'Save' }).click();
  // What was found before the change is not taken for what is found now.
  await expect(panel(page).getByRole('heading', { name: /“Campaign”/ })).toBeVisible();
  await list(page).getByRole('button', { name: 'More for Campaign' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(list(page).getByRole('button', { name: /^Campaign/ })).toHaveCount(0);
  await undoTold(page, 'Removed the activity “Campaign”');
  await expect(list(page).getByRole('button', { name: /^Campaign 11 days/ })).toBeVisible();
});

/** How many are cut off, out of the window or below something else. Runs in the window. */
function countCovered(all: readonly Element[]): number {
  const shown = all.filter((one) => one.checkVisibility());
  return shown.filter((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return !one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  }).length;
}

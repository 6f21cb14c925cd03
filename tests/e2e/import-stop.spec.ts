// An import stopped by a person: what was kept is said, it can be taken back, and it goes on where it was stopped.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type App, expect, test } from './support/app.ts';
import { holdWrites, jobUnderWay, writeReviews } from './support/hold.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'import-stop' });
test.describe.configure({ mode: 'serial' });

const rows = 6_000;

test.beforeAll(async ({ app: { page, client, userData } }) => {
  await client.call('project.create', { file: join(userData, 'stop.earshot'), name: 'Pots' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The window follows a project that was opened beside it: only then is an address a place in it.
  await expect(page.getByRole('button', { name: 'Pots', exact: true })).toBeVisible();
  await page.goto('https://app.local/#/sources');
});

/** Begins the import of a file, and stops it in its middle by what is given. */
async function importUntil(app: App, name: string, stop: () => Promise<void>): Promise<void> {
  const { page, userData } = app;
  const underWay = jobUnderWay(app, 'Importing');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).first().click();
  await (await chooser).setFiles(writeReviews(app, name, rows));
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await underWay;
  const release = holdWrites(join(userData, 'stop.earshot'));
  await stop();
  release();
}

const count = async ({ client }: App) => (await client.call('mentions.search', { query: '', limit: 1 })).total;

test('Stop says how much is kept, and takes it back', async ({ app }) => {
  const { page, client } = app;
  const dialog = page.getByRole('dialog', { name: 'Import pots.csv' });
  await importUntil(app, 'pots.csv', () => dialog.getByRole('button', { name: 'Stop' }).click());
  const said = dialog.getByRole('heading', { name: /^Stopped after [\d,]+ new mentions$/ });
  await expect(said).toBeVisible();
  const [record] = await client.call('imports.list', {});
  expect(record).toMatchObject({ state: 'stopped', added: await count(app) });
  await expect(said).toContainText(new Intl.NumberFormat('en-GB').format(record?.added ?? 0));
  await expectAccessible(page, 'an import that was stopped');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/^Took back an import of /i).first()).toBeVisible();
  expect(await count(app)).toBe(0);
});

test('stopped from elsewhere, the dialog says the same, and goes on, by keyboard', async ({ app }) => {
  const { page, client } = app;
  const dialog = page.getByRole('dialog', { name: 'Import pans.csv' });
  await importUntil(app, 'pans.csv', async () => {
    // What was imported and taken back before may still be read.
    const job = (await client.call('jobs.list', {})).find(
      (each) => each.label === 'Importing' && each.state === 'running',
    );
    await client.call('jobs.cancel', { id: job?.id ?? '' });
  });
  await expect(dialog.getByRole('heading', { name: /^Stopped after/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: '6,000 new mentions' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await count(app)).toBe(rows);
  expect((await client.call('imports.list', {})).filter(({ state }) => state !== 'undone')).toMatchObject([
    { state: 'done', added: rows, known: 0 },
  ]);
});

test('left stopped, the list of imports goes on with it and asks for a file that was moved; Cancel among the jobs stops it', async ({
  app,
}) => {
  const { page, userData } = app;
  const dialog = page.getByRole('dialog', { name: 'Import cups.csv' });
  await importUntil(app, 'cups.csv', () => dialog.getByRole('button', { name: 'Stop' }).click());
  await dialog.getByRole('button', { name: 'Done' }).click();
  renameSync(join(userData, 'cups.csv'), join(userData, 'moved.csv'));
  await page.getByRole('tab', { name: 'Imports' }).click();
  const row = page.getByRole('row', { name: /cups\.csv/ });
  await expect(row).toContainText('stopped');
  await expectAccessible(page, 'imports, one of them stopped');
  const chooser = page.waitForEvent('filechooser');
  await row.getByRole('button', { name: 'Go on with the import of cups.csv' }).press('Enter');
  const goesOn = jobUnderWay(app, 'Going on with the import of “moved.csv”');
  await (await chooser).setFiles(join(userData, 'moved.csv'));
  await goesOn;

  const release = holdWrites(join(userData, 'stop.earshot'));
  await page.getByRole('button', { name: /job.? running/ }).click();
  await page.getByRole('button', { name: 'Cancel: Going on with the import of “moved.csv”' }).click();
  release();
  const job = page.locator('strong', { hasText: 'Going on with the import of “moved.csv”' }).locator('..');
  await expect(job.getByText(/^Cancelled\. The [\d,]+ mentions read before that are kept/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(job).toBeHidden();
  const again = page.getByRole('row', { name: /moved\.csv/ });
  await expect(again).toContainText('stopped');
  await again.getByRole('button', { name: 'Go on with the import of moved.csv' }).click();
  await expect(page.getByText('Going on with the import of “moved.csv”: done').first()).toBeVisible();
  await expect(again).toContainText('done');
  await expect(again).toContainText('6,000');
  expect(await count(app)).toBe(2 * rows);
});

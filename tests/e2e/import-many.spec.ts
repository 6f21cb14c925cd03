// Several files at once: those that are recognised go in by one press, those with a question come one by one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, expect, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'import-many' });
test.describe.configure({ mode: 'serial' });

const row = (n: number) => `2026-03-1${n};Ana;The lid number ${n} leaks\n`;
const table = (...numbers: number[]) => `date;author;text\n${numbers.map(row).join('')}`;
const asking = 'when;review;stars\n03/04/2026;The lid leaks a little;1\n05/06/2026;All is well;5\n';

test.beforeAll(async ({ app: { page, client, userData } }) => {
  page.setDefaultTimeout(15_000);
  await client.call('project.create', { file: join(userData, 'many.earshot'), name: 'Lids' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The window follows a project that was opened beside it: only then is an address a place in it.
  await expect(page.getByRole('button', { name: 'Lids', exact: true })).toBeVisible();
  await page.goto('https://app.local/#/sources');
});

async function pick({ page, userData }: App, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(userData, name), content);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).first().click();
  await (await chooser).setFiles(Object.keys(files).map((name) => join(userData, name)));
}

test('all that is recognised goes in at once; a question comes after it; what fails is told and loses nothing', async ({
  app,
}) => {
  const { page, client } = app;
  await pick(app, {
    'one.csv': table(0, 1),
    'asks.csv': asking,
    'broken.docx': Buffer.from('PK\u0003\u0004 no document at all'),
    'two.csv': table(2, 3, 4),
  });
  const first = page.getByRole('dialog', { name: 'Import one.csv, then 3 more' });
  await expect(first.getByText('The lid number 0 leaks')).toBeVisible();
  await expectAccessible(page, 'the first of several files');
  await first.getByRole('button', { name: 'Import all 4 as recognised' }).click();

  const many = page.getByRole('dialog', { name: 'Import 4 files' });
  await expect(many.getByRole('status')).toHaveText('2 of 4 files were imported.');
  const said = (name: string) => many.getByRole('listitem').filter({ hasText: name });
  await expect(said('one.csv')).toContainText('2 new mentions');
  await expect(said('two.csv')).toContainText('3 new mentions');
  await expect(said('asks.csv')).toContainText('Has a question for you');
  await expect(said('broken.docx')).not.toContainText('question');
  await expectAccessible(page, 'several files imported');
  expect((await client.call('imports.list', {})).length).toBe(2);

  await many.getByRole('button', { name: 'Go on with the one left' }).click();
  const last = page.getByRole('dialog', { name: 'Import asks.csv' });
  await last.getByRole('radio', { name: /4 March 2026/ }).check();
  await last.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(last.getByText('2 new mentions').first()).toBeVisible();
  await last.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await client.call('mentions.search', { query: 'lid', limit: 1 })).total).toBe(6);
});

test('by keyboard, from a file with a question: the others go first, and each can be undone', async ({ app }) => {
  const { page, client } = app;
  await pick(app, { 'asks-2.csv': asking.replaceAll('lid', 'seal'), 'three.csv': table(5), 'four.csv': table(6) });
  const first = page.getByRole('dialog', { name: 'Import asks-2.csv, then 2 more' });
  const others = first.getByRole('button', { name: 'Import the other 2 as recognised' });
  await expect(others).toBeVisible();
  await others.focus();
  await page.keyboard.press('Enter');
  const many = page.getByRole('dialog', { name: 'Import 2 files' });
  await many.getByRole('button', { name: 'Done' }).focus();
  await page.keyboard.press('Enter');
  // The one that asks is still there.
  await expect(page.getByRole('dialog', { name: 'Import asks-2.csv' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const before = await client.call('imports.list', {});
  expect(before.filter(({ state }) => state === 'done').length).toBe(5);
  await client.call('imports.undo', { id: before.find(({ file }) => file.endsWith('three.csv'))?.id ?? 0 });
  expect((await client.call('mentions.search', { query: 'leaks', limit: 1 })).total).toBe(7);
});

test('a table without a row is told as such, by itself and among others, and nobody is asked', async ({ app }) => {
  const { page, client } = app;
  const why = 'There is a header but no row: there is nothing to import.';
  await pick(app, { 'header.csv': table(), 'eight.csv': table(8) });
  const first = page.getByRole('dialog', { name: 'Import header.csv, then 1 more' });
  await expect(first.getByText(why)).toBeVisible();
  await expect(first.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await expect(first.getByRole('region', { name: 'The first mentions' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await pick(app, { 'eight.csv': table(8), 'header.csv': table() });
  await page.getByRole('dialog').getByRole('button', { name: 'Import all 2 as recognised' }).click();
  const many = page.getByRole('dialog', { name: 'Import 2 files' });
  await expect(many.getByRole('status')).toHaveText('1 of 2 files was imported.');
  await expect(many.getByRole('listitem').filter({ hasText: 'header.csv' })).toContainText(why);
  await many.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await client.call('imports.undo', { id: (await client.call('imports.list', {}))[0]?.id ?? 0 });
});

test('while texts are being read, Explore says how far it is; then it says nothing', async ({ app }) => {
  const { page, client, userData } = app;
  const file = join(userData, 'long.csv');
  const text = 'The parcel arrived late again, and nobody at the shop in Cádiz could tell me why it took so long.';
  writeFileSync(
    file,
    `date;author;text\n${Array.from({ length: 1500 }, (_, n) => `2026-02-01;A${n};${text} ${n}\n`).join('')}`,
  );
  await page.goto('https://app.local/#/explore');
  const line = page.getByText(/^Reading [\d,]+ of [\d,]+ texts$/);
  const imported = client.call('imports.run', { file });
  // Looked for all the time: a quick machine is through with it between two looks.
  await page.waitForFunction(
    () => /Reading [\d,]+ of [\d,]+ texts/.test(document.querySelector('main')?.textContent ?? ''),
    undefined,
    { polling: 20, timeout: 60_000 },
  );
  await imported;
  await expect(line).toHaveCount(0, { timeout: 60_000 });
});

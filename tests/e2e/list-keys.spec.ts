// Tags, boards and the mention that is read by keys alone: walked, renamed, merged, removed, duplicated, opened, labelled;
// each also by its name, and lists in the order of the language.
import type { Page } from 'playwright-core';
import { type App, expect, openSample, test } from './support/app.ts';
import { tabTo, write } from './support/keyboard.ts';
import { expectAccessible, wear } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'list-keys' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await wear(page, 'light');
});

async function show(page: Page, address: string): Promise<void> {
  await page.goto(`https://app.local/#/${address}`);
  await page.reload();
}

/** Steps down or up the list, from wherever one stands in it, to the row of this name. */
async function walkTo(page: Page, mark: 'tag' | 'board', name: string): Promise<void> {
  const rows = page.locator(`[data-${mark}]`);
  await rows.getByText(name, { exact: true }).waitFor();
  await page.keyboard.press('j');
  await expect(page.locator(`[data-${mark}]:focus`)).toBeVisible();
  const [here = 0, there = 0] = await rows.evaluateAll(
    (all, wanted) => [
      all.indexOf(document.activeElement as HTMLElement),
      all.findIndex((row) => row.textContent === wanted),
    ],
    name,
  );
  for (let step = 0; step < Math.abs(there - here); step++) await page.keyboard.press(there > here ? 'j' : 'k');
  await expect(page.locator(`[data-${mark}]:focus`)).toHaveText(name);
}

async function runCommand(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await expect(page.locator('.mantine-Spotlight-action').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

const tagNames = async ({ client }: App) => (await client.call('tags.list', {})).map(({ name }) => name);
const boardNames = async ({ client }: App) => (await client.call('boards.list', {})).map(({ name }) => name);

test('a tag is renamed, merged and removed', async ({ app }) => {
  const { page, client } = app;
  await client.call('tags.save', { name: 'passing' });
  await show(page, 'tags');
  await walkTo(page, 'tag', 'passing');
  await page.keyboard.press('e');
  const edit = page.getByRole('dialog', { name: 'Rename or recolour' });
  await expect(edit.getByLabel('Name')).toBeFocused();
  await write(page, 'worn');
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  const worn = page.locator('[data-tag]', { hasText: 'worn' });
  await expect(worn).toBeFocused();

  await page.keyboard.press('m');
  const merge = page.getByRole('dialog', { name: 'Merge “worn” into another tag' });
  await expect(merge.getByRole('combobox', { name: 'Into' })).toBeFocused();
  await page.keyboard.type('fau');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(merge.getByRole('button', { name: 'Merge' }));
  await page.keyboard.press('Enter');
  await expect(merge).toBeHidden();
  await expect(worn).toHaveCount(0);
  expect(await tagNames(app)).not.toContain('worn');
  // One goes on with what it became.
  await expect(page.locator('[data-tag]', { hasText: 'fault' })).toBeFocused();

  const before = await tagNames(app);
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-tag]', { hasText: 'fault' })).toHaveCount(0);
  await expect(page.locator('[data-tag]:focus')).toBeVisible();
  await undoTold(page, 'Removed the tag “fault”');
  await expect(page.locator('[data-tag]', { hasText: 'fault' })).toBeVisible();
  expect(await tagNames(app)).toEqual(before);
});

test('where no tag has the focus a key does nothing, and the palette names whose command it is', async ({ app }) => {
  const { page } = app;
  const prefer = (preferences: object) =>
    page.evaluate((wanted) => localStorage.setItem('earshot:preferences', wanted), JSON.stringify(preferences));
  await prefer({ keys: { 'remove-tag': 'q' } });
  await show(page, 'tags');
  const first = page.locator('[data-tag]').first();
  const name = await first.textContent();
  const before = await tagNames(app);
  for (const key of ['q', 'Delete', 'm']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await tagNames(app)).toEqual(before);

  await runCommand(page, 'combine');
  const merge = page.getByRole('dialog', { name: `Merge “${name}” into another tag` });
  await expect(merge).toBeVisible();
  await expectAccessible(page, 'merge from the palette');
  await page.keyboard.press('Escape');
  await expect(merge).toBeHidden();
  await expect(first).toBeFocused();

  // With a row it is about that row, which the palette leaves and comes back to.
  await page.keyboard.press('j');
  const second = page.locator('[data-tag]').nth(1);
  await expect(second).toBeFocused();
  const other = (await second.textContent()) ?? '';
  await runCommand(page, 'rename');
  const edit = page.getByRole('dialog', { name: 'Rename or recolour' });
  await expect(edit.getByLabel('Name')).toHaveValue(other);
  await page.keyboard.press('Escape');
  await expect(second).toBeFocused();
  await page.keyboard.press('q');
  await expect(second).not.toHaveText(other);
  await undoTold(page, 'Removed the tag');
  await prefer({});
});

test('a board is walked to, duplicated, removed and opened', async ({ app }) => {
  const { page, client } = app;
  for (const name of ['Press', 'Autumn']) await client.call('boards.save', { name, widgets: [] });
  await show(page, 'boards');
  await walkTo(page, 'board', 'Press');
  await page.keyboard.press('d');
  await expect(page.locator('[data-board]', { hasText: 'Press, copy' })).toBeVisible();
  await walkTo(page, 'board', 'Press, copy');
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-board]', { hasText: 'Press, copy' })).toHaveCount(0);
  await expect(page.locator('[data-board]:focus')).toBeVisible();
  await expectAccessible(page, 'the list of boards');

  await walkTo(page, 'board', 'Autumn');
  await runCommand(page, 'erase');
  await expect(page.locator('[data-board]', { hasText: 'Autumn' })).toHaveCount(0);
  expect(await boardNames(app)).not.toContain('Autumn');
  await walkTo(page, 'board', 'Press');
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { name: 'Press' })).toBeVisible();
});

for (const room of ['explore', 'inbox', 'columns'] as const)
  test(`${room}: the mention that is read gets another sentiment, and its original is opened`, async ({ app }) => {
    const { page, client, openedLinks } = app;
    if (room === 'columns') await client.call('columns.save', { name: 'All', query: '' });
    await show(page, room === 'explore' ? 'explore?q=has:url' : room);
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const reader = page.getByRole('region', { name: 'Mention', exact: true });
    const control = reader.getByRole('radiogroup', { name: 'Sentiment' });
    await expect(control).toBeVisible();
    const said = (await control.getByRole('radio', { checked: true }).getAttribute('value')) ?? '';
    const other = said === 'positive' ? 'negative' : 'positive';
    await runCommand(page, `sentiment ${other}`);
    await expect(control.getByRole('radio', { name: other })).toBeChecked();
    await expect(reader.getByRole('button', { name: /^Sentiment: / })).toBeVisible();
    await client.call('changes.undo', {});
    await expect(control.getByRole('radio', { name: other })).not.toBeChecked();

    const before = openedLinks.length;
    await page.keyboard.press(room === 'inbox' ? 'o' : 'Shift+O');
    await expect.poll(() => openedLinks.length).toBe(before + 1);
    await runCommand(page, 'open original');
    await expect.poll(() => openedLinks.length).toBe(before + 2);
  });

test('keys are given to what no room has shown yet', async ({ app: { page } }) => {
  await show(page, 'settings?part=keys');
  await page.getByLabel('Find an action or a key').fill('export');
  await expect(page.getByText('Export these mentions…')).toBeVisible();
  await page.getByLabel('Find an action or a key').fill('sentiment');
  // Of the mention that is read, and of a sample.
  await expect(page.getByText('Sentiment: negative')).toHaveCount(2);
});

test('in Spanish names stand as in a Spanish dictionary', async ({ app: { page, client } }) => {
  for (const name of ['Zumo', 'Ñandú', 'Écija', 'ópera', 'nube']) await client.call('tags.save', { name });
  for (const name of ['Ñu', 'Nuez', 'Zarza']) await client.call('topics.save', { name, query: 'brisa' });
  await page.evaluate(() => localStorage.setItem('earshot:preferences', '{"locale":"es-ES"}'));
  const own = ['Zumo', 'Ñandú', 'Écija', 'ópera', 'nube', 'service', 'delivery'];
  const shown = async (mark: string, among: readonly string[]) =>
    (await page.locator(mark).allTextContents()).filter((name) => among.includes(name));
  await show(page, 'tags');
  await expect(page.locator('[data-tag]', { hasText: 'Ñandú' })).toBeVisible();
  expect(await shown('[data-tag]', own)).toEqual(['delivery', 'Écija', 'nube', 'Ñandú', 'ópera', 'service', 'Zumo']);
  await show(page, 'topics');
  await expect(page.locator('[data-topic]', { hasText: 'Ñu' })).toBeVisible();
  expect(await shown('[data-topic]', ['Ñu', 'Nuez', 'Zarza'])).toEqual(['Nuez', 'Ñu', 'Zarza']);
  await page.evaluate(() => localStorage.removeItem('earshot:preferences'));
});

// The search field: suggestions while one types, “did you mean”, and what each part of a search does; by mouse, by key.
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'search' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app }) => {
  app.page.setDefaultTimeout(10_000);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(app);
  await app.page.goto('https://app.local/#/explore');
  await expect(found(app.page)).toContainText(/mentions/, { timeout: 60_000 });
});

const field = (page: Page) => page.getByRole('combobox', { name: 'Search mentions' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const option = (page: Page, name: string | RegExp) => list(page).getByRole('option', { name, exact: true });
const found = (page: Page) => page.getByRole('main').getByRole('status').first();

test('typing suggests a field, then its values; arrows choose, Tab and Enter take', async ({ app: { page } }) => {
  await page.keyboard.press('/');
  await field(page).pressSequentially('lan');
  await expect(option(page, /^lang:/)).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await field(page).press('ArrowDown');
  const chosen = await field(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${chosen}"]`)).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page, 'suggestions of a field');
  await field(page).press('Tab');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('lang:');
  await field(page).pressSequentially('it');
  await expect(option(page, /^it/)).toHaveCount(0);
  await field(page).press('Backspace');
  await expect(option(page, /^it Italian/)).toBeVisible();
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('lang:it');
  await expect(list(page)).toHaveCount(0);
  await expect(page.getByText('Mentions in Italian')).toBeVisible();
});

test('Escape closes the list and only then leaves the field; a space asks for nothing, an arrow does', async ({
  app: { page },
}) => {
  await field(page).fill('ped');
  await expect(option(page, 'pedido')).toBeVisible();
  await field(page).press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await field(page).press('Escape');
  await expect(field(page)).not.toBeFocused();
  await field(page).fill('pedido ');
  await page.waitForTimeout(300);
  await expect(list(page)).toHaveCount(0);
  await field(page).press('ArrowDown');
  await expect(option(page, /^lang:/)).toBeVisible();
  await field(page).press('Escape');
});

test('the mouse takes a suggestion where the caret is, in a query that is not finished', async ({ app: { page } }) => {
  await field(page).fill('(lang:es OR is:');
  await option(page, /^irony/).click();
  await expect(field(page)).toHaveValue('(lang:es OR is:irony');
  await expect(field(page)).toBeFocused();
  await field(page).fill('ped tarde');
  await field(page).press('Home');
  for (let step = 0; step < 3; step += 1) await field(page).press('ArrowRight');
  await field(page).press('ArrowDown');
  await option(page, 'pedido').click();
  await expect(field(page)).toHaveValue('pedido tarde');
  await field(page).press('Enter');
});

test('Enter without a choice searches what is typed', async ({ app: { page } }) => {
  await field(page).fill('pedid');
  await expect(list(page)).toBeVisible();
  await field(page).press('Enter');
  await expect(list(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('pedid');
});

test('a word that nobody said: one press leads to what was meant', async ({ app: { page } }) => {
  await field(page).fill('lang:es peddido');
  await field(page).press('Enter');
  const meant = page.getByRole('button', { name: 'Did you mean lang:es pedido?' });
  await expect(meant).toBeVisible();
  await expectAccessible(page, 'what was meant');
  await meant.click();
  await expect(field(page)).toHaveValue('lang:es pedido');
  await expect(meant).toHaveCount(0);
  await expect(found(page)).toContainText(/^[1-9]\d* mentions? of/);
});

test('what each part does is told by the mouse, and a number opens its mentions', async ({ app: { page } }) => {
  await field(page).fill('pedido lang:es -sentiment:negative');
  await field(page).press('Enter');
  await page.getByRole('button', { name: 'Explain' }).click();
  const table = page.getByRole('table', { name: 'What each part of the search does' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('row').nth(1)).toContainText('With “pedido”');
  await expect(table.getByRole('row').nth(3)).toContainText('Without negative sentiment');
  const out = table.getByRole('button', { name: /^Open what “without negative sentiment” takes out: [1-9]/ });
  const count = await out.textContent();
  await out.click();
  await expect(table).toHaveCount(0);
  await expect(field(page)).toHaveValue('pedido lang:es sentiment:negative');
  await expect(found(page)).toContainText(new RegExp(`^${count} mentions? of`));
});

test('and by key: e opens it, Tab reaches the numbers, Escape closes it and gives the focus back', async ({
  app: { page },
}) => {
  await field(page).fill('pedido OR bestelling');
  await field(page).press('Enter');
  await expect(found(page)).toContainText(/^\d+ mentions? of/);
  await field(page).press('Escape');
  await page.keyboard.press('e');
  const table = page.getByRole('table', { name: 'What each part of the search does' });
  await expect(table.getByRole('columnheader', { name: 'Only this finds' })).toBeVisible();
  await expectAccessible(page, 'what each part of a search does');
  await page.keyboard.press('Escape');
  await expect(table).toHaveCount(0);
  await page.keyboard.press('e');
  const first = table.getByRole('button', { name: /^Open what “with “pedido”” finds by itself/ });
  await expect(first).toBeVisible();
  await first.focus();
  await page.keyboard.press('Tab');
  await expect(table.getByRole('button', { name: /^Open what only “with “pedido”” finds/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('pedido -(bestelling)');
});

test('an address that comes while the one before is still being read is kept', async ({ app: { page } }) => {
  const left = await page.evaluate(async () => {
    const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const found: string[] = [];
    for (let between = 0; between < 60; between += 4) {
      window.location.hash = `#/explore?q=date:2026-09-${10 + (between % 20)}`;
      await wait(between);
      window.location.hash = '#/explore?q=lang:es';
      await wait(200);
      if (!decodeURIComponent(window.location.hash).endsWith('q=lang:es')) found.push(`${between} ms`);
    }
    return found;
  });
  expect(left).toEqual([]);
});

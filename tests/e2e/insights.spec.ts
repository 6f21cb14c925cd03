// The views of Explore in the built window, with the real engine and the sample: sentences, doors, comparison, context, keys.
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';

test.use({ file: 'insights' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  // Other files share this window.
  await client.call('project.close', {});
  await page.goto('https://app.local/');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample({ page, client });
  await openView(page, '');
});

const panel = (page: Page) => page.getByRole('tabpanel');
const feed = (page: Page) => page.getByRole('feed');
const reader = (page: Page) => page.getByRole('region', { name: 'Mention', exact: true });

/** How many mentions the list has found; waits until it has found this many where a number is given. */
async function found(page: Page, wanted: number): Promise<void> {
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toContainText(new RegExp(`^${wanted.toLocaleString('en-GB')} mentions?( |$)`));
  await expect(feed(page)).toHaveAttribute('aria-busy', 'false');
}

async function openView(page: Page, parameters: string): Promise<void> {
  await page.goto(`https://app.local/#/explore?${parameters}`);
  await page.reload();
  await expect(feed(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(panel(page).locator('[aria-busy=true]')).toHaveCount(0, { timeout: 20_000 });
}

const views: readonly (readonly [group: string, tab: string, says: RegExp])[] = [
  ['Overview', 'Overview', /Mentions peaked|without a clear peak/],
  ['What is said', 'Themes', /The \d+ largest of \d+ themes; the first is “/],
  ['What is said', 'Questions', /\d+ people ask: “/],
  ['When', 'Rising', /on the rise|is new, with|Nothing was found here/],
  ['What is said', 'Praise and blame', /Most praised: .+; most criticised: /],
  ['Who', 'Voices', /mentions are far from the rest/],
  ['What is said', 'In context', /come together most/],
];

for (const [group, tab, says] of views) {
  test(`${tab} opens with its sentence, and the address remembers it`, async ({ app: { page } }) => {
    await page.getByRole('tab', { name: group, exact: true }).click();
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    await expect(panel(page).getByRole('heading', { name: says }).first()).toBeVisible({ timeout: 20_000 });
    // What it rests on stands below each finding.
    await expect(
      panel(page)
        .getByText(/^n = [\d,]+/)
        .first(),
    ).toBeAttached();
    await page.reload();
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
  });
}

test('a theme’s number opens exactly as many mentions, the themes stay, and there is a way back', async ({
  app: { page },
}) => {
  await openView(page, 'view=themes');
  const titles = await panel(page).getByRole('heading', { level: 3 }).allTextContents();
  const door = panel(page)
    .getByRole('button', { name: /: [\d,]+ mentions$/ })
    .nth(1);
  const count = Number((await door.textContent())?.replace(/\D/g, ''));
  expect(count).toBeGreaterThan(1);
  await door.click();
  await found(page, count);
  await expect(door).toHaveAttribute('aria-current', 'true');
  expect(await panel(page).getByRole('heading', { level: 3 }).allTextContents()).toEqual(titles);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByLabel('Search mentions')).toHaveValue('');
  await expect(door).not.toHaveAttribute('aria-current');
});

test('a question opens its mentions, and a new search is what the view is about', async ({ app: { page } }) => {
  await openView(page, 'view=questions');
  const door = panel(page)
    .getByRole('button', { name: /: [\d,]+ mentions$/ })
    .first();
  const count = Number((await door.textContent())?.replace(/\D/g, ''));
  await door.click();
  await found(page, count);
  await page.getByLabel('Search mentions').fill('lang:es');
  await page.getByLabel('Search mentions').press('Enter');
  await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
});

test('two topics are compared, and both numbers of a word open their mentions', async ({ app: { page } }) => {
  await openView(page, `view=compare&q=${encodeURIComponent('topic:"Mar Azul"')}`);
  await expect(panel(page).getByRole('heading', { name: /^More here: .+; more there: / })).toBeVisible();
  const everythingElse = await panel(page).getByRole('table').nth(1).locator('caption').textContent();
  await panel(page).getByLabel('Compare with').click();
  await page.getByRole('option', { name: 'topic:Nordwit' }).click();
  const there = panel(page).getByRole('table').nth(1);
  await expect(there.locator('caption')).not.toHaveText(everythingElse ?? '');
  const row = panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button') })
    .first();
  for (const side of [0, 1]) {
    const figure = row.getByRole('cell').nth(side);
    const count = Number((await figure.textContent())?.replace(/\D/g, ''));
    if (count === 0) continue;
    await figure.getByRole('button').click();
    await found(page, count);
  }
  // What the figures mean is said on focus, as the keyboard gives it.
  await panel(page).getByText('Log ratio').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByText(/1 means twice as common/)).toBeVisible();
});

test('a word stands in its lines, and a line opens its mention', async ({ app: { page } }) => {
  await openView(page, 'view=context&q=pedido');
  await expect(panel(page).getByLabel('Word or phrase')).toHaveValue('pedido');
  const lines = panel(page).getByRole('list', { name: /“pedido” in \d+ mentions/ });
  const edges = () =>
    lines
      .locator('mark')
      .evaluateAll((marks) => new Set(marks.map((mark) => Math.round(mark.getBoundingClientRect().x))).size);
  await expect.poll(edges).toBe(1);
  await lines.getByRole('button').nth(2).click();
  await expect(reader(page)).toContainText(/pedido/i);
  await openView(page, 'view=context');
  await panel(page).getByLabel('Word or phrase').fill('entreg*');
  await panel(page).getByLabel('Word or phrase').press('Enter');
  await expect(panel(page).getByRole('heading', { name: /“entreg\*” in \d+ mentions/ })).toBeVisible();
});

test('everything by keyboard: tabs, a door, a quote, and the palette', async ({ app: { page } }) => {
  await openView(page, '');
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'What is said' })).toBeFocused();
  // Walking past a group does not ask for its views yet.
  await expect(page.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tab', { name: 'Themes' })).toBeFocused();
  await expect(panel(page).getByRole('heading', { level: 3 }).first()).toBeVisible({ timeout: 20_000 });
  // The table's button comes first, then the number of the first theme, then its quotes.
  const door = panel(page)
    .getByRole('button', { name: /: [\d,]+ mentions$/ })
    .first();
  const count = Number((await door.textContent())?.replace(/\D/g, ''));
  for (let step = 0; step < 8; step += 1) {
    if (await door.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(door).toBeFocused();
  await page.keyboard.press('Enter');
  await found(page, count);
  await expect(door).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reader(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('What do you want to do?').fill('Explore: voices');
  await expect(page.getByRole('button', { name: 'Explore: voices' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Voices' })).toHaveAttribute('aria-selected', 'true');
});

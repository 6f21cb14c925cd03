// Figures in the built window mean what they say: a word opens what it counts, a share is as sure as it is, a board is
// about its topic.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'numbers' });

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ app: { page, client, userData } }) => {
  page.setDefaultTimeout(10_000);
  await client.call('project.close', {});
  await page.goto('https://app.local/');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample({ page, client });
  const file = join(userData, 'hotel.csv');
  const rows = [
    'guest,text,rating,date',
    'Ana,Check the lamp please,3,2025-03-01',
    'Luis,The check-in took an hour and the check-in desk was rude,2,2025-03-01',
    'Marta,Slow check-in again,4,2025-03-02',
  ];
  writeFileSync(file, rows.join('\n'));
  await client.call('imports.run', { file });
});

const panel = (page: Page) => page.getByRole('tabpanel');
const query = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? '').get('q') ?? '';

async function open(page: Page, search: string): Promise<void> {
  await page.goto(`https://app.local/#/explore?q=${encodeURIComponent(search)}`);
  await page.reload();
  await expect(page.getByRole('feed')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(panel(page).locator('[aria-busy=true]')).toHaveCount(0, { timeout: 20_000 });
}

async function found(page: Page, wanted: number): Promise<void> {
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toContainText(new RegExp(`^${wanted.toLocaleString('en-GB')} mentions?( |$)`));
}

test('a word of the cloud opens as many as it counts, and leaves out no more', async ({ app: { page, client } }) => {
  await open(page, 'date:2025-03');
  const check = panel(page).getByRole('button', { name: /^check, 1 mention/i });
  await check.click();
  await expect.poll(() => query(page)).toMatch(/^date:2025-03 word:check$/i);
  await found(page, 1);
  await open(page, 'date:2025-03');
  await check.click({ modifiers: ['Alt'] });
  await expect.poll(() => query(page)).toMatch(/^date:2025-03 -word:check$/i);
  await found(page, 2);
  const { total } = await client.call('mentions.search', { query: 'check date:2025-03', limit: 0 });
  expect(total).toBe(3);
});

test('a share says how far it may be off, by keyboard too; one that the search decides does not', async ({
  app: { page },
}) => {
  await open(page, '');
  const side = panel(page).getByRole('button', { name: /% negative/ });
  await expect(side).toHaveText(/^\d+% negative ± [1-9]\d*$/);
  await side.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('sentiment:negative');
  await expect(side).toHaveText('100% negative');
  await expect(side).toHaveAttribute('title', /no estimate/);
  await expectAccessible(page, 'a search by sentiment');
});

test('a fact that is a figure and a column is told once', async ({ app: { page, client } }) => {
  const { mentions } = await client.call('mentions.search', { query: 'lamp date:2025-03', limit: 1 });
  await page.goto(`https://app.local/#/explore?m=${mentions[0]?.id}`);
  const reader = page.getByRole('region', { name: 'Mention', exact: true });
  await expect(reader.locator('dt').filter({ hasText: /^rating$/i })).toHaveCount(1);
});

test('a board of a template is about its topic: head, figures and file agree', async ({ app: { page, client } }) => {
  await page.goto('https://app.local/#/boards');
  await page.getByRole('button', { name: 'New board' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New board' });
  await dialog.getByRole('radio', { name: /Brand/ }).check();
  await dialog.getByRole('button', { name: 'Make the board' }).click();
  await expect(page.getByText('Share of voice across all mentions')).toBeVisible();
  const board = (await client.call('boards.list', {})).find(({ name }) => name.startsWith('Mar Azul: Brand'));
  const data = await client.call('boards.compute', { id: board?.id ?? 0 });
  const { total } = await client.call('mentions.search', { query: 'topic:"Mar Azul"', limit: 0 });
  expect(data.board.query).toBe('topic:"Mar Azul"');
  expect([data.total, data.widgets[0]?.result?.n]).toEqual([total, total]);
  const share = data.widgets.find(({ widget }) => widget.type === 'share');
  expect(share?.result?.query).toBe('');
  const { text } = await client.call('boards.render', { id: board?.id ?? 0 });
  expect(text).toContain(`<span>${total.toLocaleString('en-GB')} mentions</span>`);
  await expectAccessible(page, 'a board about a topic');
});

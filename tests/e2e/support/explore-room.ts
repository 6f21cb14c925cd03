// Explore as tests meet it: opened at an address, at rest, and what it says it found.
import type { Page } from 'playwright-core';
import { expect } from './app.ts';

export const feed = (page: Page) => page.getByRole('feed');
export const panel = (page: Page) => page.getByRole('tabpanel');

export async function open(page: Page, parameters: string): Promise<void> {
  await page.goto(`https://app.local/#/explore?${parameters}`);
  await page.reload();
  await settle(page);
}

export async function settle(page: Page): Promise<void> {
  await expect(feed(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(panel(page).locator('[aria-busy=true]')).toHaveCount(0, { timeout: 20_000 });
}

export async function found(page: Page, wanted: number): Promise<void> {
  const status = page.getByRole('main').getByRole('status').first();
  await expect(status).toContainText(new RegExp(`^${wanted.toLocaleString('en-GB')} mentions?( |$)`));
  await expect(feed(page)).toHaveAttribute('aria-busy', 'false');
}

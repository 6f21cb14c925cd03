// Takes back the change that the corner of the window tells of, and no other: what was told before may still be leaving.
import type { Page } from 'playwright-core';

export async function undoTold(page: Page, told: string): Promise<void> {
  await page.getByRole('alert').filter({ hasText: told }).getByRole('button', { name: 'Undo' }).click();
}

// What a scene is, and the steps that lead to what opens in a room.
import type { Page } from 'playwright-core';
import type { PlainKey, Translator } from '../../src/present/catalogue/translate.ts';
import type { App } from '../../tests/e2e/support/app.ts';

/** The window, and the words it speaks now: steps find things by the keys of their texts, in any language. */
export interface Stage extends Pick<App, 'page' | 'client' | 'userData'> {
  readonly t: Translator;
}

export interface Scene {
  readonly name: string;
  readonly address: string;
  /** What is done there before it is looked at. */
  readonly prepare?: (stage: Stage) => Promise<unknown>;
  /** Something that closes when the window changes its size: opened again for each. */
  readonly fleeting?: boolean;
}

export const search = (query: string, more = '') => `#/explore?q=${encodeURIComponent(query)}${more}`;
export const keys =
  (...pressed: readonly string[]) =>
  async ({ page }: Stage) => {
    for (const key of pressed) await page.locator('body').press(key);
  };
export const press =
  (name: PlainKey) =>
  ({ page, t }: Stage) =>
    page
      .getByRole('button', { name: t(name), exact: true })
      .first()
      .click();
export const more =
  (of: string, item: PlainKey) =>
  async ({ page, t }: Stage) => {
    await page.getByRole('button', { name: t('frame.more-of', { name: of }), exact: true }).click();
    await page.getByRole('menuitem', { name: t(item) }).click();
  };
export const openFirst = async ({ page }: Stage) => {
  await page.getByRole('article').first().waitFor();
  await page.locator('body').press('j');
  await page.locator('article:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-open=true]').first().waitFor();
};
/** What runs beside has ended. */
export const idle = ({ page, t }: Stage) =>
  page.getByText(t('jobs.running', { count: 1 })).waitFor({ state: 'hidden' });
export const dialog = (page: Page) => page.getByRole('dialog');

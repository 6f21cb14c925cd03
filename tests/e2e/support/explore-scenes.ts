// What Explore opens that no spec of its own lets axe read: a step to it, and the part of the window that is new in it.
import type { Page } from 'playwright-core';

export type Prepare = (page: Page, userData: string) => Promise<unknown>;
export const press =
  (name: string): Prepare =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().click();

/** The part that is new in a scene; what stands around it is read in another. */
export const DIALOG = '[role=dialog]';
const PANEL = '[role=tabpanel]';
const MAIN = 'main';
const LIST = '[role=feed]';
const READER = 'section[aria-label=Mention]';

/** `within`: the rest of the window is read in another. */
export type Scene = readonly [name: string, address: string, prepare?: Prepare, within?: string];

export const EXPLORE_SCENES: readonly Scene[] = [
  ['explore with a mention open', '#/explore?q=lang%3Anl', openFirst, READER],
  [
    'a mention with its reasons opened',
    '#/explore?q=lang%3Ait%20sentiment%3Anegative',
    async (page) => {
      await openFirst(page);
      for (const name of ['How it adds up', 'Escalation risk'])
        await page.locator('summary', { hasText: name }).click();
      await page.getByTitle('Show in the text').first().focus();
    },
    READER,
  ],
  [
    'a mention overruled',
    '#/explore?q=lang%3Ade',
    async (page) => {
      await openFirst(page);
      const signal = page.getByRole('button', { name: 'wants to leave', exact: true });
      await signal.click();
      await page.getByRole('button', { name: 'wants to leave: back to the model' }).waitFor();
    },
    READER,
  ],
  [
    'a label being chosen',
    '#/explore?q=lang%3Ade',
    async (page) => {
      await openFirst(page);
      await page.getByRole('combobox', { name: 'Language' }).click();
      await page.getByRole('option', { name: 'Catalan' }).waitFor();
    },
  ],
  [
    'explore with some chosen',
    '#/explore?q=lang%3Ade',
    (page) => page.getByLabel('Select what is loaded').click(),
    MAIN,
  ],
  [
    'tag picker',
    '#/explore?q=lang%3Ade',
    async (page) => {
      await page.getByLabel('Select what is loaded').click();
      await page.getByRole('main').getByRole('button', { name: 'Tag', exact: true }).click();
      await page.getByLabel('Find a tag').fill('serv');
    },
  ],
  ['explore as tables', '#/explore', showTables, PANEL],
  ['themes', '#/explore?view=themes', undefined, PANEL],
  ['questions', '#/explore?view=questions', undefined, PANEL],
  ['rising', '#/explore?view=rising', undefined, PANEL],
  ['praise and blame', '#/explore?view=praise', undefined, PANEL],
  ['voices', '#/explore?view=voices', undefined, PANEL],
  ['compare', '#/explore?view=compare&q=lang%3Aes', undefined, PANEL],
  ['compare, before it is asked', '#/explore?view=compare', undefined, PANEL],
  ['in context', '#/explore?view=context&q=pedido', undefined, PANEL],
  ['balance', '#/explore?view=balance', undefined, PANEL],
  ['bursts', '#/explore?view=bursts', undefined, PANEL],
  ['hours of the week', '#/explore?view=hours', undefined, PANEL],
  ['new and returning', '#/explore?view=people', undefined, PANEL],
  ['who answers whom', '#/explore?view=replies', undefined, PANEL],
  ['our answers', '#/explore?view=answers', undefined, PANEL],
  ['engagement', '#/explore?view=engagement', undefined, PANEL],
  ['reach', '#/explore?view=reach', undefined, PANEL],
  ['differences', '#/explore?view=differences&q=lang%3Aes&with=lang%3Anl', undefined, PANEL],
  ['differences, before it is asked', '#/explore?view=differences', undefined, PANEL],
  [
    'filters unfolded',
    '#/explore?q=-lang%3Aes%20weekday%3Amonday',
    async (page) => {
      const folded = page.getByRole('complementary', { name: 'Filters' }).locator('h2 button[aria-expanded=false]');
      while ((await folded.count()) > 0) await folded.first().click();
    },
    'aside[aria-label=Filters]',
  ],
  [
    'the order being chosen',
    '#/explore?order=oldest',
    async (page) => {
      await page.locator('body').press('o');
      await page.getByRole('menuitemradio', { name: 'Best match first' }).waitFor();
    },
    '[role=menu]',
  ],
  [
    'a date being gone to',
    '#/explore?at=2026-09-10',
    async (page) => {
      await page.locator('body').press('g');
      await page.getByLabel('Date', { exact: true }).waitFor();
    },
  ],
  ['a date before everything', '#/explore?at=1999-01-01', undefined, MAIN],
  ['what is unanswered', '#/explore?order=unanswered', undefined, LIST],
  ['a view as tables', '#/explore?view=voices', showTables, PANEL],
  ['nothing found', '#/explore?q=xyzzy', undefined, MAIN],
  ['a wrong query', '#/explore', (page) => page.getByLabel('Search mentions').fill('(a OR')],
  [
    'suggestions',
    '#/explore',
    async (page) => {
      await page.getByLabel('Search mentions').fill('la');
      await page.getByRole('option', { name: /^lang:/ }).waitFor();
      await page.getByLabel('Search mentions').press('ArrowDown');
    },
  ],
  ['did you mean', '#/explore?q=peddido', (page) => page.getByRole('button', { name: /^Did you mean/ }).waitFor()],
  [
    'what each part of a search does',
    '#/explore?q=pedido%20lang%3Aes',
    async (page) => {
      await page.keyboard.press('e');
      await page.getByRole('table', { name: 'What each part of the search does' }).waitFor();
    },
  ],
  ['save a topic', '#/explore?q=lang%3Ait', press('Save as topic'), DIALOG],
];

async function showTables(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: /as table$/ });
  await buttons.first().waitFor();
  for (const button of await buttons.all()) await button.click();
}

async function openFirst(page: Page): Promise<void> {
  // A key that comes before the list moves nothing.
  await page.getByRole('main').locator('article').first().waitFor();
  await page.locator('body').press('j');
  await page.locator('article:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Mention', exact: true }).waitFor();
}

// axe finds nothing on any page, in any dialog, in light and in dark.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from './support/app.ts';

type Prepare = (page: Page, userData: string) => Promise<unknown>;
const press =
  (name: string): Prepare =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().click();
/** Views of Explore count first. */
const settled: Prepare = (page) =>
  page.waitForFunction(() => document.querySelector('[role=tabpanel] [aria-busy=true]') === null);

const scenes: readonly (readonly [string, string, Prepare?])[] = [
  ['explore', '#/explore'],
  ['explore with a mention open', '#/explore?q=lang%3Anl', openFirst],
  [
    'a mention with its reasons opened',
    '#/explore?q=lang%3Ait%20sentiment%3Anegative',
    async (page) => {
      await openFirst(page);
      for (const name of ['How it adds up', 'Escalation risk'])
        await page.locator('summary', { hasText: name }).click();
      await page.getByTitle('Show in the text').first().focus();
    },
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
  ['explore with some chosen', '#/explore?q=lang%3Ade', (page) => page.getByLabel('Select what is loaded').click()],
  [
    'tag picker',
    '#/explore?q=lang%3Ade',
    async (page) => {
      await page.getByLabel('Select what is loaded').click();
      await page.getByRole('main').getByRole('button', { name: 'Tag', exact: true }).click();
      await page.getByLabel('Find a tag').fill('serv');
    },
  ],
  [
    'explore as tables',
    '#/explore',
    async (page) => {
      for (const button of await page.getByRole('button', { name: /as table$/ }).all()) await button.click();
    },
  ],
  ['themes', '#/explore?view=themes', settled],
  ['questions', '#/explore?view=questions', settled],
  ['rising', '#/explore?view=rising', settled],
  ['praise and blame', '#/explore?view=praise', settled],
  ['voices', '#/explore?view=voices', settled],
  ['compare', '#/explore?view=compare&q=lang%3Aes', settled],
  ['compare, before it is asked', '#/explore?view=compare', settled],
  ['in context', '#/explore?view=context&q=pedido', settled],
  ['balance', '#/explore?view=balance', settled],
  ['bursts', '#/explore?view=bursts', settled],
  ['hours of the week', '#/explore?view=hours', settled],
  ['new and returning', '#/explore?view=people', settled],
  ['who answers whom', '#/explore?view=replies', settled],
  ['our answers', '#/explore?view=answers', settled],
  ['engagement', '#/explore?view=engagement', settled],
  ['reach', '#/explore?view=reach', settled],
  ['differences', '#/explore?view=differences&q=lang%3Aes&against=lang%3Anl', settled],
  ['differences, before it is asked', '#/explore?view=differences', settled],
  [
    'filters unfolded',
    '#/explore?q=-lang%3Aes%20weekday%3Amonday',
    async (page) => {
      const folded = page.getByRole('complementary', { name: 'Filters' }).locator('h2 button[aria-expanded=false]');
      while ((await folded.count()) > 0) await folded.first().click();
    },
  ],
  [
    'the order being chosen',
    '#/explore?order=oldest',
    async (page) => {
      await page.locator('body').press('o');
      await page.getByRole('menuitemradio', { name: 'Best match first' }).waitFor();
    },
  ],
  [
    'a date being gone to',
    '#/explore?at=2026-09-10',
    async (page) => {
      await page.locator('body').press('g');
      await page.getByLabel('Date', { exact: true }).waitFor();
    },
  ],
  ['a date before everything', '#/explore?at=1999-01-01'],
  ['what is unanswered', '#/explore?order=unanswered'],
  [
    'a view as tables',
    '#/explore?view=voices',
    async (page, userData) => {
      await settled(page, userData);
      for (const button of await page.getByRole('button', { name: /as table$/ }).all()) await button.click();
    },
  ],
  ['nothing found', '#/explore?q=xyzzy'],
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
  ['save a topic', '#/explore?q=lang%3Ait', press('Save as topic')],
  ['sources', '#/sources'],
  ['imports', '#/sources', (page) => page.getByRole('tab', { name: 'Imports' }).click()],
  ['requests', '#/sources', (page) => page.getByRole('tab', { name: 'Requests' }).click()],
  ['add a source', '#/sources', press('Add a source')],
  [
    'add a source by words',
    '#/sources',
    async (page) => {
      await page.keyboard.press('a');
      await page.getByLabel('Paste any link, or say what you look for').fill('mar azul');
      await page.getByText('Look for “mar azul” in').waitFor();
    },
  ],
  [
    'add a source by link',
    '#/sources',
    async (page) => {
      await page.keyboard.press('a');
      await page.getByLabel('Paste any link, or say what you look for').fill('https://mastodon.social/@ana');
      await page.getByText(/Found one source/).waitFor();
    },
  ],
  [
    'the form of a kind, with an error at its field',
    '#/sources',
    async (page) => {
      await page.keyboard.press('a');
      await page.getByRole('button', { name: /^Mastodon/ }).click();
      await page.getByRole('button', { name: 'How it is checked' }).click();
      await page.getByRole('button', { name: 'Add and check' }).click();
    },
  ],
  [
    'a source and its coverage',
    '#/sources',
    async (page) => {
      await page.locator('[data-source] button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'edit a source',
    '#/sources',
    async (page) => {
      await page.locator('[data-source] button').first().focus();
      await page.keyboard.press('e');
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['more for sources', '#/sources', (page) => page.getByRole('button', { name: 'More for sources' }).click()],
  ['note what you heard', '#/explore', (page) => page.locator('body').press('Shift+N')],
  [
    'import a file',
    '#/sources',
    async (page, userData) => {
      const file = join(userData, 'table.csv');
      writeFileSync(file, 'date,author,text,shop\n2026-09-15 18:22,Ana,The kettle boils fast,Madrid\n');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Import files' }).first().click();
      await (await chooser).setFiles(file);
      await page.getByText('The kettle boils fast').first().waitFor();
    },
  ],
  ['topics', '#/topics'],
  ['new topic', '#/topics', press('New topic')],
  [
    'a topic with names, proposals and one of them being read',
    '#/topics',
    async (page) => {
      await page.getByRole('button', { name: 'More for Mar Azul' }).click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      await page.getByRole('button', { name: /mar azzul: read/ }).click();
      await page.getByRole('dialog').locator('ul li ul li').first().waitFor();
    },
  ],
  ['tags', '#/tags'],
  ['new tag', '#/tags', press('New tag')],
  ['new rule', '#/tags', press('New rule')],
  ['boards', '#/boards'],
  ['new board', '#/boards', press('New board')],
  ['board', '#/boards/1'],
  ['board being edited', '#/boards/1', press('Edit')],
  [
    'board export',
    '#/boards/1',
    async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('dialog').locator('button:enabled', { hasText: 'Export' }).waitFor();
    },
  ],
  [
    'listening report',
    '#/boards',
    async (page) => {
      await page.getByRole('button', { name: 'New board' }).first().click();
      await page.getByLabel('Name').fill('What we heard');
      await page.getByLabel('Listening report').check();
      await page.getByRole('button', { name: 'Make the board' }).click();
      await page.getByRole('article').waitFor();
    },
  ],
  [
    'a comparison that lacks its other search',
    '#/boards/1',
    async (page) => {
      await page.getByRole('article').waitFor();
      await page.keyboard.press('n');
      await page.getByRole('combobox', { name: 'Shows' }).click();
      await page.getByRole('option', { name: 'What sets them apart' }).click();
      await page.getByText(/fill in one of the two searches/).waitFor();
    },
  ],
  ['check', '#/check'],
  ['draw a sample', '#/check', press('Draw a sample')],
  [
    'a sample being labelled',
    '#/check',
    async (page) => {
      await drawSample(page);
      await page.keyboard.press('2');
      await page.getByText(/^The analysis said/).waitFor();
    },
  ],
  [
    'the results of a sample',
    '#/check',
    async (page) => {
      await drawSample(page);
      for (const key of ['1', '2', '3']) {
        await page.keyboard.press(key);
        await page.getByText(/^The analysis said/).waitFor();
        await page.keyboard.press('j');
      }
      await page.getByText('Results', { exact: true }).click();
      await page.getByRole('heading', { name: /It agrees with you/ }).waitFor();
    },
  ],
  [
    'a tag suggested',
    '#/tags',
    async (page) => {
      await page
        .getByRole('button', { name: /^More for/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Suggest from examples' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Tag the chosen' }).waitFor();
    },
  ],
  ['settings', '#/settings'],
  ['palette', '#/explore', (page) => page.keyboard.press('Control+k')],
  ['keys', '#/explore', (page) => page.locator('body').press('?')],
];

for (const scheme of ['light', 'dark'] as const) {
  test(`start, ${scheme}`, async ({ app: { page, client } }) => {
    await client.call('project.close', {});
    await page.getByRole('button', { name: 'New project' }).waitFor();
    await page.reload();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'New project' }).waitFor();
    await expectNothingFound(page);
    await page.getByRole('button', { name: 'New project' }).click();
    await page.getByRole('dialog').waitFor();
    await expectNothingFound(page);
    await page.keyboard.press('Escape');
    await client.call('project.sample', {});
  });

  for (const [name, address, prepare] of scenes) {
    test(`${name}, ${scheme}`, async ({ app: { page, client, userData } }) => {
      page.setDefaultTimeout(10_000);
      if (!(await client.call('project.current', {}))) await client.call('project.sample', {});
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`https://app.local/${address}`);
      await page.reload();
      await page.getByRole('main').waitFor();
      await page.waitForTimeout(500);
      await prepare?.(page, userData);
      await page.waitForTimeout(300);
      await expectNothingFound(page);
    });
  }
}

async function openFirst(page: Page): Promise<void> {
  // A key that comes before the list moves nothing.
  await page.getByRole('main').locator('article').first().waitFor();
  await page.locator('body').press('j');
  await page.locator('article:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Mention', exact: true }).waitFor();
}

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const told = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} — ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`,
    ),
  );
  expect(told).toEqual([]);
}

async function drawSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Draw a sample' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Draw', exact: true }).click();
  await page.getByText('What the analysis said is shown once').waitFor();
}

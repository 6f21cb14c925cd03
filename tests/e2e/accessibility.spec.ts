// axe finds nothing in any room, menu and dialog that its own spec does not read, in light, dark and high contrast.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { DIALOG, EXPLORE_SCENES, press, type Scene } from './support/explore-scenes.ts';
import { FRAME_SCENES } from './support/frame-scenes.ts';
import { expectAccessible, wear } from './support/looks.ts';

test.use({ file: 'accessibility' });

const scenes: readonly Scene[] = [
  ...EXPLORE_SCENES,
  ...FRAME_SCENES,
  ['sources', '#/sources'],
  ['imports', '#/sources', (page) => page.getByRole('tab', { name: 'Imports' }).click()],
  ['requests', '#/sources', (page) => page.getByRole('tab', { name: 'Requests' }).click()],
  ['add a source', '#/sources', press('Add a source'), DIALOG],
  [
    'add a source by words',
    '#/sources',
    async (page) => {
      await page.keyboard.press('a');
      await page.getByLabel('Paste any link, or say what you look for').fill('mar azul');
      await page.getByText('Look for “mar azul” in').waitFor();
    },
    DIALOG,
  ],
  [
    'add a source by link',
    '#/sources',
    async (page) => {
      await page.keyboard.press('a');
      await page.getByLabel('Paste any link, or say what you look for').fill('https://mastodon.social/@ana');
      await page.getByText(/Found one source/).waitFor();
    },
    DIALOG,
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
    DIALOG,
  ],
  [
    'a source and its coverage',
    '#/sources',
    async (page) => {
      await page.locator('[data-source] button').first().click();
      await page.getByRole('dialog').waitFor();
    },
    DIALOG,
  ],
  [
    'edit a source',
    '#/sources',
    async (page) => {
      await page.locator('[data-source] button').first().focus();
      await page.keyboard.press('e');
      await page.getByRole('dialog').waitFor();
    },
    DIALOG,
  ],
  ['more for sources', '#/sources', (page) => page.getByRole('button', { name: 'More for sources' }).click()],
  ['note what you heard', '#/explore', (page) => page.locator('body').press('Shift+N'), DIALOG],
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
    DIALOG,
  ],
  ['topics', '#/topics'],
  ['new topic', '#/topics', press('New topic'), DIALOG],
  [
    'a topic with names, proposals and one of them being read',
    '#/topics',
    async (page) => {
      await page.getByRole('button', { name: 'More for Mar Azul' }).click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      await page.getByRole('button', { name: /mar azzul: read/ }).click();
      await page.getByRole('dialog').locator('ul li ul li').first().waitFor();
    },
    DIALOG,
  ],
  ['boards', '#/boards'],
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
    DIALOG,
  ],
  ['check', '#/check'],
  ['draw a sample', '#/check', press('Draw a sample'), DIALOG],
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
      await page.getByRole('dialog').getByRole('button', { name: 'Tag the chosen', disabled: false }).waitFor();
    },
    DIALOG,
  ],
  ['keys', '#/explore', (page) => page.locator('body').press('?'), DIALOG],
];

test.beforeAll(async ({ app: { page } }) => {
  page.setDefaultTimeout(30_000);
  await wear(page, 'light');
});

/** Whether something was done in the window that the next scene should not find. */
let touched = true;

for (const [name, address, prepare, within] of scenes)
  test(name, async ({ app: { page, client, userData } }) => {
    if (!(await client.call('project.current', {}))) await openSample({ page, client });
    await page.goto(`https://app.local/${address}`);
    if (touched || prepare) await page.reload();
    touched = prepare !== undefined;
    await settle(page);
    await prepare?.(page, userData);
    if (within) await page.locator(within).first().waitFor();
    // What a step asked for may be counted for long on a busy machine: then what is shown meanwhile is read.
    await settle(page, 5_000).catch(() => {});
    await expectAccessible(page, name, within);
  });

test('a job that runs and one that failed', async ({ app: { page, client, userData } }) => {
  if (!(await client.call('project.current', {}))) await openSample({ page, client });
  await page.goto('https://app.local/#/inbox');
  await page.reload();
  await settle(page);
  // Asked, and never answered.
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  const source = await client.call('sources.add', { kind: 'feed', name: 'Slow', config: { url } });
  await expect(client.call('imports.run', { file: join(userData, 'none.csv') })).rejects.toThrow('none.csv');
  const check = expect(client.call('sources.refresh', { id: source.id })).rejects.toThrow('Cancelled');
  await page.getByRole('button', { name: '1 job running' }).click();
  await page.getByRole('progressbar').waitFor();
  await expectAccessible(page, 'jobs', DIALOG);
  await page.getByRole('button', { name: /^Cancel: / }).click();
  await check;
  await client.call('sources.remove', { id: source.id });
  server.close();
});

test('each change of look is followed, whatever is being drawn meanwhile', async ({ app: { page, client } }) => {
  if (!(await client.call('project.current', {}))) await openSample({ page, client });
  await page.goto('https://app.local/#/boards/1?edit=1');
  for (let round = 0; round < 6; round++)
    for (const look of ['dark', 'contrast-dark', 'contrast', 'light'] as const) await wear(page, look);
});

test('whoever asked for less motion sees a change of look at once', async ({ app: { page, client } }) => {
  if (!(await client.call('project.current', {}))) await openSample({ page, client });
  await page.goto('https://app.local/#/explore');
  await settle(page);
  for (const look of ['dark', 'light'] as const) {
    await wear(page, look);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((each) => each instanceof CSSTransition).length,
    );
    expect(moving).toBe(0);
  }
});

/** The room is there, and what is on its way has come: the answer of a search last. */
async function settle(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    () => {
      const main = document.querySelector('main');
      const answer = main?.querySelector(location.hash.startsWith('#/explore') ? '[role=status]' : 'h1');
      return answer?.textContent !== '' && answer && main?.querySelector('[aria-busy=true]') === null;
    },
    undefined,
    { timeout, polling: 50 },
  );
}

async function drawSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Draw a sample' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Draw', exact: true }).click();
  await page.getByText('What the analysis said is shown once').waitFor();
}

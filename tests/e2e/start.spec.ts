// The start: the language on the page, the sample and its tour, a file that becomes a project, by mouse and by keyboard.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type App, expect, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'start' });

// The sample is read and analysed by this window alone: on a busy machine that takes its time.
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const tour = (page: Page) => page.getByRole('region', { name: 'Tour', exact: true });
const question = (page: Page) => tour(page).getByRole('heading');
const reader = (page: Page) => page.getByRole('region', { name: 'Mention', exact: true });
const go = (page: Page, room: string) => page.getByRole('navigation').getByRole('link', { name: room }).click();

async function drop({ page }: App, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
}

async function runCommand(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'What do you want to do?' }).fill(typed);
  await page.keyboard.press('Enter');
}

test.beforeAll(async ({ app: { page } }) => {
  page.setDefaultTimeout(15_000);
  await page.goto('https://app.local/');
});

test('a newcomer finds their language on the page', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('button', { name: 'Probar el ejemplo' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  await expectAccessible(page, 'an empty start');
});

test('the tour offers itself over the sample and is walked from begin to end', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(question(page)).toHaveText('New to listening?', { timeout: 90_000 });
  await tour(page).getByRole('button', { name: 'Start the tour' }).click();
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toContainText('What happened in September?');

  // Whoever answers by hand is taken on.
  await page.getByLabel('Search mentions').fill('since:2026-09-25 until:2026-09-25');
  await page.getByLabel('Search mentions').press('Enter');
  await expect(question(page)).toContainText('Why?');
  await page.getByRole('feed').getByRole('article').first().click();
  await expect(reader(page)).toBeVisible();
  await expect(tour(page)).toContainText('1 of 3 read');
  await page.locator('body').press('j');
  await page.locator('body').press('j');
  await expect(tour(page)).toContainText('3 of 3 read');

  const next = tour(page).getByRole('button', { name: 'Next question' });
  await next.click();
  await expect(question(page)).toContainText('Is the machine right?');
  // What is being read stays.
  await expect(reader(page)).toBeVisible();
  await next.click();
  await expect(question(page)).toContainText('Who still waits?');
  await expect(page.getByRole('tab', { name: /Needs an answer/ })).toBeVisible();
  await next.click();
  await expect(question(page)).toContainText('How sure are we?');
  await expect(page.getByLabel('Search mentions')).toHaveValue(/topic:"Mar Azul"/);
  // A small window drawn at twice its size: the room keeps more of it than the question about it.
  const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  await page.setViewportSize({ width: 512, height: 320 });
  const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? 0;
  const room = page.getByRole('main');
  await expect.poll(async () => (await heightOf(room)) / (await heightOf(tour(page)))).toBeGreaterThan(1.5);
  await expectAccessible(page, 'the tour in a very small window');
  await page.setViewportSize(size);
  await next.click();
  await expect(question(page)).toContainText('What do we tell the others?');
  await expectAccessible(page, 'the tour');
  await page
    .getByRole('button', { name: /the delivery strike/ })
    .first()
    .click();
  await tour(page).getByRole('button', { name: 'End the tour' }).click();
  await expect(tour(page)).toBeHidden();
  await expect(page.getByText('That is the method.')).toBeVisible();
});

test('by keyboard: begun from the palette by another word, left with Escape, gone on with where it was left', async ({
  app: { page },
}) => {
  await page.goto('https://app.local/#/tags');
  await runCommand(page, 'tutorial');
  await expect(question(page)).toBeFocused();
  await expect(question(page)).toContainText('What happened in September?');
  const bars = page.getByRole('slider', { name: /Mentions peaked/ });
  await bars.focus();
  for (let step = 0; step < 60 && !(await bars.getAttribute('aria-valuetext'))?.includes('25 September'); step += 1)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(question(page)).toContainText('Why?');
  await page.keyboard.press('Shift+T');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question(page)).toContainText('Is the machine right?');
  await page.keyboard.press('Escape');
  await expect(tour(page)).toBeHidden();
  await expect(page.locator('#room')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.locator('.mantine-Spotlight-action').first()).toContainText('Go on with the tour');
  await expectAccessible(page, 'the palette');
  await page.getByRole('textbox', { name: 'What do you want to do?' }).fill('go on tour');
  await page.keyboard.press('Enter');
  await expect(question(page)).toContainText('Is the machine right?');
  // Wandered off, one is taken back.
  await go(page, 'Topics');
  await tour(page).getByRole('button', { name: 'Take me there' }).click();
  await expect(page.getByLabel('Search mentions')).toHaveValue(/2026-09-22/);
  await page.locator('body').press('Shift+T');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Escape');
});

test('a link to what is shown is copied, as the system opens it', async ({ app: { page } }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://app.local' });
  await page.goto('https://app.local/#/explore?q=lang%3Aes');
  await page.getByRole('feed').waitFor();
  await runCommand(page, 'copy link');
  await expect(page.getByText('Copied: earshot://explore?q=lang%3Aes')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('earshot://explore?q=lang%3Aes');
});

test('a table dropped on the start becomes a project, and then what it says is seen', async ({ app }) => {
  const { page, client, userData } = app;
  await client.call('project.close', {});
  await expect(page.getByRole('button', { name: /Mar Azul \(sample\).*1,\d{3} mentions · \d/ })).toBeVisible();
  const file = join(userData, 'kettle_reviews.csv');
  writeFileSync(
    file,
    'date,author,text\n2026-09-16,Ana,El hervidor es rápido\n2026-09-17,Luca,Il bollitore perde acqua\n',
  );
  await expectAccessible(page, 'a start with projects');
  await drop(app, file);
  const dialog = page.getByRole('dialog', { name: 'New project' });
  await expect(dialog).toContainText('“kettle_reviews.csv” comes next');
  await expect(dialog.getByLabel('Name')).toHaveValue('Kettle reviews');
  await expectAccessible(page, 'a project for a file');
  await page.keyboard.press('Enter');
  const imported = page.getByRole('dialog', { name: /Import kettle_reviews.csv/ });
  await imported.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(imported.getByText('2 new mentions').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('feed').getByRole('article')).toHaveCount(2);
});

test('what was dropped is not kept when the project is not made', async ({ app }) => {
  const { page, client, userData } = app;
  await client.call('project.close', {});
  await expect(page.getByRole('button', { name: /Kettle reviews.*2 mentions/ })).toBeVisible();
  await drop(app, join(userData, 'kettle_reviews.csv'));
  await page.getByRole('dialog', { name: 'New project' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.locator('body').press('n');
  await expect(page.getByRole('dialog', { name: 'New project' }).getByLabel('Name')).toHaveValue('');
  await page.keyboard.press('Escape');
});

test('every room says what it is for while it is empty, and offline the sources say so', async ({ app }) => {
  const { page, client, userData } = app;
  await client.call('project.create', { file: join(userData, 'files', 'nothing.earshot'), name: 'Nothing' });
  await page.goto('https://app.local/#/inbox');
  for (const room of ['Inbox', 'Explore', 'Columns', 'Sources', 'Topics', 'People', 'Tags', 'Boards', 'Check']) {
    await go(page, room);
    await expect(page.getByRole('main').locator('h2').first(), room).toBeVisible();
    await expect(page.getByRole('main').locator('div[aria-hidden=true] > svg').first(), room).toBeVisible();
  }
  await page.goto('https://app.local/#/history');
  await expect(page.getByRole('heading', { name: 'Nothing was changed yet' })).toBeVisible();
  await client.call('project.change-settings', { offline: true });
  await go(page, 'Sources');
  await expectAccessible(page, 'sources while offline');
  await page.getByRole('main').getByRole('button', { name: 'Go online' }).click();
  await expect(page.getByText('Nothing is asked, and what was collected')).toBeHidden();
});

test('another project is made from within one, by its menu and from the palette', async ({ app: { page } }) => {
  const dialog = page.getByRole('dialog', { name: 'New project' });
  const name = (project: string) => page.getByRole('button', { name: project, exact: true });
  await name('Nothing').click();
  await page.getByRole('menuitem', { name: 'New project' }).click();
  await dialog.getByLabel('Name').fill('A second one');
  await dialog.getByRole('button', { name: 'Make the project' }).click();
  await expect(name('A second one')).toBeVisible();
  await expect(dialog).toBeHidden();
  await runCommand(page, 'New project');
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('at 200 % on a small window every room can be reached', async ({ app: { page } }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  const links = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link');
  await expect(links).toHaveCount(10);
  for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 0.9 });
  await page.setViewportSize({ width: 1280, height: 720 });
});

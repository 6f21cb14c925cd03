// With the mouse alone, but for what has to be written: the main paths of Sources, Check and Topics, and mentions dragged
// onto tags in every room that lists them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type App, expect, openSample, test } from './support/app.ts';
import { type FeedServer, serveFeeds } from './support/feed-server.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'by-mouse' });

test.describe.configure({ mode: 'serial' });

let server: FeedServer;

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('https://app.local/');
  await page.reload();
  server = await serveFeeds();
});

test.afterAll(() => server.close());

const go = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
const source = (page: Page, name: string) =>
  page.locator('[data-source]', { has: page.getByRole('button', { name, exact: true }) });

test('Sources: from a link and by a form, diagnosed, mended, checked and paused', async ({ app: { page } }) => {
  await go(page, 'Sources');
  await page.getByRole('button', { name: 'Add a source' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  await dialog.getByLabel('Paste any link, or say what you look for').fill(`${server.base}/`);
  await page.keyboard.press('Enter');
  const found = dialog.getByRole('button', { name: /^Add Posts/ });
  await expect(found.locator('[aria-hidden]', { hasText: /^Add$/ })).toBeVisible();
  await found.click();
  await expect(dialog.getByText('added', { exact: true })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(source(page, 'Posts')).toBeVisible();

  await page.getByRole('button', { name: 'Add a source' }).click();
  await dialog.getByRole('button', { name: /^Feed / }).click();
  await dialog.getByLabel('Address of the feed').fill(`${server.base}/refused.xml`);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Refused');
  await dialog.getByRole('button', { name: 'Add and check' }).click();
  await expect(dialog).toBeHidden();
  const row = source(page, 'Refused');
  await row.getByRole('button', { name: 'Refused', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: 'Refused' });
  await expect(drawer).toContainText('403');
  await drawer.getByRole('button', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the source' });
  await edit.getByLabel('Address of the feed').fill(`${server.base}/mended.xml`);
  await edit.getByRole('button', { name: 'Save' }).click();
  await drawer.getByRole('button', { name: 'Check now' }).click();
  await expect(drawer).toContainText('working');
  await drawer.getByRole('button', { name: 'Pause' }).click();
  await expect(drawer.getByRole('button', { name: 'Resume' })).toBeVisible();
  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(row).toContainText('paused');
});

test('Sources: a file is read in after a look at it, and taken back; the log is read', async ({ app }) => {
  const { page, userData, client } = app;
  const file = join(userData, 'samovars.csv');
  writeFileSync(
    file,
    'date,author,text\n2026-09-15 18:22,Ana,The samovar boils fast\n2026-09-16 08:10,Leo,The samovar leaks\n',
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).first().click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Import samovars.csv' });
  await expect(dialog.getByText('The samovar boils fast').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByText('2 new mentions').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('tab', { name: 'Imports' }).click();
  await page.getByRole('button', { name: 'Undo the import of samovars.csv' }).click();
  await expect(page.getByRole('row', { name: /samovars/ })).toContainText('undone');
  expect((await client.call('mentions.search', { query: 'samovar', limit: 1 })).total).toBe(0);
  await page.getByRole('tab', { name: 'Requests' }).click();
  await expect(page.getByRole('cell', { name: `${server.base}/mended.xml` }).first()).toBeVisible();
});

test('Check: a sample is drawn and labelled, and its results are read', async ({ app: { page } }) => {
  await go(page, 'Check');
  await page.getByRole('button', { name: 'Draw a sample' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Draw a sample' });
  await dialog.getByLabel('How many').fill('2');
  await dialog.getByRole('button', { name: 'Draw', exact: true }).click();
  for (const label of ['negative', 'positive']) {
    await page.getByRole('button', { name: new RegExp(`^${label}`, 'i') }).click();
    await expect(page.getByText(/The analysis said/)).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await expect(page.getByText('All are labelled')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Results' }).click();
  await expect(page.getByRole('heading', { name: /It agrees with you on/ })).toBeVisible();
  await page.getByRole('button', { name: 'All samples' }).click();
  await page
    .getByRole('button', { name: /^More for / })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.locator('[data-sample]')).toHaveCount(0);
  await undoTold(page, 'Removed the sample');
  await expect(page.locator('[data-sample]')).toHaveCount(1);
});

test('Topics: made with its names, weighed and watched, removed and taken back', async ({ app: { page, client } }) => {
  await go(page, 'Topics');
  await page.getByRole('button', { name: 'New topic' }).click();
  const dialog = page.getByRole('dialog', { name: 'New topic' });
  await dialog.getByLabel('Name').fill('Transvela');
  await dialog.getByText('Competitor', { exact: true }).click();
  await expect(dialog.getByText('Mentions with “Transvela”')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const row = page.locator('li', { has: page.locator('[data-topic]', { hasText: 'Transvela' }) });
  await expect(row).toContainText('Share of voice: ');
  await row
    .getByRole('button', { name: /^No alerts|alert/i })
    .first()
    .click();
  const alerts = page.getByRole('dialog', { name: /Transvela/ });
  await alerts.getByRole('switch').first().click({ force: true });
  await expect(alerts.getByRole('switch').first()).toBeChecked();
  await expect
    .poll(async () => (await client.call('alerts.list', {})).filter(({ enabled }) => enabled).length)
    .toBeGreaterThan(0);
  await alerts.getByRole('button', { name: 'Close' }).click();
  await expect(alerts).toBeHidden();
  await row.getByRole('button', { name: 'More for Transvela' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(row).toBeHidden();
  await undoTold(page, 'Removed the topic “Transvela”');
  await expect(row).toBeVisible();
});

const tray = (page: Page) => page.getByText('Drop on a tag').locator('..');
const tagged = async ({ client }: Pick<App, 'client'>, name: string) =>
  (await client.call('mentions.search', { query: `tag:${name}`, limit: 1 })).total;

async function drag(page: Page, from: Locator, to: () => Locator): Promise<void> {
  await from.hover({ position: { x: 160, y: 16 } });
  await page.mouse.down();
  const box = await from.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 180, (box?.y ?? 0) + 24, { steps: 2 });
  const target = to();
  await target.waitFor();
  const place = await target.boundingBox();
  if (!place) throw new Error('What takes it is out of sight.');
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 2 });
  await expect(target).toHaveAttribute('data-over', 'true');
  await page.mouse.up();
}

for (const [room, name] of [
  ['Explore', 'Mentions found'],
  ['Inbox', 'Mentions in the inbox'],
  ['Columns', 'Mentions in “Competitors”'],
] as const) {
  test(`${room}: a mention, and then those that are chosen, are dragged onto a tag, and taken off again`, async ({
    app,
  }) => {
    const { page } = app;
    await go(page, room);
    const list = page.getByRole('feed', { name });
    const fresh = list.getByRole('article').filter({ hasNotText: 'repair' });
    await expect(fresh.nth(2)).toBeVisible();
    const [one, two] = (await fresh.evaluateAll((rows) => rows.map((row) => row.dataset.id))).map((id) =>
      list.locator(`[data-id="${id}"]`),
    );
    if (!one || !two) throw new Error('Two mentions are wanted.');
    const repair = () => tray(page).locator('li', { hasText: 'repair' });
    const before = await tagged(app, 'repair');
    await drag(page, one, repair);
    await expect(page.getByText('Tagged 1 mention “repair”').first()).toBeVisible();
    await expect(tray(page)).toBeHidden();
    await undoTold(page, 'Tagged 1 mention “repair”');
    await expect.poll(() => tagged(app, 'repair')).toBe(before);

    await one.click({ modifiers: ['Control'], position: { x: 160, y: 16 } });
    await two.click({ modifiers: ['Control'], position: { x: 160, y: 16 } });
    await drag(page, two, repair);
    await expect.poll(() => tagged(app, 'repair')).toBe(before + 2);
    await undoTold(page, 'Tagged 2 mentions “repair”');
    await expect.poll(() => tagged(app, 'repair')).toBe(before);
  });
}

test('Explore: the tags among the filters take mentions as well; let go elsewhere nothing happens', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/explore');
  // Tall enough for the tags to be in sight.
  await page.setViewportSize({ width: 1440, height: 1600 });
  const row = page
    .getByRole('feed', { name: 'Mentions found' })
    .getByRole('article')
    .filter({ hasNotText: 'price' })
    .nth(1);
  const before = await tagged(app, 'price');
  await drag(page, row, () => page.getByRole('complementary').getByRole('button', { name: /^price/ }));
  await expect.poll(() => tagged(app, 'price')).toBe(before + 1);
  await row.hover({ position: { x: 160, y: 16 } });
  await page.mouse.down();
  await page.mouse.move(700, 300, { steps: 3 });
  await expect(tray(page)).toBeVisible();
  await page.mouse.up();
  await expect(tray(page)).toBeHidden();
  expect(await tagged(app, 'price')).toBe(before + 1);
});

test('Inbox: a press on a row that is half in sight opens that one, and the list stays where it is', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1440, height: 640 });
  await go(page, 'Inbox');
  const feed = page.getByRole('feed', { name: 'Mentions in the inbox' });
  const row = feed.getByRole('article').nth(4);
  const footOf = () => feed.evaluate((list) => list.parentElement?.getBoundingClientRect().bottom ?? 0);
  // The window is made so low that this row just reaches into sight; rows move a little until all are measured.
  await expect(async () => {
    const top = (await row.boundingBox())?.y ?? 0;
    const height = page.viewportSize()?.height ?? 0;
    await page.setViewportSize({ width: 1440, height: Math.round(height - (await footOf()) + top + 16) });
    expect((await footOf()) - ((await row.boundingBox())?.y ?? 0)).toBeCloseTo(16, -1);
  }).toPass({ timeout: 10_000 });
  const half = await row.getAttribute('data-id');
  await page.mouse.click(700, ((await row.boundingBox())?.y ?? 0) + 5);
  await expect(page).toHaveURL(new RegExp(`mention=${half}(&|$)`));
  await expect(page.getByRole('region', { name: 'Mention', exact: true })).toBeVisible();
  expect(await feed.evaluate((list) => list.parentElement?.scrollTop)).toBe(0);
});

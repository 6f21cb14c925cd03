// Settings: what left the machine, copies and the way back, how the window looks, and which key does what.
import type { Page } from 'playwright-core';
import { type App, expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'settings' });

test.beforeAll(async ({ app }) => {
  await openSample(app);
});

/** Each test begins in the look the window was made in. */
test.afterEach(async ({ app }) => {
  await app.page.evaluate(() => window.localStorage.clear());
  await app.page.reload();
});

const open = (page: Page, part: string) => page.goto(`https://app.local/#/settings?part=${part}`);
const settingsOf = ({ client }: App) => client.call('project.settings', {});

test('the parts of the settings are walked by mouse and by keyboard, and the address says which is shown', async ({
  app,
}) => {
  const { page } = app;
  await page.goto('https://app.local/#/settings');
  const list = page.getByRole('navigation', { name: 'Sections' });
  await list.getByRole('link', { name: 'Privacy and network' }).click();
  await expect(page.getByRole('heading', { name: 'What left this computer' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible();
  expect(page.url()).toContain('part=storage');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'What left this computer' })).toBeVisible();
});

test('what left the machine is added up, opens its lines of the log, and the switch refuses the rest', async ({
  app,
}) => {
  const { page, client } = app;
  await client.call('project.change-settings', { privateHosts: ['127.0.0.1:9'] });
  const source = await client.call('sources.add', {
    kind: 'feed',
    name: 'A feed that is not there',
    config: { url: 'http://127.0.0.1:9/feed' },
  });
  await client.call('sources.refresh', { id: source.id });
  await open(page, 'privacy');
  const row = page.getByRole('row', { name: /127\.0\.0\.1:9/ });
  await expect(row).toContainText('A feed that is not there');
  await row.getByRole('link').click();
  await expect(page.getByText('Only requests to 127.0.0.1:9')).toBeVisible();
  await page.getByRole('button', { name: 'Show all requests' }).click();
  await expect(page.getByText('Only requests to 127.0.0.1:9')).toHaveCount(0);

  await open(page, 'privacy');
  await expect(page.getByRole('region', { name: 'What you remove' })).toContainText('hidden, not erased');
  await page.getByRole('switch', { name: 'Work offline' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await settingsOf(app)).offline).toBe(true);
  await expect(page.getByRole('button', { name: /^Offline/ })).toBeVisible();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await settingsOf(app)).offline).toBe(false);
  await client.call('sources.remove', { id: source.id });
});

test('a copy is made, checked, put back and removed', async ({ app }) => {
  const { page, client } = app;
  await open(page, 'storage');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /^Backed up and read again: [\d,]+ mentions/ })).toBeVisible();
  const copy = page.getByRole('list', { name: 'Backups' }).getByRole('listitem').first();
  await copy.getByRole('button', { name: /^Check/ }).click();
  await expect(copy).toContainText(/Whole: [\d,]+ mentions/);

  const before = (await client.call('project.current', {}))?.mentions ?? 0;
  await client.call('mentions.remark', { text: 'said after the copy was made' });
  await copy.getByRole('button', { name: /^Put back/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Put back the copy/ });
  await expect(dialog).toContainText('It is whole and holds');
  await expectAccessible(page, 'putting a copy back');
  await dialog.getByRole('button', { name: 'Put back' }).press('Enter');
  await expect(dialog).toHaveCount(0, { timeout: 20_000 });
  expect((await client.call('project.current', {}))?.mentions).toBe(before);
  await expect(page.getByText('before another copy was put back')).toBeVisible();

  await page
    .getByRole('listitem')
    .filter({ hasText: 'before another copy' })
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expectAccessible(page, 'removing a copy');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('before another copy was put back')).toHaveCount(0);
});

test('the plan of copies is kept', async ({ app }) => {
  const { page, client } = app;
  await open(page, 'storage');
  await page.getByLabel('Keep the latest').fill('14');
  await page.getByLabel('Keep the latest').press('Tab');
  await expect.poll(async () => (await client.call('backups.plan', {})).keep).toBe(14);
  await page.getByRole('switch', { name: 'Make a copy each day' }).click();
  await expect.poll(async () => (await client.call('backups.plan', {})).daily).toBe(false);
  await expect(page.getByLabel('Keep the latest')).toBeDisabled();
});

test('language, contrast and size change at once and stay after a restart', async ({ app }) => {
  const { page } = app;
  await open(page, 'look');
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Ajustes' })).toBeVisible();
  await page.getByText('Alto', { exact: true }).click();
  await page.getByText(/^125/).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ajustes' })).toBeVisible();
  expect(await page.evaluate(() => document.body.style.zoom)).toBe('1.25');
  // What floats is below its field in a larger window, too.
  const field = page.getByRole('combobox', { name: 'Idioma' });
  await field.click();
  const distance = async () => {
    const [box, list] = [await field.boundingBox(), await page.getByRole('listbox').boundingBox()];
    return box && list ? Math.max(Math.abs(list.x - box.x), list.y - box.y - box.height) : Number.POSITIVE_INFINITY;
  };
  await expect.poll(distance).toBeLessThan(30);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+0');
  await expect.poll(() => page.evaluate(() => document.body.style.zoom)).toBe('');
});

test('in a low or enlarged window every room is in sight', async ({ app: { page } }) => {
  const before = page.viewportSize();
  const rooms = page.getByRole('navigation', { name: 'Rooms' }).getByRole('list');
  const hidden = () => rooms.evaluate((list) => list.scrollHeight - list.clientHeight);
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, 'look');
  await page.getByText(/^150/).click();
  await expect.poll(() => page.evaluate(() => document.body.style.zoom)).toBe('1.5');
  await expect.poll(hidden).toBe(0);
  await page.keyboard.press('Control+0');
  await page.setViewportSize({ width: 512, height: 320 });
  await expect.poll(hidden).toBe(0);
  await rooms.getByRole('link', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Check', level: 1 })).toBeVisible();
  if (before) await page.setViewportSize(before);
});

test('in a window drawn twice as large every room, a menu and a dialog are whole', async ({ app: { page } }) => {
  test.setTimeout(120_000);
  const before = page.viewportSize();
  const main = page.getByRole('main');
  const sideways = () =>
    page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('main')].map((part) =>
        part ? part.scrollWidth - part.clientWidth : null,
      ),
    );
  /** Nothing of it is beyond the edge. */
  const whole = { ratio: 1 };
  await open(page, 'look');
  await page.getByText(/^200/).click();
  await expect.poll(() => page.evaluate(() => document.body.style.zoom)).toBe('2');
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    for (const [room, first] of [
      ['inbox', main.getByRole('tab', { name: /^Needs an answer/ })],
      ['explore', main.getByRole('tab', { name: 'Overview' })],
      ['columns', main.getByRole('button', { name: 'More for Mar Azul', exact: true })],
      ['sources', main.getByRole('button', { name: 'Add a source' })],
      ['topics', main.getByRole('button', { name: 'New topic' })],
      ['people', main.getByRole('heading', { level: 1 })],
      ['tags', main.getByRole('button', { name: 'New tag' })],
      ['boards', main.getByRole('button', { name: 'New board' })],
      ['boards/1', main.getByRole('button', { name: 'Export' })],
      ['check', main.getByRole('button', { name: 'Draw a sample' }).first()],
      ['history', main.getByRole('heading', { level: 1 })],
      ['settings?part=look', main.getByRole('link', { name: 'Appearance' })],
    ] as const) {
      await page.goto(`https://app.local/#/${room}`);
      await expect(first, room).toBeInViewport(whole);
      await expect.poll(sideways, room).toEqual([0, 0, 0]);
    }
    // What stands side by side in a large window stands below one another.
    await page.goto('https://app.local/#/boards/1');
    const widgets = main.getByRole('article').locator('[data-width]');
    await widgets.nth(2).waitFor();
    const lefts = await widgets.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(1);

    await page.goto('https://app.local/#/topics');
    await main
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeInViewport(whole);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New topic' }).click();
    const dialog = page.getByRole('dialog', { name: 'New topic' });
    await expect(dialog).toBeInViewport(whole);
    for (const name of ['Cancel', 'Save'])
      await expect(dialog.getByRole('button', { name, exact: true })).toBeInViewport(whole);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.locator('body').press('Shift+A');
    await expect(page.getByRole('button', { name: 'Choose what to be told' })).toBeInViewport(whole);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+0');
  if (before) await page.setViewportSize(before);
});

test('a key is changed by pressing another, taken from another action, and given back', async ({ app }) => {
  const { page } = app;
  await open(page, 'keys');
  await page.getByRole('textbox', { name: 'Find an action or a key' }).fill('history');
  await page.getByRole('button', { name: 'Add a key for Go to History' }).press('Enter');
  await page.keyboard.press('Alt+7');
  await expect(page.getByText('Alt 7 is also the key of “Go to Tags”.')).toBeVisible();
  await expectAccessible(page, 'a key that is taken');
  await page.getByRole('button', { name: 'Use it here instead' }).press('Enter');
  await page.locator('body').press('Alt+7');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'What do you want to do?' }).fill('Go to History');
  await expect(page.getByRole('button', { name: /Go to History.*Alt 7/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await open(page, 'keys');
  await page.getByRole('button', { name: 'Reset all keys' }).click();
  await page.locator('body').press('Alt+7');
  await expect(page.getByRole('heading', { name: 'Tags', level: 1 })).toBeVisible();
});

test('the way to every action cannot be taken away', async ({ app }) => {
  const { page } = app;
  await open(page, 'keys');
  await page.getByRole('textbox', { name: 'Find an action or a key' }).fill('Keyboard shortcuts');
  await page.getByRole('button', { name: /^Change the key of Keyboard shortcuts/ }).click();
  await page.keyboard.press('Control+k');
  await expect(page.getByText(/^Ctrl K has a meaning of its own/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Ctrl K has a meaning of its own/)).toHaveCount(0);
});

for (const part of ['project', 'ours', 'privacy', 'storage', 'look', 'keys', 'about'])
  test(`axe finds nothing in the settings: ${part}`, async ({ app }) => {
    await open(app.page, part);
    await app.page.getByRole('navigation', { name: 'Sections' }).waitFor();
    if (part === 'privacy') await app.page.getByRole('table').waitFor();
    if (part === 'storage') await app.page.getByText('Mentions and authors').waitFor();
    await expectAccessible(app.page, part);
  });

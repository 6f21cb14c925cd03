// The room of sources through the built window, with the real engine and a loopback server: found, added, diagnosed, listed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from './support/app.ts';
import { type FeedServer, serveFeeds } from './support/feed-server.ts';
import { expectAccessible } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'sources' });

let server: FeedServer;
let base = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app }) => {
  app.page.setDefaultTimeout(10_000);
  await app.client.call('project.close', {});
  await app.client.call('project.create', { file: join(app.userData, 'sources.earshot'), name: 'Lids' });
  await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await app.page.goto('https://app.local/');
  await app.page.reload();
  server = await serveFeeds();
  base = server.base;
});

test.afterAll(() => {
  server.close();
});

const ask = (on: Page) => on.getByLabel('Paste any link, or say what you look for');

test('the feeds a page names are found and added with one key each', async ({ app: { page: window, client } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await window.getByRole('heading', { name: 'Sources' }).waitFor();
  await window.keyboard.press('a');
  await ask(window).fill(`${base}/`);
  await ask(window).press('Enter');
  await expect(window.getByText(/Found 2 sources/)).toBeVisible();
  await ask(window).press('Enter');
  await expect(window.getByText('added', { exact: true })).toHaveCount(1);
  await ask(window).press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByText('added', { exact: true })).toHaveCount(2);
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Posts', exact: true }).last()).toBeVisible();
  await expect.poll(async () => (await client.call('mentions.search', { query: 'lid', limit: 1 })).total).toBe(6);
});

test('words open the form of a kind, filled in; what is wrong is said at its field', async ({
  app: { page: window },
}) => {
  await window.keyboard.press('a');
  await ask(window).fill('lid leaks');
  await expect(window.getByText('Look for “lid leaks” in')).toBeVisible();
  await ask(window).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Add a source' });
  await expect(dialog.getByRole('heading', { name: 'Google News' })).toBeVisible();
  await expect(dialog.getByLabel('Words')).toHaveValue('lid leaks');
  await dialog.getByRole('button', { name: 'Back to all kinds' }).click();
  await ask(window).fill('stack');
  await dialog
    .getByRole('button', { name: /^Stack Exchange/ })
    .last()
    .click();
  await dialog.getByRole('button', { name: 'Add and check' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Site' })).toBeFocused();
  await expect(dialog.getByText(/such as stackoverflow/)).toBeVisible();
  await window.keyboard.press('Escape');
});

test('a source that fails stands first and says why; its drawer shows the day', async ({
  app: { page: window, client },
}) => {
  const { id } = await client.call('sources.add', {
    kind: 'feed',
    name: 'Refused',
    config: { url: `${base}/refused.xml` },
    folder: 'Press / Spain',
  });
  await client.call('sources.refresh', { id });
  const first = window.locator('[data-source]').first();
  await expect(first).toContainText('Refused');
  await expect(first).toContainText('failing');
  await expect(first).toContainText('403');
  await first.getByRole('button', { name: 'Refused', exact: true }).click();
  const drawer = window.getByRole('dialog', { name: 'Refused' });
  await expect(drawer).toContainText('Collection has not worked yet');
  await expectAccessible(window, 'a source that fails');
  await drawer.getByRole('button', { name: 'Days covered as table' }).click();
  await expect(drawer.getByRole('row').nth(1)).toContainText('failed');
  await drawer.getByRole('button', { name: 'Edit' }).click();
  const edit = window.getByRole('dialog', { name: 'Edit the source' });
  await edit.getByLabel('Address of the feed').fill(`${base}/mended.xml`);
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit).toBeHidden();
  await drawer.getByRole('button', { name: 'Check now' }).click();
  await expect(drawer).toContainText('working');
  await drawer.getByRole('button', { name: 'See what would change' }).click();
  await expect(drawer).toContainText('Nothing would change');
  await window.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('keys pause a source and remove it, and removing can be undone', async ({ app: { page: window, client } }) => {
  const row = window.locator('[data-source]', { hasText: 'Comments' });
  await row.getByRole('button', { name: 'Comments', exact: true }).focus();
  await window.keyboard.press('p');
  await expect(row).toContainText('paused');
  const { mentions } = (await client.call('sources.list', {})).find(({ name }) => name === 'Comments') ?? {};
  expect(mentions).toBeGreaterThan(1);
  await window.keyboard.press('Delete');
  await expect(row).toBeHidden();
  await undoTold(window, `Removed the source “Comments”. Its ${mentions} mentions stay.`);
  await expect(row).toBeVisible();
  expect((await client.call('sources.list', {})).length).toBe(3);
});

test('offline nothing is asked: that is said once, above the list, and checking waits', async ({ app }) => {
  const { page: window, client } = app;
  await client.call('project.change-settings', { offline: true });
  const note = window.getByRole('main').getByText('You are offline. Nothing is asked');
  await expect(note).toBeVisible();
  const all = window.getByRole('button', { name: 'Check all' });
  await expect(all).toBeDisabled();
  await expect(all).toHaveAttribute('title', /^You are offline/);
  await expect(window.getByRole('button', { name: 'Check Comments now' })).toBeDisabled();
  // The key asks all the same, and is answered in the corner.
  await window.locator('[data-source]').getByRole('button', { name: 'Comments', exact: true }).focus();
  await window.keyboard.press('r');
  await expect(window.getByRole('alert').filter({ hasText: 'You are offline' })).toHaveCount(1);
  await expect(window.getByRole('main').getByText(/offline/i)).toHaveCount(1);
  await client.call('project.change-settings', { offline: false });
  await expect(note).toBeHidden();
  await expect(all).toBeEnabled();
});

test('the list goes out as OPML and comes in again, also dropped on the window', async ({
  app: { page: window, client, userData },
}) => {
  await window.getByRole('button', { name: 'More for sources' }).click();
  await window.getByRole('menuitem', { name: /^Export the list/ }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await dialog.getByLabel('File', { exact: true }).inputValue();
  expect(existsSync(file)).toBe(true);
  const list = readFileSync(file, 'utf8');
  expect(list).toContain(`${base}/posts.xml`);
  await window.keyboard.press('Escape');
  const more = join(userData, 'more.opml');
  writeFileSync(more, list.replaceAll('/posts.xml', '/late.xml').replaceAll('Posts', 'Late'));
  const session = await window.context().newCDPSession(window);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [more], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  await window.getByRole('button', { name: 'Add its feeds' }).click();
  await expect(window.getByText('1 source added')).toBeVisible();
  await window.keyboard.press('Escape');
  expect((await client.call('sources.list', {})).map((source) => source.name)).toContain('Late');
});

test('the log of requests is written as a table', async ({ app: { page: window } }) => {
  await window.getByRole('tab', { name: 'Requests' }).click();
  await window.getByRole('button', { name: 'Export the log' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await dialog.getByLabel('File', { exact: true }).inputValue();
  expect(readFileSync(file, 'utf8')).toContain(`${base}/posts.xml`);
  await window.keyboard.press('Escape');
  await window.getByRole('tab', { name: 'Sources' }).click();
});

test('dates that can be read in two ways are asked for, and the answer is kept with the mapping', async ({
  app: { page: window, client, userData },
}) => {
  const pick = async (name: string, text: string) => {
    const file = join(userData, name);
    writeFileSync(file, text);
    const chooser = window.waitForEvent('filechooser');
    await window.getByRole('button', { name: 'Import files' }).first().click();
    await (await chooser).setFiles(file);
    return window.getByRole('dialog', { name: `Import ${name}` });
  };
  const first = await pick(
    'shop.csv',
    'when;review;stars\n03/04/2026;The lid leaks a little;1\n05/06/2026;All is well;5\n',
  );
  const run = first.getByRole('button', { name: 'Import', exact: true });
  await expect(first.getByText('When was the first message of this file written?')).toBeVisible();
  await expect(run).toBeDisabled();
  await first.getByRole('radio', { name: /4 March 2026/ }).check();
  await expect(run).toBeEnabled();
  await first.getByRole('button', { name: 'Save this mapping' }).click();
  await first.getByLabel('Name of the mapping').fill('Shop reviews');
  await first.getByLabel('Name of the mapping').press('Enter');
  await expect(first.getByRole('combobox', { name: 'Read as before' })).toHaveValue('Shop reviews');
  await run.click();
  await expect(first.getByText('2 new mentions').first()).toBeVisible();
  await window.keyboard.press('Escape');
  const { mentions } = await client.call('mentions.search', { query: 'lid little', limit: 1 });
  expect(new Date(mentions[0]?.at ?? 0).toISOString()).toMatch(/^2026-03-0[34]/);

  const second = await pick(
    'shop-2.csv',
    'when;review;stars\n07/08/2026;A second lid leaks;1\n09/10/2026;Still well;5\n',
  );
  await expect(second.getByRole('combobox', { name: 'Read as before' })).toHaveValue('Shop reviews');
  await expect(second.getByRole('radio')).toHaveCount(0);
  await expect(second.getByRole('button', { name: 'Import', exact: true })).toBeEnabled();
  await window.keyboard.press('Escape');
});

test('what was heard elsewhere is noted from anywhere and opened', async ({ app: { page: window } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Topics' }).click();
  await window.locator('body').press('Shift+N');
  const dialog = window.getByRole('dialog', { name: 'Note what you heard' });
  await dialog.getByLabel('What was said').fill('She said that the new lid holds.');
  await dialog.getByLabel('Who said it').fill('Carmen');
  await dialog.getByRole('combobox', { name: 'Where you heard it' }).fill('phone');
  await dialog.getByLabel('When').fill('01/10/2025');
  await dialog.getByLabel('Time').fill('half nine');
  await expect(dialog.getByText('Write the time as 09:41.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Note it' })).toBeDisabled();
  await dialog.getByLabel('Time').fill('9.30');
  await dialog.getByLabel('What was said').press('Control+Enter');
  await expect(dialog).toBeHidden();
  await window.getByRole('button', { name: 'Open it' }).click();
  const reader = window.getByRole('region', { name: 'Mention', exact: true });
  await expect(reader).toContainText('She said that the new lid holds.');
  await expect(reader).toContainText('phone');
  await expect(reader).toContainText('1 Oct 2025, 09:30');
});

test('a list of links is pasted, looked at and added at once; what leads nowhere says so', async ({
  app: { page: window, client },
}) => {
  await window.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://app.local' });
  const links = ['news.xml', 'refused.xml', 'reviews.xml', 'forum.xml'].map((name) => `${base}/${name}`);
  await window.evaluate((text) => navigator.clipboard.writeText(text), links.join('\n'));
  await window.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await window.getByRole('heading', { name: 'Sources' }).waitFor();
  await window.keyboard.press('a');
  await ask(window).press('ControlOrMeta+v');
  const dialog = window.getByRole('dialog', { name: 'Add a source' });
  await expect(dialog.getByRole('heading', { name: '3 sources found in 4 links' })).toBeVisible();
  await expect(dialog.getByText('The server refuses')).toBeVisible();
  await expectAccessible(window, 'a list of links', '[role=dialog]');
  await ask(window).press('Enter');
  await expect(dialog.getByText('added', { exact: true })).toHaveCount(3);
  await window.keyboard.press('Escape');
  const names = async () => (await client.call('sources.list', {})).map(({ name }) => name);
  await expect.poll(names).toEqual(expect.arrayContaining(['news', 'reviews', 'forum']));
  // What was added together is one step of the history.
  expect(await client.call('changes.undo', {})).toMatchObject({ summary: 'added 3 sources' });
  expect(await names()).not.toContain('forum');
  await client.call('changes.redo', {});
  expect(await names()).toContain('forum');
});

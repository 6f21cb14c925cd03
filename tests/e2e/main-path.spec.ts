// The main path through the built window, in Chromium with the real engine: sample, feed, import, search, tag, topic, board.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from './support/app.ts';

test.use({ file: 'main-path' });

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Loopback news</title>
  <item><guid>1</guid><title>Kettle review</title><description>The kettle from Mar Azul boils fast.</description><pubDate>Tue, 15 Sep 2026 10:00:00 GMT</pubDate></item>
  <item><guid>2</guid><title>Queja</title><description>El hervidor gotea y nadie contesta.</description><pubDate>Wed, 16 Sep 2026 10:00:00 GMT</pubDate></item>
</channel></rss>`;

let server: Server;
let feedUrl = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app }) => {
  app.page.setDefaultTimeout(10_000);
  // Other files share this window: the room they left it in would be the one it opens with.
  await app.page.goto('https://app.local/#/explore');
  await app.client.call('project.close', {});
  await app.page.emulateMedia({ colorScheme: 'light' });
  await app.page.goto('https://app.local/');
  server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  feedUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
});

test.afterAll(() => {
  server.close();
});

/** What the list says it found. */
const found = (page: Page) => page.getByRole('main').getByRole('status').first();
const go = (page: Page, room: string) => page.getByRole('navigation').getByRole('link', { name: room }).click();
const query = (page: Page) => page.getByLabel('Search mentions');

async function search(page: Page, text: string): Promise<void> {
  await query(page).fill(text);
  await query(page).press('Enter');
  await expect.poll(() => new URLSearchParams(page.url().split('?')[1]).get('q') ?? '').toBe(text);
  // The old list stays until the new one is there.
  await expect(page.getByRole('feed')).toHaveAttribute('aria-busy', 'false');
}

test('the sample opens with one click and shows its mentions, trend and words', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await expect(found(page)).toContainText(/1,\d{3} mentions/, { timeout: 30_000 });
  await expect(page.getByText(/Mentions peaked on/)).toBeVisible();
  await expect(page.getByText(/They talk about/)).toBeVisible();
});

test('a search explains itself, finds, and says what is wrong with it at its place', async ({ app: { page } }) => {
  await search(page, 'pedido OR bestelling');
  await expect(found(page)).toContainText(/^\d{2,3} mentions? of 1,\d{3}$/);
  await expect(page.getByText('mentions with “pedido” or “bestelling”')).toBeVisible();
  await query(page).fill('(pedido OR');
  await expect(query(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('search p')).not.toBeEmpty();
  await search(page, '');
  await expect(found(page)).toContainText(/1,\d{3} mentions/);
});

test('a word of the cloud and a bar of the trend narrow the search', async ({ app: { page } }) => {
  await search(page, 'lang:nl');
  const before = await found(page).textContent();
  await page
    .getByRole('button', { name: /^levering, \d+|^bestelling, \d+|^wasmachine, \d+/ })
    .first()
    .click();
  await expect(query(page)).toHaveValue(/lang:nl \p{L}+/u);
  await expect(found(page)).not.toHaveText(before ?? '');
  await search(page, 'lang:it');
  const chart = page.locator('canvas, svg').first();
  await expect(chart).toBeVisible();
});

test('a mention opens with its facts, reasons and conversation', async ({ app: { page } }) => {
  await search(page, 'sentiment:negative lang:es has:reply');
  await expect(found(page)).toContainText(/mentions? of/);
  await page.keyboard.press('Escape');
  await page.locator('body').press('j');
  await expect(page.locator('article:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  const reader = page.getByRole('region', { name: 'Mention', exact: true });
  await expect(reader).toBeVisible();
  await expect(reader).toContainText('Conversation');
  await expect(reader).toContainText('Facts');
});

test('tagging all that was found, and undo', async ({ app: { page, client } }) => {
  await search(page, 'garantía OR garantie OR garanzia OR warranty');
  await expect(found(page)).toContainText(/\d+ mentions? of/);
  const total = Number(/^(\d+)/.exec((await found(page).textContent()) ?? '')?.[1]);
  await page.getByLabel('Select what is loaded').click();
  const all = page.getByRole('button', { name: /Select (all|the) \d+ found/ });
  if (await all.isVisible()) await all.click();
  await page.getByRole('main').getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByLabel('Find a tag').fill('warranty');
  await page.getByRole('option', { name: /Make the tag “warranty”/ }).click();
  // Until the tag is made a search for it is an error, so the list of tags is asked.
  const tagged = async () => (await client.call('tags.list', {})).find((tag) => tag.name === 'warranty')?.mentions;
  await expect.poll(tagged).toBe(total);
  // The line at the foot may still tell of the change before.
  const note = page.getByRole('alert').filter({ hasText: 'warranty' });
  await note.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await tagged()) ?? 0).toBe(0);
});

test('one mention is tagged from the keyboard', async ({ app: { page, client } }) => {
  await search(page, 'lang:de');
  await expect(found(page)).toContainText(/mentions? of/);
  await page.locator('body').press('Escape');
  await page.locator('body').press('j');
  await expect(page.locator('article:focus')).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('t');
  await page.getByLabel('Find a tag').fill('service');
  await page.getByLabel('Find a tag').press('Enter');
  await expect
    .poll(async () => (await client.call('changes.list', { limit: 1 }))[0]?.summary)
    .toBe('tagged 1 mention “service”');
});

test('the mention the keys stand on is opened and tagged by one key', async ({ app: { page, client } }) => {
  await search(page, 'lang:pt');
  await expect(found(page)).toContainText(/mentions? of/);
  await page.locator('body').press('Escape');
  await page.locator('body').press('j');
  await expect(page.locator('article:focus')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByLabel('Find a tag')).toBeFocused();
  await page.keyboard.type('repair');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await client.call('changes.list', { limit: 1 }))[0]?.summary)
    .toBe('tagged 1 mention “repair”');
  await page.locator('body').press('Escape');
});

test('a search is saved as a topic', async ({ app: { page, client } }) => {
  await search(page, 'lavadora OR wasmachine OR lavatrice');
  await page.getByRole('button', { name: 'Save as topic' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as topic' });
  await dialog.getByLabel('Name').fill('Washing machines');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await go(page, 'Topics');
  await expect(page.getByText('Washing machines', { exact: true })).toBeVisible();
  const topics = await client.call('topics.list', {});
  expect(topics.find((topic) => topic.name === 'Washing machines')?.mentions).toBeGreaterThan(10);
});

test('a feed is added, collected and reported; every request is in the log', async ({ app: { page, client } }) => {
  await go(page, 'Sources');
  await page.getByRole('button', { name: 'Add a source' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  const ask = dialog.getByLabel('Paste any link, or say what you look for');
  await ask.fill(feedUrl);
  await ask.press('Enter');
  await expect(dialog.getByText(/Found one source/)).toBeVisible();
  await ask.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Loopback news').first()).toBeVisible({ timeout: 15_000 });
  await expect.poll(async () => (await client.call('mentions.search', { query: 'hervidor', limit: 1 })).total).toBe(1);
  await page.getByRole('tab', { name: 'Requests' }).click();
  await expect(page.getByText(feedUrl).first()).toBeVisible();
});

test('a file is imported by dialog: preview, then run', async ({ app: { page, client, userData } }) => {
  const file = join(userData, 'reviews.csv');
  writeFileSync(
    file,
    'date,author,text,shop\n2026-09-15 18:22,Ana,"La tostadora quema, qué desastre",Madrid\n2026-09-16 09:01,Ben,The toaster is lovely,Cork\n',
  );
  await go(page, 'Sources');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).first().click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog', { name: /Import reviews.csv/ });
  await expect(dialog.getByText('La tostadora quema, qué desastre').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByText('2 new mentions').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await client.call('mentions.search', { query: 'shop:cork lang:en', limit: 1 })).total)
    .toBe(1);
});

test('a file dropped on the window opens the same dialog', async ({ app: { page, userData } }) => {
  const file = join(userData, 'dropped.jsonl');
  writeFileSync(
    file,
    '{"id":"1","text":"Dropped from a folder, and read.","author":"Cleo","published":"2026-09-17T10:00:00Z"}\n',
  );
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  const dialog = page.getByRole('dialog', { name: /Import dropped.jsonl/ });
  await expect(dialog.getByText('Dropped from a folder, and read.').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByText('1 new mention').first()).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a board is made, gets a widget, and is exported as a file that opens offline', async ({
  app: { page, userData },
}) => {
  await go(page, 'Boards');
  await page.getByRole('button', { name: 'New board' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New board' });
  await dialog.getByLabel('Name').fill('Autumn');
  await dialog.getByRole('button', { name: 'Make the board' }).click();
  await expect(page.getByRole('heading', { name: 'Autumn' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
  await page.getByRole('button', { name: 'Add a widget' }).first().click();
  const widget = page.getByRole('dialog', { name: 'Add a widget' });
  await widget.getByLabel('Title').fill('Only Dutch');
  await widget.getByLabel('Search').fill('lang:nl');
  await widget.getByRole('button', { name: /Save|Add/ }).click();
  await expect(page.getByText('Only Dutch').first()).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('button', { name: 'Export' }).first().click();
  const exporting = page.getByRole('dialog', { name: 'Export' });
  await exporting.getByRole('button', { name: 'Export', exact: true }).click();
  const done = page.getByRole('dialog', { name: 'Exported' });
  await expect(done).toBeVisible({ timeout: 20_000 });
  const file = await done.getByLabel('File').inputValue();
  expect(file.startsWith(userData)).toBe(true);
  expect(existsSync(file) && statSync(file).size).toBeGreaterThan(20_000);
  expect(readFileSync(file, 'utf8')).not.toMatch(/<script|src="http/);
  await done.getByRole('button', { name: 'Done' }).click();
});

test('a project of one’s own is made, and the sample is found again among the recent ones', async ({
  app: { page, client },
}) => {
  await client.call('project.close', {});
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Café Ñandú');
  await page.getByRole('button', { name: 'Make the project' }).click();
  await expect(page.getByText('Café Ñandú has no mentions yet')).toBeVisible();
  await client.call('project.close', {});
  await page.getByText('Mar Azul (sample)').first().click();
  await expect(page.getByRole('button', { name: 'Mar Azul (sample)' })).toBeVisible();
  expect((await client.call('project.current', {}))?.mentions).toBeGreaterThan(1000);
});

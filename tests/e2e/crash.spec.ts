// The window dies in the middle of work: it comes back by itself where it was, and what was saved is there.
import type { Page } from 'playwright-core';
import { type App, expect, test } from './support/app.ts';

test.use({ file: 'crash' });

test.describe.configure({ mode: 'serial' });

/** Ends the page's process as a fault in it would, and answers the window that came in its place. */
async function crash(app: App): Promise<Page> {
  const { page, context } = app.host;
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await expect.poll(() => app.host.page !== page, { timeout: 20_000 }).toBe(true);
  const next = app.host.page;
  await next.getByRole('main').waitFor();
  return next;
}

test.beforeAll(async ({ app }) => {
  await app.client.call('project.sample', {});
  await app.page.goto('https://app.local/#/explore');
  await app.page.getByRole('main').waitFor();
});

test('while a query is typed: the search that was shown is shown again', async ({ app }) => {
  const { page } = app.host;
  const bar = page.getByRole('combobox').first();
  await bar.fill('lavadora');
  await bar.press('Enter');
  await expect(page).toHaveURL(/q=lavadora/);
  await bar.pressSequentially(' OR seca');
  const again = await crash(app);
  await expect(again).toHaveURL(/q=lavadora/);
  await expect(again.getByRole('combobox').first()).toHaveValue(/^lavadora/);
  const { total } = await app.client.call('mentions.search', { query: 'lavadora', limit: 1 });
  expect(total).toBeGreaterThan(0);
});

test('while labels are overruled: what was saved stays, and can be undone', async ({ app }) => {
  const { mentions } = await app.client.call('mentions.search', { query: 'lavadora', limit: 3 });
  const ids = mentions.map((mention) => mention.id);
  const saving = app.client.call('labels.set', { facet: 'sentiment', value: 'negative', to: { ids } });
  const again = await crash(app);
  await saving;
  const found = await app.client.call('mentions.search', { query: 'lavadora sentiment:negative', limit: 50 });
  expect(found.mentions.map((mention) => mention.id)).toEqual(expect.arrayContaining(ids));
  await expect(again).toHaveURL(/q=lavadora/);
  const [last] = await app.client.call('changes.list', { limit: 1 });
  expect(last).toMatchObject({ count: 3, undone: false });
});

test('while a board is edited: the board is as it was saved, and open', async ({ app }) => {
  const [first] = await app.client.call('boards.list', {});
  const id = first?.id ?? 0;
  const board = await app.client.call('boards.get', { id });
  await app.host.page.goto(`https://app.local/#/boards/${id}`);
  await expect(app.host.page.getByRole('heading', { name: board.name }).first()).toBeVisible();
  await app.client.call('boards.save', { ...board, summary: 'Saved a moment before.' });
  const again = await crash(app);
  await expect(again).toHaveURL(new RegExp(`#/boards/${id}`));
  await expect(again.getByRole('heading', { name: board.name }).first()).toBeVisible();
  expect(await app.client.call('boards.get', { id })).toMatchObject({
    summary: 'Saved a moment before.',
    widgets: board.widgets,
  });
});

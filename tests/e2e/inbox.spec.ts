// The inbox in the built window: what waits, what one does about it by mouse and by keyboard, and the way back.
import type { Page } from 'playwright-core';
import type { Id } from '../../src/contract/model.ts';
import { type App, expect, openSample, test } from './support/app.ts';
import { tabTo } from './support/keyboard.ts';
import { expectAccessible } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'inbox' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

const rows = (page: Page) => page.getByRole('feed').getByRole('article');
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

/** All that is in the sample, whatever day it is tested on. */
async function openRoom(page: Page, address = 'view=answer'): Promise<void> {
  await page.evaluate(() =>
    localStorage.setItem('earshot:inbox', JSON.stringify({ view: 'answer', order: 'oldest', period: null })),
  );
  await page.goto(`https://app.local/#/inbox?${address}`);
  await page.reload();
  await rows(page).first().waitFor();
}

async function waiting(client: App['client'], limit = 5): Promise<readonly Id[]> {
  return (await client.call('inbox.page', { view: 'answer', limit })).rows.map((row) => row.mention.id);
}

test('shows what waits the oldest first; opening is reading, done gives way to the next, undo brings back', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  const [first, second] = await waiting(client);
  await expect(tab(page, 'Needs an answer')).toHaveAttribute('aria-selected', 'true');
  await expect(rows(page).first()).toHaveAttribute('data-id', String(first));
  await rows(page).first().click();
  await expect(page.getByRole('region', { name: 'Mention' })).toBeVisible();
  await expect.poll(() => client.call('inbox.get', { id: first ?? 0 })).toEqual({ state: 'read', until: null });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(rows(page).first()).toHaveAttribute('data-id', String(second));
  await expect(page).toHaveURL(new RegExp(`mention=${second}`));
  await tab(page, 'Done').click();
  await expect(rows(page)).toHaveCount(1);
  await undoTold(page, 'Marked 1 mention as done');
  await expect(page.getByText('Nothing is done yet')).toBeVisible();
  await expect.poll(async () => (await waiting(client))[0]).toBe(first);
});

test('put off by mouse until a day, and looked up where it waits', async ({ app: { page, client } }) => {
  await openRoom(page);
  const [first] = await waiting(client);
  await rows(page).first().click();
  await page.getByRole('button', { name: 'Not now', exact: true }).click();
  await page.getByRole('menuitem', { name: 'On a date' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring it back on a date' });
  await dialog.getByRole('button', { name: 'Next month' }).click();
  await dialog.getByRole('button', { name: /^15 |15, / }).click();
  await dialog.getByRole('button', { name: 'Put off' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => client.call('inbox.get', { id: first ?? 0 })).toMatchObject({ state: 'later' });
  await tab(page, 'Not now').click();
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('Nothing is put off')).toBeVisible();
  await expect.poll(async () => (await waiting(client))[0]).toBe(first);
});

test('by keyboard alone: walk, tag and go on, put off, done, choose, take back', async ({ app: { page, client } }) => {
  await openRoom(page);
  const [first, second, third, fourth] = await waiting(client);
  const press = (key: string) => page.keyboard.press(key);
  const at = (id: Id | undefined) => expect(page).toHaveURL(new RegExp(`mention=${id}(&|$)`));
  await press('j');
  await at(first);
  await press('j');
  await at(second);
  await press('k');
  await at(first);
  await expect(page.getByRole('toolbar', { name: 'Tag and go to the next' })).toBeVisible();
  await press('1');
  await at(second);
  const [tag] = await client.call('tags.list', {});
  await expect.poll(async () => (await client.call('mentions.get', { id: first ?? 0 })).tags).toContain(tag?.id);
  await press('e');
  await at(third);
  await press('s');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  // Late in the day there is no later today.
  await tabTo(page.getByRole('menuitem', { name: 'Tomorrow' }), 'ArrowDown');
  await press('Enter');
  await at(fourth);
  await expect.poll(() => waiting(client, 2)).toEqual([first, fourth]);
  await press('u');
  await expect.poll(() => client.call('inbox.get', { id: fourth ?? 0 })).toEqual({ state: 'new', until: null });
  await press('Control+z');
  await press('Control+z');
  await expect.poll(() => waiting(client, 4)).toEqual([first, second, third, fourth]);
  await expect(rows(page).nth(1)).toHaveAttribute('data-id', String(second));
  await press('x');
  await press('k');
  await press('x');
  await expect(page.getByText('2 selected')).toBeVisible();
  await press('e');
  await expect.poll(() => waiting(client, 2)).toEqual([first, second]);
  await press('Control+z');
  await expect.poll(() => waiting(client, 4)).toEqual([first, second, third, fourth]);

  // The next key right behind a choice is meant for the next mention.
  await openRoom(page);
  await press('j');
  await at(first);
  await press('s');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await tabTo(page.getByRole('menuitem', { name: 'Tomorrow' }), 'ArrowDown');
  await press('Enter');
  await press('e');
  await expect.poll(() => waiting(client, 2)).toEqual([third, fourth]);
  await press('Control+z');
  await press('Control+z');
  await expect.poll(() => waiting(client, 2)).toEqual([first, second]);
});

test('a whole view is done at once and comes back at once; a filter narrows what that is', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  await page.getByLabel('Filter the inbox').fill('lang:nl');
  const { answer, all } = await client.call('inbox.counts', { query: 'lang:nl' });
  expect(answer).toBeLessThan(all);
  await expect(tab(page, 'Needs an answer')).toContainText(String(answer));
  await tab(page, 'Everything').click();
  await rows(page).first().getByRole('checkbox').check();
  await page.getByRole('button', { name: `Select all ${all} in this view` }).click();
  await expect(page.getByRole('status').filter({ hasText: `All ${all} in this view are selected` })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Nothing here matches the filter')).toBeVisible();
  await expect
    .poll(() => client.call('inbox.counts', { query: 'lang:nl' }))
    .toMatchObject({ answer: 0, all: 0, done: all });
  await page
    .getByRole('alert')
    .filter({ hasText: `${all} mentions` })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect.poll(() => client.call('inbox.counts', { query: 'lang:nl' })).toMatchObject({ answer, all, done: 0 });
  await page.getByLabel('Filter the inbox').fill('lang:');
  await expect(page.getByLabel('Filter the inbox')).toHaveAttribute('aria-invalid', 'true');
});

test('keeps its view and its period, opens what an address names, and follows what others do', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  const [first, second] = await waiting(client);
  await page.getByRole('button', { name: /^Period/ }).click();
  await page.getByRole('menuitemradio', { name: 'Last 90 days' }).click();
  await tab(page, 'New').click();
  await page.goto('https://app.local/#/inbox');
  await page.reload();
  await expect(tab(page, 'New')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: 'Period: Last 90 days' })).toBeVisible();
  await openRoom(page, `view=answer&mention=${second}`);
  await expect(page.getByRole('region', { name: 'Mention' })).toBeVisible();
  await expect(rows(page).nth(1)).toHaveAttribute('data-open', 'true');
  await client.call('inbox.set', { to: { ids: [first ?? 0] }, state: 'done' });
  await expect(rows(page).first()).toHaveAttribute('data-id', String(second));
  await expect(rows(page).first()).toHaveAttribute('data-open', 'true');
  await client.call('changes.undo', {});
  await expect(rows(page).first()).toHaveAttribute('data-id', String(first));
});

// A few rows say as much as many, and axe reads them six times as fast.
const few = 'view=answer&q=lang:de';

test('the room and its reader are accessible', async ({ app: { page } }) => {
  await openRoom(page, few);
  await expectAccessible(page, 'inbox');
  await rows(page).first().click();
  await page.getByRole('region', { name: 'Mention' }).getByText('Escalation risk').waitFor();
  await expectAccessible(page, 'inbox with a mention open');
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: 'Tomorrow' }).waitFor();
  await expectAccessible(page, 'until when');
});

test('choosing, the calendar and an empty view are accessible', async ({ app: { page } }) => {
  await openRoom(page, few);
  await rows(page).first().getByRole('checkbox').check();
  await expectAccessible(page, 'inbox with some chosen');
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: 'On a date' }).click();
  await page.getByRole('dialog', { name: 'Bring it back on a date' }).waitFor();
  await expectAccessible(page, 'a day to come back on');
  await page.keyboard.press('Escape');
  await tab(page, 'Done').click();
  await page.getByText('Nothing here matches the filter').waitFor();
  await expectAccessible(page, 'an empty view');
});

test('what was marked as unread stays so when one goes elsewhere and comes back; a link to it reads it', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  const [first = 0] = await waiting(client);
  const state = async () => (await client.call('inbox.get', { id: first })).state;
  const visit = (room: string) => page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room });
  const reader = page.getByRole('region', { name: 'Mention', exact: true });
  await rows(page).first().click();
  await expect.poll(state).toBe('read');
  await page.locator('body').press('u');
  await expect.poll(state).toBe('new');
  await visit('Explore').click();
  await page.getByLabel('Search mentions').waitFor();
  await visit('Inbox').click();
  await expect(reader).toBeVisible();
  await page.reload();
  await expect(reader).toBeVisible();
  await page.getByRole('button', { name: 'Mark as read' }).waitFor();
  expect(await state()).toBe('new');
  await page.goto(`https://app.local/#/inbox?view=answer&mention=${first}`);
  await expect.poll(state).toBe('read');
});

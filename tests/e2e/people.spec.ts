// The room of people in the built window: found, read about, noted down, linked and parted, by mouse and by keyboard.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { expectAccessible, wear } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'people' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await wear(page, 'light');
});

const list = (page: Page) => page.getByRole('region', { name: 'People' });
const paper = (page: Page) => page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2 }) });
const current = (page: Page) => list(page).locator('[aria-current=true]');

async function openRoom(page: Page, address = ''): Promise<void> {
  await page.goto(`https://app.local/#/people${address}`);
  await page.reload();
  await expect(paper(page).getByRole('heading', { name: 'History with us' })).toBeVisible();
}

test('whoever is looked for is found, and each figure opens what it counts', async ({ app: { page, client } }) => {
  await openRoom(page);
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Conchi 3ºB');
  await list(page).getByLabel('Find a person').fill('lewis peg');
  await list(page)
    .getByRole('button', { name: /Lewis Pegram/ })
    .click();
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Lewis Pegram');
  const [info] = (await client.call('people.list', { search: 'lewis peg', limit: 1 })).people;
  const person = await client.call('people.get', { id: info?.id ?? 0 });
  expect(person.accounts).toHaveLength(2);
  for (const [name, count] of [
    [/Mentions$/, person.mentions],
    [/Answered by us$/, person.answered],
    [/Without an answer$/, person.unanswered],
    [/^negative: /, person.sentiment.negative],
  ] as const) {
    await paper(page).getByRole('button', { name }).click();
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(`${count} mention`);
    await page.goBack();
  }
  // How they speak, as a figure with its intervals, its table and what one takes away.
  await paper(page).getByRole('button', { name: 'Show as a figure in Explore' }).click();
  await expect(page.getByRole('button', { name: 'Copy or save Balance' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(`${person.mentions} mention`);
  await page.goBack();
});

test('an account that is alike is linked with a click, parted with another, and both can be undone', async ({
  app,
}) => {
  const { page, client } = app;
  const [one] = (await client.call('people.list', { search: 'lieve peeraer', limit: 1 })).people;
  await openRoom(page, `?person=${one?.id}`);
  const mentions = paper(page).getByRole('button', { name: /Mentions$/ });
  await expect(mentions).toHaveText(`${one?.mentions}Mentions`);
  await paper(page).getByRole('button', { name: 'Link @lievepeer: the same name' }).click();
  await expect(mentions).not.toHaveText(`${one?.mentions}Mentions`);
  await expect(current(page)).toContainText('2 accounts');
  await paper(page).getByRole('button', { name: 'Part @lievepeer' }).click();
  await expect(mentions).toHaveText(`${one?.mentions}Mentions`);
  await undoTold(page, 'Parted @lievepeer');
  await expect(current(page)).toContainText('2 accounts');
  await client.call('changes.undo', {});
  // What was noted by linking is taken back with it: the account stands for itself again.
  await expect(mentions).toHaveText(`${one?.mentions}Mentions`);
  await expect(page).toHaveURL(new RegExp(`person=${one?.id}$`));
});

test('the same by keyboard alone: walk, look, write notes, link, come back', async ({ app: { page, client } }) => {
  await openRoom(page);
  await page.keyboard.press('j');
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Puri 4ºC');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Puri 4ºC');
  await page.keyboard.press('/');
  await page.keyboard.type('dario');
  await expect(list(page).getByRole('status')).toHaveText('2 people');
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Dario Q.');
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeFocused();
  await page.keyboard.type('asks about guarantees');
  await expect(paper(page).getByText('Saved')).toBeVisible();
  // Noting somebody down gives them a number; whoever writes goes on writing.
  await page.keyboard.type(' and bills');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('asks about guarantees and bills');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await client.call('people.list', { role: 'noted', search: 'dario', limit: 1 })).total)
    .toBe(1);
  const [noted] = (await client.call('people.list', { role: 'noted', search: 'dario', limit: 1 })).people;
  await expect
    .poll(async () => (await client.call('people.get', { id: noted?.id ?? 0 })).notes)
    .toBe('asks about guarantees and bills');
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Link an account to Dario Q.' });
  await expect(dialog.getByLabel('Which account is theirs too?')).toBeFocused();
  const alike = dialog.getByRole('button', { name: /^Link .*the same name$/ });
  await expect(alike).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(alike).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(current(page)).toContainText('2 accounts');
  await page.keyboard.press('Escape');
  await expect(current(page)).toBeFocused();
});

test('whoever complains most is found, and Enter links the only account that is found', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  await list(page).getByLabel('Order').click();
  await page.getByRole('option', { name: 'Most complaints' }).click();
  const [most] = (await client.call('people.list', { order: 'complaints', limit: 1 })).people;
  const first = list(page).getByRole('listitem').first();
  await expect(first).toContainText(`${most?.name}${most?.counted}`);
  await expect(first).toContainText(`${most?.counted} complaints, ${most?.mentions} in all`);
  await paper(page).getByRole('button', { name: 'Link another account' }).click();
  const dialog = page.getByRole('dialog', { name: /^Link an account to/ });
  await dialog.getByLabel('Which account is theirs too?').fill('puri');
  await dialog.getByLabel('Which account is theirs too?').press('Enter');
  await expect(dialog).toBeHidden();
  await expect(paper(page).getByText('Puri 4ºC')).toBeVisible();
  await client.call('changes.undo', {});
});

test('a role and a name are given, and undone', async ({ app: { page, client } }) => {
  const [one] = (await client.call('people.list', { search: 'gigi torrone', limit: 1 })).people;
  await openRoom(page, `?person=${one?.id}`);
  await page.getByRole('combobox', { name: 'What they are to us' }).click();
  await page.getByRole('option', { name: 'Critic' }).click();
  await expect(current(page)).toContainText('Critic');
  await paper(page).getByRole('button', { name: 'More for Gigi Torrone' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Luigi Torrone');
  await page.keyboard.press('Enter');
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Luigi Torrone');
  await client.call('changes.undo', {});
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Gigi Torrone');
});

test('history goes back page by page and shows our answers in it', async ({ app: { page, client } }) => {
  const [one] = (await client.call('people.list', { search: 'lewispegram', limit: 1 })).people;
  await openRoom(page, `?person=${one?.id}`);
  await expect(paper(page).getByText('Our answer').first()).toBeVisible();
  await openRoom(page, '?person=-148');
  const said = paper(page).locator('ol > li');
  await expect(said).toHaveCount(20);
  await paper(page).getByRole('button', { name: 'Show earlier mentions' }).click();
  await expect(said).toHaveCount(35);
  await expect(paper(page).getByRole('button', { name: 'Show earlier mentions' })).toBeHidden();
});

test('from a mention to whoever said it', async ({ app: { page, client } }) => {
  const [mention] = (await client.call('mentions.search', { query: 'author:omatruus', limit: 1 })).mentions;
  await page.goto(`https://app.local/#/explore?m=${mention?.id}`);
  await page.getByRole('link', { name: 'About Oma Truus' }).click();
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText('Oma Truus');
  await expect(page).toHaveURL(new RegExp(`person=-${mention?.author?.id}$`));
});

test('nobody fits, and the way back to everybody', async ({ app: { page } }) => {
  await openRoom(page, '?search=nobodyiscalledso&person=-148');
  await expect(list(page).getByText('Nobody fits')).toBeVisible();
  await list(page).getByRole('button', { name: 'Show everybody' }).last().click();
  await expect(list(page).getByRole('button', { name: /Conchi/ })).toBeVisible();
});

test('accessible: the room, its dialogs, an empty project', async ({ app: { page, client, userData } }) => {
  await openRoom(page);
  await expectAccessible(page, 'people');
  await page.keyboard.press('l');
  await page.getByRole('dialog').getByLabel('Which account is theirs too?').fill('mar');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Link @marloes_h/ })).toBeVisible();
  await expectAccessible(page, 'link an account');
  await page.keyboard.press('Escape');
  await paper(page)
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expectAccessible(page, 'rename');
  await page.keyboard.press('Escape');
  await client.call('project.close', {});
  await client.call('project.create', { file: join(userData, 'empty.earshot'), name: 'Empty' });
  await page.goto('https://app.local/#/people');
  await page.reload();
  await expect(page.getByText('Nobody has spoken yet')).toBeVisible();
  await expectAccessible(page, 'people, empty');
});

// What was typed and not saved yet outlives its window, its engine and its project: it is put back, or saved again.
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type App, expect, test } from './support/app.ts';
import { crash } from './support/crash.ts';
import { holdWrites } from './support/hold.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'typed' });

test.beforeAll(async ({ app }) => {
  const { client } = app;
  await client.call('project.create', { file: project(app) });
  await client.call('mentions.remark', { text: 'The lamp hums at night.', author: 'Mrs Vega' });
  await client.call('tags.save', { name: 'Lamps', color: '#3366cc', pattern: 'plain' });
  const names = { names: ['lamp'], handles: [], domains: [], misspellings: [], exclusions: [] };
  await client.call('topics.save', { name: 'Lamps', query: '', names, scope: 'search', color: '#3366cc' });
  await app.page.goto('https://app.local/#/explore');
  // The room of the project, not the start that was there before: keys are heard from here on.
  await app.page.getByRole('combobox', { name: 'Search mentions' }).waitFor();
});

const project = ({ userData }: App) => join(userData, 'files', 'typed.earshot');
const field = (within: Locator, name: string) => within.getByRole('textbox', { name, exact: true });
const sayBack = (within: Locator) => within.getByText('What you had typed is back.');

async function openRoom(page: Page, address: string): Promise<void> {
  await page.goto(`https://app.local/#/${address}`);
  await page.reload();
  await page.getByRole('main').waitFor();
}

test('a remark that was being noted is there again after a crash, and no more once it is noted', async ({ app }) => {
  const { page } = app.host;
  await page.locator('body').press('Shift+N');
  const before = page.getByRole('dialog', { name: 'Note what you heard' });
  await field(before, 'What was said').fill('The handle of the big pan came off.');
  await field(before, 'Who said it').pressSequentially('Mr Ibarr');
  await expect(sayBack(before)).toBeHidden();

  const again = await crash(app);
  const dialog = again.getByRole('dialog', { name: 'Note what you heard' });
  await expect(field(dialog, 'What was said')).toHaveValue('The handle of the big pan came off.');
  await expect(field(dialog, 'Who said it')).toHaveValue('Mr Ibarr');
  await expect(sayBack(dialog)).toBeVisible();
  await expectAccessible(again, 'a form with what was typed before', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await expect(dialog).toBeHidden();
  expect((await app.client.call('mentions.search', { query: '"big pan came off"', limit: 1 })).total).toBe(1);

  await again.reload();
  await again.getByRole('main').waitFor();
  await again.locator('body').press('Shift+N');
  await expect(field(dialog, 'What was said')).toHaveValue('');
  await expect(sayBack(dialog)).toBeHidden();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('a topic that was being edited is there again after a crash, down to a half typed name, until it is let go', async ({
  app,
}) => {
  const { page } = app.host;
  const [topic] = await app.client.call('topics.list', {});
  if (!topic) throw new Error('There is a topic.');
  await openRoom(page, 'topics');
  await page.getByRole('button', { name: `More for ${topic.name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const before = page.getByRole('dialog', { name: `Edit ${topic.name}` });
  await field(before, 'Name').fill('Another name of it');
  const names = before.getByLabel('What people call it', { exact: true });
  await names.fill('first name');
  await names.press('Enter');
  await names.pressSequentially('half a na');

  const again = await crash(app);
  await expect(again).toHaveURL(/#\/topics/);
  const dialog = again.getByRole('dialog', { name: `Edit ${topic.name}` });
  await expect(field(dialog, 'Name')).toHaveValue('Another name of it');
  await expect(dialog.getByText('first name', { exact: true })).toBeVisible();
  await expect(dialog.getByLabel('What people call it', { exact: true })).toHaveValue('half a na');
  await expect(sayBack(dialog)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();

  await openRoom(again, 'topics');
  await again.getByRole('button', { name: `More for ${topic.name}`, exact: true }).click();
  await again.getByRole('menuitem', { name: 'Edit' }).click();
  await expect(field(dialog, 'Name')).toHaveValue(topic.name);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('a rule comes back when the window is loaded again, or is begun anew', async ({ app }) => {
  const { page } = app.host;
  await openRoom(page, 'tags');
  await page.getByRole('button', { name: 'New rule' }).click();
  const rule = page.getByRole('dialog', { name: 'New rule' });
  await field(rule, 'Name').fill('Handles');
  await field(rule, 'When a mention matches').fill('handle OR (pan');
  await page.reload();
  await expect(field(rule, 'Name')).toHaveValue('Handles');
  await expect(field(rule, 'When a mention matches')).toHaveValue('handle OR (pan');
  await rule.getByRole('button', { name: 'Start afresh' }).click();
  await expect(field(rule, 'Name')).toHaveValue('');
  await expect(sayBack(rule)).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: 'New rule' }).waitFor();
  await expect(rule).toBeHidden();
});

test('a new board and a text on a board come back when the window is loaded again', async ({ app }) => {
  const { page } = app.host;
  await openRoom(page, 'boards');
  await page.getByRole('button', { name: 'New board' }).click();
  const board = page.getByRole('dialog', { name: 'New board' });
  await board.getByRole('radio', { name: 'Empty' }).check({ force: true });
  await field(board, 'Name').fill('Handles of pans');
  await page.reload();
  await expect(field(board, 'Name')).toHaveValue('Handles of pans');
  await board.getByRole('button', { name: 'Make the board' }).click();
  await expect(page).toHaveURL(/boards\/\d+\?edit=1/);

  await page.getByRole('button', { name: 'Add a widget' }).first().click();
  const widget = page.getByRole('dialog', { name: 'Add a widget' });
  await widget.getByRole('combobox', { name: 'Shows' }).click();
  await page.getByRole('option', { name: 'Note', exact: true }).click();
  await field(widget, 'Text').fill('What we know of the handles so far');
  await page.reload();
  await expect(field(widget, 'Text')).toHaveValue('What we know of the handles so far');
  await widget.getByRole('button', { name: 'Add a widget' }).click();
  await expect(widget).toBeHidden();
  await expect(page.getByText('What we know of the handles so far')).toBeVisible();
  await page.reload();
  await expect(page.getByText('What we know of the handles so far')).toBeVisible();
  await expect(widget).toBeHidden();
});

test('a name that was refused is sent again by Enter', async ({ app }) => {
  const { page } = app.host;
  await openRoom(page, 'settings');
  const name = page.getByRole('main').getByRole('textbox', { name: 'Name' });
  const saved = async () => (await app.client.call('project.settings', {})).name;
  const release = holdWrites(project(app));
  try {
    await name.fill('A name that has to wait');
    await name.press('Enter');
    await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 20_000 });
  } finally {
    release();
  }
  await expect(name).toHaveValue('A name that has to wait');
  expect(await saved()).not.toBe('A name that has to wait');
  await name.press('Enter');
  await expect.poll(saved).toBe('A name that has to wait');
});

test('notes whose engine stopped are saved by themselves when it is back', async ({ app }) => {
  const { page } = app.host;
  await openRoom(page, 'people');
  const notes = page.getByRole('textbox', { name: 'Notes' });
  const release = holdWrites(project(app));
  try {
    await notes.fill('Wants to hear from us by Monday');
    await notes.blur();
    await app.killEngine();
  } finally {
    release();
  }
  await expect(page.getByText(/^Earshot’s engine stopped and was started again/)).toBeVisible();
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible();
  const [first] = (await app.client.call('people.list', { limit: 1 })).people;
  expect((await app.client.call('people.get', { id: first?.id ?? 0 })).notes).toBe('Wants to hear from us by Monday');
});

test('a board whose engine stopped keeps what was written on it, and is saved when it is back', async ({ app }) => {
  const { page } = app.host;
  const { id } = await app.client.call('boards.save', { name: 'Handles', widgets: [] });
  await openRoom(page, `boards/${id}?edit=1`);
  const summary = page.getByLabel('Summary');
  await summary.waitFor();
  const release = holdWrites(project(app));
  try {
    await summary.fill('Handles come off; the makers know.');
    await summary.blur();
    await page.getByLabel('Title', { exact: true }).focus();
    // The board saves itself after a rest.
    await page.waitForTimeout(1_500);
    await app.killEngine();
  } finally {
    release();
  }
  await expect(page.getByText(/^Earshot’s engine stopped and was started again/)).toBeVisible();
  await expect.poll(async () => (await app.client.call('boards.get', { id })).summary).toMatch(/the makers know/);
  await expect(summary).toHaveValue('Handles come off; the makers know.');
});

test('notes are saved when the project is left at once', async ({ app }) => {
  const { page } = app.host;
  await openRoom(page, 'people');
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill('Left in the middle of a sent');
  await notes.press('Control+k');
  await page.getByRole('textbox', { name: 'What do you want to do?' }).fill('Close the project');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  await app.client.call('project.open', { file: project(app) });
  const [first] = (await app.client.call('people.list', { limit: 1 })).people;
  expect((await app.client.call('people.get', { id: first?.id ?? 0 })).notes).toBe('Left in the middle of a sent');
});

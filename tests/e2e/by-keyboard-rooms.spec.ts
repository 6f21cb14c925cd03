// With the mouse unplugged: the main paths of Explore, Columns, People, Tags and Boards, by keys alone. That of the inbox
// is in inbox.spec.ts, the other rooms are in by-keyboard.spec.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { found, panel, settle } from './support/explore-room.ts';
import { tabTo, write } from './support/keyboard.ts';
import { wear } from './support/looks.ts';

test.use({ file: 'by-keyboard-rooms' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await wear(page, 'light');
  await page.goto('https://app.local/#/topics');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Topics', level: 1 })).toBeVisible();
});

const query = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? '').get('q') ?? '';
const words = (page: Page) => panel(page).getByRole('group', { name: /^Words used most/ });

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search mentions')).toBeFocused();
  await write(page, text);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe(text);
  await settle(page);
}

/** What has no key is chosen in the palette by its name. */
async function runCommand(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  // Enter is for the action that is marked, and the mark follows what is typed.
  await expect(page.locator('.mantine-Spotlight-action[data-selected]')).toHaveText(new RegExp(typed, 'i'));
  await page.keyboard.press('Enter');
}

test('Explore: searched, a facet and a word added and left out', async ({ app: { page, client } }) => {
  await page.keyboard.press('Alt+2');
  await settle(page);
  await searchFor(page, 'pedido');
  const { total } = await client.call('mentions.search', { query: 'pedido', limit: 0 });
  await found(page, total);

  const facets = page.getByRole('complementary', { name: 'Filters' });
  await tabTo(facets.getByRole('button', { name: 'Sentiment', exact: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/^pedido sentiment:\S+$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('pedido');
  await page.keyboard.press('Delete');
  await expect.poll(() => query(page)).toMatch(/^pedido -sentiment:\S+$/);

  await searchFor(page, 'lang:es');
  await tabTo(words(page).locator('[tabindex="0"]'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/^lang:es \S+$/);
  // The former words stand until the next are placed; the focus goes on to one that is there.
  const added =
    query(page)
      .split(' ')
      .at(-1)
      ?.replace(/^word:/, '') ?? '';
  await expect(words(page).getByRole('button', { name: new RegExp(`^${added}\\b`) })).toHaveCount(0);
  await expect(words(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect.poll(() => query(page)).toMatch(/^lang:es \S+ -\S+$/);
});

test('Explore: days brushed, a table instead of a chart, two searches compared', async ({ app: { page } }) => {
  await settle(page);
  await tabTo(panel(page).getByRole('slider'), 'Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/^lang:es .+ date:\S+\/\S+$/);
  await settle(page);
  await tabTo(
    panel(page)
      .getByRole('button', { name: /as table$/ })
      .first(),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('table').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('table')).toHaveCount(0);

  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'Another search' })).toBeFocused();
  await page.keyboard.type('lang:it');
  await page.keyboard.press('Enter');
  const there = panel(page).getByRole('region', { name: 'Compared with' });
  await expect(there.getByRole('button', { name: /^\d+ mentions$/ })).toBeVisible();
  await runCommand(page, 'stop comparing');
  await expect(page).not.toHaveURL(/with=/);
});

test('Columns: made from a search, made to tell, widened, moved and removed', async ({ app: { page, client } }) => {
  const names = async () => (await client.call('columns.list', {})).map(({ name }) => name);
  const last = async () => (await client.call('columns.list', {})).at(-1);
  await page.keyboard.press('Alt+2');
  await settle(page);
  await searchFor(page, 'lang:nl caleta');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+C');
  const dialog = page.getByRole('dialog', { name: 'New column' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await write(page, 'Caleta');
  await tabTo(dialog.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await tabTo(dialog.getByRole('button', { name: 'Add the column' }));
  await page.keyboard.press('Enter');
  const column = page.getByRole('region', { name: 'Caleta', exact: true });
  await expect(column.getByRole('article').first()).toBeVisible();
  expect(await last()).toMatchObject({ name: 'Caleta', query: 'lang:nl caleta', mode: 'notify' });

  // One stands in what was just made.
  await page.keyboard.press('j');
  await expect(column.locator('article:focus')).toHaveCount(1);
  const width = (await last())?.width ?? 0;
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await last())?.width).toBe(width + 20);
  await page.keyboard.press('m');
  await expect.poll(async () => (await last())?.mode).toBe('quiet');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await names()).indexOf('Caleta')).toBe((await names()).length - 2);
  await page.keyboard.press('Delete');
  await expect(column).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(column).toBeVisible();
});

test('People: found, noted down, given a role, linked, parted, renamed', async ({ app: { page } }) => {
  const paper = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2 }) });
  const list = page.getByRole('region', { name: 'People' });
  await page.keyboard.press('Alt+6');
  await expect(list.getByRole('status')).toBeVisible();
  await page.keyboard.press('/');
  await write(page, 'lieve peeraer');
  await expect(list.getByRole('status')).toHaveText(/^\d people$|^1 person$/);
  await page.keyboard.press('Enter');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('Lieve Peeraer');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('writes in the evening');
  await expect(paper.getByText('Saved')).toBeVisible();
  await page.keyboard.press('Escape');

  await tabTo(paper.getByRole('combobox', { name: 'What they are to us' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabToOption(page, 'Critic');
  await page.keyboard.press('Enter');
  const current = list.locator('[aria-current=true]');
  await expect(current).toContainText('Critic');

  await page.keyboard.press('Tab');
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Link an account to Lieve Peeraer' });
  await expect(dialog.getByLabel('Which account is theirs too?')).toBeFocused();
  await tabTo(dialog.getByRole('button', { name: 'Link @lievepeer: the same name' }));
  await page.keyboard.press('Enter');
  await expect(current).toContainText('2 accounts');
  await tabTo(paper.getByRole('button', { name: 'Part @lievepeer' }));
  await page.keyboard.press('Enter');
  await expect(current).not.toContainText('2 accounts');
  await page.keyboard.press('Control+z');
  await expect(current).toContainText('2 accounts');

  await tabTo(paper.getByRole('button', { name: 'More for Lieve Peeraer' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('menuitem', { name: 'Rename' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await write(page, 'Lieve P.');
  await page.keyboard.press('Enter');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('Lieve P.');
});

test('Tags: made, renamed, merged, taken back; a rule is read before it tags', async ({ app: { page, client } }) => {
  const names = async () => (await client.call('tags.list', {})).map(({ name }) => name);
  const tag = (name: string) => page.locator('[data-tag]', { hasText: name });
  await page.keyboard.press('Alt+7');
  await expect(tag('delivery')).toBeVisible();
  await page.keyboard.press('n');
  const make = page.getByRole('dialog', { name: 'New tag' });
  await expect(make.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('aaa');
  await page.keyboard.press('Enter');
  await expect(make).toBeHidden();
  await expect(tag('aaa')).toBeVisible();
  await tabTo(tag('aaa'), 'k');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  await write(page, 'aab');
  await page.keyboard.press('Enter');
  await expect(tag('aab')).toBeFocused();
  await page.keyboard.press('m');
  const merge = page.getByRole('dialog', { name: 'Merge “aab” into another tag' });
  await expect(merge.getByRole('combobox', { name: 'Into' })).toBeFocused();
  await page.keyboard.type('fau');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(merge.getByRole('button', { name: 'Merge' }));
  await page.keyboard.press('Enter');
  await expect(tag('aab')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(tag('aab')).toBeVisible();
  expect(await names()).toContain('aab');

  await page.keyboard.press('r');
  const rule = page.getByRole('dialog', { name: 'New rule' });
  await expect(rule.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Breeze');
  await page.keyboard.press('Tab');
  await page.keyboard.type('brisa');
  await tabTo(rule.getByRole('combobox', { name: 'Put this tag on it' }));
  await write(page, 'aab');
  await page.keyboard.press('Enter');
  await expect(rule.getByText(/^Would tag \d+ mentions that are here/)).toBeVisible();
  await tabTo(rule.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(rule.getByRole('radio', { name: 'Also tag the mentions that are already here' })).toBeChecked();
  await tabTo(rule.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(rule).toBeHidden();
  const { total } = await client.call('mentions.search', { query: 'brisa', limit: 0 });
  await expect
    .poll(async () => (await client.call('tags.list', {})).find(({ name }) => name === 'aab')?.mentions)
    .toBe(total);
});

test('Boards: made from a template, given a widget that is moved and resized', async ({ app: { page, client } }) => {
  await page.keyboard.press('Alt+8');
  await expect(page.getByRole('heading', { name: 'Boards', level: 1 })).toBeVisible();
  await page.keyboard.press('n');
  const make = page.getByRole('dialog', { name: 'New board' });
  await expect(make.getByRole('radio', { checked: true })).toBeFocused();
  await tabTo(make.getByRole('radio', { name: /^Competitor/ }), 'ArrowDown');
  await tabTo(make.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Unplugged');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Unplugged' })).toBeVisible();

  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await page.keyboard.press('n');
  const add = page.getByRole('dialog', { name: 'Add a widget' });
  await expect(add.getByRole('combobox', { name: 'Shows' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabToOption(page, 'Mentions');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Only Dutch');
  await page.keyboard.press('Tab');
  await page.keyboard.type('lang:nl');
  await tabTo(add.getByRole('button', { name: 'Add a widget' }));
  await page.keyboard.press('Enter');
  await expect(add).toBeHidden();
  const widget = page.locator('[data-widget][aria-label="Only Dutch"]');
  await expect(widget).toBeVisible();
  const board = async () => {
    const info = (await client.call('boards.list', {})).find(({ name }) => name === 'Unplugged');
    return client.call('boards.get', { id: info?.id ?? 0 });
  };
  const placed = async () => (await board()).widgets.find(({ title }) => title === 'Only Dutch')?.place;
  expect((await board()).widgets.at(-1)).toMatchObject({ type: 'number', title: 'Only Dutch', query: 'lang:nl' });
  await tabTo(widget, 'j');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(page.locator('p[role=status]')).toContainText('Only Dutch: column ');
  await expect.poll(async () => (await placed())?.height).toBeGreaterThan(4);
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeHidden();
});

test('Boards: exported, planned and written, presented', async ({ app: { page, userData } }) => {
  const files = () => readdirSync(join(userData, 'files'));
  await runCommand(page, 'export');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('textbox', { name: 'File name' })).toBeFocused();
  await write(page, 'by keys');
  await page.keyboard.press('Enter');
  const done = page.getByRole('dialog', { name: 'Exported' });
  await expect(done.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(done).toBeHidden();
  expect(readFileSync(join(userData, 'files', 'by keys.html'), 'utf8')).toContain('Only Dutch');

  await runCommand(page, 'write it regularly');
  const plan = page.getByRole('dialog', { name: 'Write “Unplugged”' });
  await tabTo(plan.getByRole('combobox', { name: 'How often' }));
  await page.keyboard.press('Enter');
  await tabToOption(page, 'Every day');
  await page.keyboard.press('Enter');
  await tabTo(plan.getByRole('button', { name: 'Write it regularly' }));
  await page.keyboard.press('Enter');
  await expect(plan.getByText(/every day at 08:00/)).toBeVisible();
  // What takes the place of what had the focus takes it too: the list that of the form, and the form that of the list.
  await expect(plan.getByRole('button', { name: 'Add another' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(plan.getByRole('combobox', { name: 'Format' })).toBeFocused();
  await tabTo(plan.getByRole('button', { name: 'Cancel' }));
  await page.keyboard.press('Enter');
  await expect(plan.getByRole('button', { name: 'Add another' })).toBeFocused();
  await tabTo(plan.getByRole('listitem').getByRole('button').last(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('menuitem', { name: 'Write now' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(plan.getByText(/Last:/)).toBeVisible();
  expect(files().filter((name) => /^Unplugged.*\d{4}-\d\d-\d\d\.html$/.test(name))).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(plan).toBeHidden();

  await page.keyboard.press('p');
  const stage = page.getByRole('dialog', { name: 'Unplugged, presentation' });
  await expect(stage.getByRole('status')).toHaveText(/^1 \//);
  await page.keyboard.press('ArrowRight');
  await expect(stage.getByRole('status')).toHaveText(/^2 \//);
  await page.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Unplugged' })).toBeVisible();
});

/** Down the open list of a field to the option of this name. */
async function tabToOption(page: Page, name: string): Promise<void> {
  const option = page.getByRole('option', { name, exact: true });
  await option.waitFor();
  for (let steps = 0; steps < 40; steps++) {
    if ((await option.getAttribute('data-combobox-selected')) === 'true') return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(option).toHaveAttribute('data-combobox-selected', 'true');
}

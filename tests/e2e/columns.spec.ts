// Columns in the built window: searches side by side, live, by mouse and by keyboard; and the calendar over all sources.
import type { Locator, Page } from 'playwright-core';
import { type App, expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'columns' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
});

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const rowsOf = (place: Locator) => place.getByRole('article');
const reader = (page: Page) => page.getByRole('region', { name: 'Mention', exact: true });
const names = async ({ client }: Pick<App, 'client'>) =>
  (await client.call('columns.list', {})).map(({ name }) => name);

async function openRoom(page: Page): Promise<void> {
  await page.goto('https://app.local/#/columns');
  await page.reload();
  await rowsOf(column(page, 'Competitors')).first().waitFor();
  // Each column is asked for by itself, and keys go to the rows that are there.
  await expect(page.locator('[data-column]:not(:has(article))')).toHaveCount(0);
}

test('what comes in is shown at once, and kept back above what one reads until it is asked for', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  const all = column(page, 'Mar Azul');
  const complaints = column(page, 'Complaints');
  const [first, second] = await rowsOf(all).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
  await rowsOf(all).nth(1).click();
  await expect(reader(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`mention=${second}(&|$)`));

  const { id } = await client.call('mentions.remark', {
    text: 'Mar Azul: it is broken again and nobody answers. A terrible service.',
    author: 'Ana',
  });
  await expect(rowsOf(complaints).first()).toHaveAttribute('data-id', String(id));
  const fresh = all.getByRole('button', { name: 'Show what is new in “Mar Azul”: 1 new' });
  await expect(fresh).toBeVisible();
  await expect(rowsOf(all).first()).toHaveAttribute('data-id', String(first));
  await fresh.click();
  await expect(rowsOf(all).first()).toHaveAttribute('data-id', String(id));
  await expect(fresh).toBeHidden();
  await expect.poll(async () => (await client.call('columns.list', {})).map(({ unseen }) => unseen)).toEqual([0, 1, 0]);
  await reader(page).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(reader(page)).toBeHidden();
});

test('by mouse: a column of a topic, moved, widened, made to tell, removed and taken back', async ({ app }) => {
  const { page, client } = app;
  await openRoom(page);
  await page.getByRole('button', { name: 'New column' }).click();
  const dialog = page.getByRole('dialog', { name: 'New column' });
  await dialog.getByRole('button', { name: 'Delivery' }).click();
  await expect(dialog.getByLabel('What it shows')).toHaveValue('topic:Delivery');
  await dialog.getByRole('button', { name: 'Add the column' }).click();
  const delivery = column(page, 'Delivery');
  await expect(rowsOf(delivery).first()).toBeVisible();
  expect(await names(app)).toEqual(['Mar Azul', 'Complaints', 'Competitors', 'Delivery']);

  await delivery
    .getByRole('heading', { name: 'Delivery' })
    .dragTo(column(page, 'Competitors').getByRole('heading'), { targetPosition: { x: 4, y: 8 } });
  await expect.poll(() => names(app)).toEqual(['Mar Azul', 'Complaints', 'Delivery', 'Competitors']);

  const edge = page.getByRole('separator', { name: 'Width of “Mar Azul”' });
  const box = await edge.boundingBox();
  if (!box) throw new Error('The edge has no place.');
  await page.mouse.move(box.x + 4, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x - 56, box.y + 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await client.call('columns.list', {}))[0]?.width).toBeLessThan(350);

  const choose = async (item: string) => {
    await delivery.getByRole('button', { name: 'More for Delivery' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Tell me what is new');
  await expect(delivery.getByRole('img', { name: 'Tells you what is new' })).toBeVisible();
  await choose('Remove the column');
  await expect(delivery).toBeHidden();
  await undoTold(page, 'Removed the column “Delivery”');
  await expect(delivery).toBeVisible();
  await delivery.getByRole('link', { name: /of “Delivery” in Explore/ }).click();
  await expect(page).toHaveURL(/#\/explore\?q=topic%3ADelivery/);
});

test('by keyboard alone: between columns, within one, opening, moving, widening, changing, removing', async ({
  app,
}) => {
  const { page, client } = app;
  await openRoom(page);
  const press = (key: string) => page.keyboard.press(key);
  const stands = (name: string) => expect(column(page, name).locator('article:focus')).toHaveCount(1);
  await press('l');
  await stands('Complaints');
  await press('ArrowRight');
  await stands('Delivery');
  await press('h');
  await stands('Complaints');
  await press('j');
  await expect(rowsOf(column(page, 'Complaints')).nth(1)).toBeFocused();
  await press('Enter');
  await expect(reader(page)).toBeVisible();
  const [, second, third] = await rowsOf(column(page, 'Complaints')).evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-id')),
  );
  await expect(page).toHaveURL(new RegExp(`mention=${second}(&|$)`));
  await press('j');
  await expect(page).toHaveURL(new RegExp(`mention=${third}(&|$)`));
  await press('Escape');
  await expect(reader(page)).toBeHidden();

  await press('x');
  await expect(page.getByText('1 selected')).toBeVisible();
  await press('Escape');
  await expect(page.getByText('1 selected')).toBeHidden();

  await press('Shift+ArrowLeft');
  await expect.poll(() => names(app)).toEqual(['Complaints', 'Mar Azul', 'Delivery', 'Competitors']);
  await expect(page.getByText('“Complaints” is column 1 of 4')).toBeAttached();
  const width = async () => (await client.call('columns.list', {})).find(({ name }) => name === 'Complaints')?.width;
  const before = (await width()) ?? 0;
  await press('Alt+Shift+ArrowRight');
  await expect.poll(width).toBe(before + 20);
  await press('m');
  await expect(column(page, 'Complaints').getByRole('img', { name: 'Tells you what is new' })).toBeHidden();

  await press('e');
  const dialog = page.getByRole('dialog', { name: 'Change “Complaints”' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await dialog.getByLabel('What it shows').fill('(intent:complaint OR');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  // Who is quicker than the check is not held up by what was wrong with the text before.
  const open = await dialog.getByLabel('What it shows').evaluate((field: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'intent:question');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return field.form?.querySelector<HTMLButtonElement>('[type=submit]')?.disabled === false;
  });
  expect(open).toBe(true);
  await dialog.getByLabel('Name').fill('Questions');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  // What it showed before stays until the new search is answered.
  const [newest] = (await client.call('mentions.search', { query: 'intent:question', limit: 1 })).mentions;
  await expect(rowsOf(column(page, 'Questions')).first()).toHaveAttribute('data-id', String(newest?.id));
  await press('l');
  await press('h');
  await stands('Questions');
  await press('Delete');
  await expect(column(page, 'Questions')).toBeHidden();
  await press('Control+z');
  await expect(column(page, 'Questions')).toBeVisible();
});

test('a search of Explore becomes a column', async ({ app: { page } }) => {
  await page.goto(`https://app.local/#/explore?q=${encodeURIComponent('lang:nl caleta')}`);
  await page.reload();
  await rowsOf(page.getByRole('feed')).first().waitFor();
  await page.keyboard.press('Shift+c');
  const dialog = page.getByRole('dialog', { name: 'New column' });
  await expect(dialog.getByLabel('What it shows')).toHaveValue('lang:nl caleta');
  await dialog.getByLabel('Name').fill('Caleta');
  await dialog.getByLabel('Name').press('Enter');
  await expect(rowsOf(column(page, 'Caleta')).first()).toBeVisible();
  await expect(column(page, 'Caleta')).toBeInViewport();
});

test('a narrow window keeps its columns, and a search that broke says so', async ({ app: { page, client } }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await openRoom(page);
  const columns = await page.locator('[data-column]').all();
  expect(columns.length).toBeGreaterThan(3);
  for (const shown of columns) expect((await shown.boundingBox())?.width).toBeGreaterThanOrEqual(260);
  await rowsOf(column(page, 'Questions')).first().click();
  await expect(reader(page)).toBeVisible();
  expect((await column(page, 'Questions').boundingBox())?.width).toBeGreaterThanOrEqual(260);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });

  const topic = (await client.call('topics.list', {})).find(({ name }) => name === 'Delivery');
  await client.call('topics.remove', { id: topic?.id ?? 0 });
  await expect(column(page, 'Delivery').getByRole('alert')).toContainText('This search cannot be read any more');
  await client.call('changes.undo', {});
  await expect(rowsOf(column(page, 'Delivery')).first()).toBeVisible();
});

test('a column that tells says what came, while one is elsewhere', async ({ app: { page, client } }) => {
  const [first] = await client.call('columns.list', {});
  if (!first) throw new Error('There is no column.');
  await client.call('columns.save', { id: first.id, name: 'Lamps', query: 'lamp', mode: 'notify' });
  await page.goto('https://app.local/#/topics');
  await page.reload();
  await page.getByRole('heading', { name: 'Topics' }).waitFor();
  await client.call('mentions.remark', { text: 'The lamp of the oven blinks.' });
  const note = page.getByRole('alert').filter({ hasText: 'New in your columns' });
  await expect(note).toContainText('Lamps: 1 new');
  await note.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(column(page, 'Lamps').getByRole('button', { name: /1 new$/ })).toBeVisible();
});

test('the room, its reader and its dialog are accessible', async ({ app: { page, client } }) => {
  // A few rows say as much as many, and axe reads them faster.
  const all = await client.call('columns.list', {});
  for (const { id } of all.slice(1)) await client.call('columns.remove', { id });
  const first = all[0];
  if (!first) throw new Error('There is no column.');
  const { id } = await client.call('columns.save', {
    id: first.id,
    name: 'Questions',
    query: 'lang:de intent:question',
    mode: 'notify',
  });
  await client.call('columns.save', { name: 'Nothing', query: 'xyzzy' });
  await page.goto('https://app.local/#/columns');
  await page.reload();
  await rowsOf(column(page, 'Questions')).first().waitFor();
  await client.call('mentions.remark', { text: 'Wann wird die Maschine endlich geliefert?' });
  await expect.poll(async () => (await client.call('columns.list', {})).find((one) => one.id === id)?.unseen).toBe(1);
  await page.getByRole('button', { name: /^Show what is new/ }).waitFor();
  await expectAccessible(page, 'columns');
  await rowsOf(column(page, 'Questions')).last().click();
  await reader(page).getByText('Escalation risk').waitFor();
  await expectAccessible(page, 'columns with a mention open');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'New column' }).waitFor();
  await expectAccessible(page, 'a new column');
  await page.keyboard.press('Escape');
});

test('an empty room offers the brand as the first column', async ({ app: { page, client } }) => {
  for (const { id } of await client.call('columns.list', {})) await client.call('columns.remove', { id });
  await expect(page.getByText('Watch several things at once')).toBeVisible();
  await expectAccessible(page, 'no columns');
  await page.getByRole('button', { name: 'Add Mar Azul' }).click();
  await expect(rowsOf(column(page, 'Mar Azul')).first()).toBeVisible();
});

// Boards: arranged by mouse and by keys, dressed for a client, filtered, filled with evidence, presented.
import type { Page } from 'playwright-core';
import type { Board } from '../../src/contract/boards.ts';
import { type App, expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'boards' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app }) => {
  app.page.setDefaultTimeout(10_000);
  await openSample(app);
  await app.page.setViewportSize({ width: 1280, height: 900 });
});

const show = async (page: Page, address: string) => {
  await page.goto(`https://app.local/#/${address}`);
  await page.reload();
};
const widget = (page: Page, name: string) => page.locator(`[data-widget][aria-label="${name}"]`);

async function makeBoard(app: App, name: string): Promise<Board> {
  return app.client.call('boards.save', {
    name,
    widgets: [
      { id: 'a', type: 'number', title: 'All of it', width: 4 },
      { id: 'b', type: 'number', title: 'The bad', width: 4, query: 'sentiment:negative' },
      { id: 'c', type: 'number', title: 'The good', width: 4, query: 'sentiment:positive' },
      { id: 'd', type: 'trend', title: 'By day', width: 12 },
    ],
  });
}

async function placesOf(app: App, id: number): Promise<Record<string, readonly number[]>> {
  const { widgets } = await app.client.call('boards.get', { id });
  return Object.fromEntries(
    widgets.map(({ title, place }) => [title, place ? [place.x, place.y, place.width, place.height] : []]),
  );
}

test('a template asks for what it needs and makes a board that says something at once', async ({ app: { page } }) => {
  await show(page, 'boards');
  await page.getByRole('button', { name: 'New board' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New board' });
  await dialog.getByRole('radio', { name: /Competitor/ }).check();
  await expect(dialog.getByLabel('Compared with').and(page.locator('input'))).toHaveValue('Nordwit');
  await expectAccessible(page, 'the new board');
  await dialog.getByRole('button', { name: 'Make the board' }).click();
  await expect(page.getByRole('heading', { name: 'Mar Azul: Competitor' })).toBeVisible();
  await expect(page.getByText('Said about them')).toBeVisible();
  await expect(page.getByRole('heading', { name: /times as many a day here as there/ })).toBeVisible();
  await expect(page.locator('article [role=status]')).toHaveCount(0);
  await expectAccessible(page, 'a board');
});

test('by mouse: dragged and made wider, and each step taken back', async ({ app }) => {
  const { page } = app;
  const { id } = await makeBoard(app, 'By mouse');
  await show(page, `boards/${id}?edit=1`);
  const bad = widget(page, 'The bad');
  await expect(bad).toBeVisible();
  expect((await placesOf(app, id))['The bad']).toEqual([]);
  const handle = bad.locator('.board-handle');
  const from = await handle.boundingBox();
  const goal = await widget(page, 'All of it').boundingBox();
  if (!from || !goal) throw new Error('The widgets are not on screen.');
  await page.mouse.move(from.x + 40, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(goal.x + 60, from.y + 12, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => (await placesOf(app, id))['The bad']?.slice(0, 2)).toEqual([0, 0]);

  const before = (await placesOf(app, id))['By day'] ?? [];
  const day = page.locator('.react-grid-item').filter({ has: widget(page, 'By day') });
  await day.scrollIntoViewIfNeeded();
  const corner = await day.locator('.react-resizable-handle').boundingBox();
  if (!corner) throw new Error('The corner is not on screen.');
  await page.mouse.move(corner.x + 10, corner.y + 10);
  await page.mouse.down();
  await page.mouse.move(corner.x - 260, corner.y + 10, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => (await placesOf(app, id))['By day']?.[2]).toBeLessThan(12);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.locator('body').press('ControlOrMeta+z');
  await expect.poll(async () => (await placesOf(app, id))['By day']).toEqual(before);
  await page.locator('body').press('ControlOrMeta+z');
  await expect.poll(async () => (await placesOf(app, id))['By day']).toEqual([]);
});

test('by keys alone: into editing, to a widget, moved, resized, duplicated, removed', async ({ app }) => {
  const { page } = app;
  const { id } = await makeBoard(app, 'By keys');
  await show(page, `boards/${id}`);
  await expect(page.getByRole('heading', { name: 'By keys' })).toBeVisible();
  await page.keyboard.press('e');
  await expect(widget(page, 'All of it')).toBeVisible();
  await page.keyboard.press('j');
  await expect(widget(page, 'All of it')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('p[role=status]')).toHaveText(/All of it: column 5, row 1, 4 columns wide/);
  await expect(widget(page, 'All of it')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(async () => (await placesOf(app, id))['All of it']).toEqual([4, 0, 4, 5]);
  expect((await placesOf(app, id))['The bad']).toEqual([0, 0, 4, 4]);
  await page.keyboard.press('d');
  await expect(widget(page, 'All of it')).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(widget(page, 'All of it')).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Edit the widget' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'the widget dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expectAccessible(page, 'editing a board');
  await page.locator('body').press('e');
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
});

test('the filter of the board is suggested, explained and saved', async ({ app }) => {
  const { page, client } = app;
  const { id } = await makeBoard(app, 'Filtered');
  await show(page, `boards/${id}?edit=1`);
  const filter = page.getByRole('combobox', { name: 'Filter for the whole board' });
  await filter.fill('lang:');
  await expect(page.getByRole('option', { name: /lang:es|Spanish/ }).first()).toBeVisible();
  await filter.fill('lang:es');
  await expect(page.getByText(/language is Spanish|Spanish/i).first()).toBeVisible();
  await filter.press('Escape');
  await filter.press('Enter');
  await expect.poll(async () => (await client.call('boards.get', { id })).query).toBe('lang:es');
  await page.getByLabel('Dates', { exact: true }).and(page.locator('input')).click();
  await page.getByRole('option', { name: 'Last 90 days' }).click();
  await expect.poll(async () => (await client.call('boards.get', { id })).query).toBe('lang:es date:last-90-days');
  await filter.fill('lang:es (');
  await filter.press('Enter');
  await expect(filter).toHaveAttribute('aria-invalid', 'true');
  expect((await client.call('boards.get', { id })).query).toBe('lang:es date:last-90-days');
});

test('a share among all that was said has other figures at once, and has its own back', async ({ app }) => {
  const { page, client } = app;
  const { id } = await client.call('boards.save', {
    name: 'Among all',
    query: 'sentiment:negative',
    widgets: [{ id: 'a', type: 'share', title: 'Voice', width: 12 }],
  });
  await show(page, `boards/${id}?edit=1`);
  const counted = async (whole: boolean) => {
    const [voice] = (await client.call('boards.compute', { id })).widgets;
    return voice && (voice.widget.whole ?? false) === whole ? voice.result?.n : undefined;
  };
  const expectCounted = async (whole: boolean) => {
    await expect.poll(() => counted(whole)).toBeGreaterThan(0);
    const n = (await counted(whole)) ?? 0;
    await expect(widget(page, 'Voice')).toContainText(`n = ${n.toLocaleString('en')} `);
    return n;
  };
  const own = await expectCounted(false);
  for (const whole of [true, false]) {
    await widget(page, 'Voice').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Edit the widget' });
    await dialog.getByRole('checkbox', { name: /^Among all that was said/ }).setChecked(whole);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const n = await expectCounted(whole);
    expect(n > own).toBe(whole);
  }
});

test('a client’s logo, colour and line; a colour nobody could read is refused', async ({ app }) => {
  const { page, client } = app;
  const { id } = await makeBoard(app, 'Dressed');
  await show(page, `boards/${id}?edit=1`);
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Logo and colours' });
  await dialog.getByLabel('Colour', { exact: true }).fill('#ffd24d');
  await expect(dialog.getByText('Too pale to be read on white.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expectAccessible(page, 'the look');
  await dialog.getByRole('button', { name: /^Use #/ }).click();
  const text = { name: 'logo.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') };
  await dialog.locator('input[type=file]').setInputFiles(text);
  await expect(dialog.getByRole('alert')).toHaveText('This is no PNG, JPEG, WebP or SVG picture.');
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="32"><rect width="120" height="32" fill="#8a1c3b"/></svg>';
  const picture = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) };
  await dialog.locator('input[type=file]').setInputFiles(picture);
  await dialog.getByLabel('Line at the foot').fill('Prepared for Casa Lume');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Prepared for Casa Lume')).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible();
  await expect.poll(async () => (await client.call('boards.get', { id })).look?.accent).toMatch(/^#[0-9a-f]{6}$/);
});

test('a mention is put on a board and stands there with its evidence', async ({ app }) => {
  const { page, client } = app;
  const { id } = await makeBoard(app, 'Evidence');
  const { mentions } = await client.call('mentions.page', { query: 'lang:es has:reply', limit: 1 });
  const [mention] = mentions;
  if (!mention) throw new Error('The sample has no such mention.');
  await show(page, `explore?q=lang%3Aes+has%3Areply&m=${mention.id}`);
  await expect(page.getByRole('button', { name: 'Put on a board…' })).toBeVisible();
  await page.locator('body').press('b');
  const dialog = page.getByRole('dialog', { name: 'Put the mention on a board' });
  await dialog.getByLabel('Board').and(page.locator('input')).click();
  await page.getByRole('option', { name: 'Evidence', exact: true }).click();
  await expectAccessible(page, 'putting on a board');
  await dialog.getByRole('button', { name: 'Put it there' }).click();
  await page.getByRole('button', { name: 'Open the board' }).click();
  const quotes = page.getByRole('figure').filter({ hasText: 'retrieved' }).last();
  await expect(quotes).toContainText(mention.source.name);
  expect((await client.call('boards.get', { id })).widgets.at(-1)).toMatchObject({
    type: 'quotes',
    mentions: [mention.id],
  });
});

test('presented: a page each, by arrow keys; Escape leaves', async ({ app }) => {
  const { page } = app;
  const { id } = await makeBoard(app, 'On stage');
  await show(page, `boards/${id}`);
  await expect(page.getByText('All of it')).toBeVisible();
  await page.locator('body').press('p');
  const stage = page.getByRole('dialog', { name: 'On stage, presentation' });
  await expect(stage.getByRole('heading', { name: 'On stage' })).toBeVisible();
  await expect.poll(() => stage.evaluate((element) => document.fullscreenElement === element)).toBe(true);
  await expect(stage.getByRole('status')).toHaveText('1 / 3');
  await expectAccessible(page, 'presenting');
  await page.keyboard.press('ArrowRight');
  await expect(stage.getByText('The good')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(stage.getByRole('status')).toHaveText('3 / 3');
  await expect(stage.getByText('By day')).toBeVisible();
  await expectAccessible(page, 'presenting a chart');
  await page.keyboard.press('ArrowLeft');
  await expect(stage.getByRole('status')).toHaveText('2 / 3');
  await page.keyboard.press('Escape');
  await expect(stage).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

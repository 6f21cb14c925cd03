// Topics in the built window: made by names, filled from proposals, and every count a door.
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'topics' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await page.emulateMedia({ colorScheme: 'light' });
});

const found = (page: Page) => page.getByRole('main').getByRole('status').first();

async function openRoom(page: Page): Promise<void> {
  await page.goto('https://app.local/#/topics');
  await page.reload();
  await page.getByRole('heading', { name: 'Topics' }).waitFor();
}

test('by how a topic is named, each count opens exactly those mentions', async ({ app: { page, client } }) => {
  await openRoom(page);
  const topic = (await client.call('topics.list', {})).find(({ name }) => name === 'Mar Azul');
  await page.getByRole('button', { name: /^Mar Azul: \d+ by handle$/ }).click();
  await expect(page.getByLabel('Search mentions')).toHaveValue('named:"Mar Azul/handle"');
  await expect(found(page)).toContainText(`${topic?.byName.handle} mentions of`);
  await openRoom(page);
  await page.getByRole('button', { name: /^Mar Azul: \d+ otherwise\. Found by its search/ }).click();
  await expect(found(page)).toContainText(`${topic?.otherwise} mentions of`);
});

test('the share of voice is a figure like all others: a sentence, a table, doors, and what one takes away', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  const figure = page.getByRole('figure');
  const chart = figure.getByRole('slider');
  await expect(figure.getByRole('heading')).toHaveText(/^Mar Azul is named in \d+% of [\d,]+ mentions/);
  await expectAccessible(page, 'topics with the share of voice', 'main');
  const { data } = await client.call('measures.compute', { measure: 'share-of-voice', query: '' });
  const rows = data.shape === 'shares' ? data.rows : [];
  const row = rows.find(({ label }) => label === 'Nordwit');
  // By keyboard: the menu, the table and its doors, the bars.
  await figure.getByRole('button', { name: 'Copy or save Share of voice' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Copy as text' })).toBeFocused();
  await expect(page.getByRole('menuitem')).toHaveText([
    'Copy as text',
    'Copy as table',
    'Copy as picture',
    'Save as a file…',
  ]);
  await page.keyboard.press('Escape');
  await figure.getByRole('button', { name: 'Share of voice as table' }).press('Enter');
  await expectAccessible(page, 'the share of voice as a table', 'figure');
  await figure.getByRole('button', { name: 'Nordwit' }).press('Enter');
  await expect(page.getByLabel('Search mentions')).toHaveValue('topic:Nordwit');
  await expect(found(page)).toContainText(`${row?.count} mentions of`);
  await openRoom(page);
  await chart.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(chart).toHaveAttribute('aria-valuetext', `Nordwit: ${row?.count} mentions`);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Search mentions')).toHaveValue('topic:Nordwit');
  // By mouse: the share in its row.
  await openRoom(page);
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Nordwit', exact: true }) })
    .getByRole('button', { name: /^Share of voice: / })
    .click();
  await expect(page.getByLabel('Search mentions')).toHaveValue('topic:Nordwit');
});

test('a proposal is read and added by keyboard, and the preview counts it', async ({ app: { page, client } }) => {
  await openRoom(page);
  await page.getByRole('button', { name: 'More for Mar Azul' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit Mar Azul' });
  await expect(dialog.getByText(/^\d+ mentions$/)).toBeVisible();
  const before = Number.parseInt((await dialog.getByText(/^\d+ mentions$/).textContent()) ?? '', 10);
  await dialog.getByRole('button', { name: 'mar azzul: read 2 mentions' }).press('Enter');
  await expect(dialog.locator('mark')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Add mar azzul to the misspellings' }).press('Enter');
  await expect(dialog.getByRole('button', { name: /mar azzul: read/ })).toBeHidden();
  await expect(dialog.getByText(`${before + 1} mentions`)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Add @mar_azul_oficial to the handles' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('No other way of writing it was found.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const topic = (await client.call('topics.list', {})).find(({ name }) => name === 'Mar Azul');
  expect(topic?.names).toMatchObject({
    handles: ['marazul', 'mar_azul_oficial'],
    misspellings: ['marazul', 'mar asul', 'mar azzul'],
  });
  expect(topic?.byName.misspelling).toBeGreaterThan(28);
});

test('a new topic takes its name for what people call it; what is wrong is said at its list', async ({ app }) => {
  const { page, client } = app;
  await openRoom(page);
  await page.locator('body').press('n');
  const dialog = page.getByRole('dialog', { name: 'New topic' });
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('Name').fill('Transvela');
  // The name gives what people call it and proposals as it is left: nothing may move away from under the click.
  await dialog.getByText('Competitor', { exact: true }).click();
  await expect(dialog.getByRole('radio', { name: 'Competitor' })).toBeChecked();
  await expect(dialog.getByText('Mentions with “Transvela”')).toBeVisible();
  await dialog.getByLabel('Domains').fill('facebook.com/transvela');
  await dialog.getByLabel('Handles').fill('transvela, @transvela_es');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/is no domain: write only the site’s name/)).toBeVisible();
  await dialog.getByLabel('Domains').focus();
  await page.keyboard.press('Backspace');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const topic = (await client.call('topics.list', {})).find(({ name }) => name === 'Transvela');
  expect(topic?.scope).toBe('competitor');
  expect(topic).toMatchObject({ names: { names: ['Transvela'], handles: ['transvela', 'transvela_es'], domains: [] } });
  expect(topic?.mentions).toBeGreaterThan(5);
});

for (const [width, height] of [
  [1280, 800],
  [1024, 640],
] as const) {
  test(`at ${width}×${height} a click is not lost while the name brings in proposals`, async ({ app: { page } }) => {
    const before = page.viewportSize();
    await page.setViewportSize({ width, height });
    await openRoom(page);
    await page.locator('body').press('n');
    const dialog = page.getByRole('dialog', { name: 'New topic' });
    await dialog.getByLabel('Name').fill('Transvela');
    const choice = dialog.getByText('Brand', { exact: true });
    const box = await choice.boundingBox();
    if (!box) throw new Error('Brand is not on screen');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    // A slow finger: all the name brings in has come before it is lifted.
    await expect(dialog.getByText('Mentions with “Transvela”')).toBeVisible();
    await expect(dialog.getByText('No other way of writing it was found.')).toBeVisible();
    await page.mouse.up();
    await expect(dialog.getByRole('radio', { name: 'Brand' })).toBeChecked();
    expect(await choice.boundingBox()).toEqual(box);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    if (before) await page.setViewportSize(before);
  });
}

test('a removed topic comes back with its counts', async ({ app: { page, client } }) => {
  await openRoom(page);
  const [before] = (await client.call('topics.list', {})).filter(({ name }) => name === 'Nordwit');
  await page.getByRole('button', { name: 'More for Nordwit' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: /^Nordwit: / })).toBeHidden();
  await undoTold(page, 'Removed the topic “Nordwit”');
  await expect(page.getByRole('button', { name: `Nordwit: ${before?.byName.name} by name` })).toBeVisible();
});

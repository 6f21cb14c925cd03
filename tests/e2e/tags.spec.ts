// The room of tags in the built window: patterns, merging and its undo, a rule read before it tags.
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { expectAccessible, wear } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'tags' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await openSample({ page, client });
  await wear(page, 'light');
});

async function openRoom(page: Page): Promise<void> {
  await page.goto('https://app.local/#/tags');
  await page.reload();
  await expect(page.getByRole('button', { name: 'More for delivery', exact: true })).toBeVisible();
}

test('a tag gets a pattern by keyboard, and shows it', async ({ app: { page, client } }) => {
  await openRoom(page);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New tag' });
  await dialog.getByLabel('Name').fill('praise');
  await dialog.getByRole('radio', { name: 'plain' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'dots' })).toBeChecked();
  await expectAccessible(page, 'new tag');
  await dialog.getByLabel('Name').press('Enter');
  await expect(dialog).toBeHidden();
  expect((await client.call('tags.list', {})).find(({ name }) => name === 'praise')?.pattern).toBe('dots');
  await expect(page.getByRole('listitem').filter({ hasText: 'praise' }).locator('[data-pattern=dots]')).toBeVisible();
});

test('two tags become one, with their rules, and two again', async ({ app: { page, client } }) => {
  await openRoom(page);
  const before = await client.call('tags.list', {});
  const rule = (await client.call('rules.list', {})).find(({ name }) => name === 'Something broke');
  await page.getByRole('button', { name: 'More for fault' }).click();
  await page.getByRole('menuitem', { name: 'Merge into another tag' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge “fault” into another tag' });
  await expect(dialog.getByRole('button', { name: 'Merge' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Into' }).click();
  await page.getByRole('option', { name: 'service' }).click();
  await expectAccessible(page, 'merge tags');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByRole('button', { name: 'More for fault' })).toBeHidden();
  const service = (await client.call('tags.list', {})).find(({ name }) => name === 'service');
  expect((await client.call('rules.list', {})).find(({ id }) => id === rule?.id)?.tag).toBe(service?.id);
  const found = await client.call('mentions.search', { query: 'tag:fault', limit: 1 });
  expect(found.total).toBe(service?.mentions);
  await undoTold(page, 'Merged the tag “fault”');
  await expect(page.getByRole('button', { name: 'More for fault' })).toBeVisible();
  expect(await client.call('tags.list', {})).toEqual(before);
});

test('a rule says what it would tag, and tags from now on or what is here', async ({ app: { page, client } }) => {
  await openRoom(page);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'New rule' });
  await dialog.getByLabel('Name').fill('Coffee');
  await expect(dialog.getByText('Write a search to see what it would tag.')).toBeVisible();
  await dialog.getByLabel('When a mention matches').fill('brisa');
  const tag = (await client.call('tags.list', {}))[0];
  const preview = await client.call('rules.preview', { query: 'brisa', ...(tag ? { tag: tag.id } : {}) });
  const would = preview.total - preview.tagged;
  await expect(dialog.getByText(`Would tag ${would} mentions that are here`)).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'The newest of them:' }).getByRole('listitem')).toHaveCount(20);
  await expectAccessible(page, 'new rule');
  await dialog.getByRole('radio', { name: 'Only what comes in from now on' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect((await client.call('tags.list', {}))[0]?.mentions).toBe(tag?.mentions);
  await page.getByRole('button', { name: 'More for Coffee' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the rule' });
  await edit.getByRole('radio', { name: 'Also tag the mentions that are already here' }).check();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit).toBeHidden();
  await expect.poll(async () => (await client.call('tags.list', {}))[0]?.mentions).toBe((tag?.mentions ?? 0) + would);
});

test('a rule makes the tag that is typed, by keyboard, and one undo takes both back', async ({
  app: { page, client },
}) => {
  await openRoom(page);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'New rule' });
  await dialog.getByLabel('Name').fill('Waiting');
  await dialog.getByLabel('When a mention matches').fill('brisa');
  const field = dialog.getByRole('combobox', { name: 'Put this tag on it' });
  await field.fill('Kept waiting');
  await expect(page.getByRole('option', { name: 'Make the tag “Kept waiting”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Kept waiting');
  await expect(dialog.getByText('A new tag: it is made with the rule.')).toBeVisible();
  await expectAccessible(page, 'new rule with a new tag');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'More for Kept waiting', exact: true })).toBeVisible();
  await client.call('changes.undo', {});
  await expect(page.getByRole('button', { name: 'More for Kept waiting', exact: true })).toBeHidden();
  expect((await client.call('rules.list', {})).map(({ name }) => name)).not.toContain('Waiting');
});

for (const [width, height] of [
  [1024, 640],
  [512, 320],
] as const) {
  test(`at ${width}×${height} what is told leaves the end of a dialog in reach`, async ({ app: { page } }) => {
    const before = page.viewportSize();
    await page.setViewportSize({ width, height });
    await openRoom(page);
    await page.getByRole('button', { name: 'More for Coffee' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const told = page.getByRole('alert').filter({ hasText: /^Removed the rule “Coffee”/ });
    await expect(told).toBeVisible();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'New rule' });
    // Hit where it is drawn: whatever lay above it would take the click.
    await dialog.getByRole('button', { name: 'Cancel' }).click({ trial: true, timeout: 3000 });
    await expect
      .poll(async () => {
        const [end, note] = [await dialog.boundingBox(), await told.boundingBox()];
        return (note?.y ?? 0) - ((end?.y ?? 0) + (end?.height ?? 0));
      })
      .toBeGreaterThanOrEqual(0);
    await told.getByRole('button', { name: 'Undo' }).click();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'More for Coffee' })).toBeVisible();
    if (before) await page.setViewportSize(before);
  });
}

test('accessible: the room', async ({ app: { page } }) => {
  await openRoom(page);
  await expectAccessible(page, 'tags');
});

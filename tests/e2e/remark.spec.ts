// One's own notes: noted, taken back, noted again and removed, by mouse and by keyboard; what others said offers none of it.
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'remark' });

test.beforeAll(async ({ app }) => {
  const { client, userData } = app;
  await client.call('project.create', { file: `${userData}/files/notes.earshot` });
  await client.call('mentions.remark', { text: 'The lamp hums at night.', author: 'Mrs Vega' });
});

test('what was noted is undone and done again, and the status line says which step it is', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/explore');
  const row = page.getByRole('article').filter({ hasText: 'The lamp hums' });
  await expect(row).toBeVisible();
  await page.getByRole('contentinfo').getByRole('button', { name: 'Undo: Noted what you heard' }).click();
  await expect(row).toBeHidden();
  await page.locator('body').press('Control+Shift+z');
  await expect(row).toBeVisible();
});

test('a note is removed in the reader, and that is undone where it is told', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/explore');
  const row = page.getByRole('article').filter({ hasText: 'The lamp hums' });
  await row.click();
  const reader = page.getByRole('region', { name: 'Mention', exact: true });
  await reader.getByRole('button', { name: 'Remove this note' }).waitFor();
  await expectAccessible(page, 'a note of one’s own', '[aria-label="Mention"]');
  await reader.getByRole('button', { name: 'Remove this note' }).click();
  await expect(reader).toBeHidden();
  await expect(row).toBeHidden();
  await undoTold(page, 'Removed what you had noted');
  await expect(row).toBeVisible();
});

test('the same by keyboard alone', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/explore');
  const row = page.getByRole('article').filter({ hasText: 'The lamp hums' });
  await row.waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove this note' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Remove this note');
  await expect(page.getByRole('textbox', { name: 'What do you want to do?' })).toHaveValue('Remove this note');
  await page.keyboard.press('Enter');
  await expect(row).toBeHidden();
  await page.locator('body').press('Control+z');
  await expect(row).toBeVisible();
});

test('the list of sources says that they are one’s own, and has nothing to check or to read again', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/sources');
  await expect(page.getByText('written by you')).toBeVisible();
  await page.getByRole('button', { name: /^Remarks/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Remarks' });
  await expect(drawer).toContainText('What you noted down yourself; there is nothing to check.');
  await expect(drawer.getByRole('heading', { name: 'Read again' })).toBeHidden();
  await expectAccessible(page, 'the source of one’s own notes');
});

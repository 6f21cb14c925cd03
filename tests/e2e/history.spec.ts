// History: what was done is found, undone and done again, by mouse and by keyboard, also when it is not the latest.
import { type App, expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'history' });

const count = async ({ client }: App, query: string) =>
  (await client.call('mentions.search', { query, limit: 0 })).total;

test.beforeAll(async ({ app }) => {
  const { client } = app;
  await openSample(app);
  const { mentions } = await client.call('mentions.search', { query: 'lang:en', limit: 1 });
  await client.call('inbox.set', { to: { ids: [mentions[0]?.id ?? 0] }, state: 'done' });
  const tag = await client.call('tags.save', { name: 'to read' });
  await client.call('tags.apply', { tag: tag.id, to: { query: 'lang:nl' } });
  await client.call('labels.set', { facet: 'intent', value: 'complaint', to: { query: 'lang:de' } });
});

test('a change that is not the latest is undone and done again by mouse', async ({ app }) => {
  const { page } = app;
  const tagged = await count(app, 'tag:"to read"');
  expect(tagged).toBeGreaterThan(5);
  await page.goto('https://app.local/#/explore');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Open the history' }).click();
  const row = page.getByRole('article', { name: /^Tagged .* “to read”/ });
  await row.getByRole('button', { name: /^Undo/ }).click();
  await expect(row).toContainText('undone');
  expect(await count(app, 'tag:"to read"')).toBe(0);
  await row.getByRole('button', { name: /^Do again/ }).click();
  await expect(row).not.toContainText('undone');
  expect(await count(app, 'tag:"to read"')).toBe(tagged);
});

test('the same by keyboard alone', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/explore');
  await page.goto('https://app.local/#/history');
  // The rows of Explore are articles as well, and may still be there.
  await page.getByRole('article', { name: /^Tagged .*“to read”/ }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('article', { name: /^Tagged .*“to read”/ })).toBeFocused();
  await page.keyboard.press('u');
  await expect(page.getByRole('article', { name: /^Tagged .*“to read”/ })).toContainText('undone');
  await page.locator('body').press('Control+Shift+z');
  await expect(page.getByRole('article', { name: /^Tagged .*“to read”/ })).not.toContainText('undone');
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Find a change' })).toBeFocused();
});

test('a change opens what it was made on: the one mention, or all of them', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/history');
  const one = page.getByRole('article', { name: 'Marked 1 mention as done' });
  const excerpt = one.getByRole('button', { name: /^Read the mention: / });
  const [words = ''] = ((await excerpt.textContent()) ?? '').split(' — ');
  await excerpt.click();
  await expect(page).toHaveURL(/#\/explore\?m=/);
  await expect(page.getByRole('region', { name: 'Mention', exact: true }).getByText(words).first()).toBeVisible();
  await page.goBack();
  const tagged = await count(app, 'tag:"to read"');
  await page.getByRole('button', { name: /^Show mentions: Tagged .* “to read”/ }).click();
  await expect(page).toHaveURL(/#\/explore\?q=group/);
  await expect(page.getByText(`${tagged} mentions`).first()).toBeVisible();

  await page.goto('https://app.local/#/history');
  await page.getByRole('article', { name: /^Tagged .*“to read”/ }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/#\/explore\?q=group/);
});

test('changes are found by kind and by words, and the way back to all is offered', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/history');
  await page.getByRole('combobox', { name: 'Kind of change' }).click();
  await page.getByRole('option', { name: 'Labels' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Find a change' }).fill('to read');
  await expect(page.getByRole('heading', { name: 'No change matches' })).toBeVisible();
  await expectAccessible(page, 'nothing found in the history');
  await page.getByRole('button', { name: 'Show all changes' }).click();
  await expect(page.getByRole('article', { name: /^Tagged .*“to read”/ })).toBeVisible();
  await expectAccessible(page, 'history');
});

test('the latest change is undone from the status line, and the next one is offered', async ({ app }) => {
  const { page } = app;
  await page.goto('https://app.local/#/explore');
  const status = page.getByRole('contentinfo');
  await status.getByRole('button', { name: /^Undo: Set intent to complaint/ }).click();
  await expect(status.getByRole('button', { name: /^Undo: Tagged .* “to read”/ })).toBeVisible();
});

test('what cannot be undone says why', async ({ app }) => {
  const { page, client } = app;
  const tag = await client.call('tags.save', { name: 'once' });
  await client.call('tags.remove', { id: tag.id });
  await client.call('tags.save', { name: 'once' });
  await page.goto('https://app.local/#/history');
  const row = page.getByRole('article', { name: 'Removed the tag “once”' });
  await row.getByRole('button', { name: /^Undo/ }).click();
  await expect(row.getByRole('alert')).toContainText('Another tag has taken this name meanwhile');
});

test('a project in which nothing was changed says what the room is for', async ({ app }) => {
  const { page, client, userData } = app;
  await client.call('project.create', { file: `${userData}/files/empty.earshot` });
  await page.goto('https://app.local/#/history');
  await expect(page.getByRole('heading', { name: 'Nothing was changed yet' })).toBeVisible();
  await expectAccessible(page, 'an empty history');
});

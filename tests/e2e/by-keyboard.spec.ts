// With the mouse unplugged: the main paths of Start, Sources, Check, Topics, History and Settings, by keys alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from './support/app.ts';
import { type FeedServer, serveFeeds } from './support/feed-server.ts';
import { tabTo, write } from './support/keyboard.ts';

test.use({ file: 'by-keyboard' });

test.describe.configure({ mode: 'serial' });

let server: FeedServer;

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await client.call('project.close', {});
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('https://app.local/');
  server = await serveFeeds();
});

test.afterAll(() => server.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const source = (page: Page, name: string) => page.locator('[data-source]', { hasText: name });

const nameOf = (page: Page, name: string) => source(page, name).getByRole('button', { name, exact: true });

test('Start: the sample is opened', async ({ app: { page } }) => {
  await tabTo(button(page, 'Try the sample'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
});

test('what is typed while the palette is still on its way is kept for it', async ({ app: { page } }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to sources');
  await expect(page.getByRole('textbox', { name: 'What do you want to do?' })).toHaveValue('go to sources');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible();
  // Once more, now that it is there.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('requests');
  await expect(page.getByRole('textbox', { name: 'What do you want to do?' })).toHaveValue('requests');
  await page.keyboard.press('Escape');
});

test('Sources: from a link, and by the form of a kind', async ({ app: { page } }) => {
  await goTo(page, 'Alt+4', 'Sources');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Add a source' });
  await expect(page.getByLabel('Paste any link, or say what you look for')).toBeFocused();
  await page.keyboard.type(`${server.base}/`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Found 2 sources/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('added', { exact: true })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('added', { exact: true })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('a');
  await tabTo(dialog.getByRole('button', { name: /^Feed / }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Address of the feed')).toBeFocused();
  await page.keyboard.type('no address');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/address/i).last()).toBeVisible();
  await expect(dialog.getByLabel('Address of the feed')).toBeFocused();
  await write(page, `${server.base}/refused.xml`);
  await tabTo(dialog.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Refused');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(source(page, 'Refused')).toContainText('403');
});

test('Sources: what is wrong is read and mended; checked, paused, removed and taken back', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('j');
  await expect(nameOf(page, 'Refused')).toBeFocused();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Refused' });
  await expect(drawer).toContainText('403');
  await tabTo(drawer.getByRole('button', { name: 'Edit' }));
  await page.keyboard.press('Enter');
  const edit = page.getByRole('dialog', { name: 'Edit the source' });
  await tabTo(edit.getByLabel('Address of the feed'));
  await write(page, `${server.base}/mended.xml`);
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  await tabTo(drawer.getByRole('button', { name: 'Check now' }));
  await page.keyboard.press('Enter');
  await expect(drawer).toContainText('working');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(nameOf(page, 'Refused')).toBeFocused();

  const row = source(page, 'Refused');
  await page.keyboard.press('p');
  await expect(row).toContainText('paused');
  await page.keyboard.press('p');
  await expect(row).not.toContainText('paused');
  await page.keyboard.press('r');
  await expect(page.getByText('Nothing new', { exact: true })).toBeVisible();
  const at = await page
    .locator('[data-source]')
    .evaluateAll((rows) => rows.findIndex((each) => each.contains(document.activeElement)));
  await page.keyboard.press('Delete');
  await expect(row).toBeHidden();
  await expect(page.locator('[data-source]').nth(at).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});

test('Sources: a file is read in after a look at it, and taken back; the log is read', async ({ app }) => {
  const { page, userData, client } = app;
  const file = join(userData, 'samovars.csv');
  writeFileSync(
    file,
    'date,author,text\n2026-09-15 18:22,Ana,The samovar boils fast\n2026-09-16 08:10,Leo,The samovar leaks\n',
  );
  await tabTo(button(page, 'Import files'), 'Shift+Tab');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Import samovars.csv' });
  await expect(dialog.getByText('The samovar boils fast').first()).toBeVisible();
  await tabTo(dialog.getByRole('button', { name: 'Import', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('2 new mentions').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(button(page, 'Import files')).toBeFocused();

  await tabTo(page.getByRole('tab', { name: 'Sources' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const undo = button(page, 'Undo the import of samovars.csv');
  await tabTo(undo);
  await page.keyboard.press('Enter');
  await expect(undo).toBeHidden();
  await expect(button(page, 'samovars.csv')).toBeFocused();
  expect((await client.call('mentions.search', { query: 'samovar', limit: 1 })).total).toBe(0);
  await tabTo(page.getByRole('tab', { name: 'Imports' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('cell', { name: `${server.base}/mended.xml` }).first()).toBeVisible();
});

test('Check: a sample is drawn and labelled, the results are read and opened, it is removed and taken back', async ({
  app: { page },
}) => {
  await goTo(page, 'Alt+9', 'Check');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Draw a sample' });
  await tabTo(dialog.getByLabel('From which mentions'));
  await page.keyboard.type('lang:es');
  await tabTo(dialog.getByLabel('How many'));
  await write(page, '3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('What the analysis said is shown once')).toBeVisible();
  for (const key of ['1', '2', '3']) {
    await page.keyboard.press(key);
    await expect(page.getByText(/The analysis said/)).toBeVisible();
    await page.keyboard.press('j');
  }
  await expect(page.getByText('All are labelled')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /It agrees with you on/ })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByText('What the analysis said')).toBeHidden();
  await page.keyboard.press('r');
  await tabTo(page.getByRole('button', { name: /^You said .*: [1-3]$/ }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Search mentions')).toHaveValue(/^sample:/);

  // The room is found as it was left; once more leads to its beginning.
  await page.keyboard.press('Alt+9');
  await expect(page.getByRole('heading', { name: /It agrees with you on/ })).toBeVisible();
  await goTo(page, 'Alt+9', 'Check');
  const rows = page.locator('[data-sample]');
  await expect(rows).not.toHaveCount(0);
  const count = await rows.count();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /It agrees with you on/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(count);
  await page.keyboard.press('j');
  await page.keyboard.press('Delete');
  await expect(rows).toHaveCount(count - 1);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(count);
});

test('Topics: made with its names, watched, weighed, changed by a proposal, removed and taken back', async ({
  app,
}) => {
  const { page, client } = app;
  const topicOf = async (name: string) => (await client.call('topics.list', {})).find((topic) => topic.name === name);
  await goTo(page, 'Alt+5', 'Topics');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New topic' });
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Transvela');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('radio', { name: 'Competitor' })).toBeChecked();
  await expect(dialog.getByText('Mentions with “Transvela”')).toBeVisible();
  await tabTo(dialog.getByLabel('Handles'));
  await page.keyboard.type('@transvela,');
  await tabTo(dialog.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await topicOf('Transvela')).toMatchObject({
    scope: 'competitor',
    names: { names: ['Transvela'], handles: ['transvela'] },
  });

  const link = page.locator('[data-topic]', { hasText: 'Transvela' });
  await link.waitFor();
  await walkTo(page, 'Transvela');
  await expect(page.locator('li', { has: link })).toContainText('Share of voice: ');
  await page.keyboard.press('a');
  const alerts = page.getByRole('dialog', { name: /Transvela/ });
  const loud = alerts.getByRole('switch').first();
  await tabTo(loud);
  await page.keyboard.press('Space');
  await expect(loud).toBeChecked();
  await expect
    .poll(async () => (await client.call('alerts.list', {})).some(({ topic }) => topic !== undefined))
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(alerts).toBeHidden();
  await expect(link).toBeFocused();

  await walkTo(page, 'Mar Azul');
  await page.keyboard.press('e');
  const edit = page.getByRole('dialog', { name: 'Edit Mar Azul' });
  await tabTo(edit.getByRole('button', { name: 'mar azzul: read 2 mentions' }));
  await page.keyboard.press('Enter');
  await expect(edit.locator('mark')).toHaveCount(2);
  await tabTo(edit.getByRole('button', { name: 'Add mar azzul to the misspellings' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(edit.getByRole('button', { name: 'Add @mar_azul_oficial to the handles' })).toBeFocused();
  await tabTo(edit.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await expect(edit).toBeHidden();
  expect((await topicOf('Mar Azul'))?.names.misspellings).toContain('mar azzul');

  await walkTo(page, 'Transvela');
  await page.keyboard.press('Delete');
  await expect(link).toBeHidden();
  await expect(page.locator('[data-topic]:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(link).toBeVisible();
});

test('History and Settings: walked, a change taken back, a section opened and something set', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to history');
  await expect(page.getByRole('button', { name: /^Go to History/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('u');
  await expect(page.locator('[data-undone]').first()).toBeVisible();
  await page.keyboard.press('u');

  await goTo(page, 'Alt+0', 'Settings');
  await tabTo(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Appearance' }));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('radiogroup', { name: 'Light or dark' }).getByRole('radio', { name: 'As the system' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

async function goTo(page: Page, keys: string, room: string): Promise<void> {
  await page.keyboard.press(keys);
  await expect(page.getByRole('heading', { name: room, level: 1 })).toBeVisible();
}

/** Down the list to a topic, or up where it stands above. */
async function walkTo(page: Page, name: string): Promise<void> {
  const stops = page.locator('[data-topic]');
  await page.keyboard.press('j');
  const [here, there] = await stops.evaluateAll(
    (all, wanted) => [
      all.indexOf(document.activeElement as HTMLElement),
      all.findIndex((stop) => stop.textContent === wanted),
    ],
    name,
  );
  const steps = (there ?? 0) - (here ?? 0);
  for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps > 0 ? 'j' : 'k');
  await expect(page.locator('[data-topic]:focus')).toHaveText(name);
}

// The calendar of coverage over all sources in the built window: what it says, and the door of each day.
import Sqlite from 'better-sqlite3';
import { type App, expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'coverage' });

test.describe.configure({ mode: 'serial' });

const day = 86_400_000;
const isoDay = (ago: number) => new Date(Date.now() - ago * day).toISOString().slice(0, 10);

/** Ten days of collecting: three of them with a check that failed, one of those without any that worked. */
async function fillCoverage({ client }: Pick<App, 'client'>, file: string): Promise<void> {
  const config = { url: 'https://blog.example/feed' };
  const { id } = await client.call('sources.add', { kind: 'feed', name: 'Blog', config });
  await client.call('sources.change', { id, paused: true });
  const db = new Sqlite(file);
  db.prepare('UPDATE source SET created = ? WHERE id = ?').run(Date.now() - 9 * day, id);
  const add = db.prepare(
    'INSERT OR REPLACE INTO coverage (source_id, day, succeeded, failed, added) VALUES (?, ?, ?, ?, ?)',
  );
  for (let ago = 0; ago < 10; ago++) add.run(id, isoDay(ago), ago === 3 ? 0 : 5, [3, 5, 6].includes(ago) ? 1 : 0, 2);
  db.close();
}

test('says how collecting went, and each day leads to what was said on it', async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await client.call('project.close', {});
  const { file } = await openSample({ page, client });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('https://app.local/#/sources?tab=coverage');
  await page.reload();
  await expect(page.getByText('What is here came from files: nothing was asked for')).toBeVisible();
  await page.goto('https://app.local/#/sources?tab=requests');
  await expect(page.getByText('What is here came from files: nothing was asked for.')).toBeVisible();
  await page.goto('https://app.local/#/settings?part=privacy');
  await expect(page.getByText('What is here came from files: nothing was asked for.')).toBeVisible();
  await page.goto('https://app.local/#/sources?tab=coverage');
  await fillCoverage({ client }, file);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Collection worked on 9 of the last 10 days' })).toBeVisible();
  await expect(page.getByText('On 3 days at least one source failed.')).toBeVisible();
  await expect(page.getByText('20 mentions came in over the last year.')).toBeVisible();

  const calendar = page.getByRole('slider');
  await calendar.focus();
  await calendar.press('ArrowUp');
  await calendar.press('ArrowUp');
  await calendar.press('ArrowUp');
  await expect(calendar).toHaveAttribute('aria-valuetext', /failed, 1 check failed/);
  await calendar.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/explore\\?q=date%3A${isoDay(3)}`));
  await page.goBack();

  // The last square of the picture is today.
  await calendar.locator('g').last().click();
  await expect(page).toHaveURL(new RegExp(`#/explore\\?q=date%3A${isoDay(0)}`));
  await page.goBack();
  await page.getByRole('button', { name: 'Copy or save Days covered' }).press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText(['Copy as text', 'Copy as table', 'Save as a file…']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Days covered as table' }).click();
  await page
    .getByRole('button', { name: /^Open what was said on/ })
    .nth(1)
    .click();
  await expect(page).toHaveURL(new RegExp(`#/explore\\?q=date%3A${isoDay(1)}`));
});

test('all that was kept is read again, after a look at what would change', async ({ app: { page } }) => {
  await page.goto('https://app.local/#/sources?tab=coverage');
  await page.getByRole('button', { name: 'See what would change' }).click();
  await expect(page.getByText('Nothing would change')).toBeVisible();
});

test('the calendar is accessible', async ({ app: { page } }) => {
  await expectAccessible(page, 'coverage of all sources');
});

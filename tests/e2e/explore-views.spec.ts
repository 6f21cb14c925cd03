// The views of Explore in the built window: what each says of the sample, its table, and numbers that open exactly their mentions.
import { expect, openSample, test } from './support/app.ts';
import { found, open, panel } from './support/explore-room.ts';

test.use({ file: 'explore-views' });

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await page.goto('https://app.local/');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample({ page, client });
  await open(page, '');
});

/** Views, the group they stand in, and what their sentence says of the sample. */
const views = [
  ['What is said', 'Balance', 'balance', /More negative than positive/],
  ['When', 'Bursts', 'bursts', /more than usual/],
  ['When', 'Hours of the week', 'hours', /Most is said|stands out/],
  ['Who', 'New and returning', 'people', /for the first time|heard before/],
  ['Who', 'Who answers whom', 'replies', /answers .+ most: \d+ times/],
  ['Effect', 'Our answers', 'answers', /% of \d+ mentions were answered, half of these within/],
  ['Effect', 'Engagement', 'engagement', /come with \d+% of the mentions/],
  ['Side by side', 'Differences', 'differences', /a day here/],
] as const;

for (const [group, tab, view, says] of views) {
  test(`${tab}: its sentence, its table, and a number opens exactly its mentions`, async ({ app: { page } }) => {
    await open(page, view === 'differences' ? 'q=lang:es&with=lang:nl' : '');
    await page.getByRole('tab', { name: group, exact: true }).click();
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`view=${view}`));
    await expect(panel(page).getByRole('heading', { name: says }).first()).toBeVisible({ timeout: 20_000 });
    await expect(
      panel(page)
        .getByText(/^n = [\d,]+/)
        .first(),
    ).toBeAttached();
    const door = panel(page)
      .getByRole('button', { name: /: (.+, )?[\d,]+ mentions?(,|$)/ })
      .filter({ hasNotText: /^0/ })
      .first();
    if (view === 'people') {
      // A chart: its last bar is opened by the keyboard.
      await panel(page).getByRole('slider').focus();
      await page.keyboard.press('End');
      const words = await panel(page).getByRole('slider').getAttribute('aria-valuetext');
      await page.keyboard.press('Enter');
      await found(page, Number(/: ([\d,]+) mentions?$/.exec(words ?? '')?.[1]?.replace(',', '')));
    } else {
      const count = Number(
        /([\d,]+) mentions?/.exec((await door.getAttribute('aria-label')) ?? '')?.[1]?.replace(',', ''),
      );
      await door.click();
      await found(page, count);
    }
    await panel(page)
      .getByRole('button', { name: /as table$/ })
      .first()
      .click();
    await expect(panel(page).getByRole('table').first()).toBeVisible();
  });
}

test('hours are walked by arrow keys, and the target of answers is kept in the address', async ({ app: { page } }) => {
  await open(page, 'view=hours');
  await panel(page).locator('button[tabindex="0"][data-cell]').focus();
  await page.keyboard.press('Home');
  const first = panel(page).locator('button:focus');
  await expect(first).toHaveAttribute('data-cell', /-0$/);
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('data-cell', /-1$/);

  await open(page, 'view=answers');
  await panel(page).getByLabel('Target in hours').fill('2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/target=2/);
  await expect(panel(page).getByText('Answered within 2 hours')).toBeVisible();
  await panel(page).getByText('Everybody').click();
  await expect(page).toHaveURL(/asked=all/);
});

test('where no account is ours nothing is said of answers, but what it takes', async ({ app: { page, client } }) => {
  const { ours } = await client.call('project.settings', {});
  await client.call('project.change-settings', { ours: [] });
  await open(page, 'view=answers');
  await expect(panel(page)).not.toContainText('answered, half');
  await expect(panel(page)).not.toContainText(/None of .* was answered/);
  await panel(page).getByRole('button', { name: 'Name your accounts' }).click();
  await expect(page).toHaveURL(/settings\?part=ours/);
  await expect(page.getByRole('heading', { name: 'Our accounts' })).toBeVisible();
  await client.call('project.change-settings', { ours });
  await open(page, '');
});

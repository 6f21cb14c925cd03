// The tools of Explore in the built window: period, languages, the brush, the sorts of words, two searches side by side.
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { found, open, panel, settle } from './support/explore-room.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'explore-tools' });

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  await client.call('project.close', {});
  await page.goto('https://app.local/');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample({ page, client });
});

const query = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? '').get('q') ?? '';
const period = (page: Page) => page.getByRole('button', { name: /^Period: / });
const trend = (page: Page) => panel(page).getByRole('slider');
const words = (page: Page) => panel(page).getByRole('group', { name: /^Words used most/ });

/** How many mentions an accessible name tells of. */
function countIn(name: string | null): number {
  return Number((/([\d,]+) mentions?/.exec(name ?? '')?.[1] ?? 'none').replaceAll(',', ''));
}

test('a period is chosen from the list and days from the calendar', async ({ app: { page, client } }) => {
  await open(page, `q=${encodeURIComponent('pedido date:2026-09-01/2026-09-30')}`);
  await expect(period(page)).toHaveAccessibleName(/^Period: 1 – 30 Sept$/);
  await period(page).click();
  const days = page.getByRole('dialog', { name: /^Period: / });
  await days.getByRole('button', { name: /10 September 2026/i }).click();
  await days.getByRole('button', { name: /24 September 2026/i }).click();
  await expect.poll(() => query(page)).toBe('pedido date:2026-09-10/2026-09-24');
  await settle(page);
  const { total } = await client.call('mentions.search', { query: query(page), limit: 0 });
  await found(page, total);

  // By the keyboard: the list opens where it stands, and the arrows of a list are the Tab key here.
  await page.locator('body').press('d');
  await expect(days).toBeVisible();
  await days.getByRole('button', { name: 'Last month' }).press('Enter');
  await expect.poll(() => query(page)).toBe('pedido date:last-month');
  await expect(period(page)).toHaveAccessibleName('Period: Last month');
  await expect(period(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(days.getByRole('button', { name: 'Last month' })).toHaveAttribute('aria-pressed', 'true');
  await days.getByRole('button', { name: 'All time' }).click();
  await expect.poll(() => query(page)).toBe('pedido');
});

test('calendars open at the newest mention, then at what is typed, beside the name of their field', async ({
  app: { page },
}) => {
  await open(page, '');
  await period(page).click();
  await expect(page.getByRole('dialog', { name: /^Period: / }).getByText('October 2026')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.locator('body').press('g');
  const dialog = page.getByRole('dialog', { name: 'Go to a date' });
  await expect(dialog.getByLabel('Date')).toBeFocused();
  const calendar = dialog.locator('[data-dates-dropdown]');
  const month = (name: string) => calendar.getByRole('button', { name, exact: true });
  await expect(month('October 2026')).toBeVisible();
  const name = await dialog.getByText('Date', { exact: true }).boundingBox();
  const shown = await calendar.boundingBox();
  if (!name || !shown) throw new Error('no calendar');
  await expect(calendar).toHaveAttribute('data-position', /^top/);
  expect(shown.y + shown.height).toBeLessThanOrEqual(name.y);
  await page.keyboard.type('10/09/2026');
  await expect(month('September 2026')).toBeVisible();
  await calendar.getByRole('button', { name: 'Previous month' }).click();
  await expect(month('August 2026')).toBeVisible();
  await page.keyboard.press('Escape');
});

test('languages and sources are clauses of the search, with their numbers', async ({ app: { page, client } }) => {
  await open(page, '');
  await page.getByRole('button', { name: 'Languages: All languages' }).click();
  const italian = page.getByRole('menuitemcheckbox', { name: /^Italian/ });
  const { total } = await client.call('mentions.search', { query: 'lang:it', limit: 0 });
  await expect(italian).toContainText(String(total));
  await italian.click();
  await expect.poll(() => query(page)).toBe('lang:it');
  await found(page, total);
  // The others are still there to be chosen, with what they would bring.
  await page.getByRole('menuitemcheckbox', { name: /^Dutch/ }).press('Enter');
  await expect.poll(() => query(page)).toBe('(lang:it OR lang:nl)');
  await page.getByRole('menuitemcheckbox', { name: 'All languages' }).click();
  await expect.poll(() => query(page)).toBe('');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^from \d+ sources$/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Piola posts/ }).click();
  await expect.poll(() => query(page)).toMatch(/^source:/);
  await expect(page.getByRole('button', { name: 'Sources: 1 source' })).toBeVisible();
});

test('days are brushed with the mouse', async ({ app: { page, client } }) => {
  await open(page, 'q=sentiment:negative');
  const box = await trend(page).boundingBox();
  if (!box) throw new Error('no trend');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 100, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.7, box.y + 100, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/^sentiment:negative date:2026-\d\d-\d\d\/2026-\d\d-\d\d$/);
  await settle(page);
  const { total } = await client.call('mentions.search', { query: query(page), limit: 0 });
  await found(page, total);
});

test('days are brushed with the keyboard alone', async ({ app: { page } }) => {
  await open(page, '');
  await trend(page).focus();
  await page.keyboard.press('End');
  const last = await trend(page).getAttribute('aria-valuetext');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(trend(page)).toHaveAttribute('aria-valuetext', /2026 to .*2026$/);
  // Escape lets go of them; the next range begins anew.
  await page.keyboard.press('Escape');
  await expect(trend(page)).not.toHaveAttribute('aria-valuetext', / to /);
  await page.keyboard.press('End');
  await expect(trend(page)).toHaveAttribute('aria-valuetext', last ?? '');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/^date:2026-10-\d\d\/2026-10-\d\d$/);
  const [, from = '', to = ''] = /^date:(.+)\/(.+)$/.exec(query(page)) ?? [];
  expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(2);
});

test('a word is added, left out, taken alone and shown in context', async ({ app: { page } }) => {
  await open(page, 'q=lang:es');
  const word = words(page).getByRole('button').first();
  const name = /^(\S+),/.exec((await word.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await word.click({ modifiers: ['Alt'] });
  await expect.poll(() => query(page)).toBe(`lang:es -word:${name}`);

  await open(page, 'q=lang:es');
  await words(page).getByRole('button').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Only this' }).click();
  await expect.poll(() => query(page)).toBe(`word:${name}`);

  // The keyboard alone: the word, its menu, the way to its context.
  await open(page, 'q=lang:es');
  await words(page).getByRole('button').first().focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Add to the search' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`view=context&word=${name}|word=${name}.*view=context`));
  await expect(panel(page).getByLabel('Word or phrase')).toHaveValue(name);
});

test('what is pressed in figures of the search before narrows the new one', async ({ app: { page } }) => {
  for (const [figure, clause] of [
    ['text[role=button]', /^lang:nl \S+$/],
    ['[aria-label=Sentiment] button', /^lang:nl sentiment:\S+$/],
  ] as const) {
    await open(page, '');
    // In one task: nothing is drawn anew between the search and the press.
    await page.evaluate((selector) => {
      history.pushState(null, '', '#/explore?q=lang%3Anl');
      dispatchEvent(new PopStateEvent('popstate'));
      document.querySelector(`[role=tabpanel] ${selector}`)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }, figure);
    await expect.poll(() => query(page)).toMatch(clause);
    await expect(page.getByLabel('Search mentions')).toHaveValue(clause);
  }
});

test('a word that is searched for leaves its cloud, and the focus goes on; the mouse leaves no ring', async ({
  app: { page },
}) => {
  await open(page, 'q=lang:es');
  const first = words(page).getByRole('button').first();
  await first.hover();
  await page.mouse.down();
  await expect(first).toBeFocused();
  await expect(first).toHaveCSS('outline-style', 'none');
  await page.mouse.up();
  await expect.poll(() => query(page)).toMatch(/^lang:es \S/);
  const listed = async () => {
    const labels = (shown: Element[]) => shown.map((word) => word.getAttribute('aria-label')?.replace(/[ ,].*/, ''));
    return words(page).getByRole('button').evaluateAll(labels);
  };
  for (const step of [1, 2]) {
    const asked = query(page)
      .split(' ')
      .slice(1)
      .map((clause) => clause.replace(/^word:/, ''));
    expect(asked).toHaveLength(step);
    // The former words stand until the next are placed.
    await expect.poll(async () => (await listed()).filter((word) => asked.includes(word ?? ''))).toEqual([]);
    expect((await listed()).length).toBeGreaterThan(3);
    await expect(words(page).locator(':focus')).toHaveCount(1);
    if (step === 1) await page.keyboard.press('Enter');
    await expect.poll(() => query(page).split(' ').length).toBe(3);
  }
});

test('every sort of words opens what it counts', async ({ app: { page } }) => {
  for (const [sort, clause] of [
    ['All forms', /./],
    ['Places', /place:/],
    ['Products', /product:/],
    ['What sets apart', /./],
  ] as const) {
    await open(page, 'q=lang:es');
    await page.getByRole('button', { name: /^Sort of words: / }).click();
    await page.getByRole('menuitemradio', { name: sort, exact: true }).click();
    const first = words(page).getByRole('button').first();
    await settle(page);
    const count = countIn(await first.getAttribute('aria-label'));
    await first.click();
    await expect.poll(() => query(page)).toMatch(clause);
    await found(page, count);
  }
});

test('in a very wide window lines stay short and facts near them', async ({ app: { page } }) => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 2560, height: 1440 });
  for (const room of ['explore', 'inbox']) {
    await page.goto(`https://app.local/#/${room}`);
    const row = page.getByRole('article').first();
    await expect(row).toBeVisible();
    await expect(async () => {
      const [box, text] = [await row.boundingBox(), await row.locator('p[lang]').boundingBox()];
      expect(text?.width, room).toBeLessThan(720);
      expect(box?.width, room).toBeLessThan(1250);
    }).toPass({ timeout: 10_000 });
  }
  if (before) await page.setViewportSize(before);
});

test('a search says the same of its days by itself and beside another', async ({ app: { page } }) => {
  await open(page, 'q=date:2026-09-20/2026-09-27');
  const level = panel(page).getByText(/^Between \d+ and \d+ mentions a day, without a clear peak/);
  await expect(level).toBeVisible();
  const words = (await level.textContent()) ?? '';
  await open(page, 'q=date:2026-09-20/2026-09-27&with=lang:es');
  await expect(panel(page).getByRole('region', { name: 'This search' }).getByText(words)).toBeVisible();
});

test('two searches stand side by side, and every number opens its mentions', async ({ app: { page, client } }) => {
  await open(page, 'q=lang:es');
  await page.locator('body').press('c');
  await page.getByRole('textbox', { name: 'Another search' }).fill('lang:it');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/with=lang%3Ait/);
  const here = panel(page).getByRole('region', { name: 'This search' });
  const there = panel(page).getByRole('region', { name: 'Compared with' });
  const { total } = await client.call('mentions.search', { query: 'lang:it', limit: 0 });
  await expect(there.getByRole('button', { name: `${total} mentions` })).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: /a day here|more here|less here/ })).toBeVisible({
    timeout: 20_000,
  });
  // The same axis: both charts have as many days.
  const most = await here.getByRole('slider').getAttribute('aria-valuemax');
  await expect(there.getByRole('slider')).toHaveAttribute('aria-valuemax', most ?? '');
  // What the other side opens shows in the list; both sides stay what they are.
  await there.getByRole('button', { name: /negative ±/ }).click();
  const negative = await client.call('mentions.search', { query: 'lang:it sentiment:negative', limit: 0 });
  await found(page, negative.total);
  await expect(here.getByRole('textbox')).toHaveValue('lang:es');
  await page.getByRole('button', { name: 'Show all' }).click();

  await page.getByRole('button', { name: 'Swap the two searches' }).press('Enter');
  await expect(here.getByRole('textbox')).toHaveValue('lang:it');
  await there.getByRole('textbox').fill('lang:nl');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/with=lang%3Anl/);
  await page.getByRole('button', { name: 'Stop comparing' }).first().click();
  await expect(page).not.toHaveURL(/with=/);
  await expect(page.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
});

test('the tools are accessible in every look', async ({ app: { page } }) => {
  await open(page, '');
  await expectAccessible(page, 'overview');
  await period(page).click();
  await expect(page.getByRole('button', { name: 'Next month' })).toBeVisible();
  await expectAccessible(page, 'period');
  await page.keyboard.press('Escape');
  await words(page).getByRole('button').first().click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Only this' })).toBeVisible();
  await expectAccessible(page, 'menu of a word');
  await page.keyboard.press('Escape');
  await open(page, 'q=lang:es&with=lang:it');
  await expect(panel(page).getByRole('button', { name: 'All differences' })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page, 'side by side');
  await page.getByRole('button', { name: 'Compared with lang:it' }).click();
  await expectAccessible(page, 'compare with');
});

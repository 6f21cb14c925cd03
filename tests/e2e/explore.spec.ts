// Explore in the built window: the order, paging in each, a date gone to, many filters, one question a search.
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { feed, found, open, settle } from './support/explore-room.ts';

test.use({ file: 'explore' });

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(10_000);
  // Other files share this window.
  await client.call('project.close', {});
  await page.goto('https://app.local/');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample({ page, client });
  await open(page, '');
});

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const order = (page: Page) => page.getByRole('button', { name: /^Order: / });
const rows = (page: Page) => feed(page).getByRole('article');

async function choose(page: Page, name: string): Promise<void> {
  await order(page).click();
  await page.getByRole('menuitemradio', { name, exact: true }).click();
  await settle(page);
}

/** Every mention of the list, from first to last, as one scrolls. */
async function scrollThrough(page: Page): Promise<readonly { readonly id: string; readonly at: string }[]> {
  return feed(page).evaluate(async (list) => {
    const scroller = list.parentElement as HTMLElement;
    const seen = new Map<number, { id: string; at: string }>();
    // The list hears that it was scrolled when a frame is made.
    const pause = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
    for (let quiet = 0; quiet < 6; ) {
      const before = seen.size;
      for (const row of list.querySelectorAll('article'))
        seen.set(Number(row.getAttribute('aria-posinset')), {
          id: row.getAttribute('data-id') ?? '',
          at: row.querySelector('time')?.dateTime ?? '',
        });
      scroller.scrollTop += scroller.clientHeight * 0.8;
      await pause();
      const busy = list.getAttribute('aria-busy') === 'true';
      quiet = seen.size === before && !busy ? quiet + 1 : 0;
    }
    return [...seen].sort(([one], [other]) => one - other).map(([, row]) => row);
  });
}

test('each order pages to the end, no mention twice and none left out', async ({ app: { page, client } }) => {
  const query = 'lang:nl';
  const { total } = await client.call('mentions.search', { query, limit: 0 });
  expect(total).toBeGreaterThan(120);
  for (const [name, key] of [
    ['Newest first', 'newest'],
    ['Oldest first', 'oldest'],
    ['Best match first', 'relevance'],
    ['Most reactions first', 'engagement'],
    ['Unanswered, oldest first', 'unanswered'],
  ] as const) {
    await open(page, `q=${encodeURIComponent(query)}`);
    await choose(page, name);
    const listed = await scrollThrough(page);
    expect(new Set(listed.map(({ id }) => id)).size, name).toBe(listed.length);
    const { mentions } = await client.call('mentions.search', { query, order: key, limit: 1000 });
    expect(
      listed.map(({ id }) => Number(id)),
      name,
    ).toEqual(mentions.map(({ id }) => id));
    if (key === 'unanswered') expect(listed.length).toBeLessThan(total);
    else expect(listed.length, name).toBe(total);
    const times = listed.map(({ at }) => at);
    if (key === 'newest') expect(times).toEqual([...times].sort().reverse());
    if (key === 'oldest' || key === 'unanswered') expect(times).toEqual([...times].sort());
  }
});

test('the order stays: in the address, over a reload, in another room and back', async ({ app: { page } }) => {
  await open(page, '');
  await choose(page, 'Oldest first');
  expect(page.url()).toContain('order=oldest');
  await page.reload();
  await expect(order(page)).toHaveAccessibleName('Order: Oldest first');
  await page.getByRole('navigation').getByRole('link', { name: 'Tags' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Explore' }).click();
  await expect(order(page)).toHaveAccessibleName('Order: Oldest first');
  // By the keyboard alone: the menu, an order, and the palette.
  await page.locator('body').press('o');
  await expect(page.getByRole('menuitemradio', { name: 'Newest first' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(order(page)).toHaveAccessibleName('Order: Best match first');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('What do you want to do?').fill('Order: newest');
  await page.keyboard.press('Enter');
  await expect(order(page)).toHaveAccessibleName('Order: Newest first');
});

test('a date is gone to by the keyboard, and left again', async ({ app: { page } }) => {
  await open(page, '');
  const first = () => rows(page).first().locator('time').getAttribute('datetime');
  const newest = await first();
  await page.locator('body').press('g');
  await page.getByLabel('Date', { exact: true }).fill('2026-09-10');
  await page.keyboard.press('Enter');
  await settle(page);
  const chip = page.getByRole('button', { name: /^From 10 Sept back/ });
  await expect(chip).toBeVisible();
  await expect.poll(first).toMatch(/^2026-09-(10|09)T/);
  // How many were found is what it was: nothing is left out.
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('1,079');
  await chip.click();
  await settle(page);
  await expect.poll(first).toBe(newest);
  await page.goBack();
  await expect(chip).toBeVisible();

  await open(page, 'order=oldest&at=2026-09-10');
  expect((await first())?.slice(0, 10)).toBe('2026-09-10');
  await open(page, 'order=unanswered&at=2026-09-10');
  expect((await first())?.slice(0, 10)).toBe('2026-09-10');
  await expect(page.getByRole('button', { name: /^From 10 Sept on/ })).toBeVisible();
  // Where the list does not follow time there is no date to go to.
  await choose(page, 'Most reactions first');
  await expect(page.getByRole('button', { name: 'Go to a date' })).toHaveCount(0);
  await page.goto('https://app.local/#/explore?at=1999-01-01');
  await expect(page.getByText('The list ends before that date')).toBeVisible();
  await page.getByRole('button', { name: 'Begin with the first', exact: true }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('what the list leaves out is not chosen with it', async ({ app: { page } }) => {
  const chosen = page.getByRole('main').getByText(/^\d+ selected$/);
  const all = page.getByRole('button', { name: /^Select all/ });
  await open(page, '');
  await page.getByLabel('Select what is loaded').click();
  await expect(chosen).toHaveText('100 selected');
  await expect(all).toHaveText('Select all 1,079 found');
  // Unanswered ones are fewer than what the search finds.
  await open(page, 'order=unanswered');
  await page.getByLabel('Select what is loaded').click();
  await expect(chosen).toHaveText('100 selected');
  await expect(all).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.locator('body').press('Control+a');
  await expect(chosen).toHaveText('100 selected');
  await page.keyboard.press('Escape');
});

test('filters fold and stay folded, are walked by arrow keys, and what is in force is never hidden', async ({
  app: { page },
}) => {
  await open(page, '');
  const name = filters(page).getByRole('button', { name: /^Language/ });
  await expect(name).toHaveAttribute('aria-expanded', 'true');
  await name.focus();
  await page.keyboard.press('ArrowDown');
  const value = filters(page).getByRole('button', { name: /^Spanish/ });
  await expect(value).toBeFocused();
  await expect(value).toHaveAttribute('title', /^Spanish: \d+ mentions, \d+% of all found \(lang:es\)$/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Search mentions')).toHaveValue('lang:es');
  await settle(page);
  await name.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(value).toHaveCount(0);
  await expect(name).toHaveAttribute('aria-expanded', 'false');
  await expect(filters(page).getByText('1 in force')).toBeVisible();
  await page.reload();
  await settle(page);
  await expect(filters(page).getByRole('button', { name: /^Language/ })).toHaveAttribute('aria-expanded', 'false');
  await filters(page)
    .getByRole('button', { name: /^Language/ })
    .press('ArrowRight');
  await expect(value).toHaveAttribute('aria-pressed', 'true');
  await value.press('Delete');
  await expect(page.getByLabel('Search mentions')).toHaveValue('-lang:es');
});

test('hours stand by the clock and weekdays from Monday on', async ({ app: { page } }) => {
  await open(page, 'q=lang:es');
  for (const group of ['Weekday', 'Hour of the day']) {
    const name = filters(page).getByRole('button', { name: group });
    if ((await name.getAttribute('aria-expanded')) === 'false') await name.click();
  }
  const labels = (group: string) => filters(page).getByRole('region', { name: group }).locator('li').allTextContents();
  expect((await labels('Weekday')).map((text) => text.replace(/[\d,]+$/, ''))).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ]);
  const hours = (await labels('Hour of the day')).map((text) => text.slice(0, 5));
  expect(hours).toEqual([...hours].sort());
  const monday = filters(page).getByRole('button', { name: /^Monday/ });
  const count = Number((await monday.textContent())?.replace(/\D/g, ''));
  await monday.click();
  await found(page, count);
});

test('a search is one question, and typing asks no more than it must', async ({ app: { page } }) => {
  await open(page, '');
  await page.evaluate(() => {
    const methods: string[] = [];
    const write = JSON.stringify;
    JSON.stringify = ((value: unknown, ...rest: []) => {
      const sent = (value as { message?: { method?: string; params?: { query?: string } } } | null)?.message;
      // What the search before still has to ask is not asked by typing.
      if (sent?.method && sent.params?.query !== '') methods.push(sent.method);
      return write(value, ...rest);
    }) as typeof JSON.stringify;
    Object.assign(window, { asked: methods });
  });
  // Typed within the window: pressed from outside, the letters of one word come seconds apart on a busy machine.
  await page.getByLabel('Search mentions').evaluate(async (field: HTMLInputElement) => {
    field.focus();
    for (const letter of 'lavadora') {
      document.execCommand('insertText', false, letter);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await expect(page).toHaveURL(/q=lavadora/);
  await settle(page);
  const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(asked.filter((method) => method === 'mentions.explore')).toHaveLength(1);
  for (const method of ['mentions.search', 'mentions.facets']) expect(asked).not.toContain(method);
  // Questions and places, once nobody types any more.
  expect(asked.filter((method) => method === 'measures.compute').length).toBeLessThanOrEqual(2);
});

test('while the next answer is on its way, the former one stays', async ({ app: { page } }) => {
  await open(page, 'q=lang:es');
  const blank = page.evaluate(async () => {
    let least = Number.POSITIVE_INFINITY;
    for (let step = 0; step < 60; step++) {
      const values = document.querySelectorAll('aside[aria-label=Filters] li').length;
      const articles = document.querySelectorAll('[role=feed] article').length;
      least = Math.min(least, values, articles);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return least;
  });
  await filters(page)
    .getByRole('button', { name: /^negative/ })
    .click();
  expect(await blank).toBeGreaterThan(0);
});

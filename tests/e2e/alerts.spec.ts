// Alerts in the built window: chosen for a topic, told in words, opened from the bell, quiet at night; mouse and keyboard.
import type { Page } from 'playwright-core';
import { expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'alerts' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app: { page, client } }) => {
  page.setDefaultTimeout(15_000);
  await openSample({ page, client });
  await page.emulateMedia({ colorScheme: 'light' });
});

async function openTopics(page: Page): Promise<void> {
  await page.goto('https://app.local/#/topics');
  await page.reload();
  // The heading stands before the topics are there.
  await page.getByRole('button', { name: /^Alerts of Nordwit/ }).waitFor();
}

const drawerOf = (page: Page, name: string) => page.getByRole('dialog', { name: `Alerts of ${name}` });

test('by mouse: switched on, its threshold chosen, and tried on what is there', async ({ app: { page, client } }) => {
  await openTopics(page);
  await page.getByRole('button', { name: 'Alerts of Nordwit: none on' }).click();
  const drawer = drawerOf(page, 'Nordwit');
  await drawer.getByRole('switch', { name: 'a mention may escalate' }).click();
  await expect(drawer.getByText('Nothing yet. What is noticed from now on stands here.')).toBeVisible();
  await drawer.getByLabel('How much it takes: a mention may escalate').click();
  await page.getByRole('option', { name: '3 at once' }).click();
  await expect(drawer.getByText(/it would have told you nothing\.$/).first()).toBeVisible();
  await expectAccessible(page, 'the alerts of a topic');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(page.getByRole('button', { name: 'Alerts of Nordwit: 1 on' })).toBeVisible();
  const nordwit = (await client.call('topics.list', {})).find(({ name }) => name === 'Nordwit');
  await expect
    .poll(() => client.call('alerts.list', { topic: nordwit?.id }))
    .toMatchObject([{ kind: 'risk', threshold: 3, enabled: true }]);
});

test('before anything was noticed the bell shows the alerts at work, and what one lacks is said', async ({
  app: { page, client },
}) => {
  await openTopics(page);
  await page.getByRole('button', { name: 'Alerts', exact: true }).click();
  const bell = page.getByRole('dialog', { name: 'Alerts' });
  await expect(bell.getByText('Mar Azul, when far more is said than usual')).toBeVisible();
  await expect(bell.getByText(/it would have told you once$/).first()).toBeVisible();
  await expectAccessible(page, 'the bell before anything was noticed');
  await bell.getByRole('button', { name: /^8 mentions in 6 hours/ }).click();
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('8 mentions of');
  const empty = await client.call('topics.save', { name: 'Nobody', query: 'nobodysaysthis' });
  await openTopics(page);
  await page.getByRole('button', { name: 'Alerts of Nobody: none on' }).click();
  await expect(
    drawerOf(page, 'Nobody').getByText(
      'It cannot tell yet: it compares with 30 mentions of the four weeks before, and 0 are here.',
    ),
  ).toBeVisible();
  await client.call('topics.remove', { id: empty.id });
});

test('the strike would have been told, and opens exactly what was counted', async ({ app: { page, client } }) => {
  const [topic] = await client.call('topics.list', {});
  const tried = await client.call('alerts.try', { topic: topic?.id ?? 0, kind: 'volume', threshold: 2, days: 60 });
  expect(tried.past.length).toBeGreaterThan(0);
  const past = tried.past[0];
  await page.goto(`https://app.local/#/explore?q=${encodeURIComponent(past?.query ?? '')}`);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(`${past?.reason.count} mentions of`);
});

test('what is noticed is told in the window, counted at the bell, and opened from it', async ({ app }) => {
  const { page, client } = app;
  await openTopics(page);
  await expect(page.getByRole('button', { name: 'Alerts', exact: true })).toBeVisible();
  await client.call('mentions.remark', {
    text: 'Mar Azul is a scam and a fraud: I will sue you and go to the press and the police!',
    author: 'Ana Ruiz',
  });
  const bell = page.getByRole('button', { name: '1 new alert' });
  await expect(bell).toBeVisible();
  await expect(page.getByRole('alert').getByText(/^A risky mention, “Mar Azul is a scam/)).toBeVisible();
  await bell.click();
  await expectAccessible(page, 'the bell');
  await page.getByRole('button', { name: /^Mar Azul: a risky mention, “.* new$/ }).click();
  await expect(page.getByLabel('Search mentions')).toHaveValue(/^group:/);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('1 mention of');
  await expect(page.getByRole('button', { name: 'Alerts', exact: true })).toBeVisible();
});

test('while the window is not looked at, what is noticed is told on the desktop, and not in the window', async ({
  app: { page, client, notices },
}) => {
  const before = notices.length;
  await openTopics(page);
  await page.evaluate(() => {
    document.hasFocus = () => false;
  });
  await client.call('mentions.remark', {
    text: 'Mar Azul is a fraud and a scam: I will sue them, and my lawyer goes to the press!',
    author: 'Eva Soler',
  });
  await expect.poll(() => notices.slice(before)).toHaveLength(1);
  const [latest] = await client.call('alerts.events', { limit: 1 });
  expect(notices.at(-1)).toEqual({
    title: 'Mar Azul',
    body: expect.stringMatching(/^A risky mention, “Mar Azul is a fraud and a scam/),
    address: `#/explore?${new URLSearchParams({ q: latest?.query ?? '' })}`,
  });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: '1 new alert' }).click();
  await page.getByRole('button', { name: 'Mark all as seen' }).click();
});

test('by keyboard alone: to the topic, its alerts, the bell and what it says', async ({ app: { page, client } }) => {
  await openTopics(page);
  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: 'Mar Azul', exact: true })).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('a');
  const drawer = drawerOf(page, 'Casalume');
  await drawer.waitFor();
  const mood = drawer.getByRole('switch', { name: 'the mood gets worse' });
  while (!(await mood.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(mood).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await client.call('mentions.remark', {
    text: 'Mar Azul cheated me, what a fraud: my lawyer will sue and the newspapers will hear of it!',
    author: 'Luis Prat',
  });
  await page.getByRole('button', { name: '1 new alert' }).waitFor();
  await page.keyboard.press('Shift+A');
  await page.getByRole('heading', { name: 'Alerts', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Mark all as seen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Alerts', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Mar Azul: a risky mention, “Mar Azul cheated/ }).press('Enter');
  await expect(page.getByLabel('Search mentions')).toHaveValue(/^group:/);
});

test('quiet hours are chosen in the settings', async ({ app: { page, client } }) => {
  await page.goto('https://app.local/#/settings?part=quiet');
  await page.reload();
  const section = page.getByRole('region', { name: 'Quiet hours' });
  await expect(section.getByLabel('From')).toBeDisabled();
  await expectAccessible(page, 'the quiet hours');
  await section.getByRole('switch', { name: 'Keep quiet at these hours' }).click();
  await section.getByLabel('From').click();
  await page.getByRole('option', { name: '21:00' }).click();
  await section.getByRole('switch', { name: 'Saturdays and Sundays too, all day' }).click();
  await expect(section.getByRole('switch', { name: 'Saturdays and Sundays too, all day' })).toBeChecked();
  await expect
    .poll(async () => (await client.call('project.settings', {})).quietHours)
    .toEqual({ on: true, from: 21, to: 7, weekends: true });
});

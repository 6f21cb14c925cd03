// What figures do not know, said where they are looked at: dates that nobody gave, answers while no account is ours.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'doubts' });
test.describe.configure({ mode: 'serial' });

const day = 86_400_000;

/** The first `undated` of them have no date. */
function writeOrders(word: string, count: number, undated: number): string {
  const lines = Array.from({ length: count }, (_, n) => ({
    id: `${word}${n}`,
    author: `Ana ${n}`,
    text: `Where is my ${word} order number ${n}? Nobody tells me anything`,
    ...(n >= undated && { published: new Date(Date.UTC(2026, 2, 2, 9) + (n % 40) * day).toISOString() }),
  }));
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

test.beforeAll(async ({ app: { page, client, userData } }) => {
  page.setDefaultTimeout(15_000);
  await client.call('project.create', { file: join(userData, 'doubts.earshot'), name: 'Orders' });
  for (const [word, count, undated] of [
    ['blue', 200, 6],
    ['green', 40, 40],
  ] as const) {
    const file = join(userData, `${word}.jsonl`);
    writeFileSync(file, writeOrders(word, count, undated));
    await client.call('imports.run', { file });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
});

async function show(page: Page, address: string): Promise<void> {
  await page.goto(`https://app.local/#/${address}`);
  await page.reload();
}

test('the course and the hours say how many have no date; where none has one, that they show the collection', async ({
  app: { page },
}) => {
  const few = '6 of 200 mentions have no date of their own and stand at the moment of collection';
  const panel = page.getByRole('tabpanel');
  await show(page, 'explore?q=blue');
  await expect(panel.getByRole('figure').first()).toContainText(few);
  await show(page, 'explore?q=blue&view=hours');
  await expect(panel).toContainText(few);
  // The number opens those it counts, by mouse and by keyboard.
  await panel.getByRole('button', { name: few }).click();
  await expect(page).toHaveURL(/q=blue[+]is%3Aundated&view=hours&of=blue/);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText('6 mentions');
  await show(page, 'explore?q=blue');
  await panel.getByRole('button', { name: few }).press('Enter');
  await expect(page.getByLabel('Search mentions')).toHaveValue('blue is:undated');
  await expect(page.getByText(/with “blue”, without a date of their own/i)).toBeVisible();
  // Where much has none, the finding says so and the small print opens it.
  await show(page, 'explore?q=order');
  await panel.getByRole('button', { name: '46 without a date of their own' }).click();
  await expect(page.getByLabel('Search mentions')).toHaveValue('order is:undated');
  await show(page, 'explore?q=green');
  const heading = panel.getByRole('heading', { name: /no mention here has a date of its own: this shows when/ });
  await expect(heading).toBeVisible();
  await show(page, 'explore?q=blue+order+199');
  await expect(panel.getByRole('figure').first()).toContainText('n = 1');
  await expect(panel).not.toContainText('date of their own');
});

test('a board says that answers cannot be known, and counts none, until an account is ours', async ({
  app: { page, client },
}) => {
  const { id } = await client.call('boards.save', {
    name: 'Week',
    widgets: [
      { id: 'r', type: 'response', width: 12 },
      { id: 't', type: 'trend', width: 12, query: 'blue' },
    ],
  });
  await show(page, `boards/${id}`);
  const answers = page.getByRole('figure').filter({ hasText: 'How we answer' });
  await expect(answers.getByRole('heading')).toHaveText('Answers cannot be known until an account is named as ours');
  await expect(answers.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('figure').filter({ hasText: 'Over time' })).toContainText(
    '6 of 200 mentions have no date',
  );
  await expectAccessible(page, 'a board of what is not known');
  await client.call('project.change-settings', { ours: ['marazul'] });
  await expect(answers.getByRole('heading')).toHaveText(/^None of 240 mentions was answered/);
  await expect(answers.getByRole('table')).toBeVisible();
});

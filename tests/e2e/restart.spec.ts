// What was open when the window was closed is there again: the project, the rooms as they were left, what was typed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expect, keepSample, openSample, startApp } from './support/app.ts';

const visit = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
const title = (page: Page) => page.getByLabel('Title', { exact: true });

test('the window opens where it was left, and stays at Start once the project was closed', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'earshot-test-restart-'));
  try {
    const first = await startApp({ userData });
    await openSample(first);
    await first.page.goto('https://app.local/#/explore?q=lang%3Anl');
    await expect(first.page.getByLabel('Search mentions')).toHaveValue('lang:nl');
    await first.close();

    const again = await startApp({ userData });
    await expect(again.page.getByLabel('Search mentions')).toHaveValue('lang:nl');
    await expect(again.page.getByRole('main').locator('article').first()).toBeVisible();
    await again.client.call('project.close', {});
    await expect(again.page.getByRole('button', { name: 'New project' })).toBeVisible();
    await again.close();

    const last = await startApp({ userData });
    await expect(last.page.getByRole('button', { name: 'New project' })).toBeVisible();
    expect(await last.client.call('project.current', {})).toBeNull();
    await last.close();
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('each room comes back as it was left, by the rail and after a restart; once more leads to its beginning', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'earshot-test-restart-'));
  try {
    const first = await startApp({ userData, sample: await keepSample() });
    await openSample(first);
    const [board] = await first.client.call('boards.list', {});
    const [, person] = (await first.client.call('people.list', { limit: 2 })).people;
    if (!board || !person) throw new Error('The sample has boards and people.');
    const asLeft = async (page: Page) => {
      await visit(page, 'Inbox');
      await expect(page.getByLabel('Filter the inbox')).toHaveValue('lang:nl');
      await visit(page, 'People');
      await expect(page.getByRole('heading', { level: 2, name: person.name })).toBeVisible();
      await visit(page, 'Sources');
      await expect(page.getByRole('tab', { name: 'Imports' })).toHaveAttribute('aria-selected', 'true');
      await page.getByRole('tab', { name: 'Sources' }).click();
      await expect(page.getByLabel('Filter sources')).toHaveValue('forum');
      await page.getByRole('tab', { name: 'Imports' }).click();
    };
    const { page } = first;
    await page.goto('https://app.local/#/inbox');
    await page.getByLabel('Filter the inbox').fill('lang:nl');
    await expect(page).toHaveURL(/inbox\?.*lang/);
    await visit(page, 'People');
    await page.getByRole('region', { name: 'People' }).getByRole('button', { name: person.name }).click();
    await visit(page, 'Sources');
    await page.getByLabel('Filter sources').fill('forum');
    await page.getByRole('tab', { name: 'Imports' }).click();
    await page.goto(`https://app.local/#/boards/${board.id}`);
    await expect(page.getByRole('heading', { level: 1, name: board.name })).toBeVisible();
    await asLeft(page);
    await first.close();

    const again = await startApp({ userData });
    await expect(again.page.getByRole('tab', { name: 'Imports' })).toHaveAttribute('aria-selected', 'true');
    await asLeft(again.page);
    await visit(again.page, 'Boards');
    await expect(again.page.getByRole('heading', { level: 1, name: board.name })).toBeVisible();
    await visit(again.page, 'Boards');
    await expect(again.page.getByRole('heading', { level: 1, name: 'Boards' })).toBeVisible();
    await again.page.goBack();
    await visit(again.page, 'Tags');
    await again.client.call('boards.remove', { id: board.id });
    await visit(again.page, 'Boards');
    await expect(again.page.getByRole('heading', { level: 1, name: 'Boards' })).toBeVisible();
    await expect(again.page.getByRole('alert')).toHaveCount(0);

    await again.page.goto('https://app.local/#/history');
    await again.page.getByLabel('Find a change').fill('board');
    await again.page.reload();
    await expect(again.page.getByLabel('Find a change')).toHaveValue('board');
    await again.close();
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('an address that names something that is gone shows the list of its room', async () => {
  const app = await startApp({ sample: await keepSample() });
  const { page, client } = app;
  await openSample({ page, client });
  for (const [gone, room] of [
    ['boards/999', 'boards'],
    ['check/999', 'check'],
    ['people?search=a&person=999999', 'people?search=a'],
    ['inbox?view=all&mention=12', 'inbox?view=all'],
    ['explore?q=lang%3Anl&m=12', 'explore?q=lang%3Anl'],
    ['columns?column=999&mention=12', 'columns'],
  ]) {
    await page.goto(`https://app.local/#/${gone}`);
    await expect(page).toHaveURL(`https://app.local/#/${room}`);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await app.close();
});

test('what was typed a moment ago is there after Back, and after the window was closed', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'earshot-test-restart-'));
  try {
    const first = await startApp({ userData, sample: await keepSample() });
    const { page, client } = first;
    await openSample({ page, client });
    const [board] = await client.call('boards.list', {});
    if (!board) throw new Error('The sample has boards.');
    const kept = () => client.call('boards.get', { id: board.id });
    await page.goto('https://app.local/#/topics');
    await page.goto(`https://app.local/#/boards/${board.id}?edit=1`);
    await title(page).fill('Typed and back');
    await page.goBack();
    await expect.poll(async () => (await kept()).name).toBe('Typed and back');

    await page.goForward();
    await title(page).fill('');
    await page.getByLabel('Summary').fill('Nothing was lost.');
    // A title is never empty.
    await expect(title(page)).toHaveValue('Typed and back');
    await title(page).fill('Typed and closed');
    await first.close();

    const again = await startApp({ userData });
    await expect(title(again.page)).toHaveValue('Typed and closed');
    await expect(again.page.getByLabel('Summary')).toHaveValue('Nothing was lost.');
    await again.page.goto('https://app.local/#/settings');
    const name = again.page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Mar Azul, autumn');
    await again.close();

    const last = await startApp({ userData });
    await expect(last.page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Mar Azul, autumn');
    await last.close();
  } finally {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

// What was open when the window was closed is there again: the project, the room, what was searched.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { expect, startApp } from './support/app.ts';

test('the window opens where it was left, and stays at Start once the project was closed', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'earshot-test-restart-'));
  try {
    const first = await startApp({ userData });
    await first.client.call('project.sample', {});
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

// How much script the window loads before anything is shown: a start is as quick as this is little.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from './support/app.ts';

test.use({ file: 'first-screen' });

const rendererFolder = resolve(import.meta.dirname, '../../out/renderer');
const most = 600_000;

/** Bytes, as they lie in the build, of what was asked for before the first frame with something in it. */
async function weighScripts(page: Page): Promise<number> {
  const paths = await page.evaluate(async () => {
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [entry] = list.getEntriesByName('first-contentful-paint');
        if (entry) resolve(entry.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const early = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < painted);
    return early.map(({ name }) => new URL(name).pathname);
  });
  const scripts = [...new Set(paths.filter((path) => path.endsWith('.js')))];
  expect(scripts.length).toBeGreaterThan(3);
  return scripts.reduce((sum, path) => sum + statSync(join(rendererFolder, path)).size, 0);
}

test.beforeEach(async ({ app: { page, client } }) => {
  await client.call('project.close', {});
  await page.goto('https://app.local/#/start');
});

test('the first screen loads under 600 KB of script', async ({ app: { page } }) => {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await weighScripts(page)).toBeLessThan(most);
});

test('in another language as well, and no third one with it', async ({ app: { page } }) => {
  await page.evaluate(() => localStorage.setItem('earshot:preferences', '{"locale":"es-ES"}'));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-ES');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await weighScripts(page)).toBeLessThan(most);
  await page.evaluate(() => localStorage.removeItem('earshot:preferences'));
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('lang', 'es-ES');
});

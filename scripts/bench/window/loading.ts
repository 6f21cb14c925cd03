// What the window loads and how soon it draws: the first screen without a project, the first mention of one, Explore.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { untilMention } from './in-page.ts';

/** Kilobytes of script as they lie in out/renderer, unpacked. */
export async function weighScripts(page: Page, root: string): Promise<number> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = new Set(names.filter((name) => name.endsWith('.js')));
  return [...scripts].reduce((sum, name) => sum + statSync(join(root, 'out/renderer', name)).size, 0) / 1000;
}

/** Milliseconds from the start of the document to the first frame with something in it. */
export async function firstPaint(page: Page): Promise<number> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(
    () =>
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ??
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Milliseconds from the start of the document to the first frame with a mention. To be asked as soon as the host is up. */
export function firstMention(page: Page): Promise<number> {
  return page.evaluate(untilMention);
}

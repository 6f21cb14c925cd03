// The exported board in a browser of its own: it opens without a network, asks for nothing, and axe finds nothing.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/chromium/find-browser.ts';
import { expect, test } from './support/app.ts';

test.use({ file: 'board-file' });

const quiet = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

for (const scheme of ['light', 'dark'] as const) {
  test(`the board as a file, ${scheme}`, async ({ app: { client, userData } }) => {
    if (!(await client.call('project.current', {}))) await client.call('project.sample', {});
    const [board] = await client.call('boards.list', {});
    const file = join(userData, `board-${scheme}.html`);
    await client.call('boards.export', { id: board?.id ?? 0, format: 'html', file, overwrite: true });

    const browser = await chromium.launch({
      executablePath: findBrowser() ?? undefined,
      chromiumSandbox: process.getuid?.() !== 0,
      args: quiet,
    });
    const context = await browser.newContext({ offline: true, colorScheme: scheme });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('svg').count()).toBeGreaterThan(4);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    await browser.close();
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  });
}

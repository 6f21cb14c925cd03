// npm run screens: every room of the built window from the sample, in light and dark and two sizes, into ./screens.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '../tests/e2e/support/app.ts';
import { ensureBrowser } from './ensure-browser.ts';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'screens');
const sizes = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'small', width: 1024, height: 640 },
] as const;

/** Each scene: an address, and what to do there before the picture is taken. */
const scenes: readonly { name: string; address: string; prepare?: (page: Page) => Promise<void> }[] = [
  { name: 'explore', address: '#/explore' },
  {
    name: 'explore-search',
    address: `#/explore?q=${encodeURIComponent('topic:"Mar Azul" sentiment:negative')}`,
    prepare: openFirst,
  },
  { name: 'explore-empty', address: '#/explore?q=xyzzy' },
  {
    name: 'explore-problem',
    address: '#/explore',
    prepare: async (page) => {
      await page.getByLabel('Search mentions').fill('(pedido OR');
      await page.getByText('OR needs a term').first().waitFor();
    },
  },
  { name: 'sources', address: '#/sources' },
  {
    name: 'sources-add',
    address: '#/sources',
    prepare: (page) => page.getByRole('button', { name: 'Add a source' }).first().click(),
  },
  {
    name: 'sources-add-words',
    address: '#/sources',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Add a source' }).first().click();
      await page.getByRole('dialog').getByRole('textbox').first().fill('mar azul');
    },
  },
  {
    name: 'sources-add-kind',
    address: '#/sources',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Add a source' }).first().click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Mastodon/ })
        .first()
        .click();
    },
  },
  { name: 'source', address: '#/sources?source=1' },
  { name: 'remark', address: '#/sources', prepare: (page) => page.locator('body').press('Shift+n') },
  { name: 'import', address: '#/sources', prepare: openImport },
  { name: 'topics', address: '#/topics' },
  { name: 'tags', address: '#/tags' },
  { name: 'boards', address: '#/boards' },
  { name: 'board', address: '#/boards/1' },
  {
    name: 'board-export',
    address: '#/boards/1',
    prepare: (page) => page.getByRole('button', { name: 'Export' }).first().click(),
  },
  { name: 'settings', address: '#/settings' },
  { name: 'palette', address: '#/explore', prepare: (page) => page.keyboard.press('Control+k') },
];

ensureBrowser();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const app = await startApp();
const { page } = app;
page.setDefaultTimeout(10_000);
let taken = 0;

for (const scheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  for (const size of sizes) {
    await page.setViewportSize(size);
    const take = async (name: string) => {
      await page.waitForTimeout(900);
      await page.screenshot({ path: join(out, `${name}-${size.name}-${scheme}.png`) });
      taken += 1;
    };
    await app.client.call('project.close', {});
    await page.reload();
    await take('start');
    await app.client.call('project.sample', {});
    for (const scene of scenes) {
      await page.goto(`https://app.local/${scene.address}`);
      await page.reload();
      await page.getByRole('main').waitFor();
      await page.waitForTimeout(900);
      await scene.prepare?.(page);
      await take(scene.name);
    }
  }
}
await app.close();
console.log(`${taken} pictures in ${out}`);
process.exit(0);

async function openFirst(on: Page): Promise<void> {
  await on.locator('body').press('j');
  await on.locator('body').press('Enter');
}

async function openImport(on: Page): Promise<void> {
  const file = join(app.userData, 'chat.txt');
  writeFileSync(
    file,
    '15/09/2026, 09:41 - Ana: ¿Alguien tiene la cafetera Brisa?\n15/09/2026, 09:44 - Bea: Sí, y gotea un poco 🙄\n16/09/2026, 10:02 - Ana: Gracias\n',
  );
  const chooser = on.waitForEvent('filechooser');
  await on.getByRole('button', { name: 'Import files' }).first().click();
  await (await chooser).setFiles(file);
}

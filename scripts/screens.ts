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
  { name: 'explore-themes', address: '#/explore?view=themes' },
  { name: 'explore-questions', address: '#/explore?view=questions' },
  { name: 'explore-rising', address: '#/explore?view=rising' },
  { name: 'explore-praise', address: '#/explore?view=praise' },
  { name: 'explore-voices', address: '#/explore?view=voices' },
  { name: 'explore-compare', address: `#/explore?view=compare&q=${encodeURIComponent('topic:"Mar Azul"')}` },
  { name: 'explore-compare-ask', address: '#/explore?view=compare' },
  { name: 'explore-context', address: '#/explore?view=context&q=pedido' },
  ...['balance', 'bursts', 'hours', 'people', 'replies', 'answers', 'engagement', 'reach'].map((view) => ({
    name: `explore-${view}`,
    address: `#/explore?view=${view}`,
  })),
  {
    name: 'explore-differences',
    address: `#/explore?view=differences&q=${encodeURIComponent('date:2026-09-20/2026-09-30')}&against=${encodeURIComponent('date:2026-09-09/2026-09-19')}`,
  },
  {
    name: 'explore-order',
    address: '#/explore?at=2026-09-10&q=lang%3Aes',
    prepare: (page) => page.locator('body').press('o'),
  },
  {
    name: 'mention-reasons',
    address: `#/explore?q=${encodeURIComponent('intent:complaint sentiment:negative')}`,
    prepare: async (page) => {
      await openFirst(page);
      await page.locator('summary', { hasText: 'How it adds up' }).click();
      await page.locator('summary', { hasText: 'Escalation risk' }).click();
    },
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
  { name: 'topic-edit', address: '#/topics', prepare: openTopic },
  {
    name: 'topic-proposals',
    address: '#/topics',
    prepare: async (page) => {
      await openTopic(page);
      const read = page.getByRole('button', { name: /mar azzul: read/ });
      await read.click();
      await read.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'topic-new',
    address: '#/topics',
    prepare: (page) => page.getByRole('button', { name: 'New topic' }).first().click(),
  },
  { name: 'tags', address: '#/tags' },
  { name: 'boards', address: '#/boards' },
  { name: 'board', address: '#/boards/1' },
  { name: 'board-listening', address: '#/boards', prepare: makeListening },
  {
    name: 'board-export',
    address: '#/boards/1',
    prepare: (page) => page.getByRole('button', { name: 'Export' }).first().click(),
  },
  { name: 'check', address: '#/check' },
  {
    name: 'check-label',
    address: '#/check',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Draw a sample' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Draw', exact: true }).click();
      await page.getByText('What the analysis said is shown once').waitFor();
      for (let count = 0; count < 12; count++) {
        await page.keyboard.press(String(1 + (count % 3)));
        await page.getByText(/^The analysis said/).waitFor();
        await page.keyboard.press('j');
      }
      await page.keyboard.press('k');
    },
  },
  {
    name: 'check-results',
    address: '#/check',
    prepare: async (page) => {
      await page
        .getByRole('button', { name: /^Sentiment/ })
        .first()
        .click();
      await page.getByText('Results', { exact: true }).click();
    },
  },
  {
    name: 'tag-suggested',
    address: '#/tags',
    prepare: async (page) => {
      await page
        .getByRole('button', { name: /^More for/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Suggest from examples' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Tag the chosen' }).waitFor();
    },
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

async function openTopic(on: Page): Promise<void> {
  await on.getByRole('button', { name: 'More for Mar Azul' }).click();
  await on.getByRole('menuitem', { name: 'Edit' }).click();
  await on.getByText('@mar_azul_oficial').waitFor();
}

async function openFirst(on: Page): Promise<void> {
  await on.locator('body').press('j');
  await on.locator('body').press('Enter');
}

async function makeListening(on: Page): Promise<void> {
  const made = on.getByRole('button', { name: 'What we heard', exact: true });
  if ((await made.count()) > 0) await made.click();
  else {
    await on.getByRole('button', { name: 'New board' }).first().click();
    await on.getByLabel('Name').fill('What we heard');
    await on.getByLabel('Listening report').check();
    await on.getByRole('button', { name: 'Make the board' }).click();
  }
  await on.getByRole('article').waitFor();
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

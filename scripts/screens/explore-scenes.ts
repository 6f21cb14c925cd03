// Explore to look at: its views, menus, mentions and dialogs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, keys, more, openFirst, press, type Scene, type Stage, search } from './steps.ts';

/** An activity of the sample. */
const WEEKEND = 'Free repair weekend';

export const EXPLORE_SCENES: readonly Scene[] = [
  { name: 'explore', address: '#/explore' },
  { name: 'explore-search', address: search('topic:"Mar Azul" sentiment:negative'), prepare: openFirst },
  {
    name: 'explore-period',
    address: search('date:2026-09-01/2026-09-30'),
    fleeting: true,
    prepare: async ({ page, t }) => {
      const [before = ''] = t('period.chosen', { period: '|' }).split('|');
      await page.locator(`button[aria-label^="${before}"]`).click();
      await page.getByRole('button', { name: t('period.next-month') }).waitFor();
    },
  },
  {
    name: 'explore-word-menu',
    address: '#/explore',
    fleeting: true,
    prepare: async ({ page, t }) => {
      const cloud = page.getByRole('group', { name: t('cloud.label') });
      await cloud.getByRole('button').first().click({ button: 'right' });
    },
  },
  {
    name: 'explore-figure-menu',
    address: '#/explore',
    fleeting: true,
    prepare: ({ page }) => page.getByRole('tabpanel').locator('button[aria-haspopup=menu]').first().click(),
  },
  { name: 'explore-against', address: search('date:2026-09-20/2026-09-30'), prepare: keys('c'), fleeting: true },
  {
    name: 'explore-languages',
    address: '#/explore',
    fleeting: true,
    prepare: ({ page, t }) =>
      page.getByRole('button', { name: `${t('among.language')}: ${t('among.all-language')}` }).click(),
  },
  { name: 'explore-beside', address: search('lang:es', '&with=lang%3Ait') },
  {
    name: 'explore-tables',
    address: '#/explore',
    prepare: async ({ page }) => {
      const tables = page.getByRole('tabpanel').locator('header button[aria-pressed]');
      for (const button of await tables.all()) await button.click();
    },
  },
  ...['themes', 'questions', 'praise', 'voices'].map((view) => ({
    name: `explore-${view}`,
    address: `#/explore?view=${view}`,
  })),
  { name: 'explore-rising', address: search('date:2026-08-01/2026-09-25', '&view=rising') },
  { name: 'explore-compare', address: search('topic:"Mar Azul"', '&view=compare') },
  { name: 'explore-compare-ask', address: '#/explore?view=compare' },
  { name: 'explore-context', address: search('pedido', '&view=context') },
  ...['balance', 'bursts', 'hours', 'people', 'replies', 'answers', 'engagement', 'reach', 'business'].map((view) => ({
    name: `explore-${view}`,
    address: `#/explore?view=${view}`,
  })),
  {
    name: 'explore-differences',
    address: search(
      'date:2026-09-20/2026-09-30',
      `&view=differences&with=${encodeURIComponent('date:2026-09-09/2026-09-19')}`,
    ),
  },
  { name: 'explore-business-activity', address: '#/explore?view=business', prepare: press('series.add') },
  { name: 'explore-business-edit', address: '#/explore?view=business', prepare: more(WEEKEND, 'series.edit') },
  { name: 'explore-business-import', address: '#/explore?view=business', prepare: importVisits },
  { name: 'explore-order', address: search('lang:es', '&at=2026-09-10'), prepare: keys('o'), fleeting: true },
  { name: 'explore-jump', address: '#/explore', prepare: chooseFirst('g'), fleeting: true },
  { name: 'explore-chosen', address: search('topic:Delivery'), prepare: chooseFirst('x', 'j', 'x') },
  { name: 'explore-tag', address: search('topic:Delivery'), prepare: chooseFirst('x', 't'), fleeting: true },
  { name: 'explore-topic', address: search('pedido OR ordine OR bestelling'), prepare: chooseFirst('s') },
  {
    name: 'mention-intent',
    address: search('lang:de'),
    fleeting: true,
    prepare: async (stage) => {
      await openFirst(stage);
      await stage.page.getByRole('combobox', { name: stage.t('field.intent') }).click();
    },
  },
  {
    name: 'mention-reasons',
    address: search('intent:complaint sentiment:negative'),
    prepare: async (stage) => {
      await openFirst(stage);
      for (const summary of await stage.page.getByRole('main').locator('summary').all()) await summary.click();
    },
  },
  { name: 'explore-empty', address: search('xyzzy') },
  {
    name: 'explore-problem',
    address: '#/explore',
    prepare: ({ page, t }) => page.getByLabel(t('explore.query')).fill('(pedido OR'),
  },
  {
    name: 'explore-suggestions',
    address: '#/explore',
    fleeting: true,
    prepare: async ({ page, t }) => {
      await page.getByLabel(t('explore.query')).pressSequentially('la');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'explore-explained',
    address: search('pedido lang:es -sentiment:positive'),
    prepare: async (stage) => {
      await keys('e')(stage);
      await stage.page.getByRole('table').first().waitFor();
    },
  },
  {
    name: 'explore-export',
    address: '#/explore',
    prepare: async (stage) => {
      await stage.page.getByRole('article').first().waitFor();
      await press('mentions.export')(stage);
    },
  },
  {
    name: 'pin',
    address: search('lang:de'),
    prepare: async (stage) => {
      await openFirst(stage);
      await keys('b')(stage);
    },
  },
];

/** Once there are mentions: the first of them is stood on, and then the keys are pressed. */
function chooseFirst(...pressed: readonly string[]) {
  return async (stage: Stage): Promise<void> => {
    await stage.page.getByRole('article').first().waitFor();
    await keys('j', ...pressed)(stage);
  };
}

async function importVisits(stage: Stage): Promise<void> {
  const { page, userData } = stage;
  const file = join(userData, 'visits.csv');
  const rows = Array.from({ length: 30 }, (_, at) => `${at + 1}.9.2026;${1200 + ((at * 37) % 211)}`);
  writeFileSync(file, `Day;Visits\n${rows.join('\n')}\n`);
  const chooser = page.waitForEvent('filechooser');
  await press('series.import')(stage);
  await (await chooser).setFiles(file);
  await dialog(page).getByRole('status').waitFor();
}

// Explore to look at: its views, menus, mentions and dialogs.
import { keys, openFirst, press, type Scene, search } from './steps.ts';

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
      await page.getByRole('button', { name: t('inbox.month-after') }).waitFor();
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
  { name: 'explore-beside', address: search('lang:es', '&with=lang%3Ait') },
  {
    name: 'explore-tables',
    address: '#/explore',
    prepare: async ({ page }) => {
      const tables = page.getByRole('tabpanel').locator('header button[aria-pressed]');
      for (const button of await tables.all()) await button.click();
    },
  },
  ...['themes', 'questions', 'rising', 'praise', 'voices'].map((view) => ({
    name: `explore-${view}`,
    address: `#/explore?view=${view}`,
  })),
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
  { name: 'explore-order', address: search('lang:es', '&at=2026-09-10'), prepare: keys('o'), fleeting: true },
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

// What there is to look at: each room, and with its own steps each menu and dialog of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPLORE_SCENES } from './explore-scenes.ts';
import { dialog, keys, more, press, type Scene, type Stage } from './steps.ts';

export const SCENES: readonly Scene[] = [
  { name: 'inbox', address: '#/inbox?view=answer' },
  { name: 'inbox-open', address: '#/inbox?view=answer', prepare: keys('j') },
  { name: 'inbox-later', address: '#/inbox?view=answer', prepare: keys('j', 's'), fleeting: true },
  {
    name: 'inbox-date',
    address: '#/inbox?view=answer',
    prepare: async (stage) => {
      await keys('j', 's')(stage);
      await stage.page.getByRole('menuitem', { name: stage.t('inbox.later-date') }).click();
    },
  },
  {
    name: 'inbox-chosen',
    address: '#/inbox?view=all',
    prepare: ({ page }) => page.getByRole('article').getByRole('checkbox').first().check(),
  },
  { name: 'inbox-empty', address: '#/inbox?view=done' },

  ...EXPLORE_SCENES,

  { name: 'columns', address: '#/columns' },
  { name: 'columns-new', address: '#/columns', prepare: press('columns.add') },

  { name: 'sources', address: '#/sources' },
  { name: 'source', address: '#/sources', prepare: ({ page }) => page.locator('[data-source] button').first().click() },
  { name: 'sources-coverage', address: '#/sources?tab=coverage' },
  { name: 'sources-imports', address: '#/sources?tab=imports' },
  { name: 'sources-requests', address: '#/sources?tab=requests' },
  { name: 'sources-add', address: '#/sources', prepare: press('sources.add') },
  {
    name: 'sources-add-words',
    address: '#/sources',
    prepare: async (stage) => {
      await press('sources.add')(stage);
      await dialog(stage.page).getByRole('textbox').first().fill('mar azul');
    },
  },
  {
    name: 'sources-add-kind',
    address: '#/sources',
    prepare: async (stage) => {
      await press('sources.add')(stage);
      await dialog(stage.page)
        .getByRole('button', { name: /Mastodon/ })
        .first()
        .click();
    },
  },
  { name: 'remark', address: '#/sources', prepare: keys('Shift+n') },
  {
    name: 'import',
    address: '#/sources',
    prepare: async (stage) => {
      const file = join(stage.userData, 'chat.txt');
      writeFileSync(
        file,
        '15/09/2026, 09:41 - Ana: ¿Alguien tiene la cafetera Brisa?\n15/09/2026, 09:44 - Bea: Sí, y gotea un poco 🙄\n16/09/2026, 10:02 - Ana: Gracias\n',
      );
      const chooser = stage.page.waitForEvent('filechooser');
      await press('command.import')(stage);
      await (await chooser).setFiles(file);
      await dialog(stage.page).waitFor();
    },
  },

  { name: 'topics', address: '#/topics' },
  {
    name: 'topic-edit',
    address: '#/topics',
    prepare: async (stage) => {
      await more('Mar Azul', 'frame.edit')(stage);
      await stage.page.getByText('@mar_azul_oficial').waitFor();
    },
  },
  { name: 'topic-new', address: '#/topics', prepare: press('topics.new') },
  { name: 'topic-alerts', address: '#/topics', prepare: keys('j', 'a') },
  { name: 'alerts-bell', address: '#/topics', prepare: keys('Shift+A'), fleeting: true },

  { name: 'people', address: '#/people' },
  {
    name: 'person',
    address: '#/people',
    prepare: async ({ page, t }) => {
      await page.getByLabel(t('people.find')).fill('lewis peg');
      await page.locator('[aria-current=true]', { hasText: 'Lewis Pegram' }).click();
    },
  },
  {
    name: 'person-link',
    address: '#/people',
    prepare: async (stage) => {
      await stage.page.getByRole('heading', { level: 2 }).first().waitFor();
      await keys('j', 'l')(stage);
    },
  },

  { name: 'tags', address: '#/tags' },
  { name: 'tag-new', address: '#/tags', prepare: press('tags.new') },
  { name: 'tag-merge', address: '#/tags', prepare: more('fault', 'tags.merge') },
  {
    name: 'rule-new',
    address: '#/tags',
    prepare: async (stage) => {
      await press('rules.new')(stage);
      const { page, t } = stage;
      await dialog(page).getByLabel(t('field.name')).fill('Brisa');
      await dialog(page).getByLabel(t('rules.query')).fill('brisa');
      await dialog(page).getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'tag-suggested',
    address: '#/tags',
    prepare: async (stage) => {
      await more('fault', 'suggest.open')(stage);
      await dialog(stage.page)
        .getByRole('button', { name: stage.t('suggest.apply') })
        .waitFor();
    },
  },

  { name: 'boards', address: '#/boards' },
  { name: 'board-new', address: '#/boards', prepare: press('boards.new') },
  { name: 'board', address: '#/boards/1' },
  ...(['weekly', 'campaign', 'competitor', 'research', 'listening', 'brand'] as const).map((template) => ({
    name: `board-${template}`,
    address: '#/boards',
    prepare: async (stage: Stage) => {
      await press('boards.new')(stage);
      await stage.page.locator(`input[value="${template}"]`).check();
      await press('boards.make')(stage);
      await stage.page.getByRole('article').waitFor();
    },
  })),
  { name: 'board-editing', address: '#/boards/1?edit=1' },
  {
    name: 'board-widget',
    address: '#/boards/1?edit=1',
    prepare: async (stage) => {
      await stage.page.getByRole('article').waitFor();
      await keys('n')(stage);
    },
  },
  { name: 'board-look', address: '#/boards/1?edit=1', prepare: press('look.open') },
  {
    name: 'board-present',
    address: '#/boards/1',
    prepare: async (stage) => {
      await stage.page.getByRole('article').waitFor();
      await keys('p', 'ArrowRight')(stage);
    },
  },
  { name: 'board-export', address: '#/boards/1', prepare: press('boards.export') },
  {
    name: 'board-schedule',
    address: '#/boards/1',
    prepare: async (stage) => {
      const { name } = await stage.client.call('boards.get', { id: 1 });
      await more(name, 'schedule.open')(stage);
    },
  },

  { name: 'check', address: '#/check' },
  { name: 'check-label', address: '#/check', prepare: drawSample },
  {
    name: 'check-results',
    address: '#/check',
    prepare: async (stage) => {
      await drawSample(stage);
      await stage.page.getByText(stage.t('check.results'), { exact: true }).click();
    },
  },

  { name: 'history', address: '#/history' },
  ...['project', 'ours', 'risk', 'quiet', 'privacy', 'storage', 'look', 'keys', 'about'].map((part) => ({
    name: `settings-${part}`,
    address: `#/settings?part=${part}`,
  })),
  {
    name: 'tour',
    address: '#/explore',
    prepare: async (stage) => {
      await keys('Control+k')(stage);
      await stage.page.getByPlaceholder(stage.t('palette.ask')).fill(stage.t('tour.take'));
      await stage.page.keyboard.press('Enter');
      await stage.page.getByRole('region', { name: stage.t('tour.label') }).waitFor();
    },
  },
  { name: 'palette', address: '#/explore', prepare: keys('Control+k') },
  { name: 'keys', address: '#/explore', prepare: keys('?') },
];

async function drawSample(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await press('check.draw')(stage);
  await dialog(page)
    .getByRole('button', { name: t('check.begin'), exact: true })
    .click();
  await dialog(page).waitFor({ state: 'hidden' });
  for (let count = 0; count < 12; count++) {
    await page.keyboard.press(String(1 + (count % 3)));
    await page.waitForTimeout(150);
    await page.keyboard.press('j');
  }
  await page.keyboard.press('k');
}

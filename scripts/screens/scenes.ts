// What there is to look at: each room, and with its own steps each menu and dialog of it.
import { EXPLORE_SCENES } from './explore-scenes.ts';
import { COLLECTED_SCENES, SOURCE_SCENES } from './source-scenes.ts';
import { dialog, idle, keys, more, press, type Scene, type Stage } from './steps.ts';

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
  { name: 'inbox-chosen-open', address: '#/inbox?view=all', prepare: keys('j', 'x') },
  { name: 'inbox-empty', address: '#/inbox?view=done' },

  ...EXPLORE_SCENES,

  { name: 'columns', address: '#/columns' },
  {
    name: 'columns-open',
    address: '#/columns',
    prepare: async (stage) => {
      await stage.page.getByRole('article').first().waitFor();
      await keys('j', 'Enter')(stage);
      await stage.page.locator('[data-open=true]').first().waitFor();
    },
  },
  {
    name: 'columns-menu',
    address: '#/columns',
    fleeting: true,
    prepare: ({ page, t }) =>
      page.getByRole('button', { name: t('frame.more-of', { name: 'Complaints' }), exact: true }).click(),
  },
  {
    name: 'columns-chosen',
    address: '#/columns',
    prepare: async (stage) => {
      await stage.page.getByRole('article').first().waitFor();
      await keys('j', 'x', 'j', 'x')(stage);
    },
  },
  { name: 'columns-new', address: '#/columns', prepare: press('columns.add') },
  {
    // The last of them: the sample brings its columns back in the next language.
    name: 'columns-empty',
    address: '#/columns',
    prepare: async ({ page, client, t }) => {
      for (const { id } of await client.call('columns.list', {})) await client.call('columns.remove', { id });
      await page.getByText(t('columns.empty'), { exact: true }).waitFor();
    },
  },

  ...SOURCE_SCENES,

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
      await dialog(stage.page).getByRole('textbox').fill('conchi');
      await dialog(stage.page).getByText('Conchi 3ºB').first().waitFor();
    },
  },
  {
    name: 'person-rename',
    address: '#/people',
    prepare: async (stage) => {
      const heading = stage.page.getByRole('heading', { level: 2 }).first();
      await heading.waitFor();
      await more(await heading.innerText(), 'person.rename')(stage);
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
  { name: 'boards', address: '#/boards' },
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
  { name: 'check-draw', address: '#/check', prepare: press('check.draw') },
  { name: 'check-label', address: '#/check', prepare: labelSample },
  {
    name: 'check-results',
    address: '#/check',
    prepare: async (stage) => {
      await labelSample(stage);
      await stage.page.getByText(stage.t('check.results'), { exact: true }).click();
    },
  },
  {
    name: 'check-samples',
    address: '#/check',
    prepare: async (stage) => {
      await labelSample(stage);
      const [sample] = await stage.client.call('samples.list', {});
      if (sample) await stage.client.call('samples.apply', { id: sample.id });
      await stage.client.call('learn.train', {});
      await stage.page.goto('https://app.local/#/check');
      await stage.page.getByRole('heading', { name: stage.t('check.samples') }).waitFor();
      await idle(stage);
    },
  },

  { name: 'history', address: '#/history' },
  ...['project', 'ours', 'risk', 'quiet', 'privacy', 'storage', 'look', 'keys', 'about'].map((part) => ({
    name: `settings-${part}`,
    address: `#/settings?part=${part}`,
  })),
  {
    name: 'settings-copies',
    address: '#/settings?part=storage',
    prepare: async ({ page, client, t }) => {
      if ((await client.call('backups.list', {})).length === 0) await client.call('backups.make', {});
      await page
        .getByRole('button', { name: new RegExp(`^${t('backups.restore')}: `) })
        .first()
        .click();
      await dialog(page).getByText(t('backups.restore.words')).waitFor();
    },
  },
  {
    name: 'project-menu',
    address: '#/topics',
    fleeting: true,
    prepare: ({ page }) =>
      page
        .getByRole('button', { name: /^Mar Azul/ })
        .first()
        .click(),
  },
  { name: 'palette', address: '#/explore', prepare: keys('Control+k') },
  { name: 'keys', address: '#/explore', prepare: keys('?') },
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
  {
    name: 'alerts-noticed',
    address: '#/topics',
    fleeting: true,
    prepare: async (stage) => {
      // The tour that was begun above would stand below.
      await stage.page.evaluate(() => localStorage.removeItem('earshot:tour'));
      await stage.page.reload();
      await beAlerted(stage);
      await keys('Shift+A')(stage);
    },
  },
  ...COLLECTED_SCENES,
];

/** Drawn anew and labelled as the analysis did, but for one in six. */
async function labelSample({ page, client, t }: Stage): Promise<void> {
  const count = (await client.call('samples.list', {})).length;
  const name = `${t('field.sentiment')} ${count + 1}`;
  const sample = await client.call('samples.draw', { name, facet: 'sentiment', query: '', size: 100, by: 'random' });
  const items = await client.call('samples.items', { id: sample.id });
  for (const [index, { mention }] of items.slice(0, 72).entries()) {
    const give = (label: string) => client.call('samples.label', { id: sample.id, mention: mention.id, label });
    const { predicted } = await give('neutral');
    if (predicted !== null && index % 6 !== 5) await give(predicted);
    else if (predicted === 'neutral') await give('negative');
  }
  await page.goto(`https://app.local/#/check/${sample.id}`);
  await page.reload();
  await page.getByRole('article').waitFor();
  await page.locator('body').press('k');
}

/** Somebody says what is dangerous, now: the alert for such words tells of it. */
async function beAlerted({ page, client, t }: Stage): Promise<void> {
  const text = {
    en: 'The Brisa by Mar Azul caught fire in my kitchen. My lawyer has the pictures, and so has the paper.',
    es: 'La Brisa de Mar Azul se ha incendiado en mi cocina. Mi abogado tiene las fotos, y el periódico también.',
    it: 'La Brisa di Mar Azul ha preso fuoco in cucina. Il mio avvocato ha le foto, e anche il giornale.',
    nl: 'De Brisa van Mar Azul vloog in brand in mijn keuken. Mijn advocaat heeft de foto’s, en de krant ook.',
  }[t.language];
  const told = await client.call('alerts.events', { limit: 1 });
  if (told.length === 0) await client.call('mentions.remark', { text, author: 'Ana' });
  await page.locator('button', { hasText: /^1$/ }).first().waitFor();
}

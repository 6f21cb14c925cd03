// Sources to look at: the list, one of them, adding one, importing files, and what collecting looks like.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCollected } from './collected.ts';
import { dialog, idle, keys, press, type Scene, type Stage } from './steps.ts';

const CHAT = `15/09/2026, 09:41 - Ana: ¿Alguien tiene la cafetera Brisa?
15/09/2026, 09:44 - Bea: Sí, y gotea un poco 🙄
16/09/2026, 10:02 - Ana: Gracias
`;
const TABLE = `Fecha;Cliente;Comentario;Estrellas
03/09/2026;Ana R.;La jarra de la Brisa gotea;2
04/09/2026;Bea;Llegó en dos días, gracias;5
07/09/2026;Carlos M.;¿Dónde compro el filtro?;
`;
const LIST = `<opml version="2.0"><body><outline text="Prensa"><outline type="rss" text="Hogar al día" xmlUrl="https://hogar.example/rss.xml"/></outline></body></opml>`;

export const SOURCE_SCENES: readonly Scene[] = [
  { name: 'sources', address: '#/sources' },
  { name: 'source', address: '#/sources', prepare: openSource },
  {
    name: 'source-edit',
    address: '#/sources',
    prepare: async (stage) => {
      await openSource(stage);
      await stage.page
        .getByRole('dialog')
        .getByRole('button', { name: stage.t('frame.edit') })
        .click();
    },
  },
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
  { name: 'import', address: '#/sources', prepare: offer('chat.txt', CHAT) },
  { name: 'import-table', address: '#/sources', prepare: offer('opiniones.csv', TABLE) },
  { name: 'import-list', address: '#/sources', prepare: offer('feeds.opml', LIST) },
];

/** The last of all: they change the sample, or leave another project open. */
export const COLLECTED_SCENES: readonly Scene[] = [
  {
    name: 'import-done',
    address: '#/sources',
    prepare: async (stage) => {
      await offer('chat.txt', CHAT)(stage);
      const { page, t } = stage;
      await dialog(page)
        .getByRole('button', { name: t('imports.run'), exact: true })
        .click();
      await dialog(page)
        .getByRole('button', { name: t('frame.done') })
        .waitFor();
    },
  },
  { name: 'collected', address: '#/sources', prepare: showCollected('#/sources') },
  {
    name: 'collected-source',
    address: '#/sources',
    prepare: async (stage) => {
      await showCollected('#/sources')(stage);
      await openSource(stage);
    },
  },
  { name: 'collected-coverage', address: '#/sources', prepare: showCollected('#/sources?tab=coverage') },
  { name: 'collected-requests', address: '#/sources', prepare: showCollected('#/sources?tab=requests') },
  { name: 'collected-privacy', address: '#/sources', prepare: showCollected('#/settings?part=privacy') },
];

function openSource({ page }: Stage): Promise<void> {
  return page.locator('[data-source] button').first().click();
}

function offer(name: string, content: string) {
  return async (stage: Stage) => {
    const file = join(stage.userData, name);
    writeFileSync(file, content);
    const chooser = stage.page.waitForEvent('filechooser');
    await press('command.import')(stage);
    await (await chooser).setFiles(file);
    await dialog(stage.page).waitFor();
  };
}

function showCollected(address: string) {
  return async (stage: Stage) => {
    await openCollected(stage);
    await stage.page.goto(`https://app.local/${address}`);
    await stage.page.reload();
    await stage.page.getByRole('main').waitFor();
    await idle(stage);
  };
}

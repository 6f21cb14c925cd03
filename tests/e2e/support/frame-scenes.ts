// Menus, popovers and dialogs that belong to no room's own path: a step to each, and the part of the window that is new in it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIALOG, press, type Scene } from './explore-scenes.ts';

const MENU = '[role=menu]';

export const FRAME_SCENES: readonly Scene[] = [
  ['the menu of projects', '#/inbox', (page) => page.getByTitle(/\.earshot$/).click(), MENU],
  ['what leaves this computer', '#/inbox', (page) => page.getByRole('button', { name: /^Online/ }).click(), DIALOG],
  [
    'the menu of a figure',
    '#/explore',
    (page) => page.getByRole('button', { name: 'Copy or save Over time' }).click(),
    MENU,
  ],
  [
    'the menu of a column',
    '#/columns',
    (page) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /^More for/ })
        .first()
        .click(),
    MENU,
  ],
  [
    'a list of feeds to import',
    '#/sources',
    async (page, userData) => {
      const file = join(userData, 'reader.opml');
      writeFileSync(
        file,
        '<opml version="2.0"><body><outline text="Blog" xmlUrl="http://127.0.0.1:9/a"/></body></opml>',
      );
      await page.getByRole('button', { name: 'More for sources' }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('menuitem', { name: 'Import a list of feeds (OPML)' }).click();
      await (await chooser).setFiles(file);
      await page.getByRole('button', { name: 'Add its feeds' }).waitFor();
    },
    DIALOG,
  ],
  [
    'the list of feeds to export',
    '#/sources',
    async (page) => {
      await page.getByRole('button', { name: 'More for sources' }).click();
      await page.getByRole('menuitem', { name: 'Export the list of feeds (OPML)' }).click();
    },
    DIALOG,
  ],
  ['the log of requests to export', '#/sources?tab=requests', press('Export the log'), DIALOG],
];

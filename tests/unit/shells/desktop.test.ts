// What Electron gives besides a window: menus, files and links from outside, notifications, tray, printing, its place.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { HostWords, Menu, MenuChosen } from '../../../src/contract/shell.ts';
import * as electron from './fake-electron.ts';
import { type Started, startElectron } from './start-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let { client, userData } = {} as Started;
const chosen: MenuChosen[] = [];

const menus: readonly Menu[] = [
  {
    id: 'file',
    label: 'Archivo',
    entries: [
      { kind: 'command', id: 'open-project', label: 'Abrir A & B …', keys: 'mod+o' },
      { kind: 'recent', file: '/home/ana/one.earshot', label: 'one' },
      { kind: 'separator' },
      { kind: 'role', role: 'quit', label: 'Salir' },
    ],
  },
  { id: 'view', label: 'Ver', entries: [{ kind: 'command', id: 'next', label: 'Siguiente', keys: 'j' }] },
];

const words: HostWords = {
  hanging: 'La ventana no responde.',
  died: 'Se ha cerrado varias veces.',
  safe: 'Está a salvo.',
  wait: 'Esperar',
  reload: 'Volver a cargar',
  quit: 'Salir',
};

beforeAll(async () => {
  ({ client, userData } = await startElectron([
    '/home/ana/first.earshot',
    'earshot://explore?q=late',
    '--flag.earshot',
  ]));
  client.on('menu', (choice) => void chosen.push(choice));
});

const window = () => electron.BrowserWindow.all[0] as electron.BrowserWindow;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const take = async () => {
  await settle();
  return chosen.splice(0);
};

test('shows the system’s usual menu until the window has sent its own', () => {
  expect(electron.menus).toHaveLength(1);
  expect(electron.menus[0]?.map((menu) => menu.label)).toEqual(['File', 'Edit', 'View', 'Window']);
});

test('keeps files and links from the command line until the window listens', async () => {
  expect(await take()).toEqual([]);
  await client.call('shell.set-menu', { menus, words });
  expect(await take()).toEqual([
    { kind: 'open', file: '/home/ana/first.earshot' },
    { kind: 'link', address: '#/explore?q=late' },
  ]);
});

test('shows the menus of the window, with keys that stay the window’s', async () => {
  const [file, view] = electron.menus.at(-1) ?? [];
  expect(file).toMatchObject({
    label: 'Archivo',
    submenu: [
      { label: 'Abrir A && B …', accelerator: 'CommandOrControl+O', registerAccelerator: false },
      { label: 'one' },
      { type: 'separator' },
      { role: 'quit', label: 'Salir', accelerator: 'CommandOrControl+Q' },
    ],
  });
  expect(view?.submenu).toMatchObject([{ accelerator: 'J', registerAccelerator: false }]);
  file?.submenu?.[0]?.click?.();
  file?.submenu?.[1]?.click?.();
  expect(await take()).toEqual([
    { kind: 'command', id: 'open-project' },
    { kind: 'open', file: '/home/ana/one.earshot' },
  ]);
});

test.each([
  [[{ id: 'file', label: 'File', entries: [{ kind: 'role', role: 'unhide', label: 'x' }] }]],
  [[{ id: 'other', label: 'Other', entries: [] }]],
  [[{ id: 'file', label: '', entries: [] }]],
  [[{ id: 'file', label: 'a', entries: Array(101).fill({ kind: 'separator' }) }]],
  [Array(2).fill({ id: 'file', label: 'File', entries: [] })],
  ['menus'],
])('refuses menus of another shape', async (bad) => {
  const before = electron.menus.length;
  await expect(client.call('shell.set-menu', { menus: bad as never, words })).rejects.toMatchObject({
    code: 'bad-argument',
  });
  expect(electron.menus).toHaveLength(before);
});

test('speaks the language of the window where the window cannot', async () => {
  window().emit('unresponsive');
  expect(electron.dialogs.asked[0]?.box).toMatchObject({
    message: words.hanging,
    buttons: ['Esperar', 'Volver a cargar'],
  });
  window().emit('responsive');
  await expect(client.call('shell.set-menu', { menus, words: { ...words, wait: '' } })).rejects.toMatchObject({
    code: 'bad-argument',
  });
});

test('a second start, a file and a link from the system come to the window, which comes to the front', async () => {
  const { shown } = window();
  electron.app.emit('second-instance', {}, ['earshot', 'two.earshot', '--allow-x', 'earshot:inbox'], '/home/ana');
  const preventDefault = vi.fn();
  electron.app.emit('open-file', { preventDefault }, '/home/ana/three.earshot');
  electron.app.emit('open-url', { preventDefault }, 'earshot://boards/7');
  electron.app.emit('open-url', { preventDefault }, 'earshot://boards/7#javascript:alert(1)');
  expect(preventDefault).toHaveBeenCalledTimes(3);
  expect(await take()).toEqual([
    { kind: 'open', file: '/home/ana/two.earshot' },
    { kind: 'link', address: '#/inbox' },
    { kind: 'open', file: '/home/ana/three.earshot' },
    { kind: 'link', address: '#/boards/7' },
  ]);
  expect(window().shown).toBe(shown + 4);
});

test('tells the system of each project that is opened, once', async () => {
  await client.call('project.open', { file: '/home/ana/one.earshot' });
  await settle();
  await client.call('text.analyse', { text: 'something changed' });
  await client.call('project.open', { file: '/home/ana/one.earshot' });
  await settle();
  expect(electron.app.recent).toEqual(['/home/ana/one.earshot']);
});

test('a click on a notification leads to what it is about', async () => {
  const notice = { title: 'Twice as many', body: '62 today; most ask about delivery.', address: '#/inbox?q=delivery' };
  expect(await client.call('shell.notify', notice)).toBe(true);
  const [shown] = electron.Notification.all;
  expect(shown).toMatchObject({ shown: true, options: { title: notice.title, body: notice.body } });
  shown?.emit('click');
  expect(await take()).toEqual([{ kind: 'link', address: '#/inbox?q=delivery' }]);
  await client.call('shell.notify', { ...notice, address: 'https://example.com/' });
  electron.Notification.all[1]?.emit('click');
  expect(await take()).toEqual([]);
  electron.Notification.supported = false;
  expect(await client.call('shell.notify', notice)).toBe(false);
});

/** Whether closing the window was held back. */
const close = () => {
  const preventDefault = vi.fn();
  window().emit('close', { preventDefault });
  return preventDefault.mock.calls.length > 0;
};
const onSystem = (platform: NodeJS.Platform) => {
  const usual = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
  Object.defineProperty(process, 'platform', { ...usual, value: platform });
  onTestFinished(() => void Object.defineProperty(process, 'platform', usual));
};

test('stays in the tray while it is told to, and comes back from there and by a second start', async () => {
  onSystem('linux');
  expect(close()).toBe(false);
  expect(await client.call('shell.set-tray', { on: true, label: 'Mostrar', quit: 'Salir' })).toBe(true);
  const tray = electron.Tray.all[0];
  expect(tray?.menu.map((item) => item.label ?? item.type)).toEqual(['Mostrar', 'separator', 'Salir']);
  expect([close(), window().hidden]).toEqual([true, 1]);
  const { shown } = window();
  const { quits } = electron.app;
  tray?.emit('click');
  tray?.menu[0]?.click?.();
  electron.app.emit('second-instance', {}, ['earshot'], '/home/ana');
  expect(window().shown).toBe(shown + 3);
  // Another language is another menu of the same sign.
  await client.call('shell.set-tray', { on: true, label: 'Show', quit: 'Quit' });
  expect(electron.Tray.all).toHaveLength(1);
  expect(tray?.menu.map((item) => item.label ?? item.type)).toEqual(['Show', 'separator', 'Quit']);
  tray?.emit('click');
  expect(window().shown).toBe(shown + 4);
  expect(electron.app.quits).toBe(quits);
  tray?.menu[2]?.click?.();
  expect(electron.app.quits).toBe(quits + 1);
  await client.call('shell.set-tray', { on: false, label: '', quit: '' });
  expect(tray?.destroyed).toBe(true);
  expect(close()).toBe(false);
});

test('says so where the system has no tray, and closing is closing', async () => {
  onSystem('linux');
  electron.Tray.supported = false;
  onTestFinished(() => {
    electron.Tray.supported = true;
  });
  expect(await client.call('shell.set-tray', { on: true, label: 'Mostrar', quit: 'Salir' })).toBe(false);
  expect(close()).toBe(false);
});

test('a Mac keeps its programs in the Dock: closing puts the window away, also one that fills the screen', async () => {
  onSystem('darwin');
  const { hidden, shown } = window();
  expect([close(), window().hidden]).toEqual([true, hidden + 1]);
  electron.app.emit('activate');
  expect(window().shown).toBe(shown + 1);
  window().fullScreen = true;
  expect([close(), window().hidden, window().fullScreen]).toEqual([true, hidden + 1, false]);
  await settle();
  expect(window().hidden).toBe(hidden + 2);
});

test('quits when the system goes down, in the tray or not', () => {
  const { quits } = electron.app;
  electron.powerMonitor.emit('shutdown');
  window().emit('session-end');
  expect(electron.app.quits).toBe(quits + 2);
});

test('makes the whole window larger, within reason', async () => {
  expect(await client.call('shell.set-zoom', { factor: 1.5 })).toBe(true);
  expect(window().webContents.zoom).toBe(1.5);
  for (const factor of [0, 4, Number.NaN, '2' as never])
    await expect(client.call('shell.set-zoom', { factor })).rejects.toMatchObject({ code: 'bad-argument' });
});

test('prints in a window of its own: unseen, without scripts or network, gone afterwards', async () => {
  const html = '<!doctype html><title>Board</title>';
  const file = join(userData, 'Earshot', 'board.pdf');
  expect(await client.call('shell.print', { html, file: 'board.pdf', landscape: true })).toEqual({ file, bytes: 9 });
  expect(readFileSync(file, 'utf8')).toBe('%PDF-fake');
  const printer = electron.BrowserWindow.all[1] as electron.BrowserWindow;
  expect(printer.options).toMatchObject({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(printer).toMatchObject({ loaded: 'app://print/', destroyed: true });
  expect(electron.documents).toEqual([html]);
  expect(printer.webContents.printed).toMatchObject([
    { landscape: true, generateTaggedPDF: true, generateDocumentOutline: true, displayHeaderFooter: true },
  ]);
  const cancelled = (url: string) => {
    const answer = vi.fn();
    electron.partitions['print-1']?.beforeRequest?.({ url }, answer);
    return answer.mock.calls[0]?.[0].cancel;
  };
  expect(['https://example.com/', 'app://earshot/', 'file:///etc/passwd'].map(cancelled)).toEqual([true, true, true]);
  expect(['app://print/', 'data:image/png;base64,'].map(cancelled)).toEqual([false, false]);
  expect(electron.partitions['print-1']?.handlers).toEqual({});
  // Said before anything is printed.
  await expect(client.call('shell.print', { html, file })).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(client.call('shell.print', { html, file: 'board.html' })).rejects.toMatchObject({ code: 'not-allowed' });
  expect(electron.BrowserWindow.all).toHaveLength(2);
});

test('prints on paper by the system’s dialog, from such a window, which waits for the answer', async () => {
  const html = '<!doctype html><title>Board on paper</title>';
  const ask = async () => {
    const windows = electron.BrowserWindow.all.length;
    const answered = client.call('shell.send-to-printer', { html, landscape: true });
    await vi.waitFor(() => expect(electron.BrowserWindow.all[windows]?.webContents.dialogs).toHaveLength(1));
    const printer = electron.BrowserWindow.all[windows] as electron.BrowserWindow;
    expect(printer.destroyed).toBe(false);
    return { answered, printer, dialog: printer.webContents.dialogs[0] };
  };
  const { answered, printer, dialog } = await ask();
  expect(printer.options).toMatchObject({ show: false, webPreferences: { javascript: false, sandbox: true } });
  expect(electron.documents.at(-1)).toBe(html);
  // Nothing is printed unasked.
  expect(dialog?.options).toEqual({ landscape: true, printBackground: true, usePrinterDefaultPageSize: true });
  dialog?.answer(true, '');
  expect(await answered).toBe(true);
  expect(printer.destroyed).toBe(true);

  const dismissed = await ask();
  dismissed.dialog?.answer(false, 'Print job canceled');
  expect(await dismissed.answered).toBe(false);
  const failed = await ask();
  failed.dialog?.answer(false, 'Print job failed');
  await expect(failed.answered).rejects.toMatchObject({
    message: 'The page could not be printed: Print job failed',
  });
  expect(failed.printer.destroyed).toBe(true);
  await expect(client.call('shell.send-to-printer', { html: 7 as never })).rejects.toMatchObject({
    code: 'bad-argument',
  });
});

test('shows a file that is there, chooses a folder', async () => {
  writeFileSync(join(userData, 'there.csv'), '');
  await client.call('shell.show-file', { file: join(userData, 'there.csv') });
  for (const file of [join(userData, 'gone.csv'), 'there.csv'])
    await expect(client.call('shell.show-file', { file })).rejects.toMatchObject({ code: 'not-found' });
  expect(electron.shownFiles).toEqual([join(userData, 'there.csv')]);
  expect(await client.call('shell.pick-folder', { title: 'Where to' })).toBe('/home/ana/one.csv');
  expect(electron.dialogs.open.at(-1)).toMatchObject({ properties: ['openDirectory', 'createDirectory'] });
});

test('writes down where the window stands, a moment after it was moved', async () => {
  window().bounds = { x: 30, y: 40, width: 900, height: 700 };
  window().maximized = true;
  window().emit('maximize');
  await vi.waitFor(() => {
    const place: unknown = JSON.parse(readFileSync(join(userData, 'window', 'place.json'), 'utf8'));
    expect(place).toEqual({ ...window().bounds, maximized: true });
  }, 2_000);
});

test('is known to Windows by one name, and takes links only where it is installed', () => {
  expect(electron.app.modelId).toBe('org.earshot.desktop');
  expect(electron.app.protocols).toEqual([]);
});

test('once it quits, the window closes whatever the tray says', async () => {
  await client.call('shell.set-tray', { on: true, label: 'Mostrar', quit: 'Salir' });
  expect(close()).toBe(true);
  electron.app.emit('before-quit');
  expect(close()).toBe(false);
});

// What comes from outside and what goes to files: links, arguments, places of windows, paths and contents.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handOver, receive } from '../../../src/chromium/hand-over.ts';
import { notifier } from '../../../src/chromium/notify.ts';
import { manager } from '../../../src/chromium/show-file.ts';
import type { MenuChosen } from '../../../src/contract/shell.ts';
import { toAccelerator } from '../../../src/main/accelerator.ts';
import { addressOfLink, parseAddress } from '../../../src/shell/addresses.ts';
import { readArrivals } from '../../../src/shell/arrivals.ts';
import { createChoices } from '../../../src/shell/choices.ts';
import { decodeContent, placeFile, saveFile } from '../../../src/shell/save-file.ts';
import { bringOnScreen, firstPlace, parsePlace, readPlace, writePlace } from '../../../src/shell/window-place.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('links', () => {
  test.each([
    ['earshot://explore?q=late%20parcel', '#/explore?q=late%20parcel'],
    ['earshot:explore', '#/explore'],
    ['EARSHOT://Boards/7/', '#/boards/7'],
    ['earshot:///inbox', '#/inbox'],
  ])('%s leads to %s', (link, address) => {
    expect(addressOfLink(link)).toBe(address);
  });

  test.each([
    'https://explore',
    'earshot://',
    'earshot://explore/../../x',
    'earshot://javascript:alert(1)',
    'earshot://explore#/inbox',
    'earshot://explore?q=a b',
    `earshot://explore?q=${'x'.repeat(5_000)}`,
    'earshot://explore/7/8',
  ])('%s leads nowhere', (link) => {
    expect(addressOfLink(link)).toBeNull();
  });

  test('whatever a link says, its address stays within the window', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const address = addressOfLink(`earshot://${rest}`);
        if (address === null) return;
        const url = new URL(address, 'app://earshot/');
        expect([url.protocol, url.host, url.pathname]).toEqual(['app:', 'earshot', '/']);
        expect(parseAddress(address)).toBe(address);
      }),
    );
  });
});

test('finds projects and links among arguments', () => {
  const args = ['--user-data', '/x', 'a.earshot', '/b/c.EARSHOT', '--switch.earshot', 'notes.txt', 'earshot://inbox'];
  expect(readArrivals(args, '/home/ana')).toEqual([
    { kind: 'open', file: '/home/ana/a.earshot' },
    { kind: 'open', file: '/b/c.EARSHOT' },
    { kind: 'link', address: '#/inbox' },
  ]);
  expect(readArrivals(['earshot:://', 'x\0.earshot'], '/')).toEqual([]);
});

test('a second start hands over to the window that is open, or hears that nobody took it', async () => {
  const userData = join(folder, 'handing');
  expect(await handOver(userData, ['a.earshot'], '/home/ana')).toBe(false);
  const arrived: (readonly MenuChosen[])[] = [];
  const stop = receive(userData, (choices) => void arrived.push(choices));
  expect(await handOver(userData, ['a.earshot', 'earshot:inbox'], '/home/ana')).toBe(true);
  expect(await handOver(userData, [], '/home/ana')).toBe(true);
  stop();
  expect(arrived).toEqual([
    [
      { kind: 'open', file: '/home/ana/a.earshot' },
      { kind: 'link', address: '#/inbox' },
    ],
    [],
  ]);
});

test('choices wait for a window, a bounded number of them, and leave with it', () => {
  const choices = createChoices();
  const heard: MenuChosen[] = [];
  for (let n = 0; n < 1_000; n++) choices.choose({ kind: 'command', id: `${n}` });
  const leave = choices.listen((choice) => void heard.push(choice));
  expect(heard).toHaveLength(50);
  expect(heard[0]).toEqual({ kind: 'command', id: '0' });
  const other: MenuChosen[] = [];
  choices.listen((choice) => void other.push(choice));
  // A window that loaded anew listens already when the one before it is gone.
  leave();
  choices.choose({ kind: 'command', id: 'last' });
  expect(other).toEqual([{ kind: 'command', id: 'last' }]);
});

describe('the place of the window', () => {
  const screens = [
    { x: 0, y: 0, width: 1440, height: 900 },
    { x: 1440, y: 0, width: 1920, height: 1080 },
  ];
  const place = { x: 1500, y: 40, width: 1200, height: 800, maximized: false };

  test('is kept, and a broken file is no place', () => {
    const file = join(folder, 'deep', 'place.json');
    expect(readPlace(file)).toEqual(firstPlace);
    writePlace(file, place);
    expect(readPlace(file)).toEqual(place);
    writeFileSync(file, '{"x":1');
    expect(readPlace(file)).toEqual(firstPlace);
    for (const bad of [null, 7, { width: 1, height: 1 }, { width: 1e9, height: 800 }, { width: '900', height: 800 }])
      expect(parsePlace(bad)).toEqual(firstPlace);
  });

  test('comes back on screen when its display is gone', () => {
    expect(bringOnScreen(place, screens)).toEqual(place);
    expect(bringOnScreen(place, screens.slice(0, 1))).toEqual({ ...place, x: null, y: null });
    expect(bringOnScreen({ ...place, width: 3_000 }, screens.slice(0, 1))).toMatchObject({ x: null, width: 1440 });
    expect(bringOnScreen({ ...place, y: -300 }, screens)).toMatchObject({ x: null, y: null });
  });

  test('always has a title bar that can be reached', () => {
    const pixels = fc.integer({ min: -5_000, max: 8_000 });
    fc.assert(
      fc.property(pixels, pixels, fc.integer({ min: 640, max: 4_000 }), (x, y, width) => {
        const { x: left, y: top } = bringOnScreen({ x, y, width, height: 500, maximized: false }, screens);
        if (left === null || top === null) return;
        const seen = screens.some(
          (screen) =>
            left < screen.x + screen.width && left + width > screen.x && top >= screen.y && top < screen.height,
        );
        expect(seen).toBe(true);
      }),
    );
  });
});

describe('files', () => {
  test('a whole path or a bare name, of a kind that nothing runs', () => {
    expect(placeFile('/exports', 'chart.PNG')).toBe('/exports/chart.PNG');
    expect(placeFile('/exports', ' /home/ana/../ana/table.csv ')).toBe('/home/ana/table.csv');
    for (const bad of [
      '',
      '../a.png',
      'a/b.png',
      'a\\b.png',
      '.hidden.png',
      'a\0.png',
      'CON:.png',
      7,
      `${'a'.repeat(300)}.png`,
    ])
      expect(() => placeFile('/exports', bad), String(bad)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
    for (const bad of ['run.sh', '/home/ana/.bashrc', '/etc/cron.d/x', 'a.desktop', '/a.png.exe', 'png', '/home/.png'])
      expect(() => placeFile('/exports', bad), bad).toThrow(expect.objectContaining({ code: 'not-allowed' }));
  });

  test('contents come whole: text, or bytes as base64', () => {
    expect(decodeContent('ñ', 'utf8')).toEqual(Buffer.from('ñ'));
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(decodeContent(text, 'base64')).toEqual(Buffer.from(bytes));
      }),
    );
    for (const [content, encoding] of [
      ['no base64 !', 'base64'],
      ['AA', 'base64'],
      [7, 'utf8'],
      ['x', 'latin1'],
    ])
      expect(() => decodeContent(content, encoding)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  });

  test('nothing is overwritten unless told, nothing half is left', async () => {
    const inside = join(folder, 'files');
    mkdirSync(inside);
    const file = join(inside, 'chart.svg');
    expect(await saveFile(file, Buffer.from('<svg/>'), false)).toBe(6);
    await expect(saveFile(file, Buffer.from('other'), false)).rejects.toMatchObject({
      code: 'bad-argument',
      place: { file },
    });
    expect(readFileSync(file, 'utf8')).toBe('<svg/>');
    await saveFile(file, Buffer.from('other'), true);
    expect(readFileSync(file, 'utf8')).toBe('other');
    await expect(saveFile(join(folder, 'none', 'a.svg'), Buffer.from(''), false)).rejects.toMatchObject({
      code: 'not-found',
    });
    mkdirSync(join(inside, 'folder.svg'));
    await expect(saveFile(join(inside, 'folder.svg'), Buffer.from(''), true)).rejects.toMatchObject({
      code: 'bad-argument',
    });
    expect(readdirSync(inside)).toEqual(['chart.svg', 'folder.svg']);
  });
});

test('what people wrote reaches the system as an argument, never as a script or a mark', () => {
  const notice = { title: '-e quit', body: '<a href="x">a & b</a>"; rm', address: null };
  expect(notifier(notice, 'linux')?.slice(-2)).toEqual(['-e quit', '&lt;a href="x"&gt;a &amp; b&lt;/a&gt;"; rm']);
  const mac: readonly string[] = notifier(notice, 'darwin') ?? [];
  expect(mac.slice(mac.indexOf('--'))).toEqual(['--', notice.title, notice.body]);
  expect(notifier(notice, 'win32')).toBeNull();
  expect(manager('/home/ana/a.csv', 'linux')).toEqual(['xdg-open', '/home/ana']);
});

test.each([
  ['mod+k', 'CommandOrControl+K'],
  ['alt+1', 'Alt+1'],
  ['mod+shift+Enter', 'CommandOrControl+Shift+Enter'],
  ['mod++', 'CommandOrControl+Plus'],
  ['?', '?'],
  ['ArrowDown', 'Down'],
  ['ñ', undefined],
  ['', undefined],
  [null, undefined],
])('writes the key %s for a menu as %s', (keys, accelerator) => {
  expect(toAccelerator(keys)).toBe(accelerator);
});

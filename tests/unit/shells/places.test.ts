// Folders, links, the lock and the search for a browser.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../src/chromium/find-browser.ts';
import { lockUserData } from '../../../src/chromium/lock.ts';
import { chooseFolder, findFolder, findUserData } from '../../../src/shell/folder.ts';
import { checkLink } from '../../../src/shell/links.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('keeps user data where each platform keeps it', () => {
  expect(findUserData({ XDG_CONFIG_HOME: '/x/config' }, 'linux')).toBe('/x/config/earshot');
  expect(findUserData({ XDG_CONFIG_HOME: 'relative' }, 'linux')).toBe(join(homedir(), '.config', 'earshot'));
  expect(findUserData({}, 'darwin')).toContain(join('Application Support', 'earshot'));
  expect(findUserData({ APPDATA: '/roaming' }, 'win32')).toBe('/roaming/earshot');
});

test('remembers a folder that is there and can be written', async () => {
  const userData = join(folder, 'data');
  const chosen = join(folder, 'chosen');
  mkdirSync(chosen);
  expect(await chooseFolder(userData, ` ${chosen}/ `)).toBe(chosen);
  expect(await findFolder(userData)).toBe(chosen);
  await expect(chooseFolder(userData, 'relative/path')).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(chooseFolder(userData, join(folder, 'none'))).rejects.toMatchObject({
    code: 'not-found',
    place: { file: join(folder, 'none') },
  });
  writeFileSync(join(folder, 'file'), '');
  await expect(chooseFolder(userData, join(folder, 'file'))).rejects.toMatchObject({ code: 'not-found' });
  expect(await findFolder(userData)).toBe(chosen);
});

test.skipIf(process.getuid?.() === 0)('refuses a folder that cannot be written', async () => {
  const locked = join(folder, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o500);
  await expect(chooseFolder(folder, locked)).rejects.toMatchObject({ code: 'not-allowed' });
});

test.each(['file:///a', 'javascript:alert(1)', 'data:text/html,x', 'ms-settings:', '', 'no link', 7, null])(
  'does not open %s',
  (url) => {
    expect(() => checkLink(url)).toThrow(expect.objectContaining({ code: 'not-allowed' }));
  },
);

test('opens web links in their parsed form', () => {
  expect(checkLink('HTTP://Example.com/a b"c')).toBe('http://example.com/a%20b%22c');
});

test('locks a folder against a second start, not against a dead one', () => {
  const userData = join(folder, 'locking');
  const unlock = lockUserData(userData);
  writeFileSync(join(userData, 'window.lock'), String(process.ppid));
  expect(() => lockUserData(userData)).toThrow(expect.objectContaining({ code: 'not-allowed' }));
  unlock();
  expect(existsSync(join(userData, 'window.lock'))).toBe(true);

  writeFileSync(join(userData, 'window.lock'), '999999999');
  const again = lockUserData(userData);
  expect(readFileSync(join(userData, 'window.lock'), 'utf8')).toBe(String(process.pid));
  again();
  expect(existsSync(join(userData, 'window.lock'))).toBe(false);
});

test('finds a browser by name, in order, and listens to EARSHOT_BROWSER', () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const add = (name: string, mode: number) => {
    writeFileSync(join(bin, name), '');
    chmodSync(join(bin, name), mode);
    return join(bin, name);
  };
  const env = { PATH: `:${join(folder, 'none')}:${bin}` };
  expect(findBrowser(env, 'linux')).toBeNull();
  add('google-chrome', 0o644);
  expect(findBrowser(env, 'linux')).toBeNull();
  const chromium = add('chromium', 0o755);
  expect(findBrowser(env, 'linux')).toBe(chromium);
  const other = add('mine', 0o755);
  expect(findBrowser({ ...env, EARSHOT_BROWSER: other }, 'linux')).toBe(other);
  expect(findBrowser({ ...env, EARSHOT_BROWSER: join(bin, 'none') }, 'linux')).toBeNull();
});

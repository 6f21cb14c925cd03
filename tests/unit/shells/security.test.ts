// Electron's own checklist (https://www.electronjs.org/docs/latest/tutorial/security), item by item, against our code.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import * as electron from './fake-electron.ts';
import { type Started, startElectron } from './start-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const root = resolve(import.meta.dirname, '..', '..', '..');
const sources = globSync('src/{main,preload,shell,renderer}/**/*.{ts,tsx,html}', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}));

let { client, bridge } = {} as Started;
/** The window, and the unseen one that prints. */
let windows: readonly electron.BrowserWindow[];
const preferences = () => windows.map((window) => window.options.webPreferences);

beforeAll(async () => {
  ({ client, bridge } = await startElectron());
  await client.call('shell.print', { html: '<p>x</p>', file: 'x.pdf' });
  windows = electron.BrowserWindow.all;
});

/** Files that say something; comments count, for nobody needs the words. */
function filesWith(pattern: RegExp, within = /^/): readonly string[] {
  return sources.filter(({ file, text }) => within.test(file) && pattern.test(text)).map(({ file }) => file);
}

/** Whether a session lets a page load an address. */
function loads(session: electron.FakeSession | undefined, url: string): boolean {
  const answer = vi.fn();
  session?.beforeRequest?.({ url }, answer);
  return answer.mock.calls[0]?.[0].cancel === false;
}

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(windows).toHaveLength(2);
});

test('1. Only load secure content', () => {
  expect(windows.map((window) => window.loaded)).toEqual(['app://earshot/', 'app://print/']);
  for (const session of [electron.session.defaultSession, electron.partitions['print-1']])
    for (const url of ['http://example.com/x.js', 'https://example.com/x.js', 'ws://example.com', 'ftp://example.com'])
      expect(loads(session, url), url).toBe(false);
  expect(filesWith(/(?:src|href)=["']http:/)).toEqual([]);
});

test('2. Do not enable Node.js integration for remote content', () => {
  for (const chosen of preferences()) expect(chosen.nodeIntegration).toBe(false);
  expect(preferences()[0]).toMatchObject({ nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false });
  expect(filesWith(/nodeIntegration\w*: true/)).toEqual([]);
});

test('3. Enable context isolation', () => {
  for (const chosen of preferences()) expect(chosen.contextIsolation).toBe(true);
  expect(Object.keys(electron.exposed)).toEqual(['earshot']);
});

test('4. Enable process sandboxing', () => {
  expect(electron.app.sandboxed).toBe(true);
  for (const chosen of preferences()) expect(chosen.sandbox).toBe(true);
  expect(filesWith(/no-sandbox/)).toEqual([]);
});

test('5. Handle session permission requests', () => {
  for (const session of [electron.session.defaultSession, electron.partitions['print-1']]) {
    expect(session?.permissionRequest).not.toBeNull();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fileSystem',
      'openExternal',
    ]) {
      const answer = vi.fn();
      session?.permissionRequest?.(windows[0]?.webContents as electron.FakeContents, permission, answer);
      expect(answer, permission).toHaveBeenCalledWith(false);
    }
  }
  const { permissionCheck, permissionRequest } = electron.session.defaultSession;
  expect(permissionCheck?.(null, 'media', 'app://earshot')).toBe(false);
  // What our own page may do (copy text, present a board), no other may.
  const stranger = new electron.FakeContents();
  stranger.mainFrame.url = 'https://example.com/';
  for (const permission of ['clipboard-sanitized-write', 'fullscreen', 'automatic-fullscreen']) {
    const answer = vi.fn();
    permissionRequest?.(stranger, permission, answer);
    expect(answer, permission).toHaveBeenCalledWith(false);
    expect(permissionCheck?.(null, permission, 'https://example.com'), permission).toBe(false);
    // Nor may a page that is printed.
    const printed = vi.fn();
    electron.partitions['print-1']?.permissionRequest?.(stranger, permission, printed);
    expect(printed, permission).toHaveBeenCalledWith(false);
  }
});

test('6. Do not disable webSecurity', () => {
  for (const chosen of preferences()) expect(chosen.webSecurity).toBe(true);
  expect(filesWith(/disablewebsecurity|disable-web-security/i)).toEqual([]);
});

test('7. Define a Content-Security-Policy', async () => {
  const page = await electron.session.defaultSession.handlers.app?.(new Request('app://earshot/none'));
  const policy = page?.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src 'self'/);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|script-src|https?:|\*/);
  const { printHeaders } = await import('../../../src/shell/print-page.ts');
  expect(printHeaders['content-security-policy']).toMatch(/default-src 'none'/);
  expect(printHeaders['content-security-policy']).not.toMatch(/script-src|https?:|\*/);
});

test('8. Do not enable allowRunningInsecureContent', () => {
  expect(preferences()[0]?.allowRunningInsecureContent).toBe(false);
  expect(filesWith(/allowRunningInsecureContent: true/)).toEqual([]);
});

test('9. Do not enable experimental features', () => {
  expect(preferences()[0]?.experimentalFeatures).toBe(false);
  expect(filesWith(/experimentalFeatures: true|enable-experimental/)).toEqual([]);
});

test('10. Do not use enableBlinkFeatures', () => {
  expect(filesWith(/enableBlinkFeatures|enable-blink-features/)).toEqual([]);
});

test('11. Do not use allowpopups for WebViews', () => {
  expect(preferences()[0]?.webviewTag).toBe(false);
  expect(filesWith(/<webview|allowpopups/i)).toEqual([]);
});

test('12. Verify WebView options before creation', () => {
  for (const { webContents } of windows) {
    const preventDefault = vi.fn();
    webContents.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  }
});

test('13. Disable or limit navigation', () => {
  for (const { webContents } of windows)
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      const preventDefault = vi.fn();
      webContents.emit(name, { preventDefault, url: 'https://example.com/' });
      expect(preventDefault, name).toHaveBeenCalledOnce();
    }
});

test('14. Disable or limit creation of new windows', () => {
  for (const { webContents } of windows)
    expect(webContents.openHandler?.({ url: 'app://earshot/' })).toEqual({ action: 'deny' });
});

test('15. Do not use shell.openExternal with untrusted content', async () => {
  for (const url of ['file:///bin/sh', 'smb://host/x', 'javascript:alert(1)', 'ms-msdt:x', 'earshot://inbox'])
    await expect(client.call('shell.open-link', { url }), url).rejects.toMatchObject({ code: 'not-allowed' });
  expect(electron.openedLinks).toEqual([]);
  // One place, behind that check; nothing else of Electron's shell opens anything.
  expect(filesWith(/openExternal/)).toEqual(['src/main/index.ts']);
  expect(filesWith(/openPath/)).toEqual([]);
});

test('16. Use a current version of Electron', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  expect(manifest.devDependencies.electron).toMatch(/^(?:4[5-9]|[5-9]\d)\.\d+\.\d+$/);
});

test('17. Validate the sender of all IPC messages', async () => {
  const child = electron.FakeChild.all.at(-1) as electron.FakeChild;
  const heard = child.received.length;
  const request = { type: 'request', id: 1, method: 'text.analyse', params: { text: 'x' } };
  const contents = windows[0]?.webContents as electron.FakeContents;
  const senders = [
    { sender: contents, senderFrame: null },
    { sender: contents, senderFrame: new electron.FakeFrame('https://example.com/', null, contents) },
    { sender: contents, senderFrame: new electron.FakeFrame('app://earshot/', contents.mainFrame, contents) },
    { sender: windows[1]?.webContents, senderFrame: windows[1]?.webContents.mainFrame },
  ];
  for (const event of senders) electron.ipcMain.emit('earshot', event, request);
  await new Promise((settled) => setTimeout(settled, 5));
  expect(child.received).toHaveLength(heard);
  expect(filesWith(/ipcMain\.(?:on|handle)\(/)).toEqual(['src/main/ipc.ts']);
});

test('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', () => {
  expect(filesWith(/loadFile\(|file:\/\//, /^src\/(?:main|preload|shell)/)).toEqual([]);
  for (const session of [electron.session.defaultSession, electron.partitions['print-1']])
    expect(loads(session, 'file:///etc/passwd')).toBe(false);
});

test('19. Check which fuses you can change', () => {
  // That a packaged program has them is in tests/e2e/package.spec.ts.
  const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const block = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(config)?.[1] ?? '';
  const fuses = Object.fromEntries(
    [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, on]) => [name, on]),
  );
  expect(fuses).toMatchObject({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    grantFileProtocolExtraPrivileges: 'false',
  });
});

test('20. Do not expose Electron APIs to untrusted web content', () => {
  expect(Object.keys(bridge).sort()).toEqual(['close', 'onClose', 'onMessage', 'pathsOf', 'send']);
  for (const [name, value] of Object.entries(bridge)) expect(typeof value, name).toBe('function');
  expect(filesWith(/from 'electron'/, /^src\/(?:renderer|shell)/)).toEqual([]);
  expect(filesWith(/exposeInMainWorld/)).toEqual(['src/preload/index.ts']);
  // Each channel takes requests and cancels of a fixed shape, to names of a fixed list.
  expect(filesWith(/ipcRenderer\.(?:invoke|sendSync|postMessage)/)).toEqual([]);
});

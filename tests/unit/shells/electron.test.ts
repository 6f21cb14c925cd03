// The Electron shell over a small fake: what it asks Electron for, and whom it listens to.
import { beforeAll, expect, test, vi } from 'vitest';
import * as electron from './fake-electron.ts';
import { bootEngine, type Started, startElectron } from './start-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let { bridge, client, said, userData } = {} as Started;

beforeAll(async () => {
  ({ bridge, client, said, userData } = await startElectron());
});

const window = () => electron.BrowserWindow.all[0] as electron.BrowserWindow;

test('asks for a sandboxed window on our own protocol', () => {
  expect(electron.app.sandboxed).toBe(true);
  expect(window().options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
  });
  expect(window().options.webPreferences.preload).toMatch(/preload[\\/]index\.cjs$/);
  expect(window().loaded).toBe('app://earshot/');
  expect(electron.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
  expect(JSON.stringify(electron.schemes)).not.toMatch(/bypassCSP|corsEnabled|allowServiceWorkers/);
});

test('refuses navigation, new windows and webviews for every page', () => {
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const preventDefault = vi.fn();
    window().webContents.emit(name, { preventDefault, url: 'https://example.com/' });
    expect(preventDefault, name).toHaveBeenCalledOnce();
  }
  expect(window().webContents.openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  expect(electron.openedLinks).toEqual([]);
});

test('refuses permissions but copying and full screen from our own page', () => {
  const { permissionRequest, permissionCheck, devicePermission } = electron.session.defaultSession;
  const asked = (permission: string) => {
    const answer = vi.fn();
    permissionRequest?.(window().webContents, permission, answer);
    return answer.mock.calls[0]?.[0];
  };
  for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'clipboard-read', 'unknown'])
    expect([asked(permission), permissionCheck?.(null, permission, 'app://earshot')], permission).toEqual([
      false,
      false,
    ]);
  for (const permission of ['clipboard-sanitized-write', 'fullscreen', 'automatic-fullscreen']) {
    expect(asked(permission), permission).toBe(true);
    expect(permissionCheck?.(null, permission, 'app://earshot'), permission).toBe(true);
    for (const origin of ['https://example.com', 'app://print', 'app://earshot.evil', ''])
      expect(permissionCheck?.(null, permission, origin), `${permission} for ${origin}`).toBe(false);
  }
  expect(devicePermission?.()).toBe(false);
});

test('lets the page load nothing from elsewhere', () => {
  const cancelled = (url: string) => {
    const answer = vi.fn();
    electron.session.defaultSession.beforeRequest?.({ url }, answer);
    return answer.mock.calls[0]?.[0].cancel;
  };
  for (const url of ['https://example.com/', 'http://127.0.0.1/', 'ws://a/', 'file:///etc/passwd', 'app://other/', 'x'])
    expect(cancelled(url), url).toBe(true);
  expect(cancelled('app://earshot/index.js')).toBe(false);
});

test('answers its protocol only for its own host, by GET, with strict headers', async () => {
  const handle = electron.session.defaultSession.handlers.app;
  const ask = async (url: string, init?: RequestInit) => handle?.(new Request(url, init));
  for (const [url, init] of [
    ['app://other/index.html', {}],
    ['app://earshot/index.html', { method: 'POST' }],
    ['app://earshot/..%2f..%2fpackage.json', {}],
    ['app://earshot/%2e%2e/%2e%2e/package.json', {}],
  ] as const)
    expect((await ask(url, init))?.status, url).toBe(404);
  const headers = (await ask('app://earshot/none.js'))?.headers;
  expect(headers?.get('content-security-policy')).toContain("default-src 'self'; style-src 'self' 'nonce-");
});

test('passes calls, failures, cancels and events between page and engine', async () => {
  const changed = vi.fn();
  client.on('changed', changed);
  expect(await client.call('text.analyse', { text: '🦊' })).toBe('🦊');
  expect(changed).toHaveBeenCalledWith({ parts: ['mentions'] });
  await expect(client.call('jobs.cancel', { id: 'fail' })).rejects.toMatchObject({
    code: 'bad-file',
    place: { line: 3 },
  });
  const stop = new AbortController();
  const waiting = client.call('sources.refresh', {}, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  await expect(client.call('constructor' as 'project.close', {})).rejects.toMatchObject({ code: 'bad-argument' });
});

test('answers shell calls itself', async () => {
  expect(await client.call('shell.info', {})).toMatchObject({
    shell: 'electron',
    saveDialog: true,
    printDialog: true,
    tray: true,
  });
  expect(await client.call('shell.pick-files', { title: 'Import', extensions: ['.CSV'], multiple: true })).toEqual([
    '/home/ana/one.csv',
  ]);
  expect(electron.dialogs.open).toMatchObject([
    { properties: ['openFile', 'multiSelections'], filters: [{ extensions: ['csv'] }, { extensions: ['*'] }] },
  ]);
  expect(await client.call('shell.pick-save', { title: 'Save', name: '../../board.html' })).toBeNull();
  expect(electron.dialogs.save).toMatchObject([{ defaultPath: expect.stringMatching(/Earshot[\\/]board\.html$/) }]);
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'mailto:a@b.c', 'smb://host/x', 'nonsense'])
    await expect(client.call('shell.open-link', { url }), url).rejects.toMatchObject({ code: 'not-allowed' });
  await client.call('shell.open-link', { url: 'https://example.com/a b' });
  expect(electron.openedLinks).toEqual(['https://example.com/a%20b']);
});

test('gives the page paths of dropped files and a bridge of five functions', async () => {
  expect(Object.keys(bridge).sort()).toEqual(['close', 'onClose', 'onMessage', 'pathsOf', 'send']);
  expect(await bridge.pathsOf([new File([''], 'a.csv')])).toEqual(['/real/a.csv']);
});

test('hears no other frame, window or address', async () => {
  const contents = window().webContents;
  const child = electron.FakeChild.all.at(-1) as electron.FakeChild;
  const before = child.received.length;
  const request = { type: 'request', id: 900, method: 'text.analyse', params: { text: 'no' } };
  const stranger = new electron.FakeContents();
  const senders = [
    { sender: contents, senderFrame: null },
    { sender: contents, senderFrame: new electron.FakeFrame('app://earshot/', contents.mainFrame, contents) },
    { sender: contents, senderFrame: new electron.FakeFrame('https://example.com/', null, contents) },
    { sender: contents, senderFrame: new electron.FakeFrame('app://earshot.evil/', null, contents) },
    { sender: stranger, senderFrame: stranger.mainFrame },
  ];
  for (const event of senders) electron.ipcMain.emit('earshot', event, request);
  for (const bad of [null, 7, 'x', { ...request, type: 'reply' }, { ...request, id: 'a' }, { ...request, method: 1 }])
    electron.ipcMain.emit('earshot', { sender: contents, senderFrame: contents.mainFrame }, bad);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(child.received.length).toBe(before);
});

test('starts the engine again after a crash: open calls fail, the window is told', async () => {
  const restarted = vi.fn();
  client.on('restarted', restarted);
  const waiting = client.call('sources.refresh', {});
  electron.FakeChild.all.at(-1)?.emit('exit', 139);
  await expect(waiting).rejects.toMatchObject({ code: 'engine-stopped' });
  await expect(client.call('project.current', {})).rejects.toMatchObject({ code: 'engine-stopped' });
  await vi.waitFor(() => expect(electron.FakeChild.all).toHaveLength(2));
  const child = bootEngine();
  expect(child.file).toMatch(/out[\\/]main[\\/]engine\.js$/);
  expect(JSON.parse(child.args[0] ?? '')).toMatchObject({ userData, resume: true });
  expect(await client.call('text.analyse', { text: 'again' })).toBe('again');
  expect(restarted).toHaveBeenCalledWith({ reason: 'exit code 139' });
  expect(said).toHaveBeenLastCalledWith(expect.stringContaining('exit code 139'));
});

test('reloads a page that died; one that dies again and again is asked about, once', async () => {
  const { webContents } = window();
  for (let times = 0; times < 6; times++) webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(webContents.reloads).toBe(3);
  expect(said).toHaveBeenLastCalledWith('The window stopped (crashed).');
  const asked = electron.dialogs.asked.splice(0);
  expect(asked.map(({ box }) => box.buttons)).toEqual([['Load again', 'Quit']]);
  asked[0]?.answer(0);
  await vi.waitFor(() => expect(webContents.reloads).toBe(4));
});

test('asks about a window that hangs, and takes the question back when it answers again', async () => {
  window().emit('unresponsive');
  window().emit('unresponsive');
  expect(electron.dialogs.asked).toHaveLength(1);
  window().emit('responsive');
  expect(electron.dialogs.asked[0]?.box.signal?.aborted).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));

  const { reloads } = window().webContents;
  window().emit('unresponsive');
  electron.dialogs.asked[1]?.answer(1);
  await vi.waitFor(() => expect(window().webContents.reloads).toBe(reloads + 1));
});

test('says which other process stopped', () => {
  electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
  expect(said).toHaveBeenLastCalledWith('A process of Earshot stopped (GPU: crashed).');
});

test('closes the project before it quits', async () => {
  const quits = electron.app.quits;
  const preventDefault = vi.fn();
  electron.app.emit('will-quit', { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(electron.app.quits).toBe(quits + 1));
  expect(electron.FakeChild.all.at(-1)?.received.at(-1)).toMatchObject({ method: 'project.close' });
  electron.app.emit('will-quit', { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
});

// The Chromium host with a window of a few lines and a fake engine: the bridge, the fence around the page, files, closing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, startApp } from './app.ts';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mini</title>
<meta name="style-nonce" content="__NONCE__"><link rel="icon" href="data:,">
<script>window.inlineRan = true;</script></head>
<body><p id="text">__NONCE__</p><script type="module" src="/app.js"></script></body></html>`;

// Asks over window.earshot by hand, so that the test sees what travels.
const script = `
const waiting = new Map(); let next = 1;
window.events = [];
window.earshot.onMessage((message) => {
  if (message.type === 'event') window.events.push(message);
  else { waiting.get(message.id)?.(message); waiting.delete(message.id); }
});
window.ask = (method, params = {}) => { const id = next++; return Object.assign(new Promise((resolve) => {
  waiting.set(id, resolve); window.earshot.send({ type: 'request', id, method, params }); }), { id }); };
window.askAndCancel = (method) => { const asked = ask(method); window.earshot.send({ type: 'cancel', id: asked.id }); return asked; };
window.ready = true;
`;

type Answer = { type: string; result?: unknown; error?: { code: string; place: unknown } };
interface Mini {
  ready: boolean;
  inlineRan?: boolean;
  events: { name: string; payload: unknown }[];
  ask(method: string, params?: unknown): Promise<Answer>;
  askAndCancel(method: string): Promise<Answer>;
  earshot: { pathsOf(files: ArrayLike<unknown>): Promise<string[]> };
}
declare const window: Mini & typeof globalThis;

let folder: string;
let app: App;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-test-window-'));
  const rendererFolder = join(folder, 'renderer');
  mkdirSync(rendererFolder);
  writeFileSync(join(rendererFolder, 'index.html'), html);
  writeFileSync(join(rendererFolder, 'app.js'), script);
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  writeFileSync(join(folder, 'one.csv'), 'a,b\n');
  writeFileSync(join(folder, 'two.csv'), 'a,b\n');
  const engine = resolve(import.meta.dirname, '..', '..', 'unit', 'shells', 'fake-engine.ts');
  app = await startApp({ rendererFolder, engine });
  await app.page.waitForFunction(() => window.ready);
});

test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (method: string, params: unknown = {}) =>
  app.page.evaluate(([name, value]) => window.ask(name, value), [method, params] as const);

test('asks the engine, hears events, is told of failures', async () => {
  expect(await ask('text.analyse', { text: '🦊 ñ \u2028' })).toMatchObject({ type: 'reply', result: '🦊 ñ \u2028' });
  expect(await app.page.evaluate(() => window.events)).toEqual([
    { type: 'event', name: 'changed', payload: { parts: ['mentions'] } },
  ]);
  expect(await ask('jobs.cancel', { id: 'fail' })).toMatchObject({
    type: 'error',
    error: { code: 'bad-file', place: { file: 'a.csv', line: 3 } },
  });
  for (const method of ['constructor', '__proto__', 'shell.format-disk', 'project.unknown'])
    expect(await ask(method)).toMatchObject({ error: { code: 'bad-argument' } });
});

test('passes a cancel on', async () => {
  const answer = await app.page.evaluate(() => window.askAndCancel('sources.refresh'));
  expect(answer).toMatchObject({ type: 'error', error: { code: 'cancelled' } });
});

test('answers many at once, each its own', async () => {
  const texts = await app.page.evaluate(async () => {
    const answers = Array.from({ length: 300 }, (_, n) => window.ask('text.analyse', { text: `t${n}` }));
    return (await Promise.all(answers)).map((answer) => answer.result);
  });
  expect(texts).toEqual(Array.from({ length: 300 }, (_, n) => `t${n}`));
});

test('shows the page nothing but a frozen window.earshot', async () => {
  const seen = await app.page.evaluate(() => ({
    frozen: Object.isFrozen(window.earshot),
    keys: Object.keys(window.earshot).sort(),
    left: Object.getOwnPropertyNames(window).filter((name) => /earshot|playwright/i.test(name)),
    replaced: (() => {
      try {
        Object.defineProperty(window, 'earshot', { value: 1 });
        return true;
      } catch {
        return false;
      }
    })(),
  }));
  expect(seen.left).toEqual(['earshot']);
  expect(seen).toMatchObject({
    frozen: true,
    keys: ['close', 'onClose', 'onMessage', 'pathsOf', 'send'],
    replaced: false,
  });
});

test('runs no inline script, styles only with the nonce, reaches nothing outside', async () => {
  const found = await app.page.evaluate(async () => {
    const tryFetch = (url: string) =>
      fetch(url).then(
        () => 'reached',
        () => 'blocked',
      );
    const image = await new Promise((done) => {
      const element = Object.assign(new Image(), { onload: () => done('reached'), onerror: () => done('blocked') });
      element.src = 'https://example.com/pixel.png';
    });
    const color = (nonce: string) => {
      const style = document.createElement('style');
      style.nonce = nonce;
      style.textContent = '#text { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const result = getComputedStyle(document.getElementById('text') as Element).color;
      style.remove();
      return result;
    };
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
    return {
      inline: window.inlineRan === true,
      own: await tryFetch('/app.js'),
      outside: await tryFetch('https://example.com/'),
      loopback: await tryFetch('http://127.0.0.1:9/'),
      image,
      withNonce: color(nonce),
      without: color('wrong'),
      text: document.getElementById('text')?.textContent,
      nonceLength: nonce.length,
    };
  });
  expect(found).toEqual({
    inline: false,
    own: 'blocked',
    outside: 'blocked',
    loopback: 'blocked',
    image: 'blocked',
    withNonce: 'rgb(1, 2, 3)',
    without: 'rgb(0, 0, 0)',
    text: '__NONCE__',
    nonceLength: 24,
  });
});

test('stays on the app when something leads away', async () => {
  await app.page.evaluate(() => window.location.assign('https://example.com/'));
  await app.page.waitForTimeout(300);
  expect(app.page.url()).toBe('https://app.local/');
  const pages = app.host.context.pages().length;
  await app.page.evaluate(() => void window.open('https://app.local/'));
  await expect.poll(() => app.host.context.pages().length).toBe(pages);
  expect(await ask('text.analyse', { text: 'still here' })).toMatchObject({ result: 'still here' });
});

test('serves nothing outside its folder', async () => {
  for (const path of ['/..%2fsecret.json', '/%2e%2e%2fsecret.json', '/..%5csecret.json', '/missing.js']) {
    const other = await app.host.context.newPage();
    const response = await other.goto(`https://app.local${path}`);
    expect(response?.status(), path).toBe(404);
    expect(await other.evaluate(() => 'earshot' in window)).toBe(false);
    await other.close();
  }
});

test('lets nothing through to the network, even from a page without our headers', async () => {
  let reached = 0;
  const server = createServer((_request, response) => {
    reached++;
    response.end('reached');
  }).on('upgrade', (_request, socket) => {
    reached++;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const other = await app.host.context.newPage();
  await other.evaluate(async (target) => {
    await fetch(`http://${target}/`, { mode: 'no-cors' }).catch(() => {});
    await new Promise((done) => new WebSocket(`ws://${target}/`).addEventListener('close', done));
  }, `127.0.0.1:${port}`);
  await other.goto(`http://127.0.0.1:${port}/`).catch(() => null);
  await other.close();
  await new Promise((done) => server.close(done));
  expect(reached).toBe(0);
});

test('picks files by the browser’s dialog and gives their real paths', async () => {
  const chooser = app.page.waitForEvent('filechooser');
  const answer = ask('shell.pick-files', { title: 'Import', extensions: ['csv'], multiple: true });
  await (await chooser).setFiles([join(folder, 'one.csv'), join(folder, 'two.csv')]);
  expect(await answer).toMatchObject({ result: [join(folder, 'one.csv'), join(folder, 'two.csv')] });
});

test('knows the paths of real files only', async () => {
  await app.page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'drop' });
    document.body.append(input);
  });
  await app.page.setInputFiles('#drop', join(folder, 'one.csv'));
  const paths = await app.page.evaluate(() => {
    const input = document.getElementById('drop') as HTMLInputElement;
    return window.earshot.pathsOf([...(input.files ?? []), new File(['x'], 'made-up.csv')]);
  });
  expect(paths).toEqual([join(folder, 'one.csv'), '']);
});

test('answers the shell calls', async () => {
  const info = (await ask('shell.info')).result;
  expect(info).toMatchObject({ shell: 'chromium', version: '0.0.0-test', saveDialog: false });
  expect(await ask('shell.set-folder', { folder: join(folder, 'none') })).toMatchObject({
    error: { code: 'not-found' },
  });
  expect(await ask('shell.set-folder', { folder })).toMatchObject({ result: { folder } });
  expect((await ask('shell.info')).result).toMatchObject({ folder });
  expect(await ask('shell.open-link', { url: 'file:///etc/passwd' })).toMatchObject({ error: { code: 'not-allowed' } });
  expect(await ask('shell.open-link', { url: 'https://example.com/a?b&c' })).toMatchObject({ type: 'reply' });
  expect(app.openedLinks).toEqual(['https://example.com/a?b&c']);
  expect(await ask('shell.pick-save', { title: 'Save', name: 'a' })).toMatchObject({ type: 'reply', result: null });
});

test('copies text for the user', async () => {
  await app.page.click('#text');
  expect(await app.page.evaluate(() => navigator.clipboard.writeText('copied').then(() => 'done', String))).toBe(
    'done',
  );
  expect(await app.page.evaluate(() => Notification.permission)).toBe('denied');
});

test('starts the engine again after it died and says so', async () => {
  const pending = ask('sources.refresh');
  await ask('jobs.cancel', { id: 'die' });
  expect(await pending).toMatchObject({ error: { code: 'engine-stopped' } });
  await app.page.waitForFunction(() => window.events.some((event) => event.name === 'restarted'));
  expect(JSON.stringify((await ask('project.recent')).result)).toContain(String.raw`\"resume\":true`);
});

test('a reload starts a fresh wire', async () => {
  const old = ask('sources.refresh').catch(() => 'gone');
  await app.page.reload();
  await app.page.waitForFunction(() => window.ready);
  expect(await ask('text.analyse', { text: 'again' })).toMatchObject({ type: 'reply', result: 'again' });
  expect(await old).toBe('gone');
});

test('ends when the window is closed', async () => {
  await app.page.close();
  await app.host.closed;
});

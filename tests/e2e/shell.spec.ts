// What comes to the window from outside and what it asks of its shell: files, links, saving, printing, updates.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'shell' });

interface Asking {
  earshot: { send(message: unknown): void; onMessage(listener: (message: never) => void): void };
}
declare const window: Asking & typeof globalThis;

test.describe.configure({ mode: 'serial' });

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-test-shell-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('opens a project and follows a link that came from outside', async ({ app }) => {
  const file = join(folder, 'outside.earshot');
  await app.client.call('project.create', { file, name: 'From outside', zone: 'UTC' });
  await app.client.call('project.close', {});
  await app.page.waitForLoadState();
  // As a system hands over both at once.
  app.host.choose({ kind: 'open', file });
  app.host.choose({ kind: 'link', address: '#/topics' });
  await expect(app.page).toHaveURL(/#\/topics$/);
  await expect(app.page).toHaveTitle(/From outside/);

  app.host.choose({ kind: 'command', id: 'room-boards' });
  await expect(app.page).toHaveURL(/#\/boards$/);
});

test('says how updates are looked for, and asks nobody', async ({ app }) => {
  await app.page.keyboard.press('ControlOrMeta+k');
  const palette = app.page.getByPlaceholder('What do you want to do?');
  await palette.fill('updates');
  await palette.press('Enter');
  const dialog = app.page.getByRole('dialog', { name: 'Updates' });
  await expect(dialog).toContainText('does not look for updates by itself');
  await expectAccessible(app.page, 'updates');
  expect((await app.client.call('requests.list', { limit: 10 })).length).toBe(0);
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('saves and prints what the window hands over, where a person may want it', async ({ app }) => {
  const ask = (method: string, params: object) =>
    app.page.evaluate(
      ([name, given]) =>
        new Promise<{ result?: { file: string; bytes: number }; error?: { code: string } }>((resolve) => {
          const id = 900_000 + Math.floor(Math.random() * 90_000);
          window.earshot.onMessage((message: { id?: number }) => message.id === id && resolve(message as never));
          window.earshot.send({ type: 'request', id, method: name, params: given });
        }),
      [method, params] as const,
    );
  const html = `<!doctype html><html lang="en"><title>Week</title><h1>Week</h1><p>Six of ten ask about delivery.</p>
    <script>document.title = 'ran'</script><img alt="" src="https://example.com/pixel.png"></html>`;
  const printed = await ask('shell.print', { html, file: 'week.pdf' });
  const pdf = readFileSync(String(printed.result?.file), 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.length).toBe(printed.result?.bytes);
  // Tagged, with an outline, under the title that was written and not the one a script would have set.
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toContain('/Title (Week)');
  expect(await ask('shell.print', { html, file: 'week.pdf' })).toMatchObject({ error: { code: 'bad-argument' } });

  const svg = { file: 'chart.svg', content: '<svg/>', encoding: 'utf8' };
  expect(await ask('shell.save-file', svg)).toMatchObject({ result: { bytes: 6 } });
  expect(await ask('shell.save-file', { ...svg, file: 'start.sh' })).toMatchObject({ error: { code: 'not-allowed' } });
  expect(await ask('shell.info', {})).toMatchObject({ result: { menus: false, tray: false } });
});

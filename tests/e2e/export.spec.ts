// What leaves the window: figures on the clipboard and as files, boards as PDF and workbook, mentions, boards that are written.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type App, expect, openSample, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'export' });

async function openAt({ client, page }: App, address: string): Promise<void> {
  if (!(await client.call('project.current', {}))) await openSample({ page, client });
  await page.goto(`https://app.local/${address}`);
}

/** What the window puts on the clipboard: a headless browser's own cannot be read back. */
async function catchCopied(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.evaluate(() => {
    const copied: Record<string, string> = {};
    Object.assign(window, { copied });
    navigator.clipboard.write = async ([item]) => {
      for (const type of item?.types ?? []) {
        const bytes = new Uint8Array(await ((await item?.getType(type)) ?? new Blob()).arrayBuffer());
        copied[type] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }
    };
  });
  return async () => {
    const copied = await page.evaluate(() => (window as unknown as { copied: Record<string, string> }).copied);
    return Object.fromEntries(
      Object.entries(copied).map(([type, text]) => [
        type,
        type.startsWith('text/') ? Buffer.from(text, 'base64').toString() : text,
      ]),
    );
  };
}

function pngSize(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const menuOf = (page: Page, name: string) => page.getByRole('button', { name: `Copy or save ${name}` });

test('a figure is copied as text, table and picture', async ({ app }) => {
  await openAt(app, '#/explore');
  const { page } = app;
  const copied = await catchCopied(page);
  const copy = async (what: string, told: RegExp) => {
    await menuOf(page, 'Over time').click();
    await page.getByRole('menuitem', { name: what }).click();
    await expect(page.getByText(told).last()).toBeVisible();
  };
  await copy('Copy as text', /finding is on the clipboard/);
  expect((await copied())['text/plain']).toMatch(/^Mentions peaked .+\.\nn = 1,079 · Europe\/Madrid$/);
  await copy('Copy as table', /table is on the clipboard/);
  const table = await copied();
  expect(table['text/plain']?.split('\n')[0]?.split('\t').length).toBeGreaterThan(3);
  expect(table['text/html']).toContain('<table><thead>');
  await copy('Copy as picture', /picture is on the clipboard/);
  const { width, height } = pngSize(Buffer.from((await copied())['image/png'] ?? '', 'base64'));
  expect(width).toBe(1920);
  expect(height).toBeGreaterThan(600);
});

test('whatever is drawn in Explore is copied as a picture, also what stands on boards as a table', async ({ app }) => {
  await openAt(app, '#/explore');
  const { page } = app;
  for (const [view, name] of [
    ['balance', 'Balance'],
    ['answers', 'Our answers'],
    ['replies', 'Who answers whom'],
    ['rising&q=date:2026-09', 'On the rise'],
    ['business', 'Days apart'],
  ] as const) {
    await page.goto(`https://app.local/#/explore?view=${view}`);
    await page.reload();
    const copied = await catchCopied(page);
    await menuOf(page, name).press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Copy as text' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('The picture is on the clipboard.')).toBeVisible();
    const { width, height } = pngSize(Buffer.from((await copied())['image/png'] ?? '', 'base64'));
    expect([name, width]).toEqual([name, 1920]);
    expect(height).toBeGreaterThan(350);
  }
});

test('by keyboard alone a cloud becomes a drawing that brings its letters along', async ({ app }) => {
  const { page, client, userData } = app;
  await openAt(app, '#/boards');
  const [board] = await client.call('boards.list', {});
  await page.goto(`https://app.local/#/boards/${board?.id}`);
  await menuOf(page, 'Words of the strike week').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Copy as text' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save the figure' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'saving a figure');
  await dialog.getByRole('combobox', { name: 'Format' }).focus();
  const drawing = page.getByRole('option', { name: 'Drawing (SVG)' });
  await page.keyboard.press('ArrowDown');
  await expect(drawing).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(drawing).toHaveAttribute('data-combobox-selected', 'true');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'File name' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/The figure was saved/)).toBeVisible();
  const svg = readFileSync(join(userData, 'files', 'Words of the strike week.svg'), 'utf8');
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  expect(svg).toContain('n = 105');
  expect(svg).toContain('Europe/Madrid');
  expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  await page.keyboard.press('Escape');
});

test('the mentions of a search are written to a workbook', async ({ app }) => {
  await openAt(app, '#/explore?q=sentiment%3Anegative');
  const { page, userData } = app;
  await page.getByRole('button', { name: 'Export these mentions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export mentions' });
  await expect(dialog.getByText(/mentions with their whole texts/)).toBeVisible();
  await expectAccessible(page, 'exporting mentions');
  await dialog.getByRole('textbox', { name: 'File name' }).fill('negative');
  await dialog.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText(/mentions were written/)).toBeVisible();
  expect(
    readFileSync(join(userData, 'files', 'negative.xlsx'))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.keyboard.press('Escape');
});

test('a board becomes a PDF with its text, tags and outline', async ({ app }) => {
  const { page, client, userData } = app;
  await openAt(app, '#/boards');
  const [board] = await client.call('boards.list', {});
  await page.goto(`https://app.local/#/boards/${board?.id}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('combobox', { name: 'Format' }).click();
  await page.getByRole('option', { name: /PDF/ }).click();
  await expect(dialog.getByText(/Pages with numbers/)).toBeVisible();
  await expectAccessible(page, 'exporting a board');
  await dialog.getByRole('textbox', { name: 'File name' }).fill('board');
  await dialog.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText(/The board was written/)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'a board that was exported');
  const file = join(userData, 'files', 'board.pdf');
  const pdf = readFileSync(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  if (existsSync('/usr/bin/pdftotext')) {
    const text = execFileSync('/usr/bin/pdftotext', ['-layout', file, '-']).toString();
    expect(text).toContain(board?.name);
    expect(text).toContain('Europe/Madrid');
  }
  await page.keyboard.press('Escape');
});

test('a board is planned to be written, and written at once', async ({ app }) => {
  const { page, client, userData } = app;
  await openAt(app, '#/boards');
  const [board] = await client.call('boards.list', {});
  await page.goto(`https://app.local/#/boards/${board?.id}`);
  await page.getByRole('button', { name: `More for ${board?.name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Write it regularly…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Write “/ });
  await expect(dialog.getByText('Time of Europe/Madrid')).toBeVisible();
  await expectAccessible(page, 'planning a board');
  await dialog.getByRole('textbox', { name: 'Folder' }).fill('/there/is/no/such/folder');
  await dialog.getByRole('button', { name: 'Write it regularly' }).click();
  await expect(dialog.getByRole('alert')).toContainText('is not there');
  await dialog.getByRole('textbox', { name: 'Folder' }).fill(join(userData, 'files'));
  await dialog.getByRole('button', { name: 'Write it regularly' }).click();
  await expect(dialog.getByText('Web page, one file (HTML), every Monday at 08:00')).toBeVisible();
  await dialog.getByRole('listitem').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Write now' }).click();
  await expect(dialog.getByText(/Last:/)).toBeVisible();
  await expectAccessible(page, 'what is planned of a board');
  expect(readdirSync(join(userData, 'files')).filter((name) => /\d{4}-\d\d-\d\d\.html$/.test(name))).toHaveLength(1);
});

test('a plan may be a PDF: printed by the host, while no board is on screen', async ({ app }) => {
  const { page, client, userData } = app;
  await openAt(app, '#/boards');
  const [board] = await client.call('boards.list', {});
  await page.goto(`https://app.local/#/boards/${board?.id}`);
  await page.getByRole('button', { name: `More for ${board?.name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Write it regularly…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Write “/ });
  const plans = dialog.getByRole('button', { name: 'Add another' });
  const folder = dialog.getByRole('textbox', { name: 'Folder' });
  await plans.or(folder).first().waitFor();
  if (await plans.isVisible()) await plans.click();
  await dialog.getByRole('combobox', { name: 'Format' }).click();
  await page.getByRole('option', { name: /PDF/ }).click();
  await expect(dialog.getByText(/Pages with numbers/)).toBeVisible();
  await folder.fill(join(userData, 'files'));
  await dialog.getByRole('button', { name: 'Write it regularly' }).click();
  await expect(dialog.getByText('Document to print (PDF), every Monday at 08:00')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('https://app.local/#/settings');
  const plan = (await client.call('schedules.list', {})).find(({ format }) => format === 'pdf');
  const { file, error } = await client.call('schedules.run', { id: plan?.id ?? 0 });
  expect(error).toBeNull();
  const pdf = readFileSync(file ?? '', 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
});

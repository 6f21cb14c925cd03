// What the analysis says of a mention is read, checked, overruled and given back, through the built window with the real engine.
import type { Page } from 'playwright-core';
import type { MentionDetail } from '../../src/contract/model.ts';
import { type App, expect, openSample, test } from './support/app.ts';
import { undoTold } from './support/undo.ts';

test.use({ file: 'labels' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app }) => {
  const { page, client } = app;
  page.setDefaultTimeout(10_000);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openSample({ page, client });
  // What files before this one corrected and took back is read again first.
  await expect
    .poll(async () => (await client.call('jobs.list', {})).some((job) => job.state === 'running'))
    .toBe(false);
  await page.goto('https://app.local/#/explore');
  await page.reload();
  await page.getByRole('main').waitFor();
});

const labels = (page: Page) => page.getByRole('region', { name: 'Labels' });
const detail = (app: App, id: number): Promise<MentionDetail> => app.client.call('mentions.get', { id });
const latest = async ({ client }: App) => (await client.call('changes.list', { limit: 1 }))[0]?.summary;

/** Opens the newest mention a search finds. */
async function open(app: App, query: string): Promise<number> {
  const { mentions } = await app.client.call('mentions.search', { query, limit: 1 });
  const id = mentions[0]?.id;
  if (id === undefined) throw new Error(`The sample holds nothing for ${query}.`);
  // The mention before would still be there to click on while this one is on its way.
  await app.page.goto('https://app.local/#/explore');
  await expect(labels(app.page)).toHaveCount(0);
  await app.page.goto(`https://app.local/#/explore?q=${encodeURIComponent(query)}&m=${id}`);
  await labels(app.page).waitFor();
  return id;
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await labels(page).getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('the sentiment adds up before one’s eyes', async ({ app }) => {
  const { page } = app;
  await open(app, 'sentiment:negative lang:es');
  await labels(page).locator('summary', { hasText: 'How it adds up' }).click();
  const table = labels(page).getByRole('table', { name: 'How it adds up' });
  const numbers = async (rows: string) =>
    (await table.locator(`${rows} td:last-child`).allTextContents()).map((text) => Number(text.replace('−', '-')));
  const parts = await numbers('tbody tr');
  const [raw = Number.NaN, score = Number.NaN] = await numbers('tfoot tr');
  expect(parts.length).toBeGreaterThan(0);
  // Each figure is rounded to a hundredth.
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - raw)).toBeLessThanOrEqual(0.005 * (parts.length + 1));
  expect(score).toBeCloseTo(raw / Math.sqrt(raw * raw + 4), 1);
});

test('a reason lights up its words in the text, by mouse and by keyboard', async ({ app }) => {
  const { page } = app;
  await open(app, 'sentiment:negative lang:es');
  const reason = labels(page).getByTitle('Show in the text').first();
  const words = (await reason.textContent())?.slice(1, -1) ?? '';
  await reason.focus();
  await expect(page.locator('[data-pointed]').first()).toHaveText(words);
  await page.locator('body').hover({ position: { x: 2, y: 2 } });
  await reason.blur();
  await expect(page.locator('[data-pointed]')).toHaveCount(0);
});

test('an intent is overruled, told, undone, overruled again and given back', async ({ app }) => {
  const { page } = app;
  const id = await open(app, 'intent:complaint');
  await choose(page, 'Intent', 'suggestion');
  await expect.poll(async () => (await detail(app, id)).intent).toBe('suggestion');
  expect((await detail(app, id)).setBy.intent?.kind).toBe('person');
  await expect(labels(page)).toContainText(/Set by you, .+ · back to the model: complaint/);
  await undoTold(page, 'Set intent to suggestion on 1 mention');
  await expect.poll(async () => (await detail(app, id)).intent).toBe('complaint');
  await expect(labels(page)).not.toContainText('Set by you');

  await choose(page, 'Intent', 'question');
  await expect.poll(async () => (await detail(app, id)).intent).toBe('question');
  await labels(page).getByRole('button', { name: 'Intent: back to the model: complaint' }).click();
  await expect.poll(async () => (await detail(app, id)).intent).toBe('complaint');
  await expect.poll(async () => (await detail(app, id)).setBy.intent?.kind).toBe('model');
  expect(await latest(app)).toBe('gave intent back to the model on 1 mention');
});

test('a language is corrected, found by it, and given back', async ({ app }) => {
  const { page, client } = app;
  const id = await open(app, 'lang:nl');
  const count = async (query: string) => (await client.call('mentions.search', { query, limit: 0 })).total;
  await choose(page, 'Language', 'Catalan');
  await expect.poll(() => count(`lang:ca id:${id}`)).toBe(1);
  expect(await count(`is:corrected id:${id}`)).toBe(1);
  await labels(page).getByRole('button', { name: 'Language: back to the model' }).click();
  await expect.poll(() => count(`lang:nl id:${id}`)).toBe(1);
  await expect.poll(() => count(`is:corrected id:${id}`)).toBe(0);
});

test('signals and risk are set by hand', async ({ app }) => {
  const { page } = app;
  const id = await open(app, '-is:purchase -is:risk lang:it');
  const signal = labels(page).getByRole('button', { name: 'wants to buy', exact: true });
  await expect(signal).toHaveAttribute('aria-pressed', 'false');
  await signal.click();
  await expect(signal).toHaveAttribute('aria-pressed', 'true');
  expect((await detail(app, id)).flags).toContain('purchase');
  await signal.click();
  await expect(signal).toHaveAttribute('aria-pressed', 'false');
  await expect(labels(page)).toContainText('not wants to buy');
  await labels(page).getByRole('button', { name: 'wants to buy: back to the model' }).click();
  await expect.poll(async () => (await detail(app, id)).setBy.purchase?.kind ?? 'model').toBe('model');

  await labels(page).locator('summary', { hasText: 'Escalation risk' }).click();
  await labels(page).getByRole('radiogroup', { name: 'Escalation risk' }).getByText('high', { exact: true }).click();
  await expect.poll(async () => (await detail(app, id)).risk).toBe(0.75);
  await expect(page.locator(`[data-id="${id}"]`)).toHaveCount(0);
  await labels(page)
    .getByRole('button', { name: /^Escalation risk: back to the model/ })
    .click();
  await expect.poll(async () => (await detail(app, id)).risk).toBeLessThan(0.5);
});

test('suspected irony is a question, answered no and given back', async ({ app }) => {
  const { page } = app;
  const id = await open(app, 'is:irony');
  const question = labels(page).getByText('May be meant the other way round');
  await expect(question).toBeVisible();
  await labels(page).getByRole('button', { name: 'No', exact: true }).click();
  await expect(question).toHaveCount(0);
  await expect.poll(async () => (await detail(app, id)).flags.includes('irony')).toBe(false);
  await labels(page).getByRole('button', { name: 'may be ironic: back to the model' }).click();
  await expect.poll(async () => (await detail(app, id)).setBy.irony?.kind ?? 'model').toBe('model');
});

test('suspected irony is confirmed and denied by commands as well', async ({ app }) => {
  const { page } = app;
  const id = await open(app, 'is:irony');
  const give = async (command: string) => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('textbox', { name: 'What do you want to do?' });
    await field.fill(command);
    await expect(page.getByRole('button', { name: command, exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(field).toHaveCount(0);
  };
  const said = async () => {
    const { flags, setBy } = await detail(app, id);
    return [flags.includes('irony'), setBy.irony?.kind];
  };
  const back = labels(page).getByRole('button', { name: /ironic: back to the model/ });
  await give('Signals: not may be ironic');
  await expect.poll(said).toEqual([false, 'person']);
  await back.click();
  await expect.poll(said).toEqual([true, 'model']);
  await give('Signals: may be ironic');
  await expect.poll(said).toEqual([true, 'person']);
  await back.click();
  await expect.poll(said).toEqual([true, 'model']);
});

test('the risk threshold is the user’s, with its consequences shown while choosing', async ({ app }) => {
  const { page, client } = app;
  await page.goto('https://app.local/#/settings?part=risk');
  const slider = page.getByRole('slider', { name: /High from/ });
  await slider.focus();
  await slider.press('Home');
  const { total } = await client.call('mentions.search', { query: '', limit: 0 });
  await expect(page.getByText(`${total.toLocaleString('en-GB')} mentions are at or over 0.`)).toBeVisible();
  await expect.poll(async () => (await client.call('project.settings', {})).riskThreshold).toBe(0);
  for (let step = 0; step < 10; step++) await slider.press('ArrowRight');
  await expect.poll(async () => (await client.call('project.settings', {})).riskThreshold).toBe(50);
});

test('a listening report is made, and every part of it computed', async ({ app }) => {
  const { page, client } = app;
  await page.goto('https://app.local/#/boards');
  await page.getByRole('button', { name: 'New board' }).first().click();
  await page.getByLabel('Name').fill('What we heard');
  await page.getByLabel('Listening report').check();
  await page.getByRole('button', { name: 'Make the board' }).click();
  for (const name of ['What they want', 'Praised and criticised', 'Who is heard', 'Far from the rest'])
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('article')).toContainText(/analysis \d+/);
  const board = (await client.call('boards.list', {})).find(({ name }) => name === 'What we heard');
  const data = await client.call('boards.compute', { id: board?.id ?? 0 });
  expect(data.widgets.flatMap(({ error }) => (error === null ? [] : [error]))).toEqual([]);
  await client.call('boards.remove', { id: board?.id ?? 0 });
});

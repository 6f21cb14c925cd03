// The room where the analysis is tested: a sample is drawn, labelled by key, read; what was learned is read and forgotten.
import { expect, openSample, test } from './support/app.ts';

test.use({ file: 'check' });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ app }) => {
  app.page.setDefaultTimeout(15_000);
  await openSample(app);
  await app.page.goto('https://app.local/#/check');
  await app.page.reload();
});

test('a sample is drawn, labelled by key, and what the analysis said is told only then', async ({
  app: { page, client },
}) => {
  await expect(page.getByRole('heading', { name: 'Check' })).toBeVisible();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Draw a sample' });
  await dialog.getByLabel('From which mentions').fill('lang:es');
  await dialog.getByLabel('How many').fill('3');
  await dialog.getByRole('button', { name: 'Draw', exact: true }).click();
  const hidden = page.getByText('What the analysis said is shown once');
  await expect(hidden).toBeVisible();
  // A label is a step of the history, and what is on screen follows when it is taken back.
  await page.keyboard.press('1');
  await expect(page.getByText(/The analysis said/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(hidden).toBeVisible();
  for (const key of ['1', '2', '3']) {
    await page.keyboard.press(key);
    await expect(page.getByText(/The analysis said/)).toBeVisible();
    await page.keyboard.press('j');
  }
  await expect(page.getByText('All are labelled')).toBeVisible();
  const [sample] = await client.call('samples.list', {});
  expect(sample).toMatchObject({ size: 3, labelled: 3, query: 'lang:es' });
  await page.getByRole('main').getByRole('button', { name: 'Results' }).click();
  await expect(page.getByRole('heading', { name: /It agrees with you on/ })).toBeVisible();
  await page.getByRole('button', { name: `Copy or save ${sample?.name}` }).press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText(['Copy as text', 'Copy as table', 'Save as a file…']);
  await page.keyboard.press('Escape');
  // The labels are still there when one comes back to them.
  const views = page.getByRole('radiogroup', { name: 'Label' });
  await views.getByText('Label', { exact: true }).click();
  await expect(page.getByText('3 of 3 labelled', { exact: true })).toBeVisible();
  await views.getByText('Results', { exact: true }).click();
  await expect(page.getByRole('heading', { name: /It agrees with you on/ })).toBeVisible();
});

test('a number of the table opens its mentions', async ({ app: { page } }) => {
  const cell = page.getByRole('button', { name: /^You said .*: [1-3]$/ }).first();
  const count = Number(/(\d)$/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1]);
  await cell.click();
  await expect(page.getByLabel('Search mentions')).toHaveValue(/^sample:/);
  await expect(page.getByRole('main').getByRole('status').first()).toContainText(`${count} mention`);
});

test('corrections teach words that can be read, switched off and forgotten', async ({ app: { page, client } }) => {
  const { mentions } = await client.call('mentions.search', { query: 'sentiment:neutral lang:es', limit: 24 });
  const ids = mentions.map((mention) => mention.id);
  await client.call('labels.set', { facet: 'sentiment', value: 'positive', to: { ids } });
  await page.goto('https://app.local/#/check');
  await page.getByRole('button', { name: 'Learn from them' }).click();
  await expect(page.getByText(/^Learned on/)).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Use what was learned' })).toBeChecked();
  await page.getByRole('switch', { name: 'Use what was learned' }).click();
  await expect.poll(async () => (await client.call('learn.get', {})).on).toBe(false);
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText(/Nothing was learned yet/)).toBeVisible();
  await client.call('changes.undo', {});
});

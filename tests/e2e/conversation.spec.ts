// A conversation with something missing in the middle, in the reader: the gap stands where it is, and who answers whom is said.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, expect, test } from './support/app.ts';
import { expectAccessible } from './support/looks.ts';

test.use({ file: 'conversation' });

const noon = Date.UTC(2026, 8, 15, 12);

interface Said {
  readonly id: string;
  readonly parent?: string;
  readonly by: string;
  readonly text: string;
}

const TALK: readonly Said[] = [
  { id: 'k1', by: 'Marta Ruiz', text: 'The kettle takes six minutes for one litre. Is that normal?' },
  { id: 'k2', parent: 'k1', by: 'Ben Okafor', text: 'Mine needs four. Did you descale it?' },
  { id: 'k3', parent: 'k1', by: 'Ines Duarte', text: 'Same here since the second week.' },
  { id: 'k5', parent: 'k4', by: 'Ben Okafor', text: 'Then it is the thermostat, as you say.' },
  { id: 'k6', parent: 'k4', by: 'Marta Ruiz', text: 'How do you know that from the outside?' },
  { id: 'k7', parent: 'k6', by: 'Ben Okafor', text: 'It clicks off before it boils.' },
];

const LONG: readonly Said[] = Array.from({ length: 60 }, (_, at) => ({
  id: `n${at}`,
  by: 'Ada',
  text: `Number ${at} about the new filter`,
  ...(at > 0 && { parent: 'n0' }),
}));

async function bring({ client, userData }: App, name: string, said: readonly Said[]): Promise<void> {
  const file = join(userData, 'files', `${name}.jsonl`);
  const lines = said.map(({ by, ...rest }, at) =>
    JSON.stringify({ ...rest, thread: name, author: by, published: new Date(noon + at * 60_000) }),
  );
  writeFileSync(file, lines.join('\n'));
  await client.call('imports.run', { file });
}

/** Opens what a search finds first. */
async function open({ page, client }: App, query: string) {
  const { mentions } = await client.call('mentions.search', { query, limit: 1 });
  await page.goto(`https://app.local/#/explore?q=${encodeURIComponent(query)}&m=${mentions[0]?.id ?? 0}`);
  return page.getByRole('region', { name: 'Mention', exact: true });
}

test.beforeAll(async ({ app }) => {
  await app.client.call('project.create', { file: `${app.userData}/files/kettles.earshot` });
  await bring(app, 'kettles', TALK);
  await bring(app, 'filters', LONG);
  // The texts are read: until then the reader is asked for again and again.
  await expect
    .poll(async () => (await app.client.call('jobs.list', {})).some(({ state }) => state === 'running'), {
      timeout: 60_000,
    })
    .toBe(false);
});

test('a gap in the middle stands in its place, once, and answers name whom they answer', async ({ app }) => {
  const { page } = app;
  const reader = await open(app, '"second week"');
  const rows = reader.locator('ol').getByRole('listitem');
  await expect(rows).toHaveText([
    /^Marta Ruiz · .+ \d\d:\d\d *The kettle takes/,
    /^Ben Okafor · .+ \d\d:\d\d *Mine needs four/,
    /^Ines Duarte · .+ · answering Marta Ruiz *Same here/,
    'A message is missing here: it was not collected.',
    /^Ben Okafor · .+ \d\d:\d\d *Then it is the thermostat/,
    /^Marta Ruiz · .+ · answering a missing message *How do you know/,
    /^Ben Okafor · .+ \d\d:\d\d *It clicks off/,
  ]);
  // One alone is told where it is and not above as well.
  await expect(reader.getByText(/answered here/)).toHaveCount(0);
  await expectAccessible(page, 'a conversation with a gap', '[aria-label="Mention"]');
  await rows.nth(4).getByRole('button').click();
  await expect(rows.nth(4).getByRole('button')).toHaveAttribute('aria-current', 'true');
});

test('a post is opened by keyboard: it is read from its beginning, and the focus stays in the reader', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 640 });
  const reader = await open(app, '"second week"');
  await expect(reader.locator('[aria-current]')).toContainText('Same here');
  const top = () => reader.evaluate((pane) => pane.scrollTop);
  const last = reader.getByRole('listitem').getByRole('button').last();
  await last.focus();
  expect(await top()).toBeGreaterThan(100);
  await page.keyboard.press('Enter');
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(reader).toBeFocused();
  expect(await top()).toBe(0);
  await page.keyboard.press('Tab');
  await expect(reader.getByRole('button', { name: 'Close' })).toBeFocused();
});

test('a conversation that is too long to show leads to the whole of it', async ({ app }) => {
  const { page } = app;
  const reader = await open(app, '"number 50 about"');
  await expect(reader.getByRole('link', { name: 'Later messages of this conversation' })).toHaveCount(0);
  await expect(reader.getByText(/missing/)).toHaveCount(0);
  await reader.getByRole('link', { name: 'Earlier messages of this conversation' }).click();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '60' }).first()).toBeVisible();
});

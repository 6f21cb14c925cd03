// Searches typed letter by letter and facets pressed: from the last letter or the press to the frame with the list and its
// number, and to the one with all figures.
import type { Page } from 'playwright-core';
import { brands, phrases, tags } from '../names.ts';
import { brand30, common, middle, queries } from '../queries.ts';
import { armPainted, type Wanted } from './in-page.ts';
import type { BenchWindow } from './open-window.ts';

/** Between two letters: a quick typist. */
const letterMilliseconds = 120;

const typed = [
  ...queries.filter(({ id }) => !id.startsWith('brand')).map(({ query }) => query),
  ...brands.slice(0, 5),
  ...tags.slice(0, 3).map((name) => `tag:${name}`),
  `${brands[0]} OR ${brands[1]}`,
  `"${phrases[1]}"`,
  `${middle} -${brands[0]}`,
  'topic:brand30',
  `topic:deliveries ${common}`,
  'lang:es sentiment:negative',
  'since:2026-07-26',
];

/** Long ones are pasted, as they are in life. */
const pasted = [brand30.query, queries.at(-1)?.query ?? ''];

/** Groups of facets whose first value is pressed, and pressed again. */
const pressed = ['Language', 'Sentiment', 'Source', 'Tags', 'Topics'];

export interface Searched {
  readonly typed: readonly number[];
  readonly pressed: readonly number[];
  /** Until the figures were there as well, of all of them. */
  readonly figured: readonly number[];
  /** The slowest, with their milliseconds. */
  readonly slowest: string;
}

export async function searchInWindow({ page, client }: BenchWindow): Promise<Searched> {
  const totals = new Map<string, number>();
  // Asked before any of them is typed: by then, others were asked, and nothing is answered from what is remembered.
  for (const query of ['', ...typed, ...pasted])
    totals.set(query, (await client.call('mentions.search', { query, limit: 0 })).total);
  const times: Timed[] = [];
  for (const query of [...typed, ...pasted]) {
    const letters = typed.includes(query);
    times.push({ what: query, ...(await timeTyped(page, { query, letters, total: totals.get(query) ?? 0 })) });
  }
  const presses: Timed[] = [];
  await clear(page, totals.get('') ?? 0);
  for (const name of pressed) presses.push(...(await timePressed(page, name, totals.get('') ?? 0)));
  const all = [...times, ...presses];
  const slowest = all.toSorted((one, other) => other.painted - one.painted).slice(0, 4);
  return {
    typed: times.map(({ painted }) => painted),
    pressed: presses.map(({ painted }) => painted),
    figured: all.map(({ figured }) => figured),
    slowest: slowest.map(({ what, painted }) => `${what.slice(0, 40)} ${Math.round(painted)}`).join('; '),
  };
}

/** Milliseconds from an input. */
interface Times {
  readonly painted: number;
  readonly figured: number;
}

interface Timed extends Times {
  readonly what: string;
}

async function timeTyped(
  page: Page,
  { query, letters, total }: { query: string; letters: boolean; total: number },
): Promise<Times> {
  const field = page.getByRole('combobox').first();
  await field.press('ControlOrMeta+a');
  if (letters) await field.pressSequentially(query.slice(0, -1), { delay: letterMilliseconds });
  else await page.keyboard.insertText(query.slice(0, -1));
  await page.waitForTimeout(letterMilliseconds);
  return timeInput(page, { query, total }, () => page.keyboard.press(query.slice(-1)));
}

/** The first value of a group: kept, then taken out again. */
async function timePressed(page: Page, name: string, everything: number): Promise<Timed[]> {
  const group = page.locator('aside section').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const value = group.getByRole('listitem').getByRole('button').first();
  if ((await value.count()) === 0) return [];
  const count = Number((await value.locator('span').last().textContent())?.replace(/\D/g, ''));
  const kept = await timeInput(page, { query: null, total: count }, () => value.click());
  const out = group.locator('button[aria-pressed=true]').first();
  return [
    { what: `${name} kept`, ...kept },
    { what: `${name} taken out`, ...(await timeInput(page, { query: '', total: everything }, () => out.click())) },
  ];
}

async function timeInput(
  page: Page,
  { query, total }: Pick<Wanted, 'query' | 'total'>,
  input: () => Promise<void>,
): Promise<Times> {
  await page.evaluate(armPainted, { query, total, before: new URL(page.url()).hash });
  await input();
  const painted = (await page.evaluate(() => window.bench.painted)) ?? 0;
  const figured = (await page.evaluate(() => window.bench.figured)) ?? 0;
  // What is drawn behind the answer, and asked beside it once nobody types, is not the next one's.
  await page.waitForTimeout(900);
  return { painted, figured };
}

async function clear(page: Page, total: number): Promise<void> {
  const field = page.getByRole('combobox').first();
  await field.press('ControlOrMeta+a');
  await page.evaluate(armPainted, { query: '', total, before: '' });
  await page.keyboard.press('Delete');
  await page.evaluate(() => window.bench.painted);
  await page.waitForTimeout(900);
}

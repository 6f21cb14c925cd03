// Moving through long lists: the wheel over the mentions of Explore, the keys through the inbox.
import type { Page } from 'playwright-core';
import { followFrames } from './in-page.ts';

const wheelSteps = 300;
const wheelPixels = 900;
const wheelMilliseconds = 20;
const keys = 150;

export interface Scrolled {
  readonly rows: number;
  /** Milliseconds between drawn frames. */
  readonly gaps: readonly number[];
}

export async function scrollMentions(page: Page): Promise<Scrolled> {
  const feed = page.getByRole('feed');
  await feed.hover({ position: { x: 40, y: 20 } });
  await page.evaluate(followFrames, true);
  for (let step = 0; step < wheelSteps; step++) {
    await page.mouse.wheel(0, wheelPixels);
    await page.waitForTimeout(wheelMilliseconds);
  }
  await page.evaluate(followFrames, false);
  const frames = await page.evaluate(() => window.bench.frames);
  const place = await feed.getByRole('article').last().getAttribute('aria-posinset');
  return { rows: Number(place), gaps: frames.slice(1).map((time, at) => time - (frames[at] ?? time)) };
}

/** From mention to mention, each read beside the list. */
export async function walkInbox(page: Page): Promise<number> {
  for (let count = 0; count < keys; count++) {
    await page.keyboard.press('j');
    await page.waitForTimeout(60);
  }
  return keys;
}

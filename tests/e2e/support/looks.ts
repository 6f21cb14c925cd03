// The looks every screen is checked in, and what axe has to say about each.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { themes } from '../../../src/present/theme.ts';
import { expect } from './app.ts';

export const LOOKS = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type Look = (typeof LOOKS)[number];

/** As the system would ask for it; done once the window has followed. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.endsWith('dark') ? 'dark' : 'light',
    contrast: look.startsWith('contrast') ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  const { ink } = themes[look === 'contrast' ? 'contrast-light' : look];
  await page.waitForFunction(
    (wanted) => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim() === wanted,
    ink,
    { polling: 50, timeout: 10_000 },
  );
}

/** Looks differ in their colours and in nothing else: the rest is read once, in the light one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * axe finds nothing in what is shown now, in any look; the page is left in the light one. Given a selector it reads
 * that part only, many times as fast: for what stands in a frame that is read elsewhere.
 */
export async function expectAccessible(page: Page, what: string, within?: string): Promise<void> {
  for (const look of ['dark', 'contrast-dark', 'contrast', 'light'] as const) {
    await wear(page, look);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (within !== undefined) axe.include(within);
    if (look !== 'light') axe.withRules(COLOUR_RULES);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any, all }) => `${id}: ${html} ${[...any, ...all].map(({ message }) => message).join(' ')}`),
    );
    expect(found, `${what}, ${look}`).toEqual([]);
  }
}

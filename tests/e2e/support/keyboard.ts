// What a hand on the keyboard does: no locator is clicked or filled, the focus goes where Tab and the room's keys take it.
import type { Locator, Page } from 'playwright-core';
import { expect } from './app.ts';

/** More stops than any room has between two places: a trap or a thing that is not reached ends here. */
const MOST_STOPS = 60;

export const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab, Shift+Tab or what walks a list or a menu, until the target has the focus. */
export async function tabTo(
  target: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'j' | 'k' = 'Tab',
): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await isFocused(target)) return;
    await target.page().keyboard.press(key);
  }
  await expect(target, `${MOST_STOPS} stops did not lead here`).toBeFocused();
}

/** Writes instead of what the field that has the focus holds. */
export async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

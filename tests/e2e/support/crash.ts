// A window that dies, and the one that comes in its place. A host that sees more than three a minute stays closed.
import type { Page } from 'playwright-core';
import { type App, expect } from './app.ts';

/** Ends the page's process as a fault in it would, and answers the window that came in its place. */
export async function crash(app: App): Promise<Page> {
  const { page, context } = app.host;
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await expect.poll(() => app.host.page !== page, { timeout: 20_000, intervals: [50] }).toBe(true);
  return app.host.page;
}

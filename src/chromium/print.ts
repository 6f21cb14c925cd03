// Prints a page as PDF in a second, unseen run of the same browser: no scripts, no network, nothing kept.
import { type Browser, chromium } from 'playwright-core';
import { EarshotError } from '../contract/errors.ts';
import { type PrintJob, printFooter, printHeader, printHeaders, printMargins } from '../shell/print-page.ts';

const address = 'https://print.local/';

/** A page that takes longer will not be read by anybody. */
const longest = 120_000;

export async function printPage(executable: string, job: PrintJob): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: executable,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-quic'],
    // Nothing listens there: whatever slips past the route below still reaches no network.
    proxy: { server: 'http://127.0.0.1:9', bypass: '<-loopback>' },
  });
  try {
    return await drawPdf(browser, job);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message.split('\n')[0] : String(thrown);
    throw new EarshotError('internal', `The page could not be printed: ${reason}`, {}, thrown);
  } finally {
    await browser.close();
  }
}

async function drawPdf(browser: Browser, { html, landscape }: PrintJob): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  await context.route(
    () => true,
    (route) =>
      route.request().url() === address
        ? route.fulfill({ status: 200, headers: { ...printHeaders }, body: html })
        : route.abort('aborted'),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(longest);
  await page.goto(address, { waitUntil: 'load', timeout: longest });
  const [top, bottom, left, right] = [printMargins.top, printMargins.bottom, printMargins.left, printMargins.right].map(
    (inches) => `${inches}in`,
  );
  return page.pdf({
    format: 'A4',
    landscape,
    margin: { top, bottom, left, right },
    printBackground: true,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: printHeader,
    footerTemplate: printFooter,
    tagged: true,
    outline: true,
  });
}

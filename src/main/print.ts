// Prints a page, as PDF or on paper, in a window nobody sees: no scripts, no network, gone afterwards.
import { BrowserWindow, session, type WebContents } from 'electron';
import { EarshotError } from '../contract/errors.ts';
import { type PrintJob, printFooter, printHeader, printHeaders, printMargins } from '../shell/print-page.ts';

const address = 'app://print/';
let printed = 0;

export function printPage({ html, landscape }: PrintJob): Promise<Uint8Array> {
  return withPage(html, (page) =>
    page.printToPDF({
      pageSize: 'A4',
      landscape,
      margins: { ...printMargins },
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: printHeader,
      footerTemplate: printFooter,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

/** By the system's own dialog, on the paper its printer has. False when it was dismissed. */
export function sendToPrinter({ html, landscape }: PrintJob): Promise<boolean> {
  return withPage(
    html,
    (page) =>
      new Promise((resolve, reject) => {
        page.print({ landscape, printBackground: true, usePrinterDefaultPageSize: true }, (done, reason) => {
          if (done || /cancel/i.test(reason)) resolve(done);
          else reject(new EarshotError('internal', `The page could not be printed: ${reason}`));
        });
      }),
  );
}

async function withPage<T>(html: string, use: (page: WebContents) => Promise<T>): Promise<T> {
  // A session in memory of its own: it shares nothing with the window, not even the files it serves.
  const own = session.fromPartition(`print-${++printed}`);
  own.protocol.handle('app', ({ url }) =>
    url === address ? new Response(html, { headers: printHeaders }) : new Response('', { status: 404 }),
  );
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== address && !url.startsWith('data:') }));
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
    },
  });
  try {
    await window.loadURL(address);
    return await use(window.webContents);
  } finally {
    window.destroy();
    own.protocol.unhandle('app');
  }
}

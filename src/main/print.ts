// Prints a page as PDF in a window nobody sees: no scripts, no network, gone afterwards.
import { BrowserWindow, session } from 'electron';
import { type PrintJob, printFooter, printHeader, printHeaders, printMargins } from '../shell/print-page.ts';

const address = 'app://print/';
let printed = 0;

export async function printPage({ html, landscape }: PrintJob): Promise<Uint8Array> {
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
    return await window.webContents.printToPDF({
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
    });
  } finally {
    window.destroy();
    own.protocol.unhandle('app');
  }
}

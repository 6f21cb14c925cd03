// The second window host: an installed Chrome or Chromium as an app window, opened again when its page dies.
import type { BrowserContext, Page } from 'playwright-core';
import { EarshotError } from '../contract/errors.ts';
import { createRelay, type EngineLink, type Relay } from '../contract/relay.ts';
import type { MenuChosen, Notice } from '../contract/shell.ts';
import { createChoices } from '../shell/choices.ts';
import type { PrintJob } from '../shell/print-page.ts';
import { joinPrinter } from '../shell/printer.ts';
import { createShellCalls } from '../shell/shell-calls.ts';
import { findBrowser } from './find-browser.ts';
import { notify } from './notify.ts';
import { openLink } from './open-link.ts';
import type { PagePort } from './page-bridge.ts';
import { printPage } from './print.ts';
import { showFile } from './show-file.ts';
import { type HostWindow, openWindow, type WindowOptions } from './window.ts';

export interface ChromiumHostOptions extends Omit<WindowOptions, 'executable'> {
  readonly engine: EngineLink;
  readonly version: string;
  /** Chrome or Chromium; found by itself where it is not given. */
  readonly executable?: string;
  /** How a link is opened; the system's own way where it is not given. */
  readonly openLink?: (url: string) => Promise<void>;
  /** How a notice is shown on the desktop; the system's own way where it is not given. False where it is not shown. */
  readonly notify?: (notice: Notice) => Promise<boolean>;
  /** A browser shows no sign in the tray and no print dialog of an unseen page: the window offers them where given. */
  readonly setTray?: (on: boolean, label: string, quit: string) => boolean;
  readonly sendToPrinter?: (job: PrintJob) => Promise<boolean>;
}

export interface Host {
  /** Of the window there is now: another one after its page died. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** Other windows, or a test's client, join the same engine here. */
  readonly relay: Relay;
  /** Settles when the window is gone for good, whoever closed it; the engine is left running. */
  readonly closed: Promise<void>;
  /** Tells the window what was chosen outside it: a file, a link. */
  choose(choice: MenuChosen): void;
  close(): Promise<void>;
}

/** A window that dies more often in a minute stays closed. */
const mostDeaths = 3;

export async function startChromiumHost(options: ChromiumHostOptions): Promise<Host> {
  const executable = options.executable ?? findBrowser();
  if (!executable)
    throw new EarshotError('not-found', 'No Chrome or Chromium was found; install one, or name it in EARSHOT_BROWSER.');
  const relay = createRelay(options.engine, { onBug: (method, thrown) => console.error(method, thrown) });
  const choices = createChoices();
  joinPrinter(relay, (job) => printPage(executable, job));

  const open = (hash: string) =>
    openWindow({ ...options, executable }, hash, (port) => {
      const tell = (choice: MenuChosen) => page.emit('menu', choice);
      const listen = () => port.onClose(choices.listen(tell));
      const page = relay.join(port, shellCalls(port, executable, options, listen));
    });

  let window: HostWindow = await open('');
  let closing = false;
  const closed = follow();

  /** Until it is closed for good: a window whose page died comes back where it was. */
  async function follow(): Promise<void> {
    const deaths: number[] = [];
    while ((await window.ended) === 'crashed' && !closing) {
      deaths.push(Date.now());
      while (Date.now() - (deaths[0] ?? 0) > 60_000) deaths.shift();
      if (deaths.length > mostDeaths) return console.error('The window stopped several times; it stays closed.');
      console.error('The window stopped; it is opened again.');
      window = await open(hashOf(window.page.url()));
      if (closing) await window.close();
    }
  }

  return {
    get page() {
      return window.page;
    },
    get context() {
      return window.context;
    },
    relay,
    closed: closed.catch((thrown) => console.error('The window could not be opened again.', thrown)),
    choose: choices.choose,
    close: async () => {
      closing = true;
      await window.close();
      await closed.catch(() => undefined);
    },
  };
}

function hashOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hash : '';
}

function shellCalls(port: PagePort, executable: string, options: ChromiumHostOptions, listen: () => void) {
  return createShellCalls({
    shell: 'chromium',
    version: options.version,
    userData: options.userData,
    saveDialog: false,
    menus: false,
    tray: options.setTray !== undefined,
    pickFiles: (_title, extensions, multiple) => port.pickFiles(extensions, multiple),
    pickSave: async () => null,
    pickFolder: async () => null,
    openLink: options.openLink ?? openLink,
    setMenu: listen,
    notify: options.notify ?? notify,
    setTray: options.setTray ?? (() => false),
    // The window draws itself larger: playwright knows no zoom of the browser's own.
    setZoom: () => false,
    print: (job) => printPage(executable, job),
    sendToPrinter: options.sendToPrinter ?? null,
    showFile,
  });
}

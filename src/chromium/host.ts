// The second window host: the installed Chrome or Chromium as an app window, driven over a pipe with no open port.
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { EarshotError } from '../contract/errors.ts';
import { createRelay, type EngineLink, type Relay } from '../contract/relay.ts';
import { readAsset } from '../shell/assets.ts';
import { createShellCalls } from '../shell/shell-calls.ts';
import { findBrowser } from './find-browser.ts';
import { openLink } from './open-link.ts';
import { bridgePage, type PagePort } from './page-bridge.ts';

export interface ChromiumHostOptions {
  readonly engine: EngineLink;
  /** The built window: the folder that holds index.html. */
  readonly rendererFolder: string;
  readonly userData: string;
  readonly version: string;
  /** Chrome or Chromium; found by itself where it is not given. */
  readonly executable?: string;
  readonly headless?: boolean;
  /** Folder of the browser's own data; inside `userData` where it is not given. */
  readonly profile?: string;
  /** CSS pixels. */
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** How a link is opened; the system's own way where it is not given. */
  readonly openLink?: (url: string) => Promise<void>;
}

export interface Host {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Other windows, or a test's client, join the same engine here. */
  readonly relay: Relay;
  /** Settles when the window is gone, whoever closed it; the engine is left running. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  // Printing a board (`exportPdf(html)` by Page.printToPDF) gets its place here; Electron's printToPDF is its twin.
}

export const appOrigin = 'https://app.local';

export async function startChromiumHost(options: ChromiumHostOptions): Promise<Host> {
  const executable = options.executable ?? findBrowser();
  if (!executable)
    throw new EarshotError('not-found', 'No Chrome or Chromium was found; install one, or name it in EARSHOT_BROWSER.');
  const relay = createRelay(options.engine, { onBug: (method, thrown) => console.error(method, thrown) });
  const context = await launch(executable, options).catch((thrown: unknown) => {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new EarshotError(
      'not-allowed',
      `${executable} could not be started: ${reason}`,
      { file: executable },
      thrown,
    );
  });
  const closed = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  const close = async () => {
    await context.close().catch(() => undefined);
    await closed;
  };
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await confine(context, page, options);
    const session = await context.newCDPSession(page);
    const bridge = await bridgePage(session, appOrigin, (port) => relay.join(port, shellCalls(port, options)));
    page.once('close', () => {
      bridge.close();
      void close();
    });
    page.once('crash', () => void close());
    await page.goto(`${appOrigin}/`, { waitUntil: 'commit' });
    return { page, context, relay, closed, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

async function launch(executable: string, options: ChromiumHostOptions): Promise<BrowserContext> {
  const profile = options.profile ?? findProfile(executable, options.userData);
  const size = options.windowSize ?? { width: 1360, height: 880 };
  const isRoot = process.getuid?.() === 0;
  await mkdir(profile, { recursive: true });
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: options.headless ?? false,
    // Chromium's own sandbox refuses to run as root.
    chromiumSandbox: !isRoot,
    args: [
      // about:blank would open a whole browser; the app's own address would load before its files are served.
      '--app=data:text/html,<title>Earshot</title>',
      `--window-size=${size.width},${size.height}`,
      '--disable-quic',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      '--webrtc-ip-handling-policy=disable_non_proxied_udp',
      ...(process.platform === 'linux' ? ['--ozone-platform-hint=auto', '--class=Earshot'] : []),
      ...(isRoot ? ['--test-type'] : []),
    ],
    ignoreDefaultArgs: ['--enable-automation'],
    // Nothing listens there: whatever slips past the route below still reaches no network.
    proxy: { server: 'http://127.0.0.1:9', bypass: '<-loopback>' },
    viewport: options.headless ? size : null,
    // Null: as the user's system has it, instead of playwright's fixed values.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** One profile per browser: a newer one's files make an older one complain. */
function findProfile(executable: string, userData: string): string {
  // A browser from a snap may not see hidden folders, only its own.
  if (executable.startsWith('/snap/')) return join(homedir(), 'snap', basename(executable), 'common', 'earshot');
  return join(userData, 'window', basename(executable, extname(executable)));
}

/** The page gets our files and nothing else: no network, no other pages, no permissions. */
async function confine(context: BrowserContext, page: Page, options: ChromiumHostOptions): Promise<void> {
  await context.route(
    () => true,
    async (route) => {
      const request = route.request();
      const ours = URL.canParse(request.url()) && new URL(request.url()).origin === appOrigin;
      // 'aborted' leaves the page where it is; other reasons would show the browser's error page.
      if (!ours || request.method() !== 'GET') return route.abort('aborted');
      const { status, headers, body } = await readAsset(options.rendererFolder, request.url());
      await route.fulfill({ status, headers: { ...headers }, body });
    },
  );
  // All others are refused; copying a text is an action of the user's.
  await context.grantPermissions(['clipboard-write'], { origin: appOrigin });
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  page.on('framenavigated', (frame) => {
    const leftUs = frame === page.mainFrame() && !frame.url().startsWith(`${appOrigin}/`);
    if (leftUs) void page.goto(`${appOrigin}/`, { waitUntil: 'commit' }).catch(() => undefined);
  });
  // Ctrl+N and the like; in headless runs only a test's tools open pages.
  if (!options.headless) context.on('page', (other) => void other.close().catch(() => undefined));
}

function shellCalls(port: PagePort, options: ChromiumHostOptions) {
  return createShellCalls({
    shell: 'chromium',
    version: options.version,
    userData: options.userData,
    saveDialog: false,
    pickFiles: (_title, extensions, multiple) => port.pickFiles(extensions, multiple),
    pickSave: async () => null,
    openLink: options.openLink ?? openLink,
  });
}

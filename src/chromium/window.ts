// One window of an installed Chrome or Chromium: started over a pipe, fenced in, joined to whoever answers its calls.
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { EarshotError } from '../contract/errors.ts';
import { readAsset } from '../shell/assets.ts';
import { readPlace } from '../shell/window-place.ts';
import { bringBack, keepPlace, placeArguments } from './keep-place.ts';
import { bridgePage, type PagePort } from './page-bridge.ts';

export interface WindowOptions {
  readonly executable: string;
  /** The built window: the folder that holds index.html. */
  readonly rendererFolder: string;
  readonly userData: string;
  readonly headless?: boolean;
  /** Folder of the browser's own data; inside `userData` where it is not given. */
  readonly profile?: string;
  /** A BCP 47 tag for a window that speaks another language than the system: tests read words and dates. */
  readonly locale?: string;
  /** CSS pixels. Where it is not given the window stands where it stood last. */
  readonly windowSize?: { readonly width: number; readonly height: number };
}

export interface HostWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Why it is gone: it was closed, or its page died. */
  readonly ended: Promise<'closed' | 'crashed'>;
  close(): Promise<void>;
}

export const appOrigin = 'https://app.local';

/** `hash` is where the window was: `#/boards/7`, or nothing. */
export async function openWindow(
  options: WindowOptions,
  hash: string,
  onDocument: (port: PagePort) => void,
): Promise<HostWindow> {
  const context = await launch(options).catch((thrown: unknown) => {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new EarshotError(
      'not-allowed',
      `${options.executable} could not be started: ${reason}`,
      { file: options.executable },
      thrown,
    );
  });
  const gone = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  const close = async () => {
    await context.close().catch(() => undefined);
    await gone;
  };
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    let crashed = false;
    page.once('crash', () => {
      crashed = true;
      void close();
    });
    page.once('close', () => void close());
    await confine(context, page, options);
    const session = await context.newCDPSession(page);
    const bridge = await bridgePage(session, appOrigin, onDocument);
    void gone.then(bridge.close);
    if (!options.headless) {
      const place = placeOf(options);
      await bringBack(session, place);
      void gone.then(keepPlace(session, placeFile(options), place));
    }
    const leave = async () => {
      if (!crashed) await closePage(page).catch(() => undefined);
      await close();
    };
    await page.goto(`${appOrigin}/${hash}`, { waitUntil: 'commit' });
    return { page, context, ended: gone.then(() => (crashed ? 'crashed' : 'closed')), close: leave };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/** The way a person closes it, so that the page sends what was typed last; one that hangs is not waited for. */
async function closePage(page: Page): Promise<void> {
  if (page.isClosed()) return;
  const closed = page.waitForEvent('close', { timeout: 2_000 });
  await page.close({ runBeforeUnload: true });
  await closed;
}

function placeFile({ userData }: WindowOptions): string {
  return join(userData, 'window', 'place.json');
}

function placeOf(options: WindowOptions) {
  const kept = readPlace(placeFile(options));
  return options.windowSize ? { ...kept, ...options.windowSize, maximized: false } : kept;
}

async function launch(options: WindowOptions): Promise<BrowserContext> {
  const profile = options.profile ?? findProfile(options.executable, options.userData);
  const place = placeOf(options);
  const isRoot = process.getuid?.() === 0;
  await mkdir(profile, { recursive: true });
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless ?? false,
    // Chromium's own sandbox refuses to run as root.
    chromiumSandbox: !isRoot,
    args: [
      // about:blank would open a whole browser; the app's own address would load before its files are served.
      '--app=data:text/html,<title>Earshot</title>',
      ...placeArguments(place),
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
    viewport: options.headless ? { width: place.width, height: place.height } : null,
    ...(options.locale !== undefined && { locale: options.locale }),
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
async function confine(context: BrowserContext, page: Page, options: WindowOptions): Promise<void> {
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

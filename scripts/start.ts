// npm start: the built app in Electron, else in an installed Chrome or Chromium, else a word on what to install.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../src/chromium/find-browser.ts';

const root = resolve(import.meta.dirname, '..');
const electronFolder = join(root, 'node_modules', 'electron');
const passedOn = process.argv.slice(2);

const noDisplay = `There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
Earshot works without one:
  npm run demo                      collects and analyses the sample, writes a board into ./earshot-demo
  npm run -s earshot -- --help      every command`;

const noElectron = `Electron's program is not there and could not be fetched.
  npx install-electron              fetches it (about 100 MB)`;

const nothingFound = `No window could be opened: Electron's program is not there, and no Chrome or Chromium was found.
Do one of these, then run npm start again:
  npx install-electron              fetches Electron (about 100 MB)
  install Google Chrome, Chromium, Microsoft Edge or Brave, or name one: EARSHOT_BROWSER=/path/to/it npm start
Without a window: npm run demo, or npm run -s earshot -- --help`;

process.exitCode = await start();

async function start(): Promise<number> {
  if (!hasDisplay()) return say(noDisplay);
  const wanted = process.env.EARSHOT_SHELL;
  if (wanted !== 'chromium') {
    const electron = findElectron() ?? (await fetchElectron());
    if (electron) {
      const since = Date.now();
      const code = await run(electron, [...rootFlags(), root, ...passedOn]);
      // One that cannot start (no system libraries, no sandbox) ends at once.
      if (code === 0 || Date.now() - since > 5_000) return code;
      console.error('Electron could not start here; trying an installed Chrome or Chromium.');
    }
    if (wanted === 'electron') return say(noElectron);
  }
  if (!findBrowser()) return say(nothingFound);
  return run(process.execPath, [join(root, 'out', 'main', 'host.js'), ...passedOn]);
}

function say(text: string): number {
  console.error(text);
  return 1;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The npm package holds no program; it is unpacked beside it and named in path.txt. */
function findElectron(): string | null {
  const named = join(electronFolder, 'path.txt');
  if (!existsSync(named)) return null;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist');
  const program = join(dist, readFileSync(named, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Only for a person who can wait and see it, and only where the release page answers. Fails quietly. */
async function fetchElectron(): Promise<string | null> {
  const installer = join(electronFolder, 'install.js');
  if (!process.stdout.isTTY || !existsSync(installer) || !(await answers())) return null;
  console.error('Fetching Electron (about 100 MB, only this once; EARSHOT_SHELL=chromium npm start goes without) …');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: 180_000 });
  return findElectron();
}

async function answers(): Promise<boolean> {
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(4_000) });
    return true;
  } catch {
    return false;
  }
}

/** Chromium's sandbox refuses to run as root. */
function rootFlags(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit' });
  // Ctrl+C reaches the child by itself; these come from elsewhere.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

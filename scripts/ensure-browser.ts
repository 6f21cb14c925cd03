// Sees to it that there is a Chrome or Chromium for the end-to-end tests: installs Debian's as root, else says what to do.
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../src/chromium/find-browser.ts';

/** The browser's path; ends the process with a plain message when there is none and none can be installed. */
export function ensureBrowser(): string {
  const found = findBrowser() ?? installDebian();
  if (found) return found;
  console.error(
    'The end-to-end tests need Chrome or Chromium, and none was found.\n' +
      '  Debian or Ubuntu:  sudo apt-get install chromium\n' +
      '  elsewhere:         install Google Chrome, or name a browser: EARSHOT_BROWSER=/path/to/it npm test',
  );
  process.exit(1);
}

function installDebian(): string | null {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log('Installing Debian’s chromium for the end-to-end tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji'],
  ]) {
    const run = spawnSync('apt-get', step, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (run.status !== 0) return null;
  }
  return findBrowser();
}

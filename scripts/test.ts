// npm test: lint, types, unit and integration tests, the build, end-to-end tests; then one line that counts them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = resolve(import.meta.dirname, '..');
// Not test-results: Playwright empties that one.
const results = join(root, 'test-reports');
// Hundreds of engines and commands are started from source: what Node made of a file is kept for the next. Halves the time.
const compiled = join(root, 'node_modules', '.cache', 'compiled');
const none: Tally = { passed: 0, failed: 0, skipped: 0 };

process.exitCode = runAll();

function runAll(): number {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  if (!runStep('Lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'])) return 1;
  if (!runStep('Types', ['scripts/types.ts'])) return 1;

  const unitReport = join(results, 'vitest.json');
  const unit = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${unitReport}`,
  ];
  const unitPassed = runStep('Unit and integration tests', unit);

  if (!runStep('Build', ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'])) return 1;
  ensureBrowser();
  const endReport = join(results, 'playwright.json');
  const endPassed = runStep(
    'End-to-end tests',
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: endReport,
    },
  );

  const tallies = [readVitest(unitReport), readPlaywright(endReport)];
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  // A runner that broke before it counted has failed once at least.
  const failed = Math.max(sum('failed'), Number(!unitPassed) + Number(!endPassed));
  console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
  return failed === 0 ? 0 : 1;
}

function runStep(title: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n== ${title}`);
  const run = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...env },
  });
  return run.status === 0;
}

function readVitest(file: string): Tally {
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number; numPendingTests: number } | null;
  if (!report) return none;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

function readPlaywright(file: string): Tally {
  const report = readReport(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  if (!report) return none;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

// End-to-end tests: the built window in the Chromium host, with the real engine unless a test brings its own.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Each file starts a browser and an engine, and waits more than it works: two at once take little longer than one.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // What is waited for is seen in a second; a machine with other work to do takes longer, and is not wrong for it.
  expect: { timeout: 15_000 },
  reporter: 'list',
  forbidOnly: process.env.CI !== undefined,
});

// Unit tests are pure and quick; integration tests start engines, threads and loopback servers.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'threads',
    // Most of what is tested waits: for a timer, a server, a thread. One worker a core, none kept free.
    maxWorkers: '100%',
    projects: [
      // Hostile input must end within the limit; a loaded machine gets room.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        extends: true,
        // What is waited for comes in a second; only on a loaded machine does it need what it is given here.
        test: {
          name: 'integration',
          // Engines start and end threads all the time; V8 was seen to fall over that, and then only one file's process falls.
          pool: 'forks',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});

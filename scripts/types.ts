// Type-checks every part of the program under its own rules: no DOM in core, no Node in the window.
import { spawnSync } from 'node:child_process';

let failed = false;
for (const part of ['pure', 'node', 'preload', 'web', 'tests']) {
  const run = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', `tsconfig.${part}.json`], {
    stdio: 'inherit',
  });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);

// Builds Earshot, once a run, for what is measured as it is shipped.
import { spawnSync } from 'node:child_process';

let built = false;

export function build(root: string): void {
  if (built) return;
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('What is measured is the built program, and it cannot be built.');
  built = true;
}

// Starts one of the system's own programs without a shell in between; whether it is there is the answer.
import { spawn } from 'node:child_process';

/** True when it was started; how it ends is its own affair. */
export function runProgram(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore', shell: false });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

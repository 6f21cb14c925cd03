// One window per user data folder: a file that holds the process id of whoever has it open.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EarshotError } from '../contract/errors.ts';

/** Takes the lock or says who has it. Returns the function that gives it back. */
export function lockUserData(userData: string): () => void {
  const file = join(userData, 'window.lock');
  mkdirSync(userData, { recursive: true });
  if (!tryWrite(file)) {
    const owner = readOwner(file);
    if (isRunning(owner))
      throw new EarshotError(
        'not-allowed',
        `Earshot is already open (process ${owner}). If it is not, delete ${file} and start again.`,
        { file },
      );
    // Left behind by a process that was killed.
    rmSync(file, { force: true });
    if (!tryWrite(file))
      throw new EarshotError('not-allowed', 'Earshot is being started by another process at this moment.', { file });
  }
  return () => {
    if (readOwner(file) === process.pid) rmSync(file, { force: true });
  };
}

function tryWrite(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

function readOwner(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // EPERM: it runs, as somebody else.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
